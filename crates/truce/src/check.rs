//! `truce check`.

use base::reading;
use bots::Opponent;
use game::record::{self, FaultKind, Record};
use game::scenario::{Scenario, ScenarioDraft};
use pay::draft::SchemeDraft;
use pay::scheme::Scheme;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::path::Path;
use words::{Language, Words};

/// Validates a file of any format; lists every fault with its path.
///
/// # Errors
/// The faults, one a line.
pub fn check(file: &Path) -> Result<(), String> {
    let text = super::play::read(file)?;
    let value: Value = read_draft(&text)?;
    let has = |key: &str| value.get(key).is_some();
    let (kind, faults) = if has("quarters") && has("campaign") {
        ("campaign", super::play::campaign_record(&text).err().map(|fault| vec![fault]))
    } else if has("moves") {
        ("record", self::record(&text).err())
    } else if has("clients") {
        ("scenario", scenario(&text).err())
    } else if has("lines") {
        ("pay scheme", read_draft(&text).map_err(|fault| vec![fault]).and_then(scheme).err())
    } else {
        return Err("The file is no record (moves), no campaign (quarters), no scenario (clients) and no pay scheme (lines).".into());
    };
    match faults {
        None => {
            println!("A valid {kind}.");
            Ok(())
        }
        Some(faults) => Err(faults.join("\n")),
    }
}

fn record(text: &str) -> Result<(), Vec<String>> {
    let words = Words::new(Language::English);
    let told = |fault: &record::Fault| words.record_fault(fault);
    let record = Record::from_json(text).map_err(|fault| vec![told(&fault)])?;
    let mut faults = record.faults();
    faults.extend(Opponent::among(&record.players).err().map(record::Fault::from));
    if faults.is_empty() { Ok(()) } else { Err(faults.iter().map(told).collect()) }
}

/// Validates a scenario file.
///
/// # Errors
/// Every fault with its path.
pub fn scenario(text: &str) -> Result<Scenario, Vec<String>> {
    let words = Words::new(Language::English);
    let draft: ScenarioDraft = read_draft(text).map_err(|fault| vec![fault])?;
    draft.validate().map_err(|faults| {
        let told = |fault: &game::scenario::Fault| words.fault(&fault.path, &FaultKind::Scenario(fault.kind));
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
        faults.iter().map(|fault| words.fault(&fault.path, &FaultKind::Scheme(fault.kind))).collect()
    })
}

/// Reads a draft of any form.
///
/// # Errors
/// One sentence with the path.
pub fn read_draft<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    let words = Words::new(Language::English);
    reading::read(text).map_err(|unreadable| words.record_fault(&unreadable.into()))
}
