//! `truce validate`: the model's targets and facts, held against this engine.

use super::lab::{figures, played};
use super::stop::{self, Ended};
use super::{causes, terminal, threads};
use base::writing;
use clap::{Args, ValueEnum};
use lab::estimate::Estimate;
use lab::measure::MeasureUnit;
use lab::run::{Results, Slice, SlicePlayer};
use lab::validation::robustness::{self, Held};
use lab::validation::study::{self, Study, StudyJob, StudyResults};
use lab::validation::{ClaimKind, ClaimRow, ClaimVerdict, Validation};
use serde::Serialize;
use std::rc::Rc;
use words::{ClaimText, Language, Words};

/// How to validate.
#[derive(Args)]
pub struct ValidateArguments {
    /// How to print the table.
    #[arg(long, value_enum, default_value_t = ValidateFormat::Table)]
    format: ValidateFormat,
    /// Measure instead in how many games each of the five causes finds anything.
    #[arg(long)]
    causes: bool,
    /// How many threads play; as many as there are cores if nothing is said. It changes no figure.
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..=threads::MOST))]
    threads: Option<u16>,
}

/// How the table is printed.
#[derive(Clone, Copy, ValueEnum)]
pub enum ValidateFormat {
    /// One object with everything in it.
    Json,
    /// The same without a sentence: ids and figures, as the engine keeps them for the model page.
    Ids,
    /// For people.
    Table,
}

/// Runs the validation and prints it. Misses are no error: they stand in the table.
///
/// # Errors
/// One sentence where it cannot be printed.
pub fn validate(arguments: &ValidateArguments) -> Result<Ended, String> {
    threads::use_threads(arguments.threads)?;
    stop::listen()?;
    if arguments.causes {
        return causes::print(arguments.format);
    }
    let mut evidence = StudyResults::new();
    let jobs = evidence.jobs();
    let room = || {
        let mut rooms: Option<(Study, SlicePlayer)> = None;
        move |job: &StudyJob| run(&mut rooms, job)
    };
    let slices = threads::share(&jobs, room, stop::is_asked)?;
    for (job, slice) in jobs.iter().zip(&slices) {
        if let Some(slice) = slice {
            evidence.take(job.study, slice);
        }
    }
    let worlds = worlds()?;
    if !evidence.progress().is_whole() || worlds.len() < robustness::WORLDS as usize {
        let (played, worlds, of) = (played(evidence.progress()), worlds.len(), robustness::WORLDS);
        terminal::say(&format!(
            "Stopped: {played} for the targets and facts, and {worlds} of {of} random worlds. A verdict takes all of them, \
             so there is none."
        ));
        return Ok(Ended::Stopped);
    }
    let validation = Validation::of(&evidence, &worlds);
    match arguments.format {
        ValidateFormat::Json => terminal::print_line(&writing::pretty(&ToldValidation::of(&validation)))?,
        ValidateFormat::Ids => terminal::print_line(&validation.to_json())?,
        ValidateFormat::Table => terminal::print(&table(&validation))?,
    }
    Ok(Ended::Done)
}

/// Plays every random world, or the first ones until it is stopped. What a thread finds travels as slices, which any
/// thread can merge.
fn worlds() -> Result<Vec<Results>, String> {
    let indices: Vec<u32> = (1..=robustness::WORLDS).collect();
    let world = || {
        |index: &u32| {
            let experiment = Rc::new(robustness::world(*index).validate().ok()?);
            let mut laboratory = SlicePlayer::new(Rc::clone(&experiment));
            Some(
                experiment.tasks(u32::MAX, 1).iter().map(|task| laboratory.run(task)).collect::<Vec<Slice>>(),
            )
        }
    };
    let slices = threads::share(&indices, world, stop::is_asked)?;
    let merged = indices.iter().zip(slices).filter_map(|(index, slices)| {
        let mut results = Results::new(Rc::new(robustness::world(*index).validate().ok()?));
        slices?.iter().for_each(|slice| results.take(slice));
        Some(results)
    });
    Ok(merged.collect())
}

/// Runs a job; the laboratory of the last study is kept, because the next job is most likely of the same.
fn run(rooms: &mut Option<(Study, SlicePlayer)>, job: &StudyJob) -> Option<Slice> {
    if !rooms.as_ref().is_some_and(|(study, _)| *study == job.study) {
        let experiment = Rc::new(study::experiment(job.study)?);
        *rooms = Some((job.study, SlicePlayer::new(experiment)));
    }
    rooms.as_mut().map(|(_, laboratory)| laboratory.run(&job.task))
}

/// Version of the format.
const FORMAT: u32 = 3;

/// The validation in words.
#[derive(Serialize)]
struct ToldValidation<'a> {
    /// Version of the format; 3.
    format: u32,
    /// The version of the engine.
    engine: &'a str,
    /// Every claim.
    rows: Vec<ToldRow<'a>>,
    /// In how many random worlds the claims about pay hold.
    robustness: &'a [Held],
}

/// A claim in words.
#[derive(Serialize)]
struct ToldRow<'a> {
    part: ClaimKind,
    id: &'a str,
    claim: String,
    expected: String,
    source: String,
    finding: ToldFinding,
    /// Of a claim that does not hold, what was tried about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    tried: Option<String>,
}

/// What was seen, in words.
#[derive(Serialize)]
struct ToldFinding {
    observed: Vec<ToldFigure>,
    verdict: ClaimVerdict,
}

/// A figure, and what it is of.
#[derive(Serialize)]
struct ToldFigure {
    what: String,
    unit: MeasureUnit,
    estimate: Estimate,
}

impl<'a> ToldValidation<'a> {
    fn of(validation: &'a Validation) -> Self {
        let words = Words::new(Language::English);
        let rows = validation.rows.iter().map(|row| ToldRow::of(&words, row)).collect();
        Self { format: FORMAT, engine: &validation.engine, rows, robustness: &validation.robustness }
    }
}

impl<'a> ToldRow<'a> {
    fn of(words: &Words, row: &'a ClaimRow) -> Self {
        let observed = row.finding.observed.iter().map(|seen| ToldFigure {
            what: words.seen(&seen.what),
            unit: seen.unit,
            estimate: seen.estimate,
        });
        Self {
            part: row.part,
            id: &row.id,
            claim: words.about_claim(ClaimText::Claim, &row.id),
            expected: words.about_claim(ClaimText::Expected, &row.id),
            source: words.about_claim(ClaimText::Source, &row.id),
            finding: ToldFinding { observed: observed.collect(), verdict: row.finding.verdict },
            tried: words.tried(row),
        }
    }
}

fn table(validation: &Validation) -> String {
    let mut text = format!(
        "Engine {}. {} of {} come out. Figures with their 95 % reach.\n",
        validation.engine,
        validation.passed(),
        validation.rows.len()
    );
    let mut part = None;
    for row in &ToldValidation::of(validation).rows {
        if part != Some(row.part) {
            text.push_str(match row.part {
                ClaimKind::Calibration => "\nCalibration: siloed pay, neutral culture\n",
                ClaimKind::Fact => "\nStylised facts\n",
            });
            part = Some(row.part);
        }
        told(row, &mut text);
    }
    text.push_str("\nRobustness: better than siloed pay in so many random worlds\n\n");
    for row in &validation.robustness {
        let Held { scheme, better, held, worlds } = row;
        text.push_str(&format!("      {scheme:14} {:14} {held:>3} of {worlds}\n", better.measured().0.id()));
    }
    text
}

fn told(row: &ToldRow<'_>, text: &mut String) {
    let verdict = match row.finding.verdict {
        ClaimVerdict::Pass => "pass",
        ClaimVerdict::Miss => "MISS",
    };
    text.push_str(&format!("\n{verdict}  {}  {}\n", row.id, row.claim));
    text.push_str(&format!("      expected  {}\n      source    {}\n", row.expected, row.source));
    for observed in &row.finding.observed {
        let reach = observed.estimate.high - observed.estimate.mean;
        let figure = figures(observed.unit, observed.estimate.mean, reach);
        text.push_str(&format!("      {:44} {figure:>20}\n", observed.what));
    }
    if let Some(tried) = &row.tried {
        text.push_str(&format!("      tried     {tried}\n"));
    }
}
