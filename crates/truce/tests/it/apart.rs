//! What the model page says of how well the causes tell apart is what they do.

use crate::command_line::truce;
use debrief::apart::{AGAIN, Apart, GAMES, GameShare, cells};
use debrief::lenses::Cause;

const KEPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../debrief/src/apart/recorded.json");

/// The first games of each kind, played again, show what they showed. `UPDATE_EXPECT=1` plays all games and writes what they
/// show.
#[test]
fn the_shares_that_are_kept_are_those_of_the_causes_today() {
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(KEPT, truce(&["validate", "--causes", "--format", "ids"]).stdout).unwrap();
        return;
    }
    for (kept, mut cell) in Apart::recorded().unwrap().cells.into_iter().zip(cells()) {
        let found: Vec<_> = cell.of_games(AGAIN).map(|game| game.found().unwrap()).collect();
        found.into_iter().for_each(|found| cell.take(found));
        assert_eq!(
            (kept.market, kept.manner, kept.again),
            (cell.market, cell.manner, cell.found),
            "in so many of the first {AGAIN} games each cause finds something, in the order of {:?}; play all again: \
             UPDATE_EXPECT=1 cargo test -p truce --test it -- apart",
            Cause::ALL
        );
    }
}

#[test]
fn every_kind_of_game_is_kept_with_all_its_games() {
    let kept = Apart::recorded().unwrap().cells;
    let kinds: Vec<_> = kept.iter().map(|cell| (cell.market, cell.manner)).collect();
    assert_eq!(kinds, cells().map(|cell| (cell.market, cell.manner)).collect::<Vec<_>>());
    for cell in kept {
        assert_eq!(cell.games, GAMES);
        assert!(cell.found.iter().all(|found| *found <= GAMES));
    }
}

#[test]
fn a_share_and_its_interval_stay_within_nothing_and_all() {
    for (found, games) in [(0, 0), (0, 8), (8, 8), (3, 8), (600, 1_000)] {
        let GameShare { share, low, high } = GameShare::of(found, games);
        assert!(0.0 <= low && low <= share && share <= high && high <= 1.0, "{found} of {games}");
    }
    // Wilson's interval of 600 in 1,000, by hand.
    let GameShare { low, high, .. } = GameShare::of(600, 1_000);
    assert!((low - 0.5693).abs() < 1e-4 && (high - 0.6299).abs() < 1e-4, "{low} {high}");
}
