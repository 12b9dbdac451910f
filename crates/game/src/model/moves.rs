//! Everything that a seat, the clock or a facilitator can do.

mod entry;
pub mod table;
mod wire;

pub use entry::{Entry, Origin};

use crate::Seat;
use crate::model::saying::Saying;
use serde::{Deserialize, Serialize};
use wire::MoveDraft;
use world::client::{ClientId, Scope, Terms};
use world::pipeline::DealId;
use world::quantities::{Share, Week, Work};

/// Who makes a move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    /// The seat that promises.
    Sales,
    /// The seat that delivers.
    Operations,
    /// The clock, when a seat's time is up.
    Clock,
}

impl From<Seat> for Actor {
    fn from(seat: Seat) -> Self {
        match seat {
            Seat::Sales => Self::Sales,
            Seat::Operations => Self::Operations,
        }
    }
}

impl Actor {
    /// The seat, unless it is the clock.
    #[must_use]
    pub const fn seat(self) -> Option<Seat> {
        match self {
            Self::Sales => Some(Seat::Sales),
            Self::Operations => Some(Seat::Operations),
            Self::Clock => None,
        }
    }
}

/// A move. Everything in it is plain and small; what it leads to is told in events.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(into = "MoveDraft")]
pub enum Move {
    /// Sales visits a client alone: half a day, a rough reading of what the client cares about.
    Visit {
        /// Whom.
        client: ClientId,
    },
    /// Sales invites operations to visit a client together: a day of sales, a person-day of operations.
    Invite {
        /// Whom.
        client: ClientId,
    },
    /// Operations comes along.
    JoinVisit {
        /// Whom.
        client: ClientId,
    },
    /// Operations has no time for the visit.
    DeclineVisit {
        /// Whom.
        client: ClientId,
    },
    /// Sales puts a draft with its own stamp before operations: half a day.
    Draft {
        /// For whom.
        client: ClientId,
        /// Under which terms.
        terms: Terms,
    },
    /// Sales asks operations whether and when it can be done.
    AskCheck {
        /// For whom.
        client: ClientId,
    },
    /// Operations looks into the work: half a person-day, an estimate that only operations sees.
    Check {
        /// For whom.
        client: ClientId,
    },
    /// Operations tells sales a week; how honestly is its own choice.
    Report {
        /// For whom.
        client: ClientId,
        /// How honestly.
        answer: Answer,
    },
    /// Operations answers a draft with another scope or week, under its own stamp.
    Counter {
        /// For whom.
        client: ClientId,
        /// The scope it can live with.
        scope: Scope,
        /// The week it can live with.
        week: Week,
    },
    /// Puts the missing stamp on what the other side has stamped; the client hears the offer.
    Stamp {
        /// For whom.
        client: ClientId,
    },
    /// Sales offers to meet a counter half-way; operations still has to stamp it.
    Split {
        /// For whom.
        client: ClientId,
    },
    /// Sales signs its draft with one stamp, before operations has answered.
    SignAlone {
        /// For whom.
        client: ClientId,
    },
    /// Sales signs its draft against the counter of operations.
    Override {
        /// For whom.
        client: ClientId,
    },
    /// Takes the disagreement to leadership, which sides with either; it costs both standing.
    Escalate {
        /// For whom.
        client: ClientId,
    },
    /// Sales lets a lead go.
    Decline {
        /// Whom.
        client: ClientId,
    },
    /// Says something beside the terms.
    Say {
        /// About whom.
        client: ClientId,
        /// What; at most [`LONGEST_SAYING`] characters where it is typed.
        text: Saying,
    },
    /// Operations gives a project so much of this week.
    Allocate {
        /// To whose project.
        client: ClientId,
        /// How much, in half person-days.
        work: Work,
    },
    /// Operations takes its hand off a project's piece of this week: it is shared out by due date again.
    ShareOut {
        /// Whose piece.
        client: ClientId,
    },
    /// Operations sets this week's overtime.
    SetOvertime {
        /// 0, 10, 20 or 30 %.
        overtime: Share,
    },
    /// Operations tells sales of a slip.
    Disclose {
        /// Of whose project.
        client: ClientId,
    },
    /// Operations keeps a slip to itself for now.
    HoldBack {
        /// Of whose project.
        client: ClientId,
    },
    /// Sales passes the news on to the client: half a day.
    PassOn {
        /// To whom.
        client: ClientId,
    },
    /// Sales keeps the news to itself for now.
    SitOn {
        /// From whom.
        client: ClientId,
    },
    /// Either seat proposes to go back to the client: 10 % less scope, 5 % off the price, a new week. Once.
    Renegotiate {
        /// With whom.
        client: ClientId,
        /// The new week.
        week: Week,
    },
    /// The other seat agrees, and the client is asked.
    AgreeRenegotiation {
        /// With whom.
        client: ClientId,
    },
    /// The other seat does not.
    RefuseRenegotiation {
        /// With whom.
        client: ClientId,
    },
    /// Either seat proposes a joint review with the client half-way.
    ProposeReview {
        /// With whom.
        client: ClientId,
    },
    /// The other seat comes along: everybody hears the forecast.
    JoinReview {
        /// With whom.
        client: ClientId,
    },
    /// Operations meets the client: half a person-day, what the client really cares about.
    MeetClient {
        /// Whom.
        client: ClientId,
    },
    /// Either seat calls this week's joint meeting: one person-day, and sales hears the backlog straight.
    HoldMeeting,
    /// Operations plans or skips the quality gate of a project.
    SetGate {
        /// Of whose project.
        client: ClientId,
        /// Planned or skipped.
        gate: GatePlan,
    },
    /// Sales gives a client credit after delivery.
    Credit {
        /// To whom.
        client: ClientId,
        /// 5, 10 or 15 %.
        credit: Share,
    },
    /// Operations visits a client to apologise after delivery: one person-day.
    Apologise {
        /// To whom.
        client: ClientId,
    },
    /// Sales asks a pipeline deal to close now.
    PullIn {
        /// Which.
        deal: DealId,
        /// 0 to 40 % in steps of 10.
        discount: Share,
    },
    /// Ends the seat's week, or hands the table over.
    Done,
    /// The clock ends a seat's week by its default moves.
    TimeUp {
        /// Whose time is up.
        seat: Seat,
    },
}

/// How honestly operations answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// The week it will take as likely as not (P50).
    Honest,
    /// The week it will take in four cases of five (P80).
    Cautious,
    /// The honest week and a quarter of the time on top.
    Padded,
}

impl Answer {
    /// Every answer.
    pub const ALL: [Self; 3] = [Self::Honest, Self::Cautious, Self::Padded];
}

/// What operations plans for the quality gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum GatePlan {
    /// It will be held.
    Planned,
    /// It will be skipped.
    Skipped,
}

/// The longest thing that can be said beside the terms, in characters.
pub const LONGEST_SAYING: usize = 280;

/// The overtime levels that can be set.
pub const OVERTIME: [Share; 4] = [Share::ZERO, Share::percent(10), Share::percent(20), Share::percent(30)];

/// The discounts that can be drafted.
pub const DISCOUNTS: [Share; 4] = [Share::ZERO, Share::percent(5), Share::percent(10), Share::percent(15)];

/// The credits that can be given.
pub const CREDITS: [Share; 3] = [Share::percent(5), Share::percent(10), Share::percent(15)];

/// The discounts at which a pipeline deal can be asked to close now.
pub const PULL_INS: [Share; 5] =
    [Share::ZERO, Share::percent(10), Share::percent(20), Share::percent(30), Share::percent(40)];

/// The step in which a week is allocated: half a person-day.
pub const ALLOCATION_STEP: Work = Work::from_tenths(5);

/// How many weeks beyond the ask, or beyond this week, can be offered.
pub const WEEKS_BEYOND: u8 = 5;

#[cfg(not(target_arch = "wasm32"))]
impl schemars::JsonSchema for Move {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        MoveDraft::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        MoveDraft::json_schema(generator)
    }
}

impl Move {
    /// The client a move is about, if it is about one.
    #[must_use]
    pub const fn client(&self) -> Option<ClientId> {
        match self {
            Self::Visit { client }
            | Self::Invite { client }
            | Self::JoinVisit { client }
            | Self::DeclineVisit { client }
            | Self::Draft { client, .. }
            | Self::AskCheck { client }
            | Self::Check { client }
            | Self::Report { client, .. }
            | Self::Counter { client, .. }
            | Self::Stamp { client }
            | Self::Split { client }
            | Self::SignAlone { client }
            | Self::Override { client }
            | Self::Escalate { client }
            | Self::Decline { client }
            | Self::Say { client, .. }
            | Self::Allocate { client, .. }
            | Self::ShareOut { client }
            | Self::Disclose { client }
            | Self::HoldBack { client }
            | Self::PassOn { client }
            | Self::SitOn { client }
            | Self::Renegotiate { client, .. }
            | Self::AgreeRenegotiation { client }
            | Self::RefuseRenegotiation { client }
            | Self::ProposeReview { client }
            | Self::JoinReview { client }
            | Self::MeetClient { client }
            | Self::SetGate { client, .. }
            | Self::Credit { client, .. }
            | Self::Apologise { client } => Some(*client),
            Self::SetOvertime { .. }
            | Self::HoldMeeting
            | Self::PullIn { .. }
            | Self::Done
            | Self::TimeUp { .. } => None,
        }
    }
}
