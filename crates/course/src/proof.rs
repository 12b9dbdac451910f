//! Whether a scene teaches what its chapter says: its natural and its better answers, over many markets.

use crate::ask::Way;
use crate::scene::Scene;
use crate::staging::Staging;
use debrief::ledger::Ledger;
use debrief::lenses::{Cause, Causes};
use game::simulation::Simulation;
use lab::estimate::{self, Difference, Estimate};
use lab::measure::Measure;
use lab::summary::{Pair, Summary};
use lab::trial::Trial;
use std::rc::Rc;
use world::chance::Seed;

/// What was found over many markets.
#[derive(Clone, Debug, Default)]
pub struct Proof {
    natural: Summary,
    better: Summary,
    pair: Pair,
    asked: u64,
}

impl Proof {
    /// Plays the market of `seed` both ways and adds what came of it.
    pub fn add(&mut self, scene: &Rc<Scene>, seed: Seed) {
        let [natural, better] = Way::BOTH.map(|way| played(scene, seed, way));
        self.asked += natural.decided().len() as u64;
        let [natural, better] = [natural, better].map(|stage| Trial::of(&mut Simulation::from(stage.game())));
        self.natural.add(&natural);
        self.better.add(&better);
        self.pair.add(&natural, &better);
    }

    /// Adds what was found elsewhere.
    pub fn merge(&mut self, other: &Self) {
        self.natural.merge(&other.natural);
        self.better.merge(&other.better);
        self.pair.merge(&other.pair);
        self.asked += other.asked;
    }

    /// A measure under these answers.
    #[must_use]
    pub fn of(&self, way: Way, measure: Measure) -> Option<Estimate> {
        let summary = match way {
            Way::Natural => &self.natural,
            Way::Better => &self.better,
        };
        estimate::estimate(summary, measure)
    }

    /// By how much the better answers raise a measure, market by market.
    #[must_use]
    pub fn gain(&self, measure: Measure) -> Option<Difference> {
        estimate::difference(&self.better, &self.natural, &self.pair, measure)
    }

    /// How often the learner is asked in a quarter, on average.
    #[must_use]
    pub fn asked(&self) -> f64 {
        self.asked as f64 / self.natural.quarters().max(1) as f64
    }
}

/// The market of `seed` answered in one way: where a scene plays its market twice, the better answers come under the
/// terms of the second time.
#[must_use]
pub fn played(scene: &Rc<Scene>, seed: Seed, way: Way) -> Staging {
    let scene = match way {
        Way::Natural => Rc::clone(scene),
        Way::Better => scene.again().map_or_else(|| Rc::clone(scene), Rc::new),
    };
    Staging::played(scene, Some(seed), way)
}

/// Whether `cause` is found in a scene that was played to its end.
#[must_use]
pub fn finds(stage: &Staging, cause: Cause) -> bool {
    let game = stage.game();
    Causes::of(game, &Ledger::of(game)).by(cause).next().is_some()
}
