//! Experiments: which quarters are to be played. A draft comes from a form, a file or a command line.

mod rules;

use super::process::Process;
use crate::condition::PlayedBy;
use base::fault::Fault;
use base::fault::Faults;
use base::fault::OutOfRange;
use bots::Temperament;
use game::BySeat;
use game::campaign::{self, CampaignPlan};
use game::provenance::Rules;
use game::record::PresetOrFile;
use game::scenario::ScenarioFault;
use game::scenario::{self, Scenario, ScenarioDraft};
use game::setup::Openness;
use pay::culture::Culture;
use pay::draft::SchemeDraft;
use pay::draft::SchemeFault;
use pay::presets;
use pay::scheme::Scheme;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::rc::Rc;
use world::parameters::{self, Parameters};

/// Version of the experiment file format.
pub const FORMAT: u32 = 1;
/// The most schemes, and the most cultures, of one experiment.
pub const MOST_LISTED: usize = 80;
/// The most values of a swept parameter.
pub const MOST_STEPS: u32 = 41;
/// The most quarters for each cell.
pub const MOST_SEEDS: u32 = 1_000_000;

/// An experiment as written in a file; validate it to get an [`Experiment`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExperimentDraft {
    /// Version of the file format; 1.
    pub format: u32,
    /// The market.
    pub scenario: PresetOrFile<ScenarioDraft>,
    /// The pay schemes to compare; every other one is compared with the first.
    pub schemes: Vec<PresetOrFile<SchemeDraft>>,
    /// The cultures to play them in.
    pub cultures: Vec<PresetOrFile<Culture>>,
    /// Who plays.
    #[serde(default)]
    pub players: PlayersDraft,
    /// Whether each seat knows the other's pay.
    #[serde(default)]
    pub openness: Openness,
    /// What the company orders.
    #[serde(default)]
    pub process: Process,
    /// The placebo switch.
    #[serde(default)]
    pub clients: ClientsMind,
    /// What the pay is multiplied by after it was brought to its budget, in percent; 0 to 1,000.
    #[serde(default = "whole")]
    pub pay_percent: u32,
    /// Numbers of the world that differ from the scenario's.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub parameters: BTreeMap<String, f64>,
    /// Numbers of the world to sweep; none, one or two.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sweep: Vec<Sweep>,
    /// Which markets and storms; the same for every cell.
    pub seeds: Seeds,
    /// The rules under which it was run; nothing before it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rules: Option<Rules>,
}

const fn whole() -> u32 {
    100
}

/// Who plays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PlayersDraft {
    /// A bot in each seat, of the temperament of this name.
    Bots(BySeat<String>),
    /// Both seats make their default moves.
    Defaults,
}

impl Default for PlayersDraft {
    fn default() -> Self {
        let ordinary = Temperament::default().id;
        Self::Bots(BySeat { sales: ordinary.clone(), operations: ordinary })
    }
}

/// Whether clients mind a broken promise more than a kept one pleases them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ClientsMind {
    /// As the model says.
    #[default]
    Mind,
    /// The placebo: nothing that happens after the signature pleases or upsets them, neither lateness nor silence, news,
    /// flaws or no delivery at all. Before it, they sign as the model says.
    DoNotMind,
}

/// The parameters that the placebo sets. It acts by these alone: no code knows of it.
pub const PLACEBO: [(&str, f64); 7] = [
    ("late_per_week", 0.0),
    ("early_per_week", 0.0),
    ("surprise", 0.0),
    ("warning_cost", 0.0),
    ("defect_points", 0.0),
    ("flawless_points", 0.0),
    ("never_delivered", 0.0),
];

/// A number of the world taken through several values.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Sweep {
    /// Its name in the model table.
    pub parameter: String,
    /// The first value.
    pub from: f64,
    /// The last.
    pub to: f64,
    /// How many values, both ends included; 2 to 41.
    pub steps: u32,
}

impl Sweep {
    /// The value at `step`, from 0.
    #[must_use]
    pub fn value(&self, step: u32) -> f64 {
        let last = self.steps.max(2) - 1;
        if step >= last {
            self.to
        } else {
            self.from + (self.to - self.from) * f64::from(step) / f64::from(last)
        }
    }
}

/// A run of seeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Seeds {
    /// The first.
    pub first: u32,
    /// How many.
    pub count: u32,
}

/// A valid experiment.
#[derive(Clone, Debug)]
pub struct Experiment {
    draft: ExperimentDraft,
    /// The market at each point of the sweep.
    pub(super) points: Vec<Rc<Scenario>>,
    /// The plan at each point, where the market is a campaign; its first quarter is the point's scenario.
    pub(super) plans: Vec<Rc<CampaignPlan>>,
    pub(super) schemes: Vec<Rc<Scheme>>,
    pub(super) cultures: Vec<Rc<Culture>>,
    pub(super) players: PlayedBy,
}

/// What can be wrong with an experiment.
#[derive(Clone, Debug, PartialEq)]
pub enum ExperimentFault {
    /// The file is of another format.
    Format,
    /// There is no preset of this name.
    NoSuchPreset(String),
    /// The model has no number of this name.
    NoSuchParameter(String),
    /// The scenario is not valid.
    Scenario(ScenarioFault),
    /// The scheme, or the culture, is not valid.
    Scheme(SchemeFault),
    /// There are fewer or more entries than possible.
    Count {
        /// The least.
        low: usize,
        /// The most.
        high: usize,
    },
    /// A number is below or above what is possible.
    Range {
        /// The least.
        low: f64,
        /// The most.
        high: f64,
    },
    /// The same name stands twice.
    Twice,
}

impl ExperimentDraft {
    /// An experiment with the presets of these names.
    #[must_use]
    pub fn of_presets(scenario: &str, schemes: &[&str], cultures: &[&str], seeds: Seeds) -> Self {
        Self {
            format: FORMAT,
            scenario: PresetOrFile::Preset(scenario.to_owned()),
            schemes: schemes.iter().map(|id| PresetOrFile::Preset((*id).to_owned())).collect(),
            cultures: cultures.iter().map(|id| PresetOrFile::Preset((*id).to_owned())).collect(),
            players: PlayersDraft::default(),
            openness: Openness::default(),
            process: Process::default(),
            clients: ClientsMind::default(),
            pay_percent: whole(),
            parameters: BTreeMap::new(),
            sweep: Vec::new(),
            seeds,
            rules: None,
        }
    }

    /// Checks the whole draft.
    ///
    /// # Errors
    /// All faults at once, each with its path.
    pub fn validate(self) -> Result<Experiment, Vec<Fault<ExperimentFault>>> {
        let mut faults = Faults::default();
        if self.format != FORMAT {
            faults.add("format", ExperimentFault::Format);
        }
        self.check_counts(&mut faults);
        self.check_sweep(&mut faults);
        let schemes = self.read_schemes(&mut faults);
        let cultures = self.read_cultures(&mut faults);
        let players = self.read_players(&mut faults);
        let points = self.read_points(&mut faults);
        let plans = self.plans(&points);
        faults.or(Experiment { draft: self, points, plans, schemes, cultures, players })
    }

    fn check_counts(&self, faults: &mut Faults<ExperimentFault>) {
        count(faults, "schemes", self.schemes.len(), 1, MOST_LISTED);
        count(faults, "cultures", self.cultures.len(), 1, MOST_LISTED);
        count(faults, "sweep", self.sweep.len(), 0, 2);
        faults.range("seeds.count", f64::from(self.seeds.count), 1.0, f64::from(MOST_SEEDS));
        faults.range("pay_percent", f64::from(self.pay_percent), 0.0, 1_000.0);
        let last = u32::MAX - MOST_SEEDS;
        faults.range("seeds.first", f64::from(self.seeds.first), 0.0, f64::from(last));
    }

    fn check_sweep(&self, faults: &mut Faults<ExperimentFault>) {
        for (index, sweep) in self.sweep.iter().enumerate() {
            let at = |field: &str| format!("sweep[{index}].{field}");
            faults.range(&at("steps"), f64::from(sweep.steps), 2.0, f64::from(MOST_STEPS));
            match parameters::row(&sweep.parameter) {
                None => {
                    faults.add(at("parameter"), ExperimentFault::NoSuchParameter(sweep.parameter.clone()))
                }
                Some(row) => {
                    faults.range(&at("from"), sweep.from, row.low, row.high);
                    faults.range(&at("to"), sweep.to, row.low, row.high);
                }
            }
            if self.sweep.iter().take(index).any(|before| before.parameter == sweep.parameter) {
                faults.add(at("parameter"), ExperimentFault::Twice);
            }
        }
    }

    fn read_schemes(&self, faults: &mut Faults<ExperimentFault>) -> Vec<Rc<Scheme>> {
        let mut schemes: Vec<Rc<Scheme>> = Vec::new();
        for (index, source) in self.schemes.iter().enumerate() {
            let at = format!("schemes[{index}]");
            let scheme = match source {
                PresetOrFile::Preset(id) => known(faults, &format!("{at}.preset"), id, presets::scheme(id)),
                PresetOrFile::File(draft) => match draft.clone().validate() {
                    Ok(scheme) => Some(scheme),
                    Err(found) => {
                        faults.add_below(&format!("{at}.file"), found);
                        None
                    }
                },
            };
            let Some(scheme) = scheme else { continue };
            if schemes.iter().any(|known| known.id() == scheme.id()) {
                faults.add(at.as_str(), ExperimentFault::Twice);
            }
            schemes.push(Rc::new(scheme));
        }
        schemes
    }

    fn read_cultures(&self, faults: &mut Faults<ExperimentFault>) -> Vec<Rc<Culture>> {
        let mut cultures: Vec<Rc<Culture>> = Vec::new();
        for (index, source) in self.cultures.iter().enumerate() {
            let at = format!("cultures[{index}]");
            let culture = match source {
                PresetOrFile::Preset(id) => known(faults, &format!("{at}.preset"), id, presets::culture(id)),
                PresetOrFile::File(culture) => {
                    faults.add_below(&format!("{at}.file"), culture.faults());
                    Some(culture.clone())
                }
            };
            let Some(culture) = culture else { continue };
            if cultures.iter().any(|known| known.id == culture.id) {
                faults.add(at.as_str(), ExperimentFault::Twice);
            }
            cultures.push(Rc::new(culture));
        }
        cultures
    }

    /// Who plays. The rules of habit stand in for a bot that does not exist, beside the fault that says so.
    fn read_players(&self, faults: &mut Faults<ExperimentFault>) -> PlayedBy {
        match &self.players {
            PlayersDraft::Defaults => PlayedBy::Defaults,
            PlayersDraft::Bots(BySeat { sales, operations }) => {
                let mut read = |seat, id: &String| {
                    known(faults, &format!("players.bots.{seat}"), id, Temperament::preset(id))
                };
                match (read("sales", sales), read("operations", operations)) {
                    (Some(sales), Some(operations)) => PlayedBy::Bots(BySeat { sales, operations }),
                    (None, _) | (_, None) => PlayedBy::Defaults,
                }
            }
        }
    }

    /// The market at each point of the sweep, or the faults of the first that is none.
    fn read_points(&self, faults: &mut Faults<ExperimentFault>) -> Vec<Rc<Scenario>> {
        let draft = match &self.scenario {
            PresetOrFile::File(draft) => Some(draft.clone()),
            PresetOrFile::Preset(id) => {
                let quarter = scenario::preset(id).map(|scenario| scenario.draft().clone());
                let found = quarter.or_else(|| campaign::preset(id).map(|plan| plan.first().draft().clone()));
                known(faults, "scenario.preset", id, found)
            }
        };
        let Some(mut draft) = draft else { return Vec::new() };
        let placebo = match self.clients {
            ClientsMind::Mind => &[][..],
            ClientsMind::DoNotMind => &PLACEBO[..],
        };
        let own = self.parameters.iter().map(|(id, value)| (id.as_str(), *value));
        for (id, value) in own.chain(placebo.iter().copied()) {
            match parameters::row(id) {
                Some(row) => faults.range(&format!("parameters.{id}"), value, row.low, row.high),
                None => faults.add("parameters", ExperimentFault::NoSuchParameter(id.to_owned())),
            }
            draft.parameters.set(id, value);
        }
        // A number that is out of range here would be told once more, at a place where it does not stand.
        if !faults.is_empty() {
            return Vec::new();
        }
        let mut points = Vec::new();
        for values in self.values() {
            for (sweep, value) in self.sweep.iter().zip(values) {
                draft.parameters.set(&sweep.parameter, value);
            }
            match draft.clone().validate() {
                Ok(scenario) => points.push(Rc::new(scenario)),
                Err(found) => {
                    faults.add_below("scenario", found);
                    break;
                }
            }
        }
        points
    }

    /// The plan at each point, if the market is a campaign.
    fn plans(&self, points: &[Rc<Scenario>]) -> Vec<Rc<CampaignPlan>> {
        let plan = match &self.scenario {
            PresetOrFile::Preset(id) => campaign::preset(id),
            PresetOrFile::File(_) => None,
        };
        let at = |plan: &CampaignPlan| points.iter().map(|first| Rc::new(plan.with_first(first))).collect();
        plan.as_ref().map(at).unwrap_or_default()
    }

    /// The swept values at each point; a single empty list where nothing is swept.
    fn values(&self) -> Vec<Vec<f64>> {
        self.sweep.iter().take(2).fold(vec![Vec::new()], |points, sweep| {
            let steps = sweep.steps.min(MOST_STEPS);
            let next = |point: Vec<f64>| {
                (0..steps).map(move |step| point.iter().copied().chain([sweep.value(step)]).collect())
            };
            points.into_iter().flat_map(next).collect()
        })
    }
}

/// One cell of an experiment: a scheme in a culture at a point of the sweep, each by its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// Which scheme.
    pub scheme: usize,
    /// Which culture.
    pub culture: usize,
    /// Which point of the sweep.
    pub point: usize,
}

impl Experiment {
    /// What the file says.
    #[must_use]
    pub const fn draft(&self) -> &ExperimentDraft {
        &self.draft
    }

    /// How many points the sweep has; 1 where nothing is swept.
    #[must_use]
    pub fn points(&self) -> usize {
        self.points.len()
    }

    /// Every cell of `point`: culture by culture, scheme by scheme.
    pub fn cells(&self, point: usize) -> impl Iterator<Item = Cell> + use<> {
        let schemes = self.schemes.len();
        (0..self.cultures.len())
            .flat_map(move |culture| (0..schemes).map(move |scheme| Cell { scheme, culture, point }))
    }

    /// The cell that `cell` is compared with: the first scheme of its culture; the first culture for that one.
    #[must_use]
    pub const fn baseline(&self, cell: Cell) -> Option<Cell> {
        let Cell { scheme, culture, point } = cell;
        match (scheme, culture) {
            (0, 0) => None,
            (0, _) => Some(Cell { scheme: 0, culture: 0, point }),
            (_, _) => Some(Cell { scheme: 0, culture, point }),
        }
    }

    /// The swept values at `point`, with the names of their parameters.
    #[must_use]
    pub fn swept(&self, point: usize) -> Vec<(String, f64)> {
        let values = self.draft.values().into_iter().nth(point).unwrap_or_default();
        self.draft.sweep.iter().map(|sweep| sweep.parameter.clone()).zip(values).collect()
    }

    /// The names of the scheme and the culture of `cell`.
    #[must_use]
    pub fn names(&self, cell: Cell) -> (&str, &str) {
        let scheme = self.schemes.get(cell.scheme).map_or("", |scheme| scheme.id());
        (scheme, self.cultures.get(cell.culture).map_or("", |culture| &culture.id))
    }

    /// The numbers of the world at `point`.
    #[must_use]
    pub fn parameters(&self, point: usize) -> Option<&Parameters> {
        self.points.get(point).map(|scenario| scenario.parameters())
    }
}

impl OutOfRange for ExperimentFault {
    fn out_of_range(low: f64, high: f64) -> Self {
        Self::Range { low, high }
    }
}

impl From<ScenarioFault> for ExperimentFault {
    fn from(fault: ScenarioFault) -> Self {
        Self::Scenario(fault)
    }
}

impl From<SchemeFault> for ExperimentFault {
    fn from(fault: SchemeFault) -> Self {
        Self::Scheme(fault)
    }
}

fn count(faults: &mut Faults<ExperimentFault>, path: &str, count: usize, low: usize, high: usize) {
    if !(low..=high).contains(&count) {
        faults.add(path, ExperimentFault::Count { low, high });
    }
}

/// What the preset `id` is, or a fault that there is none.
fn known<T>(faults: &mut Faults<ExperimentFault>, path: &str, id: &str, found: Option<T>) -> Option<T> {
    if found.is_none() {
        faults.add(path, ExperimentFault::NoSuchPreset(id.to_owned()));
    }
    found
}
