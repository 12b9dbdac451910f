//! Hidden information stays hidden.

use crate::random_play::{Dice, for_seeds, random_move, random_setup};
use game::Seat;
use game::events::{Event, PublicEvent};
use game::moves::{Actor, Move};
use game::play::Game;
use game::setup::{Openness, Setup};
use game::view::{ClientCard, Desk, Heard, HeardNews, seat_view};
use pay::draft::SchemeDraft;
use pay::presets;
use pay::scheme::Scheme;
use std::cell::Cell;
use std::rc::Rc;
use world::client::ClientId;
use world::project::Renewed;
use world::quantities::{Share, Week};

/// Another pay for one seat alone leaves the other seat's view as it was.
#[test]
fn one_seats_pay_is_not_in_the_others_view() {
    for_seeds(25, |seed| {
        let setup = Setup { openness: Openness::OwnPayOnly, ..random_setup(seed) };
        for seat in Seat::ALL {
            let mut here = Game::new(setup.clone());
            let mut there = Game::new(repaid(&setup, seat.other()));
            let mut dice = Dice::new(seed);
            while !here.is_over() {
                let (by, made) = random_move(&mut here, &mut dice);
                there.play(by.into(), made).unwrap();
                if dice.one_in(8) {
                    assert!(
                        seat_view(&here, seat) == seat_view(&there, seat),
                        "{seat:?} saw the other's pay"
                    );
                }
            }
        }
    });
}

/// The setup with twice the pay for `seat`, and another first line.
pub fn repaid(setup: &Setup, seat: Seat) -> Setup {
    let own = |scheme: &Scheme, seat| scheme.only(seat).lines().to_vec();
    let other = presets::scheme(if setup.scheme.id() == "gated" { "siloed" } else { "gated" }).unwrap();
    let mut lines = own(&setup.scheme, seat.other());
    // Lines are shown with their place in the scheme; the seat that stays has to keep its places.
    let stays_first = setup.scheme.lines_for(seat.other()).next().map(|(index, _)| index) == Some(0);
    let mut changed = own(&other, seat);
    let count = own(&setup.scheme, seat).len();
    changed.truncate(count);
    while changed.len() < count {
        changed.push(changed[0].clone());
    }
    if stays_first {
        lines.extend(changed)
    } else {
        lines = [changed, lines].concat()
    }
    let both =
        setup.scheme.lines_for(seat).any(|(i, _)| setup.scheme.lines_for(seat.other()).any(|(j, _)| i == j));
    let mut scales = setup.scales;
    scales[seat] = Share::percent(250);
    if both {
        return Setup { scales, ..setup.clone() };
    }
    let draft = SchemeDraft { format: 1, id: setup.scheme.id().to_owned(), name: None, lines };
    Setup { scheme: Rc::new(draft.validate().unwrap()), scales, ..setup.clone() }
}

/// What operations does on its own side of the table does not show on the other.
#[test]
fn the_private_moves_of_operations_do_not_show() {
    for_seeds(40, |seed| {
        let mut game = Game::new(random_setup(seed));
        let mut dice = Dice::new(seed);
        while !game.is_over() {
            let before = seat_view(&game, Seat::Sales);
            let (seat, made) = random_move(&mut game, &mut dice);
            if seat == Seat::Operations && is_private(&made) {
                assert!(seat_view(&game, Seat::Sales) == before, "sales saw {made:?}");
            }
        }
    });
}

fn is_private(made: &Move) -> bool {
    matches!(
        made,
        Move::Check { .. }
            | Move::Allocate { .. }
            | Move::ShareOut { .. }
            | Move::SetOvertime { .. }
            | Move::HoldBack { .. }
            | Move::SetGate { .. }
            | Move::MeetClient { .. }
    )
}

#[test]
fn the_private_moves_of_sales_do_not_show() {
    for_seeds(40, |seed| {
        let mut game = Game::new(random_setup(seed));
        let mut dice = Dice::new(seed);
        while !game.is_over() {
            let before = seat_view(&game, Seat::Operations);
            let (seat, made) = random_move(&mut game, &mut dice);
            let private = matches!(made, Move::Visit { .. } | Move::SitOn { .. } | Move::PullIn { .. });
            if seat == Seat::Sales && private {
                assert!(seat_view(&game, Seat::Operations) == before, "operations saw {made:?}");
            }
        }
    });
}

#[test]
fn a_seat_hears_its_own_events_and_the_public_ones_only() {
    for_seeds(20, |seed| {
        let mut game = Game::new(random_setup(seed));
        let mut dice = Dice::new(seed);
        while !game.is_over() {
            random_move(&mut game, &mut dice);
        }
        for seat in Seat::ALL {
            let heard = seat_view(&game, seat).heard;
            let count = |wanted: fn(&Event) -> bool| game.log().iter().filter(|l| wanted(&l.event)).count();
            let public = count(|event| matches!(event, Event::Public(_)));
            let own = match seat {
                Seat::Sales => count(|event| matches!(event, Event::Sales(_))),
                Seat::Operations => count(|event| matches!(event, Event::Operations(_))),
            };
            assert_eq!(heard.len(), public + own);
            assert!(heard.iter().all(|heard| match (&heard.news, seat) {
                (HeardNews::Public(_), _) => true,
                (HeardNews::Sales(_), seat) => seat == Seat::Sales,
                (HeardNews::Operations(_), seat) => seat == Seat::Operations,
            }));
        }
    });
}

#[test]
fn operations_hears_of_a_lead_when_it_is_handed_over_and_not_before() {
    let mut game = Game::new(crate::random_play::setup("sprint", "siloed", "neutral", 7));
    let client = ClientId::new(0);
    assert_eq!(seat_view(&game, Seat::Sales).clients.len(), 2);
    assert!(seat_view(&game, Seat::Operations).clients.is_empty());
    game.play(Actor::Sales, Move::AskCheck { client }).unwrap();
    assert_eq!(seat_view(&game, Seat::Operations).clients.len(), 1);
}

#[test]
fn each_desk_is_the_seats_own() {
    let game = Game::new(crate::random_play::setup("quarter", "gated", "blame", 2));
    assert!(matches!(seat_view(&game, Seat::Sales).desk, Desk::Sales(_)));
    assert!(matches!(seat_view(&game, Seat::Operations).desk, Desk::Operations(_)));
    assert_eq!(seat_view(&game, Seat::Sales).week(), Week::new(1));
    assert!(seat_view(&game, Seat::Sales).pay.other.is_none());
}

/// Who stays is said when the quarter is over, and nowhere before: not in the news, not on a card, not in the money.
#[test]
fn no_view_says_who_stays_before_the_quarter_is_over() {
    // The law says something only where clients were surveyed while a quarter still ran.
    let surveyed = Cell::new(0);
    for_seeds(60, |seed| {
        let mut game = Game::new(random_setup(seed));
        let mut dice = Dice::new(seed);
        while !game.is_over() {
            let waits = game.state().projects.iter().flatten().filter(|project| project.surveyed.is_some());
            surveyed.set(surveyed.get() + waits.count());
            for seat in Seat::ALL {
                let view = seat_view(&game, seat);
                assert!(view.clients.iter().all(|card| decision(card).is_none()));
                let said =
                    |heard: &Heard| matches!(heard.news, HeardNews::Public(PublicEvent::Decided { .. }));
                assert!(!view.heard.iter().any(said));
                assert!(!format!("{:?}", view.pay).contains("Stays"), "the pay desk knows who stays");
            }
            random_move(&mut game, &mut dice);
        }
        let promises = game.state().projects.iter().flatten().count();
        for seat in Seat::ALL {
            let view = seat_view(&game, seat);
            assert_eq!(view.clients.iter().filter_map(decision).count(), promises, "in the end it is said");
        }
    });
    assert!(surveyed.get() > 0);
}

fn decision(card: &ClientCard) -> Option<Renewed> {
    card.promise.as_ref().and_then(|promise| promise.renewed)
}
