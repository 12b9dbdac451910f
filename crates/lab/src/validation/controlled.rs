//! Controlled trials: one cause moved by hand, everything else held. No player decides anything here.

use crate::estimate::Estimate;
use world::chance::{Chance, Seed};
use world::client::{ClientId, Deck, PhaseTwo, Pinned, Pool, Scope, Terms};
use world::delivery::{self, Conditions};
use world::parameters::Parameters;
use world::project::{Project, QualityGate};
use world::quantities::{Moment, Share, Week, Work};
use world::renewal;
use world::satisfaction::{self, Ending, Satisfaction};
use world::team::Team;

/// How many clients each controlled trial is repeated on.
const CLIENTS: u32 = 4_000;
/// The agreed week of every controlled project.
const DUE: u8 = 8;

/// What a client in a controlled trial ended up with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrialEnd {
    /// Points of satisfaction.
    pub points: Estimate,
    /// Probability of renewal.
    pub renewal: Estimate,
}

/// A project for client number `seed`, due at the end of week 8 and flawed like most.
fn project(p: &Parameters, seed: u32) -> (Chance, Project) {
    let chance = Chance::new(Seed::new(seed));
    let pool = Pool::new(chance, p, Deck::Ordinary);
    let client = pool.draw(ClientId::new(0), Week::new(1), Pinned::default());
    let week = Week::new(DUE);
    let terms = Terms { scope: Scope::Full, week, discount: Share::ZERO, phase_two: PhaseTwo::Without };
    let mut project = Project::begin(&client, p, terms, Week::new(1), client.stated);
    project.undiscovered = project.job.effort().times(0.5 * p.defect_base);
    (chance, project)
}

/// Delivers a project to each of many clients `late` weeks after the date (before it, if negative), after
/// whatever `prepare` does to it.
pub fn delivered(p: &Parameters, late: f64, prepare: impl Fn(&mut Project, Moment)) -> TrialEnd {
    let (mut points, mut renewals) = (Mean::default(), Mean::default());
    for seed in 1..=CLIENTS {
        let (chance, mut project) = project(p, seed);
        let at = Moment::from_weeks(project.due.end().weeks() + late);
        prepare(&mut project, at);
        project.delivered = Some(at);
        let satisfied: Satisfaction = satisfaction::surveyed(chance, p, &project, at, Ending::Delivered);
        points.add(satisfied.total().points());
        renewals.add(renewal::probability(p, &satisfied).fraction());
    }
    TrialEnd { points: points.estimate(), renewal: renewals.estimate() }
}

/// Tells the client of the delivery at `at`, `weeks` before the agreed date.
pub fn warned(p: &Parameters, weeks: f64) -> impl Fn(&mut Project, Moment) {
    move |project, at| {
        let now = Moment::from_weeks(project.due.end().weeks() - weeks);
        satisfaction::warn(p, project, at, now, now.week());
    }
}

/// What sustained overtime adds to a week's capacity in its `weeks`-th week, as a share of the regular one.
#[must_use]
pub fn sustained(p: &Parameters, overtime: Share, weeks: u8) -> f64 {
    let mut team = Team::default();
    (1..weeks).for_each(|_| team.tire(p, overtime));
    let regular = Team::default().capacity(p, Share::ZERO, Share::ZERO).person_days();
    team.capacity(p, overtime, Share::ZERO).person_days() / regular - 1.0
}

/// Flaws in what is shipped when the whole project is worked under this pressure.
#[must_use]
pub fn shipped_flaws(p: &Parameters, pressure: f64) -> Estimate {
    let mut shipped = Mean::default();
    for seed in 1..=400 {
        let (_, mut project) = project(p, seed);
        project.undiscovered = Work::ZERO;
        project.gate = QualityGate::Planned;
        let (speed, flawed) =
            (delivery::speed(p, pressure), delivery::flawed_share(p, pressure, Share::ZERO));
        for week in (1..40).map(Week::new) {
            if project.is_running() {
                let allotted = Team::ceiling(p, Work::from_person_days(p.capacity));
                let at = Conditions { week, speed, flawed };
                delivery::work_week(p, &mut project, allotted, Work::ZERO, at);
            }
        }
        shipped.add(delivery::flaws(&project).fraction());
    }
    shipped.estimate()
}

/// A mean with its standard error.
#[derive(Clone, Copy, Debug, Default)]
pub struct Mean {
    count: f64,
    sum: f64,
    squares: f64,
}

impl Mean {
    /// Adds one.
    pub fn add(&mut self, value: f64) {
        self.count += 1.0;
        self.sum += value;
        self.squares += value * value;
    }

    /// The mean so far.
    #[must_use]
    pub fn estimate(self) -> Estimate {
        let n = self.count.max(2.0);
        let mean = self.sum / n;
        let variance = (self.squares / n - mean * mean).max(0.0) * n / (n - 1.0);
        Estimate::new(mean, (variance / n).sqrt())
    }
}
