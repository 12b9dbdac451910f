//! What is kept of a learner: answers and nothing else. Scenes follow from them, scores follow from them; a file of it opens
//! in any copy of Truce.

use crate::ask::Way;
use crate::chapter::{Chapter, ItemKey};
use crate::plan::Course;
use base::reading::{self, Broken, Unreadable};
use base::writing;
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

/// How many questions test a learner out of a chapter.
pub const TESTED: usize = 2;

/// The longest text that a learner writes, in characters.
pub const LONGEST_TEXT: usize = 160;

/// How far a chapter has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Reached {
    /// Its story, and a guess.
    #[default]
    Bet,
    /// Its question in both wordings, asked by somebody who wants to skip what is known.
    Test,
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
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ItemAnswer {
    /// Which answer, from 1.
    pub chosen: u8,
    /// How sure, from 1 to [`CERTAIN`].
    pub sure: u8,
}

/// What is kept of a chapter.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
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
    /// The answers of somebody who tested out of it: to its own question in either wording, in order.
    pub tested: Vec<ItemAnswer>,
}

impl ItemAnswer {
    /// Whether it can be an answer to the item with this key.
    fn fits(self, key: ItemKey) -> bool {
        (1..=key.answers).contains(&self.chosen) && (1..=CERTAIN).contains(&self.sure)
    }
}

impl ChapterProgress {
    /// In how many moments the natural way was taken, and how many there were.
    #[must_use]
    pub fn natural(&self) -> (usize, usize) {
        let ways = || self.ways.iter().chain(&self.again);
        (ways().filter(|way| **way == Way::Natural).count(), ways().count())
    }

    /// Whether the learner has tested out of `chapter`: its question answered right in both wordings, and every moment of
    /// its scene the better way.
    #[must_use]
    pub fn is_tested_out(&self, chapter: &Chapter) -> bool {
        let right = |(tried, answer): (usize, &ItemAnswer)| {
            Wording::of_try(tried).right(chapter.question) == answer.chosen
        };
        let (natural, moments) = self.natural();
        self.tested.len() == TESTED
            && self.tested.iter().enumerate().all(right)
            && natural == 0
            && moments > 0
    }

    /// The field that no learner can have come to in `chapter`, whose recalled item has this key.
    fn wrong_at(&self, chapter: &Chapter, recalled: Option<ItemKey>) -> Option<&'static str> {
        let most = usize::from(chapter.scene.most());
        let recall = self.recall.len() <= TRIES
            && self.recall.iter().all(|answer| recalled.is_some_and(|key| answer.fits(key)));
        let fields = [
            ("bet", self.bet.is_none_or(|bet| usize::from(bet) < chapter.bet.choices())),
            ("ways", self.ways.len() <= most),
            ("again", self.again.len() <= most),
            ("agreed", self.agreed.is_valid()),
            ("recall", recall),
            (
                "tested",
                self.tested.len() <= TESTED && self.tested.iter().all(|answer| answer.fits(chapter.question)),
            ),
        ];
        fields.into_iter().find(|(_, holds)| !holds).map(|(field, _)| field)
    }
}

/// A plan of the form "if … then I will …".
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct IfThen {
    /// When.
    pub when: String,
    /// What then.
    pub then: String,
}

/// What is kept of a learner.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CourseProgress {
    /// Version of the file format; 1.
    pub format: u32,
    /// Of which course.
    pub course: String,
    /// How often it has changed: of two copies, as a device and a learning platform hold them, the one that changed more
    /// often is the later.
    #[serde(default)]
    pub changes: u32,
    /// How sure the learner was of each statement, from 1 to [`SUREST`]: before the course, after it, and looking back.
    pub sure: [Option<[u8; STATEMENTS]>; 3],
    /// Its chapters, in order.
    pub chapters: Vec<ChapterProgress>,
    /// The answers to the items at the end, in order.
    pub items: Vec<ItemAnswer>,
    /// The plan.
    pub plan: IfThen,
    /// Whether the plan was locked in: what is only typed is none yet.
    #[serde(default)]
    pub planned: Planned,
    /// Whether the personal debrief has been gone through.
    pub debriefed: Debriefed,
    /// When that was, in days since 1970 began, by the clock of the device.
    #[serde(default)]
    pub ended_on: Option<u32>,
    /// The name on the certificate, as typed.
    pub name: String,
}

/// Whether the plan was locked in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Planned {
    /// Not yet.
    #[default]
    NotYet,
    /// It was.
    Done,
}

/// Whether the personal debrief has been gone through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Debriefed {
    /// Not yet.
    #[default]
    NotYet,
    /// It has.
    Done,
}

/// Why progress is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProgressFault {
    /// It is no text, or larger than any file of ours.
    NoText,
    /// The file is larger than any progress.
    TooLarge,
    /// It is no JSON, or not of this form.
    Unreadable {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// How.
        how: Broken,
    },
    /// A value that no learner can have come to, with its path.
    Value(String),
    /// A link, or what a learning platform kept, is incomplete or changed.
    Code,
    /// It belongs to another course.
    OtherCourse,
    /// It was written by a newer version.
    Newer,
}

impl From<Unreadable> for ProgressFault {
    fn from(Unreadable { line, column, how, .. }: Unreadable) -> Self {
        Self::Unreadable { line, column, how }
    }
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
            changes: 0,
            sure: [None; 3],
            chapters: vec![ChapterProgress::default(); course.chapters().len()],
            items: Vec::new(),
            plan: IfThen::default(),
            planned: Planned::NotYet,
            debriefed: Debriefed::NotYet,
            ended_on: None,
            name: String::new(),
        }
    }

    /// Reads progress in `course`.
    ///
    /// # Errors
    /// Why it is refused.
    pub fn from_json(text: &str, course: &Course) -> Result<Self, ProgressFault> {
        if text.len() > LARGEST {
            return Err(ProgressFault::TooLarge);
        }
        let format: Format = reading::read(text)?;
        if format.format > FORMAT {
            return Err(ProgressFault::Newer);
        }
        reading::read::<Self>(text)?.checked(course)
    }

    /// The same, if it can be progress in `course`.
    pub(crate) fn checked(self, course: &Course) -> Result<Self, ProgressFault> {
        if self.course != course.draft().id || self.chapters.len() != course.chapters().len() {
            return Err(ProgressFault::OtherCourse);
        }
        match self.wrong_at(course) {
            None => Ok(self),
            Some(path) => Err(ProgressFault::Value(path)),
        }
    }

    /// The progress as JSON, for a file.
    #[must_use]
    pub fn to_json(&self) -> String {
        writing::compact(self)
    }

    /// The path to the first value that no learner can have come to.
    fn wrong_at(&self, course: &Course) -> Option<String> {
        let rated = |rated: &Option<[u8; STATEMENTS]>| {
            rated.iter().flatten().all(|level| (1..=SUREST).contains(level))
        };
        if let Some(place) = self.sure.iter().position(|sure| !rated(sure)) {
            return Some(format!("sure[{place}]"));
        }
        let texts = [("plan.when", &self.plan.when), ("plan.then", &self.plan.then), ("name", &self.name)];
        let fits =
            |text: &str| text.chars().count() <= LONGEST_TEXT && !text.chars().any(base::text::is_hidden);
        if let Some((path, _)) = texts.into_iter().find(|(_, text)| !fits(text)) {
            return Some(path.to_owned());
        }
        for (place, (kept, chapter)) in self.chapters.iter().zip(course.chapters()).enumerate() {
            let key = recalled(course, place).map(|(_, earlier)| earlier.question);
            if let Some(field) = kept.wrong_at(chapter, key) {
                return Some(format!("chapters[{place}].{field}"));
            }
        }
        let items = end_items(course);
        let wrong = self.items.iter().enumerate().find(|(place, answer)| {
            let key = items.get(*place).and_then(|item| key_of(course, *item));
            !key.is_some_and(|key| answer.fits(key))
        });
        wrong.map(|(place, _)| format!("items[{place}]"))
    }

    /// Whether the learner has done anything in `course` that was not taken back.
    #[must_use]
    pub fn is_begun(&self, course: &Course) -> bool {
        Self { changes: 0, ..self.clone() } != Self::new(course)
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
