//! What a page and its workers say to each other about experiments.
//!
//! A worker is first told the experiment, then given one task after another; it answers each with a slice.

use super::alignment::{Aligned, aligned};
use super::experiment::ExperimentDraft;
use super::run::{Slice, SlicePlayer, Task};
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// What a worker is sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LabErrand {
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
pub enum LabReply {
    /// It knows the experiment.
    Prepared,
    /// What it found.
    Found(Slice),
    /// Which way the pay pulls.
    Aligned(Box<Aligned>),
    /// It was asked for something that it cannot do.
    Puzzled,
}

/// Somebody who runs errands, one after another.
#[derive(Debug, Default)]
pub struct LabRunner {
    laboratory: Option<SlicePlayer>,
}

impl LabRunner {
    /// The answer to an errand.
    pub fn answer(&mut self, errand: LabErrand) -> LabReply {
        match errand {
            LabErrand::Prepare(draft) => match draft.validate() {
                Ok(experiment) => {
                    self.laboratory = Some(SlicePlayer::new(Rc::new(experiment)));
                    LabReply::Prepared
                }
                Err(_) => LabReply::Puzzled,
            },
            LabErrand::Align(draft) => {
                let found = draft.validate().ok().as_ref().and_then(aligned);
                found.map_or(LabReply::Puzzled, |found| LabReply::Aligned(Box::new(found)))
            }
            LabErrand::Play(task) => match &mut self.laboratory {
                Some(laboratory) => LabReply::Found(laboratory.run(&task)),
                None => LabReply::Puzzled,
            },
        }
    }
}
