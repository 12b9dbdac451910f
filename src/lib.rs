//! Truce: a role-play game in the browser. Sales promises, operations delivers, each is paid for something else,
//! and the client lives with it.
//!
//! A game is its scenario, its pay and culture, its seed and its moves; everything else follows:
//!
//! ```
//! use std::rc::Rc;
//! use truce::game::{defaults, outcome::Outcome, play::Game, scenario, setup::{Openness, Setup}};
//! use truce::pay::presets;
//! use truce::world::chance::Seed;
//!
//! let scenario = Rc::new(scenario::preset("sprint").unwrap());
//! let scheme = Rc::new(presets::scheme("siloed").unwrap());
//! let culture = Rc::new(presets::culture("neutral").unwrap());
//! let mut game = Game::new(Setup::new(scenario, scheme, culture, Openness::OwnPayOnly, Seed::new(7)));
//! defaults::play_out(&mut game);
//! println!("{:?}", Outcome::of(&game).satisfaction());
//! ```
//!
//! # Code map, in reading order
//!
//! [`world`] is what happens; [`pay`] is who gets what for it; [`game`] is how people play it; [`bots`] play it
//! for them; [`lab`] is what comes of it over thousands of quarters; [`debrief`] is what really happened and what
//! might have; [`desk`] is where a worker takes errands; [`words`] is every sentence a person reads; [`export`] is
//! what leaves for other programs; `shell` is the browser and nothing else; `ui` is the page.
//!
//! # Invariants, stated as absences
//!
//! * `world` uses nothing of ours: no pay scheme and no culture can touch a client.
//! * Pure modules (`world`, `pay`, `game`, `bots`, `lab`, `debrief`, `export`) name no web crate, no clock, no
//!   thread, no hash map and no ambient randomness; formulas call no transcendental function of the standard library.
//! * State and events hold no floating-point number.
//! * A refused move leaves nothing behind. What is not listed as legal is not accepted.
//! * A [`game::view::SeatView`] has no field for the other seat's secrets, for undrawn luck or for the seed.
//! * The core makes no sentences: refusals and faults carry facts, `words` tells them.
//! * The page asks nobody but the place it came from for anything.

pub mod bots;
pub mod debrief;
pub mod desk;
pub mod export;
pub mod game;
pub mod lab;
pub mod order;
pub mod pay;
pub mod reading;
pub mod shell;
pub mod ui;
pub mod words;
pub mod world;
pub mod writing;
