//! The market of the first lesson, which was chosen, and how usual it is.
//!
//! It is the first number at which the promise that comes naturally (the week that was asked for, signed without
//! operations, and silence after that) loses the client, and one honest check, with every slip told, keeps it. What
//! usually happens is counted over other numbers, and the page says so. The test `first_promise` plays all of them.

use game::setup::Setup;

/// The number of the chosen market.
pub const SEED: u32 = 5;

/// How many other markets were played.
pub const MARKETS: u32 = 2_000;

/// In how many of them the client leaves after a natural promise.
pub const NATURAL_LEAVES: u32 = 638;

/// In how many of them it leaves after the same promise where every slip is told, to sales and to the client.
pub const TOLD_LEAVES: u32 = 493;

/// In how many of them the client leaves after an honest check.
pub const CHECKED_LEAVES: u32 = 279;

/// The preset that the lesson is played in.
pub const SCENARIO: &str = "first-promise";

/// Whether a quarter was played in the chosen market.
#[must_use]
pub fn is_chosen(setup: &Setup) -> bool {
    setup.scenario.id() == SCENARIO && setup.seed.number() == SEED
}
