//! A move as it stands in a file: its name, and beside it what it needs. `{"name":"visit","client":0}`.
//!
//! The form is flat, so that it is short to write down and small to read; what a move needs is checked here, and
//! whether it is allowed, by the rules.

use super::table::{Field, MoveKind};
use super::{Answer, GatePlan, Move};
use crate::Seat;
use crate::model::saying::Saying;
use core::fmt;
use serde::de::{Error as _, IntoDeserializer, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use world::client::{ClientId, Scope, Terms};
use world::pipeline::DealId;
use world::quantities::{Share, Week, Work};

/// A move as it stands in a file.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MoveDraft {
    /// The move's name.
    pub name: MoveKind,
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
    pub text: Option<Saying>,
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

/// Why a move in a file is none.
enum Misfit {
    /// It has too little.
    Lacks(MoveKind, Field),
    /// It has a field that belongs to other moves.
    Foreign(MoveKind, Field),
    /// It has a field twice.
    Twice(Field),
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Lacks(kind, field) => write!(f, "the move `{kind}` lacks `{field}`"),
            Self::Foreign(kind, field) => write!(f, "the move `{kind}` has no field `{field}`"),
            Self::Twice(field) => write!(f, "the move has `{field}` twice"),
        }
    }
}

impl<'de> Deserialize<'de> for Move {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(Reader)
    }
}

/// Reads a move field by field, so that a fault is found where it stands.
struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Move;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a move")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Move, A::Error> {
        let mut name: Option<MoveKind> = None;
        let mut draft = MoveDraft::bare(MoveKind::Done);
        while let Some(Key(field)) = map.next_key()? {
            if draft.fields().chain(name.map(|_| Field::Name)).any(|before| before == field) {
                return Err(A::Error::custom(Misfit::Twice(field)));
            }
            if let Some(foreign) = name.and_then(|kind| foreign(kind, [field])) {
                return Err(A::Error::custom(foreign));
            }
            match field {
                Field::Name => name = Some(map.next_value()?),
                Field::Client => draft.client = Some(map.next_value()?),
                Field::Terms => draft.terms = Some(map.next_value()?),
                Field::Scope => draft.scope = Some(map.next_value()?),
                Field::Week => draft.week = Some(map.next_value()?),
                Field::Answer => draft.answer = Some(map.next_value()?),
                Field::Text => draft.text = Some(map.next_value()?),
                Field::Work => draft.work = Some(map.next_value()?),
                Field::Share => draft.share = Some(map.next_value()?),
                Field::Gate => draft.gate = Some(map.next_value()?),
                Field::Deal => draft.deal = Some(map.next_value()?),
                Field::Seat => draft.seat = Some(map.next_value()?),
            }
        }
        draft.name = name.ok_or_else(|| A::Error::missing_field("name"))?;
        draft.read().map_err(A::Error::custom)
    }
}

/// The name of a field, read as names of fields are.
struct Key(Field);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Named;
        impl Visitor<'_> for Named {
            type Value = Key;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a field of a move")
            }
            fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<Key, E> {
                Field::deserialize(name.into_deserializer()).map(Key)
            }
        }
        from.deserialize_identifier(Named)
    }
}

/// The first of `fields` that a move of this kind does not have.
fn foreign(kind: MoveKind, fields: impl IntoIterator<Item = Field>) -> Option<Misfit> {
    let own = kind.row().fields;
    let field = fields.into_iter().find(|field| *field != Field::Name && !own.contains(field))?;
    Some(Misfit::Foreign(kind, field))
}

impl MoveDraft {
    const fn bare(name: MoveKind) -> Self {
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

    /// The fields that it has.
    fn fields(&self) -> impl Iterator<Item = Field> {
        // Taken apart completely, so that a new field does not compile before it stands in the table.
        let Self { name: _, client, terms, scope, week, answer, text, work, share, gate, deal, seat } = self;
        [
            (client.is_some(), Field::Client),
            (terms.is_some(), Field::Terms),
            (scope.is_some(), Field::Scope),
            (week.is_some(), Field::Week),
            (answer.is_some(), Field::Answer),
            (text.is_some(), Field::Text),
            (work.is_some(), Field::Work),
            (share.is_some(), Field::Share),
            (gate.is_some(), Field::Gate),
            (deal.is_some(), Field::Deal),
            (seat.is_some(), Field::Seat),
        ]
        .into_iter()
        .filter_map(|(there, field)| there.then_some(field))
    }

    /// The move that it is.
    fn read(self) -> Result<Move, Misfit> {
        if let Some(foreign) = foreign(self.name, self.fields()) {
            return Err(foreign);
        }
        let lacks = |field| Misfit::Lacks(self.name, field);
        let client = || self.client.ok_or(lacks(Field::Client));
        let week = || self.week.ok_or(lacks(Field::Week));
        let share = || self.share.ok_or(lacks(Field::Share));
        Ok(match self.name {
            MoveKind::Visit => Move::Visit { client: client()? },
            MoveKind::Invite => Move::Invite { client: client()? },
            MoveKind::JoinVisit => Move::JoinVisit { client: client()? },
            MoveKind::DeclineVisit => Move::DeclineVisit { client: client()? },
            MoveKind::Draft => {
                Move::Draft { client: client()?, terms: self.terms.ok_or(lacks(Field::Terms))? }
            }
            MoveKind::AskCheck => Move::AskCheck { client: client()? },
            MoveKind::Check => Move::Check { client: client()? },
            MoveKind::Report => {
                Move::Report { client: client()?, answer: self.answer.ok_or(lacks(Field::Answer))? }
            }
            MoveKind::Counter => Move::Counter {
                client: client()?,
                scope: self.scope.ok_or(lacks(Field::Scope))?,
                week: week()?,
            },
            MoveKind::Stamp => Move::Stamp { client: client()? },
            MoveKind::Split => Move::Split { client: client()? },
            MoveKind::SignAlone => Move::SignAlone { client: client()? },
            MoveKind::Override => Move::Override { client: client()? },
            MoveKind::Escalate => Move::Escalate { client: client()? },
            MoveKind::Decline => Move::Decline { client: client()? },
            MoveKind::Say => Move::Say { client: client()?, text: self.text.ok_or(lacks(Field::Text))? },
            MoveKind::Allocate => {
                Move::Allocate { client: client()?, work: self.work.ok_or(lacks(Field::Work))? }
            }
            MoveKind::ShareOut => Move::ShareOut { client: client()? },
            MoveKind::SetOvertime => Move::SetOvertime { overtime: share()? },
            MoveKind::Disclose => Move::Disclose { client: client()? },
            MoveKind::HoldBack => Move::HoldBack { client: client()? },
            MoveKind::PassOn => Move::PassOn { client: client()? },
            MoveKind::SitOn => Move::SitOn { client: client()? },
            MoveKind::Renegotiate => Move::Renegotiate { client: client()?, week: week()? },
            MoveKind::AgreeRenegotiation => Move::AgreeRenegotiation { client: client()? },
            MoveKind::RefuseRenegotiation => Move::RefuseRenegotiation { client: client()? },
            MoveKind::ProposeReview => Move::ProposeReview { client: client()? },
            MoveKind::JoinReview => Move::JoinReview { client: client()? },
            MoveKind::MeetClient => Move::MeetClient { client: client()? },
            MoveKind::HoldMeeting => Move::HoldMeeting,
            MoveKind::SetGate => {
                Move::SetGate { client: client()?, gate: self.gate.ok_or(lacks(Field::Gate))? }
            }
            MoveKind::Credit => Move::Credit { client: client()?, credit: share()? },
            MoveKind::Apologise => Move::Apologise { client: client()? },
            MoveKind::PullIn => {
                Move::PullIn { deal: self.deal.ok_or(lacks(Field::Deal))?, discount: share()? }
            }
            MoveKind::Done => Move::Done,
            MoveKind::TimeUp => Move::TimeUp { seat: self.seat.ok_or(lacks(Field::Seat))? },
        })
    }
}

impl From<Move> for MoveDraft {
    fn from(made: Move) -> Self {
        let bare = Self { client: made.client(), ..Self::bare(made.kind()) };
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
