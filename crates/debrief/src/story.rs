//! What the record tells beyond the outcome: reckoned when it is first looked at, and then kept.

use crate::ledger::Ledger;
use crate::lenses::Causes;
use crate::otherwise::DecisionQueue;
use game::play::Game;
use std::cell::{OnceCell, RefCell};

/// The finished game, and what is read out of it.
#[derive(Clone, Debug)]
pub struct Story {
    game: Game,
    ledger: OnceCell<Ledger>,
    /// What the causes are read from, for as long as they have not been.
    weighing: RefCell<Option<DecisionQueue>>,
    causes: OnceCell<Causes>,
}

/// Two stories are the same if their games are; what is read out of a game follows from it.
impl PartialEq for Story {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self, other) || self.game == other.game
    }
}

impl Story {
    /// The story of `game`.
    #[must_use]
    pub fn of(game: &Game) -> Self {
        Self {
            game: game.clone(),
            ledger: OnceCell::new(),
            weighing: RefCell::new(None),
            causes: OnceCell::new(),
        }
    }

    /// The game.
    #[must_use]
    pub const fn game(&self) -> &Game {
        &self.game
    }

    /// The promise ledger.
    #[must_use]
    pub fn ledger(&self) -> &Ledger {
        self.ledger.get_or_init(|| Ledger::of(&self.game))
    }

    /// Reckons a little of what the causes are read from, ahead of the question for them; true while there is more.
    pub fn reckon_ahead(&self) -> bool {
        if self.has_causes() {
            return false;
        }
        let mut weighing = self.weighing.borrow_mut();
        let weighing = weighing.get_or_insert_with(|| DecisionQueue::of(&self.game));
        weighing.step();
        !weighing.is_done()
    }

    /// The five causes with their evidence.
    #[must_use]
    pub fn causes(&self) -> &Causes {
        self.causes.get_or_init(|| {
            let weighing = self.weighing.take().unwrap_or_else(|| DecisionQueue::of(&self.game));
            Causes::from_weighed(self.ledger(), &weighing.finish())
        })
    }

    /// True once the causes have been reckoned.
    #[must_use]
    pub fn has_causes(&self) -> bool {
        self.causes.get().is_some()
    }
}
