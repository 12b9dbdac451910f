//! What is kept: records of quarters and of campaigns, and what stands in them beside the moves.

pub mod bets;
pub mod campaign;
pub mod commitment;
pub mod provenance;
pub mod record;
pub mod who;
