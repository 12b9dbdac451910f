//! Culture: what candour costs a seat in standing. It touches costs only, never a client.

use super::draft::{self, SchemeFault};
use super::seat::{BySeat, Seat};
use base::fault::Fault;
use serde::{Deserialize, Serialize};
use world::quantities::Money;

/// A culture, from leadership down. All values are assumptions; the direction is from the literature on
/// psychological safety and the reluctance to report bad news (model 6.6).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Culture {
    /// A short name.
    pub id: String,
    /// What it costs operations to disclose a slip.
    pub disclosing: Money,
    /// What it costs operations when a delivery turns out late that nobody was told about.
    pub found_late: Money,
    /// What an escalation costs each seat.
    pub escalating: Money,
    /// What it costs sales to pass bad news on to a client.
    pub passing_on: Money,
    /// Whether the joint meeting is a habit, held every week unless somebody says otherwise.
    pub meeting: Habit,
}

impl Culture {
    /// What is wrong with it: an id that is none, a price below nothing or beyond 100 thousand.
    #[must_use]
    pub fn faults(&self) -> Vec<Fault<SchemeFault>> {
        let prices = [
            ("disclosing", self.disclosing),
            ("found_late", self.found_late),
            ("escalating", self.escalating),
            ("passing_on", self.passing_on),
        ];
        let id = (!draft::is_id(&self.id)).then(|| Fault::at("id", SchemeFault::Id));
        let most = Money::from_cents(10_000_000);
        let bad = prices.into_iter().filter(|(_, price)| *price < Money::ZERO || *price > most);
        id.into_iter().chain(bad.map(|(field, _)| Fault::at(field, SchemeFault::Range))).collect()
    }
}

/// Whether something is done without being asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Habit {
    /// Only when somebody calls for it.
    OnCall,
    /// Every week.
    Weekly,
}

/// What a seat did that a culture puts a price on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Deed {
    /// Operations disclosed a slip.
    Disclosed,
    /// A delivery was late and nobody had been told.
    FoundLate,
    /// A disagreement was escalated.
    Escalated,
    /// Sales passed bad news on.
    PassedOn,
}

impl Deed {
    /// Every deed.
    pub const ALL: [Self; 4] = [Self::Disclosed, Self::FoundLate, Self::Escalated, Self::PassedOn];

    /// What one such deed costs under `culture`.
    #[must_use]
    pub const fn price(self, culture: &Culture) -> Money {
        match self {
            Self::Disclosed => culture.disclosing,
            Self::FoundLate => culture.found_late,
            Self::Escalated => culture.escalating,
            Self::PassedOn => culture.passing_on,
        }
    }
}

/// How often each seat did each deed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Conduct(BySeat<[u16; Deed::ALL.len()]>);

impl Conduct {
    /// How often `seat` did `deed`.
    #[must_use]
    pub fn count(&self, seat: Seat, deed: Deed) -> u16 {
        self.0[seat][deed as usize]
    }

    /// Counts one more.
    pub fn add(&mut self, seat: Seat, deed: Deed) {
        self.0[seat][deed as usize] += 1;
    }

    /// What conduct cost `seat` in standing under `culture`, deed by deed.
    pub fn standing(&self, culture: &Culture, seat: Seat) -> impl Iterator<Item = StandingLine> {
        let counts = self.0[seat];
        let prices = Deed::ALL.map(|deed| deed.price(culture));
        Deed::ALL.into_iter().zip(counts).zip(prices).filter(|((_, count), _)| *count > 0).map(
            |((deed, count), price)| StandingLine {
                deed,
                count,
                amount: Money::from_cents(-price.cents() * i64::from(count)),
            },
        )
    }

    /// What conduct cost `seat` in standing in all; never above nothing.
    #[must_use]
    pub fn standing_total(&self, culture: &Culture, seat: Seat) -> Money {
        self.standing(culture, seat).map(|line| line.amount).sum()
    }
}

/// What one kind of deed cost a seat in standing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StandingLine {
    /// The deed.
    pub deed: Deed,
    /// How often.
    pub count: u16,
    /// What it cost, as a negative amount.
    pub amount: Money,
}
