//! Asking what if: the two ways of a quarter that are compared, played on common lucks, in slices that merge exactly.

use super::follow::{Departures, follow};
use super::script::Script;
use super::verdict::Rank;
use super::year::{YearInquiry, YearPair};
use super::{Change, SHOWN};
use bots::fitted::{self, Habits};
use bots::{AtWill, Room, Temperament};
use game::moves::Move;
use game::play::Game;
use game::setup::Setup;
use game::simulation::Simulation;
use game::who::Players;
use game::{BySeat, Seat};
use lab::estimate::fine;
use lab::measure::Measure;
use lab::run::Found;
use lab::trial::Trial;
use serde::{Deserialize, Serialize};
use std::rc::Rc;
use world::chance::Seed;

/// How many lucks every what-if is played on.
pub const LUCKS: u32 = 500;
/// How many quarters a step of the fitting is played on.
const FITTING: u32 = 40;

/// Under which luck.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Luck {
    /// The one of the game.
    Own,
    /// Another; numbered from 0.
    Other(u32),
}

impl Luck {
    /// The seed of it for a game of this seed: those that follow on its own.
    #[must_use]
    pub const fn seed(self, own: Seed) -> Seed {
        match self {
            Self::Own => own,
            Self::Other(number) => Seed::new(own.number().wrapping_add(number).wrapping_add(1)),
        }
    }
}

/// A finished quarter that can be asked about.
#[derive(Clone, Debug)]
pub struct WhatIf {
    game: Rc<Game>,
    fitted: BySeat<Temperament>,
}

impl WhatIf {
    /// Of this game, which these `players` played; nothing as long as it is not over. A bot stays what it was, and each
    /// person is stood in for by one that is fitted to how they played. Fitting plays a thousand quarters.
    #[must_use]
    pub fn of(game: Game, players: &Players) -> Option<Self> {
        let mut habits = Habits::default();
        habits.add(game.counts(), &game.operations());
        let itself = |seat: Seat| players[seat].temperament().and_then(Temperament::preset);
        let fit = |seat| fitted::fit(game.setup(), &habits, seat, FITTING);
        let bot = |seat| itself(seat).unwrap_or_else(|| fit(seat));
        let bots = game.is_over().then(|| BySeat::from_fn(bot));
        Self::with_bots(game, bots?)
    }

    /// The same with bots that somebody has chosen.
    #[must_use]
    pub fn with_bots(game: Game, fitted: BySeat<Temperament>) -> Option<Self> {
        game.is_over().then(|| Self { game: Rc::new(game), fitted })
    }

    /// The quarter once more with nothing changed, luck included.
    #[must_use]
    pub fn unchanged(&self) -> Simulation {
        let mut way = self.way(None);
        way.trial(self.game.setup().seed, self.game.setup().seed, &self.fitted);
        way.room.quarter().clone()
    }

    /// By the record, but for one move.
    fn way(&self, change: Option<(usize, &[Move])>) -> Way {
        let plays = Plays::Script(Script::of(&self.game, change));
        Way { room: Room::new(self.game.setup().clone()), plays }
    }

    /// The bots that stand in for both seats.
    #[must_use]
    pub const fn fitted(&self) -> &BySeat<Temperament> {
        &self.fitted
    }

    /// The inquiry into `change`.
    #[must_use]
    pub fn ask(&self, change: &Change) -> Inquiry {
        let setup = self.game.setup();
        let game = Trial::of(&mut self.unchanged());
        let bots = |setup: Setup| Way { room: Room::new(setup), plays: Plays::Bots };
        let (played, changed) = match change {
            Change::Year(scheme) => {
                let years = YearInquiry::after(&self.game, scheme, self.fitted.clone());
                let own = Own { game: figures(&game), changed: None };
                return Inquiry::Years { years: Box::new(years), own };
            }
            Change::Terms(other) => (bots(setup.clone()), Some(bots((**other).clone()))),
            Change::Luck => (self.way(None), None),
            Change::Clients => (bots(setup.clone()), None),
            Change::Move { at, instead } => (self.way(None), Some(self.way(Some((*at, instead))))),
            Change::Pay(scheme) => {
                let other = Setup { scheme: Rc::clone(scheme), ..setup.clone() }.scaled(setup.scaling);
                (bots(setup.clone()), Some(bots(other)))
            }
            Change::Culture(culture) => {
                let other = Setup { culture: Rc::clone(culture), ..setup.clone() };
                (bots(setup.clone()), Some(bots(other)))
            }
        };
        let clients = match change {
            Change::Clients => Clients::Others,
            Change::Luck
            | Change::Move { .. }
            | Change::Pay(_)
            | Change::Culture(_)
            | Change::Terms(_)
            | Change::Year(_) => Clients::Same,
        };
        let fitted = self.fitted.clone();
        Inquiry::Quarter(Box::new(QuarterInquiry { own: setup.seed, fitted, clients, game, played, changed }))
    }
}

/// Whose clients a quarter is played with.
#[derive(Clone, Copy, Debug)]
enum Clients {
    Same,
    Others,
}

/// A way in which the quarter is played again.
#[derive(Clone, Debug)]
struct Way {
    room: Room,
    plays: Plays,
}

/// Who plays it.
#[derive(Clone, Debug)]
enum Plays {
    /// Everybody as in the record.
    Script(Script),
    /// Fitted bots.
    Bots,
}

impl Way {
    fn trial(&mut self, clients: Seed, luck: Seed, fitted: &BySeat<Temperament>) -> (Trial, Departures) {
        let BySeat { sales, operations } = fitted;
        self.room.deal_again(clients, luck, BySeat { sales, operations });
        let kept = match &self.plays {
            Plays::Script(script) => follow(&mut self.room, script),
            Plays::Bots => {
                self.room.play_on(&AtWill);
                Departures::default()
            }
        };
        (Trial::of(self.room.quarter()), kept)
    }
}

/// One change, being looked into.
#[derive(Clone, Debug)]
pub enum Inquiry {
    /// Into what it makes of the quarter.
    Quarter(Box<QuarterInquiry>),
    /// Into what it makes of the year that follows.
    Years {
        /// The years.
        years: Box<YearInquiry>,
        /// What is known at once.
        own: Own,
    },
}

impl Inquiry {
    /// What is known at once.
    pub fn own(&mut self) -> Own {
        match self {
            Self::Quarter(quarter) => quarter.own(),
            Self::Years { years: _, own } => *own,
        }
    }

    /// Plays `count` lucks from the one numbered `first`.
    pub fn run(&mut self, first: u32, count: u32) -> LuckSlice {
        match self {
            Self::Quarter(quarter) => quarter.run(first, count),
            Self::Years { years, own: _ } => {
                LuckSlice { years: years.run(first, count), ..LuckSlice::default() }
            }
        }
    }
}

/// What a change makes of the quarter, being looked into.
#[derive(Clone, Debug)]
pub struct QuarterInquiry {
    own: Seed,
    fitted: BySeat<Temperament>,
    clients: Clients,
    game: Trial,
    played: Way,
    changed: Option<Way>,
}

/// What a quarter came to in each of [`SHOWN`], in its small unit; nothing where nothing was found.
pub type Figures = [Option<i64>; SHOWN.len()];

/// What is known at once: the game, and what the change would have made of it under its own luck.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Own {
    /// The game as it was played.
    pub game: Figures,
    /// The game with the one move changed, under its own luck; nothing for every other change.
    pub changed: Option<Figures>,
}

/// What some lucks came to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LuckSlice {
    /// The quarter as it was played, paired with the game itself.
    pub played: Found,
    /// The changed quarter, paired with the other on the same lucks; empty where nothing but the luck changes.
    pub changed: Found,
    /// How far the script could be followed in all of them, with the change where there is one.
    pub kept: Departures,
    /// What single quarters came to as they were played.
    pub fell: Fell,
    /// What they came to with the change.
    pub fell_changed: Fell,
    /// The years that followed, where that is what was asked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub years: Vec<YearPair>,
}

/// What single quarters came to in each of [`SHOWN`], in its small unit, in ascending order: for pictures, which the bins
/// of the laboratory are too coarse for where a quarter is small.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fell([Vec<i64>; SHOWN.len()]);

impl Fell {
    fn add(&mut self, trial: &Trial) {
        for (fell, figure) in self.0.iter_mut().zip(figures(trial)) {
            fell.extend(figure);
        }
    }

    fn merge(&mut self, more: &Self) {
        for (fell, next) in self.0.iter_mut().zip(&more.0) {
            fell.extend_from_slice(next);
            fell.sort_unstable();
        }
    }

    /// The figures of `measure`; none of one that is not shown.
    #[must_use]
    pub fn of(&self, measure: Measure) -> &[i64] {
        let place = SHOWN.iter().position(|shown| *shown == measure);
        place.and_then(|place| self.0.get(place)).map_or(&[], Vec::as_slice)
    }
}

impl QuarterInquiry {
    /// What is known at once.
    fn own(&mut self) -> Own {
        let scripted = |way: &&mut Way| match way.plays {
            Plays::Script(_) => true,
            Plays::Bots => false,
        };
        let changed = self.changed.as_mut().filter(scripted);
        let changed = changed.map(|way| way.trial(self.own, self.own, &self.fitted).0);
        Own { game: figures(&self.game), changed: changed.as_ref().map(figures) }
    }

    /// Plays `count` lucks from the one numbered `first`.
    fn run(&mut self, first: u32, count: u32) -> LuckSlice {
        let mut slice = LuckSlice::default();
        for number in first..first.saturating_add(count) {
            let luck = Luck::Other(number).seed(self.own);
            let clients = match self.clients {
                Clients::Same => self.own,
                Clients::Others => luck,
            };
            let (played, kept) = self.played.trial(clients, luck, &self.fitted);
            slice.fell.add(&played);
            slice.played.summary.add(&played);
            slice.played.pair.add(&played, &self.game);
            let Some(way) = &mut self.changed else {
                slice.kept.merge(&kept);
                continue;
            };
            let (changed, kept) = way.trial(clients, luck, &self.fitted);
            slice.fell_changed.add(&changed);
            slice.changed.summary.add(&changed);
            slice.changed.pair.add(&changed, &played);
            slice.kept.merge(&kept);
        }
        slice
    }
}

fn figures(trial: &Trial) -> Figures {
    SHOWN.map(|measure| trial.tally(measure).figure(measure.unit()))
}

/// What the slices so far have found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Findings {
    /// What was known at once.
    pub own: Own,
    /// What the lucks came to.
    pub all: LuckSlice,
}

impl Findings {
    /// Nothing found yet.
    #[must_use]
    pub fn new(own: Own) -> Self {
        Self { own, all: LuckSlice::default() }
    }

    /// Adds a slice, in any order.
    pub fn take(&mut self, slice: &LuckSlice) {
        for (found, more) in [(&mut self.all.played, &slice.played), (&mut self.all.changed, &slice.changed)]
        {
            found.summary.merge(&more.summary);
            found.pair.merge(&more.pair);
        }
        self.all.kept.merge(&slice.kept);
        self.all.fell.merge(&slice.fell);
        self.all.fell_changed.merge(&slice.fell_changed);
        self.all.years.extend_from_slice(&slice.years);
    }

    /// What the game came to in `measure`, and what the change would have made of it under its own luck, in the unit of
    /// the measure.
    #[must_use]
    pub fn under_own_luck(&self, measure: Measure) -> [Option<f64>; 2] {
        let Some(place) = SHOWN.iter().position(|shown| *shown == measure) else { return [None, None] };
        let of = |figures: &Figures| figures[place].map(|figure| fine(measure, figure as f64));
        [of(&self.own.game), self.own.changed.as_ref().and_then(of)]
    }

    /// The measure that tells most: satisfaction, or the company's worth where nobody was asked.
    #[must_use]
    pub fn leading(&self) -> Measure {
        match Rank::of(self, Measure::Satisfaction) {
            Some(_) => Measure::Satisfaction,
            None => Measure::Value,
        }
    }

    /// How many lucks have been played.
    #[must_use]
    pub fn lucks(&self) -> u64 {
        self.all.played.summary.quarters() + self.all.years.len() as u64
    }
}
