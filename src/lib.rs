//! Truce.
pub mod pay;
pub mod world;
