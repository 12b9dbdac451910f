//! A condition: everything a quarter of the laboratory is played under but its seed; and the bench to try it on.

use super::process::Process;
use super::trial::Trial;
use bots::{Room, Temperament};
use game::BySeat;
use game::campaign::{CampaignPlan, Memory, next_market, quarter_seed};
use game::setup::Setup;
use game::simulation::Simulation;
use std::rc::Rc;
use world::chance::Seed;

/// What a quarter is played under; the seed of the setup is replaced by that of each trial.
#[derive(Clone, Debug)]
pub struct Condition {
    /// Scenario, pay, culture, openness.
    pub setup: Setup,
    /// Who plays.
    pub players: PlayedBy,
    /// What the company orders.
    pub process: Process,
    /// The plan whose first quarter the setup is, where whole campaigns are tried.
    pub campaign: Option<Rc<CampaignPlan>>,
}

/// Who plays.
#[derive(Clone, Debug, PartialEq)]
pub enum PlayedBy {
    /// A bot in each seat.
    Bots(BySeat<Temperament>),
    /// Nobody decides anything: both seats make their default moves.
    Defaults,
}

/// One condition being tried, quarter after quarter, in memory that is used again.
#[derive(Clone, Debug)]
pub struct Bench {
    room: Room,
    players: PlayedBy,
    process: Process,
    campaign: Option<(Rc<CampaignPlan>, Setup)>,
}

impl Bench {
    /// A bench for this condition.
    #[must_use]
    pub fn new(condition: &Condition) -> Self {
        let Condition { setup, players, process, campaign } = condition;
        let campaign = campaign.as_ref().map(|plan| (Rc::clone(plan), setup.clone()));
        Self { room: Room::new(setup.clone()), players: players.clone(), process: *process, campaign }
    }

    /// Plays the quarter of `seed`, or the campaign of it, and measures it.
    pub fn trial(&mut self, seed: Seed) -> Trial {
        let Self { room, players, process, campaign } = self;
        let Some((plan, setup)) = campaign else {
            return Trial::of(quarter(room, players, process, seed));
        };
        let mut memory = Memory::default();
        let mut now = Rc::clone(plan.first());
        let mut linked = quarter(room, players, process, seed).clone();
        let mut trial = Trial::of(&mut linked);
        for index in 1..plan.draft().quarters {
            trial.forget_future(&linked.company());
            now = Rc::new(next_market(plan, &mut memory, &now, linked.state(), index));
            let moved = setup.moved_to(Rc::clone(&now), quarter_seed(seed, index));
            let seed = moved.seed;
            linked = quarter(&mut Room::new(moved), players, process, seed).clone();
            trial.join(&Trial::of(&mut linked));
        }
        trial
    }
}

fn quarter<'a>(room: &'a mut Room, players: &PlayedBy, process: &Process, seed: Seed) -> &'a mut Simulation {
    match players {
        PlayedBy::Bots(BySeat { sales, operations }) => {
            room.play_out_under(seed, BySeat { sales, operations }, process)
        }
        PlayedBy::Defaults => room.play_defaults(seed),
    }
}
