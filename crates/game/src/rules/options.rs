//! What is legal now: every move of a seat with every parameter.
//!
//! Candidates are made generously and judged by the one check of the rules, so a move is listed if and only if
//! it is accepted. [`Move::Say`] is the exception to enumeration: it is listed once per client with an empty
//! text, and stands for every text that fits.

use crate::Seat;
use crate::model::moves::{ALLOCATION_STEP, Answer, CREDITS, DISCOUNTS, GatePlan, Move, OVERTIME, PULL_INS};
use crate::model::saying::Saying;
use crate::model::setup::Setup;
use crate::model::state::State;
use world::client::{ClientId, PhaseTwo, Scope, Terms};
use world::pipeline::DealId;
use world::quantities::{Week, Work};

/// Every move that `seat` can make now.
#[must_use]
pub fn options(setup: &Setup, state: &State, seat: Seat) -> Vec<Move> {
    let mut options = Vec::new();
    if !state.is_open(seat) {
        return options;
    }
    let mut offer = |made: Move| {
        if super::check(setup, state, seat.into(), &made).is_ok() {
            options.push(made);
        }
    };
    for client in state.ids() {
        match seat {
            Seat::Sales => for_sales(state, client, &mut offer),
            Seat::Operations => for_operations(setup, state, client, &mut offer),
        }
        for_both(state, client, &mut offer);
    }
    for_the_week(state, &mut offer);
    for client in state.ids() {
        let said = Move::Say { client, text: "?".into() };
        if super::check(setup, state, seat.into(), &said).is_ok() {
            options.push(Move::Say { client, text: Saying::default() });
        }
    }
    options
}

fn weeks(first: Week, last: Week) -> impl Iterator<Item = Week> {
    (first.number()..=last.number()).map(Week::new)
}

fn for_sales(state: &State, client: ClientId, offer: &mut impl FnMut(Move)) {
    offer(Move::Visit { client });
    offer(Move::Invite { client });
    offer(Move::AskCheck { client });
    offer(Move::Split { client });
    offer(Move::SignAlone { client });
    offer(Move::Override { client });
    offer(Move::Decline { client });
    offer(Move::PassOn { client });
    offer(Move::SitOn { client });
    for credit in CREDITS {
        offer(Move::Credit { client, credit });
    }
    if state.project(client).is_some() {
        return;
    }
    let range = super::offer_range(state, client);
    for scope in Scope::ALL {
        for week in weeks(*range.start(), *range.end()) {
            for discount in DISCOUNTS {
                for phase_two in [PhaseTwo::Without, PhaseTwo::With] {
                    offer(Move::Draft { client, terms: Terms { scope, week, discount, phase_two } });
                }
            }
        }
    }
}

fn for_operations(setup: &Setup, state: &State, client: ClientId, offer: &mut impl FnMut(Move)) {
    offer(Move::JoinVisit { client });
    offer(Move::DeclineVisit { client });
    offer(Move::Check { client });
    for answer in Answer::ALL {
        offer(Move::Report { client, answer });
    }
    offer(Move::Disclose { client });
    offer(Move::HoldBack { client });
    offer(Move::MeetClient { client });
    offer(Move::Apologise { client });
    for gate in [GatePlan::Planned, GatePlan::Skipped] {
        offer(Move::SetGate { client, gate });
    }
    if state.project(client).is_some() {
        offer(Move::ShareOut { client });
        let most = super::capacity(setup, state, state.plan.overtime);
        for steps in 0..=most.tenths() / ALLOCATION_STEP.tenths() {
            offer(Move::Allocate { client, work: Work::from_tenths(steps * ALLOCATION_STEP.tenths()) });
        }
        return;
    }
    let range = super::offer_range(state, client);
    for scope in Scope::ALL {
        for week in weeks(*range.start(), *range.end()) {
            offer(Move::Counter { client, scope, week });
        }
    }
}

fn for_both(state: &State, client: ClientId, offer: &mut impl FnMut(Move)) {
    offer(Move::Stamp { client });
    offer(Move::Escalate { client });
    offer(Move::AgreeRenegotiation { client });
    offer(Move::RefuseRenegotiation { client });
    offer(Move::ProposeReview { client });
    offer(Move::JoinReview { client });
    if let Some(project) = state.project(client) {
        let range = super::renegotiation_range(state, project);
        for week in weeks(*range.start(), *range.end()) {
            offer(Move::Renegotiate { client, week });
        }
    }
}

fn for_the_week(state: &State, offer: &mut impl FnMut(Move)) {
    for overtime in OVERTIME {
        offer(Move::SetOvertime { overtime });
    }
    for index in 0..state.deals.len() as u8 {
        for discount in PULL_INS {
            offer(Move::PullIn { deal: DealId::new(index), discount });
        }
    }
    offer(Move::HoldMeeting);
    offer(Move::Done);
}
