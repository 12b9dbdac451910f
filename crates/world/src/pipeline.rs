//! The pipeline: deals of next quarter that can be pulled into this one at a price.

use super::chance::{Amounts, Chance, Entity, Purpose, logistic};
use super::parameters::Parameters;
use super::quantities::{Money, Share};
use serde::{Deserialize, Serialize};

/// A deal in the pipeline, by position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct DealId(u8);

impl DealId {
    /// The deal at `index`.
    #[must_use]
    pub const fn new(index: u8) -> Self {
        Self(index)
    }

    /// Position in the pipeline, from 0.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// A deal of next quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deal {
    /// List value.
    pub list: Money,
    /// What has become of it.
    pub fate: Fate,
}

/// What has become of a deal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Left for next quarter.
    Waiting,
    /// Closed now, at this price.
    PulledIn(Money),
    /// Asked to close now and said no; it may still close next quarter.
    Declined,
}

/// The price at which a deal of the price `list` closes early.
#[must_use]
pub fn pulled_in_price(list: Money, discount: Share) -> Money {
    list.times(1.0 - discount.fraction())
}

impl Deal {
    /// What the list prices of a pipeline are drawn from, in thousands.
    #[must_use]
    pub fn prices(p: &Parameters) -> Amounts {
        Amounts::around(p.deal_mean, p.deal_variation)
    }

    /// Draws deal `id` at one of these `prices`.
    #[must_use]
    pub fn draw(chance: Chance, prices: Amounts, id: DealId) -> Self {
        let value = chance.stream(Purpose::PipelineValue, Entity::Deal(id.0), 0).amount(prices);
        Self { list: Money::from_thousands(value), fate: Fate::Waiting }
    }

    /// Asks the deal to close now at `discount`: P = σ(−1.5 + 9·discount). Model 6.3, step 8.
    pub fn pull_in(&mut self, chance: Chance, p: &Parameters, id: DealId, discount: Share) {
        let odds = logistic(p.pull_base + p.pull_per_discount * discount.fraction());
        let closes = chance.stream(Purpose::PullIn, Entity::Deal(id.0), 0).happens(odds);
        self.fate =
            if closes { Fate::PulledIn(pulled_in_price(self.list, discount)) } else { Fate::Declined };
    }

    /// What the deal brings beyond this quarter's books: its margin next quarter if it closes then, or the
    /// cost of serving it if it was already booked now.
    #[must_use]
    pub fn carried_over(&self, chance: Chance, p: &Parameters, id: DealId) -> Money {
        let cost = self.list.times(p.lifetime_cost);
        match self.fate {
            Fate::PulledIn(_) => -cost,
            Fate::Waiting | Fate::Declined => {
                let mut stream = chance.stream(Purpose::NextQuarter, Entity::Deal(id.0), 0);
                if stream.happens(p.next_quarter_chance) { self.list - cost } else { Money::ZERO }
            }
        }
    }

    /// The price booked in this quarter.
    #[must_use]
    pub const fn booked(&self) -> Money {
        match self.fate {
            Fate::PulledIn(price) => price,
            Fate::Waiting | Fate::Declined => Money::ZERO,
        }
    }
}
