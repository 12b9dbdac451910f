//! A bot's own chance: keyed like the world's, under purposes of its own, so that no draw is shared with the world.

use game::Seat;
use world::chance::{Chance, Entity, Purpose, Seed};
use world::quantities::Week;

/// What a bot makes up its mind about. The numbers key its draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum BotMatter {
    /// How many steps it thinks ahead about the other seat.
    Depth = 0,
    /// Visiting a client alone or jointly.
    Visit = 1,
    /// Asking for a check, or making one.
    Check = 2,
    /// How to answer a check.
    Answer = 3,
    /// The terms of a draft, or of a counter.
    Terms = 4,
    /// Signing alone, or waiting for the other stamp.
    Signing = 5,
    /// What to do about a counter, or about a draft.
    Reply = 6,
    /// Telling a slip, or passing news on.
    News = 7,
    /// Renegotiating.
    Renegotiation = 8,
    /// A joint review.
    Review = 9,
    /// Meeting a client, or both seats meeting.
    Meeting = 10,
    /// A week's overtime.
    Overtime = 11,
    /// Which project comes first.
    Allocation = 12,
    /// The quality gate.
    Gate = 13,
    /// Making good after delivery.
    Recovery = 14,
    /// Pulling a pipeline deal in.
    PullIn = 15,
}

/// The chance of a bot in one seat.
#[derive(Clone, Copy, Debug)]
pub struct BotLuck {
    chance: Chance,
    purpose: Purpose,
}

impl BotLuck {
    /// The chance of the bot in `seat` of the game with this seed.
    #[must_use]
    pub const fn new(seed: Seed, seat: Seat) -> Self {
        let purpose = match seat {
            Seat::Sales => Purpose::SalesChoice,
            Seat::Operations => Purpose::OperationsChoice,
        };
        Self { chance: Chance::new(seed), purpose }
    }

    /// A draw on [0, 1) for one matter, about client or deal `number`, in `week`, the `attempt`-th this week.
    #[must_use]
    pub fn unit(&self, matter: BotMatter, number: u8, week: Week, attempt: u8) -> f64 {
        let round = (week.number() & 31) | (attempt << 5);
        self.chance.stream(self.purpose, Entity::Matter(matter as u8, number), round).unit()
    }
}
