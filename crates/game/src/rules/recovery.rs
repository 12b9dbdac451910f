//! What follows after delivery, and at the quarter's end.

use super::Ruling;
use crate::model::events::{PublicEvent, SalesEvent};
use world::client::ClientId;
use world::pipeline::{DealId, Fate};
use world::project::Apology;
use world::quantities::Share;

impl Ruling<'_> {
    pub(super) fn credit(&mut self, client: ClientId, credit: Share) {
        if let Some(project) = &mut self.state.projects[client.index()] {
            project.credit = credit;
            self.tell(PublicEvent::Credited { client, credit });
        }
    }

    pub(super) fn apologise(&mut self, client: ClientId) {
        if let Some(project) = &mut self.state.projects[client.index()] {
            project.apology = Apology::Paid;
            self.tell(PublicEvent::Apologised(client));
        }
    }

    pub(super) fn pull_in(&mut self, id: DealId, discount: Share) {
        let chance = self.state.chance;
        let Some(deal) = self.state.deals.get_mut(id.index()) else { return };
        deal.pull_in(chance, self.p, id, discount);
        match deal.fate {
            Fate::PulledIn(price) => self.tell(SalesEvent::PulledIn { deal: id, price }),
            Fate::Declined | Fate::Waiting => self.tell(SalesEvent::PullInDeclined(id)),
        }
    }
}
