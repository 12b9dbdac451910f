//! What a seat does when it leaves things to themselves: the move a timer plays, and the golden baseline.
//!
//! Sales offers each client just what it asks for, and takes a counter as it comes. Operations stamps what is
//! put before it. Neither looks, asks or tells on its own account. It is no rule of wisdom; it is what happens
//! when nobody decides anything.

use super::Seat;
use super::moves::{Actor, Answer, Move};
use super::play::Game;
use super::rules;
use super::setup::Setup;
use super::state::{Asked, State, Turn};
use crate::pay::culture::Habit;
use crate::world::client::{ClientId, PhaseTwo, Scope, Terms};
use crate::world::knowledge::Basis;
use crate::world::quantities::Share;

/// The default moves of `seat` until it ends its week; the last is [`Move::Done`]. None if its week has ended.
#[must_use]
pub fn default_moves(game: &Game, seat: Seat) -> Vec<Move> {
    let mut trial = game.clone();
    let mut moves = Vec::new();
    loop {
        let made = next(trial.setup(), trial.state(), seat);
        if trial.play(seat.into(), made.clone()).is_err() {
            return moves;
        }
        let ends = made == Move::Done;
        moves.push(made);
        if ends {
            return moves;
        }
    }
}

/// Plays a game to its end with every seat making its default moves, sales first each week.
pub fn play_out(game: &mut Game) {
    play_out_with(game, next);
}

/// Plays a game to its end, asking `next` for every move: sales until it ends its week, then operations.
/// A move that is refused ends the seat's week.
pub fn play_out_with(game: &mut Game, next: impl Fn(&Setup, &State, Seat) -> Move) {
    while !game.is_over() {
        let seat = match game.state().turns.sales {
            Turn::Open => Seat::Sales,
            Turn::Done => Seat::Operations,
        };
        let made = next(game.setup(), game.state(), seat);
        if game.play(seat.into(), made).is_err() && game.play(seat.into(), Move::Done).is_err() {
            return;
        }
    }
}

/// The next default move of `seat`.
#[must_use]
pub fn next(setup: &Setup, state: &State, seat: Seat) -> Move {
    state
        .ids()
        .filter_map(|client| match seat {
            Seat::Sales => for_sales(state, client),
            Seat::Operations => for_operations(state, client),
        })
        .chain(habit(setup, state, seat))
        .find(|made| rules::check(setup, state, Actor::from(seat), made).is_ok())
        .unwrap_or(Move::Done)
}

/// The weekly joint meeting, where it is a habit and there is anything to talk about.
fn habit(setup: &Setup, state: &State, seat: Seat) -> Option<Move> {
    let busy = state.projects.iter().flatten().any(|project| project.is_running());
    match (seat, setup.culture.meeting) {
        (Seat::Operations, Habit::Weekly) if busy => Some(Move::HoldMeeting),
        (Seat::Operations, Habit::Weekly | Habit::OnCall) | (Seat::Sales, _) => None,
    }
}

fn for_sales(state: &State, client: ClientId) -> Option<Move> {
    let lead = &state.leads[client.index()];
    let reports = &state.reports[client.index()];
    if lead.counter.is_some() {
        return Some(Move::Stamp { client });
    }
    if lead.draft.is_some() && lead.drafted < state.week() {
        return Some(Move::SignAlone { client });
    }
    if lead.draft.is_none() {
        let week = *rules::offer_range(state, client).start();
        let terms = Terms { scope: Scope::Full, week, discount: Share::ZERO, phase_two: PhaseTwo::Without };
        if state.project(client).is_none() {
            return Some(Move::Draft { client, terms });
        }
    }
    if reports.renegotiation.is_some() {
        return Some(Move::AgreeRenegotiation { client });
    }
    reports.review.map(|_| Move::JoinReview { client })
}

fn for_operations(state: &State, client: ClientId) -> Option<Move> {
    let lead = &state.leads[client.index()];
    let reports = &state.reports[client.index()];
    match (lead.visit, lead.check, lead.study.basis) {
        (Asked::Waiting, _, _) => return Some(Move::JoinVisit { client }),
        (_, Asked::Waiting, Basis::Stated) => return Some(Move::Check { client }),
        (_, Asked::Waiting, Basis::Check | Basis::JointVisit) => {
            return Some(Move::Report { client, answer: Answer::Honest });
        }
        (Asked::No | Asked::Done | Asked::Declined, Asked::No | Asked::Done | Asked::Declined, _) => {}
    }
    if lead.draft.is_some() && lead.counter.is_none() {
        return Some(Move::Stamp { client });
    }
    if reports.renegotiation.is_some() {
        return Some(Move::AgreeRenegotiation { client });
    }
    reports.review.map(|_| Move::JoinReview { client })
}
