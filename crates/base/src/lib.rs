//! What every crate above the world stands on: [`reading`] and [`writing`] JSON, and short lists in [`order`].

pub mod order;
pub mod reading;
pub mod writing;
