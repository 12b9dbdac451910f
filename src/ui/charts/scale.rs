//! Scales: from what is measured to where it is drawn. Pure, so that it is tested without a browser.

use base::order;

/// A straight scale from a domain of values to a range of positions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    low: f64,
    high: f64,
    from: f64,
    to: f64,
}

impl Scale {
    /// A scale that draws `low` at `from` and `high` at `to`. An empty domain is widened by one.
    #[must_use]
    pub fn new((low, high): (f64, f64), (from, to): (f64, f64)) -> Self {
        let high = if high > low { high } else { low + 1.0 };
        Self { low, high, from, to }
    }

    /// Where `value` is drawn.
    #[must_use]
    pub fn at(&self, value: f64) -> f64 {
        self.from + (value - self.low) / (self.high - self.low) * (self.to - self.from)
    }

    /// At most `count` + 1 round values across the domain, in order.
    #[must_use]
    pub fn ticks(&self, count: u8) -> Vec<f64> {
        let step = round_step((self.high - self.low) / f64::from(count.max(1)));
        let first = libm::ceil(self.low / step);
        (0..=u16::from(count))
            .map(|index| (first + f64::from(index)) * step)
            .filter(|tick| *tick <= self.high + step * 1e-9)
            .collect()
    }
}

/// The smallest of 1, 2, 2.5, 5 or 10 times a power of ten that is no smaller than `least`.
#[must_use]
pub fn round_step(least: f64) -> f64 {
    if least <= 0.0 {
        return 1.0;
    }
    let power = libm::pow(10.0, libm::floor(libm::log10(least)));
    let factor = [1.0, 2.0, 2.5, 5.0].into_iter().find(|factor| least <= factor * power * (1.0 + 1e-9));
    factor.unwrap_or(10.0) * power
}

/// The least and the greatest of `values`, opened outwards to multiples of `step`; nothing for no values.
#[must_use]
pub fn rounded_out(values: impl Iterator<Item = f64>, step: f64) -> Option<(f64, f64)> {
    let (low, high) = values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
        (if value < low { value } else { low }, if value > high { value } else { high })
    });
    (low <= high).then(|| (libm::floor(low / step) * step, libm::ceil(high / step) * step))
}

/// Moves labels apart so that neighbours keep `gap`, staying as near to where they want to be as that allows
/// and between `top` and `bottom` where they fit. Order is kept.
#[must_use]
pub fn apart(wanted: &[f64], gap: f64, (top, bottom): (f64, f64)) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order::by(&mut order, |a, b| wanted[*a].total_cmp(&wanted[*b]));
    let mut placed: Vec<f64> = order.iter().map(|index| wanted[*index].clamp(top, bottom)).collect();
    for next in 1..placed.len() {
        let least = placed[next - 1] + gap;
        if placed[next] < least {
            let push = (least - placed[next]) / 2.0;
            placed[next] += push;
            placed[next - 1] -= push;
        }
    }
    settle(&mut placed, gap, top, bottom);
    let mut out = vec![0.0; wanted.len()];
    for (position, index) in order.into_iter().enumerate() {
        out[index] = placed[position];
    }
    out
}

/// Pushes down from the top, then up from the bottom: what little overlap is left goes.
fn settle(placed: &mut [f64], gap: f64, top: f64, bottom: f64) {
    let mut least = top;
    for place in placed.iter_mut() {
        *place = if *place < least { least } else { *place };
        least = *place + gap;
    }
    let mut most = bottom;
    for place in placed.iter_mut().rev() {
        *place = if *place > most { most } else { *place };
        most = *place - gap;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_of_the_domain_are_ends_of_the_range() {
        let scale = Scale::new((30.0, 90.0), (210.0, 30.0));
        assert!((scale.at(30.0) - 210.0).abs() < 1e-9);
        assert!((scale.at(90.0) - 30.0).abs() < 1e-9);
        assert!((scale.at(60.0) - 120.0).abs() < 1e-9);
    }

    #[test]
    fn ticks_are_round_and_inside() {
        assert_eq!(Scale::new((30.0, 90.0), (0.0, 1.0)).ticks(3), [40.0, 60.0, 80.0]);
        assert_eq!(Scale::new((0.0, 100.0), (0.0, 1.0)).ticks(5), [0.0, 20.0, 40.0, 60.0, 80.0, 100.0]);
        assert_eq!(Scale::new((5.0, 5.0), (0.0, 1.0)).ticks(1), [5.0, 6.0]);
    }

    #[test]
    fn steps_are_round() {
        assert_eq!([0.0, 0.7, 1.0, 3.0, 21.0, 60.0].map(round_step), [1.0, 1.0, 1.0, 5.0, 25.0, 100.0]);
    }

    #[test]
    fn a_domain_opens_outwards() {
        assert_eq!(rounded_out([51.3, 72.0].into_iter(), 10.0), Some((50.0, 80.0)));
        assert_eq!(rounded_out(std::iter::empty(), 10.0), None);
    }

    #[test]
    fn labels_keep_apart_and_keep_their_order() {
        assert_eq!(apart(&[50.0, 52.0], 14.0, (0.0, 200.0)), [44.0, 58.0]);
        assert_eq!(apart(&[198.0, 190.0], 14.0, (0.0, 200.0)), [200.0, 186.0]);
        assert!(apart(&[], 14.0, (0.0, 200.0)).is_empty());
    }
}
