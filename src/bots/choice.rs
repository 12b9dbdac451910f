//! Logit choice: the better an option, the likelier, and never a certainty (McKelvey and Palfrey 1995).

/// The place of the option chosen out of `worths` (in k€) with precision `lambda` (per k€) by `draw` on [0, 1).
/// Weights are left in `weights`; they are not normalised.
pub fn choose(lambda: f64, worths: &[f64], weights: &mut Vec<f64>, draw: f64) -> usize {
    let best = worths.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    weights.clear();
    weights.extend(worths.iter().map(|worth| libm::exp(lambda * (worth - best))));
    let mut left = draw * weights.iter().sum::<f64>();
    for (place, weight) in weights.iter().enumerate() {
        left -= weight;
        if left < 0.0 {
            return place;
        }
    }
    worths.len().saturating_sub(1)
}

/// Whether something worth `gain` k€ more than leaving it is done.
#[must_use]
pub fn accepts(lambda: f64, gain: f64, draw: f64) -> bool {
    draw < crate::world::chance::logistic(lambda * gain)
}
