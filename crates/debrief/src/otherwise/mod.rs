//! What would have come of another move, reckoned by playing the record again with it.
//!
//! Two questions are asked of each [`Decision`]:
//!
//! * **What would it have cost?** The same market, the same luck, the other move, and every later move as it was made
//!   ([`MoveDifference`]). That is exact: chance is keyed, so the same storm hits the same project.
//! * **Which way did pay pull?** A seat that decides does not know its luck. So the future is drawn anew
//!   [`FUTURES`] times from that moment on, both branches are played under each, and the pay desk of the game says what
//!   either pays at the end ([`MovePull`]). The mean difference is what the move changed in the expected pay; its standard
//!   error says how far to trust it.
//!
//! Later moves are those of the record. One that the rules refuse after the change is left out; a week that the record
//! has left ends for a seat that is still in it. Nobody reacts otherwise than they did: a reaction would be a guess.

mod decisions;
mod replay;

pub use decisions::{Decided, Decision, Instead, decisions, own_week};

use game::play::Game;
use game::{BySeat, Seat};
use replay::ReplayBench;
use serde::Serialize;
use world::quantities::{Money, Points};

/// How often the future is drawn anew.
pub const FUTURES: u32 = 24;

/// A mean difference counts as sure beyond so many of its standard errors.
pub const SURE: f64 = 2.0;

/// What a move changed against the other one, in the quarter as it was: this branch less the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct MoveDifference {
    /// Pay less standing of each seat.
    pub worth: BySeat<Money>,
    /// The company's lifetime value.
    pub company: Money,
    /// What the client said after the recorded move and what it would have said after the other, where it is about a
    /// client who was asked in both.
    pub points: Option<(Points, Points)>,
}

/// What another way would have been to the seat that decided; sums are above nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Balance {
    /// It would have cost so much.
    Cost(Money),
    /// It would have brought so much.
    Brought(Money),
    /// It would have come to the same, to the unit of the currency.
    Nothing,
}

/// What rounds to a unit of the currency, in cents.
const UNIT: Money = Money::from_cents(50);

impl MoveDifference {
    /// What the other way would have been to `seat`.
    #[must_use]
    pub fn balance(self, seat: Seat) -> Balance {
        let gone = self.worth[seat];
        if gone >= UNIT {
            Balance::Cost(gone)
        } else if gone <= -UNIT {
            Balance::Brought(-gone)
        } else {
            Balance::Nothing
        }
    }
}

/// What a move changed in what could be expected when it was made: this branch less the other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MovePull {
    /// In the pay less standing of each seat.
    pub worth: BySeat<FutureMean>,
    /// In the company's lifetime value.
    pub company: FutureMean,
}

/// A mean over futures, in cents, with its standard error.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct FutureMean {
    /// The mean.
    pub mean: f64,
    /// Its standard error.
    pub error: f64,
}

/// A decision with what it changed.
#[derive(Clone, Debug, PartialEq)]
pub struct WeighedDecision {
    /// What was decided.
    pub decision: Decision,
    /// With the same luck; nothing where the rules would not have let the other move pass.
    pub difference: Option<MoveDifference>,
    /// What could be expected; nothing likewise.
    pub pull: Option<MovePull>,
}

impl FutureMean {
    /// The mean, in whole cents.
    #[must_use]
    pub fn money(self) -> Money {
        Money::from_thousands(self.mean / 100_000.0)
    }

    /// True if it is above `least` beyond doubt.
    #[must_use]
    pub fn is_above(self, least: Money) -> bool {
        self.mean - SURE * self.error > least.cents() as f64
    }

    /// True if it is as far below nothing beyond doubt.
    #[must_use]
    pub fn is_below(self, least: Money) -> bool {
        self.mean + SURE * self.error < -(least.cents() as f64)
    }

    /// The mean of `values`, and how far it may be off.
    #[must_use]
    pub fn of(values: &[f64]) -> Self {
        let count = values.len().max(1) as f64;
        let mean = values.iter().sum::<f64>() / count;
        let squares: f64 = values.iter().map(|value| (value - mean) * (value - mean)).sum();
        let variance = squares / (count - 1.0).max(1.0);
        Self { mean, error: (variance / count).sqrt() }
    }
}

/// The decisions of a finished game being weighed, one after the other: a page that weighed them all at once would not
/// answer meanwhile.
#[derive(Clone, Debug)]
pub struct DecisionQueue {
    bench: ReplayBench,
    waiting: std::vec::IntoIter<Decision>,
    weighed: Vec<WeighedDecision>,
}

impl DecisionQueue {
    /// Nothing of `game` has been weighed yet.
    #[must_use]
    pub fn of(game: &Game) -> Self {
        Self { bench: ReplayBench::of(game), waiting: decisions(game).into_iter(), weighed: Vec::new() }
    }

    /// Weighs the next decision.
    pub fn step(&mut self) {
        if let Some(decision) = self.waiting.next() {
            self.weighed.push(self.bench.weigh(decision));
        }
    }

    /// True once every decision has been weighed.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.waiting.len() == 0
    }

    /// Every decision, in order, with what it changed; weighs what is left.
    #[must_use]
    pub fn finish(mut self) -> Vec<WeighedDecision> {
        while !self.is_done() {
            self.step();
        }
        self.weighed
    }
}

/// The worth of each seat as numbers, in cents.
fn cents(worth: BySeat<Money>) -> BySeat<f64> {
    BySeat::from_fn(|seat: Seat| worth[seat].cents() as f64)
}
