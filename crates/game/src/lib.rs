//! How people play it: scenario, seats, moves, events, rules, views, record.
//!
//! A game is its scenario, its pay and culture, its seed and its moves: [`play::Game::play`] answers
//! past-tense events or a typed refusal, and a refusal leaves the game as it was.
//!
//! It is built in tiers, each of which uses only those before it: the model; the rules over it; play and simulation;
//! views; policy (what is usual, the reference, what was agreed on, quarters in a row); files. A test reads the sources
//! and says where that is broken. From outside, every module is found at the top.

mod files;
mod model;
pub mod play;
mod policy;
mod rules;
pub mod view;

pub use files::{bets, commitment, provenance, record, who};
pub use model::{agreed, counts, events, log, moves, refusal, saying, scenario, setup, state, turn};
pub use play::{outcome, simulation};
pub use policy::{defaults, preview, reference, remedies};
pub use rules::options;

/// Linked quarters, and their record.
pub mod campaign {
    pub use crate::files::campaign::CampaignRecord;
    pub use crate::policy::campaign::*;
}

pub use pay::seat::{BySeat, Seat};
