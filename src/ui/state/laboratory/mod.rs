//! The laboratory in the page: what is to be tried, the workers that try it, and what they have found so far.

#[cfg(test)]
mod tests;

use super::choice::USUAL_CULTURE;
use super::{Crew, Effect};
use crate::shell::worker::Word;
use bots::Temperament;
use debrief::desk;
use export;
use game::BySeat;
use lab::errand::{LabErrand, LabReply};
use lab::experiment::{ClientsMind, ExperimentDraft, MOST_STEPS, PlayersDraft, Seeds, Sweep};
use lab::measure::Measure;
use lab::report::Report;
use lab::run::{Results, Task};
use lab::search::Search;
use pay::presets;
use std::rc::Rc;
use world::parameters::row;

/// How many quarters a cell can have.
pub const SIZES: [u32; 3] = [100, 1_000, 10_000];
/// Seeds in a slice at most: enough that the page has little to do about them, and few enough that the pictures move.
const SLICE: u32 = 300;
/// Slices that lie ready at each worker, so that none waits for the page.
const AHEAD: usize = 2;

/// The most steps of each number where two are swept: a map with more squares than this is not read but guessed at.
pub const MOST_MAPPED: u32 = 15;
/// The measures that a company may wish for more of.
pub const WISHES: [Measure; 8] = [
    Measure::Won,
    Measure::Satisfaction,
    Measure::Renewed,
    Measure::Revenue,
    Measure::Result,
    Measure::Margin,
    Measure::Value,
    Measure::NetValue,
];

/// What quarters are played for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LabAim {
    /// To compare pay plans.
    #[default]
    Compare,
    /// To find the one that serves a measure best.
    Find,
}

/// What is to be tried. Names are those of the presets.
#[derive(Clone, Debug, PartialEq)]
pub struct LabForm {
    /// What for.
    pub aim: LabAim,
    /// What the pay that is looked for should make most of.
    pub objective: Measure,
    /// The market.
    pub scenario: &'static str,
    /// The pay schemes, in the order of the presets; never none.
    pub schemes: Vec<&'static str>,
    /// The cultures; never none.
    pub cultures: Vec<&'static str>,
    /// Who sits there.
    pub players: BySeat<&'static str>,
    /// Quarters in each cell.
    pub quarters: u32,
    /// The first seed.
    pub first: u32,
    /// The placebo.
    pub clients: ClientsMind,
    /// Numbers of the world that differ from the model table.
    pub numbers: Vec<(&'static str, f64)>,
    /// Numbers of the world that are taken through a range: none, one for lines, two for a map.
    pub sweep: Vec<Sweep>,
    /// The measure that is shown.
    pub shown: Measure,
    /// Two measures that are wished for at once.
    pub wishes: [Measure; 2],
}

/// What keeps a sweep from being run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SweepFault {
    /// An end lies outside of what makes sense.
    Ends {
        /// The least.
        low: f64,
        /// The most.
        high: f64,
    },
    /// Fewer or more steps than can be drawn.
    Steps {
        /// The most.
        most: u32,
    },
}

impl Default for LabForm {
    fn default() -> Self {
        let ordinary = Temperament::ids().next().unwrap_or_default();
        Self {
            aim: LabAim::Compare,
            objective: Measure::Value,
            scenario: "quarter",
            schemes: presets::scheme_ids().collect(),
            cultures: vec![USUAL_CULTURE],
            players: BySeat { sales: ordinary, operations: ordinary },
            quarters: 1_000,
            first: 1,
            clients: ClientsMind::Mind,
            numbers: Vec::new(),
            sweep: Vec::new(),
            shown: Measure::Satisfaction,
            wishes: [Measure::Revenue, Measure::Satisfaction],
        }
    }
}

impl LabForm {
    /// The experiment as a file would have it; of a search, what all its experiments have in common.
    #[must_use]
    pub fn draft(&self) -> ExperimentDraft {
        let seeds = Seeds { first: self.first, count: self.quarters };
        let sweep = match self.aim {
            LabAim::Compare => self.sweep.clone(),
            LabAim::Find => Vec::new(),
        };
        let BySeat { sales, operations } = self.players;
        ExperimentDraft {
            players: PlayersDraft::Bots(BySeat {
                sales: sales.to_owned(),
                operations: operations.to_owned(),
            }),
            clients: self.clients,
            parameters: self.numbers.iter().map(|(id, value)| ((*id).to_owned(), *value)).collect(),
            sweep,
            ..ExperimentDraft::of_presets(self.scenario, &self.schemes, self.tried_cultures(), seeds)
        }
    }

    /// The cultures that it is tried in: a search knows one.
    fn tried_cultures(&self) -> &[&'static str] {
        match self.aim {
            LabAim::Compare => &self.cultures,
            LabAim::Find => self.cultures.get(..1).unwrap_or_default(),
        }
    }

    /// What keeps `sweep` from being run, if anything.
    #[must_use]
    pub fn fault_of(&self, sweep: &Sweep) -> Option<SweepFault> {
        let (low, high) = row(&sweep.parameter).map(|row| (row.low, row.high))?;
        let most = if self.sweep.len() > 1 { MOST_MAPPED } else { MOST_STEPS };
        if !(low..=high).contains(&sweep.from) || !(low..=high).contains(&sweep.to) {
            return Some(SweepFault::Ends { low, high });
        }
        (!(2..=most).contains(&sweep.steps)).then_some(SweepFault::Steps { most })
    }

    /// The command that finds at a terminal which cells none beats in both wishes.
    #[must_use]
    pub fn frontier_command(&self) -> String {
        let [one, other] = self.wishes.map(Measure::id);
        format!("{} --frontier {one},{other}", self.command())
    }

    /// The command that finds the same figures at a terminal.
    #[must_use]
    pub fn command(&self) -> String {
        let BySeat { sales, operations } = self.players;
        let mut command = format!("truce lab --scenario {}", self.scenario);
        if self.aim == LabAim::Compare {
            command.push_str(&format!(" --pay {}", self.schemes.join(",")));
        }
        command.push_str(&format!(
            " --culture {} --sales {sales} --operations {operations}",
            self.tried_cultures().join(","),
        ));
        match self.aim {
            LabAim::Compare => {
                command.push_str(&format!(" --seeds {} --first {}", self.quarters, self.first));
            }
            LabAim::Find => command.push_str(&format!(" --search {}", self.objective.id())),
        }
        if self.clients == ClientsMind::DoNotMind {
            command.push_str(" --placebo");
        }
        for (id, value) in &self.numbers {
            command.push_str(&format!(" --set {id}={value}"));
        }
        for Sweep { parameter, from, to, steps } in &self.draft().sweep {
            command.push_str(&format!(" --sweep {parameter}={from}..{to}:{steps}"));
        }
        command
    }
}

/// Something that happens in the laboratory.
#[derive(Clone, Debug, PartialEq)]
pub enum LabMsg {
    /// Something else is to be tried.
    Formed(Box<LabForm>),
    /// Somebody went away: workers that have nothing to do may go, too.
    Leave,
    /// Somebody came in: workers that are there at once are called.
    Enter {
        /// How many there can be.
        workers: usize,
    },
    /// Begin.
    Begin {
        /// How many workers this machine can feed.
        workers: usize,
    },
    /// A worker said something.
    Heard {
        /// With which workers of this visit it was called.
        run: u32,
        /// Which worker.
        worker: usize,
        /// What it said.
        word: Word,
    },
    /// Stop; what was found stays.
    Stop,
    /// Hand what was found over as JSON.
    ExportJson,
    /// Hand what was found over as CSV.
    ExportCsv,
}

/// The laboratory.
#[derive(Debug, Default)]
pub struct Laboratory {
    /// What is to be tried next.
    pub form: LabForm,
    /// What is being tried, or was.
    pub trial: Option<Run>,
    /// The workers that play, or wait to.
    workers: Option<Workers>,
    /// How often workers were called in this visit.
    called: u32,
}

/// Workers that were started together.
#[derive(Debug)]
struct Workers {
    /// The how-manyth that were called in this visit: words of earlier ones mean nothing any more.
    number: u32,
    /// How many were started.
    size: usize,
    /// Those that can be spoken to.
    ready: Vec<usize>,
}

/// An experiment that runs or has run.
#[derive(Debug)]
pub struct Run {
    /// What was tried.
    pub form: LabForm,
    /// What was found so far; drawn from a snapshot of it.
    pub results: Rc<Results>,
    /// How it goes.
    pub state: RunState,
    /// The search that it belongs to, if it does.
    pub search: Option<Search>,
    draft: ExperimentDraft,
    waiting: Vec<Task>,
    /// Quarters of each cell that have come back, and all that are wanted.
    done: [u64; 2],
}

/// How an experiment goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunState {
    /// Workers are at it.
    Running,
    /// All was played.
    Finished,
    /// Somebody stopped it.
    Stopped,
    /// The browser has no workers, or one of them broke.
    Broken,
}

impl Run {
    /// Quarters of each cell that have been played, and all that are wanted.
    #[must_use]
    pub const fn progress(&self) -> [u64; 2] {
        self.done
    }
}

impl Laboratory {
    /// Whether it is at it and has found something already.
    #[must_use]
    pub fn is_finding(&self) -> bool {
        self.running().is_some_and(|run| run.done[0] > 0)
    }

    /// Whether workers are at it.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.running().is_some()
    }

    fn running(&self) -> Option<&Run> {
        self.trial.as_ref().filter(|run| run.state == RunState::Running)
    }

    fn running_mut(&mut self) -> Option<&mut Run> {
        self.trial.as_mut().filter(|run| run.state == RunState::Running)
    }

    /// What follows from `msg`.
    pub fn update(&mut self, msg: LabMsg) -> Vec<Effect> {
        match msg {
            LabMsg::Formed(form) => {
                // Another measure only looks at the same thing from elsewhere.
                if let Some(run) = &mut self.trial {
                    run.form.shown = form.shown;
                    run.form.wishes = form.wishes;
                }
                self.form = *form;
                Vec::new()
            }
            LabMsg::Enter { workers } => match self.workers {
                Some(_) => Vec::new(),
                None => self.call(workers),
            },
            LabMsg::Leave if self.is_running() => Vec::new(),
            LabMsg::Leave => self.dismiss(RunState::Stopped),
            LabMsg::Begin { workers } => self.begin(workers),
            LabMsg::Heard { run, worker, word } => self.hear(run, worker, word),
            LabMsg::Stop => self.stop(),
            LabMsg::ExportJson => self.export("json", |run| match &run.search {
                Some(search) => search.report().map(|report| report.to_json()),
                None => Some(Report::of(&run.results).to_json()),
            }),
            LabMsg::ExportCsv => self.export("csv", |run| Some(export::lab::csv(&Report::of(&run.results)))),
        }
    }

    fn begin(&mut self, workers: usize) -> Vec<Effect> {
        let form = &self.form;
        let faulty = form.sweep.iter().any(|sweep| form.fault_of(sweep).is_some());
        if faulty && form.aim == LabAim::Compare {
            return Vec::new();
        }
        let search = match form.aim {
            LabAim::Compare => None,
            LabAim::Find => Search::new(form.draft(), form.objective).ok(),
        };
        let draft = search.as_ref().and_then(Search::next).unwrap_or_else(|| form.draft());
        let Some((results, waiting, done)) = laid_out(&draft, workers) else { return Vec::new() };
        let (form, state) = (form.clone(), RunState::Running);
        self.trial = Some(Run { form, results, state, search, draft, waiting, done });
        match &self.workers {
            Some(workers) => self.prepare(&workers.ready),
            None => self.call(workers),
        }
    }

    /// Calls workers; the next experiment is for them.
    fn call(&mut self, workers: usize) -> Vec<Effect> {
        self.called += 1;
        self.workers = Some(Workers { number: self.called, size: workers, ready: Vec::new() });
        vec![Effect::StartWorkers { crew: Crew::Laboratory, run: self.called, count: workers }]
    }

    /// Tells these workers what is to be played, if anything is.
    fn prepare(&self, workers: &[usize]) -> Vec<Effect> {
        let Some(run) = self.running() else { return Vec::new() };
        let text = desk::Errand::Laboratory(LabErrand::Prepare(Box::new(run.draft.clone()))).to_text();
        let send =
            |worker: &usize| Effect::Send { crew: Crew::Laboratory, worker: *worker, text: text.clone() };
        workers.iter().map(send).collect()
    }

    fn hear(&mut self, number: u32, worker: usize, word: Word) -> Vec<Effect> {
        let Some(workers) = self.workers.as_mut().filter(|workers| workers.number == number) else {
            return Vec::new();
        };
        match word {
            Word::Ready => {
                workers.ready.push(worker);
                self.prepare(&[worker])
            }
            Word::Broken => self.dismiss(RunState::Broken),
            Word::Answer(text) => self.take(worker, desk::Reply::from_text(&text).into_laboratory()),
        }
    }

    fn take(&mut self, worker: usize, answer: LabReply) -> Vec<Effect> {
        let hands = self.workers.as_ref().map_or(1, |workers| workers.size);
        let Some(run) = self.running_mut() else { return Vec::new() };
        match answer {
            LabReply::Prepared => (0..AHEAD).filter_map(|_| run.next(worker)).collect(),
            LabReply::Found(slice) => {
                if let Some(first) = slice.cells.first() {
                    run.done[0] += first.summary.quarters();
                }
                Rc::make_mut(&mut run.results).take(&slice);
                if run.done[0] < run.done[1] {
                    return run.next(worker).into_iter().collect();
                }
                if run.next_round(hands).is_none() {
                    // Nobody owes an answer: they are there for what is tried next.
                    run.state = RunState::Finished;
                    return Vec::new();
                }
                self.workers.as_ref().map(|workers| self.prepare(&workers.ready)).unwrap_or_default()
            }
            LabReply::Aligned(_) | LabReply::Puzzled => self.dismiss(RunState::Broken),
        }
    }

    /// Stops: the workers are at it and hear nothing, so they go, and others come for what is tried next.
    fn stop(&mut self) -> Vec<Effect> {
        let size = self.workers.as_ref().map(|workers| workers.size);
        let mut effects = self.dismiss(RunState::Stopped);
        effects.extend(size.map(|size| self.call(size)).into_iter().flatten());
        effects
    }

    /// Sends the workers away; what they were at ends in this state.
    fn dismiss(&mut self, state: RunState) -> Vec<Effect> {
        if let Some(run) = self.running_mut() {
            run.state = state;
            run.waiting.clear();
        }
        self.workers = None;
        vec![Effect::EndWorkers(Crew::Laboratory)]
    }

    fn export(&self, kind: &'static str, written: impl Fn(&Run) -> Option<String>) -> Vec<Effect> {
        let Some(run) = &self.trial else { return Vec::new() };
        let name = format!("truce-laboratory-{}.{kind}", run.form.scenario);
        written(run).map(|text| Effect::Download { name, text }).into_iter().collect()
    }
}

/// An experiment before its first slice: nothing found, every task, and how many quarters of each cell are wanted.
fn laid_out(draft: &ExperimentDraft, hands: usize) -> Option<(Rc<Results>, Vec<Task>, [u64; 2])> {
    let experiment = draft.clone().validate().map(Rc::new).ok()?;
    let all = u64::from(draft.seeds.count) * experiment.points() as u64;
    let mut waiting = experiment.tasks(SLICE, hands);
    waiting.reverse();
    Some((Rc::new(Results::new(experiment)), waiting, [0, all]))
}

impl Run {
    /// Of a search, the experiment that comes next, laid out for so many `hands`; nothing when none does.
    fn next_round(&mut self, hands: usize) -> Option<()> {
        let search = self.search.as_mut()?;
        search.take(&self.results);
        self.draft = search.next()?;
        (self.results, self.waiting, self.done) = laid_out(&self.draft, hands)?;
        Some(())
    }

    fn next(&mut self, worker: usize) -> Option<Effect> {
        let task = self.waiting.pop()?;
        let text = desk::Errand::Laboratory(LabErrand::Play(task)).to_text();
        Some(Effect::Send { crew: Crew::Laboratory, worker, text })
    }
}
