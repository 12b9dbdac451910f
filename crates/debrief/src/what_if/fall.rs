//! How the quarters that were played again fell in a measure: their middle, their reach, and a picture in steps.

use super::{Fell, Findings};
use lab::estimate::{estimate, fine, spread};
use lab::measure::Measure;

/// One of the two quarters that are compared on each luck.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Branch {
    /// As it was played.
    Played,
    /// With the change.
    Changed,
}

/// How the quarters fell, in the unit of the measure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fall {
    /// Their mean.
    pub mean: f64,
    /// What a tenth of them lies below.
    pub tenth: f64,
    /// What a tenth of them lies above.
    pub nine_tenths: f64,
}

/// A step of a picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bin {
    /// Where it begins, in the unit of the measure.
    pub from: f64,
    /// Where it ends; what falls on this end belongs to the next.
    pub to: f64,
    /// The share of the quarters that fell into it, 0 to 1.
    pub share: f64,
}

impl Findings {
    /// How the quarters of `branch` fell in `measure`; nothing where none found anything.
    #[must_use]
    pub fn fall(&self, branch: Branch, measure: Measure) -> Option<Fall> {
        let summary = match branch {
            Branch::Played => &self.all.played.summary,
            Branch::Changed => &self.all.changed.summary,
        };
        let (mean, spread) = estimate(summary, measure).zip(spread(summary, measure))?;
        Some(Fall { mean: mean.mean, tenth: spread.tenth, nine_tenths: spread.nine_tenths })
    }

    /// The lowest and the highest figure of `measure` on either branch, in its small unit; nothing where there is none.
    #[must_use]
    pub fn reach(&self, measure: Measure) -> Option<(i64, i64)> {
        let falls = [Branch::Played, Branch::Changed].map(|branch| self.fell(branch).of(measure));
        let least = falls.iter().filter_map(|fell| fell.first()).min();
        let most = falls.iter().filter_map(|fell| fell.last()).max();
        least.copied().zip(most.copied())
    }

    /// The quarters of `branch` in steps of `width` of the small unit of `measure`, over the reach of both branches, with a
    /// step of nothing on either side; no steps where there are no figures or `width` is none.
    #[must_use]
    pub fn bins(&self, branch: Branch, measure: Measure, width: i64) -> Vec<Bin> {
        let fell = self.fell(branch).of(measure);
        let Some((least, most)) = self.reach(measure).filter(|_| width > 0 && !fell.is_empty()) else {
            return Vec::new();
        };
        let at = |place: i64| fine(measure, (place * width) as f64);
        let below = |place: i64| fell.partition_point(|figure| *figure < place * width);
        let share = |place: i64| (below(place + 1) - below(place)) as f64 / fell.len() as f64;
        let places = least.div_euclid(width) - 1..=most.div_euclid(width) + 1;
        places.map(|place| Bin { from: at(place), to: at(place + 1), share: share(place) }).collect()
    }

    /// The share of the quarters of `branch` that ended below `value`, which is in the unit of `measure`; those that ended
    /// the same count half. Nothing where none found anything.
    #[must_use]
    pub fn share_below(&self, branch: Branch, measure: Measure, value: f64) -> Option<f64> {
        let fell = self.fell(branch).of(measure);
        let at = (value * measure.unit().small()).round() as i64;
        let (below, upto) = (fell.partition_point(|one| *one < at), fell.partition_point(|one| *one <= at));
        (!fell.is_empty()).then(|| (below + upto) as f64 / 2.0 / fell.len() as f64)
    }

    /// True once quarters have been played with a change.
    #[must_use]
    pub const fn has_change(&self) -> bool {
        self.all.changed.summary.quarters() > 0
    }

    const fn fell(&self, branch: Branch) -> &Fell {
        match branch {
            Branch::Played => &self.all.fell,
            Branch::Changed => &self.all.fell_changed,
        }
    }
}
