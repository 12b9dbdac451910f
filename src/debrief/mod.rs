//! What really happened, told from the record alone.

pub mod bets;
