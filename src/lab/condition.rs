//! A condition: everything a quarter of the laboratory is played under but its seed; and the bench to try it on.

use super::process::Process;
use super::trial::Trial;
use crate::bots::{Room, Temperament};
use crate::game::BySeat;
use crate::game::setup::Setup;
use crate::world::chance::Seed;

/// What a quarter is played under; the seed of the setup is replaced by that of each trial.
#[derive(Clone, Debug)]
pub struct Condition {
    /// Scenario, pay, culture, openness.
    pub setup: Setup,
    /// Who plays.
    pub players: Players,
    /// What the company orders.
    pub process: Process,
}

/// Who plays.
#[derive(Clone, Debug, PartialEq)]
pub enum Players {
    /// A bot in each seat.
    Bots(BySeat<Temperament>),
    /// Nobody decides anything: both seats make their default moves.
    Defaults,
}

/// One condition being tried, quarter after quarter, in memory that is used again.
#[derive(Clone, Debug)]
pub struct Bench {
    room: Room,
    players: Players,
    process: Process,
}

impl Bench {
    /// A bench for this condition.
    #[must_use]
    pub fn new(condition: &Condition) -> Self {
        let Condition { setup, players, process } = condition;
        Self { room: Room::new(setup.clone()), players: players.clone(), process: *process }
    }

    /// Plays the quarter of `seed` and measures it.
    pub fn trial(&mut self, seed: Seed) -> Trial {
        let quarter = match &self.players {
            Players::Bots(BySeat { sales, operations }) => {
                self.room.play_out_under(seed, BySeat { sales, operations }, &self.process)
            }
            Players::Defaults => self.room.play_defaults(seed),
        };
        Trial::of(quarter)
    }
}
