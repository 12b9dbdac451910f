//! What every crate above the world stands on: [`reading`] and [`writing`] JSON, [`text`] from outside, and short lists
//! in [`order`].

pub mod order;
pub mod reading;
pub mod text;
pub mod writing;
