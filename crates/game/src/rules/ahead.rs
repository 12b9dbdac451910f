//! Looking ahead: when operations thinks that its projects will be delivered, what it tells of that, and when it is asked
//! whether to tell. Every date that operations shows or tells of a running project comes from here.

use super::Ruling;
use super::plan::{self, Given};
use crate::Seat;
use crate::model::events::OperationsEvent;
use crate::model::state::{Slip, SlipStage, State};
use arrayvec::ArrayVec;
use world::client::{ClientId, MOST_CLIENTS};
use world::delivery;
use world::forecast::{Outlook, PlannedWork, Remaining, SlipRisk};
use world::knowledge;
use world::parameters::Parameters;
use world::project::Project;
use world::quantities::{Moment, Work};

/// All running projects with the plan of the running week, found once where several are looked at.
pub struct Ahead<'a> {
    p: &'a Parameters,
    state: &'a State,
    remaining: Work,
    given: Given,
    planned: Work,
}

impl<'a> Ahead<'a> {
    /// The projects as they stand, and the week as it is planned now.
    #[must_use]
    pub fn of(p: &'a Parameters, state: &'a State) -> Self {
        let remaining = Remaining::of(&state.projects);
        let fits = state.team.capacity(p, state.plan.overtime, state.plan.shock);
        let given = plan::given(p, state, fits, &remaining);
        Self { p, state, remaining: remaining.total(), planned: given.iter().copied().sum(), given }
    }

    /// The work of `client`'s project with what this week plans for it; nothing where nothing runs.
    #[must_use]
    pub fn work(&self, client: ClientId) -> Option<PlannedWork> {
        let project = self.state.project(client).filter(|project| project.is_running())?;
        let (own, given) = (project.job.estimated_remaining(), self.given[client.index()]);
        Some(PlannedWork {
            own: own.person_days(),
            others: (self.remaining - own).person_days(),
            own_given: given.person_days(),
            others_given: (self.planned - given).person_days(),
        })
    }

    /// When `client`'s project may be delivered. The likely date takes the estimate as it is. The cautious one allows for
    /// the rework that the quality gate will ask for, and stretches the time by what the estimate may be out, as far as
    /// the work that operations has seen done has not settled it.
    #[must_use]
    pub fn outlook(&self, client: ClientId) -> Option<Outlook> {
        let project = self.state.project(client)?;
        if let Some(at) = project.delivered {
            return Some(Outlook::certain(at));
        }
        let work = self.work(client)?;
        let open = 1.0 - project.job.seen_progress().fraction();
        let rework = delivery::foreseen_rework(self.p, project);
        let safe = PlannedWork { own: work.own + rework, ..work };
        let stretch = knowledge::stretch(self.p, self.state.leads[client.index()].study.basis, open);
        let (now, p) = (self.state.week().start().weeks(), self.p);
        Some(Outlook {
            likely: Moment::from_weeks(now + work.weeks(p)),
            cautious: Moment::from_weeks(now + safe.weeks(p) * stretch),
        })
    }
}

/// When operations thinks that `client`'s project may be delivered, with the running week as it is planned now.
pub fn outlook_of(p: &Parameters, state: &State, client: ClientId) -> Option<Outlook> {
    Ahead::of(p, state).outlook(client)
}

/// What operations tells of a running project if it tells it now: one date, and how sure the slip is. While a slip
/// waits to be told, that is the likely date if it is late, and the cautious one where only that is; where the plan
/// of the week has just made up for the slip, the date that it was found with. Without one it is the likely date.
pub fn tells_of(p: &Parameters, state: &State, client: ClientId) -> Option<(SlipRisk, Moment)> {
    let outlook = outlook_of(p, state, client)?;
    let (project, reports) = (state.project(client)?, &state.reports[client.index()]);
    let waits = |slip: &Slip| project.is_running() && slip.stage != SlipStage::Disclosed;
    let found = reports.slip.filter(waits).map(|slip| (slip.risk, slip.forecast));
    let seen = found.map(|found| outlook.slip(project.due.end()).unwrap_or(found));
    Some(seen.unwrap_or((SlipRisk::Likely, outlook.likely)))
}

impl Ruling<'_> {
    /// Operations looks ahead when a week begins and whenever a client signs while it has its week open: it is asked to
    /// tell or to wait where even the cautious date no longer keeps the promise, and again only where the date to tell
    /// has moved by more than the threshold since.
    pub(super) fn look_ahead(&mut self) {
        let running = |project: &Option<Project>| project.as_ref().is_some_and(Project::is_running);
        if !self.state.projects.iter().any(running) {
            return;
        }
        let ahead = Ahead::of(self.p, self.state);
        let seen = ahead.state.ids().filter_map(|client| Some((client, ahead.outlook(client)?)));
        let seen: ArrayVec<_, MOST_CLIENTS> = seen.collect();
        for (client, outlook) in seen {
            if self.state.project(client).is_some_and(Project::is_running) {
                self.note_outlook(client, outlook);
            }
        }
    }

    fn note_outlook(&mut self, client: ClientId, outlook: Outlook) {
        let Some(due) = self.state.project(client).map(|project| project.due.end()) else { return };
        let (week, threshold) = (self.state.week(), self.p.slip_threshold);
        let reports = &mut self.state.reports[client.index()];
        match outlook.slip(due) {
            Some((risk, forecast)) if forecast.weeks_since(reports.baseline) > threshold => {
                reports.baseline = forecast;
                // A question that still waits for its answer is not put twice.
                if let Some(slip) = reports.slip.as_mut().filter(|slip| slip.stage == SlipStage::Fresh) {
                    (slip.forecast, slip.risk) = (forecast, risk);
                } else {
                    reports.slip = Some(Slip { forecast, risk, seen: week, stage: SlipStage::Fresh });
                    self.tell(OperationsEvent::SlipSeen { client, outlook, risk });
                }
            }
            Some(_) => {}
            None if reports.slip.is_some() => {
                reports.slip = None;
                reports.baseline = due;
                self.tell(OperationsEvent::SlipGone(client));
            }
            None => {}
        }
    }

    /// The same after a signature, while operations can still answer this week.
    pub(super) fn look_ahead_if_open(&mut self) {
        if self.state.is_open(Seat::Operations) {
            self.look_ahead();
        }
    }
}
