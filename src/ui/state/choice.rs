//! What is chosen before the cards are dealt.

use crate::bots::Temperament;
use crate::game::Seat;
use crate::game::scenario::{self, Scenario};
use crate::game::setup::{Openness, Setup};
use crate::game::who::{Player, Players};
use crate::pay::presets;
use crate::world::chance::Seed;
use std::rc::Rc;

/// What is chosen before the cards are dealt. Names are those of the presets.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The market.
    pub market: Market,
    /// The pay.
    pub scheme: &'static str,
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
        match (&players.sales, &players.operations) {
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

/// The market to play on.
#[derive(Clone, Debug, PartialEq)]
pub enum Market {
    /// One of the presets.
    Preset(&'static str),
    /// The market of the quarter before, storms and all: scenario and seed are fixed.
    Again(Rc<Scenario>),
}

/// One thing chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// Another market.
    Market(&'static str),
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
pub const FIRST: &str = "first-promise";
/// The market that is proposed to those who choose.
pub const USUAL_MARKET: &str = "sprint";
/// The pay under which everybody starts.
pub const USUAL_PAY: &str = "siloed";
/// The pay that is proposed for the second quarter.
pub const SECOND_PAY: &str = "gated";
/// The culture in which everybody starts.
pub const USUAL_CULTURE: &str = "neutral";

impl Default for Choice {
    fn default() -> Self {
        Self {
            market: Market::Preset(FIRST),
            scheme: USUAL_PAY,
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
        match (pick, &self.market) {
            (Pick::Market(id), Market::Preset(_)) => self.market = Market::Preset(id),
            (Pick::Seed(seed), Market::Preset(_)) => self.seed = seed,
            (Pick::Market(_) | Pick::Seed(_), Market::Again(_)) => {}
            (Pick::Scheme(id), _) => self.scheme = id,
            (Pick::Culture(id), _) => self.culture = id,
            (Pick::Openness(openness), _) => self.openness = openness,
            (Pick::Partner(partner), _) => self.partner = partner,
        }
        self
    }

    /// The choice that proposes another pay on the market of `setup`. In a second quarter both pays are open.
    #[must_use]
    pub fn again(setup: &Setup, partner: Partner) -> Self {
        let scheme = if setup.scheme.id() == SECOND_PAY { USUAL_PAY } else { SECOND_PAY };
        let culture = presets::culture_ids().find(|id| *id == setup.culture.id).unwrap_or(USUAL_CULTURE);
        Self {
            market: Market::Again(Rc::clone(&setup.scenario)),
            scheme,
            culture,
            openness: Openness::BothPays,
            seed: setup.seed,
            partner,
        }
    }

    /// The setup that was chosen; nothing for a name that no preset has.
    #[must_use]
    pub fn setup(&self) -> Option<Setup> {
        let scenario = match &self.market {
            Market::Preset(id) => Rc::new(scenario::preset(id)?),
            Market::Again(scenario) => Rc::clone(scenario),
        };
        let scheme = Rc::new(presets::scheme(self.scheme)?);
        let culture = Rc::new(presets::culture(self.culture)?);
        Some(Setup::new(scenario, scheme, culture, self.openness, self.seed))
    }
}
