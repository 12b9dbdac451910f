//! A simulated quarter is the game itself without its papers.

use crate::random_play::{Dice, default_game, for_seeds, random_move, random_setup};
use game::counts::Counts;
use game::outcome::Outcome;
use game::play::Game;
use game::setup::Setup;
use game::simulation::Simulation;
use game::{Seat, defaults, scenario};
use world::chance::Seed;
use world::knowledge::Rumour;

#[test]
fn random_moves_lead_to_the_same_state_facts_and_outcome() {
    for_seeds(40, |seed| {
        let setup = random_setup(seed);
        let mut game = Game::new(setup.clone());
        let mut quarter = Simulation::new(setup);
        let mut dice = Dice::new(seed);
        while !game.is_over() {
            let (seat, made) = random_move(&mut game, &mut dice);
            quarter.play(seat, &made).unwrap();
            assert!(game.state() == quarter.state(), "after {made:?}");
        }
        same_end(&game, &mut quarter);
    });
    // The counts are of something: a random game does most things there are.
    let mut game = Game::new(random_setup(3));
    let mut dice = Dice::new(3);
    while !game.is_over() {
        random_move(&mut game, &mut dice);
    }
    let counted = game.counts();
    assert!(counted.drafts > 0 && counted.weeks_worked > 0 && counted.capacity.is_positive());
}

#[test]
fn default_moves_lead_to_the_same_end_in_used_memory() {
    for id in scenario::preset_ids() {
        let mut quarter: Option<Simulation> = None;
        for seed in 1..=30 {
            let game = default_game(id, "pool", "customer-first", seed);
            let quarter = quarter.get_or_insert_with(|| {
                Simulation::new(Setup { seed: Seed::new(999), ..game.setup().clone() })
            });
            quarter.deal(Seed::new(seed));
            quarter.play_defaults();
            assert!(game.state() == quarter.state(), "{id}, seed {seed}");
            same_end(&game, quarter);
        }
    }
}

/// Nobody asks what sales hears of the load before it is looked at; drawing the rest anew must not change it then.
#[test]
fn what_sales_hears_is_settled_when_the_week_begins() {
    let mut otherwise = 0;
    for seed in 0..40 {
        let mut quarter = Simulation::new(random_setup(seed));
        while quarter.state().week().number() < 3 {
            let seat = quarter.whose_turn().unwrap();
            let made = defaults::next(quarter.setup(), quarter.state(), seat);
            quarter.play(seat, &made).unwrap();
        }
        let mut anew = quarter.clone();
        anew.redraw(Seed::new(4_000));
        let heard = quarter.sales().backlog();
        assert_eq!(anew.sales().backlog(), heard, "seed {seed}");
        let rumour = Rumour { chance: anew.state().chance, ..quarter.state().rumour };
        otherwise += u32::from(rumour.heard(quarter.setup().scenario.parameters()) != heard);
    }
    assert!(otherwise > 10, "the new seed says the same anyway: {otherwise}");
}

fn same_end(game: &Game, quarter: &mut Simulation) {
    assert_eq!(&game.facts(), quarter.facts());
    assert_eq!(game.company(), quarter.company());
    assert_eq!(game.counts(), quarter.counts());
    assert_eq!(*game.counts(), Counts::of(game.log().iter().map(|logged| &logged.event)));
    let (outcome, earned) = (Outcome::of(game), quarter.earned());
    for seat in Seat::ALL {
        assert_eq!(outcome.slips[seat].total(), earned[seat]);
        assert_eq!(outcome.worth(seat), earned[seat] + quarter.standing()[seat]);
    }
}
