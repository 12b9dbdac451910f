//! Chapters: one file each, in the order in which they are lived through.

use crate::bet::SceneBet;
use crate::scene::{Scene, SceneDraft, SceneFault};
use base::fault::{Fault, Faults};
use base::reading;
use debrief::lenses::Cause;
use game::record::PresetOrFile;
use game::scenario;
use lab::measure::Measure;
use pay::draft::is_id;
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// The chapters of Truce, in order.
const PRESETS: [(&str, &str); 8] = [
    ("one-promise", include_str!("chapters/one-promise.json")),
    ("self-preservation", include_str!("chapters/self-preservation.json")),
    ("conflicting-goals", include_str!("chapters/conflicting-goals.json")),
    ("miscommunication", include_str!("chapters/miscommunication.json")),
    ("strategy", include_str!("chapters/strategy.json")),
    ("incentives", include_str!("chapters/incentives.json")),
    ("remedies", include_str!("chapters/remedies.json")),
    ("own-quarter", include_str!("chapters/own-quarter.json")),
];

/// A chapter as it stands in a file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChapterDraft {
    /// Its name in files; its words are found by it.
    pub id: String,
    /// What is played.
    pub scene: SceneDraft,
    /// The cause that the learner has to be found to act from where the scene is answered as comes naturally, and not
    /// where it is answered better.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finds: Option<Cause>,
    /// What the scene is judged by: the better answers have to raise it beyond chance.
    pub measure: Measure,
    /// What is guessed before the scene.
    pub bet: SceneBet,
    /// What is asked two chapters later.
    pub question: ItemKey,
}

/// The key of a question, whose words stand apart, in two wordings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ItemKey {
    /// How many answers it has, 2 to 4.
    pub answers: u8,
    /// Which is right, from 1.
    pub right: u8,
    /// Which is right in its other wording.
    pub right_again: u8,
}

impl ItemKey {
    /// Whether the right answers are among the answers.
    #[must_use]
    pub fn is_valid(self) -> bool {
        let among = |right: u8| (1..=self.answers).contains(&right);
        (2..=4).contains(&self.answers) && among(self.right) && among(self.right_again)
    }
}

/// A chapter that is valid.
#[derive(Clone, Debug, PartialEq)]
pub struct Chapter {
    /// Its name in files.
    pub id: String,
    /// What is played.
    pub scene: Rc<Scene>,
    /// The cause that it is about, if it is about one.
    pub finds: Option<Cause>,
    /// What it is judged by.
    pub measure: Measure,
    /// What is guessed before the scene.
    pub bet: SceneBet,
    /// What is asked two chapters later.
    pub question: ItemKey,
}

/// The names of the chapters of Truce, in order.
pub fn ids() -> impl Iterator<Item = &'static str> {
    PRESETS.iter().map(|(id, _)| *id)
}

/// The chapter of Truce called `id`, if there is one.
#[must_use]
pub fn preset(id: &str) -> Option<Chapter> {
    draft(id)?.validate().ok()
}

/// The same as it stands in its file.
#[must_use]
pub fn draft(id: &str) -> Option<ChapterDraft> {
    let (_, text) = PRESETS.iter().find(|(name, _)| *name == id)?;
    reading::read(text).ok()
}

impl ChapterDraft {
    /// The same with its market written out, for somebody who wants to edit its clients.
    #[must_use]
    pub fn written_out(mut self) -> Self {
        let table = &mut self.scene.table;
        if let PresetOrFile::Preset(id) = &table.scenario
            && let Some(market) = scenario::preset(id)
        {
            table.scenario = PresetOrFile::File(market.draft().clone());
        }
        self
    }

    /// Checks the whole chapter.
    ///
    /// # Errors
    /// All faults at once, each with its path.
    pub fn validate(&self) -> Result<Chapter, Vec<Fault<SceneFault>>> {
        let mut faults = Faults::default();
        if !is_id(&self.id) {
            faults.add("id", SceneFault::Id);
        }
        if !self.bet.is_valid() {
            faults.add("bet", SceneFault::Bet);
        }
        if !self.question.is_valid() {
            faults.add("question", SceneFault::Question);
        }
        let scene = self.scene.validate().map_err(|found| faults.add_below("scene", found)).ok();
        let made = scene.map(|scene| Chapter {
            id: self.id.clone(),
            scene: Rc::new(scene),
            finds: self.finds,
            measure: self.measure,
            bet: self.bet.clone(),
            question: self.question,
        });
        // Without a scene there is a fault.
        faults.or(made).and_then(|made| made.ok_or_else(Vec::new))
    }
}
