//! The games of the measure.

use super::{ApartCell, ApartMarket, Manner};
use bots::{Opponent, Temperament};
use game::Seat;
use game::play::Game;
use game::scenario;
use game::setup::{Openness, Setup};
use pay::presets;
use std::rc::Rc;
use world::chance::Seed;

/// One game of the measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ApartGame {
    /// The market.
    pub market: ApartMarket,
    /// How people play.
    pub manner: Manner,
    /// Which game of its kind, from 0 on. The pairs of temperaments take turns, each on the same seeds.
    pub index: u32,
}

/// Every kind of game, none of them played.
pub fn cells() -> impl Iterator<Item = ApartCell> {
    ApartMarket::ALL.into_iter().flat_map(|market| Manner::ALL.map(|manner| ApartCell::new(market, manner)))
}

impl Manner {
    /// The pay.
    const fn scheme(self) -> &'static str {
        match self {
            Self::Natural => "siloed",
            Self::Careful => "gated",
        }
    }

    /// The temperaments of a seat.
    const fn temperaments(self, seat: Seat) -> [&'static str; 2] {
        match (self, seat) {
            (Self::Natural, Seat::Sales) => ["money-driven", "reckless"],
            (Self::Natural, Seat::Operations) => ["money-driven", "sandbagger"],
            (Self::Careful, Seat::Sales | Seat::Operations) => ["honest", "cautious"],
        }
    }
}

impl ApartGame {
    /// Plays it to its end; nothing where a preset is missing.
    #[must_use]
    pub fn play(self) -> Option<Game> {
        let scenario = Rc::new(scenario::preset(self.market.id())?);
        let scheme = Rc::new(presets::scheme(self.manner.scheme())?);
        let culture = Rc::new(presets::culture("neutral")?);
        // Each seed is played once by each pair.
        let (seed, pair) = (Seed::new(self.index / 4 + 1), self.index % 4);
        let setup = Setup::as_written(scenario, scheme, culture, Openness::OwnPayOnly, seed).to_budget();
        let mut bots = Vec::new();
        for (seat, which) in Seat::ALL.into_iter().zip([pair % 2, pair / 2]) {
            let id = self.manner.temperaments(seat)[which as usize];
            bots.push(Opponent { seat, temperament: Temperament::preset(id)? });
        }
        let mut game = Game::new(setup);
        play_out(&bots, &mut game);
        game.is_over().then_some(game)
    }
}

/// Lets `bots` play as far as they get, each to the end of its week and then the next: to the end of the quarter where
/// both seats have one. A move that is refused is passed over.
pub fn play_out(bots: &[Opponent], game: &mut Game) {
    while !game.is_over() && bots.iter().any(|bot| answers(bot, game)) {}
}

/// Plays what a bot does now, to the end of its week; false where it has nothing to do.
fn answers(bot: &Opponent, game: &mut Game) -> bool {
    if !game.state().is_open(bot.seat) {
        return false;
    }
    let mut played = false;
    for thought in bot.answer(game.setup(), game.moves().iter()) {
        played |= game.play(bot.seat.into(), thought.made).is_ok();
    }
    played
}
