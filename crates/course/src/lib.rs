//! The course: what one lives through alone. Each chapter is a file in `chapters/`, its words apart; its scene is a quarter
//! on the real engine, of which the learner decides a few moments and bots play the rest.
//!
//! A scene is proved, not staged: [`proof`] plays its natural and its better answers over thousands of markets.

pub mod ask;
pub mod bet;
pub mod chapter;
pub mod code;
pub mod kept;
pub mod plan;
pub mod progress;
pub mod proof;
pub mod reviews;
pub mod scene;
pub mod staging;
