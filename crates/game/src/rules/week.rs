//! What a week's end brings: work, shocks, reactions, and the next week.

use super::{Pen, Ruling, capacity, given};
use crate::Seat;
use crate::model::events::{HiddenEvent, OperationsEvent, PublicEvent, SalesEvent};
use crate::model::log::WeekMood;
use crate::model::state::{Asked, Closing, Lead, News, Once, Phase, Plan, Reports, Slip, SlipStage, Stage};
use crate::model::turn;
use pay::culture::Deed;
use world::client::{ClientId, Clients, MOST_CLIENTS};
use world::delivery::{self, Conditions};
use world::forecast::Remaining;
use world::project::Project;
use world::quantities::{Days, Moment, Points, Share, Week, Work};
use world::satisfaction::{self, Ending};
use world::{renewal, team};

impl Ruling<'_> {
    /// Begins the first week.
    pub fn begin_quarter(&mut self) {
        self.open_week(Week::new(1));
    }

    /// Closes the running week and begins the next, or ends the quarter.
    pub(super) fn close_week(&mut self) {
        let week = self.state.week();
        self.lapse();
        let remaining = Remaining::of(&self.state.projects);
        self.state.backlog_last_week = remaining.total();
        self.work(week, &remaining);
        self.survey(week);
        self.tire(week);
        self.note_moods(week);
        match self.next_phase(week) {
            Phase::Over(week) => self.close_quarter(week),
            next @ (Phase::Week(_) | Phase::RunOff(_)) => {
                self.state.phase = next;
                self.open_week(next.week());
            }
        }
    }

    /// What waited for an answer has waited in vain.
    fn lapse(&mut self) {
        for reports in &mut self.state.reports {
            (reports.renegotiation, reports.review) = (None, None);
        }
        let is_fresh = |slip: &Slip| slip.stage == SlipStage::Fresh;
        let waits = |(lead, reports): (&Lead, &Reports)| {
            (lead.visit == Asked::Waiting)
                | (reports.news == News::Fresh)
                | reports.slip.as_ref().is_some_and(is_fresh)
        };
        for client in Clients::who(self.state.leads.iter().zip(&self.state.reports).map(waits)) {
            let lead = &mut self.state.leads[client.index()];
            if lead.visit == Asked::Waiting {
                lead.visit = Asked::Declined;
                self.tell(PublicEvent::VisitLapsed(client));
            }
            if !self.state.project(client).is_some_and(Project::is_running) {
                continue;
            }
            let reports = &self.state.reports[client.index()];
            let (slipped, told) = (reports.slip.as_ref().is_some_and(is_fresh), reports.news == News::Fresh);
            if slipped {
                self.hold_back(client);
            }
            if told {
                self.sit_on(client);
            }
        }
    }

    /// The team works its plan.
    fn work(&mut self, week: Week, remaining: &Remaining) {
        let fits = capacity(self.setup, self.state, self.state.plan.overtime);
        let on_people = self.state.plan.on_people;
        let given = given(self.p, self.state, fits, remaining);
        let pressure =
            delivery::pressure(self.p, &self.state.projects, remaining, week.start(), fits - on_people);
        let flawed = delivery::flawed_share(self.p, pressure, self.state.team.fatigue);
        let at = Conditions { week, speed: delivery::speed(self.p, pressure), flawed };
        let mut used = [Work::ZERO; MOST_CLIENTS];
        for (client, _) in remaining.iter() {
            used[client.index()] = self.work_on(client, given[client.index()], at);
        }
        let on_projects = used.iter().copied().sum();
        let (p, Plan { overtime, shock, .. }) = (self.p, &self.state.plan);
        let overtime = self.state.team.overtime_worked(p, *overtime, *shock, on_people, &used);
        self.state.team.tire(p, overtime);
        match self.state.phase {
            Phase::Week(_) => self.state.team.book(self.p, on_projects + on_people),
            Phase::RunOff(_) | Phase::Over(_) => {}
        }
        self.tell(HiddenEvent::Pressed {
            week,
            pressure: Share::from_fraction(pressure.min(1000.0)),
            flawed: Share::from_fraction(flawed),
        });
        self.tell(OperationsEvent::WeekClosed {
            capacity: fits,
            on_projects,
            on_people,
            idle: fits - on_people - on_projects,
            fatigue: self.state.team.fatigue,
        });
    }

    /// Works on one project; answers the time used.
    fn work_on(&mut self, client: ClientId, allotted: Work, at: Conditions) -> Work {
        let deck = self.setup.scenario.draft().deck;
        let Some(project) = &mut self.state.projects[client.index()] else { return Work::ZERO };
        if !project.is_running() {
            return Work::ZERO;
        }
        let crept = delivery::creep(self.state.chance, self.p, deck, project, at.week);
        let week = delivery::work_week(self.p, project, allotted, crept, at);
        let (delivered, due) = (project.delivered, project.due);
        self.tell(OperationsEvent::Worked { client, week });
        if let Some(moment) = delivered {
            self.state.reports[client.index()].delivered_in = Some(at.week);
            self.tell(PublicEvent::Delivered { client, at: moment });
            self.judge_silence(client, moment);
        } else if at.week >= due && self.state.reports[client.index()].overdue == Once::NotYet {
            self.state.reports[client.index()].overdue = Once::Done;
            self.tell(PublicEvent::DatePassed(client));
        }
        week.used
    }

    /// A late delivery of which operations had told nobody costs it standing.
    fn judge_silence(&mut self, client: ClientId, at: Moment) {
        let told = self.state.reports[client.index()].told_sales.is_some();
        let late = self.state.project(client).is_some_and(|project| project.weeks_late(at) > 0.0);
        if late && !told {
            self.deed(Seat::Operations, Deed::FoundLate);
        }
    }

    /// Clients delivered to before this week answer the survey: one week was left to make good.
    fn survey(&mut self, week: Week) {
        let waits = |(project, reports): (&Option<Project>, &Reports)| {
            project.as_ref().is_some_and(|project| project.surveyed.is_none())
                & reports.delivered_in.is_some_and(|delivered| delivered < week)
        };
        for client in Clients::who(self.state.projects.iter().zip(&self.state.reports).map(waits)) {
            self.ask(client, Ending::Delivered);
        }
    }

    fn ask(&mut self, client: ClientId, ending: Ending) {
        let (chance, now) = (self.state.chance, self.state.week().end());
        let Some(project) = &mut self.state.projects[client.index()] else { return };
        let end = project.delivered.unwrap_or(now);
        let satisfaction = satisfaction::surveyed(chance, self.p, project, end, ending);
        let renewal = renewal::probability(self.p, &satisfaction);
        let renewed = renewal::decides(chance, project, renewal);
        project.surveyed = Some(satisfaction.total());
        project.renewed = Some(renewed);
        self.tell(HiddenEvent::SatisfactionMade { client, satisfaction, renewal });
        self.tell(PublicEvent::Surveyed { client, satisfaction: satisfaction.total() });
    }

    /// Leads that nobody made an offer in time go elsewhere; at the quarter's end all that are left.
    fn tire(&mut self, week: Week) {
        let last = self.setup.scenario.last_week();
        for client in Clients::who(self.state.leads.iter().map(|lead| lead.stage == Stage::Open)) {
            let lead = &self.state.leads[client.index()];
            if week >= self.setup.waits_until(lead) {
                self.lose(client, Closing::Tired);
            } else if week >= last {
                self.lose(client, Closing::QuarterEnded);
            }
        }
    }

    fn note_moods(&mut self, week: Week) {
        let Pen::Writes { log: _, moods, after: _ } = &mut self.pen else { return };
        let (mut sum, mut count) = (Points::ZERO, 0i32);
        for project in self.state.projects.iter().flatten() {
            sum += mood(self.p, project, week.end());
            count += 1;
        }
        if count > 0 {
            let mood = Points::from_tenths((f64::from(sum.tenths()) / f64::from(count)) as i32);
            moods.push(WeekMood { week, mood });
        }
    }

    /// The quarter goes on while promises are made, and then while any of them is undelivered or unanswered.
    fn next_phase(&self, week: Week) -> Phase {
        let scenario = &self.setup.scenario;
        if week < scenario.last_week() {
            return Phase::Week(week.plus(1));
        }
        let pending = self.state.projects.iter().flatten().any(|project| project.surveyed.is_none());
        if pending && week < scenario.last_run_off() {
            Phase::RunOff(week.plus(1))
        } else {
            Phase::Over(week)
        }
    }

    fn close_quarter(&mut self, week: Week) {
        for client in self.state.ids() {
            let Some(project) = self.state.project(client).filter(|project| project.surveyed.is_none())
            else {
                continue;
            };
            if project.is_running() {
                self.tell(PublicEvent::NeverCame(client));
                self.ask(client, Ending::NeverCame);
            } else {
                self.ask(client, Ending::Delivered);
            }
        }
        // Who was surveyed weeks ago has made up its mind since; it says so now.
        for client in self.state.ids() {
            if let Some(renewed) = self.state.project(client).and_then(|project| project.renewed) {
                self.tell(PublicEvent::Decided { client, renewed });
            }
        }
        self.state.phase = Phase::Over(week);
        self.tell(PublicEvent::QuarterClosed);
    }

    /// Begins `week`: a fresh plan, a shock perhaps, new leads.
    fn open_week(&mut self, week: Week) {
        let deck = self.setup.scenario.draft().deck;
        let shock = team::shock(self.state.chance, self.p, deck, week);
        // A meeting is held when most offers of its week are made: what was said there is for the next week's.
        let met = self.state.plan.meeting;
        self.state.plan = Plan { shock, ..Plan::default() };
        self.state.days_spent = Days::ZERO;
        self.state.turns = turn::FRESH;
        self.tell(PublicEvent::WeekBegan(week));
        if shock.is_positive() {
            self.tell(OperationsEvent::ShockStruck { lost: shock });
        }
        if let Phase::Week(_) = self.state.phase {
            self.welcome(week);
        }
        self.hear_of_load(self.state.backlog_last_week, met);
        self.look_ahead();
    }

    fn welcome(&mut self, week: Week) {
        for client in Clients::who(self.state.clients.iter().map(|who| who.arrives == week)) {
            let who = &self.state.clients[client.index()];
            let event = SalesEvent::LeadArrived { client, stated: who.stated, asked: who.asked_week() };
            self.state.leads[client.index()].stage = Stage::Open;
            self.tell(event);
        }
        if week == self.setup.scenario.draft().pipeline.opens && !self.state.deals.is_empty() {
            self.tell(SalesEvent::PipelineOpened);
        }
    }
}

/// How satisfied a client is at `now` with what it knows; what it said once it was asked.
pub fn mood(p: &world::parameters::Parameters, project: &Project, now: Moment) -> Points {
    project.surveyed.unwrap_or_else(|| satisfaction::so_far(p, project, now).total().on_scale())
}
