//! The other ways at a date: to check before it is promised, and to ask for no more than the own estimate.

// Of the later moves only the drafts of one client.
#![allow(clippy::wildcard_enum_match_arm)]

use super::PADDED_BY;
use super::decisions::{Decided, Decision, Here, Instead, Recorded, by};
use crate::ledger::own_estimate;
use game::Seat;
use game::moves::{Answer, Move, WEEKS_BEYOND};
use game::play::Entry;
use game::setup::Setup;
use game::simulation::Simulation;
use game::state::{Asked, State};
use world::client::{Client, ClientId, Scope, Terms};
use world::knowledge::{self, Basis};
use world::quantities::{Moment, Week};

/// Operations' own estimate where a counter with `scope` and `week` is padded on top of it. What is right in four cases
/// of five (the P80) is caution and no padding, in a counter as in an answer: where nobody has looked, the doubt about
/// the stated size asks for more than a quarter.
fn padded(setup: &Setup, state: &State, client: ClientId, scope: Scope, week: Week) -> Option<Moment> {
    let own = own_estimate(setup, state, client, scope.share().fraction());
    let now = state.week().start();
    let basis = state.leads.get(client.index()).map_or(Basis::Stated, |lead| lead.study.basis);
    let room = knowledge::caution(setup.scenario.parameters(), basis).max(1.0 + PADDED_BY);
    // A counter names a whole week: the one in which the cautious estimate ends is still fair.
    let most = Moment::from_weeks(now.weeks() + own.weeks_since(now) * room).week();
    (week > most).then_some(own)
}

/// The week in which operations' own estimate of `terms` ends, or the last that may be offered if that is earlier.
fn own_week(setup: &Setup, state: &State, client: ClientId, scope: Scope) -> Week {
    let own = own_estimate(setup, state, client, scope.share().fraction()).week();
    let asked = state.clients.get(client.index()).map_or(own, Client::asked_week);
    own.min(asked.max(state.week()).plus(WEEKS_BEYOND))
}

impl Here<'_> {
    /// The moves by which operations would look at `client` before anything is promised: asked by `seat`, or of its own
    /// accord. Nothing where somebody has looked already, or cannot any more.
    fn look(&self, client: ClientId, seat: Seat) -> Vec<Entry> {
        let Some(lead) = self.state.leads.get(client.index()) else { return Vec::new() };
        let check = by(Seat::Operations, Move::Check { client });
        match (lead.study.basis, seat, lead.check) {
            (Basis::Check | Basis::JointVisit, _, _) | (_, Seat::Sales, Asked::Done | Asked::Declined) => {
                Vec::new()
            }
            (Basis::Stated, Seat::Operations, _) => vec![check],
            (Basis::Stated, Seat::Sales, asked @ (Asked::No | Asked::Waiting)) => {
                let ask = (asked == Asked::No).then(|| by(Seat::Sales, Move::AskCheck { client }));
                let report = by(Seat::Operations, Move::Report { client, answer: Answer::Honest });
                ask.into_iter().chain([check, report]).collect()
            }
        }
    }

    /// The moves of a look at `client`, and the week that operations' own estimate of `terms` names after them.
    fn after_a_look(&self, client: ClientId, terms: Terms, seat: Seat) -> (Vec<Entry>, Week) {
        let moves = self.look(client, seat);
        let mut then: Simulation = self.before.clone();
        if moves.iter().all(|entry| then.play(entry.by, &entry.made).is_ok()) {
            let week = own_week(self.setup, then.state(), client, terms.scope);
            return (moves, week);
        }
        (Vec::new(), own_week(self.setup, self.state, client, terms.scope))
    }

    /// Sales signed alone for a week before that which a look would have named.
    pub(super) fn signed_early(&self, client: ClientId) -> Option<Decision> {
        let draft = self.state.leads.get(client.index())?.draft?;
        let (mut moves, week) = self.after_a_look(client, draft, Seat::Sales);
        if week <= draft.week {
            return None;
        }
        let instead = if moves.is_empty() { Instead::Promise(week) } else { Instead::CheckFirst(week) };
        moves.push(by(Seat::Sales, Move::Draft { client, terms: Terms { week, ..draft } }));
        moves.push(by(Seat::Sales, Move::SignAlone { client }));
        let choice = Decided::SignedEarly(draft.week);
        Some(self.decision(Seat::Sales, Some(client), choice, instead, moves, Recorded::FallsAway))
    }

    /// Operations stamped a week before that which a look would have named.
    pub(super) fn stamped_early(&self, client: ClientId) -> Option<Decision> {
        let draft = self.state.leads.get(client.index())?.draft?;
        let (mut moves, week) = self.after_a_look(client, draft, Seat::Operations);
        if week <= draft.week {
            return None;
        }
        moves.push(by(Seat::Operations, Move::Counter { client, scope: draft.scope, week }));
        moves.push(by(Seat::Sales, Move::Stamp { client }));
        let (choice, instead) = (Decided::StampedEarly(draft.week), Instead::Counter(week));
        Some(self.decision(Seat::Operations, Some(client), choice, instead, moves, Recorded::FallsAway))
    }

    /// Operations asked for a padded week; it could have asked for that of its own estimate, or stamped.
    pub(super) fn padded_counter(&self, client: ClientId, scope: Scope, week: Week) -> Option<Decision> {
        let draft = self.state.leads.get(client.index())?.draft?;
        let own = padded(self.setup, self.state, client, scope, week)?;
        let fair = own.week();
        let (made, instead) = if scope == draft.scope && fair <= draft.week {
            (Move::Stamp { client }, Instead::Stamp)
        } else {
            (Move::Counter { client, scope, week: fair }, Instead::FairCounter(fair))
        };
        let (choice, moves) = (Decided::PaddedCounter { week, own }, vec![by(Seat::Operations, made)]);
        Some(self.decision(Seat::Operations, Some(client), choice, instead, moves, Recorded::FallsAway))
    }

    /// Operations answered with padding, and sales drafted a later week than that of the own estimate. It could have
    /// answered honestly, and sales have drafted the same for the week of that answer.
    pub(super) fn padded_answer(&self, client: ClientId) -> Option<Decision> {
        let later = self.moves.iter().skip(self.at);
        let drafted = later
            .filter_map(|entry| match entry.made {
                Move::Draft { client: about, terms } if about == client => Some(terms),
                _ => None,
            })
            .next()?;
        let week = own_week(self.setup, self.state, client, drafted.scope);
        if week >= drafted.week {
            return None;
        }
        let moves = vec![
            by(Seat::Operations, Move::Report { client, answer: Answer::Honest }),
            by(Seat::Sales, Move::Draft { client, terms: Terms { week, ..drafted } }),
            by(Seat::Operations, Move::Stamp { client }),
        ];
        let (choice, instead) = (Decided::PaddedAnswer, Instead::AnswerHonestly(week));
        Some(self.decision(Seat::Operations, Some(client), choice, instead, moves, Recorded::FallsAway))
    }
}
