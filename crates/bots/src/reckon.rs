//! Quick, portable arithmetic for bots: they reckon thousands of chances for one that the world decides.

/// e^x within 10^-9 of its value, by basic operations alone: the same natively and in the browser.
#[must_use]
#[inline]
pub fn exp(x: f64) -> f64 {
    // Adding this leaves no room for a fraction: what is rounded off stands in the lowest bits.
    const BIG: f64 = 6_755_399_441_055_744.0;
    let x = x.clamp(-700.0, 700.0);
    let shifted = x * core::f64::consts::LOG2_E + BIG;
    let r = x - (shifted - BIG) * core::f64::consts::LN_2;
    // Taylor to the eighth power; |r| is at most half a logarithm of 2.
    let tail = 1.0 / 120.0 + r * (1.0 / 720.0 + r * (1.0 / 5040.0 + r * (1.0 / 40320.0)));
    let series = 1.0 + r * (1.0 + r * (0.5 + r * (1.0 / 6.0 + r * (1.0 / 24.0 + r * tail))));
    series * f64::from_bits(shifted.to_bits().wrapping_add(1023) << 52)
}

/// 1 / (1 + e^-x).
#[must_use]
#[inline]
pub fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + exp(-x))
}

/// The chance that a normal value around `mean` with deviation `sigma` is at least `least`, by the logistic that is
/// nearest to it.
#[must_use]
#[inline]
pub fn at_least(mean: f64, sigma: f64, least: f64) -> f64 {
    logistic(1.702 * (mean - least) / sigma.max(0.01))
}

/// The greater of two. The library's `max` also looks for what is no number, which costs as much again.
#[must_use]
#[inline]
pub fn greater(one: f64, other: f64) -> f64 {
    if one > other { one } else { other }
}

/// The lesser of two.
#[must_use]
#[inline]
pub fn lesser(one: f64, other: f64) -> f64 {
    if one < other { one } else { other }
}

/// The part of it above nothing.
#[must_use]
#[inline]
pub fn above_zero(x: f64) -> f64 {
    greater(x, 0.0)
}
