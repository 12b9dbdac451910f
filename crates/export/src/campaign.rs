//! A replayed campaign as JSON or text: each quarter as a replay, and what all of them brought.

use super::replay::Replay;
use base::writing;
use core::fmt::Write;
use game::campaign::Campaign;
use game::provenance::Rules;
use serde::Serialize;
use world::quantities::Money;

/// Version of the format.
pub const FORMAT: u32 = 1;

/// A replayed campaign.
#[derive(Debug, Serialize)]
pub struct CampaignReplay<'a> {
    /// Version of the format; 1.
    pub format: u32,
    /// The campaign's name.
    pub campaign: &'a str,
    /// Whether its last quarter is over.
    pub over: bool,
    /// Every quarter so far.
    pub quarters: Vec<Replay<'a>>,
    /// What they brought in cash, before variable pay.
    pub cash: Money,
    /// What the clients who are there at the end are worth beyond it, by the model's assumption.
    pub ahead: Money,
}

impl<'a> CampaignReplay<'a> {
    /// The replay of `campaign`, as far as it has gone.
    #[must_use]
    pub fn of(campaign: &'a Campaign) -> Self {
        let ledger = campaign.ledger();
        Self {
            format: FORMAT,
            campaign: &campaign.plan().draft().id,
            over: campaign.is_over(),
            quarters: campaign.quarters().map(Replay::of).collect(),
            cash: ledger.cash,
            ahead: ledger.ahead,
        }
    }

    /// The same, of moves that were first made under other rules.
    #[must_use]
    pub fn replayed_from(self, first: Option<Rules>) -> Self {
        let quarters = self.quarters.into_iter().map(|quarter| quarter.replayed_from(first)).collect();
        Self { quarters, ..self }
    }

    /// As JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        writing::pretty(self)
    }

    /// As text.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        for (quarter, number) in self.quarters.iter().zip(1..) {
            let _ = writeln!(text, "quarter {number}\n{}", quarter.to_text());
        }
        let _ = writeln!(text, "cash {} ahead {}", self.cash.cents(), self.ahead.cents());
        text
    }
}
