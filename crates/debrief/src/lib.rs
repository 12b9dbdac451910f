//! What really happened, told from the record alone.

pub mod apart;
pub mod bets;
pub mod blame;
pub mod both;
pub mod cascade;
pub mod chosen;
pub mod desk;
pub mod ending;
pub mod judge;
pub mod ledger;
pub mod lenses;
pub mod money;
pub mod otherwise;
pub mod peace;
pub mod quarter;
pub mod reasons;
pub mod replay;
pub mod shortlist;
pub mod so_far;
pub mod story;
pub mod turning_point;
pub mod voice;
pub mod what_if;
