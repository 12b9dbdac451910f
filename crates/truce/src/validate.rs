//! `truce validate`: the model's targets and facts, held against this engine.

use super::lab::{figures, played};
use super::stop::{self, Ended};
use super::{causes, terminal, threads};
use base::writing;
use clap::{Args, ValueEnum};
use lab::estimate::Estimate;
use lab::measure::MeasureUnit;
use lab::run::{Results, Slice, SlicePlayer};
use lab::validation::headlines::{
    self, AGREE, HEADLINED, Headline, HeadlineJob, HeadlineMarket, PairEnded, TEAMS, agree_from,
};
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
    /// Instead, count in how many games each of the five causes finds anything.
    #[arg(long)]
    causes: bool,
    /// How many threads play; one for each core unless you say. It changes no figure.
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..=threads::MOST))]
    threads: Option<u16>,
}

/// How the table is printed.
#[derive(Clone, Copy, ValueEnum)]
pub enum ValidateFormat {
    /// One object with everything in it.
    Json,
    /// The same without sentences: ids and figures, as the engine keeps them for the model page.
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
    let (pieces, of_pieces) = (pairs()?, HeadlineJob::all().len());
    let (whole, of) = (evidence.progress().is_whole(), robustness::WORLDS);
    if !whole || worlds.len() < of as usize || pieces.len() < of_pieces {
        let (played, worlds) = (played(evidence.progress()), worlds.len());
        terminal::say(&format!(
            "Stopped: {played} for the claims, and {worlds} of {of} random worlds. A verdict needs all of them, so there is \
             none."
        ));
        return Ok(Ended::Stopped);
    }
    let validation = Validation::of(&evidence, &worlds, &by_market(pieces));
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

/// Plays the pairs of quarters that say what may be headlined, or the first pieces of them until it is stopped.
fn pairs() -> Result<Vec<Vec<PairEnded>>, String> {
    let room = || {
        let mut rooms: Option<(HeadlineMarket, SlicePlayer)> = None;
        move |job: &HeadlineJob| {
            if !rooms.as_ref().is_some_and(|(market, _)| *market == job.market) {
                rooms = Some((job.market, SlicePlayer::new(Rc::new(headlines::experiment(job.market)?))));
            }
            rooms.as_mut().map(|(_, player)| job.run(player))
        }
    };
    Ok(threads::share(&HeadlineJob::all(), room, stop::is_asked)?.into_iter().flatten().collect())
}

/// The pieces of each market put together.
fn by_market(pieces: Vec<Vec<PairEnded>>) -> Vec<Vec<PairEnded>> {
    let mut markets = HeadlineMarket::ALL.map(|_| Vec::new());
    for (job, piece) in HeadlineJob::all().iter().zip(pieces) {
        markets[job.market as usize].extend(piece);
    }
    markets.to_vec()
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
const FORMAT: u32 = 4;

/// The validation in words.
#[derive(Serialize)]
struct ToldValidation<'a> {
    /// Version of the format; 4.
    format: u32,
    /// The version of the engine.
    engine: &'a str,
    /// Every claim.
    rows: Vec<ToldRow<'a>>,
    /// In how many random worlds the claims about pay hold.
    robustness: &'a [Held],
    /// How often a second quarter ends higher than a first under siloed pay.
    headlines: &'a [Headline],
}

/// A claim in words.
#[derive(Serialize)]
struct ToldRow<'a> {
    kind: ClaimKind,
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
        let Validation { engine, robustness, headlines, .. } = validation;
        Self { format: FORMAT, engine, rows, robustness, headlines }
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
            kind: row.kind,
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
    let of = |kind| format!("{} of {}", validation.passed(kind), validation.of_kind(kind).count());
    let mut text = format!(
        "Engine {}. Found, which alone is evidence: {} hold. Built in: {}. Set: {}. Figures with their 95 % intervals.\n",
        validation.engine,
        of(ClaimKind::Found),
        of(ClaimKind::BuiltIn),
        of(ClaimKind::Set),
    );
    let rows = ToldValidation::of(validation).rows;
    for kind in ClaimKind::ALL {
        text.push_str(match kind {
            ClaimKind::Set => {
                "\nSet: targets of the calibration, under siloed pay in the neutral culture. Not evidence\n"
            }
            ClaimKind::BuiltIn => "\nBuilt in: the equations say so. Not evidence\n",
            ClaimKind::Found => "\nFound: no equation and no number was chosen for these\n",
        });
        rows.iter().filter(|row| row.kind == kind).for_each(|row| told(row, &mut text));
    }
    text.push_str("\nRobustness: in how many random worlds each plan did better than siloed pay\n\n");
    for row in &validation.robustness {
        let Held { scheme, better, held, worlds } = row;
        text.push_str(&format!("      {scheme:14} {:14} {held:>3} of {worlds}\n", better.measured().0.id()));
    }
    text.push_str(&headlined(&validation.headlines));
    text
}

/// How often a second quarter ends higher, and what of that may be headlined.
fn headlined(rows: &[Headline]) -> String {
    let [likely, sure] = AGREE;
    let mut text = format!(
        "\nHeadlines: how often a second quarter on the same market ends higher than the first under siloed pay; for one \
         team, and for the mean of {} teams. Likely where {likely} % agree either way, a headline where {sure} % do.\n",
        TEAMS[1..].iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
    );
    for measure in HEADLINED {
        let of = || rows.iter().filter(move |row| row.measure == measure);
        let quarters = of().filter(|row| row.market != HeadlineMarket::LongGame);
        let years = of().filter(|row| row.market == HeadlineMarket::LongGame);
        let from = |teams: Option<usize>| teams.map_or("never".to_owned(), |teams| format!("from {teams}"));
        let quarters = AGREE.map(|percent| from(agree_from(quarters.clone(), percent)));
        let years = AGREE.map(|percent| from(agree_from(years.clone(), percent)));
        text.push_str(&format!(
            "\n      {}: quarters likely {}, headline {}; years likely {}, headline {}\n",
            measure.id(),
            quarters[0],
            quarters[1],
            years[0],
            years[1]
        ));
        for Headline { market, plan, higher, same, .. } in of() {
            let told = higher.map(|share| format!("{share:.2}")).join(" / ");
            text.push_str(&format!("      {:10} {plan:16} {told}   same {same:.2}\n", market.id()));
        }
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
        let figure = figures(observed.unit, &observed.estimate);
        text.push_str(&format!("      {:44} {figure:>24}\n", observed.what));
    }
    if let Some(tried) = &row.tried {
        text.push_str(&format!("      tried     {tried}\n"));
    }
}
