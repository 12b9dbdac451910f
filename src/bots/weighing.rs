//! Why a bot did what it did: what it weighed, and what each option was worth to it.

use super::choice::Worth;
use super::luck::Matter;
use crate::game::moves::Move;
use crate::world::quantities::Week;

/// One decision of a bot.
#[derive(Clone, Debug, PartialEq)]
pub struct Weighing {
    /// In which week.
    pub week: Week,
    /// What it was about.
    pub matter: Matter,
    /// Every option it thought of.
    pub options: Vec<Weighed>,
    /// Which of them it took.
    pub taken: usize,
}

/// An option that a bot thought of.
#[derive(Clone, Debug, PartialEq)]
pub struct Weighed {
    /// The move; nothing for leaving the matter as it is.
    pub made: Option<Move>,
    /// What it was reckoned to be worth.
    pub worth: Worth,
    /// The chance with which it would be taken, 0 to 1.
    pub chance: f64,
}

/// Where decisions are noted down, if anybody asked for it.
#[derive(Clone, Debug, Default)]
pub enum Notes {
    /// Nobody asked.
    #[default]
    Off,
    /// In this list.
    Kept(Vec<Weighing>),
}
