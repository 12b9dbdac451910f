//! What pay can be paid for, and behind which gates.

use serde::{Deserialize, Serialize};
use world::facts::ProjectFacts;
use world::project::{Joint, Renewed};
use world::quantities::{Points, Share};

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Metric {
    /// The price of each promise, and of each deal pulled in.
    Price,
    /// Each promise, counted.
    Promise,
    /// The price at which each client goes on who stays.
    RenewedPrice,
    /// What overtime cost in the quarter.
    OvertimeCost,
    /// Time worked over regular time offered in the quarter.
    Utilisation,
    /// The average measured satisfaction of the quarter's clients.
    AverageSatisfaction,
}

/// What kind of number a metric gives; a rate must fit it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Money.
    Money,
    /// A number of things.
    Count,
    /// A share of the whole.
    Share,
    /// Points of satisfaction.
    Points,
}

/// Whether a metric is counted for each promise or once for the quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// For each promise.
    Promise,
    /// Once, for the quarter.
    Quarter,
}

impl Metric {
    /// Every metric.
    pub const ALL: [Self; 6] = [
        Self::Price,
        Self::Promise,
        Self::RenewedPrice,
        Self::OvertimeCost,
        Self::Utilisation,
        Self::AverageSatisfaction,
    ];

    /// What kind of number it gives.
    #[must_use]
    pub const fn unit(self) -> Unit {
        match self {
            Self::Price | Self::RenewedPrice | Self::OvertimeCost => Unit::Money,
            Self::Promise => Unit::Count,
            Self::Utilisation => Unit::Share,
            Self::AverageSatisfaction => Unit::Points,
        }
    }

    /// Counted for each promise, or once.
    #[must_use]
    pub const fn reach(self) -> Reach {
        match self {
            Self::Price | Self::Promise | Self::RenewedPrice => Reach::Promise,
            Self::OvertimeCost | Self::Utilisation | Self::AverageSatisfaction => Reach::Quarter,
        }
    }
}

/// A condition that a promise must meet before a line pays for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Gate {
    /// Delivered by the agreed date. A later date counts only if the client accepted it.
    OnTime,
    /// Measured satisfaction of at least so many points.
    SatisfactionAtLeast(Points),
    /// The client renewed.
    Renewed,
    /// Delivered within this share of the stated effort.
    WithinEffort(Share),
    /// Sales asked for a feasibility check and operations answered.
    CheckedJointly,
    /// Both met the client half-way.
    ReviewedJointly,
}

/// What is known about a gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GateState {
    /// It has failed.
    Failed,
    /// It is too early to say.
    Open,
    /// It is met.
    Met,
}

impl From<bool> for GateState {
    fn from(met: bool) -> Self {
        if met { Self::Met } else { Self::Failed }
    }
}

impl Gate {
    /// What is known about this gate for one promise.
    #[must_use]
    pub fn verdict(self, facts: &ProjectFacts) -> GateState {
        let known = |met: Option<bool>| met.map_or(GateState::Open, GateState::from);
        match self {
            Self::OnTime => known(facts.on_time()),
            Self::SatisfactionAtLeast(least) => known(facts.surveyed.map(|s| s >= least)),
            Self::Renewed => known(facts.renewed.map(|renewed| renewed == Renewed::Stays)),
            Self::WithinEffort(share) => {
                let limit = facts.stated.times(share.fraction());
                known(facts.delivered.map(|_| facts.spent <= limit))
            }
            Self::CheckedJointly => joint(facts.checked_jointly, facts),
            Self::ReviewedJointly => joint(facts.reviewed_jointly, facts),
        }
    }
}

/// Joint bonuses are never earned at signing: they count from delivery on, or they would be a bonus for signing.
fn joint(joint: Joint, facts: &ProjectFacts) -> GateState {
    match (joint, facts.delivered) {
        (Joint::Missed, None) | (Joint::Done, None) => GateState::Open,
        (Joint::Done, Some(_)) => GateState::Met,
        (Joint::Missed, Some(_)) => GateState::Failed,
    }
}

/// The verdict of several gates together: one failure fails, one open question waits.
#[must_use]
pub fn all(gates: &[Gate], facts: &ProjectFacts) -> GateState {
    gates.iter().map(|gate| gate.verdict(facts)).min().unwrap_or(GateState::Met)
}
