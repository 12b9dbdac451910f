//! Who plays: part of the record, so that a debrief knows which seat was a bot.

use crate::{BySeat, Seat};
use serde::{Deserialize, Serialize};

/// Who sits in a seat.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Player {
    /// A person.
    #[default]
    Person,
    /// A bot of this temperament, named as its preset is.
    Bot(String),
}

/// Who sits in both seats.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Players(pub BySeat<Player>);

impl core::ops::Index<Seat> for Players {
    type Output = Player;
    fn index(&self, seat: Seat) -> &Player {
        &self.0[seat]
    }
}

impl Player {
    /// The temperament of a bot; nothing for a person.
    #[must_use]
    pub fn temperament(&self) -> Option<&str> {
        match self {
            Self::Person => None,
            Self::Bot(temperament) => Some(temperament),
        }
    }
}

impl Players {
    /// Two people.
    pub const PEOPLE: Self = Self(BySeat { sales: Player::Person, operations: Player::Person });

    /// A bot of this temperament in one seat, a person in the other.
    #[must_use]
    pub fn with_bot(seat: Seat, temperament: &str) -> Self {
        let mut players = Self::PEOPLE;
        players.0[seat] = Player::Bot(temperament.to_owned());
        players
    }

    /// The seats in which bots sit, with their temperaments.
    pub fn bots(&self) -> impl Iterator<Item = (Seat, &str)> {
        Seat::ALL.into_iter().filter_map(|seat| Some((seat, self[seat].temperament()?)))
    }

    /// True where people sit in both seats.
    #[must_use]
    pub fn are_people(&self) -> bool {
        self.bots().next().is_none()
    }
}
