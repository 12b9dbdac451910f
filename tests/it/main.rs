//! The tests of the page that need no browser, and the house rules. What the engine must hold is beside the command
//! line, in `crates/truce/tests`.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::expect_used)]
// Tests look for one event among many; only the rules must name them all.
#![allow(clippy::wildcard_enum_match_arm)]

mod bets;
mod cascade;
mod course;
mod drawn;
mod first_paint;
mod model_page;
mod operations_view;
// Shared with the engine's tests, which use all of it.
#[allow(dead_code)]
#[path = "../../crates/truce/tests/it/random_play.rs"]
mod random_play;
mod sales_view;
mod sentences;
mod solo;
mod tidy;
mod told_in_time;
mod words;
