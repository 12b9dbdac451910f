//! `truce replay`, and what is done at the terminal with a record that was made under other rules.

use super::{Format, check, terminal};
use base::fault::Fault;
use clap::Args;
use debrief::judge::{self, Elsewhere, Opened};
use export::campaign::CampaignReplay;
use export::replay::Replay;
use export::told::AsTold;
use game::campaign::CampaignRecord;
use game::provenance::Rules;
use game::record::RecordFault;
use std::path::{Path, PathBuf};
use words::{Language, Words};

/// What to replay, and how.
#[derive(Args)]
pub struct ReplayArguments {
    /// The record.
    file: PathBuf,
    /// How to print it.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Replay it under today's rules, even if it was played under others.
    #[arg(long)]
    today: bool,
}

/// Replays a record, of a quarter or of a campaign. One that was made under other rules is told as it was told then.
///
/// # Errors
/// One sentence for a damaged file.
pub fn replay(arguments: &ReplayArguments) -> Result<(), String> {
    let text = terminal::read(&arguments.file)?;
    let told = |fault| about(&arguments.file, &fault);
    if CampaignRecord::is_one(&text) {
        let record = CampaignRecord::from_json(&text).map_err(told)?;
        let opened = judge::open_campaign(&record).map_err(told)?;
        return print(arguments, record.rules, opened, |campaign, first| {
            let replay = CampaignReplay::of(campaign).replayed_from(first);
            match arguments.format {
                Format::Json => terminal::print_line(&replay.to_json()),
                Format::Text => terminal::print(&replay.to_text()),
            }
        });
    }
    let record = check::read_record(&arguments.file, &text)?;
    let opened = judge::open(&record).map_err(told)?;
    print(arguments, record.rules, opened, |game, first| {
        let replay = Replay::of(game).replayed_from(first.or(record.replayed_from));
        match arguments.format {
            Format::Json => terminal::print_line(&replay.to_json()),
            Format::Text => terminal::print(&replay.to_text()),
        }
    })
}

fn print<T>(
    arguments: &ReplayArguments,
    rules: Option<Rules>,
    opened: Opened<T>,
    again: impl Fn(&T, Option<Rules>) -> Result<(), String>,
) -> Result<(), String> {
    let file = &arguments.file;
    match opened {
        Opened::Same(game) => again(&game, None),
        Opened::Elsewhere(found) if arguments.today => again(&today(file, found)?, rules),
        Opened::Elsewhere(found) => {
            let how = Words::new(Language::English).other_rules(found.how);
            let told: Vec<_> = found.told.iter().filter_map(Option::as_ref).collect();
            if told.is_empty() {
                let unfinished = "It was not finished, so it has no result.";
                let today = "To replay it under today's rules, add --today.";
                return Err(terminal::about(file, &format!("{how} {unfinished} {today}")));
            }
            let then = "Below is how it ended then. To replay it under today's rules, add --today.";
            terminal::say(&terminal::about(file, &format!("{how} {then}")));
            let told = AsTold::of(rules, &told);
            match arguments.format {
                Format::Json => terminal::print_line(&told.to_json()),
                Format::Text => terminal::print(&told.to_text()),
            }
        }
    }
}

/// What a record of other rules comes to under today's; it is said that it is so.
///
/// # Errors
/// One sentence where today's rules do not let it be played.
pub fn today<T>(file: &Path, found: Elsewhere<T>) -> Result<T, String> {
    let words = Words::new(Language::English);
    let how = words.other_rules(found.how);
    let game = found.today.map_err(|fault| {
        let why = words.record_fault(&fault);
        terminal::about(file, &format!("{how} Today's rules don't allow it. {why}"))
    })?;
    let marked = "It is replayed under today's rules, so it may end differently.";
    terminal::say(&terminal::about(file, &format!("{how} {marked}")));
    Ok(game)
}

fn about(file: &Path, fault: &Fault<RecordFault>) -> String {
    terminal::about(file, &Words::new(Language::English).record_fault(fault))
}
