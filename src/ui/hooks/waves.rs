//! Drawing a large page a part at a time, and doing ahead of time what nobody sees. A page is drawn later in no other
//! way than by [`use_waves`].

use crate::shell::frame;
use yew::prelude::*;

/// `now`, as each part of a page has it: nothing in the first frame, and after every change the old until it is the
/// part's turn, one part a frame. A page that would keep the browser busy for too long at one go draws what is looked
/// at first, and the rest in the next frames; in between the browser can answer. The first part is the one that is worked
/// at: every second turn is its own, if it wants it. The others take theirs in a ring, so that something that changes
/// with every frame still reaches the last of them; a part that has it already is passed over. There are always as many
/// parts as the first time. Where something light answers at once and something heavy follows a frame later, the heavy
/// is one part.
#[hook]
pub fn use_waves<T: Clone + PartialEq + 'static>(now: Vec<T>) -> Vec<Option<T>> {
    let drawn = use_state(|| if frame::COME { Drawn::nothing(now.len()) } else { Drawn::all(&now) });
    let newest = use_mut_ref(Vec::new);
    let next = drawn.next(&now);
    *newest.borrow_mut() = now;
    let kept = drawn.clone();
    use_effect_with((next, drawn.turns), move |(next, _)| {
        let waiting = next.map(|part| {
            frame::after(move || {
                let fresh = newest.borrow().get(part).cloned();
                kept.set(kept.with(part, fresh));
            })
        });
        move || drop(waiting)
    });
    drawn.parts.clone()
}

/// Does a `step` after each frame until one says that nothing is left to do, and begins anew when `of` changes: what is
/// heavy and asked for late is done a little at a time, before it is asked for.
#[hook]
pub fn use_steps_ahead<T: PartialEq + 'static>(of: T, step: impl FnOnce() -> bool + 'static) {
    let steps = use_state(|| 0_usize);
    let kept = steps.clone();
    use_effect_with((of, *steps), move |(_, steps)| {
        let next = steps + 1;
        let waiting = frame::ahead(move || {
            if step() {
                kept.set(next);
            }
        });
        move || drop(waiting)
    });
}

/// What the parts have, and whose turns were last: of all of them, and of those around the first.
struct Drawn<T> {
    turns: u32,
    last: usize,
    around: usize,
    parts: Vec<Option<T>>,
}

impl<T: Clone + PartialEq> Drawn<T> {
    /// Nobody has anything yet.
    fn nothing(count: usize) -> Self {
        Self { turns: 0, last: count, around: 0, parts: vec![None; count] }
    }

    /// Everybody has everything.
    fn all(now: &[T]) -> Self {
        Self { parts: now.iter().cloned().map(Some).collect(), ..Self::nothing(now.len()) }
    }

    /// The part whose turn it is: one that has something else than it should have now.
    fn next(&self, now: &[T]) -> Option<usize> {
        let behind = |part: &usize| self.parts.get(*part).is_some_and(|has| has.as_ref() != now.get(*part));
        let others = self.parts.len().saturating_sub(1);
        let ring = (0..others).map(|step| 1 + (self.around + step) % others);
        let first = (self.last != 0).then_some(0);
        first.into_iter().chain(ring).chain([0]).find(behind)
    }

    fn with(&self, part: usize, fresh: Option<T>) -> Self {
        let mut parts = self.parts.clone();
        if let Some(place) = parts.get_mut(part) {
            *place = fresh;
        }
        let around = if part == 0 { self.around } else { part };
        Self { turns: self.turns.wrapping_add(1), last: part, around, parts }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_has_its_turn_though_everything_changes_all_the_time() {
        let mut drawn = Drawn::nothing(3);
        let mut turns = Vec::new();
        for now in 0..6 {
            let Some(part) = drawn.next(&[now; 3]) else { continue };
            turns.push(part);
            drawn = drawn.with(part, Some(now));
        }
        assert_eq!(turns, [0, 1, 0, 2, 0, 1]);
    }

    #[test]
    fn a_part_that_has_it_already_is_passed_over() {
        let drawn = ['b', 'a', 'c'].into_iter().enumerate();
        let drawn = drawn.fold(Drawn::nothing(3), |drawn, (part, has)| drawn.with(part, Some(has)));
        assert_eq!(drawn.next(&['b', 'b', 'c']), Some(1));
        assert_eq!(drawn.with(1, Some('b')).next(&['b', 'b', 'c']), None);
    }
}
