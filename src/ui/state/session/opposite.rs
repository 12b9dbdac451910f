//! Who sits opposite whoever is before this screen, and what hangs on it.

use super::Across;
use game::Seat;
use game::play::Game;

/// Who sits opposite. A seat at another device will be a third; the compiler then points to all that hangs on it.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Opposite {
    /// A person at the same screen: a curtain falls between the two.
    #[default]
    SameScreen,
    /// A bot: no curtain, and it thinks when its turn has come.
    Bot(Across),
}

impl Opposite {
    /// The bot, if it is one.
    #[must_use]
    pub const fn bot(&self) -> Option<&Across> {
        match self {
            Self::SameScreen => None,
            Self::Bot(across) => Some(across),
        }
    }

    pub(super) const fn bot_mut(&mut self) -> Option<&mut Across> {
        match self {
            Self::SameScreen => None,
            Self::Bot(across) => Some(across),
        }
    }

    /// Whether a curtain falls before the screen is the other seat's.
    pub(super) const fn has_curtain(&self) -> bool {
        match self {
            Self::SameScreen => true,
            Self::Bot(_) => false,
        }
    }

    /// Whether `seat` begins its week as soon as it is at the table, or only when its turn has come.
    pub(super) fn lets_begin(&self, game: &Game, seat: Seat) -> bool {
        match self {
            Self::SameScreen => true,
            Self::Bot(_) => game.at_table() == Some(seat),
        }
    }
}
