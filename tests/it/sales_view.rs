//! What sales is told about how its numbers came about is how they came about, and what it is offered is worth an offer.

use crate::drawn::drawn;
use crate::operations_view::{FIRST, drafted};
use crate::random_play::{Dice, for_seeds, random_move, random_setup};
use game::Seat;
use game::moves::{Actor, Move};
use game::play::Game;
use game::state::Phase;
use game::view::{SeatView, seat_view};
use page::ui::table::sales::{SalesProps, SalesTable};
use std::rc::Rc;
use world::client::Scope;
use world::quantities::Days;
use yew::prelude::*;

/// Runs `law` on the view of sales after every move of random games.
fn always(count: u64, law: impl Fn(&SeatView, &Game)) {
    for_seeds(count, |seed| {
        let mut game = Game::new(random_setup(seed));
        let mut dice = Dice::new(seed);
        while !game.is_over() {
            random_move(&mut game, &mut dice);
            law(&seat_view(&game, Seat::Sales), &game);
        }
    });
}

#[test]
fn the_days_spent_are_the_days_that_are_gone() {
    always(60, |view, _| {
        let desk = view.desk.sales().expect("the desk of sales");
        let spent: Days = view.days_spent().iter().map(|spent| spent.days).sum();
        let gone = desk.days - desk.days_left;
        assert!(
            spent == gone || matches!(view.phase, Phase::Over(_)),
            "{spent:?} of {gone:?}: {:?}",
            view.days_spent()
        );
    });
}

#[test]
fn what_a_client_was_told_leads_to_what_it_expects() {
    let mut moved = std::cell::Cell::new(0);
    always(120, |view, _| {
        for file in &view.desk.sales().expect("the desk of sales").files {
            let steps = view.expectation(file.client);
            assert_eq!(steps.last().map(|step| step.expects), file.expected, "{steps:?}");
            moved.set(moved.get() + usize::from(steps.len() > 1));
        }
    });
    assert!(*moved.get_mut() > 100, "random games tell clients of other dates");
}

#[test]
fn the_terms_of_a_satisfaction_are_the_mood_that_is_shown() {
    always(40, |view, _| {
        for file in &view.desk.sales().expect("the desk of sales").files {
            let Some(promise) = view.card(file.client).and_then(|card| card.promise) else { continue };
            match file.made {
                Some(made) => assert_eq!(made.total().on_scale(), promise.mood),
                None => assert_eq!(promise.surveyed, Some(promise.mood)),
            }
        }
    });
}

/// The desk of sales, drawn.
fn table(game: &Game) -> String {
    let view = Rc::new(seat_view(game, Seat::Sales));
    let props = SalesProps {
        view,
        client: Some(FIRST),
        writing: None,
        on_move: Callback::noop(),
        on_write: Callback::noop(),
    };
    drawn(html! { <SalesTable ..props /> })
}

#[test]
fn half_way_is_offered_where_it_is_not_what_they_offer_anyway() {
    for (later, offered) in [(1, false), (2, true)] {
        let mut game = drafted(7);
        let theirs = seat_view(&game, Seat::Sales).card(FIRST).expect("a lead").asked.plus(later);
        let counter = Move::Counter { client: FIRST, scope: Scope::Core, week: theirs };
        game.play(Actor::Operations, counter).expect("a legal move");
        let page = table(&game);
        assert!(page.contains(&format!("Stamp their week {}", theirs.number())), "{page}");
        assert_eq!(page.contains("Half-way"), offered, "{later} weeks later");
    }
}
