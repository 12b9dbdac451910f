//! Leads: what to find out, and what to offer.

use crate::bots::choice::Worth;
use crate::bots::luck::Matter;
use crate::bots::market::Market;
use crate::bots::mind::{About, Mind};
use crate::bots::purse::Stake;
use crate::bots::reckon::exp;
use crate::game::moves::{DISCOUNTS, Move, WEEKS_BEYOND};
use crate::game::state::Asked;
use crate::game::view::{LeadGlance, SalesGlance};
use crate::world::client::{ClientId, PhaseTwo, Scope, Terms};

/// Five equally likely values of a standard normal: what a signal may say.
const SIGNALS: [f64; 5] = [-1.44, -0.55, 0.0, 0.55, 1.44];

/// How many weeks can be offered.
const WEEKS: usize = WEEKS_BEYOND as usize + 1;

const CLAUSES: [PhaseTwo; 2] = [PhaseTwo::Without, PhaseTwo::With];

/// Every offer that can be drafted.
const OFFERS: usize = Scope::ALL.len() * WEEKS * DISCOUNTS.len() * CLAUSES.len();

impl Mind {
    /// The next move about an open lead.
    pub(super) fn work_lead(
        &mut self,
        glance: &SalesGlance,
        client: ClientId,
        lead: &LeadGlance,
    ) -> Option<Move> {
        let table = lead.table();
        if table.counter.is_some() {
            return self.reply_to_counter(glance, client, lead);
        }
        if table.draft.is_some() {
            return self.sign_or_wait(glance, client, lead);
        }
        let asked_now = |mind: &Self, matter, asked| {
            asked == Asked::Waiting && mind.is_settled(About::client(matter, client))
        };
        if asked_now(self, Matter::Visit, table.visit) || asked_now(self, Matter::Check, table.check) {
            // Asked this week: the answer is worth waiting for.
            return None;
        }
        self.find_out(glance, client, lead).or_else(|| self.draft(glance, client, lead))
    }

    /// Whether to visit, to invite, or to ask for a check before anything is offered.
    fn find_out(&mut self, glance: &SalesGlance, client: ClientId, lead: &LeadGlance) -> Option<Move> {
        let visit = About::client(Matter::Visit, client);
        if !self.is_settled(visit) {
            self.settle(visit);
            let may = glance.reading(lead).is_none() && glance.may(&Move::Visit { client });
            if let Some(made) = may.then(|| self.weigh_visit(glance, client, lead, visit)).flatten() {
                return Some(made);
            }
        }
        let check = About::client(Matter::Check, client);
        if self.is_settled(check) || !glance.may(&Move::AskCheck { client }) {
            return None;
        }
        self.settle(check);
        self.weigh_check(glance, client, lead, check)
    }

    fn weigh_visit(
        &mut self,
        glance: &SalesGlance,
        client: ClientId,
        lead: &LeadGlance,
        about: About,
    ) -> Option<Move> {
        let market = Market::of_sales(self, glance, client, lead, None);
        market.draw_curve(self, None, self.n.optimism_sigma);
        let knowing = self.use_of_reading(&market);
        let joint = glance.may(&Move::Invite { client });
        let finding = if joint { self.use_of_check(&market) } else { 0.0 };
        if !self.notices(knowing + finding + self.temper.diligence) {
            return None;
        }
        let (agrees, effort) = (self.beliefs.agrees, self.n.visit_effort);
        let alone = Worth { pay: knowing, effort, ..Worth::default() };
        let pay = agrees * (knowing + finding);
        let both = Worth { pay, effort: 2.0 * effort, liking: self.temper.diligence, ..Worth::default() };
        self.options.clear();
        self.options.extend([Worth::default(), alone]);
        self.options.extend(joint.then_some(both));
        self.decide(about, |place| match place {
            0 => None,
            1 => Some(Move::Visit { client }),
            2.. => Some(Move::Invite { client }),
        })
    }

    /// A check is bought for the value of its information, and for what it pays in itself.
    fn weigh_check(
        &mut self,
        glance: &SalesGlance,
        client: ClientId,
        lead: &LeadGlance,
        about: About,
    ) -> Option<Move> {
        let mut market = Market::of_sales(self, glance, client, lead, None);
        market.draw_curve(self, None, market.p.check_noise);
        let unchecked = self.best(&market, &[market.middle]);
        let mut gain = self.beliefs.agrees * self.use_of_check(&market);
        if self.purse.stake() == Stake::Some {
            market.checked = self.beliefs.agrees;
            market.draw_curve(self, None, market.p.check_noise);
            gain += self.best(&market, &[market.middle]) - unchecked;
        }
        let diligence = self.temper.diligence;
        if !self.notices(gain + diligence) {
            return None;
        }
        let worth = Worth { pay: gain, effort: self.n.check_effort, liking: diligence, ..Worth::default() };
        self.decide_on(about, worth, Move::AskCheck { client })
    }

    /// What it is worth to know better when the work could be done. By the curve drawn last.
    fn use_of_check(&self, market: &Market) -> f64 {
        let (prior, left) = (self.n.optimism_sigma, market.p.check_noise);
        self.use_of_news(market, (prior * prior - left * left).max(0.0).sqrt() * self.beliefs.trust)
    }

    /// What it is worth to hear the backlog straight. By the curve drawn last.
    pub(super) fn use_of_backlog(&self, market: &Market) -> f64 {
        let (noise, left) = (market.p.message_noise, market.p.message_noise_met);
        let waiting = market.p.forecast_sharing * market.backlog;
        let share = waiting / (waiting + market.stated);
        self.use_of_news(market, (noise * noise - left * left).max(0.0).sqrt() * share)
    }

    /// What news is worth that moves the likeliest finish by this log ratio: the best offer for each of five
    /// signals, against the one offer that is best for all of them.
    fn use_of_news(&self, market: &Market, learned: f64) -> f64 {
        let ahead = market.middle - market.now;
        let middles = SIGNALS.map(|signal| market.now + ahead * exp(learned * signal));
        let seeing =
            middles.iter().map(|middle| self.best(market, core::slice::from_ref(middle))).sum::<f64>();
        seeing / SIGNALS.len() as f64 - self.best(market, &middles)
    }

    /// The best that one offer of the full scope at list price is worth, on average over `middles`.
    fn best(&self, market: &Market, middles: &[f64]) -> f64 {
        let offers =
            (0..WEEKS).map(|later| Terms { week: market.first.plus(later as u8), ..market.asking() });
        let worth = |terms: &Terms| {
            let at = |middle: &f64| market.worth(self, terms, *middle, market.sensitivity).total();
            middles.iter().map(at).sum::<f64>() / middles.len() as f64
        };
        offers.map(|terms| worth(&terms)).fold(f64::NEG_INFINITY, f64::max)
    }

    /// What it is worth to know how much the date matters. By the curve drawn last.
    fn use_of_reading(&self, market: &Market) -> f64 {
        let (low, high) = (market.p.sensitivity_low, market.p.sensitivity_high);
        let mut blind = [0.0; WEEKS * 2];
        let mut seeing = 0.0;
        for place in 0..SIGNALS.len() {
            let sensitivity = low + (high - low) * (place as f64 + 0.5) / SIGNALS.len() as f64;
            let mut best = f64::NEG_INFINITY;
            for (offer, sum) in blind.iter_mut().enumerate() {
                let week = market.first.plus((offer / 2) as u8);
                let discount = DISCOUNTS[2 * (offer % 2)];
                let terms = Terms { week, discount, ..market.asking() };
                let worth = market.worth(self, &terms, market.middle, sensitivity).total();
                *sum += worth;
                best = best.max(worth);
            }
            seeing += best;
        }
        (seeing - blind.into_iter().fold(f64::NEG_INFINITY, f64::max)) / SIGNALS.len() as f64
    }

    /// What to offer; letting the lead go is an option, too.
    fn draft(&mut self, glance: &SalesGlance, client: ClientId, lead: &LeadGlance) -> Option<Move> {
        let about = About::client(Matter::Terms, client).again(lead.chances_left());
        let market = Market::of_sales(self, glance, client, lead, None);
        if self.is_settled(about) || !glance.may(&Move::Draft { client, terms: market.asking() }) {
            return None;
        }
        market.draw_curve(self, lead.table().reported, self.n.optimism_sigma);
        let mut options = core::mem::take(&mut self.options);
        options.clear();
        options.extend(
            (0..OFFERS)
                .map(|place| market.worth(self, &offer(&market, place), market.middle, market.sensitivity)),
        );
        options.push(Worth::default());
        self.options = options;
        self.decide(about, |place| {
            let terms = (place < OFFERS).then(|| offer(&market, place));
            Some(terms.map_or(Move::Decline { client }, |terms| Move::Draft { client, terms }))
        })
    }
}

/// The offer at `place` of all that can be drafted.
fn offer(market: &Market, place: usize) -> Terms {
    let (place, clause) = (place / CLAUSES.len(), place % CLAUSES.len());
    let (place, discount) = (place / DISCOUNTS.len(), place % DISCOUNTS.len());
    let (scope, week) = (place / WEEKS, place % WEEKS);
    Terms {
        scope: Scope::ALL[scope],
        week: market.first.plus(week as u8),
        discount: DISCOUNTS[discount],
        phase_two: CLAUSES[clause],
    }
}
