//! The desk of a worker: whatever errand comes over it, it knows who runs it. Errands and answers are texts, so that
//! nothing else can pass between a page and its workers.
//!
//! It is the one place that knows both the laboratory and the debrief, which know nothing of each other's errands. The
//! workers of a page are there for all who send errands: each errand says which kind it is, and comes with a ticket,
//! under which its answer goes back.

use crate::what_if;
use base::{reading, writing};
use serde::{Deserialize, Serialize};

/// What a worker is sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Errand {
    /// For the laboratory, or for what a pay plan does.
    Laboratory(lab::errand::LabErrand),
    /// About what might have been.
    WhatIf(what_if::errand::WhatIfErrand),
}

/// What a worker answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    /// To the laboratory.
    Laboratory(lab::errand::LabReply),
    /// To what might have been.
    WhatIf(what_if::errand::WhatIfReply),
    /// It was no errand.
    Puzzled,
}

impl Errand {
    /// As text.
    #[must_use]
    pub fn to_text(&self) -> String {
        writing::compact(self)
    }
}

impl Reply {
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

    /// What it answers to the laboratory.
    #[must_use]
    pub fn into_laboratory(self) -> lab::errand::LabReply {
        match self {
            Self::Laboratory(answer) => answer,
            Self::WhatIf(_) | Self::Puzzled => lab::errand::LabReply::Puzzled,
        }
    }

    /// What it answers to what might have been.
    #[must_use]
    pub fn into_what_if(self) -> what_if::errand::WhatIfReply {
        match self {
            Self::WhatIf(answer) => answer,
            Self::Laboratory(_) | Self::Puzzled => what_if::errand::WhatIfReply::Puzzled,
        }
    }
}

/// A text with its ticket.
#[must_use]
pub fn ticketed(ticket: u32, text: &str) -> String {
    format!("{ticket} {text}")
}

/// The ticket and the text.
#[must_use]
pub fn unticketed(text: &str) -> Option<(u32, &str)> {
    let (ticket, text) = text.split_once(' ')?;
    Some((ticket.parse().ok()?, text))
}

/// The desk.
#[derive(Debug, Default)]
pub struct WorkerDesk {
    laboratory: lab::errand::LabRunner,
    what_if: what_if::errand::WhatIfRunner,
}

impl WorkerDesk {
    /// The answer to an errand in writing, under the ticket that it came with.
    pub fn serve(&mut self, text: &str) -> String {
        let (ticket, errand) = unticketed(text).unwrap_or_default();
        ticketed(ticket, &self.answer(errand))
    }

    /// The answer to an errand in writing.
    pub fn answer(&mut self, text: &str) -> String {
        let answer = match reading::read(text) {
            Ok(Errand::Laboratory(errand)) => Reply::Laboratory(self.laboratory.answer(errand)),
            Ok(Errand::WhatIf(errand)) => Reply::WhatIf(self.what_if.answer(errand)),
            Err(_) => Reply::Puzzled,
        };
        answer.to_text()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use lab::experiment::{ExperimentDraft, Seeds};
    use lab::run::{Results, Task};
    use std::rc::Rc;

    /// What the laboratory answers to an errand that comes to it as text.
    fn in_writing(desk: &mut WorkerDesk, errand: lab::errand::LabErrand) -> lab::errand::LabReply {
        Reply::from_text(&desk.answer(&Errand::Laboratory(errand).to_text())).into_laboratory()
    }

    #[test]
    fn errands_in_writing_find_what_is_found_at_one_go() {
        let seeds = Seeds { first: 5, count: 12 };
        let draft = ExperimentDraft::of_presets("sprint", &["siloed", "gated"], &["neutral"], seeds);
        let experiment = Rc::new(draft.clone().validate().expect("the presets are valid"));
        let mut desk = WorkerDesk::default();
        let prepare = lab::errand::LabErrand::Prepare(Box::new(draft));
        assert_eq!(in_writing(&mut desk, prepare), lab::errand::LabReply::Prepared);
        let mut results = Results::new(Rc::clone(&experiment));
        for task in experiment.tasks(5, 1).into_iter().rev() {
            let answer = in_writing(&mut desk, lab::errand::LabErrand::Play(task));
            let lab::errand::LabReply::Found(slice) = answer else { panic!("no slice but {answer:?}") };
            results.take(&slice);
        }
        let whole = Results::of_all((*experiment).clone());
        let found = |results: &Results| results.cells().map(|(_, found)| found.clone()).collect::<Vec<_>>();
        assert_eq!(found(&results), found(&whole));
    }

    #[test]
    fn an_answer_comes_back_under_the_ticket_of_its_errand() {
        let mut desk = WorkerDesk::default();
        let draft =
            ExperimentDraft::of_presets("sprint", &["siloed"], &["neutral"], Seeds { first: 1, count: 2 });
        let prepare = Errand::Laboratory(lab::errand::LabErrand::Prepare(Box::new(draft)));
        let answer = desk.serve(&ticketed(7, &prepare.to_text()));
        let (ticket, text) = unticketed(&answer).unwrap();
        assert_eq!(ticket, 7);
        assert_eq!(Reply::from_text(text).into_laboratory(), lab::errand::LabReply::Prepared);
        // What somebody else asks in between takes nothing from it.
        let luck = what_if::errand::WhatIfErrand::Try { first: 0, count: 1 };
        let other = desk.serve(&ticketed(8, &Errand::WhatIf(luck).to_text()));
        assert_eq!(
            Reply::from_text(unticketed(&other).unwrap().1).into_what_if(),
            what_if::errand::WhatIfReply::Puzzled
        );
        let play = Errand::Laboratory(lab::errand::LabErrand::Play(Task { point: 0, first: 1, count: 2 }));
        let found = desk.serve(&ticketed(7, &play.to_text()));
        let found = Reply::from_text(unticketed(&found).unwrap().1).into_laboratory();
        assert!(matches!(found, lab::errand::LabReply::Found(_)), "{found:?}");
    }

    #[test]
    fn nonsense_puzzles_and_breaks_nothing() {
        let mut desk = WorkerDesk::default();
        let task = Task { point: 0, first: 1, count: 1 };
        let unprepared = in_writing(&mut desk, lab::errand::LabErrand::Play(task));
        assert_eq!(unprepared, lab::errand::LabReply::Puzzled);
        for text in [
            "",
            "{",
            "\"prepare\"",
            "7",
            "7 ",
            "7 {",
            "seven {}",
            "7 {\"laboratory\":\"prepare\"}",
            "{\"what_if\":{}}",
        ] {
            let answer = desk.serve(text);
            assert_eq!(
                unticketed(&answer).map(|(_, text)| Reply::from_text(text)),
                Some(Reply::Puzzled),
                "{text}"
            );
        }
    }
}
