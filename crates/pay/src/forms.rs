//! The forms that a pay line can take, for those who compose one: which rates fit a metric, and where each begins.

use super::metric::{Gate, Metric, Reach, Unit};
use super::scheme::{Due, PayLine, Rate, Target};
use world::quantities::{Money, Points, Share};

/// A form of rate, without its figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A share of money.
    Share,
    /// A share of money, more beyond a quota.
    Accelerated,
    /// An amount for each.
    Each,
    /// An amount in proportion to a share, in full at a target.
    UpTo,
    /// An amount once a target is reached.
    Step,
    /// An amount for each point above or below a mark.
    Slope,
}

impl Form {
    /// The form of `rate`.
    #[must_use]
    pub const fn of(rate: Rate) -> Self {
        match rate {
            Rate::Share(_) => Self::Share,
            Rate::Accelerated { .. } => Self::Accelerated,
            Rate::Each(_) => Self::Each,
            Rate::UpTo { .. } => Self::UpTo,
            Rate::Step { .. } => Self::Step,
            Rate::Slope { .. } => Self::Slope,
        }
    }

    /// The forms that fit what a metric counts in.
    #[must_use]
    pub const fn fitting(unit: Unit) -> &'static [Self] {
        match unit {
            Unit::Money => &[Self::Share, Self::Accelerated],
            Unit::Count => &[Self::Each],
            Unit::Share => &[Self::UpTo, Self::Step],
            Unit::Points => &[Self::Slope, Self::Step],
        }
    }

    /// Where this form begins for `metric`.
    #[must_use]
    pub const fn fresh(self, metric: Metric) -> Rate {
        let amount = Money::from_cents(100_000);
        match (self, metric) {
            (Self::Share, Metric::OvertimeCost) => Rate::Share(Share::percent(-10)),
            (Self::Share, _) => Rate::Share(Share::percent(2)),
            (Self::Accelerated, _) => Rate::Accelerated {
                share: Share::percent(5),
                quota: Money::from_cents(10_000_000),
                factor: Share::percent(200),
            },
            (Self::Each, _) => Rate::Each(amount),
            (Self::UpTo, _) => Rate::UpTo { amount, target: Share::percent(85) },
            (Self::Step, Metric::AverageSatisfaction) => {
                Rate::Step { amount, target: Target::Points(Points::from_tenths(650)) }
            }
            (Self::Step, _) => Rate::Step { amount, target: Target::Share(Share::percent(80)) },
            (Self::Slope, _) => Rate::Slope {
                amount,
                base: Share::percent(40),
                from: Points::from_tenths(600),
                per: Points::from_tenths(200),
            },
        }
    }
}

impl PayLine {
    /// The line paying for something else. What does not fit that begins anew; the rest stays.
    #[must_use]
    pub fn measuring(&self, metric: Metric) -> Self {
        let fitting = Form::fitting(metric.unit());
        let form = Form::of(self.rate);
        let same_unit = metric.unit() == self.metric.unit() && fitting.contains(&form);
        let first = fitting.first().copied().unwrap_or(form);
        // A deduction stays one only where there is something to deduct for.
        let signed = (metric == Metric::OvertimeCost) == (self.metric == Metric::OvertimeCost);
        let rate = if same_unit && signed { self.rate } else { first.fresh(metric) };
        let per_promise = metric.reach() == Reach::Promise;
        let due = match metric {
            Metric::Price | Metric::Promise => self.due,
            Metric::RenewedPrice
            | Metric::OvertimeCost
            | Metric::Utilisation
            | Metric::AverageSatisfaction => Due::QuarterEnd,
        };
        Self {
            to: self.to,
            metric,
            rate,
            gates: if per_promise { self.gates.clone() } else { Vec::new() },
            due,
            clawback: self.clawback.filter(|_| per_promise),
        }
    }

    /// The line with `gate` in the place of a gate of its kind, or without one of that kind.
    #[must_use]
    pub fn gated(&self, gate: Gate, wanted: Wanted) -> Self {
        let mut gates = self.gates.clone();
        let place = gates.iter().position(|other| kind(*other) == kind(gate));
        match (wanted, place) {
            (Wanted::Yes, None) => gates.push(gate),
            (Wanted::Yes, Some(at)) => gates[at] = gate,
            (Wanted::No, None) => {}
            (Wanted::No, Some(at)) => {
                gates.remove(at);
            }
        }
        Self { gates, ..self.clone() }
    }

    /// The line's gate of the same kind as `gate`.
    #[must_use]
    pub fn gate_like(&self, gate: Gate) -> Option<Gate> {
        self.gates.iter().copied().find(|other| kind(*other) == kind(gate))
    }
}

/// Whether something is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// It is.
    Yes,
    /// It is not.
    No,
}

/// Every kind of gate, each where it begins.
pub const GATES: [Gate; 6] = [
    Gate::OnTime,
    Gate::SatisfactionAtLeast(Points::from_tenths(600)),
    Gate::Renewed,
    Gate::WithinEffort(Share::percent(125)),
    Gate::CheckedJointly,
    Gate::ReviewedJointly,
];

/// Its place among [`GATES`].
#[must_use]
pub const fn kind(gate: Gate) -> usize {
    match gate {
        Gate::OnTime => 0,
        Gate::SatisfactionAtLeast(_) => 1,
        Gate::Renewed => 2,
        Gate::WithinEffort(_) => 3,
        Gate::CheckedJointly => 4,
        Gate::ReviewedJointly => 5,
    }
}
