//! What really happened, told from the record alone.

pub mod bets;
pub mod what_if;
