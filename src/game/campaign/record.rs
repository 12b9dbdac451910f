//! The record of a campaign: its plan, and the record of each of its quarters.

use super::{Campaign, CampaignDraft, FORMAT};
use crate::game::record::{self, Fault, FaultKind, LARGEST, Record, Source};
use crate::reading;
use crate::writing;
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// A campaign as it stands in a file. Each of its quarters is a record that can be opened by itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CampaignRecord {
    /// Version of the file format; 1.
    pub format: u32,
    /// The plan.
    pub campaign: Source<CampaignDraft>,
    /// Its quarters so far, in order.
    pub quarters: Vec<Record>,
}

impl CampaignRecord {
    /// The record of `campaign`.
    #[must_use]
    pub fn of(campaign: &Campaign) -> Self {
        let draft = campaign.plan().draft();
        let preset = super::preset(&draft.id).is_some_and(|plan| plan == *campaign.plan());
        let plan = if preset { Source::Preset(draft.id.clone()) } else { Source::File(draft.clone()) };
        Self { format: FORMAT, campaign: plan, quarters: campaign.quarters().map(Record::of).collect() }
    }

    /// The record as JSON, for a file.
    #[must_use]
    pub fn to_json(&self) -> String {
        writing::compact(self)
    }

    /// Reads a record from JSON. What it says is checked by [`Self::replay`].
    ///
    /// # Errors
    /// The first fault, with its path.
    pub fn from_json(text: &str) -> Result<Self, Fault> {
        if text.len() > LARGEST {
            return Err(at("", FaultKind::TooLarge));
        }
        Ok(reading::read(text)?)
    }

    /// Plays the campaign from the beginning. Every quarter has to be the one that follows from those before it.
    ///
    /// # Errors
    /// The first fault, with its path.
    pub fn replay(&self) -> Result<Campaign, Fault> {
        if self.format != FORMAT {
            return Err(at("format", FaultKind::Format));
        }
        let plan = match &self.campaign {
            Source::Preset(id) => {
                super::preset(id).ok_or_else(|| at("campaign.preset", FaultKind::NoSuchPreset(id.clone())))?
            }
            Source::File(draft) => draft.clone().validate().map_err(|faults| {
                let first = faults.into_iter().next();
                first.map_or_else(
                    || at("campaign", FaultKind::Format),
                    |f| at(&format!("campaign.file.{}", f.path), FaultKind::Scenario(f.kind)),
                )
            })?,
        };
        let games = self.quarters.iter().enumerate().map(|(index, quarter)| {
            quarter.replay().map_err(|fault| at(&format!("quarters[{index}].{}", fault.path), fault.kind))
        });
        let games = games.collect::<Result<Vec<_>, _>>()?;
        let Some(first) = games.first() else { return Err(at("quarters", FaultKind::NoQuarters)) };
        let mut campaign = Campaign::new(Rc::new(plan), first.setup().clone());
        for (index, game) in games.into_iter().enumerate() {
            let place = || format!("quarters[{index}]");
            if index > 0 {
                campaign.begin_next().map_err(|_| at(&place(), FaultKind::OutOfPlace))?;
            }
            if campaign.quarter().setup() != game.setup() {
                return Err(at(&place(), FaultKind::OutOfPlace));
            }
            *campaign.quarter_mut() = game;
        }
        Ok(campaign)
    }
}

fn at(path: &str, kind: FaultKind) -> record::Fault {
    Fault { path: path.to_owned(), kind }
}
