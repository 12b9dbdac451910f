//! Declared alignment: how far what a department is told to pursue points where the company wants to go.
//!
//! It is the cosine of two lists of weights (after Baker 2002, whose measure has an angle). Declared alignment is
//! not behaviour: what people do for their pay is measured in the laboratory.

use serde::{Deserialize, Serialize};
use world::quantities::Share;

/// What a strategy can weigh.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Aim {
    /// What is sold.
    Revenue,
    /// What is left of it.
    Margin,
    /// A busy team.
    Utilisation,
    /// Work within its budget.
    Budget,
    /// Kept dates.
    OnTime,
    /// Satisfied clients.
    Satisfaction,
    /// Clients who stay.
    Retention,
}

impl Aim {
    /// Every aim, in the order of [`Weights`].
    pub const ALL: [Self; 7] = [
        Self::Revenue,
        Self::Margin,
        Self::Utilisation,
        Self::Budget,
        Self::OnTime,
        Self::Satisfaction,
        Self::Retention,
    ];
}

/// How much each aim weighs, in the order of [`Aim::ALL`]. They need not add up to the whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Weights([Share; Aim::ALL.len()]);

impl Weights {
    /// The company of the model: revenue .20, margin .30, on time .15, satisfaction .20, retention .15 (6.8).
    pub const COMPANY: Self = Self::percent([20, 30, 0, 0, 15, 20, 15]);

    /// Weights in whole percent.
    #[must_use]
    pub const fn percent(percent: [i32; Aim::ALL.len()]) -> Self {
        let [a, b, c, d, e, f, g] = percent;
        Self([
            Share::percent(a),
            Share::percent(b),
            Share::percent(c),
            Share::percent(d),
            Share::percent(e),
            Share::percent(f),
            Share::percent(g),
        ])
    }

    /// Weights as fractions of a whole.
    #[must_use]
    pub fn fractions(fractions: [f64; Aim::ALL.len()]) -> Self {
        Self(fractions.map(Share::from_fraction))
    }

    /// The same weights, but for `aim`.
    #[must_use]
    pub fn with(mut self, aim: Aim, weight: Share) -> Self {
        self.0[aim as usize] = weight;
        self
    }

    /// How much `aim` weighs.
    #[must_use]
    pub const fn of(&self, aim: Aim) -> Share {
        self.0[aim as usize]
    }
}

/// How far two lists of weights point the same way: 1 the same, 0 nothing in common. Nothing where one is empty.
#[must_use]
pub fn declared(one: &Weights, other: &Weights) -> Option<f64> {
    let fractions = |weights: &Weights| Aim::ALL.map(|aim| weights.of(aim).fraction());
    cosine(&fractions(one), &fractions(other))
}

/// The cosine of the angle between two directions; nothing where one of them is no direction.
#[must_use]
pub fn cosine(one: &[f64], other: &[f64]) -> Option<f64> {
    let product = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(x, y)| x * y).sum::<f64>();
    let lengths = (product(one, one) * product(other, other)).sqrt();
    (lengths > 0.0).then(|| product(one, other) / lengths)
}
