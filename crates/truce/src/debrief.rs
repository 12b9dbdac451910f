//! `truce debrief`.

use clap::{Args, ValueEnum};
use debrief::ledger::Ledger;
use debrief::lenses::Causes;
use export::debrief::{COLUMNS, Debrief, Told, csv};
use game::play::Game;
use game::record::Record;
use std::path::{Path, PathBuf};
use words::{Language, Words};

/// What to tell, and how.
#[derive(Args)]
pub struct DebriefArguments {
    /// The record, or two of the same market: the first time first.
    #[arg(num_args = 1..=2, required_unless_present = "columns")]
    files: Vec<PathBuf>,
    /// How to print it.
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
    /// Say what the columns of the table mean, and nothing else.
    #[arg(long)]
    columns: bool,
}

/// How a debrief is printed.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// One object.
    Json,
    /// One long table.
    Csv,
}

/// Tells what the quarters came to.
///
/// # Errors
/// One sentence for a damaged file.
pub fn debrief(arguments: &DebriefArguments) -> Result<(), String> {
    if arguments.columns {
        COLUMNS.iter().for_each(|(name, meaning)| println!("{name}: {meaning}"));
        return Ok(());
    }
    let opened = arguments.files.iter().map(|file| open(file)).collect::<Result<Vec<_>, _>>()?;
    let quarters: Vec<_> =
        opened.iter().map(|(game, record, causes)| Told { game, record, causes }).collect();
    match arguments.format {
        Format::Json => println!("{}", Debrief::of(&quarters).to_json()),
        Format::Csv => print!("{}", csv(&quarters)),
    }
    Ok(())
}

fn open(file: &Path) -> Result<(Game, Record, Causes), String> {
    let words = Words::new(Language::English);
    let told = |fault| format!("{}: {}", file.display(), words.record_fault(&fault));
    let record = Record::from_json(&super::play::read(file)?).map_err(told)?;
    let game = record.replay().map_err(told)?;
    // What a move changed shows at the end; before it no rule can have found anything.
    let causes = if game.is_over() { Causes::of(&game, &Ledger::of(&game)) } else { Causes::default() };
    Ok((game, record, causes))
}
