//! The first lesson: in its market the promise that comes naturally loses the client and one honest check keeps it, and
//! what the page says of other markets is what comes out there.

use crate::random_play::setup;
use debrief::chosen::{CHECKED_LEAVES, MARKETS, NATURAL_LEAVES, SEED};
use game::Seat;
use game::moves::{Answer, Move};
use game::options;
use game::play::Game;
use game::state::{SlipStage, Stage};
use world::client::{ClientId, PhaseTwo, Scope, Terms};
use world::project::Renewed;
use world::quantities::{Share, Week};

const CLIENT: ClientId = ClientId::new(0);
/// All that was asked for, at the list price.
const PLAIN: Terms =
    Terms { scope: Scope::Full, week: Week::new(1), discount: Share::ZERO, phase_two: PhaseTwo::Without };

/// How two people play it.
#[derive(Clone, Copy)]
enum Way {
    /// Sales promises what is asked for and signs alone; operations keeps quiet.
    Natural,
    /// Operations checks, sales promises the week that it names, and whatever slips is told.
    Checked,
}

fn play(way: Way, seed: u32) -> Option<Renewed> {
    let mut game = Game::new(setup("first-promise", "siloed", "neutral", seed));
    if let Way::Checked = way {
        for (by, made) in [
            (Seat::Sales, Move::AskCheck { client: CLIENT }),
            (Seat::Sales, Move::Done),
            (Seat::Operations, Move::Check { client: CLIENT }),
            (Seat::Operations, Move::Report { client: CLIENT, answer: Answer::Honest }),
        ] {
            game.play(by.into(), made).expect("a check can be asked for and answered");
        }
    }
    while !game.is_over() {
        let seat = game.state().whose_turn().expect("somebody has a turn");
        let made = wanted(way, &game, seat).filter(|made| {
            let options = options::options(game.setup(), game.state(), seat);
            options.contains(made)
        });
        game.play(seat.into(), made.unwrap_or(Move::Done)).expect("an open week can be ended");
    }
    game.state().project(CLIENT).and_then(|project| project.renewed)
}

fn wanted(way: Way, game: &Game, seat: Seat) -> Option<Move> {
    let state = game.state();
    let (lead, reports) = (&state.leads[0], &state.reports[0]);
    if lead.stage == Stage::Open {
        let asked = state.clients[0].asked_week();
        let week = match (way, lead.reported) {
            (Way::Checked, Some(told)) => told.week().max(asked),
            (Way::Checked, None) | (Way::Natural, _) => asked,
        };
        return match (seat, lead.draft) {
            (Seat::Sales, None) => Some(Move::Draft { client: CLIENT, terms: Terms { week, ..PLAIN } }),
            (Seat::Sales, Some(_)) => Some(Move::SignAlone { client: CLIENT }),
            (Seat::Operations, _) => None,
        };
    }
    match (way, seat) {
        (Way::Natural, _) => None,
        (Way::Checked, Seat::Operations) => {
            let fresh = reports.slip.is_some_and(|slip| slip.stage == SlipStage::Fresh);
            fresh.then_some(Move::Disclose { client: CLIENT })
        }
        (Way::Checked, Seat::Sales) => Some(Move::PassOn { client: CLIENT }),
    }
}

#[test]
fn in_the_chosen_market_the_natural_promise_loses_the_client_and_one_honest_check_keeps_it() {
    assert_eq!(play(Way::Natural, SEED), Some(Renewed::Leaves));
    assert_eq!(play(Way::Checked, SEED), Some(Renewed::Stays));
}

#[test]
fn what_is_said_of_other_markets_comes_out_there() {
    let leaves = |way| (1..=MARKETS).filter(|seed| play(way, *seed) == Some(Renewed::Leaves)).count();
    let found = (leaves(Way::Natural), leaves(Way::Checked));
    let told = (NATURAL_LEAVES as usize, CHECKED_LEAVES as usize);
    let first = (1..=MARKETS).find(|seed| {
        play(Way::Natural, *seed) == Some(Renewed::Leaves)
            && play(Way::Checked, *seed) == Some(Renewed::Stays)
    });
    assert_eq!(found, told, "write these into debrief::chosen; the first market that would do is {first:?}");
}

#[test]
fn scratch() {
    let mut n = 0;
    for seed in 1..=400 {
        if play(Way::Natural, seed) != Some(Renewed::Leaves)
            || play(Way::Checked, seed) != Some(Renewed::Stays)
        {
            continue;
        }
        let mut game = Game::new(setup("first-promise", "siloed", "neutral", seed));
        let mut seen = None;
        while !game.is_over() {
            let seat = game.state().whose_turn().expect("t");
            if seen.is_none() {
                if let Some(s) = game.state().reports[0].slip {
                    seen = Some((s.seen, game.state().project(CLIENT).map(|p| p.due), s.risk));
                }
            }
            let made = wanted(Way::Natural, &game, seat)
                .filter(|m| options::options(game.setup(), game.state(), seat).contains(m));
            game.play(seat.into(), made.unwrap_or(Move::Done)).expect("e");
        }
        let told = {
            let mut game = Game::new(setup("first-promise", "siloed", "neutral", seed));
            while !game.is_over() {
                let seat = game.state().whose_turn().expect("t");
                let made = if game.state().leads[0].stage == Stage::Open {
                    wanted(Way::Natural, &game, seat)
                } else {
                    wanted(Way::Checked, &game, seat)
                };
                let made = made.filter(|m| options::options(game.setup(), game.state(), seat).contains(m));
                game.play(seat.into(), made.unwrap_or(Move::Done)).expect("e");
            }
            game.state().project(CLIENT).and_then(|p| p.renewed.map(|r| (r, p.delivered)))
        };
        n += 1;
        println!("{seed} {seen:?} told {told:?}");
    }
    println!("{n}");
}
