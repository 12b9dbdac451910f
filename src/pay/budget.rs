//! Budget scaling: every scheme is brought to the same budget, so that they differ in shape and not in size.

use super::scheme::Scheme;
use super::seat::{BySeat, Seat};
use super::slip::{self, Scales};
use crate::world::facts::QuarterFacts;
use crate::world::quantities::{Money, Share};

/// The scales under which the quarters of the reference policy pay each seat its `budget` on average.
/// Model 6.0, rule 2. A seat that the reference earns nothing for is left as written: no factor could help it.
#[must_use]
pub fn scales(scheme: &Scheme, budget: BySeat<Money>, reference: &[QuarterFacts]) -> Scales {
    BySeat::from_fn(|seat| factor(scheme, seat, budget[seat], reference))
}

fn factor(scheme: &Scheme, seat: Seat, budget: Money, reference: &[QuarterFacts]) -> Share {
    let count = reference.len().max(1) as f64;
    let earned: Money = reference.iter().map(|facts| slip::total(scheme, UNSCALED, seat, facts)).sum();
    let mean = earned.thousands() / count;
    if mean <= 0.0 {
        return Share::WHOLE;
    }
    Share::from_fraction((budget.thousands() / mean).min(MOST))
}

/// A scheme as written.
pub const UNSCALED: Scales = BySeat { sales: Share::WHOLE, operations: Share::WHOLE };

/// The largest factor: beyond it a scheme that hardly ever pays would turn into a lottery.
const MOST: f64 = 20.0;
