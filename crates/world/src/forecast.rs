//! When work will be done: the calculator that players and bots share.

use super::client::{ClientId, Clients, MOST_CLIENTS};
use super::parameters::Parameters;
use super::project::Project;
use super::quantities::{Moment, Week, Work};
use arrayvec::ArrayVec;
use serde::{Deserialize, Serialize};

/// Weeks until `estimate` is done with `backlog` of other work about:
/// max(1.1·est / (0.6·C), 1.1·(est + 0.7·B) / C). Model 6.4.
#[must_use]
pub fn duration(p: &Parameters, estimate: Work, backlog: Work) -> f64 {
    duration_terms(p, estimate, backlog).weeks
}

/// What a duration is made of, in weeks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DurationTerms {
    /// With as many people on it as one project can use.
    pub alone: f64,
    /// Among the other work.
    pub shared: f64,
    /// The longer of the two, with what a forecast adds for friction.
    pub weeks: f64,
}

/// The same as [`duration`], term by term.
#[must_use]
pub fn duration_terms(p: &Parameters, estimate: Work, backlog: Work) -> DurationTerms {
    terms_of(p, estimate.person_days(), backlog.person_days())
}

fn terms_of(p: &Parameters, est: f64, others: f64) -> DurationTerms {
    let alone = est / (p.project_ceiling * p.capacity);
    let shared = (est + p.forecast_sharing * others) / p.capacity;
    DurationTerms { alone, shared, weeks: p.forecast_margin * alone.max(shared) }
}

/// Running work and what the week that has begun plans for it, in person-days: the work of one project beside that of
/// all others, and the time that each of both is given this week.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PlannedWork {
    /// Estimated work of the project.
    pub own: f64,
    /// Estimated work of all other running projects.
    pub others: f64,
    /// What the project is given this week.
    pub own_given: f64,
    /// What the others are given.
    pub others_given: f64,
}

impl PlannedWork {
    /// Weeks until the project is done: this week goes as it is planned, and the rest takes what [`duration`] says.
    /// Friction slows this week as it slows the others. Where the week is planned to finish the work, only its friction is
    /// left for the next, and that is not shared with other work. Model 6.4.
    #[must_use]
    pub fn weeks(&self, p: &Parameters) -> f64 {
        if self.is_planned_whole() {
            return p.forecast_margin * self.own / self.own_given;
        }
        1.0 + self.after(p).weeks
    }

    /// Whether this week is planned to hold all the work, but for friction.
    #[must_use]
    pub fn is_planned_whole(&self) -> bool {
        self.own <= self.own_given && self.own_given > 0.0
    }

    /// What the duration after this week is made of.
    #[must_use]
    pub fn after(&self, p: &Parameters) -> DurationTerms {
        let left = |work: f64, given: f64| (work - given / p.forecast_margin).max(0.0);
        terms_of(p, left(self.own, self.own_given), left(self.others, self.others_given))
    }
}

/// When a project may be delivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outlook {
    /// The date that holds if the estimate is right and nothing comes back.
    pub likely: Moment,
    /// The date that allows for the usual doubt in the estimate and for rework.
    pub cautious: Moment,
}

/// How sure it is that a promise slips.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SlipRisk {
    /// The likely date lies after the promise.
    Likely,
    /// The likely date keeps the promise, and only the cautious date lies after it.
    Possible,
}

impl Outlook {
    /// That of work that was done at this moment.
    #[must_use]
    pub const fn certain(at: Moment) -> Self {
        Self { likely: at, cautious: at }
    }

    /// How a promise for `due` slips by this outlook, and the one date that says so truly: the likely one if that is
    /// late; the cautious one where only that is. None where even the cautious date keeps the promise.
    #[must_use]
    pub fn slip(&self, due: Moment) -> Option<(SlipRisk, Moment)> {
        if self.likely > due {
            Some((SlipRisk::Likely, self.likely))
        } else if self.cautious > due {
            Some((SlipRisk::Possible, self.cautious))
        } else {
            None
        }
    }
}

/// The running projects with the work that is estimated to be left of each; found once where several rules go over
/// them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remaining(ArrayVec<(ClientId, Work), MOST_CLIENTS>);

impl Remaining {
    /// The estimates of those of `projects` that are running.
    #[must_use]
    pub fn of(projects: &[Option<Project>]) -> Self {
        let running = Clients::who(projects.iter().map(|p| p.as_ref().is_some_and(Project::is_running)));
        let left =
            |client: ClientId| Some((client, projects[client.index()].as_ref()?.job.estimated_remaining()));
        Self(running.filter_map(left).collect())
    }

    /// Whose project is running, and its estimate.
    pub fn iter(&self) -> impl Iterator<Item = (ClientId, Work)> + '_ {
        self.0.iter().copied()
    }

    /// All of them together.
    #[must_use]
    pub fn total(&self) -> Work {
        self.iter().map(|(_, work)| work).sum()
    }
}

/// Estimated work of all running projects but `except`.
#[must_use]
pub fn backlog(projects: &[Option<Project>], except: Option<usize>) -> Work {
    projects
        .iter()
        .enumerate()
        .filter(|(index, _)| Some(*index) != except)
        .filter_map(|(_, project)| project.as_ref())
        .filter(|project| project.is_running())
        .map(|project| project.job.estimated_remaining())
        .sum()
}

/// When work that is not begun would be delivered, as operations sees it at `now`.
#[must_use]
pub fn finish(p: &Parameters, remaining: Work, backlog: Work, now: Moment) -> Moment {
    Moment::from_weeks(now.weeks() + duration(p, remaining, backlog))
}

/// When `effort` could truly be delivered by work that begins in week `signed` beside all that still runs: the
/// forecast of somebody who knows every true effort. Nobody at the table does.
#[must_use]
pub fn feasible(p: &Parameters, projects: &[Option<Project>], effort: Work, signed: Week) -> Moment {
    let running = projects.iter().flatten().filter(|project| project.is_running());
    let others: Work = running.map(|project| project.job.remaining()).sum();
    Moment::from_weeks(signed.start().weeks() + duration(p, effort, others))
}
