//! What many quarters come to. Whole numbers only: however the seeds are split and in whatever order the parts
//! are merged, the same numbers come out to the last bit.

use super::measure::{Measure, MeasureUnit};
use super::trial::{Tally, Trial};
use serde::{Deserialize, Serialize};

/// Everything that is kept of any number of quarters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    quarters: u64,
    gathered: Vec<Gathered>,
}

/// What is kept of one measure.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gathered {
    /// Sums over all quarters.
    pub sums: Sums,
    /// The least figure of any one quarter.
    pub least: Option<i64>,
    /// The greatest.
    pub most: Option<i64>,
    /// How many quarters fell into each of [`Measure::bins`].
    pub bins: Vec<u64>,
}

/// Sums of parts and wholes, and of their products.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sums {
    /// Quarters in which anything was found.
    pub found: u64,
    /// Σ part.
    pub part: i128,
    /// Σ whole.
    pub whole: i128,
    /// Σ part².
    pub part_part: i128,
    /// Σ part·whole.
    pub part_whole: i128,
    /// Σ whole².
    pub whole_whole: i128,
}

impl Sums {
    fn add(&mut self, tally: Tally) {
        let (part, whole) = (i128::from(tally.part), i128::from(tally.whole));
        self.found += u64::from(tally.whole != 0);
        self.part += part;
        self.whole += whole;
        self.part_part += part * part;
        self.part_whole += part * whole;
        self.whole_whole += whole * whole;
    }

    fn merge(&mut self, other: &Self) {
        self.found += other.found;
        self.part += other.part;
        self.whole += other.whole;
        self.part_part += other.part_part;
        self.part_whole += other.part_whole;
        self.whole_whole += other.whole_whole;
    }
}

impl Gathered {
    fn new(measure: Measure) -> Self {
        Self { bins: vec![0; measure.bins().count], ..Self::default() }
    }

    fn add(&mut self, measure: Measure, tally: Tally) {
        self.sums.add(tally);
        let Some(figure) = tally.figure(measure.unit()) else { return };
        self.least = Some(self.least.map_or(figure, |least| least.min(figure)));
        self.most = Some(self.most.map_or(figure, |most| most.max(figure)));
        if let Some(bin) = self.bins.get_mut(measure.bins().place(figure)) {
            *bin += 1;
        }
    }

    fn merge(&mut self, other: &Self) {
        self.sums.merge(&other.sums);
        self.least = [self.least, other.least].into_iter().flatten().min();
        self.most = [self.most, other.most].into_iter().flatten().max();
        for (bin, more) in self.bins.iter_mut().zip(&other.bins) {
            *bin += more;
        }
    }
}

impl Default for Summary {
    fn default() -> Self {
        Self { quarters: 0, gathered: Measure::ALL.into_iter().map(Gathered::new).collect() }
    }
}

impl Summary {
    /// How many quarters.
    #[must_use]
    pub const fn quarters(&self) -> u64 {
        self.quarters
    }

    /// What was gathered of `measure`. A summary that came over a wire with too few measures has none of it.
    #[must_use]
    pub fn of(&self, measure: Measure) -> Option<&Gathered> {
        self.gathered.get(measure as usize)
    }

    /// Adds one quarter.
    pub fn add(&mut self, trial: &Trial) {
        self.quarters += 1;
        for (measure, gathered) in Measure::ALL.into_iter().zip(&mut self.gathered) {
            gathered.add(measure, trial.tally(measure));
        }
    }

    /// Adds what another summary has seen.
    pub fn merge(&mut self, other: &Self) {
        self.quarters += other.quarters;
        for (gathered, more) in self.gathered.iter_mut().zip(&other.gathered) {
            gathered.merge(more);
        }
    }
}

/// What two conditions come to on the same seeds, beyond their own summaries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair {
    crossed: Vec<Crossed>,
}

/// Products across two conditions, and in how many quarters which was ahead.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Crossed {
    /// Σ part of the one · part of the other.
    pub part_part: i128,
    /// Σ part · whole.
    pub part_whole: i128,
    /// Σ whole · part.
    pub whole_part: i128,
    /// Σ whole · whole.
    pub whole_whole: i128,
    /// Quarters in which the one had more.
    pub more: u64,
    /// Quarters in which both had the same.
    pub same: u64,
    /// Quarters in which the other had more.
    pub less: u64,
}

impl Default for Pair {
    fn default() -> Self {
        Self { crossed: vec![Crossed::default(); Measure::COUNT] }
    }
}

impl Pair {
    /// What was gathered of `measure`.
    #[must_use]
    pub fn of(&self, measure: Measure) -> Option<&Crossed> {
        self.crossed.get(measure as usize)
    }

    /// Adds one seed, played under both conditions.
    pub fn add(&mut self, one: &Trial, other: &Trial) {
        for (measure, crossed) in Measure::ALL.into_iter().zip(&mut self.crossed) {
            crossed.add(measure.unit(), one.tally(measure), other.tally(measure));
        }
    }

    /// Adds what another pair of the same conditions has seen.
    pub fn merge(&mut self, more: &Self) {
        for (crossed, next) in self.crossed.iter_mut().zip(&more.crossed) {
            crossed.part_part += next.part_part;
            crossed.part_whole += next.part_whole;
            crossed.whole_part += next.whole_part;
            crossed.whole_whole += next.whole_whole;
            crossed.more += next.more;
            crossed.same += next.same;
            crossed.less += next.less;
        }
    }
}

impl Crossed {
    fn add(&mut self, unit: MeasureUnit, one: Tally, other: Tally) {
        let [p, w, q, v] = [one.part, one.whole, other.part, other.whole].map(i128::from);
        self.part_part += p * q;
        self.part_whole += p * v;
        self.whole_part += w * q;
        self.whole_whole += w * v;
        if let (Some(a), Some(b)) = (one.figure(unit), other.figure(unit)) {
            match a.cmp(&b) {
                core::cmp::Ordering::Greater => self.more += 1,
                core::cmp::Ordering::Equal => self.same += 1,
                core::cmp::Ordering::Less => self.less += 1,
            }
        }
    }
}
