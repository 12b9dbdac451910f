//! What happens: clients, promises, work, satisfaction, renewal.
//!
//! **The world knows no pay.** Nothing here takes a scheme or a culture, so pay can never touch a client.
//! It names no web crate, no clock, no thread and no ambient randomness; every draw is keyed ([`chance`]).

pub mod chance;
pub mod client;
pub mod company;
pub mod delivery;
pub mod facts;
pub mod forecast;
pub mod job;
pub mod knowledge;
pub mod parameters;
pub mod pipeline;
pub mod project;
pub mod quantities;
pub mod renewal;
pub mod satisfaction;
pub mod team;
