//! What every crate above the world stands on: [`reading`] and [`writing`] JSON, [`text`] from outside, what is wrong
//! with it ([`fault`]), and short lists in [`order`].

pub mod code;
pub mod fault;
pub mod order;
pub mod reading;
pub mod text;
pub mod writing;
