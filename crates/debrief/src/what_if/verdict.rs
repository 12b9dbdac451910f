//! Luck against decision: what five hundred lucks say, and no more than they say.

use super::{Findings, SHOWN};
use lab::estimate::{self, Difference, REACH, wilson};
use lab::measure::Measure;

/// Where the game lies among the quarters that were played again.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rank {
    /// Quarters that ended lower than the game.
    pub lower: u64,
    /// Quarters that ended the same.
    pub same: u64,
    /// Quarters that ended higher.
    pub higher: u64,
    /// What that makes of the game.
    pub fortune: Fortune,
}

/// What the place of a game makes of its luck.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fortune {
    /// Fewer than one quarter in ten ends so low, as surely as so many quarters can say it.
    Bad,
    /// Nothing unusual, or not surely so.
    Usual,
    /// Fewer than one in ten ends so high.
    Good,
}

/// The share of quarters that is still called unusual.
const UNUSUAL: f64 = 0.1;

impl Rank {
    /// Where the game lies in `measure`; nothing where it has no figure of its own, or before anything was played.
    #[must_use]
    pub fn of(findings: &Findings, measure: Measure) -> Option<Self> {
        let crossed = findings.all.played.pair.of(measure)?;
        let (lower, same, higher) = (crossed.less, crossed.same, crossed.more);
        if lower + same + higher == 0 {
            return None;
        }
        let all = (lower + same + higher) as f64;
        // Ties may count for either side: only what holds both ways is said.
        let surely_rare = |count: u64| upper_end(count as f64 / all, all) < UNUSUAL;
        let fortune = match (surely_rare(lower + same), surely_rare(higher + same)) {
            (true, false) => Fortune::Bad,
            (false, true) => Fortune::Good,
            (true, true) | (false, false) => Fortune::Usual,
        };
        Some(Self { lower, same, higher, fortune })
    }

    /// The share of quarters below the game, a tie counting half, in hundredths.
    #[must_use]
    pub fn percentile(&self) -> f64 {
        let all = (self.lower + self.same + self.higher) as f64;
        100.0 * (self.lower as f64 + 0.5 * self.same as f64) / all
    }
}

/// The upper end of the 95 % interval of a share that was counted.
fn upper_end(share: f64, count: f64) -> f64 {
    let [_, high] = wilson(share, count);
    high
}

/// What the change makes, beside what luck makes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChangeEffect {
    /// How far the changed quarter lies above the other on the same luck, on average, with its interval.
    pub difference: Difference,
    /// How far two quarters lie apart that differ in their luck alone (the root of the mean square).
    pub luck: f64,
    /// Which weighs more.
    pub weight: Weight,
}

/// What weighs more in how a quarter ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// The change made no difference under any luck.
    None,
    /// Whether it makes more or less cannot be told: the interval holds both.
    Unknown,
    /// It makes a difference, and surely a smaller one than luck does.
    Luck,
    /// It makes a difference; whether it is larger than that of luck cannot be told.
    Both,
    /// It makes surely a larger difference than luck does.
    Choice,
}

impl ChangeEffect {
    /// What the change makes of `measure`; nothing where nothing was changed but the luck, or too little was found.
    #[must_use]
    pub fn of(findings: &Findings, measure: Measure) -> Option<Self> {
        let (played, changed) = (&findings.all.played, &findings.all.changed);
        if changed.summary.quarters() < 2 {
            return None;
        }
        let difference = estimate::difference(&changed.summary, &played.summary, &changed.pair, measure)?;
        let spread = estimate::spread(&played.summary, measure)?;
        let other = estimate::spread(&changed.summary, measure)?;
        // Two quarters under one condition lie apart by the root of twice its variance; of both, the mean.
        let luck = (spread.deviation * spread.deviation + other.deviation * other.deviation).sqrt();
        let crossed = changed.pair.of(measure)?;
        let never = crossed.more + crossed.less == 0 && difference.estimate.mean == 0.0;
        let lucks = spread.quarters.min(other.quarters) as f64;
        let weight = if never { Weight::None } else { weigh(&difference, luck, lucks) };
        Some(Self { difference, luck, weight })
    }

    /// What the change makes in each of [`SHOWN`].
    #[must_use]
    pub fn all(findings: &Findings) -> [Option<Self>; SHOWN.len()] {
        SHOWN.map(|measure| Self::of(findings, measure))
    }
}

fn weigh(difference: &Difference, luck: f64, lucks: f64) -> Weight {
    let [low, high] = difference.estimate.ends();
    if low <= 0.0 && high >= 0.0 {
        return Weight::Unknown;
    }
    let (least, most) = (low.abs().min(high.abs()), low.abs().max(high.abs()));
    // A deviation counted over so many quarters is itself unsure by one part in the root of twice as many.
    let doubt = REACH / (2.0 * lucks).sqrt();
    if most < luck * (1.0 - doubt) {
        Weight::Luck
    } else if least > luck * (1.0 + doubt) {
        Weight::Choice
    } else {
        Weight::Both
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use lab::estimate::Estimate;

    fn between(low: f64, high: f64) -> Difference {
        let mean = (low + high) / 2.0;
        Difference { estimate: Estimate::new(mean, (high - mean) / REACH), ahead: 0.5 }
    }

    #[test]
    fn nothing_is_claimed_beyond_the_interval() {
        assert_eq!(weigh(&between(-1.0, 3.0), 10.0, 500.0), Weight::Unknown);
        assert_eq!(weigh(&between(0.0, 3.0), 10.0, 500.0), Weight::Unknown);
        assert_eq!(weigh(&between(-3.0, -1.0), 10.0, 500.0), Weight::Luck);
        assert_eq!(weigh(&between(12.0, 14.0), 10.0, 500.0), Weight::Choice);
        assert_eq!(weigh(&between(8.0, 12.0), 10.0, 500.0), Weight::Both);
        assert_eq!(weigh(&between(10.1, 10.2), 10.0, 500.0), Weight::Both);
    }

    #[test]
    fn a_share_is_rare_only_if_its_interval_says_so() {
        assert!(upper_end(36.0 / 500.0, 500.0) < UNUSUAL);
        assert!(upper_end(37.0 / 500.0, 500.0) > UNUSUAL);
        assert!(upper_end(0.0, 500.0) > 0.0);
    }
}
