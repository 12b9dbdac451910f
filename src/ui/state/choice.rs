//! What is chosen before the cards are dealt.

use bots::Temperament;
use game::campaign;
use game::remedies::{self, Agreed, Remedy};
use game::scenario::{self, Scenario};
use game::setup::{Openness, Setup};
use game::who::{Player, Players};
use game::{BySeat, Seat};
use pay::alignment::Weights;
use pay::budget::Scaling;
use pay::presets;
use pay::scheme::Scheme;
use std::rc::Rc;
use world::chance::Seed;

/// What is chosen before the cards are dealt. Names are those of the presets.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The market.
    pub market: Market,
    /// The pay, where it is a preset.
    pub scheme: &'static str,
    /// The pay, where it was composed or agreed on; it goes before the preset.
    pub composed: Option<Composed>,
    /// What was agreed on in the peace talks.
    pub agreed: Agreed,
    /// The culture.
    pub culture: &'static str,
    /// Whether both pays are open.
    pub openness: Openness,
    /// The seed.
    pub seed: Seed,
    /// Who plays.
    pub partner: Partner,
}

/// Who sits across the table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Partner {
    /// Another person, at the same screen.
    #[default]
    Person,
    /// A bot.
    Bot {
        /// The seat it takes.
        seat: Seat,
        /// Its temperament, named as the preset is.
        temperament: &'static str,
    },
}

impl Partner {
    /// An ordinary bot in this seat.
    #[must_use]
    pub fn ordinary(seat: Seat) -> Self {
        Self::Bot { seat, temperament: Temperament::ids().next().unwrap_or_default() }
    }

    /// The partner with whom these players play.
    #[must_use]
    pub fn of(players: &Players) -> Self {
        let preset = |id: &str| Temperament::ids().find(|preset| *preset == id);
        match (&players[Seat::Sales], &players[Seat::Operations]) {
            (Player::Bot(id), Player::Person) => {
                preset(id).map_or(Self::Person, |temperament| Self::Bot { seat: Seat::Sales, temperament })
            }
            (Player::Person, Player::Bot(id)) => preset(id)
                .map_or(Self::Person, |temperament| Self::Bot { seat: Seat::Operations, temperament }),
            (Player::Person, Player::Person) | (Player::Bot(_), Player::Bot(_)) => Self::Person,
        }
    }

    /// Who plays.
    #[must_use]
    pub fn players(self) -> Players {
        match self {
            Self::Person => Players::PEOPLE,
            Self::Bot { seat, temperament } => Players::with_bot(seat, temperament),
        }
    }
}

/// Pay that is no preset.
#[derive(Clone, Debug, PartialEq)]
pub struct Composed {
    /// The plan.
    pub scheme: Rc<Scheme>,
    /// Whether it is brought to its budget.
    pub scaling: Scaling,
}

/// The market to play on.
#[derive(Clone, Debug, PartialEq)]
pub enum Market {
    /// One of the presets.
    Preset(&'static str),
    /// That of the first quarter of a campaign, which is one of the presets.
    Campaign(&'static str),
    /// The market of the quarter before, storms and all: scenario and seed are fixed.
    Again(GivenMarket),
    /// The market that follows from the quarter before in a campaign; likewise fixed.
    Next(GivenMarket),
}

impl Market {
    /// Whether it is chosen freely, and follows from no quarter before it.
    #[must_use]
    pub const fn is_free(&self) -> bool {
        match self {
            Self::Preset(_) | Self::Campaign(_) => true,
            Self::Again(_) | Self::Next(_) => false,
        }
    }
}

/// A market that is given.
#[derive(Clone, Debug, PartialEq)]
pub struct GivenMarket {
    /// The market.
    pub scenario: Rc<Scenario>,
    /// The market on which pay is brought to its budget, if it is another.
    pub budgeted_on: Option<Rc<Scenario>>,
}

impl GivenMarket {
    /// Where the quarter of `setup` is played.
    #[must_use]
    pub fn of(setup: &Setup) -> Self {
        Self { scenario: Rc::clone(&setup.scenario), budgeted_on: setup.budgeted_on.clone() }
    }
}

/// One thing chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// Another market.
    Market(&'static str),
    /// A campaign.
    Campaign(&'static str),
    /// Another pay.
    Scheme(&'static str),
    /// Another culture.
    Culture(&'static str),
    /// Who knows whose pay.
    Openness(Openness),
    /// Another seed.
    Seed(Seed),
    /// Another partner.
    Partner(Partner),
}

/// The practice.
pub const FIRST: &str = debrief::chosen::SCENARIO;
/// The market that is proposed to those who choose.
pub const USUAL_MARKET: &str = "sprint";
/// The pay under which everybody starts.
pub const USUAL_PAY: &str = "siloed";
/// The pay that is proposed for the second quarter.
pub const SECOND_PAY: &str = "gated";
/// The culture that leaders who put the client first make.
const CLIENT_FIRST: &str = "customer-first";
/// The culture in which everybody starts.
pub const USUAL_CULTURE: &str = "neutral";

impl Default for Choice {
    fn default() -> Self {
        Self {
            market: Market::Preset(FIRST),
            scheme: USUAL_PAY,
            composed: None,
            agreed: Agreed::default(),
            culture: USUAL_CULTURE,
            openness: Openness::OwnPayOnly,
            seed: Seed::default(),
            partner: Partner::Person,
        }
    }
}

impl Choice {
    /// The choice after `pick`. A market that is played again keeps its scenario and seed.
    #[must_use]
    pub fn with(mut self, pick: Pick) -> Self {
        match pick {
            Pick::Market(_) | Pick::Campaign(_) | Pick::Seed(_) if !self.market.is_free() => {}
            Pick::Market(id) => self.market = Market::Preset(id),
            Pick::Campaign(id) => self.market = Market::Campaign(id),
            Pick::Seed(seed) => self.seed = seed,
            Pick::Scheme(id) => {
                self.scheme = id;
                self.composed = None;
                // Pay that was agreed on and is not played is not agreed on any more.
                self.agreed = without(self.agreed, Remedy::changes_pay);
            }
            Pick::Culture(id) => {
                self.culture = id;
                self.agreed = without(self.agreed, |remedy| remedy == Remedy::Leadership);
            }
            Pick::Openness(openness) => self.openness = openness,
            Pick::Partner(partner) => self.partner = partner,
        }
        self
    }

    /// The same with pay that was composed.
    #[must_use]
    pub fn paying(self, composed: Composed) -> Self {
        Self { composed: Some(composed), agreed: without(self.agreed, Remedy::changes_pay), ..self }
    }

    /// The choice that plays the market of `setup` again and carries out what was agreed on there. Where nothing was,
    /// another pay is proposed. `goals` are what each seat is to pursue where goals follow the strategy.
    #[must_use]
    pub fn again(setup: &Setup, agreed: &Agreed, goals: BySeat<&Weights>) -> Self {
        let choice = Self::as_agreed(setup, agreed, goals);
        if !agreed.is_empty() {
            return choice;
        }
        let other =
            if choice.composed.is_none() && choice.scheme == SECOND_PAY { USUAL_PAY } else { SECOND_PAY };
        Self { scheme: other, composed: None, ..choice }
    }

    /// The choice that plays the quarter `next` of a campaign, and carries out what was agreed on in `setup`, the one
    /// before it. Where nothing was, pay stays as it is.
    #[must_use]
    pub fn next(setup: &Setup, next: &Setup, agreed: &Agreed, goals: BySeat<&Weights>) -> Self {
        let choice = Self::as_agreed(setup, agreed, goals);
        Self { market: Market::Next(GivenMarket::of(next)), seed: next.seed, ..choice }
    }

    /// The same pay and culture but for what was agreed on, on the same market. In a second quarter both pays are open.
    fn as_agreed(setup: &Setup, agreed: &Agreed, goals: BySeat<&Weights>) -> Self {
        let preset = presets::scheme_ids().find(|id| *id == setup.scheme.id() && is_preset(&setup.scheme));
        let culture = presets::culture_ids().find(|id| *id == setup.culture.id).unwrap_or(USUAL_CULTURE);
        let composed = remedies::pay(&setup.scenario, &setup.scheme, goals, agreed)
            .map(|scheme| Composed { scheme: Rc::new(scheme), scaling: Scaling::ToBudget })
            .or_else(|| {
                let as_before = || Composed { scheme: Rc::clone(&setup.scheme), scaling: setup.scaling };
                preset.is_none().then(as_before)
            });
        Self {
            market: Market::Again(GivenMarket::of(setup)),
            scheme: preset.unwrap_or(SECOND_PAY),
            composed,
            culture: if agreed.holds(Remedy::Leadership) { CLIENT_FIRST } else { culture },
            openness: Openness::BothPays,
            seed: setup.seed,
            agreed: agreed.clone(),
            partner: Partner::Person,
        }
    }

    /// The setup that was chosen; nothing for a name that no preset has.
    #[must_use]
    pub fn setup(&self) -> Option<Setup> {
        let ground = match &self.market {
            Market::Preset(id) => GivenMarket { scenario: Rc::new(scenario::preset(id)?), budgeted_on: None },
            Market::Campaign(id) => {
                GivenMarket { scenario: Rc::clone(campaign::preset(id)?.first()), budgeted_on: None }
            }
            Market::Again(ground) | Market::Next(ground) => ground.clone(),
        };
        let (scheme, scaling) = match &self.composed {
            Some(Composed { scheme, scaling }) => (Rc::clone(scheme), *scaling),
            None => (Rc::new(presets::scheme(self.scheme)?), Scaling::ToBudget),
        };
        let culture = Rc::new(presets::culture(self.culture)?);
        let on = |market| Setup::as_written(market, scheme, culture, self.openness, self.seed);
        let setup = match ground.budgeted_on {
            None => on(ground.scenario),
            Some(first) => on(first).moved_to(ground.scenario, self.seed),
        };
        Some(setup.scaled(scaling).after_talks(self.agreed.clone()))
    }
}

fn is_preset(scheme: &Scheme) -> bool {
    presets::scheme(scheme.id()).as_ref() == Some(scheme)
}

fn without(agreed: Agreed, dropped: impl Fn(Remedy) -> bool) -> Agreed {
    let gone: Vec<Remedy> = agreed.remedies().iter().copied().filter(|remedy| dropped(*remedy)).collect();
    gone.into_iter().fold(agreed, Agreed::toggled)
}
