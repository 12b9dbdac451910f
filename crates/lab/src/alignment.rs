//! Alignment as behaviour (model 6.8): which way pay pulls, which way the company's value lies, and how much of
//! what fixed play could reach is reached. Declared alignment ([`pay::alignment`]) may well disagree.

use super::condition::Condition;
use super::estimate::{Estimate, estimate};
use super::experiment::Experiment;
use super::measure::Measure;
use super::policy::{Look, Policy, Tell};
use super::run::Results;
use core::ops::Range;
use game::simulation::Simulation;
use game::{BySeat, Seat};
use pay::alignment::cosine;
use serde::{Deserialize, Serialize};
use world::chance::Seed;
use world::quantities::Share;

/// A small step away from plain play.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Nudge {
    /// A week more in every promise.
    WeekMore,
    /// 5 % off every price.
    Discount,
    /// A check of every promise.
    Check,
    /// 10 % of overtime.
    Overtime,
    /// Every slip told.
    Tell,
}

impl Nudge {
    /// Every step.
    pub const ALL: [Self; 5] = [Self::WeekMore, Self::Discount, Self::Check, Self::Overtime, Self::Tell];

    /// Plain play with this step taken.
    #[must_use]
    pub const fn taken(self) -> Policy {
        let plain = Policy::PLAIN;
        match self {
            Self::WeekMore => Policy { extra_weeks: 1, ..plain },
            Self::Discount => Policy { discount: Share::percent(5), ..plain },
            Self::Check => Policy { look: Look::Always, ..plain },
            Self::Overtime => Policy { overtime: Share::percent(10), ..plain },
            Self::Tell => Policy { tell: Tell::Always, ..plain },
        }
    }
}

/// What a step changes, in thousands a quarter.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Pull {
    /// The step.
    pub step: Nudge,
    /// In each seat's pay, less what conduct costs it in standing.
    pub pay: BySeat<f64>,
    /// In company value.
    pub value: f64,
}

/// Which way pay pulls.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Behaviour {
    /// What each step changes.
    pub pulls: Vec<Pull>,
    /// The cosine between what the steps do to a seat's pay and to company value; nothing where pay does not move.
    pub company: BySeat<Option<f64>>,
    /// The cosine between the two seats.
    pub seats: Option<f64>,
}

/// The three figures of a pay plan that only play can tell.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Aligned {
    /// The cosine between what small steps do to a seat's pay and to company value; nothing where pay does not move.
    pub company: BySeat<Option<f64>>,
    /// The cosine between the two seats.
    pub seats: Option<f64>,
    /// What a quarter played by the experiment's players is worth to the company on average, in thousands.
    pub value: f64,
    /// What the worst fixed play comes to, in thousands.
    pub worst: f64,
    /// What the best fixed play comes to.
    pub best: f64,
    /// The share of the way from the worst to the best that play under this pay goes.
    pub reached: Option<f64>,
}

/// Seeds of fixed play for each step, and for each policy of the bounds: enough for a picture at a worker's desk.
const STEP_SEEDS: Range<u32> = 1..301;
const BOUND_SEEDS: Range<u32> = 1..101;

/// The figures of the first condition of `experiment`; nothing where it has none, or nothing can be told apart.
#[must_use]
pub fn aligned(experiment: &Experiment) -> Option<Aligned> {
    let conditions = experiment.conditions(0);
    let condition = conditions.first()?;
    let results = Results::of_all(experiment.clone());
    let value = results.cells().next().and_then(|(_, found)| estimate(&found.summary, Measure::Value))?.mean;
    let Behaviour { company, seats, pulls: _ } = behaviour(condition, STEP_SEEDS);
    let bounds = bounds(condition, BOUND_SEEDS)?;
    let (worst, best) = (bounds.worst.1.mean, bounds.best.1.mean);
    Some(Aligned { company, seats, value, worst, best, reached: bounds.reached(value) })
}

/// What a policy comes to, in cents over all seeds.
#[derive(Clone, Copy, Debug, Default)]
struct Worth {
    pay: BySeat<i64>,
    value: i64,
    value_squares: i128,
}

fn worth(quarter: &mut Simulation, policy: &Policy, seeds: Range<u32>) -> Worth {
    let mut sum = Worth::default();
    for seed in seeds {
        policy.play(quarter, Seed::new(seed));
        let (earned, standing) = (quarter.earned(), quarter.standing());
        for seat in Seat::ALL {
            sum.pay[seat] += (earned[seat] + standing[seat]).cents();
        }
        let value = quarter.company().lifetime_value().cents();
        sum.value += value;
        sum.value_squares += i128::from(value) * i128::from(value);
    }
    sum
}

/// Which way the pay of `condition` pulls, by finite differences around plain play on common seeds.
#[must_use]
pub fn behaviour(condition: &Condition, seeds: Range<u32>) -> Behaviour {
    let mut quarter = Simulation::new(condition.setup.clone());
    let count = f64::from(seeds.end.saturating_sub(seeds.start).max(1));
    let plain = worth(&mut quarter, &Policy::PLAIN, seeds.clone());
    let each = |cents: i64| cents as f64 / count / 100_000.0;
    let pulls: Vec<Pull> = Nudge::ALL
        .into_iter()
        .map(|step| {
            let stepped = worth(&mut quarter, &step.taken(), seeds.clone());
            let pay = BySeat::from_fn(|seat| each(stepped.pay[seat] - plain.pay[seat]));
            Pull { step, pay, value: each(stepped.value - plain.value) }
        })
        .collect();
    let value: Vec<f64> = pulls.iter().map(|pull| pull.value).collect();
    let pay = |seat: Seat| pulls.iter().map(|pull| pull.pay[seat]).collect::<Vec<f64>>();
    let (sales, operations) = (pay(Seat::Sales), pay(Seat::Operations));
    Behaviour {
        company: BySeat { sales: cosine(&sales, &value), operations: cosine(&operations, &value) },
        seats: cosine(&sales, &operations),
        pulls,
    }
}

/// What fixed play can reach in a market: the least and the most, and by which policy.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// The policy that reaches least, and company value under it in thousands.
    pub worst: (Policy, Estimate),
    /// The policy that reaches most.
    pub best: (Policy, Estimate),
}

impl Bounds {
    /// The share of the way from the worst to the best that a company `value` in thousands goes. Above 1 where
    /// play that answers to what happens beats every fixed one. Nothing where all fixed play comes to the same.
    #[must_use]
    pub fn reached(&self, value: f64) -> Option<f64> {
        let (low, high) = (self.worst.1.mean, self.best.1.mean);
        (high > low).then(|| (value - low) / (high - low))
    }
}

/// The bounds of fixed play under `condition`, whose pay does not matter: promises of 40 to 200 % of what is as
/// likely as not, discounts of 0 to 15 %, overtime of 0 to 20 %.
#[must_use]
pub fn bounds(condition: &Condition, seeds: Range<u32>) -> Option<Bounds> {
    let mut quarter = Simulation::new(condition.setup.clone());
    let n = f64::from(seeds.end.saturating_sub(seeds.start)).max(2.0);
    let mut found: Vec<(Policy, Estimate)> = Vec::new();
    for caution in [40, 60, 80, 100, 120, 150, 200] {
        for discount in [0, 5, 10, 15] {
            for overtime in [0, 10, 20] {
                let policy = Policy {
                    caution: Share::percent(caution),
                    discount: Share::percent(discount),
                    overtime: Share::percent(overtime),
                    ..Policy::PLAIN
                };
                let sum = worth(&mut quarter, &policy, seeds.clone());
                let mean = sum.value as f64 / n;
                let variance = (sum.value_squares as f64 / n - mean * mean).max(0.0) / (n - 1.0);
                found.push((policy, Estimate::new(mean / 100_000.0, variance.sqrt() / 100_000.0)));
            }
        }
    }
    let order = |a: &&(Policy, Estimate), b: &&(Policy, Estimate)| a.1.mean.total_cmp(&b.1.mean);
    let (worst, best) = (*found.iter().min_by(order)?, *found.iter().max_by(order)?);
    Some(Bounds { worst, best })
}
