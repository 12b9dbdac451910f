//! What a company orders, whatever its people would rather.

use game::Seat;
use game::moves::Move;
use game::simulation::Simulation;

/// What a company orders its people to do, whatever they would rather.
pub trait Orders {
    /// A move that `seat` has to make before it may think of anything else; passed over where it is not legal.
    fn first(&self, quarter: &Simulation, seat: Seat) -> Option<Move>;

    /// What `seat` has to do instead of what it would like to do.
    fn instead(&self, seat: Seat, wish: Move) -> Move;
}

/// No orders at all.
#[derive(Clone, Copy, Debug)]
pub struct AtWill;

impl Orders for AtWill {
    fn first(&self, _: &Simulation, _: Seat) -> Option<Move> {
        None
    }

    fn instead(&self, _: Seat, wish: Move) -> Move {
        wish
    }
}
