//! Which course is open, and what this device keeps of its learner.

use super::SetAside;
use course::kept::KeptCourses;
use course::plan::{Course, CourseDraft};
use course::progress::CourseProgress;
use std::rc::Rc;

/// The courses of this device.
#[derive(Clone, Debug, PartialEq)]
pub struct CourseShelf {
    kept: KeptCourses,
    /// The course that is open.
    pub course: Rc<Course>,
    /// What was kept and cannot be read: why, and the text. It is set aside, not written over.
    pub aside: Option<(SetAside, String)>,
    /// What is wrong with the course that was to be opened, a sentence each.
    pub faults: Vec<String>,
}

impl CourseShelf {
    /// The courses, from what was kept; nothing where the course of Truce is damaged, which a test would say.
    #[must_use]
    pub fn new(text: Option<&str>) -> Option<Self> {
        let (kept, aside) = match text.map(KeptCourses::from_json) {
            None => (KeptCourses::default(), None),
            Some(Ok(kept)) => (kept, None),
            Some(Err(fault)) => (
                KeptCourses::default(),
                Some((SetAside::Unreadable(fault), text.unwrap_or_default().to_owned())),
            ),
        };
        let course = kept.course()?;
        let mut shelf = Self { kept, course, aside, faults: Vec::new() };
        shelf.set_aside();
        Some(shelf)
    }

    /// What was kept of the course that is open and cannot be read is not written over.
    fn set_aside(&mut self) {
        if let Err(fault) = self.kept.progress(&self.course) {
            self.aside = Some((
                SetAside::Unreadable(fault),
                self.kept.text(&self.course).unwrap_or_default().to_owned(),
            ));
        }
    }

    /// The course that should be open and is not valid any more.
    #[must_use]
    pub fn invalid(&self) -> Option<&CourseDraft> {
        self.kept.open.as_ref().filter(|draft| *draft != self.course.draft())
    }

    /// With what another tab kept meanwhile of other courses.
    #[must_use]
    pub fn beside(mut self, text: Option<&str>) -> Self {
        if let Some(Ok(mut there)) = text.map(KeptCourses::from_json) {
            if let Ok(Some(progress)) = self.kept.progress(&self.course) {
                there.keep(&progress);
            }
            there.open = self.kept.open.take();
            self.kept = there;
        }
        self
    }

    /// How far the learner is in the course that is open.
    #[must_use]
    pub fn progress(&self) -> CourseProgress {
        let kept = self.kept.progress(&self.course).ok().flatten();
        kept.unwrap_or_else(|| CourseProgress::new(&self.course))
    }

    /// The course that is open, if it is an organisation's own.
    #[must_use]
    pub fn own(&self) -> Option<&CourseDraft> {
        self.kept.open.as_ref().filter(|draft| *draft == self.course.draft())
    }

    /// All of it as it is kept.
    #[must_use]
    pub fn to_json(&self) -> String {
        self.kept.to_json()
    }

    /// With the learner that far.
    #[must_use]
    pub fn with_progress(mut self, progress: &CourseProgress) -> Self {
        self.kept.keep(progress);
        self
    }

    /// With an organisation's own course open, or what is wrong with it told.
    #[must_use]
    pub fn with_course(mut self, judged: Result<Course, Vec<String>>) -> Self {
        match judged {
            Ok(course) => {
                self.kept.open = Some(course.draft().clone());
                self.course = Rc::new(course);
                self.faults.clear();
                self.set_aside();
            }
            Err(faults) => self.faults = faults,
        }
        self
    }

    /// With the course of Truce open.
    #[must_use]
    pub fn with_own_closed(mut self) -> Self {
        self.kept.open = None;
        if let Some(course) = self.kept.course() {
            self.course = course;
        }
        self.faults.clear();
        self.set_aside();
        self
    }
}
