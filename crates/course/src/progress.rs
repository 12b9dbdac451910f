//! What is kept of a learner: answers and nothing else. Scenes follow from them, scores follow from them; a file of it opens
//! in any copy of Truce.

use crate::ask::Way;
use crate::chapter::{Chapter, ItemKey};
use crate::plan::Course;
use base::{reading, writing};
use game::remedies::Agreed;
use serde::{Deserialize, Serialize};
use world::quantities::Share;

/// Version of the progress file format.
pub const FORMAT: u32 = 1;

/// The largest file that is read, in bytes.
pub const LARGEST: usize = 100_000;

/// How many statements a learner rates, before and after.
pub const STATEMENTS: usize = 3;

/// The surest that a learner can be of a statement, from 1.
pub const SUREST: u8 = 5;

/// The surest that a learner can be of an answer, from 1.
pub const CERTAIN: u8 = 3;

/// How often a missed item comes back, in other words.
pub const TRIES: usize = 3;

/// The longest text that a learner writes, in characters.
pub const LONGEST_TEXT: usize = 200;

/// How far a chapter has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reached {
    /// Its story, and a guess.
    #[default]
    Bet,
    /// Its scene.
    Scene,
    /// The same market once more.
    Again,
    /// What came of it.
    Came,
    /// What it is called.
    Named,
    /// A question from two chapters before.
    Recall,
    /// It is over.
    Done,
}

/// An answer to an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemAnswer {
    /// Which answer, from 1.
    pub chosen: u8,
    /// How sure, from 1 to [`CERTAIN`].
    pub sure: u8,
}

/// What is kept of a chapter.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ChapterProgress {
    /// How far it has come.
    pub reached: Reached,
    /// What was guessed, from 0.
    pub bet: Option<u8>,
    /// How the moments were answered.
    pub ways: Vec<Way>,
    /// The same the second time.
    pub again: Vec<Way>,
    /// The remedies that were chosen.
    pub agreed: Agreed,
    /// The answers to the item that is recalled here, in order.
    pub recall: Vec<ItemAnswer>,
}

/// A plan of the form "if … then I will …".
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct IfThen {
    /// When.
    pub when: String,
    /// What then.
    pub then: String,
}

/// What is kept of a learner.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CourseProgress {
    /// Version of the file format; 1.
    pub format: u32,
    /// Of which course.
    pub course: String,
    /// How sure the learner was of each statement, from 1 to [`SUREST`]: before the course, after it, and looking back.
    pub sure: [Option<[u8; STATEMENTS]>; 3],
    /// Its chapters, in order.
    pub chapters: Vec<ChapterProgress>,
    /// The answers to the items at the end, in order.
    pub items: Vec<ItemAnswer>,
    /// The plan.
    pub plan: IfThen,
    /// Whether the personal debrief has been gone through.
    pub debriefed: Debriefed,
    /// The name on the certificate, as typed.
    pub name: String,
}

/// Whether the personal debrief has been gone through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Debriefed {
    /// Not yet.
    #[default]
    NotYet,
    /// It has.
    Done,
}

/// Why a progress file is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProgressFault {
    /// It is damaged, or something else.
    Damaged,
    /// It belongs to another course.
    OtherCourse,
    /// It was written by a newer version.
    Newer,
}

/// An item at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndItem {
    /// The question of the chapter at this place, in this wording.
    Of(usize, Wording),
    /// A case from another trade, from 1.
    Transfer(u8),
}

/// Which wording of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wording {
    /// The first.
    First,
    /// The other.
    Other,
}

impl EndItem {
    /// In which wording it is asked; a case has one alone.
    #[must_use]
    pub const fn wording(self) -> Wording {
        match self {
            Self::Of(_, wording) => wording,
            Self::Transfer(_) => Wording::First,
        }
    }
}

/// The two cases from other trades: how many answers, and which is right.
pub const TRANSFER: [ItemKey; 2] =
    [ItemKey { answers: 3, right: 2, right_again: 2 }, ItemKey { answers: 3, right: 1, right_again: 1 }];

/// How many questions of chapters are asked at the end.
const QUESTIONS: usize = 4;

impl Wording {
    /// The wording in which an item comes for the `tried`-th time, from 0.
    #[must_use]
    pub const fn of_try(tried: usize) -> Self {
        if tried.is_multiple_of(2) { Self::First } else { Self::Other }
    }

    /// Which answer is right in this wording, from 1.
    #[must_use]
    pub const fn right(self, key: ItemKey) -> u8 {
        match self {
            Self::First => key.right,
            Self::Other => key.right_again,
        }
    }
}

impl CourseProgress {
    /// Nothing has been done in `course` yet.
    #[must_use]
    pub fn new(course: &Course) -> Self {
        Self {
            format: FORMAT,
            course: course.draft().id.clone(),
            sure: [None; 3],
            chapters: vec![ChapterProgress::default(); course.chapters().len()],
            items: Vec::new(),
            plan: IfThen::default(),
            debriefed: Debriefed::NotYet,
            name: String::new(),
        }
    }

    /// Reads progress in `course`.
    ///
    /// # Errors
    /// Why it is refused.
    pub fn from_json(text: &str, course: &Course) -> Result<Self, ProgressFault> {
        if text.len() > LARGEST {
            return Err(ProgressFault::Damaged);
        }
        let format: Format = reading::read(text).map_err(|_| ProgressFault::Damaged)?;
        if format.format > FORMAT {
            return Err(ProgressFault::Newer);
        }
        let progress: Self = reading::read(text).map_err(|_| ProgressFault::Damaged)?;
        if progress.course != course.draft().id || progress.chapters.len() != course.chapters().len() {
            return Err(ProgressFault::OtherCourse);
        }
        if progress.is_valid(course) { Ok(progress) } else { Err(ProgressFault::Damaged) }
    }

    /// The progress as JSON, for a file.
    #[must_use]
    pub fn to_json(&self) -> String {
        writing::compact(self)
    }

    fn is_valid(&self, course: &Course) -> bool {
        let rated = self.sure.iter().flatten().flatten().all(|level| (1..=SUREST).contains(level));
        let texts = [&self.plan.when, &self.plan.then, &self.name];
        let short = texts.iter().all(|text| text.chars().count() <= LONGEST_TEXT);
        let answered = |key: ItemKey, answer: &ItemAnswer| {
            (1..=key.answers).contains(&answer.chosen) && (1..=CERTAIN).contains(&answer.sure)
        };
        let chapters =
            self.chapters.iter().zip(course.chapters()).enumerate().all(|(place, (kept, chapter))| {
                let most = usize::from(chapter.scene.most());
                let key = recalled(course, place).map(|(_, earlier)| earlier.question);
                kept.bet.is_none_or(|bet| usize::from(bet) < chapter.bet.choices())
                    && kept.ways.len() <= most
                    && kept.again.len() <= most
                    && kept.agreed.is_valid()
                    && kept.recall.len() <= TRIES
                    && kept.recall.iter().all(|answer| key.is_some_and(|key| answered(key, answer)))
            });
        let items = end_items(course);
        let items = self.items.len() <= items.len()
            && self
                .items
                .iter()
                .zip(items)
                .all(|(answer, item)| key_of(course, item).is_some_and(|key| answered(key, answer)));
        rated && short && chapters && items
    }

    /// The first chapter that is not over.
    #[must_use]
    pub fn next_chapter(&self) -> Option<usize> {
        self.chapters.iter().position(|chapter| chapter.reached != Reached::Done)
    }

    /// How many items at the end were right.
    #[must_use]
    pub fn score(&self, course: &Course) -> (usize, usize) {
        let items = end_items(course);
        let right = self.items.iter().zip(&items).filter(|(answer, item)| is_right(course, **item, **answer));
        (right.count(), items.len())
    }

    /// Whether all items are answered and enough of them right.
    #[must_use]
    pub fn has_passed(&self, course: &Course) -> bool {
        let (right, all) = self.score(course);
        let share = Share::from_fraction(right as f64 / all.max(1) as f64);
        self.items.len() == all && share >= course.draft().pass_mark
    }

    /// Of the answers that the learner was certain of, how many were right, and how many there were.
    #[must_use]
    pub fn certain(&self, course: &Course) -> (usize, usize) {
        let recalls = self.chapters.iter().enumerate().flat_map(|(place, kept)| {
            let key = recalled(course, place).map(|(_, earlier)| earlier.question);
            kept.recall.iter().enumerate().filter_map(move |(tried, answer)| {
                Some((answer, Wording::of_try(tried).right(key?) == answer.chosen))
            })
        });
        let items = self.items.iter().zip(end_items(course));
        let items = items.map(|(answer, item)| (answer, is_right(course, item, *answer)));
        let certain = recalls.chain(items).filter(|(answer, _)| answer.sure == CERTAIN);
        certain.fold((0, 0), |(right, all), (_, is_right)| (right + usize::from(is_right), all + 1))
    }
}

/// Only what says which version wrote a file.
#[derive(Deserialize)]
struct Format {
    format: u32,
}

/// The chapter whose question is recalled in the one at `place`: two before it.
#[must_use]
pub fn recalled(course: &Course, place: usize) -> Option<(usize, &Chapter)> {
    let earlier = place.checked_sub(2)?;
    Some((earlier, course.chapters().get(earlier)?))
}

/// The items at the end: the questions of the last four chapters, those that were recalled already in their other wording,
/// and two cases from other trades.
#[must_use]
pub fn end_items(course: &Course) -> Vec<EndItem> {
    let count = course.chapters().len();
    let of = |place: usize| {
        let asked = place + 2 < count;
        EndItem::Of(place, if asked { Wording::Other } else { Wording::First })
    };
    let transfer = (1..).zip(TRANSFER).map(|(number, _)| EndItem::Transfer(number));
    (count.saturating_sub(QUESTIONS)..count).map(of).chain(transfer).collect()
}

/// The key of an item at the end.
#[must_use]
pub fn key_of(course: &Course, item: EndItem) -> Option<ItemKey> {
    match item {
        EndItem::Of(place, _) => course.chapters().get(place).map(|chapter| chapter.question),
        EndItem::Transfer(number) => TRANSFER.get(usize::from(number).checked_sub(1)?).copied(),
    }
}

/// Whether an answer to an item at the end is right.
#[must_use]
pub fn is_right(course: &Course, item: EndItem, answer: ItemAnswer) -> bool {
    key_of(course, item).is_some_and(|key| item.wording().right(key) == answer.chosen)
}
