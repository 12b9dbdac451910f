//! Played games as text. To add one, put a record into `tests/games` and run with `UPDATE_EXPECT=1`.

use crate::random_play::default_game;
use expect_test::expect_file;
use export::replay::Replay;
use game::record::Record;
use std::path::{Path, PathBuf};

fn games() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/games")
}

/// Every record in `tests/games` replays to the text beside it.
#[test]
fn recorded_games_replay_to_the_letter() {
    let mut count = 0;
    for entry in std::fs::read_dir(games()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let game = Record::from_json(&std::fs::read_to_string(&path).unwrap()).unwrap().replay().unwrap();
        assert!(game.is_over(), "{} is a whole quarter", path.display());
        expect_file![path.with_extension("txt")].assert_eq(&Replay::of(&game).to_text());
        count += 1;
    }
    assert!(count >= 3, "only {count} games in {}", games().display());
}

#[test]
fn a_sprint_of_default_moves() {
    let game = default_game("sprint", "siloed", "neutral", 7);
    expect_file!["../../../../tests/games/sprint-default.txt"].assert_eq(&Replay::of(&game).to_text());
}
