//! Answers to questions: to those that are recalled, to those at the end, and to those that test a learner out of a chapter.

use super::{LearnDesk, LearnPlace, picks_remedies};
use course::chapter::ItemKey;
use course::progress::{
    EndItem, ItemAnswer, Reached, TESTED, TRIES, Wording, end_items, is_right, key_of, recalled,
};

impl LearnDesk {
    fn answer(&self) -> Option<ItemAnswer> {
        Some(ItemAnswer { chosen: self.chosen?, sure: self.sure? })
    }

    /// A chapter whose question is in both wordings known can be skipped; it is asked for once.
    pub(super) fn test_out(&mut self) {
        let LearnPlace::Chapter(place) = self.place else { return };
        if !self.can_test_out(place) {
            return;
        }
        if let Some(kept) = self.progress.chapters.get_mut(place) {
            kept.reached = Reached::Test;
        }
        self.open(self.place);
    }

    /// Whether the chapter at `place` can be skipped with a test: not one that is played without moments, and not twice.
    #[must_use]
    pub fn can_test_out(&self, place: usize) -> bool {
        let untested = self.progress.chapters.get(place).is_some_and(|kept| kept.tested.is_empty());
        let has_moments = self.chapter(place).is_some_and(|chapter| !picks_remedies(chapter));
        self.reached(place) == Reached::Bet && untested && has_moments
    }

    pub(super) fn answer_test(&mut self, place: usize) {
        if self.answered.is_none() {
            let Some(answer) = self.answer() else { return };
            if let Some(kept) = self.progress.chapters.get_mut(place) {
                kept.tested.push(answer);
                self.answered = Some(answer);
            }
            return;
        }
        self.open(self.place);
    }

    /// Where the answers that are kept lead to: whoever left the page with an answer on it comes back to what follows.
    pub(super) fn settle(&mut self, place: usize) {
        let earlier = recalled(&self.course, place).map(|(_, chapter)| chapter.question);
        let Some(question) = self.chapter(place).map(|chapter| chapter.question) else { return };
        let Some(kept) = self.progress.chapters.get_mut(place) else { return };
        let right = |key: ItemKey, (tried, answer): (usize, &ItemAnswer)| {
            Wording::of_try(tried).right(key) == answer.chosen
        };
        match kept.reached {
            Reached::Test if !kept.tested.iter().enumerate().all(|answer| right(question, answer)) => {
                kept.reached = Reached::Bet;
            }
            Reached::Test if kept.tested.len() >= TESTED => kept.reached = Reached::Scene,
            Reached::Recall => {
                let last = kept.recall.iter().enumerate().next_back();
                let known = last.zip(earlier).is_some_and(|(answer, key)| right(key, answer));
                if known || kept.recall.len() >= TRIES {
                    kept.reached = Reached::Done;
                }
            }
            Reached::Bet
            | Reached::Test
            | Reached::Scene
            | Reached::Again
            | Reached::Came
            | Reached::Named
            | Reached::Done => {}
        }
    }

    pub(super) fn answer_recall(&mut self, place: usize) {
        if self.answered.is_some() {
            self.clear();
            self.settle(place);
            if self.reached(place) == Reached::Done {
                self.open(self.next_place());
            }
            return;
        }
        let Some(answer) = self.answer() else { return };
        if let Some(kept) = self.progress.chapters.get_mut(place) {
            kept.recall.push(answer);
            self.answered = Some(answer);
        }
    }

    pub(super) fn answer_item(&mut self) {
        if self.answered.take().is_some() {
            self.clear();
            if self.progress.items.len() >= end_items(&self.course).len() {
                self.open(self.next_place());
            }
            return;
        }
        if let Some(answer) = self.answer() {
            self.progress.items.push(answer);
            self.answered = Some(answer);
        }
    }

    /// The item that is asked, or was just answered, with its key.
    #[must_use]
    pub fn item(&self) -> Option<(EndItem, ItemKey)> {
        let tried = |answers: usize| answers.saturating_sub(usize::from(self.answered.is_some()));
        match self.place {
            LearnPlace::Chapter(place) if self.reached(place) == Reached::Test => {
                let wording = Wording::of_try(tried(self.progress.chapters.get(place)?.tested.len()));
                Some((EndItem::Of(place, wording), self.chapter(place)?.question))
            }
            LearnPlace::Chapter(place) => {
                let (earlier, chapter) = recalled(&self.course, place)?;
                let wording = Wording::of_try(tried(self.progress.chapters.get(place)?.recall.len()));
                Some((EndItem::Of(earlier, wording), chapter.question))
            }
            LearnPlace::Items => {
                let item = end_items(&self.course).get(tried(self.progress.items.len())).copied()?;
                Some((item, key_of(&self.course, item)?))
            }
            LearnPlace::Overview
            | LearnPlace::Sure(_)
            | LearnPlace::Plan
            | LearnPlace::Debrief
            | LearnPlace::Certificate => None,
        }
    }

    /// Whether the answer that was just given is right.
    #[must_use]
    pub fn is_answer_right(&self) -> bool {
        let (Some(answer), Some((item, _))) = (self.answered, self.item()) else { return false };
        is_right(&self.course, item, answer)
    }
}
