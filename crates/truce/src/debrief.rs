//! `truce debrief`.

use super::{check, replay, terminal};
use clap::{Args, ValueEnum};
use debrief::judge::{self, Opened};
use debrief::ledger::Ledger;
use debrief::lenses::Causes;
use export::debrief::{COLUMNS, Debrief, ToldQuarter, csv};
use game::play::Game;
use game::record::Record;
use std::path::{Path, PathBuf};
use words::{ColumnsOf, Language, Words};

/// What to tell, and how.
#[derive(Args)]
pub struct DebriefArguments {
    /// The record, or two from the same market: the one played first comes first.
    #[arg(num_args = 1..=2, required_unless_present = "columns")]
    files: Vec<PathBuf>,
    /// How to print it.
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
    /// Say what the columns of the table mean, and nothing else.
    #[arg(long)]
    columns: bool,
    /// Debrief under today's rules, even a game that was played under others.
    #[arg(long)]
    today: bool,
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
        let words = Words::new(Language::English);
        let told = |name| format!("{name}: {}", words.column(ColumnsOf::Debrief, name));
        let lines: Vec<String> = COLUMNS.into_iter().map(told).collect();
        return terminal::print_line(&lines.join("\n"));
    }
    let opened =
        arguments.files.iter().map(|file| open(file, arguments.today)).collect::<Result<Vec<_>, _>>()?;
    if let [(one, ..), (other, ..)] = opened.as_slice()
        && !on_one_market(one, other)
    {
        return Err(
            "These two quarters were played on different markets, so they can't be compared.".to_owned()
        );
    }
    let quarters: Vec<_> =
        opened.iter().map(|(game, record, causes)| ToldQuarter { game, record, causes }).collect();
    match arguments.format {
        Format::Json => terminal::print_line(&Debrief::of(&quarters).to_json()),
        Format::Csv => terminal::print(&csv(&quarters)),
    }
}

/// Whether the same clients came, with the same luck.
fn on_one_market(one: &Game, other: &Game) -> bool {
    let (one, other) = (one.setup(), other.setup());
    one.seed == other.seed && one.scenario.draft() == other.scenario.draft()
}

fn open(file: &Path, today: bool) -> Result<(Game, Record, Causes), String> {
    let words = Words::new(Language::English);
    let told = |fault| terminal::about(file, &words.record_fault(&fault));
    let mut record = check::read_record(file, &terminal::read(file)?)?;
    let game = match judge::open(&record).map_err(told)? {
        Opened::Same(game) => game,
        Opened::Elsewhere(found) if today => {
            let game = replay::today(file, found)?;
            record.replayed_from = record.rules;
            game
        }
        Opened::Elsewhere(found) => {
            let how = words.other_rules(found.how);
            let today = "To debrief it under today's rules, add --today.";
            return Err(terminal::about(file, &format!("{how} {today}")));
        }
    };
    // What a move changed shows at the end; before it no rule can have found anything.
    let causes = if game.is_over() { Causes::of(&game, &Ledger::of(&game)) } else { Causes::default() };
    Ok((game, record, causes))
}
