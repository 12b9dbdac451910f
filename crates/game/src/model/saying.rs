//! What a seat says beside the terms. A person types it. A bot names an occasion with its facts, so that a record can
//! be read in another language tomorrow: the words of a language tell it.

use core::fmt;
use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use world::quantities::Week;

/// What a seat says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Saying {
    /// As it was typed.
    Typed(String),
    /// As the words of a language tell it.
    Remark(Remark),
}

impl Default for Saying {
    /// Nothing yet.
    fn default() -> Self {
        Self::Typed(String::new())
    }
}

impl From<&str> for Saying {
    fn from(typed: &str) -> Self {
        Self::Typed(typed.to_owned())
    }
}

impl From<String> for Saying {
    fn from(typed: String) -> Self {
        Self::Typed(typed)
    }
}

impl<'de> Deserialize<'de> for Saying {
    /// A text is typed, and an object is a remark; a fault in one is told as a fault in that.
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Saying;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text or a remark")
            }
            fn visit_str<E: serde::de::Error>(self, typed: &str) -> Result<Saying, E> {
                Ok(typed.into())
            }
            fn visit_string<E: serde::de::Error>(self, typed: String) -> Result<Saying, E> {
                Ok(typed.into())
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Saying, A::Error> {
                Remark::deserialize(MapAccessDeserializer::new(map)).map(Saying::Remark)
            }
        }
        from.deserialize_any(Reader)
    }
}

/// In how many ways every remark can be made.
pub const WAYS: u8 = 3;

/// A remark of a bot: the occasion, what spoke for the move, and the weeks that the sentence may name. All of it is
/// known to both seats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Remark {
    /// With which move it goes.
    pub on: Occasion,
    /// What spoke for the move, where that may be heard; nothing where nothing was weighed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<Ground>,
    /// In which of the [`WAYS`] it is said, from 0.
    pub way: u8,
    /// The week that the move is about.
    pub week: Week,
    /// The week that the client asked for.
    pub asked: Week,
    /// The week of the draft on the table; the one asked for, where there is none.
    pub draft: Week,
}

/// What a remark goes with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Occasion {
    /// Sales asks operations along.
    Invite,
    /// Sales asks for a check.
    AskCheck,
    /// A draft for the week that the client asked for, or sooner.
    DraftAsked,
    /// A draft for a later week.
    DraftLater,
    /// Sales signs without waiting.
    SignAlone,
    /// Sales takes the week of operations.
    StampCounter,
    /// Operations stamps the draft.
    StampDraft,
    /// An offer to meet half-way.
    Split,
    /// Sales signs against operations.
    Override,
    /// The disagreement goes to leadership.
    Escalate,
    /// Sales lets a client go.
    Decline,
    /// Operations comes along.
    JoinVisit,
    /// Operations does not come along.
    DeclineVisit,
    /// The answer to a check is later than the client asked.
    ReportLate,
    /// The answer to a check is in time.
    ReportInTime,
    /// A counter with a later week.
    CounterLater,
    /// A counter with less in it.
    CounterLess,
    /// A counter with more in it.
    CounterMore,
    /// A counter with the same in it, and not later.
    CounterSooner,
    /// Operations tells of a slip.
    Disclose,
    /// The client is asked for another week.
    Renegotiate,
    /// The other week is agreed to.
    AgreeRenegotiation,
    /// The other week is refused.
    RefuseRenegotiation,
    /// A review together is proposed.
    ProposeReview,
    /// A review together is agreed to.
    JoinReview,
}

/// What spoke most for an option that was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// It was expected to pay more.
    Pay,
    /// It was less trouble.
    Effort,
    /// It was nearer to what the bot believes.
    Conscience,
    /// It cost less standing.
    Standing,
    /// The bot is like that.
    Liking,
    /// Nothing: chance took it.
    Chance,
}
