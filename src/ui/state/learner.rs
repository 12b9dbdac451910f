//! What the page keeps for the course, which reads and writes it: a text, and nothing that the course is made of.

use super::{Effect, Writing};
use crate::ui::routes::Route;
use std::rc::Rc;

/// Something that happened about the course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LearnerMsg {
    /// Go to the course.
    Enter,
    /// Keep this text.
    Keep(String),
    /// Whether it was kept.
    Kept(Writing),
    /// Hand over a file: its name, and what is in it.
    HandOver(String, String),
    /// Print the page.
    Print,
}

/// What is kept of a learner, as text: the course reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptLearner {
    /// The text.
    pub text: Option<Rc<str>>,
    /// Whether the browser kept it.
    pub kept: Writing,
}

impl Default for KeptLearner {
    fn default() -> Self {
        Self { text: None, kept: Writing::Done }
    }
}

/// What follows from `msg`.
pub fn update(learner: &mut KeptLearner, msg: LearnerMsg) -> Vec<Effect> {
    match msg {
        LearnerMsg::Enter => vec![Effect::Go(Route::Learn)],
        LearnerMsg::Keep(text) => {
            learner.text = Some(text.as_str().into());
            vec![Effect::KeepCourse(text)]
        }
        LearnerMsg::Kept(kept) => {
            learner.kept = kept;
            Vec::new()
        }
        LearnerMsg::HandOver(name, text) => vec![Effect::Download { name, text }],
        LearnerMsg::Print => vec![Effect::Print],
    }
}
