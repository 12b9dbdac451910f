//! What to do about a draft of sales.

use crate::choice::Worth;
use crate::luck::BotMatter;
use crate::market::LeadOpinion;
use crate::mind::{About, Mind};
use game::moves::{Move, WEEKS_BEYOND};
use game::view::{LeadGlance, OperationsGlance};
use world::client::{ClientId, Scope, Terms};

/// How many weeks can be named.
const WEEKS: usize = WEEKS_BEYOND as usize + 1;

/// Every counter that can be made, the draft's own terms among them.
const COUNTERS: usize = Scope::ALL.len() * WEEKS;

impl Mind {
    /// Stamps a draft, or counters it with the scope and week that are better for this seat.
    pub(super) fn answer_draft(
        &mut self,
        glance: &OperationsGlance,
        client: ClientId,
        lead: &LeadGlance,
    ) -> Option<Move> {
        let table = lead.table();
        let draft = table.draft?;
        let about = About::client(BotMatter::Reply, client).again(lead.chances_left() + table.split as u8);
        if table.counter.is_some() || self.is_settled(about) || !glance.may(&Move::Stamp { client }) {
            return None;
        }
        let mut market = LeadOpinion::of_operations(self, glance, client, lead);
        market.draw_curve(self, None, market.doubt);
        let stamp = market.worth(self, &draft, market.middle, market.sensitivity);
        market.padding = self.temper.padding;
        let (agrees, accord) = (self.beliefs.agrees, self.temper.accord);
        let mut options = core::mem::take(&mut self.options);
        options.clear();
        options.push(Worth { liking: stamp.liking + accord, ..stamp });
        options.extend(counters(&market, draft).map(|terms| {
            let taken = market.worth(self, &terms, market.middle, market.sensitivity);
            Worth {
                // What is signed against a counter pays, too, and is no lie of this seat's.
                pay: stamp.pay + agrees * (taken.pay - stamp.pay),
                effort: self.n.call_effort,
                conscience: taken.conscience,
                liking: -accord,
                ..Worth::default()
            }
        }));
        self.options = options;
        self.decide(about, |place| match place.checked_sub(1) {
            None => Some(Move::Stamp { client }),
            Some(place) => counters(&market, draft).nth(place).map(|terms| Move::Counter {
                client,
                scope: terms.scope,
                week: terms.week,
            }),
        })
    }
}

/// Every counter to `draft` that is another offer than it.
fn counters(market: &LeadOpinion, draft: Terms) -> impl Iterator<Item = Terms> {
    let first = market.first;
    (0..COUNTERS)
        .map(move |place| {
            let week = first.plus((place % WEEKS) as u8);
            Terms { scope: Scope::ALL[place / WEEKS], week, ..draft }
        })
        .filter(move |terms| *terms != draft)
}
