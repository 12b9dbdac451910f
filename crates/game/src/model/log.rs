//! What was done and what happened, entry by entry.

use crate::model::events::Event;
pub use crate::model::moves::Entry;
use world::quantities::{Points, Week};

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

/// The clients' average mood at the end of a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeekMood {
    /// The week.
    pub week: Week,
    /// The average over all clients who have signed.
    pub mood: Points,
}
