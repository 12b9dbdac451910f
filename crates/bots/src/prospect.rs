//! What a promise may come to: seven finishes from the forecast rule, and what each would make of the client.

use super::numbers::Numbers;
use super::purse::{POINTS, Turnouts};
use super::reckon::{above_zero, exp, lesser};
use world::forecast::PlannedWork;
use world::parameters::Parameters;
use world::satisfaction;

/// Seven equally likely values of a standard normal, spread so that their deviation is one.
const NODES: [f64; POINTS] = [-1.607, -0.868, -0.4016, 0.0, 0.4016, 0.868, 1.607];

/// The middle of the seven.
const MIDDLE: usize = POINTS / 2;

/// Seven equally likely finishes of a promise, early to late: when, in weeks since the quarter began, and the time
/// they take, in person-days.
#[derive(Clone, Copy, Debug, Default)]
pub struct Finishes {
    at: [f64; POINTS],
    spent: [f64; POINTS],
}

/// What a seat believes about work that is to be done.
#[derive(Clone, Copy, Debug, Default)]
pub struct Belief {
    /// As likely as not, in person-days.
    pub effort: f64,
    /// Doubt about it, as a log ratio.
    pub doubt: f64,
    /// Work of others about, in person-days.
    pub backlog: f64,
    /// What the running week is planned to give the work, in person-days; nothing where it is not begun.
    pub given: f64,
    /// What it is planned to give to others.
    pub given_to_others: f64,
    /// Factor on every duration.
    pub stretch: f64,
    /// Time spent so far, in person-days.
    pub spent: f64,
}

impl Finishes {
    /// The finishes of work that begins at `now`, in weeks.
    #[must_use]
    pub fn of(p: &Parameters, n: &Numbers, now: f64, belief: &Belief) -> Self {
        let mut finishes = Self::default();
        for (place, z) in NODES.iter().enumerate() {
            let effort = belief.effort * exp(belief.doubt * z);
            let weeks = if belief.given + belief.given_to_others > 0.0 {
                let (own_given, others_given) = (belief.given, belief.given_to_others);
                let planned = PlannedWork { own: effort, others: belief.backlog, own_given, others_given };
                planned.weeks(p)
            } else {
                duration(p, effort, belief.backlog)
            };
            finishes.at[place] = now + belief.stretch * weeks;
            finishes.spent[place] = belief.spent + effort * (1.0 + n.rework);
        }
        finishes
    }

    /// The finishes around a word or a forecast for `centre`, heard at `now`; `spent` is the time it will have taken.
    #[must_use]
    pub fn around(centre: f64, now: f64, doubt: f64, spent: f64) -> Self {
        let ahead = (centre - now).max(0.1);
        Self { at: NODES.map(|z| now + ahead * exp(doubt * z)), spent: NODES.map(|z| spent * exp(doubt * z)) }
    }

    /// The finish that is as likely as not.
    #[must_use]
    pub const fn middle(&self) -> f64 {
        self.at[MIDDLE]
    }

    /// All of them `weeks` later, and so much more time spent.
    #[must_use]
    pub fn shifted(mut self, weeks: f64, spent: f64) -> Self {
        self.at.iter_mut().for_each(|at| *at += weeks);
        self.spent.iter_mut().for_each(|so_far| *so_far += spent);
        self
    }

    /// The same finishes when it is known that none was before `now`.
    #[must_use]
    pub fn not_before(mut self, now: f64) -> Self {
        let mut earliest = now + 0.2;
        for at in &mut self.at {
            *at = at.max(earliest);
            earliest += 0.1;
        }
        self
    }

    /// The chance to be done by `due`, in weeks.
    #[must_use]
    pub fn by(&self, n: &Numbers, due: f64) -> f64 {
        self.at.iter().map(|at| sure(n, due - at)).sum::<f64>() / POINTS as f64
    }
}

/// The forecast rule on plain numbers (`world::forecast` rounds to what can be said).
#[must_use]
pub fn duration(p: &Parameters, effort: f64, backlog: f64) -> f64 {
    let alone = effort / (p.project_ceiling * p.capacity);
    let shared = (effort + p.forecast_sharing * backlog) / p.capacity;
    p.forecast_margin * alone.max(shared)
}

/// The chance that something with this much time to spare is on time.
fn sure(n: &Numbers, spare: f64) -> f64 {
    (0.5 + spare / (2.0 * n.leeway)).clamp(0.0, 1.0)
}

/// What a client was promised and told.
#[derive(Clone, Copy, Debug)]
pub struct Promised {
    /// The agreed date, in weeks.
    pub due: f64,
    /// When the client expects delivery, in weeks.
    pub expected: f64,
    /// How often it was given a new date.
    pub new_dates: u8,
    /// Whether it was ever warned: 1 if so.
    pub warned: f64,
    /// The chance that it will be told before it notices.
    pub tells: f64,
    /// How long before the date it would be told, in weeks.
    pub lead: f64,
    /// Undiscovered flaws when it ships, as a share.
    pub flaws: f64,
    /// The last moment at which a delivery counts, in weeks.
    pub last: f64,
}

impl Promised {
    /// A fresh promise for the end of week `due`.
    #[must_use]
    pub fn fresh(p: &Parameters, n: &Numbers, due: f64, tells: f64, last: f64) -> Self {
        let flaws = shipped_flaws(p);
        Self { due, expected: due, new_dates: 0, warned: 0.0, tells, lead: n.warning_lead, flaws, last }
    }

    /// How it turns out for each finish.
    #[must_use]
    pub fn turnouts(&self, p: &Parameters, n: &Numbers, finishes: &Finishes) -> Turnouts {
        Judge::new(self, p, n).turnouts(self.due, self.expected, finishes)
    }
}

/// What does not depend on when a promise is delivered, reckoned once.
#[derive(Clone, Copy, Debug)]
pub struct Judge {
    /// One over the width in which a finish is uncertain.
    narrow: f64,
    silent_reach: f64,
    silent_cost: f64,
    told_cost: f64,
    surprise: f64,
    surprise_after: f64,
    another_date: f64,
    early_cost: f64,
    early_ceiling: f64,
    start: f64,
    never: f64,
    last: f64,
}

impl Judge {
    /// What follows for a promise whatever its date.
    #[must_use]
    pub fn new(promised: &Promised, p: &Parameters, n: &Numbers) -> Self {
        let Promised { new_dates, warned, tells, lead, flaws, last, .. } = *promised;
        let told_before = satisfaction::new_dates_cost(p, new_dates);
        let one_more = satisfaction::new_dates_cost(p, new_dates.saturating_add(1)) - told_before;
        let reach = if tells > 0.0 { satisfaction::planned_around(p, lead) * tells } else { 0.0 };
        Self {
            narrow: 1.0 / (2.0 * n.leeway),
            silent_reach: 1.0 - reach,
            silent_cost: p.loss_aversion * p.late_per_week,
            told_cost: p.late_per_week,
            surprise: p.surprise * (1.0 - tells) * (1.0 - warned),
            surprise_after: p.surprise_after,
            another_date: one_more * tells,
            early_cost: p.early_per_week,
            early_ceiling: p.early_ceiling,
            start: p.start_points - told_before - p.defect_points * flaws,
            never: p.never_delivered,
            last,
        }
    }

    /// How a promise for `due` turns out for each finish.
    #[must_use]
    pub fn turnouts(&self, due: f64, expected: f64, finishes: &Finishes) -> Turnouts {
        let sure = |spare: f64| (0.5 + spare * self.narrow).clamp(0.0, 1.0);
        let mut turnouts = Turnouts { spent: finishes.spent, ..Turnouts::default() };
        for (way, &at) in finishes.at.iter().enumerate() {
            let late = above_zero(at - due);
            let silent = above_zero(at - expected) * self.silent_reach;
            let early = lesser(self.early_cost * above_zero(due - at), self.early_ceiling);
            let lost = self.silent_cost * silent
                + self.told_cost * above_zero(late - silent)
                + self.surprise * sure(silent - self.surprise_after)
                + self.another_date * (1.0 - sure(expected - at));
            let delivered = sure(self.last - at);
            turnouts.on_time[way] = sure(due - at);
            turnouts.delivered[way] = delivered;
            turnouts.satisfaction[way] = self.start + early - lost - self.never * (1.0 - delivered);
        }
        turnouts
    }
}

/// The flaws that are thought to ship after a quality gate.
#[must_use]
pub fn shipped_flaws(p: &Parameters) -> f64 {
    0.7 * p.defect_base * (1.0 - p.gate_found)
}

/// The flaws that are thought to ship without one.
#[must_use]
pub fn ungated_flaws(p: &Parameters) -> f64 {
    0.7 * p.defect_base
}
