//! What a bot keeps in mind between two moves.

use super::Temperament;
use super::choice;
use super::luck::{Luck, Matter};
use crate::game::Seat;
use crate::game::moves::Move;
use crate::game::state::{News, SlipStage};
use crate::game::view::{OperationsGlance, SalesGlance};
use crate::world::chance::Seed;
use crate::world::client::{PhaseTwo, Scope, Terms};
use crate::world::quantities::Share;

/// What a bot keeps in mind between two moves.
#[derive(Clone, Debug)]
pub struct Mind {
    seat: Seat,
    luck: Luck,
    worths: Vec<f64>,
    weights: Vec<f64>,
}

impl Mind {
    /// An empty mind for `seat`.
    #[must_use]
    pub fn new(seat: Seat) -> Self {
        Self { seat, luck: Luck::new(Seed::default(), seat), worths: Vec::new(), weights: Vec::new() }
    }

    /// Sits down to a new quarter.
    pub fn sit_down(&mut self, seed: Seed, _temperament: &Temperament) {
        self.luck = Luck::new(seed, self.seat);
    }

    /// The next move in the seat of sales.
    pub fn next_of_sales(&mut self, glance: &SalesGlance, temper: &Temperament) -> Move {
        for client in glance.clients() {
            let Some(lead) = glance.lead(client) else { continue };
            let table = lead.table();
            if table.counter.is_some() && glance.may(&Move::Stamp { client }) {
                return Move::Stamp { client };
            }
            if table.draft.is_none() && glance.promise(client).is_none() {
                let first = lead.asked().max(glance.week());
                self.worths.clear();
                self.worths.extend((0..6).map(|late| -0.4 * f64::from(late)));
                let draw = self.luck.unit(Matter::Terms, client.index() as u8, glance.week(), 0);
                let late = choice::choose(temper.precision, &self.worths, &mut self.weights, draw);
                let terms = Terms {
                    scope: Scope::Full,
                    week: first.plus(late as u8),
                    discount: Share::ZERO,
                    phase_two: PhaseTwo::Without,
                };
                let made = Move::Draft { client, terms };
                if glance.may(&made) {
                    return made;
                }
            }
            let news = glance.promise(client).map(|promise| glance.expectation(&promise).news);
            if news == Some(News::Fresh) && glance.may(&Move::PassOn { client }) {
                return Move::PassOn { client };
            }
        }
        Move::Done
    }

    /// The next move in the seat of operations.
    pub fn next_of_operations(&mut self, glance: &OperationsGlance, temper: &Temperament) -> Move {
        for client in glance.clients() {
            if glance.may(&Move::Stamp { client }) {
                return Move::Stamp { client };
            }
            let slip =
                glance.promise(client).and_then(|promise| glance.work(&promise)).and_then(|w| w.slip());
            if let Some((_, SlipStage::Fresh)) = slip {
                let cost = glance.culture().disclosing.thousands();
                let draw = self.luck.unit(Matter::News, client.index() as u8, glance.week(), 0);
                return if choice::accepts(temper.precision, temper.candour - cost, draw) {
                    Move::Disclose { client }
                } else {
                    Move::HoldBack { client }
                };
            }
        }
        Move::Done
    }
}
