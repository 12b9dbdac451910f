//! When work will be done: the calculator that players and bots share.

use super::client::{ClientId, Clients, MOST_CLIENTS};
use super::parameters::Parameters;
use super::project::Project;
use super::quantities::{Moment, Week, Work};
use arrayvec::ArrayVec;

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
    let (est, others) = (estimate.person_days(), backlog.person_days());
    let alone = est / (p.project_ceiling * p.capacity);
    let shared = (est + p.forecast_sharing * others) / p.capacity;
    DurationTerms { alone, shared, weeks: p.forecast_margin * alone.max(shared) }
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

/// When a project with this much estimated work will be delivered, as operations sees it at `now`.
#[must_use]
pub fn finish(p: &Parameters, remaining: Work, backlog: Work, now: Moment) -> Moment {
    Moment::from_weeks(now.weeks() + duration(p, remaining, backlog))
}

/// When the project at `index` will be delivered, as operations sees it at `now`.
#[must_use]
pub fn delivery(p: &Parameters, projects: &[Option<Project>], index: usize, now: Moment) -> Option<Moment> {
    let project = projects.get(index)?.as_ref()?;
    if let Some(at) = project.delivered {
        return Some(at);
    }
    Some(finish(p, project.job.estimated_remaining(), backlog(projects, Some(index)), now))
}

/// When `effort` could truly be delivered by work that begins in week `signed` beside all that still runs: the
/// forecast of somebody who knows every true effort. Nobody at the table does.
#[must_use]
pub fn feasible(p: &Parameters, projects: &[Option<Project>], effort: Work, signed: Week) -> Moment {
    let running = projects.iter().flatten().filter(|project| project.is_running());
    let others: Work = running.map(|project| project.job.remaining()).sum();
    Moment::from_weeks(signed.start().weeks() + duration(p, effort, others))
}
