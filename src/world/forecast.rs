//! When work will be done: the calculator that players and bots share.

use super::parameters::Parameters;
use super::project::Project;
use super::quantities::{Moment, Week, Work};

/// Weeks until `estimate` is done with `backlog` of other work about:
/// max(1.1·est / (0.6·C), 1.1·(est + 0.7·B) / C). Model 6.4.
#[must_use]
pub fn duration(p: &Parameters, estimate: Work, backlog: Work) -> f64 {
    let (est, others) = (estimate.person_days(), backlog.person_days());
    let alone = est / (p.project_ceiling * p.capacity);
    let shared = (est + p.forecast_sharing * others) / p.capacity;
    p.forecast_margin * alone.max(shared)
}

/// The most projects that a quarter has.
const MOST: usize = 12;

/// The estimated work of every running project, by its place; reckoned once where several rules need it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remaining([Work; MOST]);

impl Remaining {
    /// The estimates of `projects`; nothing for those that are not running.
    #[must_use]
    pub fn of(projects: &[Option<Project>]) -> Self {
        let mut remaining = [Work::ZERO; MOST];
        for (work, project) in remaining.iter_mut().zip(projects) {
            if let Some(project) = project.as_ref().filter(|project| project.is_running()) {
                *work = project.estimated_remaining();
            }
        }
        Self(remaining)
    }

    /// The estimate of the project at `index`.
    #[must_use]
    pub fn at(&self, index: usize) -> Work {
        self.0.get(index).copied().unwrap_or_default()
    }

    /// All of them together.
    #[must_use]
    pub fn total(&self) -> Work {
        self.0.iter().copied().sum()
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
        .map(Project::estimated_remaining)
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
    Some(finish(p, project.estimated_remaining(), backlog(projects, Some(index)), now))
}

/// When `effort` could truly be delivered by work that begins in week `signed` beside all that still runs: the
/// forecast of somebody who knows every true effort. Nobody at the table does.
#[must_use]
pub fn feasible(p: &Parameters, projects: &[Option<Project>], effort: Work, signed: Week) -> Moment {
    let running = projects.iter().flatten().filter(|project| project.is_running());
    let others: Work = running.map(|project| project.remaining).sum();
    Moment::from_weeks(signed.start().weeks() + duration(p, effort, others))
}
