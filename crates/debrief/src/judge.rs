//! Whether a record can be opened, judged alike by everything that opens one: the rules know its moves, the bots know who
//! sat there, and the record knows under which rules it was made.

use base::fault::Fault;
use bots::Opponent;
use game::campaign::{Campaign, CampaignRecord};
use game::play::Game;
use game::provenance::{MadeUnder, Others, OutcomeAsTold};
use game::record::{Record, RecordFault};

/// What a record opens as.
#[derive(Debug)]
pub enum Opened<T> {
    /// It was made under today's rules, or notes none: played again, it comes to what it came to.
    Same(T),
    /// It was made under others.
    Elsewhere(Elsewhere<T>),
}

/// A record that was made under other rules. What is honest is to read it as it was told, or to replay it and say so.
#[derive(Debug)]
pub struct Elsewhere<T> {
    /// How they are others.
    pub how: Others,
    /// What it came to when it was played, quarter by quarter; nothing for one that was not finished.
    pub told: Vec<Option<OutcomeAsTold>>,
    /// What it comes to under today's rules, or why they do not let it be played.
    pub today: Result<T, Fault<RecordFault>>,
}

/// Opens the record of a quarter.
///
/// # Errors
/// The first fault in the order of the file, with its path. [`faults`] tells them all.
pub fn open(record: &Record) -> Result<Opened<Game>, Fault<RecordFault>> {
    let told = || vec![record.outcome.clone()];
    if let MadeUnder::Others(how) = record.made_under() {
        return match record.own_faults().into_iter().next() {
            Some(fault) => Err(fault),
            None => Ok(Opened::Elsewhere(Elsewhere { how, told: told(), today: today(record) })),
        };
    }
    let game = today(record)?;
    if record.contradicts(&game) {
        return Ok(Opened::Elsewhere(Elsewhere { how: Others::OtherOutcome, told: told(), today: Ok(game) }));
    }
    Ok(Opened::Same(game))
}

/// Plays the record of a quarter under today's rules, whichever made it.
///
/// # Errors
/// The first fault in the order of the file, with its path.
pub fn today(record: &Record) -> Result<Game, Fault<RecordFault>> {
    let setup = record.setup()?;
    Opponent::among(&record.players)?;
    record.replay_in(setup)
}

/// Every fault of the record of a quarter, in the order of the file. That today's rules refuse a move of other rules is
/// none.
#[must_use]
pub fn faults(record: &Record) -> Vec<Fault<RecordFault>> {
    if matches!(record.made_under(), MadeUnder::Others(_)) {
        return record.own_faults();
    }
    let files = record.file_faults();
    let players = Opponent::among(&record.players).err().map(Fault::<RecordFault>::from);
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
pub fn open_campaign(record: &CampaignRecord) -> Result<Opened<Campaign>, Fault<RecordFault>> {
    let told = || record.quarters.iter().map(|quarter| quarter.outcome.clone()).collect();
    if let MadeUnder::Others(how) = record.made_under() {
        for (index, quarter) in record.quarters.iter().enumerate() {
            let fault = quarter.own_faults().into_iter().next();
            fault.map_or(Ok(()), |fault| Err(fault.below(&format!("quarters[{index}]"))))?;
        }
        return Ok(Opened::Elsewhere(Elsewhere { how, told: told(), today: campaign_today(record) }));
    }
    let campaign = campaign_today(record)?;
    if let Some(quarter) = record.contradiction(&campaign) {
        let how = Others::OtherOutcomeOf(quarter);
        return Ok(Opened::Elsewhere(Elsewhere { how, told: told(), today: Ok(campaign) }));
    }
    Ok(Opened::Same(campaign))
}

/// Plays the record of a campaign under today's rules, whichever made it.
///
/// # Errors
/// The first fault, with its path.
pub fn campaign_today(record: &CampaignRecord) -> Result<Campaign, Fault<RecordFault>> {
    record.replay_by(today)
}
