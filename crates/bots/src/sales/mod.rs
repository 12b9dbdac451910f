//! A bot in the seat of sales.

mod leads;
mod pipeline;
mod promises;
mod replies;

use super::mind::Mind;
use game::moves::Move;
use game::state::Stage;
use game::view::SalesGlance;
use world::client::ClientId;

impl Mind {
    /// The next move in the seat of sales; [`Move::Done`] when nothing is left to do.
    pub fn next_of_sales(&mut self, glance: &SalesGlance) -> Move {
        if self.wakes(glance.week()) {
            self.consider_the_other(glance);
        }
        self.some_move_of_sales(glance).filter(|made| glance.may(made)).unwrap_or(Move::Done)
    }

    fn some_move_of_sales(&mut self, glance: &SalesGlance) -> Option<Move> {
        // Before the offers: afterwards its news would be too late for them.
        let meeting = self.call_meeting(glance);
        if meeting.is_some() {
            return meeting;
        }
        for client in glance.clients() {
            let made = self.of_sales_about(glance, client);
            if made.is_some() {
                return made;
            }
        }
        self.pull_in(glance)
    }

    /// The next move about one client alone, for a seat that somebody else plays otherwise.
    pub fn answer_of_sales(&mut self, glance: &SalesGlance, client: ClientId) -> Option<Move> {
        if self.wakes(glance.week()) {
            self.consider_the_other(glance);
        }
        self.of_sales_about(glance, client).filter(|made| glance.may(made))
    }

    fn of_sales_about(&mut self, glance: &SalesGlance, client: ClientId) -> Option<Move> {
        let lead = glance.lead(client)?;
        match lead.stage() {
            Stage::Open => self.work_lead(glance, client, &lead),
            Stage::Signed => glance.promise(client).and_then(|promise| self.follow_promise(glance, &promise)),
            Stage::Coming | Stage::Lost(_) => None,
        }
    }
}
