//! What is wrong with a course file, in one sentence that says where.

use super::{Words, volume};
use base::fault::Fault;
use course::plan::{Course, CourseDraft, CourseFault};
use course::progress::ProgressFault;
use course::scene::SceneFault;

impl Words {
    /// What is wrong with a course, and where.
    #[must_use]
    pub fn course_fault(&self, fault: &Fault<CourseFault>) -> String {
        let what = self.course_fault_kind(&fault.kind);
        if fault.path.is_empty() {
            return self.tell("fault-in-file", &[("what", what.into())]);
        }
        self.tell("fault-at", &[("path", fault.path.clone().into()), ("what", what.into())])
    }

    /// The course in a text, or every fault of it as a sentence.
    ///
    /// # Errors
    /// The faults.
    pub fn judged_course(&self, text: &str) -> Result<Course, Vec<String>> {
        let draft = CourseDraft::from_json(text).map_err(|fault| vec![self.course_fault(&fault)])?;
        self.judged_draft(draft)
    }

    /// The same of a course that was read already.
    ///
    /// # Errors
    /// The faults.
    pub fn judged_draft(&self, draft: CourseDraft) -> Result<Course, Vec<String>> {
        let of_course = Self::of(self.language, volume::course);
        let unknown = draft.wording.keys().filter(|id| of_course.find(id, &[]).is_none());
        let unknown: Vec<String> = unknown.map(|id| self.no_such_sentence(id)).collect();
        match draft.validate() {
            Ok(course) if unknown.is_empty() => Ok(course),
            Ok(_) => Err(unknown),
            Err(faults) => Err(faults.iter().map(|fault| self.course_fault(fault)).chain(unknown).collect()),
        }
    }

    /// That a course words a sentence that the course of Truce does not say.
    fn no_such_sentence(&self, id: &str) -> String {
        let id = base::text::shown(id, base::reading::LONGEST_PATH);
        let what = self.tell("fault-no-such-sentence", &[("id", id.clone().into())]);
        self.tell("fault-at", &[("path", format!("wording.{id}").into()), ("what", what.into())])
    }

    /// Why a learner's progress is refused.
    #[must_use]
    pub fn progress_fault(&self, fault: &ProgressFault) -> String {
        match fault {
            ProgressFault::NoText => self.say("fault-no-text"),
            ProgressFault::TooLarge => self.say("fault-too-large-progress"),
            ProgressFault::Unreadable { line, column, how } => self.broken(*line, *column, how),
            ProgressFault::Value(path) => {
                let what = self.say("fault-progress-value");
                self.tell("fault-at", &[("path", path.clone().into()), ("what", what.into())])
            }
            ProgressFault::Code => self.say("fault-progress-code"),
            ProgressFault::OtherCourse => self.say("fault-progress-course"),
            ProgressFault::Newer => self.say("fault-progress-newer"),
        }
    }

    fn course_fault_kind(&self, kind: &CourseFault) -> String {
        match kind {
            CourseFault::TooLarge => self.say("fault-too-large-course"),
            CourseFault::Link => self.say("fault-course-link"),
            CourseFault::Unreadable { line, column, how } => self.broken(*line, *column, how),
            CourseFault::Format => self.say("fault-format"),
            CourseFault::Id => self.say("fault-id"),
            CourseFault::IdOfTruce => self.say("fault-course-id"),
            CourseFault::Text => self.say("fault-course-text"),
            CourseFault::PassMark => self.say("fault-pass-mark"),
            CourseFault::Count => self.say("fault-chapter-count"),
            CourseFault::NoSuchChapter(id) => self.tell("fault-no-such-preset", &[("id", id.clone().into())]),
            CourseFault::Twice(id) => self.tell("fault-chapter-twice", &[("id", id.clone().into())]),
            CourseFault::TooManySentences => self.say("fault-too-many-sentences"),
            CourseFault::Scene(kind) => self.scene_fault(kind),
        }
    }

    fn scene_fault(&self, kind: &SceneFault) -> String {
        let no_preset = |id: &String| self.tell("fault-no-such-preset", &[("id", id.clone().into())]);
        match kind {
            SceneFault::Id => self.say("fault-id"),
            SceneFault::Table(kind) => self.fault_kind(kind),
            SceneFault::Moves => self.say("fault-scene-moves"),
            SceneFault::Players => self.say("fault-scene-players"),
            SceneFault::Temperament(id) | SceneFault::Scheme(id) => no_preset(id),
            SceneFault::Remedies => self.say("fault-agreed"),
            SceneFault::Asks => self.say("fault-scene-asks"),
            SceneFault::Most => self.say("fault-scene-most"),
            SceneFault::Bet => self.say("fault-scene-bet"),
            SceneFault::Question => self.say("fault-scene-question"),
        }
    }
}
