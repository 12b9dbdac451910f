//! `truce check`.

use super::course;
use super::package;
use super::schema::FileFormat;
use super::terminal;
use base::fault::Fault;
use base::reading;
use debrief::judge::{self, Elsewhere, Opened};
use game::campaign::CampaignRecord;
use game::provenance::MadeUnder;
use game::record::{Record, RecordFault};
use game::scenario::{Scenario, ScenarioDraft, ScenarioFault};
use lab::experiment::{ExperimentDraft, ExperimentFault};
use pay::draft::SchemeDraft;
use pay::scheme::Scheme;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::path::Path;
use words::{Language, Words};

impl FileFormat {
    /// What a file is taken for: what only this format has says so.
    fn of(value: &Value) -> Option<Self> {
        let has = |key: &str| value.get(key).is_some();
        if has("chapters") && has("items") {
            Some(Self::Progress)
        } else if has("chapters") {
            Some(Self::Course)
        } else if has("quarters") && has("campaign") {
            Some(Self::Campaign)
        } else if has("moves") {
            Some(Self::Record)
        } else if has("schemes") || has("seeds") {
            Some(Self::Experiment)
        } else if has("clients") {
            Some(Self::Scenario)
        } else if has("lines") {
            Some(Self::Scheme)
        } else {
            None
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Campaign => "campaign",
            Self::Record => "record",
            Self::Experiment => "experiment",
            Self::Course => "course",
            Self::Progress => "progress file",
            Self::Scenario => "scenario",
            Self::Scheme => "pay scheme",
        }
    }

    const fn article(self) -> &'static str {
        match self {
            Self::Campaign | Self::Record | Self::Scenario | Self::Scheme | Self::Course | Self::Progress => {
                "a"
            }
            Self::Experiment => "an",
        }
    }

    /// What there is to say about a valid file, or its faults.
    fn judged(self, text: &str) -> Result<String, Vec<String>> {
        match self {
            Self::Campaign => campaign(text),
            Self::Record => record(text),
            Self::Experiment => experiment(text),
            Self::Course => course::described(text),
            Self::Progress => course::progress(text),
            Self::Scenario => {
                read_draft(text).map_err(|fault| vec![fault]).and_then(scenario).map(|_| String::new())
            }
            Self::Scheme => {
                read_draft(text).map_err(|fault| vec![fault]).and_then(scheme).map(|_| String::new())
            }
        }
    }
}

/// Validates a file of any format; lists every fault with its path.
///
/// # Errors
/// What the file was taken for, and the faults, one a line.
pub fn check(file: &Path) -> Result<(), String> {
    if file.extension().is_some_and(|kind| kind.eq_ignore_ascii_case("zip")) {
        let found = package::judged(&terminal::read_bytes(file)?);
        let kind = found.map_err(|faults| told(file, &faults))?;
        return terminal::print_sentence(&format!("A valid {kind}."));
    }
    let text = terminal::read(file)?;
    let value: Value = read_draft(&text).map_err(|fault| terminal::about(file, &fault))?;
    let Some(format) = FileFormat::of(&value) else {
        return Err(terminal::about(
            file,
            "this is not a record (moves), campaign (quarters), experiment (schemes), scenario (clients), pay scheme (lines), course (chapters) or progress in one (items).",
        ));
    };
    match format.judged(&text) {
        Ok(more) => terminal::print_sentence(format!("A valid {}. {more}", format.name()).trim_end()),
        Err(faults) => {
            let taken = terminal::about(file, &format!("not a valid {}.", format.name()));
            Err(format!("{taken}\n{}", faults.join("\n")))
        }
    }
}

/// Faults of a file, one a line, each with the file's name.
pub fn told(file: &Path, faults: &[String]) -> String {
    faults.iter().map(|fault| terminal::about(file, fault)).collect::<Vec<_>>().join("\n")
}

fn record(text: &str) -> Result<String, Vec<String>> {
    let words = Words::new(Language::English);
    let told = |fault: &Fault<RecordFault>| words.record_fault(fault);
    let record = Record::from_json(text).map_err(|fault| vec![told(&fault)])?;
    match judge::open(&record) {
        Ok(opened) => Ok(rules(&opened)),
        Err(_) => Err(judge::faults(&record).iter().map(told).collect()),
    }
}

fn campaign(text: &str) -> Result<String, Vec<String>> {
    let words = Words::new(Language::English);
    let opened = CampaignRecord::from_json(text).and_then(|record| judge::open_campaign(&record));
    opened.map(|opened| rules(&opened)).map_err(|fault| vec![words.record_fault(&fault)])
}

/// What there is to say about the rules that a valid record was made under.
fn rules<T>(opened: &Opened<T>) -> String {
    let words = Words::new(Language::English);
    match opened {
        Opened::Same(_) => String::new(),
        Opened::Elsewhere(Elsewhere { how, today: Ok(_), .. }) => words.other_rules(*how),
        Opened::Elsewhere(Elsewhere { how, today: Err(fault), .. }) => {
            let why = words.record_fault(fault);
            format!("{} Today's rules don't allow it. {why}", words.other_rules(*how))
        }
    }
}

fn experiment(text: &str) -> Result<String, Vec<String>> {
    let words = Words::new(Language::English);
    let draft: ExperimentDraft = read_draft(text).map_err(|fault| vec![fault])?;
    let experiment = draft.validate().map_err(|faults| experiment_faults(&faults))?;
    Ok(match experiment.made_under() {
        MadeUnder::TheSame | MadeUnder::Unnoted => String::new(),
        MadeUnder::Others(how) => words.other_rules(how),
    })
}

/// Validates a scenario.
///
/// # Errors
/// Every fault with its path.
pub fn scenario(draft: ScenarioDraft) -> Result<Scenario, Vec<String>> {
    let words = Words::new(Language::English);
    draft.validate().map_err(|faults| {
        let told =
            |fault: &Fault<ScenarioFault>| words.fault(&fault.path, &RecordFault::Scenario(fault.kind));
        faults.iter().map(told).collect()
    })
}

/// Validates a scheme.
///
/// # Errors
/// Every fault with its path.
pub fn scheme(draft: SchemeDraft) -> Result<Scheme, Vec<String>> {
    let words = Words::new(Language::English);
    draft.validate().map_err(|faults| {
        faults.iter().map(|fault| words.fault(&fault.path, &RecordFault::Scheme(fault.kind))).collect()
    })
}

/// Reads a draft from a file that should be of this format.
///
/// # Errors
/// One sentence that names the file: what it is instead, or what is wrong with it.
pub fn read_file<T: DeserializeOwned>(file: &Path, wanted: FileFormat) -> Result<T, String> {
    let text = terminal::read(file)?;
    read_draft(&text).map_err(|fault| terminal::about(file, &instead(&text, wanted).unwrap_or(fault)))
}

/// Reads the record of a quarter from the text of a file. What it says is not judged here.
///
/// # Errors
/// One sentence that names the file: what it is instead, or what is wrong with it.
pub fn read_record(file: &Path, text: &str) -> Result<Record, String> {
    Record::from_json(text).map_err(|fault| {
        let instead = instead(text, FileFormat::Record);
        let what = instead.unwrap_or_else(|| Words::new(Language::English).record_fault(&fault));
        terminal::about(file, &what)
    })
}

/// Every fault of an experiment, as a sentence.
pub fn experiment_faults(faults: &[Fault<ExperimentFault>]) -> Vec<String> {
    let words = Words::new(Language::English);
    faults.iter().map(|fault| words.experiment_fault(fault)).collect()
}

/// What a text is instead of a file of the wanted format, if it is one of another.
fn instead(text: &str, wanted: FileFormat) -> Option<String> {
    let found = FileFormat::of(&read_draft(text).ok()?).filter(|found| *found != wanted)?;
    let told = |format: FileFormat| format!("{} {}", format.article(), format.name());
    Some(format!("This is {}, not {}.", told(found), told(wanted)))
}

/// Reads a draft of any form.
///
/// # Errors
/// One sentence with the path.
pub fn read_draft<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    let words = Words::new(Language::English);
    reading::read(text).map_err(|unreadable| words.record_fault(&unreadable.into()))
}
