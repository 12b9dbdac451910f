//! What sales is told about how its numbers came about is how they came about.

use crate::random_play::{Dice, for_seeds, random_move, random_setup};
use truce::game::Seat;
use truce::game::play::Game;
use truce::game::state::Phase;
use truce::game::view::{SeatView, seat_view};
use truce::world::quantities::Days;

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
