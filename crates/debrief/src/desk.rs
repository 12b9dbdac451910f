//! The desk of a worker: whatever errand comes over it, it knows who runs it.
//!
//! It is the one place that knows both the laboratory and the debrief, which know nothing of each other's errands.

use crate::what_if;
use base::reading;

/// The desk.
#[derive(Debug, Default)]
pub struct Desk {
    laboratory: lab::errand::Runner,
    what_if: what_if::errand::Runner,
}

impl Desk {
    /// The answer to an errand in writing. The two kinds have no name in common; what is neither puzzles the
    /// laboratory.
    pub fn answer(&mut self, text: &str) -> String {
        match reading::read(text) {
            Ok(errand) => self.what_if.answer(errand).to_text(),
            Err(_) => self.laboratory.answer_text(text),
        }
    }
}
