//! Linked quarters: those before the one on the table, and what all of them have come to.

use super::{Before, Session};
use debrief::so_far::SoFar;
use game::campaign::{Campaign, CampaignPlan, CampaignRecord, OutOfPlace};
use game::play::Game;
use std::rc::Rc;

/// The campaign that a quarter belongs to.
#[derive(Clone, Debug)]
pub struct Linked {
    /// Its plan.
    pub plan: Rc<CampaignPlan>,
    /// The quarters before this one, in order.
    pub past: Vec<Before>,
    text: String,
}

impl Linked {
    /// The campaign of `plan` before its first quarter.
    #[must_use]
    pub fn first(plan: CampaignPlan) -> Self {
        Self::after(Rc::new(plan), Vec::new())
    }

    /// The campaign of `plan` after these quarters, in order.
    #[must_use]
    pub fn after(plan: Rc<CampaignPlan>, past: Vec<Before>) -> Self {
        let records = past.iter().map(|before| before.record.clone()).collect();
        let text = CampaignRecord::of_records(&plan, records).to_json();
        Self { plan, past, text }
    }

    /// The text of a campaign file with the quarters before this one. It is kept after every move, so it is written
    /// once.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The campaign in which `now` is played.
    ///
    /// # Errors
    /// The first quarter that does not follow from those before it.
    fn campaign(&self, now: &Game) -> Result<Campaign, OutOfPlace> {
        let past = self.past.iter().map(|before| before.quarter.story.game());
        let mut games = past.chain([now]).cloned();
        let first = games.next().ok_or(OutOfPlace(0))?;
        Campaign::of(Rc::clone(&self.plan), first, games)
    }
}

/// Which quarter of a campaign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instalment {
    /// The how-manyth, from 1.
    pub number: usize,
    /// Of how many.
    pub all: usize,
}

impl Session {
    /// The session as a quarter of a campaign, if it is one.
    ///
    /// # Errors
    /// The first quarter that does not follow from those before it.
    pub fn linked(mut self, linked: Option<Linked>) -> Result<Self, OutOfPlace> {
        if let Some(linked) = &linked {
            linked.campaign(&self.game)?;
        }
        self.linked = linked;
        self.so_far = self.sum_up();
        Ok(self)
    }

    /// The campaign as far as it has come: there where the quarter belongs to one and is over.
    #[must_use]
    pub fn so_far(&self) -> Option<Rc<SoFar>> {
        self.so_far.clone()
    }

    /// The campaign, with this quarter as the last of those that were played.
    #[must_use]
    pub fn into_linked(mut self) -> Option<Linked> {
        let Linked { plan, mut past, text: _ } = self.linked.take()?;
        past.push(self.into_before()?);
        Some(Linked::after(plan, past))
    }

    /// The campaign that this quarter belongs to.
    #[must_use]
    pub const fn campaign(&self) -> Option<&Linked> {
        self.linked.as_ref()
    }

    /// Which quarter of its campaign this is, if it belongs to one.
    #[must_use]
    pub fn instalment(&self) -> Option<Instalment> {
        let linked = self.linked.as_ref()?;
        Some(Instalment { number: linked.past.len() + 1, all: usize::from(linked.plan.draft().quarters) })
    }

    /// The record of the campaign, if the quarter belongs to one.
    #[must_use]
    pub fn campaign_record(&self) -> Option<CampaignRecord> {
        let linked = self.linked.as_ref()?;
        let past = linked.past.iter().map(|before| before.record.clone());
        Some(CampaignRecord::of_records(&linked.plan, past.chain([self.record()]).collect()))
    }

    /// The campaign as far as it has come, if this quarter is over.
    pub(super) fn sum_up(&self) -> Option<Rc<SoFar>> {
        let (linked, now) = (self.linked.as_ref()?, self.quarter.as_ref()?);
        // A session is linked only where its quarters follow from each other.
        let campaign = linked.campaign(&self.game).ok()?;
        let past = linked.past.iter().map(|before| &before.quarter);
        let quarters = past.chain([now]).cloned().collect();
        Some(Rc::new(SoFar::of(Rc::clone(&linked.plan), &campaign, quarters)))
    }
}
