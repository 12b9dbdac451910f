//! What the record tells beyond the outcome: reckoned when it is first looked at, and then kept.

use crate::ledger::Ledger;
use crate::lenses::Causes;
use crate::otherwise::{DecisionQueue, WeighedDecision};
use crate::turning_point::TurningPoint;
use game::play::Game;
use std::cell::{OnceCell, RefCell};

/// The finished game, and what is read out of it.
#[derive(Clone, Debug)]
pub struct Story {
    game: Game,
    ledger: OnceCell<Ledger>,
    /// The decisions that are still being weighed.
    weighing: RefCell<Option<DecisionQueue>>,
    weighed: OnceCell<Vec<WeighedDecision>>,
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
            weighed: OnceCell::new(),
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

    /// Weighs some more of a decision, ahead of the questions that are answered from them; true while there is more.
    pub fn reckon_ahead(&self) -> bool {
        if self.is_weighed() {
            return false;
        }
        let is_done = {
            let mut weighing = self.weighing.borrow_mut();
            let weighing = weighing.get_or_insert_with(|| DecisionQueue::of(&self.game));
            weighing.step();
            weighing.is_done()
        };
        if is_done {
            self.weighed();
        }
        !is_done
    }

    /// Every decision with what it changed.
    fn weighed(&self) -> &[WeighedDecision] {
        self.weighed.get_or_init(|| {
            let weighing = self.weighing.take().unwrap_or_else(|| DecisionQueue::of(&self.game));
            weighing.finish()
        })
    }

    /// The five causes with their evidence.
    #[must_use]
    pub fn causes(&self) -> &Causes {
        self.causes.get_or_init(|| Causes::from_weighed(self.ledger(), self.weighed()))
    }

    /// The decision that cost the company most; nothing where none surely cost it anything.
    #[must_use]
    pub fn turning_point(&self) -> Option<TurningPoint<'_>> {
        TurningPoint::among(self.weighed())
    }

    /// How many decisions had another way that could be weighed.
    #[must_use]
    pub fn decisions(&self) -> usize {
        self.weighed().iter().filter(|one| one.pull.is_some()).count()
    }

    /// True once every decision has been weighed.
    #[must_use]
    pub fn is_weighed(&self) -> bool {
        self.weighed.get().is_some()
    }

    /// True once the causes have been reckoned.
    #[must_use]
    pub fn has_causes(&self) -> bool {
        self.causes.get().is_some()
    }
}
