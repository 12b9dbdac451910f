//! Pay slips: what a scheme pays a seat for the facts, line by line and promise by promise.

use super::metric::{self, Gate, GateState, Metric, Reach};
use super::scheme::{Due, PayLine, Rate, Scheme, Target, a_point};
use super::seat::{BySeat, Seat};
use base::order;
use serde::{Deserialize, Serialize};
use world::client::ClientId;
use world::facts::{Books, ProjectFacts, QuarterFacts};
use world::quantities::{Money, Points, Share};

/// The factor that brings a scheme to its budget, for each seat; the whole leaves it as written.
pub type Scales = BySeat<Share>;

/// What a seat is paid.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PaySlip {
    /// One entry for each pay line of the seat, in the scheme's order.
    pub lines: Vec<SlipLine>,
}

/// One pay line on a slip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlipLine {
    /// The line's place in the scheme.
    pub line: usize,
    /// What it paid, and for what; the sum of the items is the line's amount.
    pub items: Vec<SlipItem>,
}

/// What a line paid for one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SlipItem {
    /// For what.
    pub source: PaidFor,
    /// How much; negative for a deduction.
    pub amount: Money,
}

/// What an item is paid for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaidFor {
    /// A promise to this client.
    Promise(ClientId),
    /// Taken back on the promise to this client.
    Clawback(ClientId),
    /// The deal pulled in at this place of the list.
    PulledIn(usize),
    /// The quarter as a whole.
    Quarter,
}

impl SlipLine {
    /// What the line paid in all.
    #[must_use]
    pub fn amount(&self) -> Money {
        self.items.iter().map(|item| item.amount).sum()
    }
}

impl PaySlip {
    /// What the slip pays in all.
    #[must_use]
    pub fn total(&self) -> Money {
        self.lines.iter().map(SlipLine::amount).sum()
    }
}

/// The slip of `seat` under `scheme` for what has happened so far. Lines that are not due yet pay nothing yet.
#[must_use]
pub fn slip(scheme: &Scheme, scales: Scales, seat: Seat, facts: &QuarterFacts) -> PaySlip {
    let lines = scheme
        .lines_for(seat)
        .map(|(index, line)| SlipLine {
            line: index,
            items: items(line, line.rate_of(seat, scales[seat]), facts),
        })
        .collect();
    PaySlip { lines }
}

/// What `seat` has earned so far, in all.
#[must_use]
pub fn total(scheme: &Scheme, scales: Scales, seat: Seat, facts: &QuarterFacts) -> Money {
    slip(scheme, scales, seat, facts).total()
}

/// The promises for which `line` is due and pays nothing, because one of its conditions was not met.
pub fn withheld(line: &PayLine, facts: &QuarterFacts) -> impl Iterator<Item = ClientId> {
    let is_over = facts.books == Books::Closed;
    let counts = line.metric.reach() == Reach::Promise && is_over;
    let failed =
        move |project: &&ProjectFacts| counts && metric::all(&line.gates, project) == GateState::Failed;
    facts.projects.iter().filter(failed).map(|project| project.client)
}

fn items(line: &PayLine, rate: Rate, facts: &QuarterFacts) -> Vec<SlipItem> {
    if line.due == Due::QuarterEnd && facts.books == Books::Open {
        return Vec::new();
    }
    match line.metric.reach() {
        Reach::Promise => promise_items(line, rate, facts),
        Reach::Quarter => quarter_items(line, rate, facts),
    }
}

/// Pays for each promise in the order of signing, so that a quota fills up the way it did in life.
fn promise_items(line: &PayLine, rate: Rate, facts: &QuarterFacts) -> Vec<SlipItem> {
    let mut order: Vec<&ProjectFacts> = facts.projects.iter().collect();
    order::by_key(&mut order, |project| (project.signed, project.client));
    let mut filled = Money::ZERO;
    let mut items = Vec::with_capacity(order.len());
    for project in order {
        let base = base_of(line.metric, project);
        let amount = rated(rate, base, filled);
        filled += base;
        if !is_due(line, project) || amount == Money::ZERO {
            continue;
        }
        items.push(SlipItem { source: PaidFor::Promise(project.client), amount });
        if let Some(back) = line.clawback
            && back.unless.verdict(project) == GateState::Failed
        {
            items.push(SlipItem {
                source: PaidFor::Clawback(project.client),
                amount: -amount.times(back.share.fraction()),
            });
        }
    }
    pulled_in_items(line, rate, facts, filled, &mut items);
    items
}

/// Deals pulled in are booked but not delivered: an ungated line on price pays for them.
fn pulled_in_items(
    line: &PayLine,
    rate: Rate,
    facts: &QuarterFacts,
    mut filled: Money,
    items: &mut Vec<SlipItem>,
) {
    if line.metric != Metric::Price || line.due == Due::Delivery || !line.gates.is_empty() {
        return;
    }
    for (index, price) in facts.pulled_in.iter().enumerate() {
        let amount = rated(rate, *price, filled);
        filled += *price;
        items.push(SlipItem { source: PaidFor::PulledIn(index), amount });
    }
}

fn is_due(line: &PayLine, project: &ProjectFacts) -> bool {
    let arrived = match line.due {
        Due::Signature | Due::QuarterEnd => true,
        Due::Delivery => project.delivered.is_some(),
    };
    arrived && metric::all(&line.gates, project) == GateState::Met
}

/// What a promise contributes to a metric in money, or one for a count (as a cent, see [`rated`]).
fn base_of(metric: Metric, project: &ProjectFacts) -> Money {
    match metric {
        Metric::Price => project.price,
        Metric::RenewedPrice => match Gate::Renewed.verdict(project) {
            GateState::Met => project.renewed_price,
            GateState::Open | GateState::Failed => Money::ZERO,
        },
        Metric::Promise => Money::from_cents(1),
        Metric::OvertimeCost | Metric::Utilisation | Metric::AverageSatisfaction => Money::ZERO,
    }
}

/// What a rate pays for `base` when `filled` of the quota was filled before.
fn rated(rate: Rate, base: Money, filled: Money) -> Money {
    match rate {
        Rate::Share(share) => base.times(share.fraction()),
        Rate::Accelerated { share, quota, factor } => {
            let below = (quota - filled).max(Money::ZERO).min(base);
            let above = base - below;
            below.times(share.fraction()) + above.times(share.times(factor.fraction()).fraction())
        }
        Rate::Each(money) => money,
        Rate::UpTo { .. } | Rate::Step { .. } | Rate::Slope { .. } => Money::ZERO,
    }
}

fn quarter_items(line: &PayLine, rate: Rate, facts: &QuarterFacts) -> Vec<SlipItem> {
    let amount = match line.metric {
        Metric::OvertimeCost => rated(rate, facts.overtime_cost, Money::ZERO),
        Metric::Utilisation => share_rated(rate, facts.utilisation),
        Metric::AverageSatisfaction => average(facts).map_or(Money::ZERO, |s| points_rated(rate, s)),
        Metric::Price | Metric::Promise | Metric::RenewedPrice => Money::ZERO,
    };
    if amount == Money::ZERO {
        return Vec::new();
    }
    vec![SlipItem { source: PaidFor::Quarter, amount }]
}

fn share_rated(rate: Rate, share: Share) -> Money {
    match rate {
        Rate::UpTo { amount, target } => amount.times((share.fraction() / target.fraction()).min(1.0)),
        Rate::Step { amount, target: Target::Share(target) } if share >= target => amount,
        Rate::Step { .. }
        | Rate::Share(_)
        | Rate::Accelerated { .. }
        | Rate::Each(_)
        | Rate::Slope { .. } => Money::ZERO,
    }
}

fn points_rated(rate: Rate, points: Points) -> Money {
    match rate {
        Rate::Slope { amount, base, from, per } => {
            let beyond = a_point(amount, per).times((points - from).points());
            (amount.times(base.fraction()) + beyond).max(Money::ZERO)
        }
        Rate::Step { amount, target: Target::Points(target) } if points >= target => amount,
        Rate::Step { .. } | Rate::Share(_) | Rate::Accelerated { .. } | Rate::Each(_) | Rate::UpTo { .. } => {
            Money::ZERO
        }
    }
}

/// The average measured satisfaction; nothing while nobody was surveyed.
#[must_use]
pub fn average(facts: &QuarterFacts) -> Option<Points> {
    let known: Vec<Points> = facts.projects.iter().filter_map(|project| project.surveyed).collect();
    let count = i32::try_from(known.len()).ok().filter(|count| *count > 0)?;
    let sum: Points = known.into_iter().sum();
    Some(Points::from_tenths((f64::from(sum.tenths()) / f64::from(count)) as i32))
}
