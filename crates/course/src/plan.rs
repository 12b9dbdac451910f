//! A course: which chapters, in which order, and what it takes to pass. An organisation edits a copy of the one that comes
//! with Truce.

use crate::chapter::{self, Chapter, ChapterDraft};
use crate::scene::SceneFault;
use base::fault::{Fault, Faults};
use base::reading::{self, Broken, Unreadable};
use base::writing;
use game::record::PresetOrFile;
use pay::draft::is_id;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::rc::Rc;
use world::quantities::Share;

/// Version of the course file format.
pub const FORMAT: u32 = 1;

/// The largest file that is read, in bytes.
pub const LARGEST: usize = 500_000;

/// The most chapters of a course.
pub const MOST_CHAPTERS: usize = 12;

/// The longest sentence of an organisation's own, in characters.
pub const LONGEST_SENTENCE: usize = 400;

/// The most sentences of an organisation's own.
pub const MOST_SENTENCES: usize = 500;

/// What the course of Truce is called in files.
const ID_OF_TRUCE: &str = "truce";

/// What a course to start one's own from is called.
const ID_OF_COPY: &str = "our-course";

/// A course as it stands in a file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CourseDraft {
    /// Version of the file format; 1.
    pub format: u32,
    /// Its name in files.
    pub id: String,
    /// What it is called; the course of Truce where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The part of the items at the end that has to be right, in hundredths of a percent.
    pub pass_mark: Share,
    /// The chapters, in order: those of Truce by name, others written out.
    pub chapters: Vec<PresetOrFile<ChapterDraft>>,
    /// Sentences that are worded otherwise than in Truce, by their name there.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub wording: BTreeMap<String, String>,
}

/// A course that is valid.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    draft: CourseDraft,
    chapters: Vec<Rc<Chapter>>,
}

/// What can be wrong with a course.
#[derive(Clone, Debug, PartialEq)]
pub enum CourseFault {
    /// The file is larger than any course.
    TooLarge,
    /// A link was cut off or changed on its way.
    Link,
    /// It is no JSON, or not of this form.
    Unreadable {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// How.
        how: Broken,
    },
    /// The file is of another format.
    Format,
    /// A name is empty, too long or has other characters.
    Id,
    /// The name of the course of Truce, on another course.
    IdOfTruce,
    /// A text is empty, too long or not fit to be shown.
    Text,
    /// The pass mark is not from 0 to 100 %.
    PassMark,
    /// There is no chapter, or there are more than twelve.
    Count,
    /// There is no chapter of this name.
    NoSuchChapter(String),
    /// A chapter comes twice.
    Twice(String),
    /// There are more sentences of one's own than a course has.
    TooManySentences,
    /// Something in a chapter's scene.
    Scene(SceneFault),
}

impl From<SceneFault> for CourseFault {
    fn from(fault: SceneFault) -> Self {
        Self::Scene(fault)
    }
}

impl From<Unreadable> for CourseFault {
    fn from(Unreadable { line, column, how, .. }: Unreadable) -> Self {
        Self::Unreadable { line, column, how }
    }
}

impl CourseDraft {
    /// The course that comes with Truce.
    #[must_use]
    pub fn of_truce() -> Self {
        Self {
            format: FORMAT,
            id: ID_OF_TRUCE.into(),
            title: None,
            pass_mark: Share::percent(75),
            chapters: chapter::ids().map(|id| PresetOrFile::Preset(id.to_owned())).collect(),
            wording: BTreeMap::new(),
        }
    }

    /// The same under another name, with the chapters of Truce written out, for somebody who wants to edit them.
    #[must_use]
    pub fn written_out(self) -> Self {
        let written = |source: PresetOrFile<ChapterDraft>| match source {
            PresetOrFile::Preset(id) => match chapter::draft(&id) {
                Some(draft) => PresetOrFile::File(draft.written_out()),
                None => PresetOrFile::Preset(id),
            },
            PresetOrFile::File(draft) => PresetOrFile::File(draft),
        };
        let id = ID_OF_COPY.into();
        Self { id, chapters: self.chapters.into_iter().map(written).collect(), ..self }
    }

    /// Reads a course from JSON. What it says is checked by [`Self::validate`].
    ///
    /// # Errors
    /// The first fault, with its path.
    pub fn from_json(text: &str) -> Result<Self, Fault<CourseFault>> {
        if text.len() > LARGEST {
            return Err(Fault::at("", CourseFault::TooLarge));
        }
        Ok(reading::read(text)?)
    }

    /// The course as JSON, for a file.
    #[must_use]
    pub fn to_json(&self) -> String {
        writing::pretty(self)
    }

    /// Checks the whole course.
    ///
    /// # Errors
    /// All faults at once, each with its path.
    pub fn validate(self) -> Result<Course, Vec<Fault<CourseFault>>> {
        let mut faults = Faults::default();
        if self.format != FORMAT {
            faults.add("format", CourseFault::Format);
        }
        if !is_id(&self.id) {
            faults.add("id", CourseFault::Id);
        }
        // Progress is kept under the name: two courses of one name would take each other's for their own.
        if self.id == ID_OF_TRUCE && self != Self::of_truce() {
            faults.add("id", CourseFault::IdOfTruce);
        }
        if self.title.as_ref().is_some_and(|title| !base::text::is_line(title, LONGEST_SENTENCE)) {
            faults.add("title", CourseFault::Text);
        }
        if !(Share::ZERO..=Share::WHOLE).contains(&self.pass_mark) {
            faults.add("pass_mark", CourseFault::PassMark);
        }
        if !(1..=MOST_CHAPTERS).contains(&self.chapters.len()) {
            faults.add("chapters", CourseFault::Count);
        }
        self.check_wording(&mut faults);
        let chapters = self.check_chapters(&mut faults);
        faults.or(Course { draft: self, chapters })
    }

    fn check_wording(&self, faults: &mut Faults<CourseFault>) {
        if self.wording.len() > MOST_SENTENCES {
            faults.add("wording", CourseFault::TooManySentences);
        }
        for (id, sentence) in &self.wording {
            if !base::text::is_line(sentence, LONGEST_SENTENCE) {
                let shown = base::text::shown(id, reading::LONGEST_PATH);
                faults.add(format!("wording.{shown}"), CourseFault::Text);
            }
        }
    }

    fn check_chapters(&self, faults: &mut Faults<CourseFault>) -> Vec<Rc<Chapter>> {
        let mut chapters: Vec<Rc<Chapter>> = Vec::new();
        for (index, source) in self.chapters.iter().take(MOST_CHAPTERS).enumerate() {
            let path = format!("chapters[{index}]");
            let found = match source {
                PresetOrFile::Preset(id) => chapter::preset(id).ok_or_else(|| {
                    let shown = base::text::shown(id, reading::LONGEST_PATH);
                    vec![Fault::at(path.clone(), CourseFault::NoSuchChapter(shown))]
                }),
                PresetOrFile::File(draft) => draft.validate().map_err(|found| {
                    found.into_iter().map(|fault| fault.below(&format!("{path}.file"))).collect()
                }),
            };
            match found {
                Ok(found) if chapters.iter().any(|before| before.id == found.id) => {
                    faults.add(path, CourseFault::Twice(found.id));
                }
                Ok(found) => chapters.push(Rc::new(found)),
                Err(found) => found.into_iter().for_each(|fault| faults.add(fault.path, fault.kind)),
            }
        }
        chapters
    }
}

impl Course {
    /// The course that comes with Truce; nothing where one of its files is damaged, which a test would say.
    #[must_use]
    pub fn of_truce() -> Option<Self> {
        CourseDraft::of_truce().validate().ok()
    }

    /// As it stands in a file.
    #[must_use]
    pub const fn draft(&self) -> &CourseDraft {
        &self.draft
    }

    /// The chapters, in order.
    #[must_use]
    pub fn chapters(&self) -> &[Rc<Chapter>] {
        &self.chapters
    }
}
