//! The course on the page: where the learner is, what was chosen and not yet locked in, and the scene that is played. Kept
//! apart from the state of the page, because it comes with its own part of the app; everything that lasts is
//! [`CourseProgress`].

mod answers;
mod roads;
mod scene;
mod shelf;
mod visit;

pub use roads::{Roads, proof_of};
pub use scene::{MomentAsked, PlayedScene, SceneClient, SceneOutcome, SinceAnswer};
pub use shelf::CourseShelf;
pub use visit::{SetAside, VisitState};

use course::ask::Way;
use course::chapter::Chapter;
use course::code;
use course::plan::Course;
use course::progress::{
    ChapterProgress, CourseProgress, Debriefed, ItemAnswer, LONGEST_TEXT, Planned, ProgressFault, Reached,
    STATEMENTS, end_items, recalled,
};
use course::scene::OtherTerms;
use game::remedies::Remedy;
use game::view::seat_view;
use scene::{asked, since, staged};
use std::rc::Rc;

/// Where in the course the learner is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LearnPlace {
    /// All chapters.
    Overview,
    /// How sure, of three statements: before, after, looking back.
    Sure(usize),
    /// A chapter.
    Chapter(usize),
    /// The items at the end.
    Items,
    /// The plan.
    Plan,
    /// What the decisions say.
    Debrief,
    /// The certificate.
    Certificate,
}

/// Something that happened in the course.
#[derive(Clone, Debug, PartialEq)]
pub enum LearnMsg {
    /// Go on where the learner left off.
    GoOn,
    /// Open a place.
    Open(LearnPlace),
    /// How sure of a statement: which, and how much from 1.
    Sure(usize, u8),
    /// An answer is chosen, from 1.
    Choose(u8),
    /// How sure of it, from 1.
    HowSure(u8),
    /// Lock in what was chosen, or go on.
    Next,
    /// Skip the chapter with a test.
    TestOut,
    /// The personal debrief was read, on this day since 1970 began.
    Through(u32),
    /// The moment is answered.
    Decide(Way),
    /// A remedy is taken up or dropped.
    Pick(Remedy),
    /// The plan: when.
    When(String),
    /// The plan: what then.
    Then(String),
    /// The name on the certificate.
    Name(String),
    /// Answer the items again.
    ItemsAgain,
    /// Forget everything.
    StartOver,
    /// A progress file was read; nothing where it could not be.
    FileRead(Option<String>),
    /// A link to somebody's progress was opened.
    Linked(String),
    /// Go on with the progress of the file or the link.
    TakeOver,
    /// Back to one's own.
    BackToOwn,
}

/// The course on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct LearnDesk {
    /// The course.
    pub course: Rc<Course>,
    /// What is kept of the learner.
    pub progress: CourseProgress,
    /// Where the learner is.
    pub place: LearnPlace,
    /// What was chosen and is not locked in, from 1.
    pub chosen: Option<u8>,
    /// How sure, from 1.
    pub sure: Option<u8>,
    /// Of three statements.
    pub levels: [Option<u8>; STATEMENTS],
    /// The last answer to an item, until the learner goes on.
    pub answered: Option<ItemAnswer>,
    /// Why the last file was refused.
    pub refused: Option<ProgressFault>,
    /// The scene, while it is played.
    pub scene: Option<Rc<PlayedScene>>,
    /// The learner's own progress, while another from a file or a link is looked at. Nothing of that one is kept.
    pub own: Option<CourseProgress>,
}

impl LearnDesk {
    /// The course, with how far the learner is.
    #[must_use]
    pub fn new(course: Rc<Course>, progress: CourseProgress) -> Self {
        Self {
            course,
            progress,
            place: LearnPlace::Overview,
            chosen: None,
            sure: None,
            levels: [None; STATEMENTS],
            answered: None,
            refused: None,
            scene: None,
            own: None,
        }
    }

    /// What is to be kept: not what is only looked at.
    #[must_use]
    pub fn lasting(&self) -> &CourseProgress {
        self.own.as_ref().unwrap_or(&self.progress)
    }

    /// The chapter at `place`.
    #[must_use]
    pub fn chapter(&self, place: usize) -> Option<&Rc<Chapter>> {
        self.course.chapters().get(place)
    }

    /// The chapter that is open, if one is.
    #[must_use]
    pub const fn open_chapter(&self) -> Option<usize> {
        match self.place {
            LearnPlace::Chapter(place) => Some(place),
            LearnPlace::Overview
            | LearnPlace::Sure(_)
            | LearnPlace::Items
            | LearnPlace::Plan
            | LearnPlace::Debrief
            | LearnPlace::Certificate => None,
        }
    }

    /// How far the chapter at `place` has come.
    #[must_use]
    pub fn reached(&self, place: usize) -> Reached {
        self.progress.chapters.get(place).map_or(Reached::Bet, |kept| kept.reached)
    }

    /// Where the learner goes on.
    #[must_use]
    pub fn next_place(&self) -> LearnPlace {
        let kept = &self.progress;
        match (kept.sure, kept.next_chapter()) {
            ([None, _, _], _) => LearnPlace::Sure(0),
            (_, Some(chapter)) => LearnPlace::Chapter(chapter),
            (_, None) if kept.items.len() < end_items(&self.course).len() => LearnPlace::Items,
            ([_, None, _], None) => LearnPlace::Sure(1),
            ([_, _, None], None) => LearnPlace::Sure(2),
            (_, None) if kept.planned == Planned::NotYet => LearnPlace::Plan,
            (_, None) if kept.debriefed == Debriefed::NotYet => LearnPlace::Debrief,
            (_, None) => LearnPlace::Certificate,
        }
    }

    /// Minutes to go, at seven for two chapters and three at the end: what readers took.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        let chapters = self.progress.chapters.iter().filter(|kept| kept.reached != Reached::Done).count();
        let end = if self.next_place() == LearnPlace::Certificate { 0 } else { 3 };
        (u32::try_from(chapters).unwrap_or_default() * 7).div_ceil(2) + end
    }

    /// What follows from `msg`.
    #[must_use]
    pub fn after(&self, msg: LearnMsg) -> Self {
        let mut next = self.clone();
        // What is typed is no step: a word would count more than a chapter.
        let typed = matches!(msg, LearnMsg::When(_) | LearnMsg::Then(_) | LearnMsg::Name(_));
        next.take(msg);
        if next.lasting() != self.lasting() && !typed {
            // What takes the place of one's own is later than it, wherever the two meet.
            next.progress.changes = self.lasting().changes.max(next.progress.changes).saturating_add(1);
        }
        next
    }

    fn take(&mut self, msg: LearnMsg) {
        match msg {
            LearnMsg::GoOn => self.open(self.next_place()),
            LearnMsg::Open(place) => self.open(place),
            LearnMsg::Sure(statement, level) => {
                if let Some(rated) = self.levels.get_mut(statement) {
                    *rated = Some(level);
                }
            }
            LearnMsg::Choose(answer) => self.chosen = Some(answer),
            LearnMsg::HowSure(level) => self.sure = Some(level),
            LearnMsg::Next => self.go_on(),
            LearnMsg::TestOut => self.test_out(),
            LearnMsg::Through(day) => {
                self.progress.debriefed = Debriefed::Done;
                self.progress.ended_on = self.progress.ended_on.or(Some(day));
                self.open(LearnPlace::Certificate);
            }
            LearnMsg::Decide(way) => self.decide(way),
            LearnMsg::Pick(remedy) => {
                if let Some(kept) = self.at_hand() {
                    kept.agreed = core::mem::take(&mut kept.agreed).toggled(remedy);
                }
            }
            LearnMsg::When(text) => self.progress.plan.when = cut(&text),
            LearnMsg::Then(text) => self.progress.plan.then = cut(&text),
            LearnMsg::Name(text) => self.progress.name = cut(&text),
            LearnMsg::ItemsAgain => {
                self.progress.items.clear();
                self.open(LearnPlace::Items);
            }
            LearnMsg::StartOver => {
                let fresh = CourseProgress::new(&self.course);
                *self = Self::new(Rc::clone(&self.course), fresh);
            }
            LearnMsg::FileRead(text) => {
                let read = match text {
                    Some(text) => CourseProgress::from_json(&text, &self.course),
                    None => Err(ProgressFault::NoText),
                };
                self.look_at(read);
                // A file is one's own, as a link need not be: who has done nothing here goes on with it.
                if self.own.as_ref().is_some_and(|own| !own.is_begun(&self.course)) {
                    self.take(LearnMsg::TakeOver);
                }
            }
            LearnMsg::Linked(code) => self.look_at(code::progress(&code, &self.course)),
            LearnMsg::TakeOver => {
                self.own = None;
                self.open(LearnPlace::Overview);
            }
            LearnMsg::BackToOwn => {
                if let Some(own) = self.own.take() {
                    self.progress = own;
                    self.open(LearnPlace::Overview);
                }
            }
        }
    }

    /// Shows the progress of a file or a link beside one's own.
    fn look_at(&mut self, read: Result<CourseProgress, ProgressFault>) {
        match read {
            Ok(progress) => {
                let before = core::mem::replace(&mut self.progress, progress);
                if self.own.is_none() && before != self.progress {
                    self.own = Some(before);
                }
                let place = self.next_place();
                let is_through = place == LearnPlace::Certificate;
                self.open(if is_through { place } else { LearnPlace::Overview });
            }
            Err(fault) => self.refused = Some(fault),
        }
    }

    fn open(&mut self, place: LearnPlace) {
        self.place = place;
        self.refused = None;
        self.clear();
        if let LearnPlace::Chapter(chapter) = place {
            self.settle(chapter);
            self.stage(chapter);
        }
    }

    fn clear(&mut self) {
        (self.chosen, self.sure, self.answered) = (None, None, None);
        self.levels = [None; STATEMENTS];
    }

    /// What is kept of the chapter that is open.
    fn at_hand(&mut self) -> Option<&mut ChapterProgress> {
        let LearnPlace::Chapter(place) = self.place else { return None };
        self.progress.chapters.get_mut(place)
    }

    fn go_on(&mut self) {
        match self.place {
            LearnPlace::Overview => self.open(self.next_place()),
            LearnPlace::Sure(when) => {
                let [Some(one), Some(two), Some(three)] = self.levels else { return };
                if let Some(rated) = self.progress.sure.get_mut(when) {
                    *rated = Some([one, two, three]);
                }
                self.open(self.next_place());
            }
            LearnPlace::Chapter(place) => self.go_on_in(place),
            LearnPlace::Items => self.answer_item(),
            LearnPlace::Plan => {
                let plan = &self.progress.plan;
                if plan.when.trim().is_empty() || plan.then.trim().is_empty() {
                    return;
                }
                self.progress.planned = Planned::Done;
                // A plan that is locked in anew has changed only in what was typed, which is no step by itself.
                self.progress.changes = self.progress.changes.saturating_add(1);
                self.open(self.next_place());
            }
            LearnPlace::Debrief | LearnPlace::Certificate => self.open(self.next_place()),
        }
    }

    fn go_on_in(&mut self, place: usize) {
        let (reached, chosen) = (self.reached(place), self.chosen);
        let has_recall = recalled(&self.course, place).is_some();
        let Some(chapter) = self.chapter(place).cloned() else { return };
        let twice = plays_twice(&chapter);
        let Some(kept) = self.progress.chapters.get_mut(place) else { return };
        kept.reached = match reached {
            Reached::Bet => {
                let Some(chosen) = chosen else { return };
                kept.bet = Some(chosen.saturating_sub(1));
                Reached::Scene
            }
            Reached::Test => return self.answer_test(place),
            Reached::Scene if twice => Reached::Again,
            Reached::Scene | Reached::Again if kept.is_tested_out(&chapter) && has_recall => Reached::Recall,
            Reached::Scene | Reached::Again if kept.is_tested_out(&chapter) => Reached::Done,
            Reached::Scene | Reached::Again => Reached::Came,
            Reached::Came => Reached::Named,
            Reached::Named if has_recall => Reached::Recall,
            Reached::Named => Reached::Done,
            Reached::Recall => return self.answer_recall(place),
            Reached::Done => return self.open(self.next_place()),
        };
        self.clear();
        if self.reached(place) == Reached::Done {
            return self.open(self.next_place());
        }
        self.stage(place);
    }

    /// The scene of the chapter at `place` up to the moment that waits; on to what came of it where none does.
    fn stage(&mut self, place: usize) {
        self.scene = None;
        let Some(chapter) = self.chapter(place).cloned() else { return };
        if picks_remedies(&chapter) {
            return;
        }
        let Some(kept) = self.progress.chapters.get(place) else { return };
        let (scene, ways) = match kept.reached {
            Reached::Scene => (Rc::clone(&chapter.scene), &kept.ways),
            Reached::Again => match chapter.scene.again() {
                Some(again) => (Rc::new(again), &kept.again),
                None => return,
            },
            Reached::Bet
            | Reached::Test
            | Reached::Came
            | Reached::Named
            | Reached::Recall
            | Reached::Done => return,
        };
        let (staging, moment) = staged(&scene, ways);
        match moment {
            Some(moment) => {
                let view = seat_view(staging.game(), scene.learner());
                let moment = asked(&view, moment);
                let since = since(&view, staging.decided().last());
                self.scene = Some(Rc::new(PlayedScene { answered: ways.len(), view, moment, since }));
            }
            None => self.go_on_in(place),
        }
    }

    fn decide(&mut self, way: Way) {
        let LearnPlace::Chapter(place) = self.place else { return };
        let Some(kept) = self.progress.chapters.get_mut(place) else { return };
        match kept.reached {
            Reached::Scene => kept.ways.push(way),
            Reached::Again => kept.again.push(way),
            Reached::Bet
            | Reached::Test
            | Reached::Came
            | Reached::Named
            | Reached::Recall
            | Reached::Done => return,
        }
        self.stage(place);
    }
}

/// Whether the learner plays the market of a chapter twice.
#[must_use]
pub fn plays_twice(chapter: &Chapter) -> bool {
    matches!(chapter.scene.then(), Some(OtherTerms::Scheme(_)))
}

/// Whether the learner of a chapter chooses remedies instead of answering moments.
#[must_use]
pub fn picks_remedies(chapter: &Chapter) -> bool {
    matches!(chapter.scene.then(), Some(OtherTerms::Agreed(_)))
}

fn cut(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).take(LONGEST_TEXT).collect()
}
