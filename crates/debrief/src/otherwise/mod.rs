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

mod dates;
mod decisions;
mod replay;

pub use decisions::{Decided, Decision, Instead, decisions};

use game::play::Game;
use game::{BySeat, Seat};
use replay::{OpenDecision, ReplayBench};
use serde::Serialize;
use world::quantities::{Money, Points};

/// How often the future is drawn anew. A signature that pays a seat 1,000 and becomes five in a hundred more likely is
/// worth 50: by so many draws that is beyond [`SURE`] standard errors, by half as many it would not be.
pub const FUTURES: u32 = 200;

/// How many futures are drawn in a step: a page answers in between.
const STEP: usize = 25;

/// A mean difference counts as sure beyond so many of its standard errors. A game has some forty decisions, each weighed
/// for two seats, the company and a client: at two standard errors chance alone would pass for a pull in most games.
pub const SURE: f64 = 3.0;

/// In how many futures a client must be asked on both branches before they say what it would have felt.
const ASKED: usize = 30;

/// An estimate is padded when it names this much more time than operations' own estimate (its P50), as a part of it.
/// Model 8: 25 %, which is just what a padded answer adds. An answer that is right in four cases of five (the P80) is
/// caution and no padding, however much longer it is.
pub const PADDED_BY: f64 = 0.25;

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
    /// In what the client says, in tenths of a point, over the futures in which it is asked on both branches; nothing
    /// where these are few.
    pub points: FutureMean,
}

impl MovePull {
    /// True if the move made the client say less beyond doubt, and by more than `least`.
    #[must_use]
    pub fn costs_client(self, least: Points) -> bool {
        FutureMean { mean: -self.points.mean, ..self.points }.exceeds(f64::from(least.tenths()))
    }
}

/// A mean over futures with its standard error, in cents or in tenths of a point.
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

    /// The mean, in tenths of a point.
    #[must_use]
    pub fn points(self) -> Points {
        Points::from_tenths(self.mean.round() as i32)
    }

    /// True if it is above nothing beyond doubt, and by more than `least`.
    #[must_use]
    pub fn is_above(self, least: Money) -> bool {
        self.exceeds(least.cents() as f64)
    }

    /// True if it is below nothing beyond doubt, and by more than `least`.
    #[must_use]
    pub fn is_below(self, least: Money) -> bool {
        Self { mean: -self.mean, ..self }.is_above(least)
    }

    fn exceeds(self, least: f64) -> bool {
        self.mean > least && self.mean > SURE * self.error
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
    open: Option<OpenDecision>,
    weighed: Vec<WeighedDecision>,
}

impl DecisionQueue {
    /// Nothing of `game` has been weighed yet.
    #[must_use]
    pub fn of(game: &Game) -> Self {
        let waiting = decisions(game).into_iter();
        Self { bench: ReplayBench::of(game), waiting, open: None, weighed: Vec::new() }
    }

    /// Weighs some more of the next decision.
    pub fn step(&mut self) {
        let open = match self.open.take() {
            Some(mut open) => {
                self.bench.draw(&mut open);
                Some(open)
            }
            None => self.waiting.next().map(|decision| self.bench.open(decision)),
        };
        match open {
            Some(open) if open.is_done() => self.weighed.push(open.weighed()),
            Some(_) | None => self.open = open,
        }
    }

    /// True once every decision has been weighed.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.open.is_none() && self.waiting.len() == 0
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
