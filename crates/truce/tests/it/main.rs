//! What the engine and the command line must hold: laws over random games, games as text, files.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::expect_used)]
// Tests look for one event among many; only the rules must name them all.
#![allow(clippy::wildcard_enum_match_arm)]

mod alignment;
mod apart;
mod bots;
mod campaign;
mod cases;
mod chance;
mod command_line;
mod course;
mod ctrl_c;
mod files;
mod first_promise;
mod forecasts;
mod golden;
mod intervals;
mod lab;
mod laws;
mod ledger;
mod lenses;
mod long_work;
mod money;
mod moves;
mod package;
mod pay;
mod peace;
mod platform;
mod provenance;
mod random_play;
mod satisfaction;
mod secrets;
mod simulation;
mod slips;
mod stories;
mod told;
mod tools;
mod turning_points;
mod validation;
mod vector;
mod voices;
mod what_ifs;
mod years;
