//! A report: what an experiment found, with everything that is needed to find it again.

use super::estimate::{Difference, Estimate, Spread, difference, estimate, spread};
use super::experiment::{Cell, ExperimentDraft, PlayersDraft};
use super::measure::{Measure, MeasureUnit};
use super::run::{Found, Progress, Results};
use base::order;
use base::writing;
use game::BySeat;
use game::record::PresetOrFile;
use serde::Serialize;
use std::collections::BTreeMap;
use world::quantities::Share;

/// Version of the report format.
pub const FORMAT: u32 = 1;

/// The version of the engine that played.
pub const ENGINE: &str = env!("CARGO_PKG_VERSION");

/// What an experiment found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// Version of the format; 1.
    pub format: u32,
    /// The version of the engine.
    pub engine: &'static str,
    /// The experiment: run it again and the same figures come out to the last digit.
    pub experiment: ExperimentDraft,
    /// How far it is, where it was stopped before its end: the figures are then those of the first seeds alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unfinished: Option<Progress>,
    /// Every cell, point by point, culture by culture, scheme by scheme.
    pub cells: Vec<CellReport>,
    /// Which of them none beats in two measures, where that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frontier: Option<FrontierReport>,
}

/// The cells that no other of the same world beats in two measures.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FrontierReport {
    /// The two measures.
    pub measures: [Measure; 2],
    /// The places of these cells among those of the report, from 0; world by world, the best in the first measure first.
    pub cells: Vec<usize>,
}

/// What was found in a cell.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CellReport {
    /// The scheme.
    pub scheme: String,
    /// The culture.
    pub culture: String,
    /// The swept numbers, with their values here.
    pub swept: Vec<SweptValue>,
    /// Every number of the world that differs from the model table.
    pub parameters: BTreeMap<String, f64>,
    /// The factors that brought the pay of each seat to its budget, in hundredths of a percent.
    pub scales: BySeat<Share>,
    /// How many quarters were played.
    pub quarters: u64,
    /// What was measured.
    pub measures: Vec<MeasureReport>,
    /// The scheme and the culture it is compared with on the same seeds, if any.
    pub compared_with: Option<[String; 2]>,
}

/// A swept number.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SweptValue {
    /// Its name in the model table.
    pub parameter: String,
    /// Its value.
    pub value: f64,
}

/// What was measured of one thing.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MeasureReport {
    /// What.
    pub measure: Measure,
    /// In what unit.
    pub unit: MeasureUnit,
    /// The figure, with its uncertainty; nothing where no quarter had any of it.
    pub estimate: Option<Estimate>,
    /// How single quarters are spread.
    pub spread: Option<Spread>,
    /// The difference to the cell it is compared with.
    pub difference: Option<Difference>,
}

impl Report {
    /// The report on what was found so far.
    #[must_use]
    pub fn of(results: &Results) -> Self {
        let experiment = results.experiment();
        let scales: Vec<Vec<BySeat<Share>>> = (0..experiment.points())
            .map(|point| experiment.conditions(point).iter().map(|c| c.setup.scales).collect())
            .collect();
        let mut cells = Vec::new();
        for (index, (cell, found)) in results.cells().enumerate() {
            let here = scales.get(cell.point);
            let scale = here.and_then(|here| here.get(index % here.len().max(1))).copied();
            cells.push(cell_report(results, cell, found, scale.unwrap_or_default()));
        }
        let unfinished = Some(results.progress()).filter(|progress| !progress.is_whole());
        Self {
            format: FORMAT,
            engine: ENGINE,
            experiment: experiment.as_run(),
            unfinished,
            cells,
            frontier: None,
        }
    }

    /// The same, with the cells that none beats in two measures.
    #[must_use]
    pub fn with_frontier(self, results: &Results, one: Measure, other: Measure) -> Self {
        let places: Vec<Cell> = results.cells().map(|(cell, _)| cell).collect();
        let best = frontier(results, one, other);
        let cells = best.iter().filter_map(|cell| places.iter().position(|place| place == cell)).collect();
        Self { frontier: Some(FrontierReport { measures: [one, other], cells }), ..self }
    }

    /// The name of the market: a preset's, or a file's own.
    #[must_use]
    pub fn scenario(&self) -> &str {
        match &self.experiment.scenario {
            PresetOrFile::Preset(id) => id,
            PresetOrFile::File(draft) => &draft.id,
        }
    }

    /// Who played, in a few words of the file format.
    #[must_use]
    pub fn players(&self) -> String {
        match &self.experiment.players {
            PlayersDraft::Bots(BySeat { sales, operations }) => format!("{sales} {operations}"),
            PlayersDraft::Defaults => "defaults".to_owned(),
        }
    }

    /// The report as JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        writing::pretty(self)
    }
}

fn cell_report(results: &Results, cell: Cell, found: &Found, scales: BySeat<Share>) -> CellReport {
    let experiment = results.experiment();
    let (scheme, culture) = experiment.names(cell);
    let baseline = experiment.baseline(cell);
    let other = baseline.and_then(|other| results.of(other));
    let measures = Measure::ALL.into_iter().map(|measure| MeasureReport {
        measure,
        unit: measure.unit(),
        estimate: estimate(&found.summary, measure),
        spread: spread(&found.summary, measure),
        difference: other.and_then(|other| difference(&found.summary, &other.summary, &found.pair, measure)),
    });
    let swept = experiment.swept(cell.point).into_iter();
    CellReport {
        scheme: scheme.to_owned(),
        culture: culture.to_owned(),
        swept: swept.map(|(parameter, value)| SweptValue { parameter, value }).collect(),
        parameters: experiment.parameters(cell.point).cloned().map(BTreeMap::from).unwrap_or_default(),
        scales,
        quarters: found.summary.quarters(),
        measures: measures.collect(),
        compared_with: baseline.map(|cell| {
            let (scheme, culture) = experiment.names(cell);
            [scheme.to_owned(), culture.to_owned()]
        }),
    }
}

impl CellReport {
    /// What was found of `measure`.
    #[must_use]
    pub fn of(&self, measure: Measure) -> Option<&MeasureReport> {
        self.measures.iter().find(|found| found.measure == measure)
    }
}

/// The cells that no other of the same point beats in both measures at once, point by point, best in the first one
/// first: the frontier between two wishes, as in growth and satisfaction. A plan can be chosen; the numbers of the world
/// that it is played in cannot, so plans of different points are not held against each other. Cells without a figure
/// stay out.
#[must_use]
pub fn frontier(results: &Results, one: Measure, other: Measure) -> Vec<Cell> {
    let figures: Vec<(Cell, f64, f64)> = results
        .cells()
        .filter_map(|(cell, found)| {
            let figure = |measure| estimate(&found.summary, measure).map(|estimate| estimate.mean);
            Some((cell, figure(one)?, figure(other)?))
        })
        .collect();
    let beaten = |(cell, x, y): &(Cell, f64, f64)| {
        let rivals = figures.iter().filter(|(rival, _, _)| rival.point == cell.point);
        rivals.into_iter().any(|(_, a, b)| a >= x && b >= y && (a > x || b > y))
    };
    let mut best: Vec<(Cell, f64)> =
        figures.iter().filter(|cell| !beaten(cell)).map(|(cell, x, _)| (*cell, *x)).collect();
    order::by(&mut best, |(cell, x), (next, y)| cell.point.cmp(&next.point).then(y.total_cmp(x)));
    best.into_iter().map(|(cell, _)| cell).collect()
}
