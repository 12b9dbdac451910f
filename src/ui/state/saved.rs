//! What is kept of a session: the record, who sits there, and the quarter before.

use super::others::{Opens, OtherRules, ReplaySource};
use super::reveal::Unveiled;
use super::session::{Before, Linked, Session};
use super::talks::{Parley, Talks};
use base::fault::Fault;
use base::reading;
use base::writing;
use debrief::judge::{self, Elsewhere, Opened};
use game::Seat;
use game::bets::Bet;
use game::campaign::CampaignRecord;
use game::provenance::{MadeUnder, Others, OutcomeAsTold};
use game::record::{Record, RecordFault};
use game::remedies::Agreed;
use serde::{Deserialize, Serialize};
use std::rc::Rc;
use world::quantities::Share;

/// Version of what is kept.
pub(super) const FORMAT: u32 = 1;

/// What is kept of a session. The records inside are the text of record files, so that they are read by the one
/// reader that checks them whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Saved {
    format: u32,
    seat: Seat,
    record: String,
    /// The step of the reveal that was looked at.
    #[serde(default, skip_serializing_if = "is_first")]
    step: usize,
    /// What answers the guess about luck, once it has been found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    luck: Option<Share>,
    /// What was agreed on for the next quarter, where that is kept without how it came to be.
    #[serde(default, skip_serializing_if = "Agreed::is_empty")]
    agreed: Agreed,
    /// How far the peace talks have come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    parley: Option<Parley>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    before: Option<String>,
    /// The same of the quarter before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    luck_before: Option<Share>,
    /// The campaign that the quarter belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    linked: Option<SavedCampaign>,
}

/// What is kept of a campaign: its plan, and the quarters before the one on the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SavedCampaign {
    /// The text of a campaign file.
    record: String,
    /// What answers the guesses about luck, as in [`Saved`].
    luck: Vec<Option<Share>>,
}

impl Saved {
    /// What is to be kept of `session`.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        Self {
            format: FORMAT,
            seat: session.seat(),
            record: session.record().to_json(),
            step: session.unveiled().now.place(),
            luck: session.unveiled().luck,
            agreed: Agreed::default(),
            parley: Some(session.talks().parley).filter(|parley| !parley.is_fresh()),
            before: session.before().map(|before| before.record.to_json()),
            luck_before: session.before().and_then(|before| before.luck),
            linked: session.campaign().map(SavedCampaign::of),
        }
    }

    /// As text.
    #[must_use]
    pub fn to_text(&self) -> String {
        writing::compact(self)
    }

    /// From text; nothing if it is of another version or no such thing at all.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        reading::read(text).ok().filter(|saved: &Self| saved.format == FORMAT)
    }

    /// What was kept: a session behind its curtain, or a game of other rules.
    ///
    /// # Errors
    /// The fault of the record that is damaged.
    pub fn open(&self) -> Result<Opens, Fault<RecordFault>> {
        let record = Record::from_json(&self.record)?;
        let before = self.before.as_deref().map(Record::from_json).transpose()?;
        let linked =
            self.linked.as_ref().map(|linked| CampaignRecord::from_json(&linked.record)).transpose()?;
        let made = [
            Some(record.made_under()),
            before.as_ref().map(Record::made_under),
            linked.as_ref().map(CampaignRecord::made_under),
        ];
        if let Some(how) = made.into_iter().flatten().find_map(others) {
            let faults = record.own_faults().into_iter().next();
            let told = vec![record.outcome];
            return faults
                .map_or_else(|| Ok(other(how, told, ReplaySource::Kept(Box::new(self.clone())))), Err);
        }
        self.replay().map(|session| Opens::Session(Box::new(session)))
    }

    /// The session that was kept, played under today's rules whichever made it.
    ///
    /// # Errors
    /// The fault of the record that is damaged.
    pub(super) fn replay(&self) -> Result<Session, Fault<RecordFault>> {
        let before =
            self.before.as_deref().map(|text| Before::of(Record::from_json(text)?, self.luck_before));
        let record = Record::from_json(&self.record)?;
        // What answers the guess about luck was found under the rules that made the record.
        let luck = self.luck.filter(|_| others(record.made_under()).is_none());
        let unveiled = |bets| Unveiled { luck, ..Unveiled::at(bets, self.step) };
        let session = resume(record, Some(self.seat), unveiled, before.transpose()?)?;
        let session = session.linked(self.linked.as_ref().map(SavedCampaign::open).transpose()?)?;
        let commitments = session.talks().commitments();
        Ok(session.talking(Talks::resumed(self.parley, &self.agreed, &commitments)))
    }
}

fn others(made: MadeUnder) -> Option<Others> {
    match made {
        MadeUnder::TheSame | MadeUnder::Unnoted => None,
        MadeUnder::Others(how) => Some(how),
    }
}

fn other(how: Others, told: Vec<Option<OutcomeAsTold>>, source: ReplaySource) -> Opens {
    Opens::Other(Box::new(OtherRules::new(how, told, source)))
}

impl SavedCampaign {
    fn of(linked: &Linked) -> Self {
        Self {
            record: linked.text().to_owned(),
            luck: linked.past.iter().map(|before| before.luck).collect(),
        }
    }

    fn open(&self) -> Result<Linked, Fault<RecordFault>> {
        let luck = self.luck.iter().copied().chain(core::iter::repeat(None));
        before_the_last(CampaignRecord::from_json(&self.record)?, luck)
    }
}

/// What a file opens as: the record of a quarter, or of a campaign.
///
/// # Errors
/// The fault of the file.
pub fn open_file(text: &str) -> Result<Opens, Fault<RecordFault>> {
    let source = || ReplaySource::File(text.to_owned());
    if CampaignRecord::is_one(text) {
        let campaign = CampaignRecord::from_json(text)?;
        if let Opened::Elsewhere(Elsewhere { how, told, .. }) = judge::open_campaign(&campaign)? {
            return Ok(other(how, told, source()));
        }
    } else {
        let record = Record::from_json(text)?;
        if let Opened::Elsewhere(Elsewhere { how, told, .. }) = judge::open(&record)? {
            return Ok(other(how, told, source()));
        }
    }
    replay_file(text).map(|session| Opens::Session(Box::new(session)))
}

/// The session that goes on from a file, played under today's rules whichever made it.
///
/// # Errors
/// The fault of the file.
pub(super) fn replay_file(text: &str) -> Result<Session, Fault<RecordFault>> {
    if !CampaignRecord::is_one(text) {
        return open_record(Record::from_json(text)?);
    }
    let mut campaign = CampaignRecord::from_json(text)?;
    // What is wrong with it is told once and for the whole of it.
    judge::campaign_today(&campaign)?;
    let Some(last) = campaign.quarters.pop() else {
        return Err(Fault::at("quarters", RecordFault::NoQuarters));
    };
    let past = before_the_last(campaign, core::iter::repeat(None))?;
    Ok(open_record(last)?.linked(Some(past))?)
}

fn open_record(record: Record) -> Result<Session, Fault<RecordFault>> {
    resume(record, None, |bets| Unveiled::at(bets, 0), None)
}

/// The campaign of `record`, all of whose quarters have been played.
fn before_the_last(
    record: CampaignRecord,
    luck: impl Iterator<Item = Option<Share>>,
) -> Result<Linked, Fault<RecordFault>> {
    let plan = Rc::new(record.plan()?);
    let past = record.quarters.into_iter().zip(luck).map(|(quarter, luck)| Before::of(quarter, luck));
    Ok(Linked::after(plan, past.collect::<Result<_, _>>()?))
}

fn resume(
    record: Record,
    seat: Option<Seat>,
    unveiled: impl FnOnce(Vec<Bet>) -> Unveiled,
    before: Option<Before>,
) -> Result<Session, Fault<RecordFault>> {
    let game = judge::today(&record)?;
    let record = record.under_today(&game);
    let seat = seat.or(game.state().whose_turn()).unwrap_or(Seat::Operations);
    let talks = Talks::resumed(None, &Agreed::default(), &record.commitments);
    let session = Session::resume(game, seat, before).after(unveiled(record.bets)).talking(talks);
    Ok(session.replayed_from(record.replayed_from).played_by(record.players)?)
}

// For serde, which asks with a reference.
#[allow(clippy::trivially_copy_pass_by_ref)]
const fn is_first(step: &usize) -> bool {
    *step == 0
}
