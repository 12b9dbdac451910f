//! How much there is to read: lines beside decisions, blocks of story, buttons, the week in a sentence.

use crate::random_play::{Dice, for_seeds, random_move, random_setup};
use crate::words::written::written;
use game::Seat;
use game::play::Game;
use game::view::seat_view;
use page::ui::table::summary::summary;
use std::rc::Rc;
use words::{Language, Words};

fn count(text: &str) -> usize {
    text.split_whitespace().count()
}

/// The sentences of some files by their ids, each with how many words its longest variant has.
fn lengths(files: &[&str]) -> Vec<(usize, String)> {
    let (written, _) = written();
    let of = |file: &str| files.iter().any(|wanted| file.ends_with(wanted));
    written.into_iter().filter(|(_, it)| of(&it.file)).map(|(id, it)| (it.longest, id)).collect()
}

#[test]
fn beside_a_decision_stand_25_words_at_most() {
    let beside: Vec<_> = lengths(&["app.ftl", "game.ftl", "reveal.ftl"])
        .into_iter()
        .filter(|(_, id)| id.starts_with("coach-") || id.ends_with(".note") || id.starts_with("bet-"))
        .collect();
    assert!(beside.len() > 25, "{}", beside.len());
    let long: Vec<_> = beside.iter().filter(|(length, _)| *length > 25).collect();
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn blocks_of_story_are_short() {
    let story =
        ["home-lead", "curtain-lead", "setup-lead", "setup-again-lead", "moral-", "reveal-lead", "ask-"];
    let mut lengths: Vec<(usize, String)> = lengths(&["app.ftl", "game.ftl", "reveal.ftl"])
        .into_iter()
        .filter(|(_, id)| story.iter().any(|start| id.starts_with(start)) || id.ends_with("lead"))
        .filter(|(_, id)| !id.starts_with("ask-") || id.ends_with(".text"))
        .collect();
    lengths.sort();
    assert!(lengths.len() > 30, "{}", lengths.len());
    let middle = lengths[lengths.len() / 2].0;
    let longest = lengths.last().unwrap();
    assert!(middle <= 22, "the median block has {middle} words: {lengths:#?}");
    assert!(longest.0 <= 70, "{longest:?}");
}

#[test]
fn a_button_says_what_will_happen_in_a_few_words() {
    let buttons = [
        "home-play-first",
        "home-continue",
        "home-see-reveal",
        "home-import",
        "door-play-go",
        "setup-deal",
        "setup-back",
        "setup-seed-another",
        "curtain-sit-sales",
        "curtain-sit-operations",
        "curtain-to-sales",
        "curtain-to-operations",
        "menu-usual",
        "menu-hide",
        "menu-export",
        "menu-close",
        "table-leave",
        "done-hand-over",
        "done-close-week",
        "header-undo",
        "bet-skip",
        "bet-clients.go",
        "arrivals-next",
        "arrivals-all",
        "done-lesson",
        "reveal-on-money",
        "reveal-on-turning",
        "reveal-on-closer",
        "chosen-other",
        "back-to-start",
        "reveal-on-both",
        "reveal-again",
        "reveal-export",
    ];
    let words = Words::new(Language::English);
    for id in buttons {
        let label = words.find(id, &[]).unwrap_or_else(|| panic!("{id} is written"));
        assert!(count(&label) <= 5, "{id}: {label}");
    }
}

/// A random game on a market whose first client has a name as long as a file may hold.
fn game(seed: u64) -> Game {
    let mut setup = random_setup(seed);
    if seed.is_multiple_of(2) {
        let mut draft = setup.scenario.draft().clone();
        draft.clients[0].name = Some("The Very Long Name of a Client ".repeat(3).trim().to_owned());
        setup.scenario = Rc::new(draft.validate().unwrap());
    }
    Game::new(setup)
}

#[test]
fn a_week_is_told_in_25_words_at_most() {
    let words = Words::new(Language::English);
    for_seeds(120, |seed| {
        let mut game = game(seed);
        let mut dice = Dice::new(seed);
        let mut told = 0;
        while !game.is_over() {
            let week = game.state().week();
            random_move(&mut game, &mut dice);
            if game.state().week() == week {
                continue;
            }
            for seat in Seat::ALL {
                let sentence = summary(&words, &seat_view(&game, seat)).expect("a week has passed");
                assert!(count(&sentence) <= 25, "{} words: {sentence}", count(&sentence));
                assert!(sentence.ends_with('.') && !sentence.contains('{'), "{sentence}");
                told += 1;
            }
        }
        assert!(told > 0);
    });
}
