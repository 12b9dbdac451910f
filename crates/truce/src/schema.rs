//! `truce schema`.

use clap::ValueEnum;
use game::campaign::CampaignRecord;
use game::record::Record;
use game::scenario::ScenarioDraft;
use lab::experiment::ExperimentDraft;
use pay::draft::SchemeDraft;
use schemars::schema_for;

/// A file format.
#[derive(Clone, Copy, ValueEnum)]
pub enum Kind {
    /// A scenario.
    Scenario,
    /// A pay scheme.
    Scheme,
    /// The record of a game.
    Record,
    /// The record of a campaign of linked quarters.
    Campaign,
    /// An experiment of the laboratory.
    Experiment,
}

/// Prints the JSON Schema of a format.
///
/// # Errors
/// One sentence, if it cannot be written.
pub fn print(kind: Kind) -> Result<(), String> {
    let schema = match kind {
        Kind::Scenario => schema_for!(ScenarioDraft),
        Kind::Scheme => schema_for!(SchemeDraft),
        Kind::Record => schema_for!(Record),
        Kind::Campaign => schema_for!(CampaignRecord),
        Kind::Experiment => schema_for!(ExperimentDraft),
    };
    let text = serde_json::to_string_pretty(&schema).map_err(|error| error.to_string())?;
    super::terminal::print_line(&text)
}
