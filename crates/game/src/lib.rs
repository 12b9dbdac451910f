//! How people play it: scenario, seats, moves, events, rules, views, record.
//!
//! A game is its scenario, its pay and culture, its seed and its moves: [`play::Game::play`] answers
//! past-tense events or a typed refusal, and a refusal leaves the game as it was.

pub mod bets;
pub mod campaign;
pub mod commitment;
pub mod counts;
pub mod defaults;
pub mod events;
pub mod log;
pub mod moves;
pub mod options;
pub mod outcome;
pub mod play;
pub mod preview;
pub mod record;
pub mod reference;
pub mod refusal;
pub mod remedies;
mod rules;
pub mod saying;
pub mod scenario;
pub mod setup;
pub mod simulation;
pub mod state;
pub mod turn;
pub mod view;
pub mod who;
pub mod wire;

pub use pay::seat::{BySeat, Seat};
