//! What really happened, told from the record alone.

pub mod bets;
pub mod blame;
pub mod cascade;
pub mod desk;
pub mod judge;
pub mod ledger;
pub mod lenses;
pub mod otherwise;
pub mod quarter;
pub mod reasons;
pub mod replay;
pub mod story;
pub mod what_if;
