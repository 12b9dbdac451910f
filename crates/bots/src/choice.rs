//! Logit choice: the better an option, the likelier, and never a certainty (McKelvey and Palfrey 1995).

use super::reckon::{exp, greater};

/// What an option is worth to a bot, in k€, by where it comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Worth {
    /// Expected own pay.
    pub pay: f64,
    /// Effort, taken off.
    pub effort: f64,
    /// What a lie costs inside, taken off.
    pub conscience: f64,
    /// What culture charges, taken off.
    pub standing: f64,
    /// What the bot's temperament adds, or takes off.
    pub liking: f64,
}

impl Worth {
    /// All of it together.
    #[must_use]
    pub fn total(&self) -> f64 {
        self.pay - self.effort - self.conscience - self.standing + self.liking
    }
}

/// The place of the option chosen out of `options` with precision `lambda` (per k€) by `draw` on [0, 1), and what was
/// reckoned to be its chance. Unscaled chances of all are left in `weights`.
pub fn choose(lambda: f64, options: &[Worth], weights: &mut Vec<f64>, draw: f64) -> usize {
    weights.clear();
    weights.extend(options.iter().map(Worth::total));
    let best = weights.iter().copied().fold(f64::NEG_INFINITY, |best, total| greater(total, best));
    weights.iter_mut().for_each(|weight| *weight = exp(lambda * (*weight - best)));
    let mut left = draw * weights.iter().sum::<f64>();
    for (place, weight) in weights.iter().enumerate() {
        left -= weight;
        if left < 0.0 {
            return place;
        }
    }
    options.len().saturating_sub(1)
}
