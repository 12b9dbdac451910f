//! A quarter played for its outcome alone: the rules of [`crate::play::Game`] without its log and its list of
//! moves, in memory that the next quarter uses again. Same setup, seed and moves, same state to the last bit.

use crate::model::counts::Counts;
use crate::model::moves::{Actor, Move};
use crate::model::refusal::Refusal;
use crate::model::setup::Setup;
use crate::model::state::State;
use crate::play::Game;
use crate::rules::usual::UsualRound;
use crate::rules::{self, Pen};
use crate::{BySeat, Seat};
use pay::slip;
use world::chance::{Chance, Seed};
use world::company::Company;
use world::facts::QuarterFacts;
use world::quantities::Money;

/// One quarter after another under one setup.
#[derive(Clone, Debug)]
pub struct Simulation {
    setup: Setup,
    state: State,
    counts: Counts,
    facts: QuarterFacts,
}

impl From<&Game> for Simulation {
    /// A game as far as it has been played, without its story.
    fn from(game: &Game) -> Self {
        let (setup, state, counts) = (game.setup.clone(), game.state.clone(), game.counts);
        Self { setup, state, counts, facts: QuarterFacts::default() }
    }
}

impl Simulation {
    /// A simulation whose first quarter has begun under the setup's own seed.
    #[must_use]
    pub fn new(setup: Setup) -> Self {
        let state = State::new(&setup.scenario, setup.seed);
        let mut simulation = Self { setup, state, counts: Counts::default(), facts: QuarterFacts::default() };
        simulation.table().begin_quarter();
        simulation
    }

    /// Begins another quarter, under `seed`.
    pub fn deal(&mut self, seed: Seed) {
        self.setup.seed = seed;
        self.state.deal(&self.setup.scenario, seed);
        self.counts = Counts::default();
        self.table().begin_quarter();
    }

    /// Begins the quarter of `seed` again, its clients and its deals being what they were, with what chance has in
    /// store from the first week on that of `luck`. Under its own luck it is the same quarter.
    pub fn deal_again(&mut self, seed: Seed, luck: Seed) {
        self.setup.seed = seed;
        self.state.deal(&self.setup.scenario, seed);
        self.state.redraw(&self.setup.scenario, luck);
        self.counts = Counts::default();
        self.table().begin_quarter();
    }

    /// Makes a move.
    ///
    /// # Errors
    /// A refusal, which leaves the quarter exactly as it was.
    pub fn play(&mut self, by: impl Into<Actor>, made: &Move) -> Result<(), Refusal> {
        let actor = by.into();
        rules::check(&self.setup, &self.state, actor, made)?;
        self.table().carry_out(actor, made);
        Ok(())
    }

    /// Draws everything anew, under `seed`, that is not drawn yet; what is settled stays as it is.
    pub const fn redraw(&mut self, seed: Seed) {
        self.state.chance = Chance::new(seed);
    }

    /// Plays the quarter to its end with every seat making its default moves.
    pub fn play_defaults(&mut self) {
        let mut round = UsualRound::of(Seat::Sales);
        while let Some(seat) = self.whose_turn() {
            if round.seat() != seat || round.is_over() {
                round = UsualRound::of(seat);
            }
            let made = round.next(&self.setup, &self.state);
            self.table().carry_out(seat.into(), &made);
        }
    }

    /// The seat that moves next, as [`State::whose_turn`] has it.
    #[must_use]
    pub const fn whose_turn(&self) -> Option<Seat> {
        self.state.whose_turn()
    }

    /// What the quarter is played under.
    #[must_use]
    pub const fn setup(&self) -> &Setup {
        &self.setup
    }

    /// The state, secrets and all. Bots get a glance instead.
    #[must_use]
    pub const fn state(&self) -> &State {
        &self.state
    }

    /// What was done how often so far.
    #[must_use]
    pub const fn counts(&self) -> &Counts {
        &self.counts
    }

    /// What has happened as far as anybody can be paid for it.
    pub fn facts(&mut self) -> &QuarterFacts {
        rules::put_facts(&self.setup, &self.state, &mut self.facts);
        &self.facts
    }

    /// What each seat has earned so far, before standing.
    pub fn earned(&mut self) -> BySeat<Money> {
        rules::put_facts(&self.setup, &self.state, &mut self.facts);
        let Setup { scheme, scales, .. } = &self.setup;
        BySeat::from_fn(|seat| slip::total(scheme, *scales, seat, &self.facts))
    }

    /// What conduct has cost each seat in standing so far; never above nothing.
    #[must_use]
    pub fn standing(&self) -> BySeat<Money> {
        BySeat::from_fn(|seat| self.state.conduct.standing_total(&self.setup.culture, seat))
    }

    /// The company's books so far.
    #[must_use]
    pub fn company(&self) -> Company {
        rules::company(&self.setup, &self.state)
    }

    fn table(&mut self) -> rules::Ruling<'_> {
        rules::Ruling {
            setup: &self.setup,
            p: self.setup.scenario.parameters(),
            state: &mut self.state,
            counts: &mut self.counts,
            pen: Pen::Rests,
        }
    }
}
