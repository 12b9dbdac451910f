//! A bot in the seat of operations.

mod drafts;
mod load;
mod promises;
mod requests;

use super::mind::Mind;
use game::moves::Move;
use game::state::Stage;
use game::view::OperationsGlance;
use world::client::ClientId;

impl Mind {
    /// The next move in the seat of operations; [`Move::Done`] when nothing is left to do.
    pub fn next_of_operations(&mut self, glance: &OperationsGlance) -> Move {
        if self.wakes(glance.week()) {
            self.consider_the_other(glance);
        }
        self.some_move_of_operations(glance).filter(|made| glance.may(made)).unwrap_or(Move::Done)
    }

    fn some_move_of_operations(&mut self, glance: &OperationsGlance) -> Option<Move> {
        for client in glance.clients() {
            let made = self.of_operations_about(glance, client);
            if made.is_some() {
                return made;
            }
        }
        self.plan_week(glance).or_else(|| self.keep_meeting(glance))
    }

    /// The next move about one client alone, for a seat that somebody else plays otherwise.
    pub fn answer_of_operations(&mut self, glance: &OperationsGlance, client: ClientId) -> Option<Move> {
        if self.wakes(glance.week()) {
            self.consider_the_other(glance);
        }
        self.of_operations_about(glance, client).filter(|made| glance.may(made))
    }

    fn of_operations_about(&mut self, glance: &OperationsGlance, client: ClientId) -> Option<Move> {
        let lead = glance.lead(client)?;
        match lead.stage() {
            Stage::Open => self
                .answer_request(glance, client, &lead)
                .or_else(|| self.answer_draft(glance, client, &lead)),
            Stage::Signed => glance.promise(client).and_then(|promise| self.see_to_promise(glance, &promise)),
            Stage::Coming | Stage::Lost(_) => None,
        }
    }
}
