//! The blame meter: what share of the trouble each seat laid at the other's door, beside each other. There is no
//! truth to hold them against; only what they add up to.

use crate::bets::shares;
use game::bets::{Bet, Matter};
use game::{BySeat, Seat};
use world::quantities::Share;

/// What both seats said of each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Blame {
    /// The share that sales laid at the door of operations.
    pub by_sales: Option<Share>,
    /// The share that operations laid at the door of sales.
    pub by_operations: Option<Share>,
}

/// What two shares of the same trouble come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sum {
    /// Together they find more than there was: so much is claimed by neither.
    Over(Share),
    /// Together they leave so much that each would rather take on itself.
    Under(Share),
    /// They agree on who caused what.
    Even,
}

impl Blame {
    /// What was said in these bets.
    #[must_use]
    pub fn of(bets: &[Bet]) -> Self {
        let BySeat { sales, operations } = shares(bets, Matter::Blame);
        Self { by_sales: sales, by_operations: operations }
    }

    /// True if anybody has blamed anybody.
    #[must_use]
    pub const fn is_said(self) -> bool {
        self.by_sales.is_some() || self.by_operations.is_some()
    }

    /// What `seat` laid at the other's door.
    #[must_use]
    pub const fn by(self, seat: Seat) -> Option<Share> {
        match seat {
            Seat::Sales => self.by_sales,
            Seat::Operations => self.by_operations,
        }
    }

    /// Both shares together; nothing unless both seats have said one.
    #[must_use]
    pub fn total(self) -> Option<Share> {
        Some(self.by_sales? + self.by_operations?)
    }

    /// What they come to; nothing unless both seats have said a share.
    #[must_use]
    pub fn sum(self) -> Option<Sum> {
        let total = self.total()?;
        Some(match total.cmp(&Share::WHOLE) {
            core::cmp::Ordering::Greater => Sum::Over(total - Share::WHOLE),
            core::cmp::Ordering::Less => Sum::Under(Share::WHOLE - total),
            core::cmp::Ordering::Equal => Sum::Even,
        })
    }
}
