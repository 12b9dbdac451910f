//! Two stories of the same market: a war and a truce. Their records and replays are golden files, so that the
//! record format and the rules cannot change without somebody noticing.

use crate::random_play::setup;
use expect_test::expect_file;
use export::replay::Replay;
use game::Seat;
use game::defaults::play_out_with;
use game::events::{Event, PublicEvent};
use game::moves::{Answer, GatePlan, Move, Origin};
use game::options::options;
use game::outcome::Outcome;
use game::play::Game;
use game::record::Record;
use std::cell::Cell;
use world::client::{PhaseTwo, Scope};
use world::quantities::Share;

/// The first listed move that the story wants, in the story's order of wishes; else the week ends.
fn tell(scenario: &str, pay: &str, culture: &str, seed: u32, wishes: &[fn(&Move) -> bool]) -> Game {
    let mut game = Game::new(setup(scenario, pay, culture, seed));
    let spoken = Cell::new(0u32);
    play_out_with(&mut game, Origin::Choice, |setup, state, seat| {
        let listed = options(setup, state, seat);
        let wanted = wishes.iter().find_map(|wish| listed.iter().find(|made| wish(made)).cloned());
        match wanted {
            Some(Move::Say { client, .. }) if spoken.get() < 2 => {
                spoken.set(spoken.get() + 1);
                Move::Say { client, text: "They walk if it slips past the week they asked for.".into() }
            }
            Some(Move::Say { .. }) | None => Move::Done,
            Some(made) => made,
        }
    });
    game
}

const CHEAP: Share = Share::percent(10);

/// Sales signs alone whatever the client asks for, cheaper than it has to; operations works, sweats and is silent.
fn war() -> Game {
    tell(
        "sprint",
        "siloed",
        "blame",
        21,
        &[
            |made| matches!(made, Move::SignAlone { .. }),
            |made| {
                matches!(made, Move::Draft { terms, .. }
                    if terms.discount == CHEAP && terms.scope == Scope::Full && terms.phase_two == PhaseTwo::With)
            },
            |made| matches!(made, Move::SetOvertime { overtime } if *overtime == Share::percent(30)),
            |made| matches!(made, Move::SetGate { gate: GatePlan::Skipped, .. }),
            |made| matches!(made, Move::HoldBack { .. }),
            |made| matches!(made, Move::Credit { credit, .. } if *credit == CHEAP),
            |made| matches!(made, Move::PullIn { discount, .. } if *discount == Share::percent(40)),
        ],
    )
}

/// Both visit, check, answer honestly, counter and split, tell what they know, review and make good.
fn truce() -> Game {
    tell(
        "sprint",
        "milestones",
        "customer-first",
        21,
        &[
            |made| matches!(made, Move::JoinVisit { .. }),
            |made| matches!(made, Move::Report { answer: Answer::Honest, .. }),
            |made| matches!(made, Move::Disclose { .. } | Move::PassOn { .. }),
            |made| matches!(made, Move::JoinReview { .. } | Move::AgreeRenegotiation { .. }),
            |made| matches!(made, Move::Invite { .. }),
            |made| matches!(made, Move::AskCheck { .. }),
            |made| matches!(made, Move::Split { .. }),
            |made| matches!(made, Move::Stamp { .. }),
            |made| {
                matches!(made, Move::Draft { terms, .. }
                    if terms.discount == Share::ZERO && terms.scope == Scope::Full && terms.phase_two == PhaseTwo::Without)
            },
            |made| matches!(made, Move::ProposeReview { .. }),
            |made| matches!(made, Move::Apologise { .. }),
            |made| matches!(made, Move::HoldMeeting),
        ],
    )
}

fn count(game: &Game, wanted: fn(&PublicEvent) -> bool) -> usize {
    game.log().iter().filter(|l| matches!(&l.event, Event::Public(event) if wanted(event))).count()
}

fn freeze(name: &str, game: &Game) {
    let file = |extension| format!("{}/../../tests/games/{name}.{extension}", env!("CARGO_MANIFEST_DIR"));
    expect_file![file("json")].assert_eq(&Record::of(game).to_json());
    expect_file![file("txt")].assert_eq(&Replay::of(game).to_text());
}

#[test]
fn a_war() {
    let game = war();
    assert_eq!(count(&game, |event| matches!(event, PublicEvent::Stamped { .. })), 0, "one stamp each");
    assert!(count(&game, |event| matches!(event, PublicEvent::SignedAlone { .. })) >= 4);
    assert_eq!(count(&game, |event| matches!(event, PublicEvent::Disclosed { .. })), 0, "nobody was told");
    freeze("war", &game);
}

#[test]
fn a_truce() {
    let game = truce();
    assert_eq!(count(&game, |event| matches!(event, PublicEvent::SignedAlone { .. })), 0);
    assert!(count(&game, |event| matches!(event, PublicEvent::ReviewedJointly { .. })) >= 2);
    let outcome = Outcome::of(&game);
    let shared = |seat: Seat| outcome.slips[seat].lines.iter().map(|line| line.items.len()).sum::<usize>();
    assert!(shared(Seat::Sales) > 0 && shared(Seat::Operations) > 0);
    freeze("truce", &game);
}

#[test]
fn a_wild_quarter() {
    // It names its setup: a frozen game is not drawn from the presets there are.
    let setup = setup("sprint", "gated", "neutral", 23);
    freeze("wild", &crate::random_play::random_moves(setup, 23));
}
