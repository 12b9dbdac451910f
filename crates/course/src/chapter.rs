//! Chapters: one file each, in the order in which they are lived through.

use crate::scene::{Scene, SceneDraft, SceneFault};
use base::fault::{Fault, Faults};
use debrief::lenses::Cause;
use lab::measure::Measure;
use serde::{Deserialize, Serialize};

/// A chapter as it stands in a file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChapterDraft {
    /// Its name in files; its words are found by it.
    pub id: String,
    /// What is played.
    pub scene: SceneDraft,
    /// The cause that has to be found in the scene where it is answered as comes naturally, and not where it is answered
    /// better.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finds: Option<Cause>,
    /// What the scene is judged by: the better answers have to raise it beyond chance.
    pub measure: Measure,
}

/// A chapter that is valid.
#[derive(Clone, Debug, PartialEq)]
pub struct Chapter {
    /// Its name in files.
    pub id: String,
    /// What is played.
    pub scene: std::rc::Rc<Scene>,
    /// The cause that it is about, if it is about one.
    pub finds: Option<Cause>,
    /// What it is judged by.
    pub measure: Measure,
}

impl ChapterDraft {
    /// Checks the whole chapter.
    ///
    /// # Errors
    /// All faults at once, each with its path.
    pub fn validate(&self) -> Result<Chapter, Vec<Fault<SceneFault>>> {
        let mut faults = Faults::default();
        match self.scene.validate() {
            Ok(scene) => faults.or(Chapter {
                id: self.id.clone(),
                scene: std::rc::Rc::new(scene),
                finds: self.finds,
                measure: self.measure,
            }),
            Err(found) => {
                faults.add_below("scene", found);
                Err(faults.or(()).err().unwrap_or_default())
            }
        }
    }
}
