//! A move with who made it, and whether it was decided on.

use super::{Actor, Move};
use serde::{Deserialize, Serialize};

/// Whether a move was decided on, or made out of habit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// Whoever made it decided on it.
    #[default]
    Choice,
    /// Nobody thought about it: it was agreed on before, or the seat left its week to what is usual.
    Habit,
}

impl Origin {
    /// True for a move that was decided on; a file says nothing about it.
    #[must_use]
    // For serde, which asks with a reference.
    #[allow(clippy::trivially_copy_pass_by_ref)]
    pub const fn is_choice(&self) -> bool {
        match self {
            Self::Choice => true,
            Self::Habit => false,
        }
    }
}

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
