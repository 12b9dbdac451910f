//! What a page and its workers say to each other: texts, so that nothing else can pass between them.
//!
//! A worker is first told the experiment, then given one task after another; it answers each with a slice.

use super::alignment::{Aligned, aligned};
use super::experiment::ExperimentDraft;
use super::run::{Laboratory, Slice, Task};
use base::reading;
use base::writing;
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// What a worker is sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Errand {
    /// This is the experiment from now on.
    Prepare(Box<ExperimentDraft>),
    /// Play this slice of it.
    Play(Task),
    /// Say which way the pay of this experiment pulls, and how far play under it gets.
    Align(Box<ExperimentDraft>),
}

/// What a worker answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// It knows the experiment.
    Prepared,
    /// What it found.
    Found(Slice),
    /// Which way the pay pulls.
    Aligned(Box<Aligned>),
    /// It was asked for something that it cannot do.
    Puzzled,
}

impl Errand {
    /// As text.
    #[must_use]
    pub fn to_text(&self) -> String {
        writing::compact(self)
    }
}

impl Answer {
    /// As text.
    #[must_use]
    pub fn to_text(&self) -> String {
        writing::compact(self)
    }

    /// From text; what is none puzzles the one who asked.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        reading::read(text).unwrap_or(Self::Puzzled)
    }
}

/// Somebody who runs errands, one after another.
#[derive(Debug, Default)]
pub struct Runner {
    laboratory: Option<Laboratory>,
}

impl Runner {
    /// The answer to an errand.
    pub fn answer(&mut self, errand: Errand) -> Answer {
        match errand {
            Errand::Prepare(draft) => match draft.validate() {
                Ok(experiment) => {
                    self.laboratory = Some(Laboratory::new(Rc::new(experiment)));
                    Answer::Prepared
                }
                Err(_) => Answer::Puzzled,
            },
            Errand::Align(draft) => {
                let found = draft.validate().ok().as_ref().and_then(aligned);
                found.map_or(Answer::Puzzled, |found| Answer::Aligned(Box::new(found)))
            }
            Errand::Play(task) => match &mut self.laboratory {
                Some(laboratory) => Answer::Found(laboratory.run(&task)),
                None => Answer::Puzzled,
            },
        }
    }

    /// The answer to an errand in writing.
    pub fn answer_text(&mut self, text: &str) -> String {
        reading::read(text).map_or(Answer::Puzzled, |errand| self.answer(errand)).to_text()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::{ExperimentDraft, Seeds};
    use crate::run::Results;

    #[test]
    fn errands_in_writing_find_what_is_found_at_one_go() {
        let seeds = Seeds { first: 5, count: 12 };
        let draft = ExperimentDraft::of_presets("sprint", &["siloed", "gated"], &["neutral"], seeds);
        let experiment = Rc::new(draft.clone().validate().expect("the presets are valid"));
        let mut runner = Runner::default();
        let prepare = Errand::Prepare(Box::new(draft)).to_text();
        assert_eq!(Answer::from_text(&runner.answer_text(&prepare)), Answer::Prepared);
        let mut results = Results::new(Rc::clone(&experiment));
        for task in experiment.tasks(5, 1).into_iter().rev() {
            match Answer::from_text(&runner.answer_text(&Errand::Play(task).to_text())) {
                Answer::Found(slice) => results.take(&slice),
                other @ (Answer::Prepared | Answer::Aligned(_) | Answer::Puzzled) => {
                    panic!("no slice but {other:?}")
                }
            }
        }
        let whole = Results::of_all((*experiment).clone());
        let found = |results: &Results| results.cells().map(|(_, found)| found.clone()).collect::<Vec<_>>();
        assert_eq!(found(&results), found(&whole));
    }

    #[test]
    fn nonsense_puzzles_and_breaks_nothing() {
        let mut runner = Runner::default();
        let task = Task { point: 0, first: 1, count: 1 };
        for text in ["", "{", "\"prepare\"", &Errand::Play(task).to_text()] {
            assert_eq!(Answer::from_text(&runner.answer_text(text)), Answer::Puzzled, "{text}");
        }
    }
}
