//! Running an experiment: slices for workers, and what they merge into.

use super::condition::{Bench, Condition};
use super::experiment::{Cell, Experiment, Seeds};
use super::summary::{Pair, Summary};
use super::trial::Trial;
use core::ops::Range;
use game::reference;
use game::remedies::Agreed;
use game::setup::Setup;
use pay::budget::{self, Scaling};
use serde::{Deserialize, Serialize};
use std::rc::Rc;
use world::chance::Seed;
use world::facts::QuarterFacts;
use world::quantities::Share;

/// A part of an experiment: some seeds at one point of the sweep, in every cell there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// The point of the sweep.
    pub point: usize,
    /// The first seed.
    pub first: u32,
    /// How many seeds.
    pub count: u32,
}

impl Task {
    /// The seeds.
    #[must_use]
    pub const fn seeds(&self) -> Range<u32> {
        self.first..self.first.saturating_add(self.count)
    }

    /// Takes at most the first `count` seeds out of it.
    fn parted(&mut self, count: u32) -> Self {
        let part = Self { count: self.count.min(count), ..*self };
        self.first = self.first.saturating_add(part.count);
        self.count -= part.count;
        part
    }
}

/// The smallest slices are so many times smaller than the largest.
const SMALLEST: u32 = 12;

/// What a task found: a summary for each cell of its point, and what each had with its baseline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slice {
    /// The point of the sweep.
    pub point: usize,
    /// One for each cell, in the order of [`Experiment::cells`].
    pub cells: Vec<Found>,
}

/// What was found in a cell.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// Over its quarters.
    pub summary: Summary,
    /// With its baseline, on the same seeds; a cell without one is paired with itself.
    pub pair: Pair,
}

impl Experiment {
    /// The experiment in slices of at most `seeds` seeds each, for so many `hands`; the first seeds of every point
    /// first. Those are few, so that there is soon something to see everywhere. Towards the end no slice is more than
    /// one of two that each hand can have of what is left, the one it plays and the one that lies ready, until they are
    /// as small as they get: guided self-scheduling (Polychronopoulos & Kuck 1987, IEEE Transactions on Computers
    /// C-36(12)). So most slices are large, because each has to be heard about, and yet nobody waits long for whoever
    /// has the last one. How it is sliced changes no figure.
    #[must_use]
    pub fn tasks(&self, seeds: u32, hands: usize) -> Vec<Task> {
        let Seeds { first, count } = self.draft().seeds;
        let (most, points) = (seeds.max(1), self.points());
        let (least, end) = (most.div_ceil(SMALLEST), first.saturating_add(count));
        let second = first.saturating_add(least).min(end);
        let starts = core::iter::once(first).chain((second..end).step_by(most as usize));
        let mut left = points as u64 * u64::from(count);
        let mut tasks = Vec::new();
        for first in starts {
            let next = if first < second { second } else { first.saturating_add(most).min(end) };
            for point in 0..points {
                let mut task = Task { point, first, count: next - first };
                while task.count > 0 {
                    let share = (left / (2 * hands.max(1) as u64)).clamp(least.into(), most.into()) as u32;
                    let part = task.parted(share);
                    left -= u64::from(part.count);
                    tasks.push(part);
                }
            }
        }
        tasks
    }

    /// The condition of `cell`, with its pay brought to the budget of its market. `reference` are the reference
    /// quarters of that market.
    fn condition(&self, cell: Cell, reference: &[QuarterFacts]) -> Option<Condition> {
        let scenario = Rc::clone(self.points.get(cell.point)?);
        let scheme = Rc::clone(self.schemes.get(cell.scheme)?);
        let culture = Rc::clone(self.cultures.get(cell.culture)?);
        let power = f64::from(self.draft().pay_percent) / 100.0;
        let scales = budget::scales(&scheme, scenario.draft().budget, reference)
            .map(|scale| Share::from_fraction(scale.fraction() * power));
        let openness = self.draft().openness;
        let setup = Setup {
            scenario,
            scheme,
            scales,
            culture,
            openness,
            seed: Seed::default(),
            budgeted_on: None,
            scaling: Scaling::ToBudget,
            agreed: Agreed::default(),
        };
        let campaign = self.plans.get(cell.point).map(Rc::clone);
        Some(Condition { setup, players: self.players.clone(), process: self.draft().process, campaign })
    }

    /// The conditions of every cell of `point`, in the order of [`Self::cells`].
    #[must_use]
    pub fn conditions(&self, point: usize) -> Vec<Condition> {
        let Some(scenario) = self.points.get(point) else { return Vec::new() };
        let reference = reference::quarters(scenario);
        self.cells(point).filter_map(|cell| self.condition(cell, &reference)).collect()
    }
}

/// Where slices of one experiment are played.
#[derive(Clone, Debug)]
pub struct SlicePlayer {
    experiment: Rc<Experiment>,
    point: Option<usize>,
    benches: Vec<Bench>,
    baselines: Vec<usize>,
    trials: Vec<Trial>,
}

impl SlicePlayer {
    /// A laboratory for this experiment.
    #[must_use]
    pub const fn new(experiment: Rc<Experiment>) -> Self {
        Self { experiment, point: None, benches: Vec::new(), baselines: Vec::new(), trials: Vec::new() }
    }

    /// Plays a slice.
    pub fn run(&mut self, task: &Task) -> Slice {
        self.move_to(task.point);
        let mut cells = vec![Found::default(); self.benches.len()];
        for seed in task.seeds() {
            self.play(Seed::new(seed));
            for ((found, trial), baseline) in cells.iter_mut().zip(&self.trials).zip(&self.baselines) {
                found.summary.add(trial);
                if let Some(other) = self.trials.get(*baseline) {
                    found.pair.add(trial, other);
                }
            }
        }
        Slice { point: task.point, cells }
    }

    /// Plays one seed in every cell of `point`: what was measured, cell by cell.
    pub fn trials(&mut self, point: usize, seed: Seed) -> &[Trial] {
        self.move_to(point);
        self.play(seed);
        &self.trials
    }

    fn play(&mut self, seed: Seed) {
        self.trials.clear();
        self.trials.extend(self.benches.iter_mut().map(|bench| bench.trial(seed)));
    }

    /// Plays some seeds of one cell alone.
    pub fn cell(&mut self, cell: Cell, seeds: Range<u32>) -> Summary {
        self.move_to(cell.point);
        let place = self.experiment.cells(cell.point).position(|other| other == cell);
        let mut summary = Summary::default();
        if let Some(bench) = place.and_then(|place| self.benches.get_mut(place)) {
            seeds.for_each(|seed| summary.add(&bench.trial(Seed::new(seed))));
        }
        summary
    }

    /// Sets the benches up for `point`; bringing pay to its budget takes a hundred quarters, so it is done once.
    fn move_to(&mut self, point: usize) {
        if self.point == Some(point) {
            return;
        }
        let experiment = &self.experiment;
        let cells: Vec<Cell> = experiment.cells(point).collect();
        let place = |cell: Cell| {
            let baseline = experiment.baseline(cell).unwrap_or(cell);
            cells.iter().position(|other| *other == baseline).unwrap_or(0)
        };
        self.baselines = cells.iter().map(|cell| place(*cell)).collect();
        self.benches = experiment.conditions(point).iter().map(Bench::new).collect();
        self.point = Some(point);
    }
}

/// How far an experiment is: how many quarters were played, of all that it asks for. A campaign counts as one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// How many were played.
    pub played: u64,
    /// Of how many.
    pub of: u64,
}

impl Progress {
    /// Whether all were played.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        self.played == self.of
    }

    /// This one and another together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self { played: self.played + other.played, of: self.of + other.of }
    }
}

/// What the slices so far have found.
#[derive(Clone, Debug)]
pub struct Results {
    experiment: Rc<Experiment>,
    points: Vec<Vec<Found>>,
}

impl Results {
    /// Nothing found yet.
    #[must_use]
    pub fn new(experiment: Rc<Experiment>) -> Self {
        let empty = |point| vec![Found::default(); experiment.cells(point).count()];
        let points = (0..experiment.points()).map(empty).collect();
        Self { experiment, points }
    }

    /// Adds a slice, in any order. A slice of another experiment is passed over.
    pub fn take(&mut self, slice: &Slice) {
        let Some(cells) = self.points.get_mut(slice.point).filter(|cells| cells.len() == slice.cells.len())
        else {
            return;
        };
        for (found, more) in cells.iter_mut().zip(&slice.cells) {
            found.summary.merge(&more.summary);
            found.pair.merge(&more.pair);
        }
    }

    /// The experiment.
    #[must_use]
    pub fn experiment(&self) -> &Experiment {
        &self.experiment
    }

    /// How far the experiment is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let (mut played, mut cells) = (0, 0);
        for found in self.points.iter().flatten() {
            played += found.summary.quarters();
            cells += 1;
        }
        Progress { played, of: cells * u64::from(self.experiment.draft().seeds.count) }
    }

    /// Every cell of every point with what was found in it, point by point.
    pub fn cells(&self) -> impl Iterator<Item = (Cell, &Found)> {
        self.points.iter().enumerate().flat_map(|(point, cells)| self.experiment.cells(point).zip(cells))
    }

    /// What was found in `cell`.
    #[must_use]
    pub fn of(&self, cell: Cell) -> Option<&Found> {
        self.cells().find(|(other, _)| *other == cell).map(|(_, found)| found)
    }

    /// Plays the whole experiment here and now.
    #[must_use]
    pub fn of_all(experiment: Experiment) -> Self {
        let experiment = Rc::new(experiment);
        let mut laboratory = SlicePlayer::new(Rc::clone(&experiment));
        let mut results = Self::new(Rc::clone(&experiment));
        for task in experiment.tasks(1_000, 1) {
            results.take(&laboratory.run(&task));
        }
        results
    }
}
