//! The record of a campaign: its plan, and the record of each of its quarters.

use crate::files::provenance::{Digest, MadeUnder, Rules};
use crate::files::record::{LARGEST, PresetOrFile, Record, RecordFault};
use crate::play::Game;
use crate::policy::campaign::{Campaign, CampaignDraft, CampaignPlan, FORMAT, OutOfPlace, preset};
use base::fault::Fault;
use base::reading;
use base::writing;
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
    pub campaign: PresetOrFile<CampaignDraft>,
    /// Its quarters so far, in order.
    pub quarters: Vec<Record>,
    /// The rules that it was made under, over its whole plan; older files note none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rules: Option<Rules>,
}

impl CampaignRecord {
    /// The record of `campaign`.
    #[must_use]
    pub fn of(campaign: &Campaign) -> Self {
        Self::of_records(campaign.plan(), campaign.quarters().map(Record::of).collect())
    }

    /// The record of a campaign of `plan` whose quarters have these records.
    #[must_use]
    pub fn of_records(plan: &CampaignPlan, quarters: Vec<Record>) -> Self {
        let campaign = match plan.preset_id() {
            Some(id) => PresetOrFile::Preset(id.to_owned()),
            None => PresetOrFile::File(plan.draft().clone()),
        };
        let rules = Some(Rules::over(Digest::of_plan(plan.draft())));
        Self { format: FORMAT, campaign, quarters, rules }
    }

    /// How the rules that made it stand to today's. The first of its quarters that was made under others decides.
    #[must_use]
    pub fn made_under(&self) -> MadeUnder {
        let today = self.plan().ok().map(|plan| Digest::of_plan(plan.draft()));
        let quarters = self.quarters.iter().map(Record::made_under);
        let mut all = core::iter::once(MadeUnder::of(self.rules, today)).chain(quarters);
        let others = all.clone().find(|made| matches!(made, MadeUnder::Others(_)));
        others.or_else(|| all.next()).unwrap_or(MadeUnder::Unnoted)
    }

    /// Whether a text looks like the record of a campaign rather than that of a quarter; what it says is checked when
    /// it is read.
    #[must_use]
    pub fn is_one(text: &str) -> bool {
        reading::read::<Looks>(text).is_ok_and(|looks| looks.quarters.is_some())
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
    pub fn from_json(text: &str) -> Result<Self, Fault<RecordFault>> {
        if text.len() > LARGEST {
            return Err(Fault::at("", RecordFault::TooLarge));
        }
        Ok(reading::read(text)?)
    }

    /// The number, from 1, of the first quarter that says it came to something else than in `campaign`, which is its
    /// moves under today's rules.
    #[must_use]
    pub fn contradiction(&self, campaign: &Campaign) -> Option<usize> {
        let pairs = self.quarters.iter().zip(campaign.quarters());
        (1..).zip(pairs).find(|(_, (record, game))| record.contradicts(game)).map(|(number, _)| number)
    }

    /// Plays the campaign from the beginning. Every quarter has to be the one that follows from those before it.
    ///
    /// # Errors
    /// The first fault, with its path.
    pub fn replay(&self) -> Result<Campaign, Fault<RecordFault>> {
        self.replay_by(Record::replay)
    }

    /// The same, with each quarter played by `open`, which may ask more of it.
    ///
    /// # Errors
    /// The first fault, with its path.
    pub fn replay_by(
        &self,
        open: impl Fn(&Record) -> Result<Game, Fault<RecordFault>>,
    ) -> Result<Campaign, Fault<RecordFault>> {
        if self.format != FORMAT {
            return Err(Fault::at("format", RecordFault::Format));
        }
        let plan = Rc::new(self.plan()?);
        let games = self.quarters.iter().enumerate().map(|(index, quarter)| {
            open(quarter).map_err(|fault| fault.below(&format!("quarters[{index}]")))
        });
        let mut games = games.collect::<Result<Vec<_>, _>>()?.into_iter();
        let first = games.next().ok_or_else(|| Fault::at("quarters", RecordFault::NoQuarters))?;
        Ok(Campaign::of(plan, first, games)?)
    }

    /// The plan.
    ///
    /// # Errors
    /// The first fault of it, with its path.
    pub fn plan(&self) -> Result<CampaignPlan, Fault<RecordFault>> {
        match &self.campaign {
            PresetOrFile::Preset(id) => {
                preset(id).ok_or_else(|| Fault::at("campaign.preset", RecordFault::NoSuchPreset(id.clone())))
            }
            PresetOrFile::File(draft) => draft.clone().validate().map_err(|faults| {
                let first = faults.into_iter().next();
                first.map_or_else(
                    || Fault::at("campaign", RecordFault::Format),
                    |fault| fault.below("campaign.file"),
                )
            }),
        }
    }
}

impl From<OutOfPlace> for Fault<RecordFault> {
    fn from(OutOfPlace(place): OutOfPlace) -> Self {
        Self::at(format!("quarters[{place}]"), RecordFault::OutOfPlace)
    }
}

/// The field that only a campaign has.
#[derive(Deserialize)]
struct Looks {
    quarters: Option<serde::de::IgnoredAny>,
}
