//! Whose colour a thing wears.

use game::Seat;

/// One of the three people of the game, as the styles know them (`data-role`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The seat that promises: vermilion.
    Sales,
    /// The seat that delivers: deep green.
    Operations,
    /// Who lives with it: ochre.
    Client,
}

impl Role {
    /// The value of `data-role`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sales => "sales",
            Self::Operations => "ops",
            Self::Client => "client",
        }
    }
}

impl From<Seat> for Role {
    fn from(seat: Seat) -> Self {
        match seat {
            Seat::Sales => Self::Sales,
            Seat::Operations => Self::Operations,
        }
    }
}
