//! What is fixed about each kind of move, in one table: who makes it, whether it can be taken back, whether it is asked
//! about first, what it takes of a week, and which fields it has in a file.
//!
//! The rules, the files and the page read it here; what a move means stands in [`Move`], what follows from it in the rules.

use super::{GatePlan, Move};
use crate::Seat;
use core::fmt;
use serde::{Deserialize, Serialize};
use world::parameters::Parameters;
use world::quantities::Days;

/// What is fixed about a kind of move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MoveRow {
    /// Who makes it.
    pub owner: Owner,
    /// Whether it can be taken back.
    pub undo: Undo,
    /// Whether a person is asked once more before it is made.
    pub asks: Asks,
    /// What it takes of the week.
    pub cost: Cost,
    /// What it has in a file beside its name.
    pub fields: &'static [Field],
}

/// Who makes a move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// One seat alone.
    Only(Seat),
    /// Either seat.
    Either,
    /// The clock.
    Clock,
}

/// Whether a move can be taken back before the other side has seen it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undo {
    /// It can: it drew nothing and showed nothing new.
    Open,
    /// It cannot.
    Final,
}

/// Whether a person is asked once more before the move is made, because it decides something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// Once, whoever makes it.
    Once(Confirmed),
    /// Never.
    Never,
}

/// What a person decides by a move that is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confirmed {
    /// To send an offer out with both stamps.
    Stamp,
    /// To sign without operations.
    SignAlone,
    /// To sign against operations.
    Override,
    /// To take a disagreement to leadership.
    Escalate,
    /// To let a client go.
    LetGo,
    /// To ask the client for another week.
    AskClient,
    /// To skip the quality gate.
    SkipGate,
    /// To ask a deal to close now.
    PullIn,
}

/// What a move takes of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    /// Nothing.
    Nothing,
    /// Days of sales.
    Days(Days),
    /// The team's work.
    Work(People),
    /// Days where sales makes it, the team's work where operations does.
    OfEach(Days, People),
    /// The team's work, whoever makes it, and even out of a full plan: a refusal would tell sales how full the plan is.
    OfTheTeam(People),
}

/// What the team does with people, beside its projects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum People {
    /// A visit together with sales.
    JointVisit,
    /// Looking into the work.
    Check,
    /// A joint review, or a talk with the client alone.
    Review,
    /// The joint meeting.
    Meeting,
    /// An apology.
    Apology,
}

impl People {
    /// How long it takes, in person-days.
    #[must_use]
    pub const fn person_days(self, p: &Parameters) -> f64 {
        match self {
            Self::JointVisit => p.joint_visit_work,
            Self::Check => p.check_work,
            Self::Review => p.review_work,
            Self::Meeting => p.meeting_work,
            Self::Apology => p.apology_work,
        }
    }
}

/// What a move can have in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// Its name, which every move has.
    Name,
    /// The client it is about.
    Client,
    /// The terms of a draft.
    Terms,
    /// The scope of a counter.
    Scope,
    /// The week of a counter or a renegotiation.
    Week,
    /// How honest a report is.
    Answer,
    /// What is said.
    Text,
    /// The work of an allocation.
    Work,
    /// Overtime, a credit, or the discount of a pull-in.
    Share,
    /// What is planned for the quality gate.
    Gate,
    /// The deal of a pull-in.
    Deal,
    /// The seat whose time is up.
    Seat,
}

impl fmt::Display for Field {
    /// As it stands in a file.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.serialize(f)
    }
}

/// What a visit alone takes of the days of sales.
pub const VISIT: Days = Days::from_tenths(5);
/// What a joint visit takes of the days of sales.
pub const JOINT_VISIT: Days = Days::from_tenths(10);
/// What a draft takes of the days of sales.
pub const DRAFT: Days = Days::from_tenths(5);
/// What a call with bad news, or a joint review, takes of the days of sales.
pub const CALL: Days = Days::from_tenths(5);

/// The kind of a move, by its name in files; see [`Move`] for what each does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum MoveKind {
    Visit,
    Invite,
    JoinVisit,
    DeclineVisit,
    Draft,
    AskCheck,
    Check,
    Report,
    Counter,
    Stamp,
    Split,
    SignAlone,
    Override,
    Escalate,
    Decline,
    Say,
    Allocate,
    ShareOut,
    SetOvertime,
    Disclose,
    HoldBack,
    PassOn,
    SitOn,
    Renegotiate,
    AgreeRenegotiation,
    RefuseRenegotiation,
    ProposeReview,
    JoinReview,
    MeetClient,
    HoldMeeting,
    SetGate,
    Credit,
    Apologise,
    PullIn,
    Done,
    TimeUp,
}

impl fmt::Display for MoveKind {
    /// As it stands in a file.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.serialize(f)
    }
}

const SALES: Owner = Owner::Only(Seat::Sales);
const OPERATIONS: Owner = Owner::Only(Seat::Operations);
const EITHER: Owner = Owner::Either;
const CLOCK: Owner = Owner::Clock;
const FREE: Cost = Cost::Nothing;
const CLIENT: &[Field] = &[Field::Client];

const fn row(owner: Owner, undo: Undo, asks: Asks, cost: Cost, fields: &'static [Field]) -> MoveRow {
    MoveRow { owner, undo, asks, cost, fields }
}

impl MoveKind {
    /// What is fixed about it.
    #[must_use]
    pub const fn row(self) -> MoveRow {
        match self {
            Self::Visit => row(SALES, Undo::Final, Asks::Never, Cost::Days(VISIT), CLIENT),
            Self::Invite => row(SALES, Undo::Open, Asks::Never, Cost::Days(JOINT_VISIT), CLIENT),
            Self::JoinVisit => {
                row(OPERATIONS, Undo::Final, Asks::Never, Cost::Work(People::JointVisit), CLIENT)
            }
            Self::DeclineVisit => row(OPERATIONS, Undo::Open, Asks::Never, FREE, CLIENT),
            Self::Draft => {
                row(SALES, Undo::Open, Asks::Never, Cost::Days(DRAFT), &[Field::Client, Field::Terms])
            }
            Self::AskCheck => row(SALES, Undo::Open, Asks::Never, FREE, CLIENT),
            Self::Check => row(OPERATIONS, Undo::Final, Asks::Never, Cost::Work(People::Check), CLIENT),
            Self::Report => row(OPERATIONS, Undo::Open, Asks::Never, FREE, &[Field::Client, Field::Answer]),
            Self::Counter => {
                row(OPERATIONS, Undo::Open, Asks::Never, FREE, &[Field::Client, Field::Scope, Field::Week])
            }
            Self::Stamp => row(EITHER, Undo::Final, Asks::Once(Confirmed::Stamp), FREE, CLIENT),
            Self::Split => row(SALES, Undo::Open, Asks::Never, FREE, CLIENT),
            Self::SignAlone => row(SALES, Undo::Final, Asks::Once(Confirmed::SignAlone), FREE, CLIENT),
            Self::Override => row(SALES, Undo::Final, Asks::Once(Confirmed::Override), FREE, CLIENT),
            Self::Escalate => row(EITHER, Undo::Final, Asks::Once(Confirmed::Escalate), FREE, CLIENT),
            Self::Decline => row(SALES, Undo::Open, Asks::Once(Confirmed::LetGo), FREE, CLIENT),
            Self::Say => row(EITHER, Undo::Open, Asks::Never, FREE, &[Field::Client, Field::Text]),
            Self::Allocate => row(OPERATIONS, Undo::Open, Asks::Never, FREE, &[Field::Client, Field::Work]),
            Self::ShareOut => row(OPERATIONS, Undo::Open, Asks::Never, FREE, CLIENT),
            Self::SetOvertime => row(OPERATIONS, Undo::Open, Asks::Never, FREE, &[Field::Share]),
            Self::Disclose => row(OPERATIONS, Undo::Open, Asks::Never, FREE, CLIENT),
            Self::HoldBack => row(OPERATIONS, Undo::Open, Asks::Never, FREE, CLIENT),
            Self::PassOn => row(SALES, Undo::Open, Asks::Never, Cost::Days(CALL), CLIENT),
            Self::SitOn => row(SALES, Undo::Open, Asks::Never, FREE, CLIENT),
            Self::Renegotiate => row(EITHER, Undo::Open, Asks::Never, FREE, &[Field::Client, Field::Week]),
            Self::AgreeRenegotiation => {
                row(EITHER, Undo::Final, Asks::Once(Confirmed::AskClient), FREE, CLIENT)
            }
            Self::RefuseRenegotiation => row(EITHER, Undo::Open, Asks::Never, FREE, CLIENT),
            Self::ProposeReview => {
                row(EITHER, Undo::Open, Asks::Never, Cost::OfEach(CALL, People::Review), CLIENT)
            }
            Self::JoinReview => {
                row(EITHER, Undo::Final, Asks::Never, Cost::OfEach(CALL, People::Review), CLIENT)
            }
            Self::MeetClient => row(OPERATIONS, Undo::Final, Asks::Never, Cost::Work(People::Review), CLIENT),
            Self::HoldMeeting => row(EITHER, Undo::Final, Asks::Never, Cost::OfTheTeam(People::Meeting), &[]),
            Self::SetGate => row(
                OPERATIONS,
                Undo::Open,
                Asks::Once(Confirmed::SkipGate),
                FREE,
                &[Field::Client, Field::Gate],
            ),
            Self::Credit => row(SALES, Undo::Open, Asks::Never, FREE, &[Field::Client, Field::Share]),
            Self::Apologise => row(OPERATIONS, Undo::Open, Asks::Never, Cost::Work(People::Apology), CLIENT),
            Self::PullIn => {
                row(SALES, Undo::Final, Asks::Once(Confirmed::PullIn), FREE, &[Field::Deal, Field::Share])
            }
            Self::Done => row(EITHER, Undo::Final, Asks::Never, FREE, &[]),
            Self::TimeUp => row(CLOCK, Undo::Final, Asks::Never, FREE, &[Field::Seat]),
        }
    }
}

impl Move {
    /// What a person is asked about before it is made; nothing where it can simply be made.
    #[must_use]
    pub fn decides(&self) -> Option<Confirmed> {
        // A gate that is planned can still be skipped.
        let reversed = matches!(self, Self::SetGate { client: _, gate: GatePlan::Planned });
        match self.kind().row().asks {
            Asks::Once(decision) => (!reversed).then_some(decision),
            Asks::Never => None,
        }
    }

    /// Its kind.
    #[must_use]
    pub const fn kind(&self) -> MoveKind {
        match self {
            Self::Visit { .. } => MoveKind::Visit,
            Self::Invite { .. } => MoveKind::Invite,
            Self::JoinVisit { .. } => MoveKind::JoinVisit,
            Self::DeclineVisit { .. } => MoveKind::DeclineVisit,
            Self::Draft { .. } => MoveKind::Draft,
            Self::AskCheck { .. } => MoveKind::AskCheck,
            Self::Check { .. } => MoveKind::Check,
            Self::Report { .. } => MoveKind::Report,
            Self::Counter { .. } => MoveKind::Counter,
            Self::Stamp { .. } => MoveKind::Stamp,
            Self::Split { .. } => MoveKind::Split,
            Self::SignAlone { .. } => MoveKind::SignAlone,
            Self::Override { .. } => MoveKind::Override,
            Self::Escalate { .. } => MoveKind::Escalate,
            Self::Decline { .. } => MoveKind::Decline,
            Self::Say { .. } => MoveKind::Say,
            Self::Allocate { .. } => MoveKind::Allocate,
            Self::ShareOut { .. } => MoveKind::ShareOut,
            Self::SetOvertime { .. } => MoveKind::SetOvertime,
            Self::Disclose { .. } => MoveKind::Disclose,
            Self::HoldBack { .. } => MoveKind::HoldBack,
            Self::PassOn { .. } => MoveKind::PassOn,
            Self::SitOn { .. } => MoveKind::SitOn,
            Self::Renegotiate { .. } => MoveKind::Renegotiate,
            Self::AgreeRenegotiation { .. } => MoveKind::AgreeRenegotiation,
            Self::RefuseRenegotiation { .. } => MoveKind::RefuseRenegotiation,
            Self::ProposeReview { .. } => MoveKind::ProposeReview,
            Self::JoinReview { .. } => MoveKind::JoinReview,
            Self::MeetClient { .. } => MoveKind::MeetClient,
            Self::HoldMeeting => MoveKind::HoldMeeting,
            Self::SetGate { .. } => MoveKind::SetGate,
            Self::Credit { .. } => MoveKind::Credit,
            Self::Apologise { .. } => MoveKind::Apologise,
            Self::PullIn { .. } => MoveKind::PullIn,
            Self::Done => MoveKind::Done,
            Self::TimeUp { .. } => MoveKind::TimeUp,
        }
    }
}
