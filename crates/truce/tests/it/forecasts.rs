//! One forecast: what the desk of operations shows about a project is what it tells, and what sales then knows, in the
//! week in which it was told.

use crate::random_play::{Dice, for_seeds, random_move, random_setup};
use game::Seat;
use game::events::{Event, PublicEvent};
use game::moves::Move;
use game::play::Game;
use game::state::SlipStage;
use game::view::{SeatView, seat_view};
use std::cell::Cell;
use world::client::ClientId;
use world::quantities::Moment;

/// The untold slips on the desk of operations, with the one date that it shows for each.
fn untold(view: &SeatView) -> Vec<(ClientId, Moment)> {
    let files = view.desk.operations().map(|desk| &desk.files[..]).unwrap_or_default();
    let slips = files.iter().filter_map(|file| {
        let work = file.work?;
        match work.slip? {
            SlipStage::Fresh | SlipStage::HeldBack => Some((file.client, work.forecast)),
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
                    Event::Public(PublicEvent::Disclosed { client: of, forecast }) if *of == client => {
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
