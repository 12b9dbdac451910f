//! What a seat does when it leaves things to themselves: the moves that a timer plays, and the golden baseline.
//!
//! Sales offers each client just what it asks for, and takes a counter as it comes. Operations stamps what is
//! put before it. Neither looks, asks or tells on its own account. It is no rule of wisdom; it is what happens
//! when nobody decides anything.

use crate::Seat;
use crate::model::moves::{Actor, Answer, Move};
use crate::model::setup::Setup;
use crate::model::state::{Asked, Lead, Reports, Stage, State};
use pay::culture::Habit;
use world::client::{ClientId, PhaseTwo, Scope, Terms};
use world::knowledge::Basis;
use world::quantities::Share;

/// The next default move of `seat`.
#[must_use]
pub fn next(setup: &Setup, state: &State, seat: Seat) -> Move {
    UsualRound::of(seat).next(setup, state)
}

/// A seat on its way through its clients, one default move after another. Nothing that it does for one of them gives
/// it something to do for one before; what the other seat does may, and then it goes round anew.
#[derive(Clone, Copy, Debug)]
pub struct UsualRound {
    seat: Seat,
    at: Option<usize>,
}

impl UsualRound {
    /// The round of `seat` from the first client on.
    #[must_use]
    pub const fn of(seat: Seat) -> Self {
        Self { seat, at: Some(0) }
    }

    /// Whose round it is.
    #[must_use]
    pub const fn seat(&self) -> Seat {
        self.seat
    }

    /// Whether it has ended its week.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        self.at.is_none()
    }

    /// The next default move; [`Move::Done`] ends the round.
    #[must_use]
    pub fn next(&mut self, setup: &Setup, state: &State) -> Move {
        let allowed = |made: &Move| super::check(setup, state, Actor::from(self.seat), made).is_ok();
        let Some(from) = self.at else { return Move::Done };
        for client in state.ids().skip(from) {
            // Whoever is neither open nor signed has neither lead to work on nor anything proposed.
            let (lead, reports) = (&state.leads[client.index()], &state.reports[client.index()]);
            let made = if lead.stage == Stage::Open {
                match self.seat {
                    Seat::Sales => offer(state, client, lead).filter(allowed),
                    Seat::Operations => answers(client, lead).into_iter().flatten().find(allowed),
                }
            } else {
                consent(reports, self.seat, client).filter(allowed)
            };
            if let Some(made) = made {
                self.at = Some(client.index());
                return made;
            }
        }
        let meets = habit(setup, state, self.seat).filter(allowed);
        self.at = self.at.filter(|_| meets.is_some());
        meets.unwrap_or(Move::Done)
    }
}

/// The weekly joint meeting, where it is a habit and there is anything to talk about.
fn habit(setup: &Setup, state: &State, seat: Seat) -> Option<Move> {
    match (seat, setup.culture.meeting) {
        (Seat::Operations, Habit::Weekly) => {
            let busy = state.projects.iter().flatten().any(|project| project.is_running());
            busy.then_some(Move::HoldMeeting)
        }
        (Seat::Operations, Habit::OnCall) | (Seat::Sales, _) => None,
    }
}

/// What the client asks for, and whatever has come of it.
fn offer(state: &State, client: ClientId, lead: &Lead) -> Option<Move> {
    match (lead.counter, lead.draft) {
        (Some(_), _) => Some(Move::Stamp { client }),
        (None, Some(_)) => (lead.drafted < state.week()).then_some(Move::SignAlone { client }),
        (None, None) => {
            let week = *super::offer_range(state, client).start();
            let terms =
                Terms { scope: Scope::Full, week, discount: Share::ZERO, phase_two: PhaseTwo::Without };
            Some(Move::Draft { client, terms })
        }
    }
}

/// Yes to what the other seat proposes for a promise.
fn consent(reports: &Reports, seat: Seat, client: ClientId) -> Option<Move> {
    if reports.renegotiation.is_some_and(|proposal| proposal.by != seat) {
        return Some(Move::AgreeRenegotiation { client });
    }
    reports.review.filter(|by| *by != seat).map(|_| Move::JoinReview { client })
}

/// Yes to a visit, an honest answer to a check, and the second stamp: what there is no time for keeps nothing else up.
fn answers(client: ClientId, lead: &Lead) -> [Option<Move>; 3] {
    let check = match lead.study.basis {
        Basis::Stated => Move::Check { client },
        Basis::Check | Basis::JointVisit => Move::Report { client, answer: Answer::Honest },
    };
    [
        (lead.visit == Asked::Waiting).then_some(Move::JoinVisit { client }),
        (lead.check == Asked::Waiting).then_some(check),
        (lead.draft.is_some() && lead.counter.is_none()).then_some(Move::Stamp { client }),
    ]
}
