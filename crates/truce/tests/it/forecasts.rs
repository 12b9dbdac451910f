//! One forecast: what the desk of operations shows about a project is what it tells, and what sales then knows, in the
//! week in which it was told.

use crate::random_play::{Dice, for_seeds, random_move, random_setup};
use game::Seat;
use game::events::{Event, PublicEvent};
use game::moves::Move;
use game::play::Game;
use game::state::{SlipStage, Stage};
use game::view::{SeatView, seat_view};
use std::cell::Cell;
use world::chance::logistic;
use world::client::{ClientId, Tastes};
use world::quantities::{Moment, Share, Work};

/// The untold slips on the desk of operations, with the one date that it shows for each.
fn untold(view: &SeatView) -> Vec<(ClientId, Moment)> {
    let files = view.desk.operations().map(|desk| &desk.files[..]).unwrap_or_default();
    let slips = files.iter().filter_map(|file| {
        let work = file.work?;
        match work.slip? {
            SlipStage::Fresh | SlipStage::HeldBack => Some((file.client, work.tells.1)),
            SlipStage::Disclosed => None,
        }
    });
    slips.collect()
}

#[test]
fn operations_tells_the_date_that_its_desk_shows_and_sales_hears_how_old_it_is() {
    let told = Cell::new(0);
    for_seeds(300, |seed| {
        let mut game = Game::new(random_setup(seed));
        let mut dice = Dice::new(seed);
        while !game.is_over() {
            for (client, shown) in untold(&seat_view(&game, Seat::Operations)) {
                let disclose = Move::Disclose { client };
                let mut other = game.clone();
                if other.play(Seat::Operations.into(), disclose).is_err() {
                    continue;
                }
                told.set(told.get() + 1);
                let heard = other.log().iter().rev().find_map(|logged| match &logged.event {
                    Event::Public(PublicEvent::Disclosed { client: of, forecast, .. }) if *of == client => {
                        Some(*forecast)
                    }
                    _ => None,
                });
                assert_eq!(heard, Some(shown), "{client:?} in {:?}", other.state().week());
                for seat in Seat::ALL {
                    let view = seat_view(&other, seat);
                    let promise = view.card(client).and_then(|card| card.promise).expect("it is promised");
                    assert_eq!(promise.told_sales, Some(shown));
                    assert_eq!(view.told_in(client), Some(other.state().week()));
                }
            }
            random_move(&mut game, &mut dice);
        }
    });
    assert!(told.get() > 500, "only {} slips were told", told.get());
}

/// The chance that a client signs lies between the two that sales is shown about as often as they say, and closer
/// together after a visit.
#[test]
fn what_sales_is_told_of_a_signature_holds_in_eight_of_ten_cases_and_a_visit_narrows_it() {
    let (seen, within) = (Cell::new(0), Cell::new(0));
    let widths = Cell::new([0.0, 0.0]);
    for_seeds(1_000, |seed| {
        let mut game = Game::new(random_setup(seed));
        let mut dice = Dice::new(seed);
        while !game.is_over() {
            let week = game.state().week();
            random_move(&mut game, &mut dice);
            if game.state().week() == week {
                continue;
            }
            let view = seat_view(&game, Seat::Sales);
            for card in view.clients.iter().filter(|card| card.stage == Stage::Open) {
                let Some(terms) = card.table.draft else { continue };
                let Some([low, high]) = view.signs(card.id, &terms) else { continue };
                let client = &game.state().clients[card.id.index()];
                let refused = f64::from(game.state().leads[card.id.index()].offers);
                let p = game.setup().scenario.parameters();
                let truth = logistic(client.appeal(p, &terms) - p.sign_again * refused);
                seen.set(seen.get() + 1);
                let near = |share: Share| share.fraction();
                within.set(within.get() + i32::from(near(low) - 1e-4 <= truth && truth <= near(high) + 1e-4));
                let [unread, read] =
                    [Tastes::unread(p), Tastes::read(p, client.sensitivity, client.priorities.scope)].map(
                        |tastes| {
                            let [low, high] = tastes.signs(p, &terms, card.asked, 0);
                            high - low
                        },
                    );
                let [before, after] = widths.get();
                widths.set([before + unread, after + read]);
            }
        }
    });
    let (seen, within) = (seen.get(), within.get());
    println!("{within} of {seen} chances lie within what sales is shown");
    assert!(seen > 100, "only {seen} drafts were looked at");
    assert!(within * 100 >= seen * 75, "{within} of {seen}");
    let [unread, read] = widths.get();
    assert!(read < 0.8 * unread, "a visit narrows {unread} to {read}");
}

/// The forecast follows the plan of the week: work that this week finishes is forecast for this week, and a project that
/// is given nothing comes no earlier than with all that it can use.
#[test]
fn a_forecast_knows_what_the_week_gives() {
    let (finished, starved) = (Cell::new(0), Cell::new(0));
    for_seeds(300, |seed| {
        let mut game = Game::new(random_setup(seed));
        let mut dice = Dice::new(seed);
        while !game.is_over() {
            random_move(&mut game, &mut dice);
            let view = seat_view(&game, Seat::Operations);
            let margin = view.parameters.forecast_margin;
            let files = view.desk.operations().map(|desk| &desk.files[..]).unwrap_or_default();
            for (client, work) in files.iter().filter_map(|file| Some((file.client, file.work?))) {
                if work.allotted.person_days() >= margin * work.remaining.person_days() {
                    assert!(work.outlook.likely <= view.week().end(), "{client:?}: {work:?}");
                    finished.set(finished.get() + 1);
                } else {
                    assert!(work.outlook.likely >= view.week().end(), "{client:?}: {work:?}");
                }
                assert!(work.outlook.likely <= work.outlook.cautious);
                let mut bare = game.clone();
                let nothing = Move::Allocate { client, work: Work::ZERO };
                if bare.play(Seat::Operations.into(), nothing).is_err() {
                    continue;
                }
                let bare = seat_view(&bare, Seat::Operations);
                let files = bare.desk.operations().map(|desk| &desk.files[..]).unwrap_or_default();
                let file = files.iter().find(|file| file.client == client).and_then(|file| file.work);
                let later = file.expect("it still runs").outlook.likely;
                assert!(later >= work.outlook.likely, "{client:?}: {later:?} and {work:?}");
                starved.set(starved.get() + 1);
            }
        }
    });
    assert!(finished.get() > 300 && starved.get() > 1_000, "{} and {}", finished.get(), starved.get());
}
