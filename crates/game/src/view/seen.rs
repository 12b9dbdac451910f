//! What each seat may see of a game that is played, and of one that is simulated.

use super::{OperationsGlance, SalesGlance};
use crate::play::Game;
use crate::play::simulation::Simulation;

impl Game {
    /// What sales may see, borrowed.
    #[must_use]
    pub const fn sales(&self) -> SalesGlance<'_> {
        SalesGlance::new(self.setup(), self.state())
    }

    /// What operations may see, borrowed.
    #[must_use]
    pub const fn operations(&self) -> OperationsGlance<'_> {
        OperationsGlance::new(self.setup(), self.state())
    }
}

impl Simulation {
    /// What sales may see.
    #[must_use]
    pub const fn sales(&self) -> SalesGlance<'_> {
        SalesGlance::new(self.setup(), self.state())
    }

    /// What operations may see.
    #[must_use]
    pub const fn operations(&self) -> OperationsGlance<'_> {
        OperationsGlance::new(self.setup(), self.state())
    }
}
