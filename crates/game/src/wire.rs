//! A move as it stands in a file: its name, and beside it what it needs. `{"name":"visit","client":0}`.
//!
//! The form is flat, so that it is short to write down and small to read; what a move needs is checked here, and
//! whether it is allowed, by the rules.

use super::Seat;
use super::moves::{Answer, GatePlan, Move};
use core::fmt;
use serde::{Deserialize, Serialize};
use world::client::{ClientId, Scope, Terms};
use world::pipeline::DealId;
use world::quantities::{Share, Week, Work};

/// A move as it stands in a file.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MoveDraft {
    /// The move's name.
    pub name: Name,
    /// The client it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client: Option<ClientId>,
    /// The terms of a draft.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<Terms>,
    /// The scope of a counter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scope>,
    /// The week of a counter or a renegotiation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub week: Option<Week>,
    /// How honest a report is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
    /// What is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The work of an allocation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub work: Option<Work>,
    /// Overtime, a credit, or the discount of a pull-in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<Share>,
    /// What is planned for the quality gate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gate: Option<GatePlan>,
    /// The deal of a pull-in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deal: Option<DealId>,
    /// The seat whose time is up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat: Option<Seat>,
}

/// The name of a move; see [`Move`] for what each does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Name {
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

/// What a move in a file lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lacks(&'static str);

impl fmt::Display for Lacks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the move lacks `{}`", self.0)
    }
}

impl MoveDraft {
    const fn bare(name: Name) -> Self {
        Self {
            name,
            client: None,
            terms: None,
            scope: None,
            week: None,
            answer: None,
            text: None,
            work: None,
            share: None,
            gate: None,
            deal: None,
            seat: None,
        }
    }
}

impl TryFrom<MoveDraft> for Move {
    type Error = Lacks;

    fn try_from(draft: MoveDraft) -> Result<Self, Lacks> {
        let client = || draft.client.ok_or(Lacks("client"));
        let week = || draft.week.ok_or(Lacks("week"));
        let share = || draft.share.ok_or(Lacks("share"));
        Ok(match draft.name {
            Name::Visit => Self::Visit { client: client()? },
            Name::Invite => Self::Invite { client: client()? },
            Name::JoinVisit => Self::JoinVisit { client: client()? },
            Name::DeclineVisit => Self::DeclineVisit { client: client()? },
            Name::Draft => Self::Draft { client: client()?, terms: draft.terms.ok_or(Lacks("terms"))? },
            Name::AskCheck => Self::AskCheck { client: client()? },
            Name::Check => Self::Check { client: client()? },
            Name::Report => Self::Report { client: client()?, answer: draft.answer.ok_or(Lacks("answer"))? },
            Name::Counter => {
                Self::Counter { client: client()?, scope: draft.scope.ok_or(Lacks("scope"))?, week: week()? }
            }
            Name::Stamp => Self::Stamp { client: client()? },
            Name::Split => Self::Split { client: client()? },
            Name::SignAlone => Self::SignAlone { client: client()? },
            Name::Override => Self::Override { client: client()? },
            Name::Escalate => Self::Escalate { client: client()? },
            Name::Decline => Self::Decline { client: client()? },
            Name::Say => Self::Say { client: client()?, text: draft.text.ok_or(Lacks("text"))? },
            Name::Allocate => Self::Allocate { client: client()?, work: draft.work.ok_or(Lacks("work"))? },
            Name::ShareOut => Self::ShareOut { client: client()? },
            Name::SetOvertime => Self::SetOvertime { overtime: share()? },
            Name::Disclose => Self::Disclose { client: client()? },
            Name::HoldBack => Self::HoldBack { client: client()? },
            Name::PassOn => Self::PassOn { client: client()? },
            Name::SitOn => Self::SitOn { client: client()? },
            Name::Renegotiate => Self::Renegotiate { client: client()?, week: week()? },
            Name::AgreeRenegotiation => Self::AgreeRenegotiation { client: client()? },
            Name::RefuseRenegotiation => Self::RefuseRenegotiation { client: client()? },
            Name::ProposeReview => Self::ProposeReview { client: client()? },
            Name::JoinReview => Self::JoinReview { client: client()? },
            Name::MeetClient => Self::MeetClient { client: client()? },
            Name::HoldMeeting => Self::HoldMeeting,
            Name::SetGate => Self::SetGate { client: client()?, gate: draft.gate.ok_or(Lacks("gate"))? },
            Name::Credit => Self::Credit { client: client()?, credit: share()? },
            Name::Apologise => Self::Apologise { client: client()? },
            Name::PullIn => Self::PullIn { deal: draft.deal.ok_or(Lacks("deal"))?, discount: share()? },
            Name::Done => Self::Done,
            Name::TimeUp => Self::TimeUp { seat: draft.seat.ok_or(Lacks("seat"))? },
        })
    }
}

impl From<Move> for MoveDraft {
    fn from(made: Move) -> Self {
        let bare = Self { client: made.client(), ..Self::bare(name_of(&made)) };
        match made {
            Move::Draft { client: _, terms } => Self { terms: Some(terms), ..bare },
            Move::Report { client: _, answer } => Self { answer: Some(answer), ..bare },
            Move::Counter { client: _, scope, week } => Self { scope: Some(scope), week: Some(week), ..bare },
            Move::Say { client: _, text } => Self { text: Some(text), ..bare },
            Move::Allocate { client: _, work } => Self { work: Some(work), ..bare },
            Move::SetOvertime { overtime: share } | Move::Credit { client: _, credit: share } => {
                Self { share: Some(share), ..bare }
            }
            Move::Renegotiate { client: _, week } => Self { week: Some(week), ..bare },
            Move::SetGate { client: _, gate } => Self { gate: Some(gate), ..bare },
            Move::PullIn { deal, discount } => Self { deal: Some(deal), share: Some(discount), ..bare },
            Move::TimeUp { seat } => Self { seat: Some(seat), ..bare },
            Move::Visit { .. }
            | Move::Invite { .. }
            | Move::JoinVisit { .. }
            | Move::DeclineVisit { .. }
            | Move::AskCheck { .. }
            | Move::Check { .. }
            | Move::Stamp { .. }
            | Move::Split { .. }
            | Move::SignAlone { .. }
            | Move::Override { .. }
            | Move::Escalate { .. }
            | Move::Decline { .. }
            | Move::ShareOut { .. }
            | Move::Disclose { .. }
            | Move::HoldBack { .. }
            | Move::PassOn { .. }
            | Move::SitOn { .. }
            | Move::AgreeRenegotiation { .. }
            | Move::RefuseRenegotiation { .. }
            | Move::ProposeReview { .. }
            | Move::JoinReview { .. }
            | Move::MeetClient { .. }
            | Move::HoldMeeting
            | Move::Apologise { .. }
            | Move::Done => bare,
        }
    }
}

const fn name_of(made: &Move) -> Name {
    match made {
        Move::Visit { .. } => Name::Visit,
        Move::Invite { .. } => Name::Invite,
        Move::JoinVisit { .. } => Name::JoinVisit,
        Move::DeclineVisit { .. } => Name::DeclineVisit,
        Move::Draft { .. } => Name::Draft,
        Move::AskCheck { .. } => Name::AskCheck,
        Move::Check { .. } => Name::Check,
        Move::Report { .. } => Name::Report,
        Move::Counter { .. } => Name::Counter,
        Move::Stamp { .. } => Name::Stamp,
        Move::Split { .. } => Name::Split,
        Move::SignAlone { .. } => Name::SignAlone,
        Move::Override { .. } => Name::Override,
        Move::Escalate { .. } => Name::Escalate,
        Move::Decline { .. } => Name::Decline,
        Move::Say { .. } => Name::Say,
        Move::Allocate { .. } => Name::Allocate,
        Move::ShareOut { .. } => Name::ShareOut,
        Move::SetOvertime { .. } => Name::SetOvertime,
        Move::Disclose { .. } => Name::Disclose,
        Move::HoldBack { .. } => Name::HoldBack,
        Move::PassOn { .. } => Name::PassOn,
        Move::SitOn { .. } => Name::SitOn,
        Move::Renegotiate { .. } => Name::Renegotiate,
        Move::AgreeRenegotiation { .. } => Name::AgreeRenegotiation,
        Move::RefuseRenegotiation { .. } => Name::RefuseRenegotiation,
        Move::ProposeReview { .. } => Name::ProposeReview,
        Move::JoinReview { .. } => Name::JoinReview,
        Move::MeetClient { .. } => Name::MeetClient,
        Move::HoldMeeting => Name::HoldMeeting,
        Move::SetGate { .. } => Name::SetGate,
        Move::Credit { .. } => Name::Credit,
        Move::Apologise { .. } => Name::Apologise,
        Move::PullIn { .. } => Name::PullIn,
        Move::Done => Name::Done,
        Move::TimeUp { .. } => Name::TimeUp,
    }
}
