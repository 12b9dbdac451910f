//! What follows while work is being done.

use super::ahead::tells_of;
use super::{Pen, Ruling};
use crate::Seat;
use crate::model::events::{OperationsEvent, PublicEvent, SalesEvent};
use crate::model::moves::GatePlan;
use crate::model::state::{News, Once, Proposal, Reports, SlipStage};
use pay::culture::Deed;
use world::client::ClientId;
use world::job::Content;
use world::knowledge::{self, Meeting, Rumour};
use world::project::{self, Joint, QualityGate};
use world::quantities::{Moment, Share, Week, Work};
use world::{forecast, satisfaction};

impl Ruling<'_> {
    fn reports(&mut self, client: ClientId) -> &mut Reports {
        &mut self.state.reports[client.index()]
    }

    pub(super) fn allocate(&mut self, client: ClientId, work: Work) {
        self.state.plan.by_hand[client.index()] = Some(work);
        self.tell(OperationsEvent::Allocated { client, work });
    }

    pub(super) fn share_out(&mut self, client: ClientId) {
        self.state.plan.by_hand[client.index()] = None;
        self.tell(OperationsEvent::SharedOut(client));
    }

    pub(super) fn set_overtime(&mut self, overtime: Share) {
        self.state.plan.overtime = overtime;
        self.tell(OperationsEvent::OvertimeSet(overtime));
    }

    pub(super) fn disclose(&mut self, client: ClientId) {
        let told = tells_of(self.p, self.state, client);
        let reports = self.reports(client);
        let Some(slip) = &mut reports.slip else { return };
        slip.stage = SlipStage::Disclosed;
        let (risk, forecast) = told.unwrap_or((slip.risk, slip.forecast));
        (slip.forecast, slip.risk) = (forecast, risk);
        reports.baseline = reports.baseline.max(forecast);
        reports.told_sales = Some(forecast);
        reports.news = News::Fresh;
        self.deed(Seat::Operations, Deed::Disclosed);
        self.tell(PublicEvent::Disclosed { client, forecast, risk });
        self.call_back(Seat::Sales);
    }

    pub(super) fn hold_back(&mut self, client: ClientId) {
        if let Some(slip) = &mut self.reports(client).slip {
            slip.stage = SlipStage::HeldBack;
            self.tell(OperationsEvent::HeldBack(client));
        }
    }

    pub(super) fn pass_on(&mut self, client: ClientId) {
        self.deed(Seat::Sales, Deed::PassedOn);
        let Some(forecast) = self.reports(client).told_sales else { return };
        let expected = self.warn(client, forecast);
        self.reports(client).news = News::PassedOn;
        self.tell(SalesEvent::PassedOn { client, forecast, expected });
    }

    /// Tells the client of `forecast`; answers when it now expects delivery.
    fn warn(&mut self, client: ClientId, forecast: Moment) -> Moment {
        let (now, week) = (self.now(), self.state.week());
        let Some(project) = &mut self.state.projects[client.index()] else { return forecast };
        satisfaction::warn(self.p, project, forecast, now, week);
        project.expected
    }

    pub(super) fn sit_on(&mut self, client: ClientId) {
        self.reports(client).news = News::SatOn;
        self.tell(SalesEvent::SatOn(client));
    }

    pub(super) fn renegotiate(&mut self, seat: Seat, client: ClientId, week: Week) {
        self.reports(client).renegotiation = Some(Proposal { by: seat, week });
        self.tell(PublicEvent::RenegotiationProposed { client, by: seat, week });
        self.call_back(seat.other());
    }

    pub(super) fn refuse_renegotiation(&mut self, client: ClientId) {
        self.reports(client).renegotiation = None;
        self.tell(PublicEvent::RenegotiationRefused(client));
    }

    /// The client is asked: less scope, a lower price, a later week that counts as a new date.
    pub(super) fn agree_renegotiation(&mut self, client: ClientId) {
        let reports = self.reports(client);
        reports.renegotiated = Once::Done;
        let Some(proposal) = reports.renegotiation.take() else { return };
        let who = &self.state.clients[client.index()];
        let Some(project) = &mut self.state.projects[client.index()] else { return };
        let later = f64::from(proposal.week.since(project.due));
        if !who.accepts_renegotiation(self.state.chance, self.p, later) {
            self.tell(PublicEvent::RenegotiationTurnedDown(client));
            return;
        }
        let (price, stated) = project::renegotiated(self.p, project.price, project.stated);
        let off = project.stated - stated;
        let Content { effort, remaining } = project.job.content();
        let cut = off.min(remaining);
        (project.price, project.stated) = (price, stated);
        project.job.becomes(Content { effort: effort - cut, remaining: remaining - cut });
        project.list = project.list.times(1.0 - self.p.renegotiated_scope);
        project.due = proposal.week;
        project.expected = proposal.week.end().max(project.expected);
        project.new_dates = project.new_dates.saturating_add(1);
        project.warned = project.warned.or(Some(self.state.phase.week()));
        project.renegotiated = Some(self.state.phase.week());
        let reports = self.reports(client);
        // What was told before is about the old promise, and is no news to the client any more.
        (reports.baseline, reports.slip, reports.news) = (proposal.week.end(), None, News::None);
        self.tell(PublicEvent::Renegotiated { client, week: proposal.week, price });
    }

    pub(super) fn propose_review(&mut self, seat: Seat, client: ClientId) {
        self.reports(client).review = Some(seat);
        self.tell(PublicEvent::ReviewProposed { client, by: seat });
        self.call_back(seat.other());
    }

    /// Everybody hears the forecast: a slip is told to sales and to the client at no cost in standing.
    pub(super) fn join_review(&mut self, seat: Seat, client: ClientId) {
        let forecast = tells_of(self.p, self.state, client).map(|(_, at)| at).unwrap_or_default();
        let threshold = self.p.slip_threshold;
        let reports = self.reports(client);
        reports.review = None;
        reports.told_sales = Some(forecast);
        if let Some(slip) = &mut reports.slip {
            slip.stage = SlipStage::Disclosed;
            reports.baseline = reports.baseline.max(forecast);
        }
        reports.news = News::PassedOn;
        if let Some(project) = &mut self.state.projects[client.index()] {
            project.reviewed_jointly = Joint::Done;
            if forecast.weeks_since(project.expected) > threshold {
                self.warn(client, forecast);
            }
        }
        self.tell(PublicEvent::ReviewedJointly { client, forecast });
        self.call_back(seat.other());
    }

    pub(super) fn meet_client(&mut self, client: ClientId) {
        self.reports(client).met = Once::Done;
        let reading = knowledge::meet(&self.state.clients[client.index()]);
        self.state.leads[client.index()].study.reading = Some(reading);
        self.tell(OperationsEvent::MetClient { client, reading });
    }

    pub(super) fn hold_meeting(&mut self, seat: Seat) {
        self.state.plan.meeting = Meeting::Held;
        self.tell(PublicEvent::MeetingHeld { by: seat });
        self.hear_of_load(forecast::backlog(&self.state.projects, None), Meeting::Held);
        self.call_back(seat.other());
    }

    /// Sales hears of the `backlog`: through the whole noise, or through little of it where the two have met.
    pub(super) fn hear_of_load(&mut self, backlog: Work, meeting: Meeting) {
        let rumour = Rumour { chance: self.state.chance, week: self.state.week(), backlog, meeting };
        self.state.rumour = rumour;
        // It is counted nowhere, so where nothing is written down nobody has to listen.
        if let Pen::Writes { .. } = self.pen {
            self.tell(SalesEvent::HeardOfLoad { backlog: rumour.heard(self.p) });
        }
    }

    pub(super) fn set_gate(&mut self, client: ClientId, gate: GatePlan) {
        if let Some(project) = &mut self.state.projects[client.index()] {
            project.gate = match gate {
                GatePlan::Planned => QualityGate::Planned,
                GatePlan::Skipped => QualityGate::Skipped,
            };
            self.tell(OperationsEvent::GateSet { client, gate });
        }
    }
}
