//! The experiments behind the validation: a closed list, each of which anybody can run again by itself.

use crate::estimate::{Difference, Estimate, difference, estimate};
use crate::experiment::{Cell, ClientsMind, Experiment, ExperimentDraft, PlayersDraft, Seeds, Sweep};
use crate::measure::Measure;
use crate::process::{Dates, Process, Slips};
use crate::run::{Progress, Results, Slice, Task};
use game::record::PresetOrFile;
use game::scenario;
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// The pay schemes by the letters of the model.
pub const SCHEMES: [&str; 6] = ["siloed", "gated", "pool", "satisfaction", "clawback", "milestones"];
/// The cultures, the neutral one first.
pub const CULTURES: [&str; 3] = ["neutral", "blame", "customer-first"];
/// Multiples of pay, in percent, from none to four times as much.
pub const POWERS: [u32; 6] = [0, 50, 100, 200, 300, 400];

/// An experiment of the validation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Study {
    /// The six schemes in the neutral culture.
    Pay,
    /// Siloed pay in the sprint, which is calibrated on the same targets.
    Sprint,
    /// Siloed pay and joint milestones in the three cultures.
    Cultures,
    /// The six schemes with clients who do not mind.
    Placebo,
    /// Who sets the dates under gated pay, at a load.
    Dates(Leads, Dates),
    /// What is done with slips under siloed pay.
    Slips(Slips),
    /// Siloed pay and joint milestones at so many percent of their budget.
    Power(u32),
    /// Teams of several sizes before the same promises, made by nobody's decision.
    Load,
}

/// How many leads the market has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Leads {
    /// Four, and a renewed client is worth 2.4 quarters.
    Four,
    /// Six, and a renewed client is worth 2.4 quarters.
    Six,
    /// Eight, and a renewed client is worth 5 quarters.
    Eight,
}

impl Leads {
    /// From few to many.
    pub const ALL: [Self; 3] = [Self::Four, Self::Six, Self::Eight];
}

/// Everyone who may set the dates.
pub const DECIDERS: [Dates; 3] = [Dates::Bargained, Dates::Sales, Dates::Operations];

impl Study {
    /// Every study.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let dates = Leads::ALL.into_iter().flat_map(|leads| DECIDERS.map(|dates| Self::Dates(leads, dates)));
        let mut all = vec![Self::Pay, Self::Sprint, Self::Cultures, Self::Placebo];
        all.extend(dates);
        all.extend([Self::Slips(Slips::NeverTold), Self::Slips(Slips::AlwaysTold)]);
        all.extend(POWERS.map(Self::Power));
        all.push(Self::Load);
        all
    }

    /// Its experiment.
    #[must_use]
    pub fn draft(self) -> ExperimentDraft {
        let seeds = |count| Seeds { first: 1, count };
        let of = |scenario, schemes: &[&str], count| {
            ExperimentDraft::of_presets(scenario, schemes, &["neutral"], seeds(count))
        };
        match self {
            Self::Pay => of("quarter", &SCHEMES, 4_000),
            Self::Sprint => of("sprint", &SCHEMES[..1], 4_000),
            Self::Cultures => {
                ExperimentDraft::of_presets("quarter", &["siloed", "milestones"], &CULTURES, seeds(2_000))
            }
            Self::Placebo => {
                ExperimentDraft { clients: ClientsMind::DoNotMind, ..of("quarter", &SCHEMES, 4_000) }
            }
            Self::Dates(leads, dates) => {
                let process = Process { dates, ..Process::default() };
                ExperimentDraft { process, ..market(leads, of("quarter", &["gated"], 2_000)) }
            }
            Self::Slips(slips) => {
                let process = Process { slips, ..Process::default() };
                ExperimentDraft { process, ..of("quarter", &["siloed"], 4_000) }
            }
            Self::Power(percent) => {
                ExperimentDraft { pay_percent: percent, ..of("quarter", &["siloed", "milestones"], 4_000) }
            }
            Self::Load => ExperimentDraft {
                players: PlayersDraft::Defaults,
                sweep: vec![Sweep { parameter: "capacity".into(), from: 16.0, to: 36.0, steps: 6 }],
                ..of("quarter", &["siloed"], 4_000)
            },
        }
    }
}

fn market(leads: Leads, mut draft: ExperimentDraft) -> ExperimentDraft {
    match leads {
        Leads::Six => {}
        Leads::Four => {
            if let Some(quarter) = scenario::preset("quarter") {
                let mut few = quarter.draft().clone();
                few.id = "quarter-of-four".into();
                few.clients.truncate(4);
                draft.scenario = PresetOrFile::File(few);
            }
        }
        Leads::Eight => {
            draft.scenario = PresetOrFile::Preset("crunch".into());
            draft.parameters.insert("lifetime_multiple".into(), 5.0);
        }
    }
    draft
}

/// What all studies found.
#[derive(Clone, Debug, Default)]
pub struct StudyResults {
    studies: Vec<(Study, Results)>,
}

/// A slice of one study.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StudyJob {
    /// Which study.
    pub study: Study,
    /// Which part of it.
    pub task: Task,
}

impl StudyResults {
    /// Nothing found yet.
    #[must_use]
    pub fn new() -> Self {
        let begin = |study: Study| Some((study, Results::new(Rc::new(experiment(study)?))));
        Self { studies: Study::all().into_iter().filter_map(begin).collect() }
    }

    /// Every slice of every study.
    #[must_use]
    pub fn jobs(&self) -> Vec<StudyJob> {
        let jobs = |(study, results): &(Study, Results)| {
            let study = *study;
            results.experiment().tasks(100, 1).into_iter().map(move |task| StudyJob { study, task })
        };
        self.studies.iter().flat_map(jobs).collect()
    }

    /// Adds what a job found, in any order.
    pub fn take(&mut self, study: Study, slice: &Slice) {
        if let Some((_, results)) = self.studies.iter_mut().find(|(other, _)| *other == study) {
            results.take(slice);
        }
    }

    /// How far all studies are together.
    #[must_use]
    pub fn progress(&self) -> Progress {
        self.studies.iter().fold(Progress::default(), |sum, (_, results)| sum.and(results.progress()))
    }

    fn of(&self, study: Study) -> Option<&Results> {
        self.studies.iter().find(|(other, _)| *other == study).map(|(_, results)| results)
    }

    /// The figure of a study under `scheme` in `culture`.
    #[must_use]
    pub fn figure(&self, study: Study, names: (&str, &str), measure: Measure) -> Option<Estimate> {
        let results = self.of(study)?;
        estimate(&results.of(named(results.experiment(), names)?)?.summary, measure)
    }

    /// That figure less the one of the baseline, on common seeds.
    #[must_use]
    pub fn gain(&self, study: Study, names: (&str, &str), measure: Measure) -> Option<Difference> {
        let results = self.of(study)?;
        let experiment = results.experiment();
        let cell = named(experiment, names)?;
        let (found, other) = (results.of(cell)?, results.of(experiment.baseline(cell)?)?);
        difference(&found.summary, &other.summary, &found.pair, measure)
    }

    /// The figures of a sweep, point by point.
    #[must_use]
    pub fn along(&self, study: Study, measure: Measure) -> Vec<Estimate> {
        let Some(results) = self.of(study) else { return Vec::new() };
        results.cells().filter_map(|(_, found)| estimate(&found.summary, measure)).collect()
    }
}

/// The experiment of a study. The drafts above are valid; a test says so.
#[must_use]
pub fn experiment(study: Study) -> Option<Experiment> {
    study.draft().validate().ok()
}

fn named(experiment: &Experiment, names: (&str, &str)) -> Option<Cell> {
    experiment.cells(0).find(|cell| experiment.names(*cell) == names)
}
