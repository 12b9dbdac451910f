//! `truce schema`.

use clap::ValueEnum;
use course::plan::CourseDraft;
use course::progress::CourseProgress;
use game::campaign::CampaignRecord;
use game::record::Record;
use game::scenario::ScenarioDraft;
use lab::experiment::ExperimentDraft;
use pay::draft::SchemeDraft;
use schemars::schema_for;

/// A file format.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FileFormat {
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
    /// A course.
    Course,
    /// How far a learner has come in a course.
    Progress,
}

/// Prints the JSON Schema of a format.
///
/// # Errors
/// One sentence, if it cannot be written.
pub fn print(kind: FileFormat) -> Result<(), String> {
    let schema = match kind {
        FileFormat::Scenario => schema_for!(ScenarioDraft),
        FileFormat::Scheme => schema_for!(SchemeDraft),
        FileFormat::Record => schema_for!(Record),
        FileFormat::Campaign => schema_for!(CampaignRecord),
        FileFormat::Experiment => schema_for!(ExperimentDraft),
        FileFormat::Course => schema_for!(CourseDraft),
        FileFormat::Progress => schema_for!(CourseProgress),
    };
    let text = serde_json::to_string_pretty(&schema).map_err(|error| error.to_string())?;
    super::terminal::print_line(&text)
}
