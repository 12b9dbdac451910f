//! Pages: they lay out. Each draws from what it is given; none of them can see the game.

pub mod cascade;
mod composer;
pub mod curtain;
mod door;
mod elsewhere;
pub mod games;
pub mod home;
pub mod laboratory;
mod learn;
pub mod model;
mod notice;
mod other_rules;
mod parts;
mod rehearsal;
pub mod reveal;
pub mod setup;
mod snapshot;
pub mod table;

pub use parts::fetch_what_players_need;
pub use snapshot::{PageSnapshot, screen};
