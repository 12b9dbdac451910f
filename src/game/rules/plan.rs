//! The week's plan of operations: who gets how much of the team.

use crate::game::setup::Setup;
use crate::game::state::State;
use crate::order;
use crate::world::forecast::Remaining;
use crate::world::quantities::{Share, Week, Work};
use crate::world::team::Team;

/// Work that fits into the running week at this overtime.
#[must_use]
pub fn capacity(setup: &Setup, state: &State, overtime: Share) -> Work {
    state.team.capacity(setup.scenario.parameters(), overtime, state.plan.shock)
}

/// The most of the running week that one project can use.
#[must_use]
pub fn ceiling(setup: &Setup, state: &State) -> Work {
    Team::ceiling(setup.scenario.parameters(), capacity(setup, state, state.plan.overtime))
}

/// What has been allocated by hand this week, to projects that still run.
#[must_use]
pub fn by_hand(state: &State) -> Work {
    state.plan.by_hand.iter().flatten().copied().sum()
}

/// What each project is given this week, as [`share_out`] does it with what `remaining` says each is thought to need.
pub fn allotments(setup: &Setup, state: &State, remaining: &Remaining, into: &mut Vec<Work>) {
    let mut pieces = [None; PLACES];
    let projects = state.projects.iter().zip(&state.plan.by_hand).enumerate();
    for (place, (index, (project, by_hand))) in pieces.iter_mut().zip(projects) {
        *place = project.as_ref().filter(|project| project.is_running()).map(|project| Piece {
            due: project.due,
            by_hand: *by_hand,
            needs: remaining.at(index),
        });
    }
    let most = ceiling(setup, state);
    let left = capacity(setup, state, state.plan.overtime) - state.plan.on_people;
    into.clear();
    into.resize(state.projects.len(), Work::ZERO);
    share_out(&pieces, most, left, into);
}

/// What a running project brings to the sharing out of a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The agreed date.
    pub due: Week,
    /// What it is given by hand, if operations has laid a hand on it.
    pub by_hand: Option<Work>,
    /// What it is thought to need.
    pub needs: Work,
}

/// Shares a week with `left` in it out over `pieces`, of which each gets at most `most`. What was set by hand stands
/// as far as the week holds it; the rest goes to the others by due date, first what each is thought to need, then
/// what is left. Adds to `into`, which has a place for every piece.
pub fn share_out(pieces: &[Option<Piece>], most: Work, mut left: Work, into: &mut [Work]) {
    let mut give = |into: &mut [Work], index: usize, wish: Work| {
        let Some(given) = into.get_mut(index) else { return };
        let gift = wish.min(most - *given).min(left).max(Work::ZERO);
        *given += gift;
        left -= gift;
    };
    let piece = |index: usize| pieces.get(index).copied().flatten();
    let order = by_due_date(pieces);
    for index in order.iter() {
        give(into, index, piece(index).and_then(|piece| piece.by_hand).unwrap_or(Work::ZERO));
    }
    let automatic = |index: &usize| piece(*index).is_some_and(|piece| piece.by_hand.is_none());
    for index in order.iter().filter(automatic) {
        give(into, index, piece(index).map_or(Work::ZERO, |piece| piece.needs));
    }
    for index in order.iter().filter(automatic) {
        give(into, index, most);
    }
}

/// The running projects, earliest date first.
fn by_due_date(pieces: &[Option<Piece>]) -> Order {
    let mut order = Order::default();
    for (index, _) in pieces.iter().enumerate().filter(|(_, piece)| piece.is_some()) {
        order.push(index);
    }
    order.sort(|index| pieces.get(index).copied().flatten().map(|piece| piece.due));
    order
}

/// How many projects a week can be shared out over.
const PLACES: usize = 12;

/// A short list of project places, on the stack: the week loop of the laboratory allocates nothing.
#[derive(Clone, Copy, Default)]
struct Order {
    places: [u8; PLACES],
    count: usize,
}

impl Order {
    fn push(&mut self, index: usize) {
        if let (Some(place), Ok(index)) = (self.places.get_mut(self.count), u8::try_from(index)) {
            *place = index;
            self.count += 1;
        }
    }

    fn sort<K: Ord>(&mut self, mut key: impl FnMut(usize) -> K) {
        order::by_key(&mut self.places[..self.count], |place| (key(usize::from(*place)), *place));
    }

    fn iter(&self) -> impl Iterator<Item = usize> + use<> {
        let Self { places, count } = *self;
        places.into_iter().take(count).map(usize::from)
    }
}
