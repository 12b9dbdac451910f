//! What sums say about the truth behind them: a figure, and how far it can be trusted. All floating point of the
//! laboratory is here, at the very end, and calls nothing but roots: the same everywhere to the last bit.

use super::measure::{Measure, MeasureKind};
use super::summary::{Crossed, Gathered, Pair, Summary, Sums};
use serde::{Deserialize, Serialize};

/// How many standard errors reach to either side of an interval that covers the truth in 95 of 100 experiments.
pub const REACH: f64 = 1.96;

/// A figure with its uncertainty, in the unit of its measure.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(from = "EstimateInFile", into = "EstimateInFile")]
pub struct Estimate {
    /// The figure: a mean for each quarter, or a ratio of sums over all quarters.
    pub mean: f64,
    /// How far it can be trusted; nothing where that is unknown, as after one quarter alone.
    pub within: Option<Within>,
}

/// An estimate as files have it: without an interval where that is unknown.
#[derive(Serialize, Deserialize)]
struct EstimateInFile {
    mean: f64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    error: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    low: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    high: Option<f64>,
}

impl From<Estimate> for EstimateInFile {
    fn from(Estimate { mean, within }: Estimate) -> Self {
        let of = |end: fn(Within) -> f64| within.map(end);
        Self { mean, error: of(|w| w.error), low: of(|w| w.low), high: of(|w| w.high) }
    }
}

impl From<EstimateInFile> for Estimate {
    fn from(EstimateInFile { mean, error, low, high }: EstimateInFile) -> Self {
        let within = error.zip(low).zip(high).map(|((error, low), high)| Within { error, low, high });
        Self { mean, within }
    }
}

/// How far a figure can be trusted, in the unit of its measure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Within {
    /// The figure's standard error.
    pub error: f64,
    /// Lower end of the 95 % interval.
    pub low: f64,
    /// Upper end of the 95 % interval.
    pub high: f64,
}

impl Estimate {
    /// A figure with this standard error, and as far to either side as that reaches.
    #[must_use]
    pub fn new(mean: f64, error: f64) -> Self {
        Self { mean, within: Some(Within { error, low: mean - REACH * error, high: mean + REACH * error }) }
    }

    /// A figure that is known.
    #[must_use]
    pub fn exact(figure: f64) -> Self {
        Self::new(figure, 0.0)
    }

    /// A figure of which it is unknown how far it can be trusted.
    #[must_use]
    pub const fn unknown(figure: f64) -> Self {
        Self { mean: figure, within: None }
    }

    /// The figure, and all that is known of it, so many times; fewer than none turn it round.
    #[must_use]
    pub fn times(&self, factor: f64) -> Self {
        let turned = |within: Within| {
            let [one, other] = [within.low * factor, within.high * factor];
            Within { error: within.error * factor.abs(), low: one.min(other), high: one.max(other) }
        };
        Self { mean: self.mean * factor, within: self.within.map(turned) }
    }

    /// The same to six digits, which is more than anybody reads.
    #[must_use]
    pub fn to_six_digits(&self) -> Self {
        let short = |within: Within| {
            let [error, low, high] = [within.error, within.low, within.high].map(six_digits);
            Within { error, low, high }
        };
        Self { mean: six_digits(self.mean), within: self.within.map(short) }
    }

    /// True if it lies above `mark` beyond chance: its whole interval does.
    #[must_use]
    pub fn is_above(&self, mark: f64) -> bool {
        self.within.is_some_and(|within| within.low > mark)
    }

    /// True if it lies below `mark` beyond chance.
    #[must_use]
    pub fn is_below(&self, mark: f64) -> bool {
        self.within.is_some_and(|within| within.high < mark)
    }

    /// True if it is higher than `other` beyond chance; both are taken as if from separate experiments.
    #[must_use]
    pub fn beats(&self, other: &Self) -> bool {
        let (Some(one), Some(two)) = (self.within, other.within) else { return false };
        self.mean - other.mean > REACH * (one.error * one.error + two.error * two.error).sqrt()
    }

    /// The same with no end below nothing, where there cannot be less.
    fn of_kind(self, kind: MeasureKind) -> Self {
        let least = match kind {
            MeasureKind::Counted | MeasureKind::Weighed | MeasureKind::Amount => 0.0,
            MeasureKind::Open => f64::NEG_INFINITY,
        };
        let raised = |within: Within| Within { low: within.low.max(least), ..within };
        Self { within: self.within.map(raised), ..self }
    }

    /// The lower and the upper end of its interval; both are the figure where that is unknown, as charts draw it.
    #[must_use]
    pub fn ends(&self) -> [f64; 2] {
        self.within.map_or([self.mean; 2], |within| [within.low, within.high])
    }
}

/// A figure to six digits.
#[must_use]
pub fn six_digits(figure: f64) -> f64 {
    format!("{figure:.5e}").parse().unwrap_or(figure)
}

/// Wilson's interval (1927) of a share that was seen `share` of the time in `count` independent cases: unlike a mean
/// with its standard error it stays between 0 and 1, and has a width where nothing or everything was seen.
#[must_use]
pub fn wilson(share: f64, count: f64) -> [f64; 2] {
    let squared = REACH * REACH / count;
    let middle = share + squared / 2.0;
    let half = REACH * (share * (1.0 - share) / count + squared / (4.0 * count)).sqrt();
    let at = |end: f64| (end / (1.0 + squared)).clamp(0.0, 1.0);
    [at(middle - half).min(share), at(middle + half).max(share)]
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
    estimate_of(&summary.of(measure)?.sums, measure)
}

/// The same of the sums of that measure alone.
#[must_use]
pub fn estimate_of(sums: &Sums, measure: Measure) -> Option<Estimate> {
    let small = measure.unit().small();
    let (ratio, squares) = departures(sums)?;
    let Some(error) = standard_error(sums, squares) else { return Some(Estimate::unknown(ratio / small)) };
    let kind = measure.kind();
    Some(match cases(sums, kind, ratio, error) {
        None => Estimate::new(ratio / small, error / small).of_kind(kind),
        Some(cases) => {
            let [low, high] = wilson(ratio, cases);
            Estimate { mean: ratio, within: Some(Within { error, low, high }) }
        }
    })
}

/// The standard error of Σ part / Σ whole; nothing where fewer than two quarters found anything.
fn standard_error(sums: &Sums, squares: f64) -> Option<f64> {
    let n = sums.found as f64;
    (sums.found > 1).then(|| (squares * n / (n - 1.0)).sqrt() / sums.whole as f64)
}

/// How many hits weigh as much as the belief that all cases of a quarter go the same way.
const DOUBT: f64 = 4.0;

/// How many independent cases a share between 0 and 1 is worth; nothing for what is no such share.
///
/// What is counted within one quarter hangs together, so that cases are worth less than their number. How much less
/// is seen in the spread over quarters, but not where hits are rare: there the spread itself is a matter of luck. So
/// the fewer hits, the more it is taken that a quarter is one case.
fn cases(sums: &Sums, kind: MeasureKind, ratio: f64, error: f64) -> Option<f64> {
    let (found, whole) = (sums.found as f64, sums.whole as f64);
    let variance = ratio * (1.0 - ratio);
    if !(0.0..=1.0).contains(&ratio) {
        return None;
    }
    match kind {
        MeasureKind::Amount | MeasureKind::Open => None,
        MeasureKind::Weighed => Some(if error > 0.0 { variance / (error * error) } else { found }),
        MeasureKind::Counted => {
            let hits = sums.part.min(sums.whole - sums.part) as f64;
            let seen = if variance > 0.0 { error * error * whole / variance } else { 0.0 };
            let each = (hits * seen + DOUBT * whole / found) / (hits + DOUBT);
            Some(whole / each)
        }
    }
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
    let small = measure.unit().small();
    let compared = crossed.more + crossed.same + crossed.less;
    let ahead = (crossed.more as f64 + 0.5 * crossed.same as f64) / compared.max(1) as f64;
    let mean = (r - s) / small;
    let (Some(of_one), Some(of_other)) = (standard_error(a, aa), standard_error(b, bb)) else {
        return Some(Difference { estimate: Estimate::unknown(mean), ahead });
    };
    let error = (squares.max(0.0) * n / (n - 1.0).max(1.0)).sqrt();
    let kind = measure.kind();
    let estimate = match (cases(a, kind, r, of_one), cases(b, kind, s, of_other)) {
        (Some(one), Some(other)) => {
            let along = if of_one * of_other > 0.0 {
                (of_one * of_one + of_other * of_other - error * error) / (2.0 * of_one * of_other)
            } else {
                0.0
            };
            let [low, high] = apart([r, s], [wilson(r, one), wilson(s, other)], along.clamp(-1.0, 1.0));
            Estimate { mean, within: Some(Within { error, low, high }) }
        }
        (None, _) | (_, None) => Estimate::new(mean, error / small),
    };
    Some(Difference { estimate, ahead })
}

/// The interval of the difference of two shares from the intervals of each, where the two go along with each other so
/// far (a correlation): Newcombe's (1998), which stays between −1 and 1.
fn apart([one, other]: [f64; 2], [of_one, of_other]: [[f64; 2]; 2], along: f64) -> [f64; 2] {
    let reach = |a: f64, b: f64| (a * a - 2.0 * along * a * b + b * b).max(0.0).sqrt();
    let mean = one - other;
    [
        (mean - reach(one - of_one[0], of_other[1] - other)).max(-1.0),
        (mean + reach(of_one[1] - one, other - of_other[0])).min(1.0),
    ]
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
