//! Luck for a new market, which only ever chooses a seed (from there on every draw is the game's own), and for names that
//! nobody else has.

use web_sys::js_sys::Math;

/// Seeds are drawn below this, so that a room can read one out.
const BELOW: f64 = 100_000.0;

/// 128 random bits.
#[must_use]
pub fn bits() -> u128 {
    (0..4).fold(0, |bits, _| bits << 32 | u128::from((Math::random() * 4_294_967_296.0) as u32))
}

/// A number to seed a market with, of five digits at most.
#[must_use]
pub fn number() -> u32 {
    (Math::random() * BELOW) as u32
}
