//! A running promise as a bot sees it, and what could be done about it. Both seats reckon in the same way, each with
//! what it knows and with its own purse.

use super::choice::Worth;
use super::luck::BotMatter;
use super::mind::{About, Mind};
use super::prospect::{Finishes, Promised, duration};
use super::purse::{OtherPromises, POINTS, PayablePromise, Stake, Turnouts};
use super::reckon::logistic;
use game::moves::Move;
use game::view::{Glance, PromiseGlance};
use world::client::ClientId;
use world::parameters::Parameters;
use world::project::Joint;

/// A running promise as a bot sees it.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// As far as pay is counted on it.
    pub deal: PayablePromise,
    /// What the client was promised and told.
    pub promised: Promised,
    /// When it may be done.
    pub finishes: Finishes,
    /// What is expected of the other promises.
    pub others: OtherPromises,
    /// How much the date matters to the client.
    pub sensitivity: f64,
}

impl Case {
    /// What it is expected to pay as it stands.
    pub fn worth(&self, mind: &Mind, p: &Parameters) -> f64 {
        let turnouts = self.promised.turnouts(p, &mind.n, &self.finishes);
        mind.purse.promise(p, &self.deal, &turnouts, &self.others)
    }

    /// The same case when the client is told before the date, as surely as `tells`.
    #[must_use]
    pub const fn told(mut self, tells: f64, lead: f64) -> Self {
        self.promised.tells = tells;
        self.promised.lead = lead;
        self
    }

    /// The same case with a joint review held: the pay for it, and the client hears the forecast.
    #[must_use]
    pub const fn reviewed(mut self, chance: f64, lead: f64) -> Self {
        self.deal.reviewed = chance;
        self.promised.tells = if self.promised.tells > chance { self.promised.tells } else { chance };
        self.promised.lead = lead;
        self
    }

    /// The same case when the client has agreed to `due` for less scope and a lower price.
    #[must_use]
    pub fn renegotiated(mut self, p: &Parameters, due: f64) -> Self {
        let off = self.deal.stated * p.renegotiated_scope;
        self.deal.stated -= off;
        self.deal.price *= 1.0 - p.renegotiated_price;
        self.deal.renewed_price *= 1.0 - p.renegotiated_price;
        self.finishes = self.finishes.shifted(-duration(p, off, 0.0), -off);
        self.promised.due = due;
        self.promised.expected = self.promised.expected.max(due);
        self.promised.new_dates = self.promised.new_dates.saturating_add(1);
        self.promised.warned = 1.0;
        self
    }

    /// The chance that the client agrees to a date `later` weeks later.
    #[must_use]
    pub fn accepts(&self, p: &Parameters, later: f64) -> f64 {
        logistic(p.renegotiate_base - p.sign_per_week * self.sensitivity * later)
    }
}

/// The promise as far as the pay of the seat of `glance` is counted on it.
#[must_use]
pub fn deal_of(glance: &Glance, promise: &PromiseGlance) -> PayablePromise {
    let done = |joint: Joint| if joint == Joint::Done { 1.0 } else { 0.0 };
    PayablePromise {
        price: promise.price().thousands(),
        renewed_price: promise.renewed_price(glance.parameters()).thousands(),
        stated: promise.stated().person_days(),
        filled: filled(glance, Some(promise)),
        checked: done(promise.checked_jointly()),
        reviewed: done(promise.reviewed_jointly()),
    }
}

/// Prices of the promises signed before `than`, or of all, in k€.
#[must_use]
pub fn filled(glance: &Glance, than: Option<&PromiseGlance>) -> f64 {
    let before = |promise: &PromiseGlance| {
        than.is_none_or(|than| (promise.signed(), promise.client()) < (than.signed(), than.client()))
    };
    let promises = glance.clients().filter_map(|client| glance.promise(client));
    promises.filter(before).map(|promise| promise.price().thousands()).sum()
}

impl Mind {
    /// Whether nothing that could be done about a running promise would change this seat's pay.
    pub(super) fn nothing_to_gain(&self) -> bool {
        self.purse.dates() == Stake::None && self.purse.reviews() == Stake::None
    }

    /// What a delivered promise pays if its client ends up at `points`, of which `mended` were mended.
    pub(super) fn recovered(
        &self,
        glance: &Glance,
        promise: &PromiseGlance,
        points: f64,
        mended: f64,
    ) -> f64 {
        let p = glance.parameters();
        let on_time = promise.delivered().is_some_and(|at| at <= promise.due().end());
        // It turned out as it did: all ways are the same.
        let turnouts = Turnouts {
            on_time: [if on_time { 1.0 } else { 0.0 }; POINTS],
            delivered: [1.0; POINTS],
            satisfaction: [points + mended; POINTS],
            mended: [mended * (1.0 - p.recovery_loyalty); POINTS],
            spent: [promise.stated().person_days(); POINTS],
        };
        let others = self.others(glance, promise.client());
        self.purse.promise(p, &deal_of(glance, promise), &turnouts, &others)
    }

    /// Agrees to a renegotiation that the other seat proposed, or not.
    pub(super) fn answer_renegotiation(
        &mut self,
        glance: &Glance,
        promise: &PromiseGlance,
        case: &Case,
    ) -> Option<Move> {
        let (p, client) = (glance.parameters(), promise.client());
        let proposal = promise.renegotiation()?;
        let later = f64::from(proposal.week.since(promise.due()));
        let gain = case.renegotiated(p, proposal.week.end().weeks()).worth(self, p) - case.worth(self, p);
        let agree =
            Worth { pay: case.accepts(p, later) * gain, liking: self.temper.accord, ..Worth::default() };
        let refuse = Worth { effort: self.n.refusing, ..Worth::default() };
        self.options.clear();
        self.options.extend([refuse, agree]);
        self.decide(About::client(BotMatter::Renegotiation, client), |place| {
            Some(match place {
                0 => Move::RefuseRenegotiation { client },
                1.. => Move::AgreeRenegotiation { client },
            })
        })
    }

    /// Comes along to a review that the other seat proposed, or lets it lapse.
    pub(super) fn answer_review(
        &mut self,
        glance: &Glance,
        promise: &PromiseGlance,
        case: &Case,
    ) -> Option<Move> {
        let (p, client) = (glance.parameters(), promise.client());
        let about = About::client(BotMatter::Review, client);
        if self.is_settled(about) {
            return None;
        }
        let worth = Worth {
            pay: self.review_gain(glance, case, 1.0, p),
            effort: self.n.review_effort - self.n.refusing,
            liking: self.temper.accord,
            ..Worth::default()
        };
        self.decide_on(about, worth, Move::JoinReview { client })
    }

    fn review_gain(&self, glance: &Glance, case: &Case, joins: f64, p: &Parameters) -> f64 {
        let lead = (case.promised.due - glance.week().start().weeks()).max(0.0);
        case.reviewed(joins, lead).worth(self, p) - case.worth(self, p)
    }

    /// Proposes a joint review, if it is worth it.
    pub(super) fn propose_review(
        &mut self,
        glance: &Glance,
        promise: &PromiseGlance,
        case: &Case,
    ) -> Option<Move> {
        let (p, client) = (glance.parameters(), promise.client());
        let about = About::client(BotMatter::Review, client).again(1);
        if self.is_settled(about) || !glance.may(&Move::ProposeReview { client }) {
            return None;
        }
        self.settle(about);
        let useless = case.finishes.middle() <= case.promised.due && self.purse.reviews() == Stake::None;
        if useless {
            return None;
        }
        let pay = self.review_gain(glance, case, self.beliefs.agrees, p);
        let liking = self.temper.candour.min(0.0);
        if !self.notices(pay) {
            return None;
        }
        let worth = Worth { pay, effort: self.n.review_effort, liking, ..Worth::default() };
        self.decide_on(about, worth, Move::ProposeReview { client })
    }

    /// Proposes a new date for less scope and a lower price, if it is worth it.
    pub(super) fn propose_renegotiation(
        &mut self,
        glance: &Glance,
        promise: &PromiseGlance,
        case: &Case,
    ) -> Option<Move> {
        let (p, client) = (glance.parameters(), promise.client());
        let about = About::client(BotMatter::Renegotiation, client).again(1);
        let first = promise.due().plus(1).max(glance.week());
        let made = |place: usize| Move::Renegotiate { client, week: first.plus(place as u8) };
        // Who thinks it will be in time does not think about another date.
        let in_time = case.finishes.middle() <= case.promised.due;
        if self.is_settled(about) || in_time || !glance.may(&made(0)) {
            return None;
        }
        self.settle(about);
        let before = case.worth(self, p);
        let cost = self.n.call_effort + self.n.initiative;
        let worth = |later: usize| {
            let week = first.plus(later as u8);
            let agree = self.beliefs.agrees * case.accepts(p, f64::from(week.since(promise.due())));
            let gain = case.renegotiated(p, week.end().weeks()).worth(self, p) - before;
            Worth { pay: agree * gain, effort: cost, ..Worth::default() }
        };
        let worths: [Worth; 4] = core::array::from_fn(worth);
        if !worths.iter().any(|worth| self.notices(worth.pay)) {
            return None;
        }
        self.options.clear();
        self.options.extend(worths);
        self.options.push(Worth::default());
        self.decide(about, |place| (place < worths.len()).then(|| made(place)))
    }

    /// What is expected of all promises but that to `except`, where pay depends on it at all.
    pub(super) fn others(&self, glance: &Glance, except: ClientId) -> OtherPromises {
        if self.purse.stake() == Stake::None {
            return OtherPromises::default();
        }
        let mut others = OtherPromises::default();
        for promise in glance.clients().filter(|client| *client != except).filter_map(|c| glance.promise(c)) {
            others.satisfaction += glance.mood(&promise).points();
            others.count += 1.0;
        }
        others
    }
}
