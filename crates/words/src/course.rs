//! What is wrong with a course file, in one sentence that says where.

use super::{ChapterText, ItemText, MomentText, Words, volume};
use base::fault::Fault;
use course::chapter::ItemKey;
use course::plan::{Course, CourseDraft, CourseFault};
use course::progress::{EndItem, ProgressFault, TRANSFER, Wording};
use course::scene::SceneFault;
use std::collections::BTreeSet;

/// The first word of the sentences that ask something at a moment of a scene; they alone have facts in them.
const ASK: &str = "ask";
/// The first words of all sentences of a course.
const FIRST_WORDS: [&str; 4] = ["chapter", "question", "transfer", ASK];
/// The facts that a moment of a scene has.
const FACTS: [&str; 5] = ["client", "week", "other", "money", "cost"];

/// Every sentence that `course` says of its own, by name.
fn sentences(course: &Course) -> BTreeSet<String> {
    let mut said = BTreeSet::new();
    let mut item = |item: EndItem, chapter: &str, key: ItemKey| {
        let answers = (1..=key.answers).map(ItemText::Answer);
        let texts = [ItemText::Question, ItemText::Why].into_iter().chain(answers);
        said.extend(texts.map(|text| text.sentence(item, chapter)));
    };
    for (place, chapter) in course.chapters().iter().enumerate() {
        for wording in [Wording::First, Wording::Other] {
            item(EndItem::Of(place, wording), &chapter.id, chapter.question);
        }
    }
    for (number, key) in (1..).zip(TRANSFER) {
        item(EndItem::Transfer(number), "", key);
    }
    for chapter in course.chapters() {
        let choices = u8::try_from(chapter.bet.choices()).unwrap_or_default();
        let texts = ChapterText::ALWAYS.into_iter().chain((1..=choices).map(ChapterText::Choice));
        said.extend(texts.map(|text| text.sentence(&chapter.id)));
        let asks = chapter.scene.asks().iter();
        said.extend(asks.flat_map(|ask| MomentText::ALL.map(|text| text.sentence(*ask))));
    }
    said
}

fn first_word(id: &str) -> &str {
    id.split('-').next().unwrap_or_default()
}

/// The names of the facts in a sentence of one's own, as in `{ $client }`.
fn facts_in(sentence: &str) -> impl Iterator<Item = &str> {
    sentence.split('{').skip(1).map(|rest| {
        let inner = rest.split('}').next().unwrap_or_default().trim();
        // What is open and not closed, or is no fact, names none.
        inner.strip_prefix('$').filter(|_| rest.contains('}')).unwrap_or("")
    })
}

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
        let wording = draft.wording.clone();
        let course = draft
            .validate()
            .map_err(|faults| faults.iter().map(|fault| self.course_fault(fault)).collect::<Vec<_>>());
        let faults = course.as_ref().map_or_else(|_| Vec::new(), |course| self.wording_faults(course));
        match course {
            Ok(course) if faults.is_empty() => Ok(course),
            Ok(_) => Err(faults),
            Err(mut faults) => {
                // Which sentences there are is known of a valid course; a name that no course has is wrong in any.
                let strange = wording.keys().filter(|id| !FIRST_WORDS.contains(&first_word(id)));
                faults.extend(strange.map(|id| self.wording_fault(id, "fault-no-such-sentence", id)));
                Err(faults)
            }
        }
    }

    /// What is wrong with the sentences of a course: one that it does not say, one that it needs and nobody wrote, a fact
    /// that there is not.
    fn wording_faults(&self, course: &Course) -> Vec<String> {
        let (own, of_truce) = (&course.draft().wording, Self::of(self.language, volume::course));
        let said = sentences(course);
        // Those of a chapter of Truce that was left out stay where they are, for somebody who puts it back.
        let all = Course::of_truce().map(|course| sentences(&course)).unwrap_or_default();
        let unknown = own.keys().filter(|id| !said.contains(*id) && !all.contains(*id));
        let unknown = unknown.map(|id| self.wording_fault(id, "fault-no-such-sentence", id));
        let missing = said.iter().filter(|id| !own.contains_key(*id) && of_truce.find(id, &[]).is_none());
        let missing = missing.map(|id| self.wording_fault(id, "fault-sentence-missing", id));
        let strange = own.iter().filter_map(|(id, sentence)| {
            let known: &[&str] = if first_word(id) == ASK { &FACTS } else { &[] };
            let fact = facts_in(sentence).find(|fact| !known.contains(fact))?;
            Some(self.wording_fault(id, "fault-no-such-fact", fact))
        });
        unknown.chain(missing).chain(strange).collect()
    }

    fn wording_fault(&self, id: &str, fault: &str, what: &str) -> String {
        let [id, what] = [id, what].map(|text| base::text::shown(text, base::reading::LONGEST_PATH));
        let told = self.tell(fault, &[("id", what.into())]);
        self.tell("fault-at", &[("path", format!("wording.{id}").into()), ("what", told.into())])
    }

    /// A course to start one's own from: that of Truce under another name, with its chapters and their sentences written
    /// out.
    #[must_use]
    pub fn course_to_edit(&self) -> CourseDraft {
        let mut draft = CourseDraft::of_truce().written_out();
        draft.title = Some(self.say("learn-title"));
        let said = Course::of_truce().map(|course| sentences(&course)).unwrap_or_default();
        let plain = said.into_iter().filter(|id| first_word(id) != ASK);
        draft.wording = plain.filter_map(|id| Some((id.clone(), self.find(&id, &[])?))).collect();
        draft
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
