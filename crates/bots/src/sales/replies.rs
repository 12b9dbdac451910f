//! A draft that waits for a stamp, and a counter that waits for an answer.

use crate::choice::Worth;
use crate::luck::BotMatter;
use crate::market::LeadOpinion;
use crate::mind::{About, Mind};
use game::moves::Move;
use game::view::{LeadGlance, SalesGlance};
use world::client::{ClientId, Terms};
use world::quantities::Week;

impl Mind {
    /// Signs a draft alone, or waits for the other stamp this week.
    pub(super) fn sign_or_wait(
        &mut self,
        glance: &SalesGlance,
        client: ClientId,
        lead: &LeadGlance,
    ) -> Option<Move> {
        let terms = lead.table().draft?;
        let about = About::client(BotMatter::Signing, client).again(lead.chances_left());
        if self.is_settled(about) || !glance.may(&Move::SignAlone { client }) {
            return None;
        }
        if lead.drafted().is_some_and(|drafted| drafted < glance.week()) {
            // Operations has had its week.
            self.settle(about);
            return Some(Move::SignAlone { client });
        }
        let market = LeadOpinion::of_sales(self, glance, client, lead, None);
        market.draw_curve(self, lead.table().reported, self.n.optimism_sigma);
        let worth = |mind: &Self, terms: &Terms| market.worth(mind, terms, market.middle, market.sensitivity);
        let alone = worth(self, &terms);
        // Waiting brings the stamp, or a later week to think about, which can still be overridden.
        let later = worth(self, &Terms { week: terms.week.plus(1), ..terms });
        let better = if later.total() > alone.total() { later } else { alone };
        let (agrees, accord) = (self.beliefs.agrees, self.temper.accord);
        let mut wait = mixed(&alone, &better, agrees);
        wait.liking += accord;
        self.options.clear();
        self.options.extend([wait, alone]);
        self.decide(about, |place| (place > 0).then_some(Move::SignAlone { client }))
    }

    /// Answers a counter: takes it, meets it half-way, signs against it, takes it upstairs, or lets the lead go.
    pub(super) fn reply_to_counter(
        &mut self,
        glance: &SalesGlance,
        client: ClientId,
        lead: &LeadGlance,
    ) -> Option<Move> {
        let table = lead.table();
        let (draft, counter) = (table.draft?, table.counter?);
        let about = About::client(BotMatter::Reply, client).again(lead.chances_left() + table.split as u8);
        if self.is_settled(about) {
            return None;
        }
        // A later week is a word about what can be done.
        let told = if counter.week > draft.week { Some(counter.week.end()) } else { table.reported };
        let market = LeadOpinion::of_sales(self, glance, client, lead, told);
        market.draw_curve(self, told, self.n.optimism_sigma);
        let worth = |terms: &Terms| market.worth(self, terms, market.middle, market.sensitivity);
        let (ours, theirs) = (worth(&draft), worth(&counter));
        let sum = draft.week.number() + counter.week.number();
        let middle = Terms { scope: counter.scope, week: Week::new(sum.div_ceil(2)), ..draft };
        let better = if ours.total() > theirs.total() { ours } else { theirs };
        let halfway = mixed(&worth(&middle), &better, self.beliefs.agrees);
        let mut upstairs = mixed(&ours, &theirs, 0.5);
        upstairs.standing += glance.culture().escalating.thousands();
        let accord = self.temper.accord;
        let liked = |mut worth: Worth, liking: f64| {
            worth.liking += liking;
            worth
        };
        let candidates = [
            (liked(theirs, accord), Move::Stamp { client }),
            (liked(halfway, 0.5 * accord), Move::Split { client }),
            (liked(ours, -accord), Move::Override { client }),
            (liked(upstairs, -accord), Move::Escalate { client }),
            (Worth::default(), Move::Decline { client }),
        ];
        self.options.clear();
        let mut legal = [const { None }; 5];
        for (worth, made) in candidates {
            if glance.may(&made) {
                legal[self.options.len()] = Some(made);
                self.options.push(worth);
            }
        }
        if self.options.is_empty() {
            return None;
        }
        self.decide(about, |place| legal.get(place).cloned().flatten())
    }
}

/// What one of two is worth, the first with this chance.
fn mixed(first: &Worth, second: &Worth, chance: f64) -> Worth {
    let between = |a: f64, b: f64| b + chance * (a - b);
    Worth {
        pay: between(first.pay, second.pay),
        effort: between(first.effort, second.effort),
        conscience: between(first.conscience, second.conscience),
        standing: between(first.standing, second.standing),
        liking: between(first.liking, second.liking),
    }
}
