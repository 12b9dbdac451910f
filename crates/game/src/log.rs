//! What was done and what happened, entry by entry.

use super::events::Event;
use super::moves::{Actor, Move, Origin};
use serde::{Deserialize, Serialize};
use world::quantities::Week;

/// A move that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Who made it.
    pub by: Actor,
    /// The move.
    #[serde(rename = "move")]
    pub made: Move,
    /// Whether it was decided on; `habit` where it was not. What the clock does needs no word.
    #[serde(default, skip_serializing_if = "Origin::is_choice")]
    pub origin: Origin,
}

impl Entry {
    /// A move that `by` decided on.
    #[must_use]
    pub fn chosen(by: impl Into<Actor>, made: Move) -> Self {
        Self { by: by.into(), made, origin: Origin::Choice }
    }

    /// A move that `by` made out of habit.
    #[must_use]
    pub fn habit(by: impl Into<Actor>, made: Move) -> Self {
        Self { by: by.into(), made, origin: Origin::Habit }
    }
}

/// An event with its place in the game.
#[derive(Clone, Debug, PartialEq)]
pub struct Logged {
    /// In which week it happened.
    pub week: Week,
    /// How many moves had been made before the one that led to it.
    pub after: usize,
    /// What happened.
    pub event: Event,
}
