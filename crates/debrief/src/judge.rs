//! Whether a record can be opened, judged alike by everything that opens one: the rules know its moves, and the bots
//! know who sat there.

use bots::Opponent;
use game::campaign::{Campaign, CampaignRecord};
use game::play::Game;
use game::record::{Fault, Record};

/// Opens the record of a quarter.
///
/// # Errors
/// The first fault, with its path. [`faults`] tells them all.
pub fn open(record: &Record) -> Result<Game, Fault> {
    let game = record.replay()?;
    Opponent::among(&record.players)?;
    Ok(game)
}

/// Every fault of the record of a quarter.
#[must_use]
pub fn faults(record: &Record) -> Vec<Fault> {
    let mut faults = record.faults();
    faults.extend(Opponent::among(&record.players).err().map(Fault::from));
    faults
}

/// Opens the record of a campaign.
///
/// # Errors
/// The first fault, with its path.
pub fn open_campaign(record: &CampaignRecord) -> Result<Campaign, Fault> {
    let campaign = record.replay()?;
    for (index, quarter) in record.quarters.iter().enumerate() {
        Opponent::among(&quarter.players).map_err(|unknown| {
            let Fault { path, kind } = unknown.into();
            Fault { path: format!("quarters[{index}].{path}"), kind }
        })?;
    }
    Ok(campaign)
}
