//! What a device keeps for learners: the course that is open, and how far each course has come.

use crate::plan::{Course, CourseDraft};
use crate::progress::{CourseProgress, ProgressFault};
use base::{reading, writing};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::rc::Rc;

/// Version of the format.
const FORMAT: u32 = 2;

/// What a device keeps for learners.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeptCourses {
    /// An organisation's own course that is open; that of Truce where there is none.
    pub open: Option<CourseDraft>,
    /// How far each has come, as text, under the name of its course.
    progress: BTreeMap<String, String>,
}

/// The same as it is written.
#[derive(Serialize, Deserialize)]
struct Written {
    format: u32,
    open: Option<CourseDraft>,
    progress: BTreeMap<String, String>,
}

impl KeptCourses {
    /// Reads what was kept. Before courses could be opened it was the progress in that of Truce alone.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn from_json(text: &str) -> Result<Self, ProgressFault> {
        if let Ok(Written { format, open, progress }) = reading::read(text) {
            return if format == FORMAT { Ok(Self { open, progress }) } else { Err(ProgressFault::Newer) };
        }
        let course = Course::of_truce().ok_or(ProgressFault::OtherCourse)?;
        let alone = CourseProgress::from_json(text, &course)?;
        let mut kept = Self::default();
        kept.keep(&alone);
        Ok(kept)
    }

    /// All of it as JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        let (open, progress) = (self.open.clone(), self.progress.clone());
        writing::compact(&Written { format: FORMAT, open, progress })
    }

    /// The course that is open: an organisation's own where it is valid, that of Truce otherwise.
    #[must_use]
    pub fn course(&self) -> Option<Rc<Course>> {
        let own = self.open.clone().and_then(|draft| draft.validate().ok());
        own.or_else(Course::of_truce).map(Rc::new)
    }

    /// How far `course` has come; nothing where it was not begun.
    ///
    /// # Errors
    /// Why what was kept of it cannot be read.
    pub fn progress(&self, course: &Course) -> Result<Option<CourseProgress>, ProgressFault> {
        let kept = self.progress.get(&course.draft().id);
        kept.map(|text| CourseProgress::from_json(text, course)).transpose()
    }

    /// What was kept of the progress in `course`, as text.
    #[must_use]
    pub fn text(&self, course: &Course) -> Option<&str> {
        self.progress.get(&course.draft().id).map(String::as_str)
    }

    /// Keeps how far a course has come.
    pub fn keep(&mut self, progress: &CourseProgress) {
        self.progress.insert(progress.course.clone(), progress.to_json());
    }
}
