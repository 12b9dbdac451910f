//! What follows on the way to a promise.

use super::check::half_way;
use super::{Ruling, could_deliver};
use crate::Seat;
use crate::model::events::{OperationsEvent, PublicEvent, SalesEvent};
use crate::model::moves::Answer;
use crate::model::moves::table::JOINT_VISIT;
use crate::model::saying::Saying;
use crate::model::state::{Asked, Closing, Lead, Once, Reports, Stage};
use pay::culture::Deed;
use world::client::{ClientId, Scope, Terms};
use world::forecast;
use world::knowledge::{self, Basis};
use world::project::{Joint, Project};
use world::quantities::{Moment, Money, Week};

/// The week that `answer` names for a project that could be delivered at `honest`, counted from `now`.
pub fn named_week(padding: f64, caution: f64, now: Moment, honest: Moment, answer: Answer) -> Moment {
    let weeks = honest.weeks_since(now);
    let named = match answer {
        Answer::Honest => weeks,
        Answer::Cautious => weeks * caution,
        Answer::Padded => weeks * (1.0 + padding),
    };
    Moment::from_weeks(now.weeks() + named)
}

impl Ruling<'_> {
    fn lead(&mut self, client: ClientId) -> &mut Lead {
        &mut self.state.leads[client.index()]
    }

    pub(super) fn visit(&mut self, client: ClientId) {
        self.read(client);
    }

    fn read(&mut self, client: ClientId) {
        let who = &self.state.clients[client.index()];
        let reading = knowledge::discover(self.state.chance, self.p, who);
        self.lead(client).reading = Some(reading);
        self.tell(SalesEvent::Read { client, reading });
    }

    pub(super) fn invite(&mut self, client: ClientId) {
        self.lead(client).visit = Asked::Waiting;
        self.hand_over(client);
        self.tell(PublicEvent::VisitProposed(client));
        self.call_back(Seat::Operations);
    }

    pub(super) fn join_visit(&mut self, client: ClientId) {
        self.lead(client).visit = Asked::Done;
        self.tell(PublicEvent::VisitedJointly(client));
        self.read(client);
        let reading = knowledge::meet(&self.state.clients[client.index()]);
        self.lead(client).study.reading = Some(reading);
        self.tell(OperationsEvent::MetClient { client, reading });
        self.estimate(client, Basis::JointVisit);
        self.call_back(Seat::Sales);
    }

    pub(super) fn decline_visit(&mut self, client: ClientId) {
        self.lead(client).visit = Asked::Declined;
        self.state.days_spent -= JOINT_VISIT;
        self.tell(PublicEvent::VisitDeclined(client));
        self.call_back(Seat::Sales);
    }

    fn estimate(&mut self, client: ClientId, basis: Basis) {
        let effort =
            knowledge::estimate(self.state.chance, self.p, &self.state.clients[client.index()], basis);
        let study = &mut self.lead(client).study;
        (study.basis, study.effort) = (basis, effort);
        self.tell(OperationsEvent::Estimated { client, effort, basis });
    }

    pub(super) fn ask_check(&mut self, client: ClientId) {
        self.lead(client).check = Asked::Waiting;
        self.hand_over(client);
        self.tell(PublicEvent::CheckAsked(client));
        self.call_back(Seat::Operations);
    }

    pub(super) fn check_feasibility(&mut self, client: ClientId) {
        self.estimate(client, Basis::Check);
    }

    pub(super) fn report(&mut self, client: ClientId, answer: Answer) {
        let study = self.state.leads[client.index()].study;
        let honest = could_deliver(self.p, self.state, study.effort);
        let caution = knowledge::caution(self.p, study.basis);
        let week = named_week(self.p.padding, caution, self.now(), honest, answer);
        let lead = self.lead(client);
        (lead.check, lead.reported, lead.study.answer) = (Asked::Done, Some(week), Some(answer));
        self.tell(OperationsEvent::Answered { client, answer });
        self.tell(PublicEvent::Reported { client, week });
        self.call_back(Seat::Sales);
    }

    pub(super) fn draft(&mut self, client: ClientId, terms: Terms) {
        self.hand_over(client);
        self.put_draft(client, terms);
        let price = self.price(client, terms);
        self.tell(PublicEvent::Drafted { client, terms, price });
        self.call_back(Seat::Operations);
    }

    fn put_draft(&mut self, client: ClientId, terms: Terms) {
        let week = self.state.week();
        let lead = self.lead(client);
        (lead.draft, lead.drafted, lead.counter) = (Some(terms), week, None);
    }

    fn price(&self, client: ClientId, terms: Terms) -> Money {
        terms.price(self.p, self.state.clients[client.index()].stated)
    }

    pub(super) fn counter(&mut self, client: ClientId, scope: Scope, week: Week) {
        let lead = self.lead(client);
        lead.counter = lead.draft.map(|draft| Terms { scope, week, ..draft });
        self.tell(PublicEvent::Countered { client, scope, week });
        self.call_back(Seat::Sales);
    }

    pub(super) fn split(&mut self, client: ClientId) {
        let lead = self.lead(client);
        let (Some(draft), Some(counter)) = (lead.draft, lead.counter) else { return };
        let terms = half_way(draft, counter);
        lead.split = Once::Done;
        self.put_draft(client, terms);
        self.tell(PublicEvent::SplitOffered { client, terms });
        self.call_back(Seat::Operations);
    }

    pub(super) fn stamp(&mut self, seat: Seat, client: ClientId) {
        let lead = self.lead(client);
        let terms = match seat {
            Seat::Sales => lead.counter,
            Seat::Operations => lead.draft,
        };
        self.tell(PublicEvent::Stamped { client, by: seat });
        self.offer(client, terms);
    }

    pub(super) fn sign_with_one_stamp(&mut self, client: ClientId) {
        let lead = self.lead(client);
        let (terms, against) = (lead.draft, lead.counter.map(|counter| counter.week));
        self.hand_over(client);
        self.tell(PublicEvent::SignedAlone { client, against });
        self.offer(client, terms);
    }

    pub(super) fn escalate(&mut self, seat: Seat, client: ClientId) {
        let lead = self.lead(client);
        let (draft, counter, offers) = (lead.draft, lead.counter, lead.offers);
        let sales_wins = knowledge::leadership_sides_with_sales(self.state.chance, client, offers);
        let (sided_with, terms) = if sales_wins { (Seat::Sales, draft) } else { (Seat::Operations, counter) };
        for each in Seat::ALL {
            self.deed(each, Deed::Escalated);
        }
        self.tell(PublicEvent::Escalated { client, by: seat, sided_with });
        self.offer(client, terms);
    }

    /// The client hears an offer and signs it or not.
    fn offer(&mut self, client: ClientId, terms: Option<Terms>) {
        let Some(terms) = terms else { return };
        let (week, most) = (self.state.week(), self.setup.scenario.draft().offers);
        let lead = self.lead(client);
        lead.offers += 1;
        lead.last_heard = week;
        (lead.draft, lead.counter) = (None, None);
        let offers = lead.offers;
        let who = &self.state.clients[client.index()];
        if who.signs(self.state.chance, self.p, &terms, offers) {
            self.sign(client, terms);
        } else if offers < most {
            let minded = who.minds(self.p, &terms);
            self.tell(PublicEvent::TurnedDown { client, chances_left: most - offers, minded });
            self.call_back(Seat::Sales);
        } else {
            self.lose(client, Closing::TurnedDown);
        }
    }

    fn sign(&mut self, client: ClientId, terms: Terms) {
        let week = self.state.week();
        let lead = &mut self.state.leads[client.index()];
        lead.stage = Stage::Signed;
        let who = &self.state.clients[client.index()];
        let mut project = Project::begin(who, self.p, terms, week, lead.study.effort);
        project.feasible = forecast::feasible(self.p, &self.state.projects, project.job.effort(), week);
        if lead.check == Asked::Done {
            project.checked_jointly = Joint::Done;
        }
        let price = project.price;
        self.state.projects[client.index()] = Some(project);
        self.state.reports[client.index()] = Reports { baseline: terms.week.end(), ..Reports::default() };
        self.tell(PublicEvent::Signed { client, terms, price });
        self.look_ahead_if_open();
    }

    pub(super) fn lose(&mut self, client: ClientId, why: Closing) {
        let lead = self.lead(client);
        lead.stage = Stage::Lost(why);
        let heard_of = lead.study.handed_over;
        // Operations never hears of a lead that was lost before anybody spoke of it.
        match heard_of {
            Once::Done => self.tell(PublicEvent::LeadLost { client, why }),
            Once::NotYet => self.tell(SalesEvent::LeadLost { client, why }),
        }
    }

    pub(super) fn say(&mut self, seat: Seat, client: ClientId, text: &Saying) {
        let handed_over = self.state.leads[client.index()].study.handed_over;
        match handed_over {
            Once::Done => self.tell(PublicEvent::Said { client, by: seat, text: text.clone() }),
            Once::NotYet => self.tell(SalesEvent::Noted { client, text: text.clone() }),
        }
    }
}
