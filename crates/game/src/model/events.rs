//! What happened, in the past tense, sorted by who may hear of it.
//!
//! The sorting is a type: a [`PublicEvent`] both seats hear, a [`SalesEvent`] only sales, an
//! [`OperationsEvent`] only operations, a [`HiddenEvent`] nobody before the game is over.

use crate::Seat;
use crate::model::moves::{Answer, GatePlan};
use crate::model::saying::Saying;
use crate::model::state::Closing;
use serde::Serialize;
use world::client::{ClientId, Objection, Scope, Terms};
use world::delivery::WeekOfWork;
use world::forecast::{Outlook, SlipRisk};
use world::knowledge::{Basis, Reading};
use world::pipeline::DealId;
use world::project::Renewed;
use world::quantities::{Moment, Money, Points, Share, Week, Work};
use world::satisfaction::Satisfaction;

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// For both seats.
    Public(PublicEvent),
    /// For sales alone.
    Sales(SalesEvent),
    /// For operations alone.
    Operations(OperationsEvent),
    /// For nobody before the reveal.
    Hidden(HiddenEvent),
}

/// What both seats hear.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PublicEvent {
    /// A week began.
    WeekBegan(Week),
    /// A seat ended its week.
    SeatDone(Seat),
    /// A seat was called back to the table, because the other put something before it.
    SeatCalledBack(Seat),
    /// The clock ended a seat's week.
    TimeRanOut(Seat),
    /// Operations first heard of a client.
    HandedOver {
        /// Of whom.
        client: ClientId,
        /// Stated size at full scope.
        stated: Work,
        /// The week asked for.
        asked: Week,
    },
    /// Sales invited operations to a visit.
    VisitProposed(ClientId),
    /// Both visited the client.
    VisitedJointly(ClientId),
    /// Operations stayed away.
    VisitDeclined(ClientId),
    /// An invitation was not answered.
    VisitLapsed(ClientId),
    /// Sales put a draft on the table.
    Drafted {
        /// For whom.
        client: ClientId,
        /// The terms.
        terms: Terms,
        /// The price they come to.
        price: Money,
    },
    /// Sales asked for a feasibility check.
    CheckAsked(ClientId),
    /// Operations told sales a week.
    Reported {
        /// For whom.
        client: ClientId,
        /// The week told.
        week: Moment,
    },
    /// Operations countered.
    Countered {
        /// For whom.
        client: ClientId,
        /// The scope.
        scope: Scope,
        /// The week.
        week: Week,
    },
    /// Sales offered to meet half-way.
    SplitOffered {
        /// For whom.
        client: ClientId,
        /// The terms half-way.
        terms: Terms,
    },
    /// A seat put the second stamp on an offer.
    Stamped {
        /// For whom.
        client: ClientId,
        /// Which seat.
        by: Seat,
    },
    /// Sales sent an offer out with one stamp.
    SignedAlone {
        /// To whom.
        client: ClientId,
        /// The week operations had asked for, if sales overrode a counter.
        against: Option<Week>,
    },
    /// Leadership was asked and sided with a seat.
    Escalated {
        /// About whom.
        client: ClientId,
        /// Who asked.
        by: Seat,
        /// Whose terms stand.
        sided_with: Seat,
    },
    /// The client signed: a promise.
    Signed {
        /// Who.
        client: ClientId,
        /// The terms.
        terms: Terms,
        /// The price.
        price: Money,
    },
    /// The client did not sign this offer.
    TurnedDown {
        /// Who.
        client: ClientId,
        /// How many more offers it will hear.
        chances_left: u8,
        /// What it minded most.
        minded: Objection,
    },
    /// A lead is closed without a promise.
    LeadLost {
        /// Whose.
        client: ClientId,
        /// Why.
        why: Closing,
    },
    /// A seat said something.
    Said {
        /// About whom.
        client: ClientId,
        /// Which seat.
        by: Seat,
        /// What.
        text: Saying,
    },
    /// The joint meeting was held.
    MeetingHeld {
        /// Who called it.
        by: Seat,
    },
    /// Operations told sales of a slip.
    Disclosed {
        /// Of whose project.
        client: ClientId,
        /// The date told.
        forecast: Moment,
        /// Whether the promise will slip, or only may.
        risk: SlipRisk,
    },
    /// A seat proposed to renegotiate.
    RenegotiationProposed {
        /// With whom.
        client: ClientId,
        /// Which seat.
        by: Seat,
        /// The new week.
        week: Week,
    },
    /// The other seat refused.
    RenegotiationRefused(ClientId),
    /// The client accepted new terms.
    Renegotiated {
        /// Who.
        client: ClientId,
        /// The new week.
        week: Week,
        /// The new price.
        price: Money,
    },
    /// The client held on to the promise.
    RenegotiationTurnedDown(ClientId),
    /// A seat proposed a joint review.
    ReviewProposed {
        /// With whom.
        client: ClientId,
        /// Which seat.
        by: Seat,
    },
    /// The joint review was held; everybody heard the forecast.
    ReviewedJointly {
        /// With whom.
        client: ClientId,
        /// The forecast told.
        forecast: Moment,
    },
    /// A promise was delivered.
    Delivered {
        /// To whom.
        client: ClientId,
        /// When.
        at: Moment,
    },
    /// A date passed without delivery.
    DatePassed(ClientId),
    /// Sales gave a credit.
    Credited {
        /// To whom.
        client: ClientId,
        /// How much.
        credit: Share,
    },
    /// Operations apologised.
    Apologised(ClientId),
    /// A client answered the survey.
    Surveyed {
        /// Who.
        client: ClientId,
        /// The measured satisfaction.
        satisfaction: Points,
    },
    /// The quarter is over, and a client says whether it stays.
    Decided {
        /// Who.
        client: ClientId,
        /// Whether it stays.
        renewed: Renewed,
    },
    /// A promise was never delivered.
    NeverCame(ClientId),
    /// The quarter is over.
    QuarterClosed,
}

/// What only sales hears.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SalesEvent {
    /// A lead arrived.
    LeadArrived {
        /// Who.
        client: ClientId,
        /// Stated size at full scope.
        stated: Work,
        /// The week asked for.
        asked: Week,
    },
    /// A visit gave a reading of the client.
    Read {
        /// Of whom.
        client: ClientId,
        /// The reading.
        reading: Reading,
    },
    /// What sales hears of the backlog.
    HeardOfLoad {
        /// The backlog heard of.
        backlog: Work,
    },
    /// Sales told the client of a new forecast.
    PassedOn {
        /// Whom.
        client: ClientId,
        /// The forecast told.
        forecast: Moment,
        /// When the client now expects delivery.
        expected: Moment,
    },
    /// Sales kept news from the client.
    SatOn(ClientId),
    /// A pipeline deal closed now.
    PulledIn {
        /// Which.
        deal: DealId,
        /// At what price.
        price: Money,
    },
    /// A pipeline deal would not be hurried.
    PullInDeclined(DealId),
    /// The pipeline opened.
    PipelineOpened,
    /// A lead of which operations had not heard is closed without a promise.
    LeadLost {
        /// Whose.
        client: ClientId,
        /// Why.
        why: Closing,
    },
    /// Sales made a note about a client of whom operations has not heard.
    Noted {
        /// About whom.
        client: ClientId,
        /// What.
        text: Saying,
    },
}

/// What only operations hears.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum OperationsEvent {
    /// Operations made up its mind about the effort.
    Estimated {
        /// Of whom.
        client: ClientId,
        /// The effort at full scope, as likely as not.
        effort: Work,
        /// How it came to it.
        basis: Basis,
    },
    /// Operations answered a check this honestly.
    Answered {
        /// For whom.
        client: ClientId,
        /// How honestly.
        answer: Answer,
    },
    /// Part of the team is missing this week.
    ShockStruck {
        /// The share that is missing.
        lost: Share,
    },
    /// Operations gave a project so much of this week.
    Allocated {
        /// Whose.
        client: ClientId,
        /// How much.
        work: Work,
    },
    /// A project's piece of this week is shared out by due date again.
    SharedOut(ClientId),
    /// Overtime was set.
    OvertimeSet(Share),
    /// The quality gate was planned or skipped.
    GateSet {
        /// Of whose project.
        client: ClientId,
        /// The plan.
        gate: GatePlan,
    },
    /// Operations met the client.
    MetClient {
        /// Whom.
        client: ClientId,
        /// What it learned.
        reading: Reading,
    },
    /// A week of work was done on a project.
    Worked {
        /// Whose.
        client: ClientId,
        /// The books of the week; the flaws in it stay hidden.
        week: WeekOfWork,
    },
    /// A promise no longer holds by the cautious date.
    SlipSeen {
        /// To whom.
        client: ClientId,
        /// The likely and the cautious date.
        outlook: Outlook,
        /// Whether it will slip, or only may.
        risk: SlipRisk,
    },
    /// A slip was kept from sales.
    HeldBack(ClientId),
    /// Even the cautious date keeps the promise again.
    SlipGone(ClientId),
    /// The week's books of the team.
    WeekClosed {
        /// Work that fitted into the week.
        capacity: Work,
        /// Work on projects.
        on_projects: Work,
        /// Visits, checks, meetings.
        on_people: Work,
        /// What was left over.
        idle: Work,
        /// Tiredness after the week.
        fatigue: Share,
    },
}

/// What nobody hears before the reveal.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum HiddenEvent {
    /// How hard a week pressed and what it did to the work.
    Pressed {
        /// The week.
        week: Week,
        /// Required over available work.
        pressure: Share,
        /// Share of the week's work that was flawed.
        flawed: Share,
    },
    /// What a client's satisfaction was made of.
    SatisfactionMade {
        /// Whose.
        client: ClientId,
        /// Term by term.
        satisfaction: Satisfaction,
        /// Probability of renewal.
        renewal: Share,
    },
}

impl From<PublicEvent> for Event {
    fn from(event: PublicEvent) -> Self {
        Self::Public(event)
    }
}

impl From<SalesEvent> for Event {
    fn from(event: SalesEvent) -> Self {
        Self::Sales(event)
    }
}

impl From<OperationsEvent> for Event {
    fn from(event: OperationsEvent) -> Self {
        Self::Operations(event)
    }
}

impl From<HiddenEvent> for Event {
    fn from(event: HiddenEvent) -> Self {
        Self::Hidden(event)
    }
}
