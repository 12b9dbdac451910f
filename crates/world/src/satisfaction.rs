//! How satisfied a client is, term by term. No pay appears here, nor anywhere else in `world`.

use super::chance::{Chance, Purpose};
use super::delivery::flaws;
use super::parameters::Parameters;
use super::project::{Apology, Project};
use super::quantities::{Moment, Points, Share, Week};
use serde::{Deserialize, Serialize};

/// A term of the satisfaction equation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Good will at signing.
    Start,
    /// Lateness that nobody announced.
    SilentLateness,
    /// Lateness that was announced.
    ToldLateness,
    /// Late, and never one word of warning.
    Surprise,
    /// Being given new dates.
    NewDates,
    /// Flaws in what was shipped.
    Flaws,
    /// A delivery without flaws.
    Flawless,
    /// Earlier than promised.
    Early,
    /// It never came at all.
    NeverCame,
    /// A credit on the invoice.
    Credit,
    /// A visit to apologise.
    Apology,
    /// The mood of the day: noise of the survey, and the ends of the scale.
    Mood,
}

impl Part {
    /// How many parts there are.
    pub const COUNT: usize = 12;

    /// Every part, in the order in which it is told.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Start,
        Self::SilentLateness,
        Self::ToldLateness,
        Self::Surprise,
        Self::NewDates,
        Self::Flaws,
        Self::Flawless,
        Self::Early,
        Self::NeverCame,
        Self::Credit,
        Self::Apology,
        Self::Mood,
    ];
}

/// A satisfaction with the terms it is made of; they add up to the total exactly.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Satisfaction([Points; Part::COUNT]);

impl Serialize for Satisfaction {
    /// As a list of the parts that contribute something, in tenths of a point.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.parts())
    }
}

impl Satisfaction {
    /// What one part contributes.
    #[must_use]
    pub fn part(&self, part: Part) -> Points {
        self.0[part as usize]
    }

    /// Every part that contributes something, in order.
    pub fn parts(&self) -> impl Iterator<Item = (Part, Points)> + '_ {
        Part::ALL
            .into_iter()
            .map(|part| (part, self.part(part)))
            .filter(|(_, points)| *points != Points::ZERO)
    }

    /// The sum of all parts.
    #[must_use]
    pub fn total(&self) -> Points {
        self.0.iter().copied().sum()
    }

    /// What credit and apology contribute.
    #[must_use]
    pub fn recovery(&self) -> Points {
        self.part(Part::Credit) + self.part(Part::Apology)
    }

    fn put(&mut self, part: Part, points: f64) {
        self.0[part as usize] = Points::from_points(points);
    }
}

/// The share of a slip that a client can plan around when warned `weeks` before the date:
/// θ(L) = 0.8·(1 − e^(−L/2.5)), 0 once the date has passed. Model 6.4.
#[must_use]
pub fn planned_around(p: &Parameters, weeks: f64) -> f64 {
    if weeks <= 0.0 {
        return 0.0;
    }
    p.warning_reach * (1.0 - libm::exp(-weeks / p.warning_weeks))
}

/// Tells the client at `now`, in week `week`, that delivery will be at `forecast`. Before the date the
/// expectation moves by θ·δ and the new date is counted; after it the news comes too late to help or to hurt.
pub fn warn(p: &Parameters, project: &mut Project, forecast: Moment, now: Moment, week: Week) {
    let lead = project.due.end().weeks_since(now);
    let slip = forecast.weeks_since(project.expected);
    if lead <= 0.0 || slip <= 0.0 {
        return;
    }
    let moved = planned_around(p, lead) * slip;
    project.expected = Moment::from_weeks(project.expected.weeks() + moved);
    project.new_dates = project.new_dates.saturating_add(1);
    project.warned = project.warned.or(Some(week));
}

/// What being given `count` new dates costs: 2·(2^n − 1), at most 14. Model 6.4.
#[must_use]
pub fn new_dates_cost(p: &Parameters, count: u8) -> f64 {
    let doubled = (0..count).fold(1.0, |so_far, _| so_far * 2.0);
    (p.warning_cost * (doubled - 1.0)).min(p.warning_ceiling)
}

/// Good will at signing: 72, or what an earlier quarter left of it.
fn start(p: &Parameters, project: &Project) -> f64 {
    project.goodwill.map_or(p.start_points, Points::points)
}

/// Good will at the next signing of a client who ended a quarter with `ended`: S0' = 0.5·S + 0.5·72. What was lived
/// before anchors what comes (Bolton 1998). Model 2.
#[must_use]
pub fn carried_over(p: &Parameters, ended: Points) -> Points {
    Points::from_points(p.carry_over * ended.points() + (1.0 - p.carry_over) * p.start_points)
}

/// Satisfaction as things stand at `now` as the client sees them: lateness so far, new dates, silence.
/// For a delivered project `now` is its delivery.
#[must_use]
pub fn so_far(p: &Parameters, project: &Project, now: Moment) -> Satisfaction {
    let at = project.delivered.unwrap_or(now);
    let mut s = Satisfaction::default();
    let silent = at.weeks_since(project.expected).max(0.0);
    let told = (at.weeks_since(project.due.end()).max(0.0) - silent).max(0.0);
    s.put(Part::Start, start(p, project));
    s.put(Part::SilentLateness, -p.loss_aversion * p.late_per_week * silent);
    s.put(Part::ToldLateness, -p.late_per_week * told);
    if silent > p.surprise_after && project.warned.is_none() {
        s.put(Part::Surprise, -p.surprise);
    }
    s.put(Part::NewDates, -new_dates_cost(p, project.new_dates));
    s
}

/// Whether the promise was kept in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// It was delivered.
    Delivered,
    /// It never was.
    NeverCame,
}

/// The whole satisfaction equation at the survey. Model 6.4:
/// 72 − λk·h − k·a − 6·surprise − new dates − 80q + 4·flawless + early + recovery + noise.
#[must_use]
pub fn surveyed(
    chance: Chance,
    p: &Parameters,
    project: &Project,
    end: Moment,
    ending: Ending,
) -> Satisfaction {
    let mut s = so_far(p, project, end);
    let q = flaws(project).fraction();
    match ending {
        Ending::NeverCame => s.put(Part::NeverCame, -p.never_delivered),
        Ending::Delivered => {
            s.put(Part::Flaws, -p.defect_points * q);
            if q < p.flawless_share {
                s.put(Part::Flawless, p.flawless_points);
            }
            let early = project.due.end().weeks_since(end).max(0.0);
            s.put(Part::Early, (p.early_per_week * early).min(p.early_ceiling));
        }
    }
    recover(p, project, &mut s);
    let noise = chance.stream(Purpose::Survey, project.client.entity(), 0).normal() * p.survey_noise;
    let target = (s.total() + Points::from_points(noise)).on_scale();
    s.0[Part::Mood as usize] = target - s.total();
    s
}

/// Credit and apology mend part of what was lost: min(0.6·loss, 3·√r) and min(0.3·loss, 4).
fn recover(p: &Parameters, project: &Project, s: &mut Satisfaction) {
    let loss = (start(p, project) - s.total().points()).max(0.0);
    s.put(Part::Credit, credit_worth(p, loss, project.credit));
    if project.apology == Apology::Paid {
        s.put(Part::Apology, (p.apology_share * loss).min(p.apology_points));
    }
}

/// Points that a credit mends of a `loss` in points; compensation has diminishing returns (Albrecht et al.).
#[must_use]
pub fn credit_worth(p: &Parameters, loss: f64, credit: Share) -> f64 {
    (p.credit_share * loss).min(p.credit_root * credit.as_percent().max(0.0).sqrt())
}
