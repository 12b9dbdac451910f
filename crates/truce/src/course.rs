//! `truce course`: whether the scenes of a course teach what it says, and a course to start one's own from.

use super::stop::{self, Ended};
use super::{check, terminal, threads};
use clap::{Subcommand, ValueEnum};
use course::chapter::Chapter;
use course::plan::{Course, CourseDraft};
use course::progress::{CourseProgress, ProgressFault};
use course::proof::{self, ChapterProof, LOOKED_AT, Lever, MARKETS, NotProved, Presence, SceneTrials};
use game::remedies::Remedy;
use lab::estimate::Estimate;
use lab::measure::{Measure, MeasureUnit};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use words::{Language, Words};
use world::chance::Seed;

/// What to do with a course.
#[derive(Subcommand)]
pub enum CourseCommand {
    /// Play every scene of a course both ways in many markets: what the better way changes, and whether the cause that it is
    /// about is found. A scene whose better way does not help beyond chance fails.
    Check {
        /// The course; that of Truce where no file is named.
        file: Option<PathBuf>,
        /// In how many markets.
        #[arg(long, default_value_t = MARKETS, value_parser = clap::value_parser!(u32).range(2..=100_000))]
        seeds: u32,
        /// How to print it.
        #[arg(long, value_enum, default_value_t = CourseFormat::Table)]
        format: CourseFormat,
    },
    /// Write a course to start your own from: the chapters of Truce, written out.
    New {
        /// Where to; it is not overwritten.
        #[arg(long)]
        out: PathBuf,
    },
}

/// How a check is printed.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum CourseFormat {
    /// For people.
    Table,
    /// One list of objects.
    Json,
}

/// Does it.
///
/// # Errors
/// One sentence, or every fault of a file.
pub fn course(command: &CourseCommand) -> Result<Ended, String> {
    match command {
        CourseCommand::Check { file, seeds, format } => check_course(file.as_deref(), *seeds, *format),
        CourseCommand::New { out } => new(out).map(|()| Ended::Done),
    }
}

/// The course of Truce.
///
/// # Errors
/// One sentence where a file of it is damaged, which a test would say.
pub fn of_truce() -> Result<Course, String> {
    Course::of_truce().ok_or_else(|| "The course of Truce is damaged.".to_owned())
}

/// The course in a text, or every fault of it as a sentence.
///
/// # Errors
/// The faults.
pub fn judged(text: &str) -> Result<Course, Vec<String>> {
    Words::new(Language::English).judged_course(text)
}

/// What there is to say about a valid course.
///
/// # Errors
/// The faults of one that is not.
pub fn described(text: &str) -> Result<String, Vec<String>> {
    let course = judged(text)?;
    let draft = course.draft();
    let count = |many: usize, one: &str| format!("{many} {one}{}", if many == 1 { "" } else { "s" });
    let mark = f64::from(draft.pass_mark.basis()) / 100.0;
    let [chapters, sentences] =
        [count(course.chapters().len(), "chapter"), count(draft.wording.len(), "sentence")];
    Ok(format!("{chapters}, pass mark {mark}%, {sentences} of its own."))
}

/// What there is to say about progress in the course of Truce, or why it is refused.
///
/// # Errors
/// The fault.
pub fn progress(text: &str) -> Result<String, Vec<String>> {
    let course = of_truce().map_err(|why| vec![why])?;
    let words = Words::new(Language::English);
    let found = CourseProgress::from_json(text, &course);
    let found = found.map_err(|fault| {
        let elsewhere = fault == ProgressFault::OtherCourse;
        let told = "It is progress in another course than that of Truce: open it there to see it.";
        vec![if elsewhere { told.to_owned() } else { words.progress_fault(&fault) }]
    })?;
    let (right, all) = found.score(&course);
    let verdict = if found.has_passed(&course) { "passed" } else { "not passed" };
    Ok(format!("{right} of {all} items right: {verdict}."))
}

fn new(out: &Path) -> Result<(), String> {
    if out.exists() {
        return Err(terminal::about(out, "there is such a file already; name another."));
    }
    terminal::write(out, Words::new(Language::English).course_to_edit().to_json())?;
    terminal::print_sentence(&terminal::about(out, "the course of Truce under another name, to be edited."))
}

/// What a thread works on.
#[derive(Clone)]
enum Work {
    /// These markets of a chapter, under one remedy alone where one is named.
    Play(usize, Option<Remedy>, Range<u32>),
    /// The cause of a chapter in one market.
    Look(usize, u32),
}

/// What it found.
enum Found {
    Played(Box<SceneTrials>),
    Looked([bool; 2]),
}

/// How many markets a thread plays before it checks for a stop.
const SLICE: u32 = 50;

fn check_course(file: Option<&Path>, seeds: u32, format: CourseFormat) -> Result<Ended, String> {
    // Threads share no scenes: each reads the course for itself.
    let text = file.map(terminal::read).transpose()?;
    let course = match file.zip(text.as_deref()) {
        None => of_truce()?,
        Some((file, text)) => judged(text).map_err(|faults| check::told(file, &faults))?,
    };
    let tasks: Vec<Work> =
        (0..course.chapters().len()).flat_map(|place| tasks(&course, place, seeds)).collect();
    let again = || match &text {
        None => Course::of_truce(),
        Some(text) => CourseDraft::from_json(text).ok().and_then(|draft| draft.validate().ok()),
    };
    let worker = || {
        let course = again();
        move |task: &Work| course.as_ref().and_then(|course| work(course, task))
    };
    let found = threads::share(&tasks, worker, stop::is_asked)?;
    if found.len() < tasks.len() {
        terminal::say("Stopped: a proof needs all of its markets, so there is none.");
        return Ok(Ended::Stopped);
    }
    let proofs: Vec<ChapterProof> = (0..course.chapters().len())
        .filter_map(|place| Some(proof_of(course.chapters().get(place)?, place, &tasks, &found)))
        .collect();
    match format {
        CourseFormat::Json => terminal::print_line(&ChapterProof::to_json(&proofs))?,
        CourseFormat::Table => terminal::print(&table(&course, &proofs))?,
    }
    let failed =
        course.chapters().iter().zip(&proofs).filter(|(chapter, proof)| !proof.faults(chapter).is_empty());
    match failed.count() {
        0 => Ok(Ended::Done),
        1 => Err("One scene does not teach what its chapter says.".into()),
        count => Err(format!("{count} scenes do not teach what their chapters say.")),
    }
}

fn tasks(course: &Course, place: usize, seeds: u32) -> Vec<Work> {
    let Some(chapter) = course.chapters().get(place) else { return Vec::new() };
    let slices = |remedy: Option<Remedy>| {
        (1..=seeds)
            .step_by(SLICE as usize)
            .map(move |first| Work::Play(place, remedy, first..(first + SLICE).min(seeds + 1)))
    };
    let levers = proof::levers(chapter).into_iter().flat_map(|(remedy, _)| slices(Some(remedy)));
    let looks =
        (1..=seeds.min(LOOKED_AT)).filter(|_| chapter.finds.is_some()).map(|seed| Work::Look(place, seed));
    slices(None).chain(levers).chain(looks).collect()
}

fn work(course: &Course, task: &Work) -> Option<Found> {
    match task {
        Work::Play(place, remedy, seeds) => {
            let chapter = course.chapters().get(*place)?;
            let scene = match remedy {
                None => Rc::clone(&chapter.scene),
                Some(remedy) => proof::levers(chapter).into_iter().find(|(lever, _)| lever == remedy)?.1,
            };
            let mut trials = SceneTrials::default();
            seeds.clone().for_each(|seed| trials.add(&scene, Seed::new(seed)));
            Some(Found::Played(Box::new(trials)))
        }
        Work::Look(place, seed) => {
            Some(Found::Looked(proof::found_in(course.chapters().get(*place)?, Seed::new(*seed))))
        }
    }
}

fn proof_of(chapter: &Chapter, place: usize, tasks: &[Work], found: &[Option<Found>]) -> ChapterProof {
    let mut trials = SceneTrials::default();
    let mut levers: Vec<(Remedy, SceneTrials)> = Vec::new();
    let (mut there, mut looked) = ([0, 0], 0);
    for (task, found) in tasks.iter().zip(found) {
        match (task, found) {
            (Work::Play(of, remedy, _), Some(Found::Played(more))) if *of == place => match remedy {
                None => trials.merge(more),
                Some(remedy) => match levers.iter_mut().find(|(lever, _)| lever == remedy) {
                    Some((_, sum)) => sum.merge(more),
                    None => levers.push((*remedy, (**more).clone())),
                },
            },
            (Work::Look(of, _), Some(Found::Looked(both))) if *of == place => {
                looked += 1;
                there.iter_mut().zip(both).for_each(|(count, found)| *count += u32::from(*found));
            }
            (Work::Play(..) | Work::Look(..), Some(_) | None) => {}
        }
    }
    let gains = levers.iter().filter_map(|(remedy, trials)| {
        Some(Lever { remedy: *remedy, gain: trials.of(Measure::Satisfaction)?.gain })
    });
    ChapterProof::of(chapter, &trials, (there, looked)).with_levers(gains.collect())
}

fn table(course: &Course, proofs: &[ChapterProof]) -> String {
    let mut text = String::from(
        "Every scene answered as comes naturally and answered better, market by market, with 95 % intervals.\n",
    );
    for (chapter, proof) in course.chapters().iter().zip(proofs) {
        let faults = proof.faults(chapter);
        let verdict = if faults.is_empty() { "pass" } else { "FAIL" };
        text.push_str(&format!("\n{verdict}  {} ({} markets)\n", proof.chapter, proof.markets));
        for found in &proof.measures {
            let unit = found.measure.unit();
            let [natural, better, gain] = [found.natural, found.better, found.gain].map(|it| told(unit, it));
            text.push_str(&format!("      {:18} {natural} -> {better}   {gain}\n", found.measure.id()));
        }
        if let Some(cause) = chapter.finds {
            let [natural, better] = proof.found;
            let here = proof.found_here.map(|it| if it == Presence::There { "there" } else { "absent" });
            let [first, then] = here;
            text.push_str(&format!(
                "      {cause:?}: found in {natural} of {0} and {better} of {0} markets; here {first}, then {then}\n",
                proof.looked_at
            ));
        }
        for lever in &proof.levers {
            text.push_str(&format!(
                "      {:22?} alone {}\n",
                lever.remedy,
                told(MeasureUnit::Points, lever.gain)
            ));
        }
        faults.iter().for_each(|fault| text.push_str(&format!("      {}\n", why(*fault))));
    }
    text
}

fn told(unit: MeasureUnit, found: Estimate) -> String {
    let (factor, sign) = match unit {
        MeasureUnit::Share => (100.0, " %"),
        MeasureUnit::Weeks | MeasureUnit::Points => (1.0, ""),
        MeasureUnit::Thousands => (1.0, " k"),
    };
    let [low, high] = found.ends();
    format!("{:.1}{sign} [{:.1}, {:.1}]", found.mean * factor, low * factor, high * factor)
}

const fn why(fault: NotProved) -> &'static str {
    match fault {
        NotProved::Measure => "The better answers do not help by more than chance.",
        NotProved::NotFound => "The cause is not found where the scene is answered as comes naturally.",
        NotProved::StillFound => "The cause is found where the scene is answered better, too.",
    }
}
