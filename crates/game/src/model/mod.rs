//! What a game is made of: its market, what it is played under, moves, events, and where it stands. No rules.

pub mod agreed;
pub mod counts;
pub mod events;
pub mod log;
pub mod moves;
pub mod refusal;
pub mod saying;
pub mod scenario;
pub mod setup;
pub mod state;
pub mod turn;
