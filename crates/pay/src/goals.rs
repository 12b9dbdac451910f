//! Between a strategy and the pay: what a scheme's money says the goals are, and pay made from goals.

use super::alignment::{Aim, Weights};
use super::budget::UNSCALED;
use super::metric::{Gate, Metric};
use super::scheme::{Due, PayLine, Payee, Rate, Scheme};
use super::seat::{BySeat, Seat};
use super::slip;
use world::facts::QuarterFacts;
use world::quantities::{Money, Points, Share};

/// What the money of `scheme` says that `seat` is to pursue: what each line paid on average over `quarters`, booked
/// on what it was paid for. A line behind conditions is booked on them, and on its metric where that is an aim of its
/// own, in equal parts; what is clawed back, on the condition that it hangs on. Nothing where nothing was paid.
#[must_use]
pub fn told_by_pay(scheme: &Scheme, seat: Seat, quarters: &[QuarterFacts]) -> Option<Weights> {
    let mut sums = [0.0; Aim::ALL.len()];
    for facts in quarters {
        for paid in slip::slip(scheme, UNSCALED, seat, facts).lines {
            let Some(line) = scheme.lines().get(paid.line) else { continue };
            // A deduction weighs as much as a payment: what it takes is what is to be avoided.
            let gross: Money = paid.items.iter().map(|item| item.amount).filter(|m| m.is_positive()).sum();
            let taken: Money = paid.items.iter().map(|item| item.amount).filter(|m| !m.is_positive()).sum();
            book(line, (gross - taken).thousands(), &mut sums);
        }
    }
    let whole: f64 = sums.iter().sum();
    (whole > 0.0).then(|| Weights::fractions(sums.map(|sum| sum / whole)))
}

fn book(line: &PayLine, money: f64, sums: &mut [f64; Aim::ALL.len()]) {
    let held = line.clawback.map_or(0.0, |back| back.share.fraction());
    let mut aims: Vec<Aim> = aim_of_metric(line.metric).into_iter().collect();
    aims.extend(line.gates.iter().filter_map(|gate| aim_of_gate(*gate)));
    for aim in &aims {
        sums[*aim as usize] += money * (1.0 - held) / aims.len() as f64;
    }
    if let Some(aim) = line.clawback.and_then(|back| aim_of_gate(back.unless)) {
        sums[aim as usize] += money * held;
    }
}

const fn aim_of_metric(metric: Metric) -> Option<Aim> {
    match metric {
        Metric::Price => Some(Aim::Revenue),
        Metric::Promise => None,
        Metric::RenewedPrice => Some(Aim::Retention),
        Metric::OvertimeCost => Some(Aim::Margin),
        Metric::Utilisation => Some(Aim::Utilisation),
        Metric::AverageSatisfaction => Some(Aim::Satisfaction),
    }
}

/// Working together is no aim of a company by itself: it is how the others are reached.
const fn aim_of_gate(gate: Gate) -> Option<Aim> {
    match gate {
        Gate::OnTime => Some(Aim::OnTime),
        Gate::SatisfactionAtLeast(_) => Some(Aim::Satisfaction),
        Gate::Renewed => Some(Aim::Retention),
        Gate::WithinEffort(_) => Some(Aim::Budget),
        Gate::CheckedJointly | Gate::ReviewedJointly => None,
    }
}

/// Lines that pay for one thing, and what part of a seat's budget is meant for them.
#[derive(Clone, Debug, PartialEq)]
pub struct GoalPart {
    /// The part, as a weight among others.
    pub weight: f64,
    /// The lines.
    pub lines: Vec<PayLine>,
}

/// The lines by which the pay of a seat follows its goals: one form for each aim that weighs anything.
#[must_use]
pub fn parts(weights: &Weights, seat: Seat) -> Vec<GoalPart> {
    let weighing = Aim::ALL.into_iter().filter(|aim| weights.of(*aim) > Share::ZERO);
    weighing.map(|aim| GoalPart { weight: weights.of(aim).fraction(), lines: lines_for(aim, seat) }).collect()
}

fn lines_for(aim: Aim, seat: Seat) -> Vec<PayLine> {
    let to = Payee::of(seat);
    let line = |metric, rate, gates: &[Gate], due| PayLine {
        to,
        metric,
        rate,
        gates: gates.to_vec(),
        due,
        clawback: None,
    };
    let share = Rate::Share(Share::percent(5));
    let each = Rate::Each(Money::from_thousands(1.0));
    match aim {
        Aim::Revenue => vec![line(Metric::Price, share, &[], Due::Signature)],
        Aim::Margin => vec![
            line(Metric::Price, share, &[], Due::Delivery),
            line(Metric::OvertimeCost, Rate::Share(-Share::percent(10)), &[], Due::QuarterEnd),
        ],
        Aim::Utilisation => {
            let full = Rate::UpTo { amount: Money::from_thousands(1.0), target: Share::percent(85) };
            vec![line(Metric::Utilisation, full, &[], Due::QuarterEnd)]
        }
        Aim::Budget => {
            vec![line(Metric::Promise, each, &[Gate::WithinEffort(Share::percent(125))], Due::Delivery)]
        }
        Aim::OnTime => vec![line(Metric::Promise, each, &[Gate::OnTime], Due::Delivery)],
        Aim::Satisfaction => vec![line(Metric::AverageSatisfaction, SCORE, &[], Due::QuarterEnd)],
        Aim::Retention => vec![line(Metric::RenewedPrice, share, &[], Due::QuarterEnd)],
    }
}

/// The satisfaction bonus of the model: two fifths at 60 points, a whole more for each 20. Model 6.5, D.
pub const SCORE: Rate = Rate::Slope {
    amount: Money::from_cents(100_000),
    base: Share::percent(40),
    from: Points::from_tenths(600),
    per: Points::from_tenths(200),
};

/// The lines of all parts, each part brought to its share of `budget` over `quarters`, in round figures. Lines that
/// never paid anything stay as they are: no factor could help them.
#[must_use]
pub fn weighed(
    parts: BySeat<Vec<GoalPart>>,
    budget: BySeat<Money>,
    quarters: &[QuarterFacts],
) -> Vec<PayLine> {
    let mut lines = Vec::new();
    for seat in Seat::ALL {
        let whole: f64 = parts[seat].iter().map(|part| part.weight).sum();
        for part in &parts[seat] {
            let alone = Scheme { id: "part".into(), name: None, lines: part.lines.clone() };
            let earned: Money = quarters.iter().map(|facts| slip::total(&alone, UNSCALED, seat, facts)).sum();
            let mean = earned.thousands() / quarters.len().max(1) as f64;
            let wanted = budget[seat].thousands() * part.weight / whole;
            let factor = if mean > 0.0 { wanted / mean } else { 1.0 };
            lines.extend(
                part.lines
                    .iter()
                    .map(|line| PayLine { rate: round(line.rate.times(factor)), ..line.clone() }),
            );
        }
    }
    lines
}

/// A rate in figures that can be said aloud: shares to a tenth of a percent, money to ten units; never nothing.
fn round(rate: Rate) -> Rate {
    let share = |share: Share| {
        let tenths = (share.basis() + 5 * share.basis().signum()) / 10;
        Share::from_basis(if tenths == 0 { share.basis().signum() } else { tenths * 10 })
    };
    let money = |money: Money| {
        let tens = (money.cents() + 500 * money.cents().signum()) / 1_000;
        Money::from_cents(if tens == 0 { money.cents() } else { tens * 1_000 })
    };
    match rate {
        Rate::Share(of) => Rate::Share(share(of)),
        Rate::Accelerated { share: of, quota, factor } => {
            Rate::Accelerated { share: share(of), quota, factor }
        }
        Rate::Each(amount) => Rate::Each(money(amount)),
        Rate::UpTo { amount, target } => Rate::UpTo { amount: money(amount), target },
        Rate::Step { amount, target } => Rate::Step { amount: money(amount), target },
        Rate::Slope { amount, base, from, per } => Rate::Slope { amount: money(amount), base, from, per },
    }
}
