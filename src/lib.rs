//! Truce: a role-play game in the browser.
pub mod export;
pub mod game;
pub mod pay;
pub mod words;
pub mod world;
