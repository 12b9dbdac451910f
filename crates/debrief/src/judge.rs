//! Whether a record can be opened, judged alike by everything that opens one: the rules know its moves, and the bots
//! know who sat there.

use bots::Opponent;
use game::campaign::{Campaign, CampaignRecord};
use game::play::Game;
use game::record::{Fault, Record};

/// Opens the record of a quarter.
///
/// # Errors
/// The first fault in the order of the file, with its path. [`faults`] tells them all.
pub fn open(record: &Record) -> Result<Game, Fault> {
    let setup = record.setup()?;
    Opponent::among(&record.players)?;
    record.replay_in(setup)
}

/// Every fault of the record of a quarter, in the order of the file.
#[must_use]
pub fn faults(record: &Record) -> Vec<Fault> {
    let files = record.file_faults();
    let players = Opponent::among(&record.players).err().map(Fault::from);
    if files.is_empty() {
        players.into_iter().chain(record.faults()).collect()
    } else {
        files.into_iter().chain(players).collect()
    }
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
