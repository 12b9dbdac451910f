//! The first lesson: in its market the promise that comes naturally loses the client and one honest check keeps it, and
//! what the page says of other markets is what comes out there.

use crate::random_play::setup;
use debrief::chosen::{CHECKED_LEAVES, MARKETS, NATURAL_LEAVES, SEED, TOLD_LEAVES};
use game::Seat;
use game::events::{Event, OperationsEvent};
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
    /// The same promise; what slips is told, by operations and by sales.
    Told,
    /// Operations checks, sales promises the week that it names, and whatever slips is told.
    Checked,
}

fn play(way: Way, seed: u32) -> Game {
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
    game
}

fn ends(way: Way, seed: u32) -> Option<Renewed> {
    play(way, seed).state().project(CLIENT).and_then(|project| project.renewed)
}

/// Whether operations saw the slip while the promised date was still to come.
fn is_seen_in_time(game: &Game) -> bool {
    let due = game.state().project(CLIENT).map(|project| project.due);
    let seen = |event: &Event| matches!(event, Event::Operations(OperationsEvent::SlipSeen { .. }));
    game.log().iter().any(|entry| seen(&entry.event) && Some(entry.week) <= due)
}

fn wanted(way: Way, game: &Game, seat: Seat) -> Option<Move> {
    let state = game.state();
    let (lead, reports) = (&state.leads[0], &state.reports[0]);
    if lead.stage == Stage::Open {
        let asked = state.clients[0].asked_week();
        let week = match (way, lead.reported) {
            (Way::Checked, Some(told)) => told.week().max(asked),
            (Way::Checked, None) | (Way::Natural | Way::Told, _) => asked,
        };
        return match (seat, lead.draft) {
            (Seat::Sales, None) => Some(Move::Draft { client: CLIENT, terms: Terms { week, ..PLAIN } }),
            (Seat::Sales, Some(_)) => Some(Move::SignAlone { client: CLIENT }),
            (Seat::Operations, _) => None,
        };
    }
    match (way, seat) {
        (Way::Natural, _) => None,
        (Way::Told | Way::Checked, Seat::Operations) => {
            let fresh = reports.slip.is_some_and(|slip| slip.stage == SlipStage::Fresh);
            fresh.then_some(Move::Disclose { client: CLIENT })
        }
        (Way::Told | Way::Checked, Seat::Sales) => Some(Move::PassOn { client: CLIENT }),
    }
}

#[test]
fn in_the_chosen_market_the_natural_promise_loses_the_client_and_one_honest_check_keeps_it() {
    assert_eq!(ends(Way::Natural, SEED), Some(Renewed::Leaves));
    assert_eq!(ends(Way::Checked, SEED), Some(Renewed::Stays));
}

/// Else there would be nothing to tell, and nothing to learn from telling.
#[test]
fn in_the_chosen_market_the_slip_is_seen_while_it_can_still_be_told_in_time() {
    assert!(is_seen_in_time(&play(Way::Natural, SEED)), "Operations sees it before the date");
}

#[test]
fn what_is_said_of_other_markets_comes_out_there() {
    let leaves = |way| (1..=MARKETS).filter(|seed| ends(way, *seed) == Some(Renewed::Leaves)).count();
    let found = [Way::Natural, Way::Told, Way::Checked].map(leaves);
    let told = [NATURAL_LEAVES, TOLD_LEAVES, CHECKED_LEAVES].map(|count| count as usize);
    let first = (1..=MARKETS).find(|seed| {
        ends(Way::Natural, *seed) == Some(Renewed::Leaves)
            && ends(Way::Checked, *seed) == Some(Renewed::Stays)
    });
    assert_eq!(found, told, "write these into debrief::chosen; the first market that would do is {first:?}");
}
