//! Promises that are being worked on, or were delivered: news, renegotiation, review, making good.

use crate::cases::{Case, deal_of};
use crate::choice::Worth;
use crate::luck::BotMatter;
use crate::mind::{About, Mind};
use crate::prospect::{Belief, Finishes, Promised, shipped_flaws};
use crate::purse::Stake;
use crate::reckon::exp;
use game::moves::{CREDITS, Move};
use game::state::{News, Once};
use game::view::{PromiseGlance, SalesGlance};

impl Mind {
    /// The next move about a promise.
    pub(super) fn follow_promise(&mut self, glance: &SalesGlance, promise: &PromiseGlance) -> Option<Move> {
        if promise.surveyed().is_some() {
            return None;
        }
        if !promise.is_running() {
            return self.credit(glance, promise);
        }
        self.pass_news(glance, promise)
            .or_else(|| self.answer_proposals(glance, promise))
            .or_else(|| self.take_up(glance, promise))
    }

    /// The promise as sales sees it.
    fn case_of_sales(&self, glance: &SalesGlance, promise: &PromiseGlance) -> Case {
        let (p, client) = (glance.parameters(), promise.client());
        let known = glance.expectation(promise);
        let now = glance.week().start().weeks();
        let stated = promise.stated().person_days();
        let spent = stated * (1.0 + self.n.rework);
        let finishes = match promise.told_sales() {
            Some(told) => Finishes::around(told.weeks(), now, p.check_noise, spent),
            None => {
                // Nobody told anything: what sales believed when it signed, and that it is not done yet.
                let begun = promise.signed().start().weeks();
                let effort = stated * exp(self.n.optimism_mu);
                let (doubt, stretch) = (self.n.optimism_sigma, self.temper.caution);
                let backlog = (glance.backlog().person_days() - effort).max(0.0);
                let belief = Belief { effort, doubt, backlog, stretch, ..Belief::default() };
                Finishes::of(p, &self.n, begun, &belief).not_before(now)
            }
        };
        let reading = glance.lead(client).and_then(|lead| glance.reading(&lead));
        Case {
            deal: deal_of(glance, promise),
            promised: Promised {
                due: promise.due().end().weeks(),
                expected: known.expected.weeks(),
                new_dates: known.new_dates,
                warned: if known.warned == Once::Done { 1.0 } else { 0.0 },
                tells: self.beliefs.tells,
                lead: self.n.warning_lead,
                flaws: shipped_flaws(p),
                last: glance.last_run_off().end().weeks(),
            },
            finishes,
            others: self.others(glance, client),
            sensitivity: reading.map_or(1.0, |reading| reading.sensitivity.fraction()),
        }
    }

    /// News from operations: on to the client, or not.
    fn pass_news(&mut self, glance: &SalesGlance, promise: &PromiseGlance) -> Option<Move> {
        let client = promise.client();
        let about = About::client(BotMatter::News, client);
        if glance.expectation(promise).news != News::Fresh || self.is_settled(about) {
            return None;
        }
        if !glance.may(&Move::PassOn { client }) {
            return None;
        }
        let (p, now) = (glance.parameters(), glance.week().start().weeks());
        let case = self.case_of_sales(glance, promise);
        let lead = (case.promised.due - now).max(0.0);
        let worth = Worth {
            pay: case.told(1.0, lead).worth(self, p) - case.told(0.0, lead).worth(self, p),
            effort: self.n.call_effort,
            standing: glance.culture().passing_on.thousands(),
            liking: self.temper.candour,
            ..Worth::default()
        };
        let hidden = (case.finishes.middle() - case.promised.expected).max(0.0);
        let quiet = Worth { conscience: self.n.quiet * self.temper.lying * hidden, ..Worth::default() };
        self.options.clear();
        self.options.extend([quiet, worth]);
        self.decide(about, |place| {
            Some(if place == 0 { Move::SitOn { client } } else { Move::PassOn { client } })
        })
    }

    /// What operations has put before sales.
    fn answer_proposals(&mut self, glance: &SalesGlance, promise: &PromiseGlance) -> Option<Move> {
        let client = promise.client();
        if glance.may(&Move::AgreeRenegotiation { client }) {
            let case = self.case_of_sales(glance, promise);
            return self.answer_renegotiation(glance, promise, &case);
        }
        if glance.may(&Move::JoinReview { client }) {
            let case = self.case_of_sales(glance, promise);
            return self.answer_review(glance, promise, &case);
        }
        None
    }

    /// What sales may take up on its own account.
    fn take_up(&mut self, glance: &SalesGlance, promise: &PromiseGlance) -> Option<Move> {
        let client = promise.client();
        let matters = [BotMatter::Review, BotMatter::Renegotiation]
            .map(|matter| About::client(matter, client).again(1));
        // Sales thinks about a promise again when it has heard something, or when a review is paid for.
        let stirred = promise.told_sales().is_some() || self.purse.reviews() == Stake::Some;
        if !stirred || self.nothing_to_gain() || matters.iter().all(|about| self.is_settled(*about)) {
            return None;
        }
        let case = self.case_of_sales(glance, promise);
        self.propose_review(glance, promise, &case)
            .or_else(|| self.propose_renegotiation(glance, promise, &case))
    }

    /// Whether to give a credit after delivery, and how much.
    fn credit(&mut self, glance: &SalesGlance, promise: &PromiseGlance) -> Option<Move> {
        let client = promise.client();
        let about = About::client(BotMatter::Recovery, client);
        let made = |place: usize| CREDITS.get(place).map(|credit| Move::Credit { client, credit: *credit });
        if self.purse.dates() == Stake::None
            || self.is_settled(about)
            || !made(0).is_some_and(|made| glance.may(&made))
        {
            return None;
        }
        self.settle(about);
        let p = glance.parameters();
        let points = glance.mood(promise).points() - p.defect_points * shipped_flaws(p);
        let loss = (p.start_points - points).max(0.0);
        let price = promise.price().thousands();
        let before = self.recovered(glance, promise, points, 0.0);
        let gains = CREDITS.map(|credit| {
            let mended = world::satisfaction::credit_worth(p, loss, credit);
            let pay = self.recovered(glance, promise, points, mended) - before;
            let effort = self.n.initiative + self.n.thrift * price * credit.fraction();
            Worth { pay, effort, liking: 0.5 * self.temper.accord, ..Worth::default() }
        });
        if !gains.iter().any(|worth| self.notices(worth.pay)) {
            return None;
        }
        self.options.clear();
        self.options.extend(gains);
        self.options.push(Worth::default());
        self.decide(about, made)
    }
}
