//! What a promise may come to: seven finishes from the forecast rule, and what each would make of the client.

use super::numbers::Numbers;
use super::purse::{POINTS, Turnout, Turnouts};
use super::reckon::exp;
use crate::world::parameters::Parameters;
use crate::world::satisfaction;

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
#[derive(Clone, Copy, Debug)]
pub struct Belief {
    /// As likely as not, in person-days.
    pub effort: f64,
    /// Doubt about it, as a log ratio.
    pub doubt: f64,
    /// Work of others about, in person-days.
    pub backlog: f64,
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
            finishes.at[place] = now + belief.stretch * duration(p, effort, belief.backlog);
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
        let reach = satisfaction::planned_around(p, self.lead) * self.tells;
        let told_before = satisfaction::new_dates_cost(p, self.new_dates);
        let one_more = satisfaction::new_dates_cost(p, self.new_dates.saturating_add(1)) - told_before;
        let mut turnouts = [Turnout::default(); POINTS];
        for (place, turnout) in turnouts.iter_mut().enumerate() {
            let at = finishes.at[place];
            let late = (at - self.due).max(0.0);
            let silent = (at - self.expected).max(0.0) * (1.0 - reach);
            let is_late = 1.0 - sure(n, self.expected - at);
            let surprised = sure(n, silent - p.surprise_after) * (1.0 - self.tells) * (1.0 - self.warned);
            let early = (p.early_per_week * (self.due - at).max(0.0)).min(p.early_ceiling);
            let lost = p.loss_aversion * p.late_per_week * silent
                + p.late_per_week * (late - silent).max(0.0)
                + p.surprise * surprised
                + told_before
                + one_more * self.tells * is_late
                + p.defect_points * self.flaws;
            let delivered = sure(n, self.last - at);
            *turnout = Turnout {
                on_time: sure(n, self.due - at),
                delivered,
                satisfaction: p.start_points + early - lost - p.never_delivered * (1.0 - delivered),
                mended: 0.0,
                spent: finishes.spent[place],
            };
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
