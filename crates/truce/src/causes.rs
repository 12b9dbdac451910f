//! `truce validate --causes`: in how many games each of the five causes finds anything.

use super::stop::{self, Ended};
use super::validate::ValidateFormat;
use super::{terminal, threads};
use debrief::apart::{self, Apart, ApartCell, ApartGame, CAREFUL_AT_MOST, GAMES, Manner, NATURAL_AT_LEAST};
use debrief::lenses::Cause;

/// Plays the games and prints in how many of them each cause found something. Misses are no error.
///
/// # Errors
/// One sentence where it cannot be printed.
pub fn print(format: ValidateFormat) -> Result<Ended, String> {
    let mut cells: Vec<ApartCell> = apart::cells().collect();
    let games: Vec<ApartGame> = cells.iter().flat_map(|cell| cell.of_games(GAMES)).collect();
    let found = threads::share(&games, || |game: &ApartGame| game.found(), stop::is_asked)?;
    if found.len() < games.len() {
        let (played, all) = (found.len(), games.len());
        terminal::say(&format!(
            "Stopped: {played} of {all} games played. A share needs all of them, so there is none."
        ));
        return Ok(Ended::Stopped);
    }
    for (game, found) in games.iter().zip(found) {
        let cell = cells.iter_mut().find(|cell| (cell.market, cell.manner) == (game.market, game.manner));
        if let Some((cell, found)) = cell.zip(found) {
            cell.take(found);
        }
    }
    let apart = Apart { cells };
    match format {
        ValidateFormat::Json | ValidateFormat::Ids => terminal::print_line(&apart.to_json())?,
        ValidateFormat::Table => terminal::print(&table(&apart))?,
    }
    Ok(Ended::Done)
}

fn table(apart: &Apart) -> String {
    let mut text = format!(
        "Games in which a cause finds something, with Wilson's 95 % interval. Wanted: {NATURAL_AT_LEAST} % or more where \
         people follow the money under siloed pay, {CAREFUL_AT_MOST} % or less where they are careful under gated pay, all markets together.\n\
         {} of {} causes tell the two apart.\n",
        apart.telling(),
        Cause::ALL.len()
    );
    for cause in Cause::ALL {
        let verdict = if apart.tells(cause) { "pass" } else { "MISS" };
        text.push_str(&format!("\n{verdict}  {}\n", id(cause)));
        for cell in &apart.cells {
            text.push_str(&row(cell.market.id(), cell, cause));
        }
        for manner in Manner::ALL {
            text.push_str(&row("all", &apart.together(manner), cause));
        }
    }
    text
}

fn row(market: &str, cell: &ApartCell, cause: Cause) -> String {
    let percent = |share: f64| format!("{:5.1} %", share * 100.0);
    let (seen, manner) = (cell.share(cause), manner(cell.manner));
    let miss = if cell.is_as_wanted(cause) { "" } else { "  miss" };
    let [share, low, high] = [seen.share, seen.low, seen.high].map(percent);
    format!("      {market:8} {manner:8} {share}  [{low}, {high}]{miss}\n")
}

const fn manner(manner: Manner) -> &'static str {
    match manner {
        Manner::Natural => "natural",
        Manner::Careful => "careful",
    }
}

const fn id(cause: Cause) -> &'static str {
    match cause {
        Cause::SelfPreservation => "self-preservation",
        Cause::ConflictingGoals => "conflicting goals",
        Cause::Miscommunication => "miscommunication",
        Cause::StrategyMisalignment => "strategy misalignment",
        Cause::ClashingIncentives => "clashing incentives",
    }
}
