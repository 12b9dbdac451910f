//! Luck for a new market. It only ever chooses a seed; from there on every draw is the game's own.

use web_sys::js_sys::Math;

/// Seeds are drawn below this, so that a room can read one out.
const BELOW: f64 = 100_000.0;

/// A number to seed a market with, of five digits at most.
#[must_use]
pub fn number() -> u32 {
    (Math::random() * BELOW) as u32
}
