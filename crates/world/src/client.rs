//! Clients: what they ask, what they care about, what it really takes, and whether they sign.

use super::chance::{Amounts, Chance, Entity, Purpose, Stream, logistic};
use super::parameters::Parameters;
use super::quantities::{Money, Points, Share, Week, Work};
use serde::{Deserialize, Serialize};

/// The most clients that a quarter has.
pub const MOST_CLIENTS: usize = 12;

/// A client of this quarter, by position in the scenario. A client has one lead and at most one project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct ClientId(u8);

impl ClientId {
    /// The client at `index` in the scenario.
    #[must_use]
    pub const fn new(index: u8) -> Self {
        Self(index)
    }

    /// Position in the scenario, from 0.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// This client, as the target of a draw.
    #[must_use]
    pub const fn entity(self) -> Entity {
        Entity::Client(self.0)
    }
}

/// Some of a quarter's clients, in their order. Most rules of a week concern few of them: who they are is asked of all
/// at once, and then nobody goes past the others again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clients(u32);

impl Clients {
    /// Those of whom `belongs`, in the order of [`ClientId`], says so. Whoever belongs is hard to foretell: what is asked
    /// with `|` and `&` is reckoned without a branch for each.
    #[must_use]
    pub fn who(belongs: impl DoubleEndedIterator<Item = bool>) -> Self {
        Self(belongs.rev().fold(0, |later, belongs| (later << 1) | u32::from(belongs)))
    }
}

impl Iterator for Clients {
    type Item = ClientId;

    fn next(&mut self) -> Option<ClientId> {
        let first = self.0.trailing_zeros();
        self.0 &= self.0.checked_sub(1)?;
        Some(ClientId::new(first as u8))
    }
}

/// How much of the stated scope is promised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// 80 %: the core of what was asked.
    Core,
    /// 100 %: what was asked.
    Full,
    /// 120 %: more than was asked.
    Extended,
}

impl Scope {
    /// Every scope, smallest first.
    pub const ALL: [Self; 3] = [Self::Core, Self::Full, Self::Extended];

    /// Share of the stated size.
    #[must_use]
    pub const fn share(self) -> Share {
        match self {
            Self::Core => Share::percent(80),
            Self::Full => Share::percent(100),
            Self::Extended => Share::percent(120),
        }
    }
}

/// Whether the promise carries a phase-2 clause: the client may buy a follow-up at a rebate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PhaseTwo {
    /// No clause.
    Without,
    /// With the clause.
    With,
}

/// The terms of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// How much is promised.
    pub scope: Scope,
    /// By the end of which week.
    pub week: Week,
    /// Off the list price.
    pub discount: Share,
    /// Whether a follow-up is offered.
    pub phase_two: PhaseTwo,
}

impl Terms {
    /// How much of the `whole`, the work at full scope, is promised.
    #[must_use]
    pub fn promised(&self, whole: Work) -> Work {
        whole.times(self.scope.share().fraction())
    }

    /// The list price of what is promised of `stated`.
    #[must_use]
    pub fn list_price(&self, p: &Parameters, stated: Work) -> Money {
        Money::from_thousands(self.promised(stated).person_days() * p.list_price)
    }

    /// The price as a share of the list price of what the client asked for and gets: 1 without a discount, and 1.2 with a
    /// fifth more than it asked for. What it asked for and does not get saves it nothing: it has to go elsewhere for it.
    #[must_use]
    pub fn bill(&self) -> f64 {
        let more = self.scope.share().fraction().max(1.0);
        more * (1.0 - self.discount.fraction())
    }

    /// The price of what is promised of `stated`.
    #[must_use]
    pub fn price(&self, p: &Parameters, stated: Work) -> Money {
        self.list_price(p, stated).times(1.0 - self.discount.fraction())
    }
}

/// What a client cares about; the four add up to the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Priorities {
    /// The date.
    pub date: Share,
    /// The scope.
    pub scope: Share,
    /// The quality.
    pub quality: Share,
    /// The price.
    pub price: Share,
}

/// What a scenario may pin down about a client instead of leaving it to chance.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pinned {
    /// Stated size.
    pub stated: Option<Work>,
    /// True effort at full scope.
    pub effort: Option<Work>,
    /// Desired duration in weeks.
    pub desired_weeks: Option<u8>,
    /// Date sensitivity, the whole being average.
    pub sensitivity: Option<Share>,
    /// What it brings along from an earlier quarter.
    pub past: Past,
}

/// What a client brings along from an earlier quarter; nothing where it is new.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Past {
    /// Good will at the next signing, if not the reference's.
    pub goodwill: Option<Points>,
    /// Appeal of a company that it goes on with, in log odds; the whole is one.
    pub reputation: Share,
}

/// A client as it is, secrets and all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Client {
    /// Who.
    pub id: ClientId,
    /// The first week in which the lead can be worked.
    pub arrives: Week,
    /// Stated size at full scope (public).
    pub stated: Work,
    /// True effort at full scope (hidden).
    pub effort: Work,
    /// Desired duration in weeks.
    pub desired_weeks: u8,
    /// Date sensitivity (hidden): the whole is average.
    pub sensitivity: Share,
    /// Priorities (hidden).
    pub priorities: Priorities,
    /// What it brings along from an earlier quarter (hidden).
    pub past: Past,
}

/// What the clients of a market are drawn from.
#[derive(Clone, Copy, Debug)]
pub struct Pool<'a> {
    chance: Chance,
    p: &'a Parameters,
    deck: Deck,
    sizes: Amounts,
}

impl<'a> Pool<'a> {
    /// The pool of a market.
    #[must_use]
    pub fn new(chance: Chance, p: &'a Parameters, deck: Deck) -> Self {
        Self { chance, p, deck, sizes: Amounts::around(p.stated_mean, p.stated_variation) }
    }

    /// Draws the client `id` who arrives in week `arrives`.
    #[must_use]
    pub fn draw(&self, id: ClientId, arrives: Week, pinned: Pinned) -> Client {
        let Self { chance, p, deck, sizes } = *self;
        let draw = |purpose| chance.stream(purpose, id.entity(), 0);
        let size = draw(Purpose::StatedSize).amount(sizes);
        let stated = pinned.stated.unwrap_or(Work::from_person_days(size.clamp(p.stated_low, p.stated_high)));
        let ratio = draw(Purpose::EffortRatio).log_normal(p.effort_mu, p.effort_sigma)
            * swan(|| draw(Purpose::BlackSwan), p, deck);
        let effort = pinned.effort.unwrap_or(stated.times(ratio));
        let patience = draw(Purpose::DesiredDuration).uniform(p.desired_low, p.desired_high);
        let weeks = libm::round(stated.person_days() / p.desired_pace * patience).clamp(2.0, 6.0) as u8;
        let sensitivity = draw(Purpose::DateSensitivity).uniform(p.sensitivity_low, p.sensitivity_high);
        Client {
            id,
            arrives,
            stated,
            effort,
            desired_weeks: pinned.desired_weeks.unwrap_or(weeks),
            sensitivity: pinned.sensitivity.unwrap_or(Share::from_fraction(sensitivity)),
            priorities: Priorities::draw(&mut draw(Purpose::Priorities)),
            past: pinned.past,
        }
    }
}

impl Client {
    /// The week the client asks for.
    #[must_use]
    pub fn asked_week(&self) -> Week {
        Week::new(self.arrives.number() - 1).plus(self.desired_weeks)
    }

    /// Log odds of a signature under `terms`:
    /// 0.9 − 0.4·b·(weeks beyond the ask) + 6·(1 − bill) + 0.5·(scope − 1)·ω_scope/ω̄ + clause + reputation, where the
    /// bill is max(scope, 1)·(1 − discount): a client minds what more scope costs as it likes a discount. Model 6.3, step 5.
    #[must_use]
    pub fn appeal(&self, p: &Parameters, terms: &Terms) -> f64 {
        let taste =
            Taste { sensitivity: self.sensitivity.fraction(), scope: self.priorities.scope.fraction() };
        taste.appeal(p, terms, self.asked_week()) + self.past.reputation.fraction()
    }

    /// Whether the client signs its `attempt`-th offer (from 1). Who has said no is harder to win.
    #[must_use]
    pub fn signs(&self, chance: Chance, p: &Parameters, terms: &Terms, attempt: u8) -> bool {
        let refused = f64::from(attempt.saturating_sub(1));
        let odds = logistic(self.appeal(p, terms) - p.sign_again * refused);
        chance.stream(Purpose::Signature, self.id.entity(), attempt).happens(odds)
    }

    /// What the client minds most about `terms`, as far as a person would say: what takes most from its wish to sign.
    #[must_use]
    pub fn minds(&self, p: &Parameters, terms: &Terms) -> Objection {
        let taste =
            Taste { sensitivity: self.sensitivity.fraction(), scope: self.priorities.scope.fraction() };
        // A second phase is something that a client likes.
        let Appeal { date, bill, scope, clause: _ } = taste.terms(p, terms, self.asked_week());
        let all = [(date, Objection::Date), (bill, Objection::Bill), (scope, Objection::Scope)];
        let worst = all
            .into_iter()
            .fold((-MINDED, Objection::Nothing), |worst, next| if next.0 < worst.0 { next } else { worst });
        worst.1
    }

    /// Whether the client accepts a renegotiated date `weeks` later for less scope and a lower price.
    #[must_use]
    pub fn accepts_renegotiation(&self, chance: Chance, p: &Parameters, weeks: f64) -> bool {
        let odds = p.renegotiate_base - p.sign_per_week * self.sensitivity.fraction() * weeks.max(0.0);
        chance.stream(Purpose::Renegotiation, self.id.entity(), 0).happens(logistic(odds))
    }
}

/// What a fault of an offer has to cost, in log odds, before a client speaks of it. Below it the answer hung on other
/// things. An assumption of ours.
pub const MINDED: f64 = 0.5;

/// What a client minds about an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Objection {
    /// It comes later than was asked for.
    Date,
    /// It costs more than was asked for.
    Bill,
    /// It holds less than was asked for.
    Scope,
    /// Nothing in particular.
    Nothing,
}

/// What each part of an offer adds to the log odds of a signature, or takes from it.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Appeal {
    date: f64,
    bill: f64,
    scope: f64,
    clause: f64,
}

/// What of a client decides whether it signs, beside the terms.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Taste {
    /// Date sensitivity; 1 is average.
    pub sensitivity: f64,
    /// How much it cares about the scope, as a share of all that it cares about.
    pub scope: f64,
}

impl Taste {
    /// Log odds of a signature under `terms` by a new client with this taste that asks for week `asked`.
    #[must_use]
    pub fn appeal(self, p: &Parameters, terms: &Terms, asked: Week) -> f64 {
        let Appeal { date, bill, scope, clause } = self.terms(p, terms, asked);
        p.sign_base + date + bill + scope + clause
    }

    fn terms(self, p: &Parameters, terms: &Terms, asked: Week) -> Appeal {
        let beyond = f64::from(terms.week.since(asked).max(0));
        let clause = match terms.phase_two {
            PhaseTwo::Without => 0.0,
            PhaseTwo::With => p.sign_phase_two,
        };
        // Priorities add up to one, so their mean over the four is a quarter.
        let scope_weight = self.scope / 0.25;
        Appeal {
            date: -(p.sign_per_week * self.sensitivity * beyond),
            bill: p.sign_per_discount * (1.0 - terms.bill()),
            scope: p.sign_per_scope * (terms.scope.share().fraction() - 1.0) * scope_weight,
            clause,
        }
    }
}

/// The tastes that a client may have, as far as is known: 8 in 10 lie between the two ends of each.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tastes {
    /// The lower and the upper end of its date sensitivity.
    pub sensitivity: [f64; 2],
    /// Those of how much it cares about the scope.
    pub scope: [f64; 2],
}

/// The middle 8 in 10 of a priority: a share of Dirichlet(3, 3, 3, 2) with weight 3 is Beta(3, 8).
const PRIORITY: [f64; 2] = [0.116, 0.450];

/// How many deviations hold the middle 8 in 10 of a normal distribution, either way.
const MIDDLE: f64 = 1.2816;

impl Tastes {
    /// Of a client that was not visited: as the market draws them.
    #[must_use]
    pub fn unread(p: &Parameters) -> Self {
        let tenth = (p.sensitivity_high - p.sensitivity_low) / 10.0;
        Self { sensitivity: [p.sensitivity_low + tenth, p.sensitivity_high - tenth], scope: PRIORITY }
    }

    /// Of a client of whom a visit gave this reading, through its noise; never wider than what was known before.
    #[must_use]
    pub fn read(p: &Parameters, sensitivity: Share, scope: Share) -> Self {
        let reach = libm::exp(MIDDLE * p.discovery_noise);
        let around = |it: Share, [low, high]: [f64; 2]| {
            let it = it.fraction();
            [(it / reach).clamp(low, high), (it * reach).clamp(low, high)]
        };
        let unread = Self::unread(p);
        Self { sensitivity: around(sensitivity, unread.sensitivity), scope: around(scope, unread.scope) }
    }

    /// The lowest and the highest chance that such a client signs `terms`, after `refused` offers that it turned down.
    #[must_use]
    pub fn signs(&self, p: &Parameters, terms: &Terms, asked: Week, refused: u8) -> [f64; 2] {
        let tastes = self
            .sensitivity
            .into_iter()
            .flat_map(|sensitivity| self.scope.map(|scope| Taste { sensitivity, scope }));
        let chance =
            |taste: Taste| logistic(taste.appeal(p, terms, asked) - p.sign_again * f64::from(refused));
        tastes.map(chance).fold([1.0, 0.0], |[low, high], it| [low.min(it), high.max(it)])
    }
}

/// Which shocks are in the deck.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Deck {
    /// No shocks at all: for practice.
    Calm,
    /// The ordinary deck.
    #[default]
    Ordinary,
    /// One project in six is a black swan.
    Hard,
}

fn swan(draw: impl FnOnce() -> Stream, p: &Parameters, deck: Deck) -> f64 {
    match deck {
        Deck::Calm | Deck::Ordinary => 1.0,
        Deck::Hard => {
            let mut stream = draw();
            let strikes = stream.happens(p.black_swan_chance);
            let factor = stream.uniform(p.black_swan_low, p.black_swan_high);
            if strikes { factor } else { 1.0 }
        }
    }
}

impl Priorities {
    /// Dirichlet(3, 3, 3, 2) by normalised gammas.
    fn draw(stream: &mut Stream) -> Self {
        let parts = [3, 3, 3, 2].map(|shape| stream.gamma(shape));
        Self::from_weights(parts)
    }

    /// Priorities in proportion to `weights`; the last takes what rounding leaves.
    #[must_use]
    pub fn from_weights(weights: [f64; 4]) -> Self {
        let total: f64 = weights.iter().sum();
        let [date, scope, quality] =
            [weights[0], weights[1], weights[2]].map(|w| Share::from_fraction(w / total));
        Self { date, scope, quality, price: Share::WHOLE - date - scope - quality }
    }
}
