//! What sums say about the truth behind them: a figure, and how far it can be trusted. All floating point of the
//! laboratory is here, at the very end, and calls nothing but roots: the same everywhere to the last bit.

use super::measure::Measure;
use super::summary::{Crossed, Gathered, Pair, Summary, Sums};
use serde::{Deserialize, Serialize};

/// How many standard errors reach to either side of an interval that covers the truth in 95 of 100 experiments.
pub const REACH: f64 = 1.96;

/// A figure with its uncertainty, in the unit of its measure.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Estimate {
    /// The figure: a mean for each quarter, or a ratio of sums over all quarters.
    pub mean: f64,
    /// Its standard error.
    pub error: f64,
    /// Lower end of the 95 % interval.
    pub low: f64,
    /// Upper end of the 95 % interval.
    pub high: f64,
}

impl Estimate {
    /// A figure with this standard error.
    #[must_use]
    pub fn new(mean: f64, error: f64) -> Self {
        Self { mean, error, low: mean - REACH * error, high: mean + REACH * error }
    }

    /// A figure that is known.
    #[must_use]
    pub fn exact(figure: f64) -> Self {
        Self::new(figure, 0.0)
    }
}

/// How the figures of single quarters are spread.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Spread {
    /// Quarters in which anything was found.
    pub quarters: u64,
    /// Standard deviation over quarters; for shares, of the quarters' weighted departures from the common share.
    pub deviation: f64,
    /// The least of any quarter.
    pub least: f64,
    /// A tenth of all quarters lie below.
    pub tenth: f64,
    /// A quarter of them.
    pub quarter: f64,
    /// Half of them.
    pub half: f64,
    /// Three quarters.
    pub three_quarters: f64,
    /// Nine tenths.
    pub nine_tenths: f64,
    /// The greatest.
    pub most: f64,
}

/// What `summary` says about `measure`; nothing where too few quarters found anything.
///
/// The figure is Σ part / Σ whole; its error follows by linearisation (the delta method), which for money, where
/// every whole is one, is the ordinary standard error of a mean.
#[must_use]
pub fn estimate(summary: &Summary, measure: Measure) -> Option<Estimate> {
    let sums = &summary.of(measure)?.sums;
    let small = measure.unit().small();
    let (ratio, squares) = departures(sums)?;
    let n = sums.found as f64;
    let error = if n > 1.0 { (squares * n / (n - 1.0)).sqrt() / sums.whole as f64 } else { 0.0 };
    Some(Estimate::new(ratio / small, error / small))
}

/// The ratio, and the sum of squares of part − ratio·whole.
fn departures(sums: &Sums) -> Option<(f64, f64)> {
    if sums.whole == 0 {
        return None;
    }
    let ratio = sums.part as f64 / sums.whole as f64;
    let [pp, pw, ww] = [sums.part_part, sums.part_whole, sums.whole_whole].map(|sum| sum as f64);
    Some((ratio, (pp - 2.0 * ratio * pw + ratio * ratio * ww).max(0.0)))
}

/// The difference of two conditions on the same seeds, the one less the other.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Difference {
    /// How far the one lies above the other.
    #[serde(flatten)]
    pub estimate: Estimate,
    /// The share of single quarters in which the one had more; ties count half.
    pub ahead: f64,
}

/// The difference of `one` less `other` in `measure`, on common seeds. Seeds that are common make its error
/// smaller than that of two separate experiments.
#[must_use]
pub fn difference(one: &Summary, other: &Summary, pair: &Pair, measure: Measure) -> Option<Difference> {
    let (a, b) = (&one.of(measure)?.sums, &other.of(measure)?.sums);
    let crossed = pair.of(measure)?;
    let ((r, aa), (s, bb)) = (departures(a)?, departures(b)?);
    let (wa, wb) = (a.whole as f64, b.whole as f64);
    let squares = aa / (wa * wa) + bb / (wb * wb) - 2.0 * together(crossed, r, s) / (wa * wb);
    let n = one.quarters().min(other.quarters()) as f64;
    let error = if n > 1.0 { (squares.max(0.0) * n / (n - 1.0)).sqrt() } else { 0.0 };
    let small = measure.unit().small();
    let compared = crossed.more + crossed.same + crossed.less;
    let ahead = (crossed.more as f64 + 0.5 * crossed.same as f64) / compared.max(1) as f64;
    Some(Difference { estimate: Estimate::new((r - s) / small, error / small), ahead })
}

/// Σ (p − r·w)(q − s·v).
fn together(crossed: &Crossed, r: f64, s: f64) -> f64 {
    let [pq, pv, wq, wv] = [crossed.part_part, crossed.part_whole, crossed.whole_part, crossed.whole_whole]
        .map(|sum| sum as f64);
    pq - s * pv - r * wq + r * s * wv
}

/// How the figures of single quarters are spread.
#[must_use]
pub fn spread(summary: &Summary, measure: Measure) -> Option<Spread> {
    let gathered = summary.of(measure)?;
    let sums = &gathered.sums;
    let (_, squares) = departures(sums)?;
    let n = sums.found as f64;
    let mean_whole = sums.whole as f64 / n.max(1.0);
    let deviation = if n > 1.0 { (squares / (n - 1.0)).sqrt() / mean_whole } else { 0.0 };
    let at = |share: f64| quantile(gathered, measure, share);
    Some(Spread {
        quarters: sums.found,
        deviation: deviation / measure.unit().small(),
        least: fine(measure, gathered.least? as f64),
        tenth: at(0.1)?,
        quarter: at(0.25)?,
        half: at(0.5)?,
        three_quarters: at(0.75)?,
        nine_tenths: at(0.9)?,
        most: fine(measure, gathered.most? as f64),
    })
}

/// A figure in the fine unit of the bins, in the unit of the measure.
#[must_use]
pub fn fine(measure: Measure, figure: f64) -> f64 {
    match measure.unit() {
        super::measure::MeasureUnit::Share => figure / 10_000.0,
        unit @ (super::measure::MeasureUnit::Weeks
        | super::measure::MeasureUnit::Points
        | super::measure::MeasureUnit::Thousands) => figure / unit.small(),
    }
}

/// The figure below which `share` of the quarters lie, read from the bins: exact to the width of one.
fn quantile(gathered: &Gathered, measure: Measure, share: f64) -> Option<f64> {
    let total: u64 = gathered.bins.iter().sum();
    let (least, most) = (gathered.least? as f64, gathered.most? as f64);
    let wanted = share * total as f64;
    let (bins, mut before) = (measure.bins(), 0.0);
    for (place, count) in gathered.bins.iter().enumerate() {
        let count = *count as f64;
        if count > 0.0 && before + count >= wanted {
            let from = (bins.from + bins.width * place as i64) as f64;
            let within = (wanted - before) / count;
            return Some(fine(measure, (from + within * bins.width as f64).clamp(least, most)));
        }
        before += count;
    }
    None
}
