//! What a seat's own pay lines would pay it for an outcome that is only expected. It knows lines, metrics, rates and
//! gates, as any scheme is made of them, and no scheme.

use super::reckon::{at_least, logistic};
use pay::metric::{Gate, Metric};
use pay::scheme::{Due, PayLine, Rate, Target};
use pay::seat::Seat;
use world::parameters::Parameters;
use world::quantities::Share;

/// How many points an expectation is taken over.
pub const POINTS: usize = 7;

/// A figure for each of the ways that a promise may turn out.
pub type PurseFigures = [f64; POINTS];

/// How a promise may turn out, in ways that are all equally likely. Each figure stands by itself, because arithmetic
/// on all ways at once is what a bot does most.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Turnouts {
    /// The chance that it is delivered by the agreed date.
    pub on_time: PurseFigures,
    /// The chance that it is delivered at all while it counts.
    pub delivered: PurseFigures,
    /// Satisfaction before the survey's noise, in points.
    pub satisfaction: PurseFigures,
    /// What of it was mended after delivery and does not make loyal, in points.
    pub mended: PurseFigures,
    /// Time spent on it, in person-days.
    pub spent: PurseFigures,
}

/// A promise as far as pay is counted on it. Money in k€.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PayablePromise {
    /// Its price.
    pub price: f64,
    /// The price at which the client would go on.
    pub renewed_price: f64,
    /// Stated size of its scope, in person-days.
    pub stated: f64,
    /// Prices of the promises signed before.
    pub filled: f64,
    /// The chance that feasibility is checked jointly.
    pub checked: f64,
    /// The chance that it is reviewed jointly.
    pub reviewed: f64,
}

/// What the seat expects of its other promises.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct OtherPromises {
    /// Sum of their satisfactions, in points.
    pub satisfaction: f64,
    /// How many they are.
    pub count: f64,
}

/// How many steps of slack a curve has, and where it begins, in weeks.
const STEPS: usize = 9;
const LEAST_SLACK: f64 = -4.0;

#[derive(Clone, Debug)]
struct PurseLine {
    metric: Metric,
    rate: Rate,
    paid: Paid,
    gates: Vec<Bar>,
    due: Due,
    clawback: Option<(f64, Bar)>,
    /// What passes of the line, or is paid in all, at each step of slack.
    curve: [f64; STEPS],
}

/// The pay lines of a seat.
#[derive(Clone, Debug, Default)]
pub struct Purse {
    lines: Vec<PurseLine>,
    stake: Stake,
    dates: Stake,
    checks: Stake,
    reviews: Stake,
}

/// Whether anything a seat is paid for depends on how promises turn out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stake {
    /// Nothing does.
    #[default]
    None,
    /// Something does.
    Some,
}

const fn hangs_on_dates(bar: Bar) -> bool {
    match bar {
        Bar::OnTime | Bar::Satisfied(_) | Bar::Renewed => true,
        Bar::Within(_) | Bar::Checked | Bar::Reviewed => false,
    }
}

const fn stake(any: bool) -> Stake {
    if any { Stake::Some } else { Stake::None }
}

impl Purse {
    /// The purse of `seat` with these lines, brought to its budget by `scale`.
    #[must_use]
    pub fn new<'a>(lines: impl Iterator<Item = (usize, &'a PayLine)>, seat: Seat, scale: Share) -> Self {
        let lines: Vec<PurseLine> = lines
            .map(|(_, line)| PurseLine {
                metric: line.metric,
                rate: line.rate_of(seat, scale),
                paid: Paid::of(line.rate_of(seat, scale)),
                gates: line.gates.iter().map(|gate| Bar::of(*gate)).collect(),
                due: line.due,
                clawback: line.clawback.map(|back| (back.share.fraction(), Bar::of(back.unless))),
                curve: [0.0; STEPS],
            })
            .collect();
        let open = lines.iter().any(|line| {
            !line.gates.is_empty()
                || line.clawback.is_some()
                || line.due == Due::Delivery
                || line.metric == Metric::RenewedPrice
                || line.metric == Metric::AverageSatisfaction
        });
        let dated = lines.iter().any(|line| {
            let gates = line.gates.iter().copied().chain(line.clawback.map(|(_, unless)| unless));
            line.metric == Metric::RenewedPrice
                || line.metric == Metric::AverageSatisfaction
                || gates.into_iter().any(hangs_on_dates)
        });
        let behind = |bar: Bar| stake(lines.iter().any(|line| line.gates.contains(&bar)));
        let (checks, reviews) = (behind(Bar::Checked), behind(Bar::Reviewed));
        Self { stake: stake(open), dates: stake(dated), checks, reviews, lines }
    }

    /// Whether anything depends on dates being kept, or on clients.
    #[must_use]
    pub const fn dates(&self) -> Stake {
        self.dates
    }

    /// Whether a joint check is paid for.
    #[must_use]
    pub const fn checks(&self) -> Stake {
        self.checks
    }

    /// Whether a joint review is paid for.
    #[must_use]
    pub const fn reviews(&self) -> Stake {
        self.reviews
    }

    /// Whether anything in it depends on how promises turn out.
    #[must_use]
    pub const fn stake(&self) -> Stake {
        self.stake
    }

    /// What `deal` is expected to pay if it may turn out like `turnouts`, beside `others`.
    #[must_use]
    pub fn promise(
        &self,
        p: &Parameters,
        deal: &PayablePromise,
        turnouts: &Turnouts,
        others: &OtherPromises,
    ) -> f64 {
        self.lines.iter().map(|line| line.promise(p, deal, turnouts, others)).sum()
    }

    /// Works out once what a promise would pay for any date, by its slack: weeks from the likeliest finish to the
    /// date. [`Self::along`] reads it.
    pub fn draw_curve(
        &mut self,
        p: &Parameters,
        deal: &PayablePromise,
        others: &OtherPromises,
        turnouts: impl Fn(f64) -> Turnouts,
    ) {
        if self.stake == Stake::None {
            self.lines.iter_mut().for_each(|line| line.curve = [1.0; STEPS]);
            return;
        }
        for step in 0..STEPS {
            let turnouts = turnouts(LEAST_SLACK + step as f64);
            for line in &mut self.lines {
                line.curve[step] = line.passing(p, deal, &turnouts, others);
            }
        }
    }

    /// What `deal` is expected to pay at this slack, by the curve drawn last.
    #[must_use]
    pub fn along(&self, deal: &PayablePromise, slack: f64) -> f64 {
        let (step, between) = place(slack);
        self.lines.iter().map(|line| line.amount(deal) * line.read(step, between)).sum()
    }

    /// What each line pays in full for each of several deals, for [`Self::all_along`].
    pub fn amounts<const COUNT: usize>(&self, deals: &[PayablePromise; COUNT]) -> Vec<[f64; COUNT]> {
        let of = |line: &PurseLine| core::array::from_fn(|place| line.amount(&deals[place]));
        self.lines.iter().map(of).collect()
    }

    /// The same as [`Self::along`] for several deals at once, by what their lines pay in full.
    pub fn all_along<const COUNT: usize>(&self, amounts: &[[f64; COUNT]], slack: f64) -> [f64; COUNT] {
        let (step, between) = place(slack);
        let mut pays = [0.0; COUNT];
        for (line, amounts) in self.lines.iter().zip(amounts) {
            let passing = line.read(step, between);
            for (pay, amount) in pays.iter_mut().zip(amounts) {
                *pay += passing * amount;
            }
        }
        pays
    }

    /// What a deal pulled in at `price` k€ pays when prices of `filled` were booked before.
    #[must_use]
    pub fn pulled_in(&self, price: f64, filled: f64) -> f64 {
        let paid = |line: &&PurseLine| {
            line.metric == Metric::Price && line.due != Due::Delivery && line.gates.is_empty()
        };
        self.lines.iter().filter(paid).map(|line| line.paid.rated(price, filled)).sum()
    }

    /// What a quarter of this utilisation pays.
    #[must_use]
    pub fn utilised(&self, utilisation: f64) -> f64 {
        let paid = |line: &&PurseLine| line.metric == Metric::Utilisation;
        let amount = |line: &PurseLine| share_rated(line.rate, utilisation);
        self.lines.iter().filter(paid).map(amount).sum()
    }

    /// What overtime of this cost pays; less than nothing where it is taken off.
    #[must_use]
    pub fn overtime(&self, cost: f64) -> f64 {
        let paid = |line: &&PurseLine| line.metric == Metric::OvertimeCost;
        self.lines.iter().filter(paid).map(|line| line.paid.rated(cost, 0.0)).sum()
    }
}

/// Where this slack lies on a curve: the step before it, and how far it is to the next.
fn place(slack: f64) -> (usize, f64) {
    let place = (slack - LEAST_SLACK).clamp(0.0, (STEPS - 1) as f64);
    let step = (place as usize).min(STEPS - 2);
    (step, place - step as f64)
}

impl PurseLine {
    fn read(&self, step: usize, between: f64) -> f64 {
        self.curve[step] + between * (self.curve[step + 1] - self.curve[step])
    }

    fn promise(
        &self,
        p: &Parameters,
        deal: &PayablePromise,
        turnouts: &Turnouts,
        others: &OtherPromises,
    ) -> f64 {
        self.amount(deal) * self.passing(p, deal, turnouts, others)
    }

    /// What the line pays for a promise in full.
    fn amount(&self, deal: &PayablePromise) -> f64 {
        match self.metric {
            Metric::Price => self.paid.rated(deal.price, deal.filled),
            Metric::Promise => self.paid.each,
            Metric::RenewedPrice => self.paid.rated(deal.renewed_price, 0.0),
            Metric::AverageSatisfaction => 1.0,
            Metric::Utilisation | Metric::OvertimeCost => 0.0,
        }
    }

    /// How much of that is expected to come.
    fn passing(
        &self,
        p: &Parameters,
        deal: &PayablePromise,
        turnouts: &Turnouts,
        others: &OtherPromises,
    ) -> f64 {
        match self.metric {
            Metric::Price | Metric::Promise => self.passes(p, deal, turnouts),
            Metric::RenewedPrice => mean(&gate(p, Bar::Renewed, deal, turnouts)),
            Metric::AverageSatisfaction => self.average(p, turnouts, others),
            Metric::Utilisation | Metric::OvertimeCost => 0.0,
        }
    }

    /// The share of the line that is expected to be paid and kept.
    fn passes(&self, p: &Parameters, deal: &PayablePromise, turnouts: &Turnouts) -> f64 {
        if self.gates.is_empty() && self.clawback.is_none() && self.due != Due::Delivery {
            return 1.0;
        }
        let mut passed = if self.due == Due::Delivery { turnouts.delivered } else { [1.0; POINTS] };
        for bar in &self.gates {
            let met = gate(p, *bar, deal, turnouts);
            passed.iter_mut().zip(met).for_each(|(passed, met)| *passed *= met);
        }
        if let Some((share, unless)) = self.clawback {
            let met = gate(p, unless, deal, turnouts);
            passed.iter_mut().zip(met).for_each(|(passed, met)| *passed *= 1.0 - share * (1.0 - met));
        }
        mean(&passed)
    }

    /// What the quarter's average pays more with this promise than without it.
    fn average(&self, p: &Parameters, turnouts: &Turnouts, others: &OtherPromises) -> f64 {
        let without = if others.count > 0.0 {
            self.averaged(p, others.satisfaction / others.count, others.count)
        } else {
            0.0
        };
        let count = others.count + 1.0;
        let with = |points: f64| self.averaged(p, (others.satisfaction + points) / count, count);
        mean(&each(&turnouts.satisfaction, with)) - without
    }

    fn averaged(&self, p: &Parameters, points: f64, count: f64) -> f64 {
        match self.rate {
            Rate::Slope { amount, base, from, per } => {
                let steps = (points - from.points()) / per.points();
                amount.thousands() * (base.fraction() + steps).max(0.0)
            }
            Rate::Step { amount, target: Target::Points(target) } => {
                let noise = p.survey_noise / count.max(1.0).sqrt();
                amount.thousands() * at_least(points, noise, target.points())
            }
            Rate::Step { target: Target::Share(_), .. }
            | Rate::Share(_)
            | Rate::Accelerated { .. }
            | Rate::Each(_)
            | Rate::UpTo { .. } => 0.0,
        }
    }
}

/// Each figure by itself. Written out, because the library's map is not unrolled.
#[inline]
fn each(figures: &PurseFigures, of: impl Fn(f64) -> f64) -> PurseFigures {
    let mut all = [0.0; POINTS];
    for (made, figure) in all.iter_mut().zip(figures) {
        *made = of(*figure);
    }
    all
}

#[inline]
fn mean(figures: &PurseFigures) -> f64 {
    let mut sum = 0.0;
    for figure in figures {
        sum += figure;
    }
    sum / POINTS as f64
}

/// The chances that a gate is met.
#[inline]
fn gate(p: &Parameters, bar: Bar, deal: &PayablePromise, turnouts: &Turnouts) -> PurseFigures {
    match bar {
        Bar::OnTime => turnouts.on_time,
        Bar::Satisfied(least) => {
            each(&turnouts.satisfaction, |points| at_least(points, p.survey_noise, least))
        }
        Bar::Renewed => core::array::from_fn(|way| {
            let loyal = turnouts.satisfaction[way] - turnouts.mended[way];
            logistic(p.renewal_slope * (loyal - p.renewal_middle))
        }),
        Bar::Within(share) => {
            let limit = (deal.stated * share).max(0.1);
            // A tenth to either side of the limit is nobody's certainty.
            each(&turnouts.spent, |spent| (0.5 + (limit - spent) / (0.2 * limit)).clamp(0.0, 1.0))
        }
        Bar::Checked => each(&turnouts.delivered, |delivered| deal.checked * delivered),
        Bar::Reviewed => each(&turnouts.delivered, |delivered| deal.reviewed * delivered),
    }
}

/// A gate in plain numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Bar {
    OnTime,
    Satisfied(f64),
    Renewed,
    Within(f64),
    Checked,
    Reviewed,
}

impl Bar {
    fn of(gate: Gate) -> Self {
        match gate {
            Gate::OnTime => Self::OnTime,
            Gate::SatisfactionAtLeast(least) => Self::Satisfied(least.points()),
            Gate::Renewed => Self::Renewed,
            Gate::WithinEffort(share) => Self::Within(share.fraction()),
            Gate::CheckedJointly => Self::Checked,
            Gate::ReviewedJointly => Self::Reviewed,
        }
    }
}

/// A rate on money or on a count, in plain numbers: so much for each, and a share of the base, another beyond a quota.
#[derive(Clone, Copy, Debug, Default)]
struct Paid {
    each: f64,
    share: f64,
    quota: f64,
    factor: f64,
}

impl Paid {
    fn of(rate: Rate) -> Self {
        let none = Self { quota: f64::MAX, ..Self::default() };
        match rate {
            Rate::Share(share) => Self { share: share.fraction(), ..none },
            Rate::Accelerated { share, quota, factor } => Self {
                each: 0.0,
                share: share.fraction(),
                quota: quota.thousands(),
                factor: factor.fraction(),
            },
            Rate::Each(money) => Self { each: money.thousands(), ..none },
            Rate::UpTo { .. } | Rate::Step { .. } | Rate::Slope { .. } => none,
        }
    }

    /// What it pays for `base` k€ when `filled` of the quota was filled before.
    #[inline]
    fn rated(&self, base: f64, filled: f64) -> f64 {
        let below = (self.quota - filled).max(0.0).min(base);
        self.each + self.share * (below + (base - below) * self.factor)
    }
}

fn share_rated(rate: Rate, share: f64) -> f64 {
    match rate {
        Rate::UpTo { amount, target } => {
            amount.thousands() * (share / target.fraction().max(0.0001)).min(1.0)
        }
        Rate::Step { amount, target: Target::Share(target) } => {
            amount.thousands() * at_least(share, 0.05, target.fraction())
        }
        Rate::Step { target: Target::Points(_), .. }
        | Rate::Share(_)
        | Rate::Accelerated { .. }
        | Rate::Each(_)
        | Rate::Slope { .. } => 0.0,
    }
}
