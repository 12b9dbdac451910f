//! The strategy cascade in the page: the sheet, what the pay says, and what a worker finds that the pay does.

use super::{Crew, Effect};
use crate::shell::worker::Word;
use base::reading;
use base::writing;
use debrief::cascade::{Cascade, LONGEST, LONGEST_OWNER, Preset};
use debrief::desk;
use export::cascade::{CascadeFile, csv};
use game::preview::Preview;
use game::record::PresetOrFile;
use game::setup::Setup;
use game::{BySeat, Seat};
use lab::alignment::Aligned;
use lab::errand::{LabErrand, LabReply};
use lab::experiment::{ExperimentDraft, PlayersDraft, Seeds};
use pay::alignment::{Aim, Weights};
use pay::draft::SchemeDraft;
use std::rc::Rc;
use world::quantities::Share;

/// Quarters that bots play to find how far the pay gets.
const QUARTERS: u32 = 200;

/// Whose weights.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The company's.
    Company,
    /// A department's.
    Department(Seat),
}

/// Something that happens at the sheet.
#[derive(Clone, Debug, PartialEq)]
pub enum CascadeMsg {
    /// Begin with another strategy.
    Began(Preset),
    /// The strategy in words.
    Told(String),
    /// An objective in words.
    Objective(Aim, String),
    /// Who answers for it.
    Owner(Aim, String),
    /// A weight, in percent.
    Weighed(Column, Aim, f64),
    /// Write down what the pay says.
    AsPaid,
    /// Find out what the pay does.
    Try,
    /// The worker said something.
    Heard(Word),
    /// Hand the sheet over as JSON.
    Json,
    /// Hand the sheet over as CSV.
    Csv,
}

/// How the trial of the pay goes.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum PayTrial {
    /// Nobody asked yet.
    #[default]
    NotYet,
    /// A worker is at it.
    Running,
    /// What it found.
    Done(Rc<Aligned>),
    /// The browser has no workers, or it broke.
    Broken,
}

/// The sheet and what is known about the pay.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CascadeDesk {
    /// The sheet.
    pub sheet: Cascade,
    /// The pay that is looked at.
    pub setup: Option<Setup>,
    /// What its money says each department is to pursue.
    pub told_by_pay: BySeat<Option<Weights>>,
    /// What it does.
    pub trial: PayTrial,
}

impl CascadeDesk {
    /// Looks at the pay of `setup`.
    pub fn look_at(&mut self, setup: Setup) {
        if self.setup.as_ref().is_some_and(|old| old.scheme == setup.scheme && old.scenario == setup.scenario)
        {
            return;
        }
        self.told_by_pay = Preview::new(Rc::clone(&setup.scenario), None).goals(&setup.scheme);
        self.setup = Some(setup);
        self.trial = PayTrial::NotYet;
    }

    /// Takes the sheet that the browser kept; a damaged one is left.
    #[inline(never)]
    pub fn recall(&mut self, text: &str) {
        if let Some(kept) = reading::read(text).ok().filter(Cascade::is_valid) {
            self.sheet = kept;
        }
    }

    /// What follows from `msg`.
    pub fn update(&mut self, msg: CascadeMsg) -> Vec<Effect> {
        let sheet = &mut self.sheet;
        match msg {
            CascadeMsg::Began(preset) => {
                let weights = preset.weights();
                sheet.company = weights;
                sheet.departments = BySeat { sales: weights, operations: weights };
            }
            CascadeMsg::Told(text) => sheet.strategy = cut(&text, LONGEST),
            CascadeMsg::Objective(aim, text) => sheet.goals[aim as usize].objective = cut(&text, LONGEST),
            CascadeMsg::Owner(aim, text) => sheet.goals[aim as usize].owner = cut(&text, LONGEST_OWNER),
            CascadeMsg::Weighed(column, aim, percent) => {
                let weight = Share::from_fraction(percent.clamp(0.0, 100.0) / 100.0);
                let weights = match column {
                    Column::Company => &mut sheet.company,
                    Column::Department(seat) => &mut sheet.departments[seat],
                };
                *weights = weights.with(aim, weight);
            }
            CascadeMsg::AsPaid => {
                let told = self.told_by_pay;
                sheet.departments = BySeat::from_fn(|seat| told[seat].unwrap_or_default());
            }
            CascadeMsg::Try => {
                self.trial = PayTrial::Running;
                return vec![Effect::StartWorkers { crew: Crew::Cascade, run: 0, count: 1 }];
            }
            CascadeMsg::Heard(word) => return self.hear(word),
            CascadeMsg::Json => return vec![self.download("json", self.file().to_json())],
            CascadeMsg::Csv => return vec![self.download("csv", csv(&self.sheet, &self.told_by_pay))],
        }
        vec![Effect::KeepCascade(writing::compact(&self.sheet))]
    }

    fn hear(&mut self, word: Word) -> Vec<Effect> {
        self.trial = match word {
            Word::Ready => {
                let send = |text| Effect::Send { crew: Crew::Cascade, worker: 0, text };
                let errand = self.errand().map(|errand| send(desk::Errand::Laboratory(errand).to_text()));
                return errand.into_iter().collect();
            }
            Word::Broken => PayTrial::Broken,
            Word::Answer(text) => match desk::Reply::from_text(&text).into_laboratory() {
                LabReply::Aligned(aligned) => PayTrial::Done(Rc::new(*aligned)),
                LabReply::Prepared | LabReply::Found(_) | LabReply::Puzzled => PayTrial::Broken,
            },
        };
        vec![Effect::EndWorkers(Crew::Cascade)]
    }

    fn errand(&self) -> Option<LabErrand> {
        let setup = self.setup.as_ref()?;
        let seeds = Seeds { first: 1, count: QUARTERS };
        let ordinary = bots::Temperament::ids().next().unwrap_or_default().to_owned();
        let draft = ExperimentDraft {
            scenario: PresetOrFile::of_scenario(&setup.scenario),
            schemes: vec![PresetOrFile::File(SchemeDraft::from(&*setup.scheme))],
            cultures: vec![PresetOrFile::File((*setup.culture).clone())],
            openness: setup.openness,
            players: PlayersDraft::Bots(BySeat { sales: ordinary.clone(), operations: ordinary }),
            ..ExperimentDraft::of_presets("quarter", &[], &[], seeds)
        };
        Some(LabErrand::Align(Box::new(draft)))
    }

    fn file(&self) -> CascadeFile<'_> {
        CascadeFile {
            cascade: &self.sheet,
            told_by_pay: &self.told_by_pay,
            declared: self.sheet.declared(),
            paid: self.sheet.paid(&self.told_by_pay),
            tried: match &self.trial {
                PayTrial::Done(aligned) => Some(aligned),
                PayTrial::NotYet | PayTrial::Running | PayTrial::Broken => None,
            },
        }
    }

    fn download(&self, ending: &str, text: String) -> Effect {
        Effect::Download { name: format!("truce-strategy.{ending}"), text }
    }
}

fn cut(text: &str, most: usize) -> String {
    text.chars().filter(|c| !c.is_control()).take(most).collect()
}
