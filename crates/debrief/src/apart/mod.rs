//! How well the five causes tell apart, measured: in how many games each of them finds anything when people follow the
//! money under siloed pay, and in how many when they are careful under gated pay.
//!
//! A cause that found something in every game would say nothing about any. The measure is published with its misses, and
//! nothing that plays or judges a game reads it.

mod played;

pub use played::{ApartGame, cells, play_out};

use crate::ledger::Ledger;
use crate::lenses::{Cause, Causes};
use base::{reading, writing};
use lab::estimate::wilson;
use serde::{Deserialize, Serialize};

/// How many games of each cell are played.
pub const GAMES: u32 = 1_000;

/// How many of each cell are played again to see whether the causes still find what they found: all of them take minutes.
pub const AGAIN: u32 = 8;

/// A cause speaks of natural play when it finds something in so many of its games, all markets together, in percent.
pub const NATURAL_AT_LEAST: u32 = 60;

/// A cause leaves careful play alone when it finds something in so many of its games at most, all markets together, in
/// percent. A market that misses by itself is said to.
pub const CAREFUL_AT_MOST: u32 = 25;

/// How people play.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Manner {
    /// They follow the money, under siloed pay: money-driven and reckless sales, money-driven and sandbagging operations.
    Natural,
    /// They are honest or cautious, under gated pay.
    Careful,
}

impl Manner {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Natural, Self::Careful];
}

/// A market in which it is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ApartMarket {
    /// The sprint.
    Sprint,
    /// The quarter.
    Quarter,
    /// The crunch.
    Crunch,
}

impl ApartMarket {
    /// From small to large.
    pub const ALL: [Self; 3] = [Self::Sprint, Self::Quarter, Self::Crunch];

    /// The preset scenario.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Sprint => "sprint",
            Self::Quarter => "quarter",
            Self::Crunch => "crunch",
        }
    }
}

/// Games of one kind, and in how many of them each cause found something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApartCell {
    /// The market.
    pub market: ApartMarket,
    /// How people play.
    pub manner: Manner,
    /// How many games were played.
    pub games: u32,
    /// In how many of them each cause found something, in the order of [`Cause::ALL`].
    pub found: [u32; Cause::ALL.len()],
    /// In how many of the first [`AGAIN`] of them.
    pub again: [u32; Cause::ALL.len()],
}

/// A share of games with its 95 % interval, each from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GameShare {
    /// The share that was seen.
    pub share: f64,
    /// Lower end of the interval.
    pub low: f64,
    /// Upper end of the interval.
    pub high: f64,
}

/// The whole measure.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Apart {
    /// Every market, natural before careful.
    pub cells: Vec<ApartCell>,
}

impl GameShare {
    /// So many of so many games, with Wilson's interval: unlike the mean with its standard error it stays between 0 and 1.
    #[must_use]
    pub fn of(found: u32, games: u32) -> Self {
        let n = f64::from(games.max(1));
        let share = f64::from(found) / n;
        let [low, high] = wilson(share, n);
        Self { share, low, high }
    }
}

impl ApartCell {
    /// No game of this kind yet.
    #[must_use]
    pub const fn new(market: ApartMarket, manner: Manner) -> Self {
        let none = [0; Cause::ALL.len()];
        Self { market, manner, games: 0, found: none, again: none }
    }

    /// Its first games.
    pub fn of_games(&self, games: u32) -> impl Iterator<Item = ApartGame> + use<> {
        let (market, manner) = (self.market, self.manner);
        (0..games).map(move |index| ApartGame { market, manner, index })
    }

    /// Adds the next of its games, in which these causes found something.
    pub fn take(&mut self, found: [bool; Cause::ALL.len()]) {
        let again = self.games < AGAIN;
        self.games += 1;
        for ((count, early), found) in self.found.iter_mut().zip(&mut self.again).zip(found) {
            *count += u32::from(found);
            *early += u32::from(found && again);
        }
    }

    /// In how many of the games `cause` found something.
    #[must_use]
    pub fn share(&self, cause: Cause) -> GameShare {
        GameShare::of(self.found[cause as usize], self.games)
    }

    /// Whether `cause` finds as often here as it should: often in natural play, seldom in careful play.
    #[must_use]
    pub fn is_as_wanted(&self, cause: Cause) -> bool {
        let (found, games) = (self.found[cause as usize] * 100, self.games);
        match self.manner {
            Manner::Natural => found >= games * NATURAL_AT_LEAST,
            Manner::Careful => found <= games * CAREFUL_AT_MOST,
        }
    }
}

impl Apart {
    /// What was measured with this version of the engine, as kept beside it: working it out takes minutes, and a test
    /// holds a part of it against today's. Nothing only where the file is damaged.
    #[must_use]
    pub fn recorded() -> Option<Self> {
        reading::read(include_str!("recorded.json")).ok()
    }

    /// The games of every market in which people play in a `manner`.
    #[must_use]
    pub fn together(&self, manner: Manner) -> ApartCell {
        let mut sum = ApartCell::new(ApartMarket::Sprint, manner);
        for cell in self.cells.iter().filter(|cell| cell.manner == manner) {
            sum.games += cell.games;
            for (sum, found) in sum.found.iter_mut().zip(cell.found) {
                *sum += found;
            }
        }
        sum
    }

    /// Whether `cause` tells natural play from careful play, all markets together.
    #[must_use]
    pub fn tells(&self, cause: Cause) -> bool {
        Manner::ALL.into_iter().all(|manner| self.together(manner).is_as_wanted(cause))
    }

    /// How many of the causes do.
    #[must_use]
    pub fn telling(&self) -> usize {
        Cause::ALL.into_iter().filter(|cause| self.tells(*cause)).count()
    }

    /// The measure as JSON, in ids and counts.
    #[must_use]
    pub fn to_json(&self) -> String {
        writing::pretty(self)
    }
}

impl ApartGame {
    /// Plays it, and says which causes found something, in the order of [`Cause::ALL`]; nothing where a preset is missing.
    #[must_use]
    pub fn found(self) -> Option<[bool; Cause::ALL.len()]> {
        let game = self.play()?;
        let causes = Causes::of(&game, &Ledger::of(&game));
        Some(Cause::ALL.map(|cause| causes.by(cause).next().is_some()))
    }
}
