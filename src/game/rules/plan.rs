//! The week's plan of operations: who gets how much of the team.

use crate::game::setup::Setup;
use crate::game::state::State;
use crate::world::forecast::Remaining;
use crate::world::project::Project;
use crate::world::quantities::{Share, Work};
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

/// What each project is given this week. What was set by hand stands as far as the week holds it; the rest goes
/// to the others by due date, first what each is thought to need, then what is left, and no project gets more
/// than the ceiling.
pub fn allotments(setup: &Setup, state: &State, remaining: &Remaining, into: &mut Vec<Work>) {
    into.clear();
    into.resize(state.projects.len(), Work::ZERO);
    let most = ceiling(setup, state);
    let mut left = capacity(setup, state, state.plan.overtime) - state.plan.on_people;
    let mut give = |into: &mut Vec<Work>, index: usize, wish: Work| {
        let gift = wish.min(most - into[index]).min(left).max(Work::ZERO);
        into[index] += gift;
        left -= gift;
    };
    let order = by_due_date(state);
    for index in order.iter() {
        give(into, index, state.plan.by_hand[index].unwrap_or(Work::ZERO));
    }
    let automatic = |index: &usize| state.plan.by_hand[*index].is_none();
    for index in order.iter().filter(automatic) {
        give(into, index, remaining.at(index));
    }
    for index in order.iter().filter(automatic) {
        give(into, index, most);
    }
}

/// The running projects, earliest date first.
fn by_due_date(state: &State) -> Order {
    let mut order = Order::default();
    for (index, project) in state.projects.iter().enumerate() {
        if project.as_ref().is_some_and(Project::is_running) {
            order.push(index);
        }
    }
    order.sort(|index| state.projects[index].as_ref().map(|project| project.due));
    order
}

/// A short list of project places, on the stack: the week loop of the laboratory allocates nothing.
#[derive(Clone, Copy, Default)]
struct Order {
    places: [u8; 12],
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
        self.places[..self.count].sort_by_key(|place| (key(usize::from(*place)), *place));
    }

    fn iter(&self) -> impl Iterator<Item = usize> + use<> {
        let Self { places, count } = *self;
        places.into_iter().take(count).map(usize::from)
    }
}
