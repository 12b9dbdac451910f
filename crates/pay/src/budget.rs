//! Budget scaling: every scheme is brought to the same budget, so that they differ in shape and not in size.

use super::scheme::Scheme;
use super::seat::{BySeat, Seat};
use super::slip::{self, Scales};
use serde::{Deserialize, Serialize};
use world::facts::QuarterFacts;
use world::quantities::{Money, Share};

/// Whether a scheme is brought to the budget of its market.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Scaling {
    /// It is: schemes differ in shape and not in size.
    #[default]
    ToBudget,
    /// It pays what is written in it.
    AsWritten,
}

/// The scales of `scheme` under `scaling`.
#[must_use]
pub fn scales_under(
    scaling: Scaling,
    scheme: &Scheme,
    budget: BySeat<Money>,
    reference: impl FnOnce() -> Vec<QuarterFacts>,
) -> Scales {
    match scaling {
        Scaling::ToBudget => scales(scheme, budget, &reference()),
        Scaling::AsWritten => UNSCALED,
    }
}

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
