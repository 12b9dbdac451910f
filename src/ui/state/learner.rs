//! What the course asks of the page around it. What lasts of a learner the course keeps by itself.

use super::Effect;
use crate::ui::routes::Route;

/// Something that the course asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LearnerMsg {
    /// Go to the course.
    Enter,
    /// Hand over a file: its name, and what is in it.
    HandOver(String, String),
    /// Print the page.
    Print,
}

/// What follows from `msg`.
pub fn update(msg: LearnerMsg) -> Vec<Effect> {
    match msg {
        LearnerMsg::Enter => vec![Effect::Go(Route::Learn)],
        LearnerMsg::HandOver(name, text) => vec![Effect::Download { name, text }],
        LearnerMsg::Print => vec![Effect::Print],
    }
}
