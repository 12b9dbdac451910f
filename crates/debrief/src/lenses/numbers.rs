//! The numbers that the lenses go by. All of them are assumptions: they say what is worth a word in a debrief, not what
//! is right. Model 8 names the week and the quarter on top; the amounts are ours.

use world::quantities::Money;

/// A slip that is kept from the other seat this long is held back, in whole weeks. Model 8: "a week or longer".
pub const HELD_WEEKS: u8 = 1;

/// An estimate is padded when it names this much more time than operations' own estimate (its P50), as a part of it.
/// Model 8: 25 %, which is just what a padded answer adds. An answer that is right in four cases of five (the P80) is
/// caution and no padding, however much longer it is.
pub const PADDED_BY: f64 = 0.25;

/// Silence between operations knowing and the client knowing, in whole weeks.
pub const SILENT_WEEKS: u8 = 1;

/// A choice moved a seat's expected pay when it moved it by more than this, in cents: a tenth or so of what one promise
/// pays.
pub const PAY_MOVED: Money = Money::from_cents(15_000);

/// A choice moved what the company can expect when it moved it by more than this, in cents.
pub const COMPANY_MOVED: Money = Money::from_cents(100_000);

/// Pay pulls when a choice changes it by more than this, in cents: a sum that one would notice.
pub const PAY_PULLED: Money = Money::from_cents(5_000);
