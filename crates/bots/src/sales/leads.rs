//! Leads: what to find out, and what to offer.

use crate::choice::Worth;
use crate::luck::BotMatter;
use crate::market::{LeadOpinion, VARIANTS, variant};
use crate::mind::{About, Mind};
use crate::purse::Stake;
use crate::reckon::exp;
use game::moves::{DISCOUNTS, Move, WEEKS_BEYOND};
use game::state::Asked;
use game::view::{LeadGlance, SalesGlance};
use world::client::{ClientId, Scope, Terms};

/// Five equally likely values of a standard normal: what a signal may say.
const SIGNALS: [f64; 5] = [-1.44, -0.55, 0.0, 0.55, 1.44];

/// How many weeks can be offered.
const WEEKS: usize = WEEKS_BEYOND as usize + 1;

/// Every offer that can be drafted.
const OFFERS: usize = Scope::ALL.len() * WEEKS * VARIANTS;

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
        if asked_now(self, BotMatter::Visit, table.visit) || asked_now(self, BotMatter::Check, table.check) {
            // Asked this week: the answer is worth waiting for.
            return None;
        }
        self.find_out(glance, client, lead).or_else(|| self.draft(glance, client, lead))
    }

    /// Whether to visit, to invite, or to ask for a check before anything is offered. All of it is weighed by one
    /// curve, which is drawn when the first of them is.
    fn find_out(&mut self, glance: &SalesGlance, client: ClientId, lead: &LeadGlance) -> Option<Move> {
        let visit = About::client(BotMatter::Visit, client);
        let check = About::client(BotMatter::Check, client);
        let may_visit =
            !self.is_settled(visit) && glance.reading(lead).is_none() && glance.may(&Move::Visit { client });
        let may_check = !self.is_settled(check) && glance.may(&Move::AskCheck { client });
        if !may_visit && !may_check {
            return None;
        }
        let mut market = LeadOpinion::of_sales(self, glance, client, lead, None);
        market.draw_curve(self, None, market.doubt);
        let finding = self.use_of_check(&market);
        if may_visit {
            self.settle(visit);
            let joint = glance.may(&Move::Invite { client });
            let made = self.weigh_visit(&market, client, if joint { Some(finding) } else { None }, visit);
            if made.is_some() {
                return made;
            }
        }
        if !may_check {
            return None;
        }
        self.settle(check);
        self.weigh_check(&mut market, client, finding, check)
    }

    fn weigh_visit(
        &mut self,
        market: &LeadOpinion,
        client: ClientId,
        finding: Option<f64>,
        about: About,
    ) -> Option<Move> {
        let knowing = self.use_of_reading(market);
        if !self.notices(knowing + finding.unwrap_or_default() + self.temper.diligence) {
            return None;
        }
        let (agrees, effort) = (self.beliefs.agrees, self.n.visit_effort);
        let alone = Worth { pay: knowing, effort, ..Worth::default() };
        let both = finding.map(|finding| Worth {
            pay: agrees * (knowing + finding),
            effort: 2.0 * effort,
            liking: self.temper.diligence,
            ..Worth::default()
        });
        self.options.clear();
        self.options.extend([Worth::default(), alone]);
        self.options.extend(both);
        self.decide(about, |place| match place {
            0 => None,
            1 => Some(Move::Visit { client }),
            2.. => Some(Move::Invite { client }),
        })
    }

    /// A check is bought for the value of its information, and for what it pays in itself.
    fn weigh_check(
        &mut self,
        market: &mut LeadOpinion,
        client: ClientId,
        finding: f64,
        about: About,
    ) -> Option<Move> {
        let agrees = self.beliefs.agrees;
        let mut pay = agrees * finding;
        if self.purse.checks() == Stake::Some {
            let unchecked = self.best(market);
            market.checked = agrees;
            market.draw_curve(self, None, market.doubt);
            pay += self.best(market) - unchecked;
        }
        let (effort, liking) = (self.n.check_effort, self.temper.diligence);
        self.decide_on(about, Worth { pay, effort, liking, ..Worth::default() }, Move::AskCheck { client })
    }

    /// What it is worth to know better when the work could be done. By the curve drawn last.
    fn use_of_check(&self, market: &LeadOpinion) -> f64 {
        let (prior, left) = (self.n.optimism_sigma, market.p.check_noise);
        self.use_of_news(market, (prior * prior - left * left).max(0.0).sqrt() * self.beliefs.trust)
    }

    /// What it is worth to hear the backlog straight. By the curve drawn last.
    pub(super) fn use_of_backlog(&self, market: &LeadOpinion) -> f64 {
        let (noise, left) = (market.p.message_noise, market.p.message_noise_met);
        let waiting = market.p.forecast_sharing * market.backlog;
        let share = waiting / (waiting + market.stated);
        self.use_of_news(market, (noise * noise - left * left).max(0.0).sqrt() * share)
    }

    /// What news is worth that moves the likeliest finish by this log ratio: the best offer for each of five
    /// signals, against the one offer that is best for all of them.
    fn use_of_news(&self, market: &LeadOpinion, learned: f64) -> f64 {
        let ahead = market.middle - market.now;
        let offers = asked_later(market);
        let signs: [f64; WEEKS] =
            core::array::from_fn(|place| market.signs(&offers[place], market.sensitivity));
        let deal = market.deal(&offers[0]);
        let mut blind = [0.0; WEEKS];
        let mut seeing = 0.0;
        for signal in SIGNALS {
            let middle = market.now + ahead * exp(learned * signal);
            let mut best = f64::NEG_INFINITY;
            for (place, sum) in blind.iter_mut().enumerate() {
                let slack = market.slack(&offers[place], middle);
                let worth =
                    signs[place] * self.purse.along(&deal, slack) - self.temper.lying * (-slack).max(0.0);
                *sum += worth;
                best = best.max(worth);
            }
            seeing += best;
        }
        (seeing - blind.into_iter().fold(f64::NEG_INFINITY, f64::max)) / SIGNALS.len() as f64
    }

    /// The best that an offer of the full scope at list price is worth.
    fn best(&self, market: &LeadOpinion) -> f64 {
        asked_later(market)
            .map(|terms| market.worth(self, &terms, market.middle, market.sensitivity).total())
            .into_iter()
            .fold(f64::NEG_INFINITY, f64::max)
    }

    /// What it is worth to know how much the date matters. By the curve drawn last.
    fn use_of_reading(&self, market: &LeadOpinion) -> f64 {
        let (low, high) = (market.p.sensitivity_low, market.p.sensitivity_high);
        // Half of the offers with a discount: what is known may be used for either.
        let offers = asked_later(market);
        let offers: [Terms; WEEKS * 2] = core::array::from_fn(|place| {
            let discount = DISCOUNTS[2 * (place % 2)];
            Terms { discount, ..offers[place / 2] }
        });
        let pays: [(f64, f64); WEEKS * 2] = core::array::from_fn(|place| {
            let slack = market.slack(&offers[place], market.middle);
            (self.purse.along(&market.deal(&offers[place]), slack), self.temper.lying * (-slack).max(0.0))
        });
        let mut blind = [0.0; WEEKS * 2];
        let mut seeing = 0.0;
        for place in 0..SIGNALS.len() {
            let sensitivity = low + (high - low) * (place as f64 + 0.5) / SIGNALS.len() as f64;
            let mut best = f64::NEG_INFINITY;
            for ((terms, (pay, lie)), sum) in offers.iter().zip(pays).zip(&mut blind) {
                let worth = market.signs(terms, sensitivity) * pay - lie;
                *sum += worth;
                best = best.max(worth);
            }
            seeing += best;
        }
        (seeing - blind.into_iter().fold(f64::NEG_INFINITY, f64::max)) / SIGNALS.len() as f64
    }

    /// What to offer; letting the lead go is an option, too.
    fn draft(&mut self, glance: &SalesGlance, client: ClientId, lead: &LeadGlance) -> Option<Move> {
        let about = About::client(BotMatter::Terms, client).again(lead.chances_left());
        let market = LeadOpinion::of_sales(self, glance, client, lead, None);
        if self.is_settled(about) || !glance.may(&Move::Draft { client, terms: market.asking() }) {
            return None;
        }
        market.draw_curve(self, lead.table().reported, self.n.optimism_sigma);
        let mut options = core::mem::take(&mut self.options);
        options.clear();
        for scope in Scope::ALL {
            let weeks = (0..WEEKS).map(|later| market.first.plus(later as u8));
            market.worths(self, scope, weeks, &mut options);
        }
        options.push(Worth::default());
        self.options = options;
        self.decide(about, |place| {
            let terms = (place < OFFERS).then(|| offer(&market, place));
            Some(terms.map_or(Move::Decline { client }, |terms| Move::Draft { client, terms }))
        })
    }
}

/// The full scope at list price, for each week that can be offered.
fn asked_later(market: &LeadOpinion) -> [Terms; WEEKS] {
    core::array::from_fn(|later| Terms { week: market.first.plus(later as u8), ..market.asking() })
}

/// The offer at `place` of all that can be drafted.
fn offer(market: &LeadOpinion, place: usize) -> Terms {
    let (sort, place) = (place / VARIANTS, place % VARIANTS);
    variant(Scope::ALL[sort / WEEKS], market.first.plus((sort % WEEKS) as u8), place)
}
