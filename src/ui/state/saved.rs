//! What is kept of a session: the record, who sits there, and the quarter before.

use super::reveal::Unveiled;
use super::session::{Before, Session};
use super::talks::Talks;
use crate::game::Seat;
use crate::game::bets::Bet;
use crate::game::play::Game;
use crate::game::record::{Fault, Record};
use crate::game::remedies::Agreed;
use crate::game::state::Turn;
use crate::reading;
use crate::ui::pages::reveal::Quarter;
use crate::world::quantities::Share;
use crate::writing;
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// Version of what is kept.
const FORMAT: u32 = 1;

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
    /// What was agreed on for the next quarter.
    #[serde(default, skip_serializing_if = "Agreed::is_empty")]
    agreed: Agreed,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    before: Option<String>,
    /// The same of the quarter before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    luck_before: Option<Share>,
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
            agreed: session.talks().agreed.clone(),
            before: session.before().map(|before| before.record.to_json()),
            luck_before: session.before().and_then(|before| before.luck),
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

    /// The session that was kept, behind its curtain.
    ///
    /// # Errors
    /// The fault of the record that is damaged.
    pub fn open(&self) -> Result<Session, Fault> {
        let before = self.before.as_deref().map(|text| before(text, self.luck_before)).transpose()?;
        let unveiled = |bets| Unveiled { luck: self.luck, ..Unveiled::at(bets, self.step) };
        let session = resume(Record::from_json(&self.record)?, Some(self.seat), unveiled, before)?;
        let commitments = session.talks().commitments();
        Ok(session.talking(Talks::resumed(self.agreed.clone(), &commitments)))
    }
}

/// The session that goes on from a record file.
///
/// # Errors
/// The fault of the file.
pub fn open_record(text: &str) -> Result<Session, Fault> {
    resume(Record::from_json(text)?, None, |bets| Unveiled::at(bets, 0), None)
}

fn resume(
    record: Record,
    seat: Option<Seat>,
    unveiled: impl FnOnce(Vec<Bet>) -> Unveiled,
    before: Option<Before>,
) -> Result<Session, Fault> {
    let game = record.replay()?;
    let seat = seat.unwrap_or_else(|| next_seat(&game));
    let talks = Talks::resumed(Agreed::default(), &record.commitments);
    let session = Session::resume(game, seat, before).after(unveiled(record.bets)).talking(talks);
    Ok(session.played_by(record.players)?)
}

// For serde, which asks with a reference.
#[allow(clippy::trivially_copy_pass_by_ref)]
const fn is_first(step: &usize) -> bool {
    *step == 0
}

fn before(text: &str, luck: Option<Share>) -> Result<Before, Fault> {
    let record = Record::from_json(text)?;
    let quarter = Rc::new(Quarter::of(&record.replay()?));
    Ok(Before { record, quarter, luck })
}

fn next_seat(game: &Game) -> Seat {
    match game.state().turns[Seat::Sales] {
        Turn::Open => Seat::Sales,
        Turn::Done => Seat::Operations,
    }
}
