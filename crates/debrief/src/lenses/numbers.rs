//! The numbers that the lenses go by. All of them are assumptions: they say what is worth a word in a debrief, not what
//! is right. Model 8 names the week and the quarter on top ([`crate::otherwise::PADDED_BY`]); the amounts are ours. How
//! often each cause finds something by them is measured in [`crate::apart`].

use world::quantities::{Money, Points};

/// A slip that is kept from the other seat this long is held back, in whole weeks. Model 8: "a week or longer".
pub const HELD_WEEKS: u8 = 1;

/// Silence between operations knowing and the client knowing, in whole weeks.
pub const SILENT_WEEKS: u8 = 1;

/// A choice moved a seat's expected pay when it moved it by more than this: half of the least that the neutral culture
/// charges for anything, a sum that one would notice.
pub const PAY_MOVED: Money = Money::from_cents(5_000);

/// A choice moved a client when it moved what the client says by more than this: one point of a hundred.
pub const POINTS_MOVED: Points = Points::from_tenths(10);
