//! What a seat thinks a lead may come to, and what an offer to it is worth. Both seats reckon in the same way, each
//! with what it knows and with its own purse.

use super::cases::filled;
use super::choice::Worth;
use super::mind::Mind;
use super::prospect::{Belief, Finishes, Judge, Promised, duration};
use super::purse::{OtherPromises, PayablePromise};
use super::reckon::{exp, logistic};
use game::moves::DISCOUNTS;
use game::state::Asked;
use game::view::{Glance, LeadGlance, OperationsGlance, SalesGlance};
use world::client::{ClientId, PhaseTwo, Scope, Terms};
use world::knowledge::{Basis, Reading};
use world::parameters::Parameters;
use world::quantities::{Moment, Week};

/// What a seat thinks of a lead.
#[derive(Clone, Copy, Debug)]
pub struct LeadOpinion<'a> {
    pub p: &'a Parameters,
    /// The client's number.
    pub number: u8,
    /// The beginning of the running week, in weeks.
    pub now: f64,
    /// The week asked for.
    pub asked: Week,
    /// The earliest week that can be offered.
    pub first: Week,
    /// Stated size at full scope, in person-days.
    pub stated: f64,
    /// How much the date matters to the client.
    pub sensitivity: f64,
    /// How many offers the client has turned down.
    pub refused: f64,
    /// How much the scope does.
    pub scope_weight: f64,
    /// Prices signed so far, in k€.
    pub filled: f64,
    /// What is expected of the other promises.
    pub others: OtherPromises,
    /// Effort at full scope as likely as not, in person-days.
    pub effort: f64,
    /// Doubt about it, as a log ratio.
    pub doubt: f64,
    /// Work about, in person-days.
    pub backlog: f64,
    /// The last moment at which a delivery counts.
    pub last: f64,
    /// The chance that feasibility is checked jointly.
    pub checked: f64,
    /// What a week promised later than one believes costs inside.
    pub padding: f64,
    /// What the work of the full scope pays by filling the team's time.
    pub filling: f64,
    /// The finish at full scope that the seat believes in, as likely as not.
    pub middle: f64,
}

/// The weight of the average priority of scope: 3 parts of 11, where a quarter is the mean of all.
const MEAN_SCOPE_WEIGHT: f64 = 12.0 / 11.0;

impl<'a> LeadOpinion<'a> {
    /// What sales thinks of `lead`, when operations is held to have named `told`.
    pub fn of_sales(
        mind: &Mind,
        glance: &SalesGlance<'a>,
        client: ClientId,
        lead: &LeadGlance<'a>,
        told: Option<Moment>,
    ) -> Self {
        let mut market = Self::bare(mind, glance, client, lead, glance.reading(lead));
        market.effort = market.stated * exp(mind.n.optimism_mu);
        market.doubt = mind.n.optimism_sigma;
        market.backlog = glance.backlog().person_days();
        market.middle = market.finishes(mind, told.or(lead.table().reported), market.doubt).middle();
        market
    }

    /// What operations thinks of `lead`.
    pub fn of_operations(
        mind: &Mind,
        glance: &OperationsGlance<'a>,
        client: ClientId,
        lead: &LeadGlance<'a>,
    ) -> Self {
        let study = glance.study(lead);
        let mut market = Self::bare(mind, glance, client, lead, study.reading);
        market.effort = study.effort.person_days();
        market.doubt = match study.basis {
            Basis::Stated => market.p.stated_noise,
            Basis::Check => market.p.check_noise,
            Basis::JointVisit => market.p.joint_noise,
        };
        market.backlog = glance.backlog(None).person_days();
        market.filling = mind.filling(glance, market.effort);
        market.middle = market.finishes(mind, None, market.doubt).middle();
        market
    }

    fn bare(
        mind: &Mind,
        glance: &Glance<'a>,
        client: ClientId,
        lead: &LeadGlance<'a>,
        reading: Option<Reading>,
    ) -> Self {
        let stated = lead.stated().person_days();
        Self {
            p: glance.parameters(),
            number: client.index() as u8,
            now: glance.week().start().weeks(),
            asked: lead.asked(),
            first: lead.asked().max(glance.week()),
            stated,
            sensitivity: reading.map_or(1.0, |reading| reading.sensitivity.fraction()),
            refused: f64::from(lead.refused()),
            scope_weight: reading.map_or(MEAN_SCOPE_WEIGHT, |r| r.priorities.scope.fraction() * 4.0),
            filled: filled(glance, None),
            others: mind.others(glance, client),
            effort: stated,
            doubt: 0.0,
            backlog: 0.0,
            last: glance.last_run_off().end().weeks(),
            checked: if lead.table().check == Asked::Done { 1.0 } else { 0.0 },
            padding: 0.0,
            filling: 0.0,
            middle: 0.0,
        }
    }

    /// The finishes of the full scope that the seat believes in: its own reckoning, and the word of operations as far
    /// as it trusts it.
    pub fn finishes(&self, mind: &Mind, told: Option<Moment>, doubt: f64) -> Finishes {
        let own = duration(self.p, self.effort, self.backlog);
        let (mut stretch, mut doubt) = (mind.temper.caution, doubt);
        if let Some(told) = told {
            let trust = mind.beliefs.trust;
            let named = (told.weeks() - self.now).max(0.2);
            stretch *= (1.0 - trust) + trust * named / own.max(0.1);
            doubt += trust * (self.p.check_noise - doubt);
        }
        let belief =
            Belief { effort: self.effort, doubt, backlog: self.backlog, stretch, ..Belief::default() };
        Finishes::of(self.p, &mind.n, self.now, &belief)
    }

    /// Draws the curve of pay by slack for this lead, with this doubt about the finish, if it is not drawn already.
    pub fn draw_curve(&self, mind: &mut Mind, told: Option<Moment>, doubt: f64) {
        let key = [
            self.now,
            f64::from(self.number),
            told.map_or(0.0, Moment::weeks),
            doubt,
            self.checked,
            self.backlog,
            self.effort,
            self.others.satisfaction,
        ];
        if mind.drawn == Some(key) {
            return;
        }
        mind.drawn = Some(key);
        let finishes = self.finishes(mind, told, doubt);
        let deal = self.deal(&self.asking());
        let Mind { purse, n, beliefs, .. } = mind;
        let promised = Promised::fresh(self.p, n, finishes.middle(), beliefs.tells, self.last);
        let judge = Judge::new(&promised, self.p, n);
        purse.draw_curve(self.p, &deal, &self.others, |slack| {
            let due = finishes.middle() + slack;
            judge.turnouts(due, due, &finishes)
        });
    }

    /// Just what the client asks for.
    pub const fn asking(&self) -> Terms {
        Terms {
            scope: Scope::Full,
            week: self.first,
            discount: world::quantities::Share::ZERO,
            phase_two: PhaseTwo::Without,
        }
    }

    /// A promise under `terms` as far as pay is counted on it.
    pub fn deal(&self, terms: &Terms) -> PayablePromise {
        let stated = self.stated * terms.scope.share().fraction();
        let price = stated * self.p.list_price * (1.0 - terms.discount.fraction());
        let rebate = match terms.phase_two {
            PhaseTwo::Without => 0.0,
            PhaseTwo::With => self.p.phase_two_rebate,
        };
        PayablePromise {
            price,
            renewed_price: price * (1.0 - rebate),
            stated,
            filled: self.filled,
            checked: self.checked,
            reviewed: 0.0,
        }
    }

    /// The chance that the client signs, if the date matters so much to it.
    pub fn signs(&self, terms: &Terms, sensitivity: f64) -> f64 {
        logistic(
            self.of_date(terms.week, sensitivity) + self.p.sign_base - self.p.sign_again * self.refused
                + self.of_bill(terms)
                + self.of_scope(terms)
                + self.of_clause(terms),
        )
    }

    fn of_date(&self, week: Week, sensitivity: f64) -> f64 {
        -self.p.sign_per_week * sensitivity * f64::from(week.since(self.asked)).max(0.0)
    }

    fn of_scope(&self, terms: &Terms) -> f64 {
        self.p.sign_per_scope * (terms.scope.share().fraction() - 1.0) * self.scope_weight
    }

    fn of_bill(&self, terms: &Terms) -> f64 {
        self.p.sign_per_discount * (1.0 - terms.bill())
    }

    const fn of_clause(&self, terms: &Terms) -> f64 {
        match terms.phase_two {
            PhaseTwo::Without => 0.0,
            PhaseTwo::With => self.p.sign_phase_two,
        }
    }

    /// The slack of these terms, if the likeliest finish at full scope is `middle`.
    pub fn slack(&self, terms: &Terms, middle: f64) -> f64 {
        let ahead = (middle - self.now) * terms.scope.share().fraction();
        terms.week.end().weeks() - (self.now + ahead)
    }

    /// What an offer under `terms` is worth by the curve drawn last.
    pub fn worth(&self, mind: &Mind, terms: &Terms, middle: f64, sensitivity: f64) -> Worth {
        let signs = self.signs(terms, sensitivity);
        let slack = self.slack(terms, middle);
        let deal = self.deal(terms);
        self.worth_of(mind, terms, signs, slack, mind.purse.along(&deal, slack), deal.price)
    }

    fn worth_of(&self, mind: &Mind, terms: &Terms, signs: f64, slack: f64, pay: f64, price: f64) -> Worth {
        Worth {
            pay: signs * (pay + self.filling * terms.scope.share().fraction()),
            effort: signs * mind.n.thrift * price * terms.discount.fraction(),
            conscience: mind.temper.lying * (-slack).max(0.0) + self.padding * slack.max(0.0),
            standing: 0.0,
            liking: signs * mind.temper.accord,
        }
    }

    /// What the bill and the clause do to the odds against signing at this scope, for [`Self::worths`].
    fn pulls(&self, scope: Scope) -> [f64; VARIANTS] {
        core::array::from_fn(|place| {
            let terms = variant(scope, self.first, place);
            exp(-self.of_bill(&terms) - self.of_clause(&terms))
        })
    }

    /// What all offers of one scope are worth, for each of `weeks` with each discount, without the clause and with it.
    pub fn worths(
        &self,
        mind: &Mind,
        scope: Scope,
        weeks: impl Iterator<Item = Week>,
        into: &mut Vec<Worth>,
    ) {
        let pulls = self.pulls(scope);
        let terms: [Terms; VARIANTS] = core::array::from_fn(|place| variant(scope, self.first, place));
        let deals: [PayablePromise; VARIANTS] = core::array::from_fn(|place| self.deal(&terms[place]));
        let amounts = mind.purse.amounts(&deals);
        for week in weeks {
            let asked = Terms { week, ..terms[0] };
            let slack = self.slack(&asked, self.middle);
            let pays = mind.purse.all_along(&amounts, slack);
            let plain = self.of_date(week, self.sensitivity) + self.p.sign_base + self.of_scope(&asked)
                - self.p.sign_again * self.refused;
            let against = exp(-plain);
            into.extend((0..VARIANTS).map(|place| {
                let signs = 1.0 / (1.0 + against * pulls[place]);
                self.worth_of(mind, &terms[place], signs, slack, pays[place], deals[place].price)
            }));
        }
    }
}

/// How many offers there are of one scope and week.
pub const VARIANTS: usize = DISCOUNTS.len() * 2;

/// The offer of this scope and week at `place` of all of them.
pub const fn variant(scope: Scope, week: Week, place: usize) -> Terms {
    let phase_two = if place.is_multiple_of(2) { PhaseTwo::Without } else { PhaseTwo::With };
    Terms { scope, week, discount: DISCOUNTS[place / 2 % DISCOUNTS.len()], phase_two }
}
