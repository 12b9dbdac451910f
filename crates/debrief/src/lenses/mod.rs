//! The five causes of the conflict, each found in the record by a rule, with moves as evidence and never by opinion.
//! Model 8, "Debrief lenses". The numbers that the rules go by are in [`numbers`].

mod clashing_incentives;
mod conflicting_goals;
mod miscommunication;
pub mod numbers;
mod self_preservation;
mod strategy_misalignment;
mod tally;

pub use tally::{Bargain, CauseTally, in_tens};

use super::ledger::{ClientStory, Ledger};
use super::otherwise::{Decided, Decision, DecisionQueue, Instead, MoveDifference, WeighedDecision};
use base::order;
use game::Seat;
use game::play::Game;
use serde::{Deserialize, Serialize};
use world::client::ClientId;
use world::quantities::{Moment, Money, Points, Week};

/// A cause of the conflict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// One's own department first.
    SelfPreservation,
    /// What serves one seat's goal costs the other's.
    ConflictingGoals,
    /// Nobody asked, nobody told.
    Miscommunication,
    /// What serves a seat does not serve the client, whom the company lives by.
    StrategyMisalignment,
    /// Pay pulls the seats apart.
    ClashingIncentives,
}

impl Cause {
    /// Every cause, in the order in which they are told.
    pub const ALL: [Self; 5] = [
        Self::SelfPreservation,
        Self::ConflictingGoals,
        Self::Miscommunication,
        Self::StrategyMisalignment,
        Self::ClashingIncentives,
    ];
}

/// A moment of the game: before which move, in which week, at whose seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Spot {
    /// The number of the move.
    pub at: usize,
    /// The week.
    pub week: Week,
    /// The seat that acted, or did not.
    pub seat: Seat,
}

/// Something that a lens found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LensFinding {
    /// Which cause it is evidence of.
    pub cause: Cause,
    /// The moment.
    pub spot: Spot,
    /// About which client, if about one.
    pub client: Option<ClientId>,
    /// What the rule found.
    pub evidence: Evidence,
    /// What doing otherwise would have cost.
    pub otherwise: Otherwise,
}

/// What a rule found.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    /// A slip was kept for so many weeks.
    Kept {
        /// Weeks.
        weeks: u8,
        /// What the first silence that cost the client spared operations in expected pay.
        spared: Money,
    },
    /// An answer to a check was padded.
    PaddedAnswer {
        /// The week told.
        told: Moment,
        /// What that was worth to operations in expected pay.
        worth: Money,
    },
    /// A counter was later than the own estimate with a quarter on top.
    PaddedCounter {
        /// The week asked for.
        week: Week,
        /// The own estimate.
        own: Moment,
        /// What that was worth to operations in expected pay.
        worth: Money,
    },
    /// Sales had bad news that never reached the client.
    Buried {
        /// Weeks until the client found out.
        weeks: u8,
        /// What the first silence that cost the client spared sales in expected pay.
        spared: Money,
    },
    /// A choice raised the mover's expected pay and lowered the other's.
    AtTheOthersCost {
        /// What was chosen.
        choice: Decided,
        /// What it raised the mover's by.
        mover: Money,
        /// What it changed the other's by.
        other: Money,
    },
    /// Sales signed alone, and nobody had looked whether it can be done.
    Unchecked {
        /// The week promised.
        promised: Week,
        /// The later week that a check would have named.
        named: Week,
    },
    /// Operations knew so many weeks before the client did.
    Silence {
        /// Weeks.
        weeks: u8,
    },
    /// A promise was signed for an earlier week than operations had last named.
    AgainstTheMessage {
        /// The week promised.
        promised: Week,
        /// The week named.
        named: Week,
    },
    /// A choice raised the mover's expected pay and lowered what the client could be expected to say.
    AtTheClientsCost {
        /// What was chosen.
        choice: Decided,
        /// What it raised the mover's by.
        mover: Money,
        /// What it changed the client's by, below nothing.
        points: Points,
    },
    /// At this choice the two seats' pay pulled in opposite directions.
    PulledApart {
        /// What was chosen.
        choice: Decided,
        /// What it changed the mover's by.
        mover: Money,
        /// What it changed the other's by.
        other: Money,
    },
}

/// What doing otherwise would have cost, on the same market with the same luck.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Otherwise {
    /// It was played.
    Played {
        /// What would have been done.
        instead: Instead,
        /// What it changes.
        difference: MoveDifference,
        /// Whose decision it was.
        by: Seat,
    },
    /// It cannot be told: what would have followed depends on what somebody would have answered.
    CannotBeTold,
}

/// What was found in a game.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Causes {
    /// Every finding, by cause and then in the order of play.
    pub findings: Vec<LensFinding>,
    /// How many choices could be weighed at all.
    pub weighed: usize,
}

/// What the lenses look at.
struct Evidently<'a> {
    sheets: &'a [ClientStory],
    weighed: &'a [WeighedDecision],
}

impl Causes {
    /// What is found in `game`, which `ledger` tells of.
    #[must_use]
    pub fn of(game: &Game, ledger: &Ledger) -> Self {
        Self::from_weighed(ledger, &DecisionQueue::of(game).finish())
    }

    /// The same, with every decision of the game as it was `weighed`.
    #[must_use]
    pub fn from_weighed(ledger: &Ledger, weighed: &[WeighedDecision]) -> Self {
        let seen = Evidently { sheets: &ledger.sheets, weighed };
        let mut findings = Vec::new();
        findings.extend(self_preservation::found(&seen));
        findings.extend(conflicting_goals::found(&seen));
        findings.extend(miscommunication::found(&seen));
        findings.extend(strategy_misalignment::found(&seen));
        findings.extend(clashing_incentives::found(&seen));
        order::by_key(&mut findings, |finding| (finding.cause, finding.spot.at));
        Self { findings, weighed: weighed.iter().filter(|weighed| weighed.pull.is_some()).count() }
    }

    /// What was found of one cause.
    pub fn by(&self, cause: Cause) -> impl Iterator<Item = &LensFinding> {
        self.findings.iter().filter(move |finding| finding.cause == cause)
    }

    /// The moments at which `seat` acted, each counted once however many lenses see it.
    #[must_use]
    pub fn moments(&self, seat: Seat) -> usize {
        let mut moments: Vec<usize> =
            self.findings.iter().filter(|found| found.spot.seat == seat).map(|found| found.spot.at).collect();
        order::by_key(&mut moments, |at| *at);
        moments.dedup();
        moments.len()
    }
}

/// Where a weighed decision stands, and its other way.
fn played(weighed: &WeighedDecision) -> (Spot, Otherwise) {
    let Decision { at, week, seat, instead, .. } = weighed.decision;
    let otherwise = match weighed.difference {
        Some(difference) => Otherwise::Played { instead, difference, by: seat },
        None => Otherwise::CannotBeTold,
    };
    (Spot { at, week, seat }, otherwise)
}
