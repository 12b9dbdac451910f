//! The week's plan of operations: who gets how much of the team.

use crate::model::setup::Setup;
use crate::model::state::State;
use arrayvec::ArrayVec;
use base::order;
use world::client::{ClientId, MOST_CLIENTS};
use world::forecast::Remaining;
use world::parameters::Parameters;
use world::quantities::{Share, Week, Work};
use world::team::Team;

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

/// What each project is given of a week into which this much work `fits`, as [`share_out`] does it with what
/// `remaining` says each is thought to need.
#[must_use]
pub fn given(p: &Parameters, state: &State, fits: Work, remaining: &Remaining) -> Given {
    let piece = |(client, needs)| {
        let due = state.project(client)?.due;
        Some(Piece { client, due, by_hand: state.plan.by_hand[client.index()], needs })
    };
    share_out(
        remaining.iter().filter_map(piece).collect(),
        Team::ceiling(p, fits),
        fits - state.plan.on_people,
    )
}

/// What a running project brings to the sharing out of a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Whose project.
    pub client: ClientId,
    /// The agreed date.
    pub due: Week,
    /// What it is given by hand, if operations has laid a hand on it.
    pub by_hand: Option<Work>,
    /// What it is thought to need.
    pub needs: Work,
}

/// The running projects of a week, in the order of their clients. On the stack: the week loop of the laboratory
/// allocates nothing.
pub type Pieces = ArrayVec<Piece, MOST_CLIENTS>;

/// What each project is given of a week, by [`ClientId`].
pub type Given = [Work; MOST_CLIENTS];

/// Shares a week with `left` in it out over `pieces`, of which each gets at most `most`. What was set by hand stands
/// as far as the week holds it; the rest goes to the others by due date, first what each is thought to need, then
/// what is left.
#[must_use]
pub fn share_out(mut pieces: Pieces, most: Work, mut left: Work) -> Given {
    let mut all = [Work::ZERO; MOST_CLIENTS];
    let mut give = |client: ClientId, wish: Work| {
        let Some(given) = all.get_mut(client.index()) else { return };
        let gift = wish.min(most - *given).min(left).max(Work::ZERO);
        *given += gift;
        left -= gift;
    };
    order::by_key(&mut pieces, |piece| piece.due);
    for piece in &pieces {
        give(piece.client, piece.by_hand.unwrap_or(Work::ZERO));
    }
    let automatic = || pieces.iter().filter(|piece| piece.by_hand.is_none());
    for piece in automatic() {
        give(piece.client, piece.needs);
    }
    for piece in automatic() {
        give(piece.client, most);
    }
    all
}
