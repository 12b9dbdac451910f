//! What was done how often in a quarter: counted as it happens, so that a simulated quarter needs no event log.

use crate::Seat;
use crate::model::events::{Event, HiddenEvent, OperationsEvent, PublicEvent, SalesEvent};
use crate::model::moves::Answer;
use crate::model::state::Closing;
use world::quantities::{Share, Work};

/// How often each thing happened in a quarter so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Readings of a client that sales took, alone or on a joint visit.
    pub readings: u16,
    /// Joint visits.
    pub joint_visits: u16,
    /// Joint visits that operations declined or let lapse.
    pub visits_missed: u16,
    /// Feasibility checks that sales asked for.
    pub checks_asked: u16,
    /// Answers to checks, by [`Answer`]: honest, cautious, padded.
    pub answers: [u16; Answer::ALL.len()],
    /// Drafts put on the table, those half-way to a counter included.
    pub drafts: u16,
    /// Counters of operations.
    pub counters: u16,
    /// Offers to meet half-way.
    pub splits: u16,
    /// Second stamps of sales, on a counter.
    pub counters_taken: u16,
    /// Second stamps of operations, on a draft.
    pub drafts_stamped: u16,
    /// Offers that sales sent out alone before any counter.
    pub signed_alone: u16,
    /// Offers that sales sent out against a counter.
    pub overrides: u16,
    /// Disagreements taken to leadership.
    pub escalations: u16,
    /// Offers that clients signed.
    pub signed: u16,
    /// Offers that clients turned down, the last ones included.
    pub turned_down: u16,
    /// Leads that sales let go.
    pub let_go: u16,
    /// Leads that went elsewhere because nobody made an offer in time.
    pub tired: u16,
    /// Slips that operations saw.
    pub slips_seen: u16,
    /// Slips it told sales.
    pub slips_disclosed: u16,
    /// Slips it kept to itself, at least for a while.
    pub slips_held_back: u16,
    /// News that sales passed on to a client.
    pub news_passed_on: u16,
    /// News that sales kept from a client, at least for a while.
    pub news_sat_on: u16,
    /// Renegotiations proposed.
    pub renegotiations_proposed: u16,
    /// Renegotiations the client agreed to.
    pub renegotiated: u16,
    /// Joint reviews proposed.
    pub reviews_proposed: u16,
    /// Joint reviews held.
    pub reviews: u16,
    /// Clients whom operations met on its own account, or on a joint visit.
    pub clients_met: u16,
    /// Joint meetings.
    pub meetings: u16,
    /// Credits given.
    pub credits: u16,
    /// Apology visits.
    pub apologies: u16,
    /// Quality gates that were planned to be skipped.
    pub gates_skipped: u16,
    /// Pipeline deals pulled in.
    pub pulled_in: u16,
    /// Pipeline deals that would not be hurried.
    pub pull_ins_declined: u16,
    /// Weeks that were worked.
    pub weeks_worked: u16,
    /// Weeks in which more was needed than there was room for.
    pub weeks_pressed: u16,
    /// Work that would have fitted into all weeks.
    pub capacity: Work,
    /// Work on projects in all weeks.
    pub on_projects: Work,
    /// Visits, checks and meetings in all weeks.
    pub on_people: Work,
}

impl Counts {
    /// The counts of a whole log.
    pub fn of<'a>(events: impl IntoIterator<Item = &'a Event>) -> Self {
        let mut counts = Self::default();
        events.into_iter().for_each(|event| counts.note(event));
        counts
    }

    /// Counts one event. Inlined where an event is told, so that the match is decided by the compiler.
    #[inline(always)]
    pub fn note(&mut self, event: &Event) {
        match event {
            Event::Public(event) => self.note_public(event),
            Event::Sales(event) => self.note_sales(event),
            Event::Operations(event) => self.note_operations(event),
            Event::Hidden(HiddenEvent::Pressed { pressure, .. }) => {
                self.weeks_pressed += u16::from(*pressure > Share::WHOLE);
            }
            Event::Hidden(HiddenEvent::SatisfactionMade { .. }) => {}
        }
    }

    #[inline(always)]
    fn note_public(&mut self, event: &PublicEvent) {
        match event {
            PublicEvent::VisitedJointly(_) => self.joint_visits += 1,
            PublicEvent::VisitDeclined(_) | PublicEvent::VisitLapsed(_) => self.visits_missed += 1,
            PublicEvent::Drafted { .. } => self.drafts += 1,
            PublicEvent::CheckAsked(_) => self.checks_asked += 1,
            PublicEvent::Countered { .. } => self.counters += 1,
            PublicEvent::SplitOffered { .. } => {
                self.splits += 1;
                self.drafts += 1;
            }
            PublicEvent::Stamped { by: Seat::Sales, .. } => self.counters_taken += 1,
            PublicEvent::Stamped { by: Seat::Operations, .. } => self.drafts_stamped += 1,
            PublicEvent::SignedAlone { against: None, .. } => self.signed_alone += 1,
            PublicEvent::SignedAlone { against: Some(_), .. } => self.overrides += 1,
            PublicEvent::Escalated { .. } => self.escalations += 1,
            PublicEvent::Signed { .. } => self.signed += 1,
            PublicEvent::TurnedDown { .. } => self.turned_down += 1,
            PublicEvent::LeadLost { why, .. } => self.note_lost(*why),
            PublicEvent::MeetingHeld { .. } => self.meetings += 1,
            PublicEvent::Disclosed { .. } => self.slips_disclosed += 1,
            PublicEvent::RenegotiationProposed { .. } => self.renegotiations_proposed += 1,
            PublicEvent::Renegotiated { .. } => self.renegotiated += 1,
            PublicEvent::ReviewProposed { .. } => self.reviews_proposed += 1,
            PublicEvent::ReviewedJointly { .. } => self.reviews += 1,
            PublicEvent::Credited { .. } => self.credits += 1,
            PublicEvent::Apologised(_) => self.apologies += 1,
            PublicEvent::WeekBegan(_)
            | PublicEvent::SeatDone(_)
            | PublicEvent::SeatCalledBack(_)
            | PublicEvent::TimeRanOut(_)
            | PublicEvent::HandedOver { .. }
            | PublicEvent::VisitProposed(_)
            | PublicEvent::Reported { .. }
            | PublicEvent::Said { .. }
            | PublicEvent::RenegotiationRefused(_)
            | PublicEvent::RenegotiationTurnedDown(_)
            | PublicEvent::Delivered { .. }
            | PublicEvent::DatePassed(_)
            | PublicEvent::Surveyed { .. }
            | PublicEvent::Decided { .. }
            | PublicEvent::NeverCame(_)
            | PublicEvent::QuarterClosed => {}
        }
    }

    #[inline(always)]
    fn note_sales(&mut self, event: &SalesEvent) {
        match event {
            SalesEvent::Read { .. } => self.readings += 1,
            SalesEvent::PassedOn { .. } => self.news_passed_on += 1,
            SalesEvent::SatOn(_) => self.news_sat_on += 1,
            SalesEvent::PulledIn { .. } => self.pulled_in += 1,
            SalesEvent::PullInDeclined(_) => self.pull_ins_declined += 1,
            SalesEvent::LeadLost { why, .. } => self.note_lost(*why),
            SalesEvent::LeadArrived { .. }
            | SalesEvent::HeardOfLoad { .. }
            | SalesEvent::PipelineOpened
            | SalesEvent::Noted { .. } => {}
        }
    }

    #[inline(always)]
    fn note_operations(&mut self, event: &OperationsEvent) {
        match event {
            OperationsEvent::Answered { answer, .. } => self.answers[*answer as usize] += 1,
            OperationsEvent::GateSet { gate: crate::model::moves::GatePlan::Skipped, .. } => {
                self.gates_skipped += 1
            }
            OperationsEvent::MetClient { .. } => self.clients_met += 1,
            OperationsEvent::SlipSeen { .. } => self.slips_seen += 1,
            OperationsEvent::HeldBack(_) => self.slips_held_back += 1,
            OperationsEvent::WeekClosed { capacity, on_projects, on_people, .. } => {
                self.weeks_worked += 1;
                self.capacity += *capacity;
                self.on_projects += *on_projects;
                self.on_people += *on_people;
            }
            OperationsEvent::Estimated { .. }
            | OperationsEvent::ShockStruck { .. }
            | OperationsEvent::Allocated { .. }
            | OperationsEvent::SharedOut(_)
            | OperationsEvent::OvertimeSet(_)
            | OperationsEvent::GateSet { .. }
            | OperationsEvent::Worked { .. }
            | OperationsEvent::SlipGone(_) => {}
        }
    }

    fn note_lost(&mut self, why: Closing) {
        match why {
            Closing::LetGo => self.let_go += 1,
            Closing::Tired => self.tired += 1,
            Closing::TurnedDown => self.turned_down += 1,
            Closing::QuarterEnded => {}
        }
    }
}
