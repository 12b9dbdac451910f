//! A campaign as far as it has come: how every client went through its quarters, and how much of what they brought came
//! from clients who had come back.

use crate::ending::Upshot;
use crate::quarter::Quarter;
use game::campaign::{Campaign, CampaignBooks, CampaignPlan};
use game::scenario::Acquaintance;
use game::setup::Setup;
use std::rc::Rc;
use world::quantities::Money;

/// A campaign as far as it has come, once the quarter on the table is over.
#[derive(Clone, Debug)]
pub struct SoFar {
    /// Its plan.
    pub plan: Rc<CampaignPlan>,
    /// Every quarter, in order; the one that has just ended is the last.
    pub quarters: Vec<Rc<Quarter>>,
    /// The books of all of them.
    pub ledger: CampaignBooks,
    /// What the next one would be played under if nothing was agreed on; nothing after the last.
    pub next: Option<Setup>,
}

/// Everything follows from the quarters.
impl PartialEq for SoFar {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self, other) || (&self.plan, &self.quarters) == (&other.plan, &other.quarters)
    }
}

/// How a client went through a campaign.
#[derive(Clone, Debug, PartialEq)]
pub struct Passage {
    /// The character who plays it.
    pub character: String,
    /// What each quarter came to for it; nothing in a quarter in which it was no lead.
    pub quarters: Vec<Option<Upshot>>,
}

impl SoFar {
    /// The campaign, whose `quarters` are these.
    #[must_use]
    pub fn of(plan: Rc<CampaignPlan>, campaign: &Campaign, quarters: Vec<Rc<Quarter>>) -> Self {
        Self { plan, quarters, ledger: campaign.ledger(), next: campaign.next_setup().ok() }
    }

    /// How many quarters there are in all.
    #[must_use]
    pub fn all(&self) -> usize {
        usize::from(self.plan.draft().quarters)
    }

    /// How many clients stayed at the end of the last quarter.
    #[must_use]
    pub fn stay(&self) -> usize {
        self.quarters.last().map_or(0, |quarter| quarter.staying().1)
    }

    /// Everybody who ever was a lead, in the order in which they first came, and how they went through it.
    #[must_use]
    pub fn passages(&self) -> Vec<Passage> {
        let mut characters: Vec<&str> = Vec::new();
        for draft in self.quarters.iter().flat_map(|quarter| &quarter.setup.scenario.draft().clients) {
            if !characters.contains(&draft.character.as_str()) {
                characters.push(&draft.character);
            }
        }
        let passage = |character: &str| Passage {
            character: character.to_owned(),
            quarters: self.quarters.iter().map(|quarter| upshot(quarter, character)).collect(),
        };
        characters.into_iter().map(passage).collect()
    }

    /// What all quarters took, and how much of it came from clients who had come back.
    #[must_use]
    pub fn takings(&self) -> Takings {
        let quarters = || self.quarters.iter();
        Takings {
            revenue: quarters().map(|quarter| quarter.outcome.company.revenue).sum(),
            back: quarters().map(|quarter| brought_back(quarter)).sum(),
        }
    }
}

/// What clients paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Takings {
    /// For everything that was delivered.
    pub revenue: Money,
    /// Of that, what clients paid who had come back from an earlier quarter.
    pub back: Money,
}

fn upshot(quarter: &Quarter, character: &str) -> Option<Upshot> {
    let mut clients = quarter.outcome.clients.iter();
    clients.find(|client| quarter.character(client.client) == character).map(Upshot::of)
}

/// What clients paid in `quarter` who had come back from the one before.
#[must_use]
pub fn brought_back(quarter: &Quarter) -> Money {
    let drafts = &quarter.setup.scenario.draft().clients;
    let clients = quarter.outcome.clients.iter().zip(drafts);
    let back = clients.filter(|(_, draft)| draft.acquaintance() == Acquaintance::Back);
    let paid = back.filter_map(|(client, _)| client.project.as_ref().filter(|project| !project.is_running()));
    paid.map(|project| project.price).sum()
}
