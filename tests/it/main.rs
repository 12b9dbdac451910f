//! The tests of Truce in one binary: laws over random games, games as text, house rules, files.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::expect_used)]
// Tests look for one event among many; only the rules must name them all.
#![allow(clippy::wildcard_enum_match_arm)]

mod alignment;
mod bets;
mod bots;
mod campaign;
mod cascade;
mod chance;
mod command_line;
mod files;
mod first_paint;
mod golden;
mod lab;
mod laws;
mod ledger;
mod lenses;
mod money;
mod operations_view;
mod pay;
mod peace;
mod random_play;
mod sales_view;
mod satisfaction;
mod secrets;
mod sentences;
mod simulation;
mod solo;
mod stories;
mod tidy;
mod tools;
mod validation;
mod vector;
mod what_ifs;
mod words;
