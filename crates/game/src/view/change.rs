//! What other terms would change in a seat's pay: what a promise paid as it was, and what it pays as it becomes.

use super::SeatView;
use super::pay::as_signed;
use world::client::{ClientId, Terms};
use world::facts::ProjectFacts;
use world::project;
use world::quantities::{Money, Work};

/// What a promise pays a seat if it is delivered by its date, before and after its terms change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PayChange {
    /// As it was.
    pub was: Money,
    /// As it becomes.
    pub becomes: Money,
}

impl PayChange {
    /// The change, where there is one.
    fn between(was: Money, becomes: Money) -> Option<Self> {
        (was != becomes).then_some(Self { was, becomes })
    }
}

impl SeatView {
    /// What it changes for this seat if `client` signs `terms` rather than `before`; nothing where it pays the same.
    #[must_use]
    pub fn offer_changes(&self, client: ClientId, before: &Terms, terms: &Terms) -> Option<PayChange> {
        let card = self.card(client)?;
        let pays = |terms: &Terms| {
            let signed = as_signed(card, terms, self.price(client, terms)?, self.week());
            Some(self.pay.kept(self.seat, signed))
        };
        PayChange::between(pays(before)?, pays(terms)?)
    }

    /// What it changes for this seat if `client` agrees to another week; nothing where it pays the same.
    #[must_use]
    pub fn renegotiation_changes(&self, client: ClientId) -> Option<PayChange> {
        let now = self.pay.promised(client).filter(|project| project.delivered.is_none())?;
        let (price, stated) = project::renegotiated(&self.parameters, now.price, now.stated);
        // Sales does not know how long operations works on it.
        let (spent, remaining) = self.work_on(client).unwrap_or((now.spent, Work::ZERO));
        let cut = (now.stated - stated).min(remaining);
        let was = ProjectFacts { spent: spent + remaining, ..now.clone() };
        let becomes = ProjectFacts { price, stated, spent: was.spent - cut, ..now.clone() };
        PayChange::between(self.pay.kept(self.seat, was), self.pay.kept(self.seat, becomes))
    }

    /// What operations spent on a running project, and what it has still to do.
    fn work_on(&self, client: ClientId) -> Option<(Work, Work)> {
        let file = self.desk.operations()?.file(client)?;
        file.work.map(|work| (work.spent, work.remaining))
    }
}
