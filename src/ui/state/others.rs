//! A game that was made under other rules than today's: read as it was told, or replayed under today's and marked.

use super::saved::{self, Saved};
use super::session::{Session, place_of};
use super::update::begin;
use super::{Effect, Model, Notice};
use crate::ui::routes::Route;
use base::fault::Fault;
use game::provenance::{Others, OutcomeAsTold};
use game::record::RecordFault;

/// A game that was made under other rules, as it was told then.
#[derive(Clone, Debug, PartialEq)]
pub struct OtherRules {
    /// How they are others.
    pub how: Others,
    /// What each of its quarters came to; nothing for one that was not finished.
    pub told: Vec<Option<OutcomeAsTold>>,
    /// Why today's rules do not let it be replayed, if they do not.
    pub refused: Option<Fault<RecordFault>>,
    /// Its id, if this browser keeps it.
    pub id: Option<String>,
    /// What it is replayed from.
    source: ReplaySource,
}

/// What a game is replayed from.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum ReplaySource {
    /// The text of a file.
    File(String),
    /// What this browser kept.
    Kept(Box<Saved>),
}

/// What a file, or a kept game, opens as.
#[derive(Debug)]
pub enum Opens {
    /// A session that goes on.
    Session(Box<Session>),
    /// A game of other rules.
    Other(Box<OtherRules>),
}

impl OtherRules {
    pub(super) fn new(how: Others, told: Vec<Option<OutcomeAsTold>>, source: ReplaySource) -> Self {
        let mut other = Self { how, told, refused: None, id: None, source };
        other.refused = other.today().err();
        other
    }

    /// The session of its moves under today's rules.
    fn today(&self) -> Result<Session, Fault<RecordFault>> {
        match &self.source {
            ReplaySource::File(text) => saved::replay_file(text),
            ReplaySource::Kept(saved) => saved.replay(),
        }
    }
}

/// A game of other rules is shown as it was told; what lies on the table stays there.
pub(super) fn show(model: &mut Model, other: OtherRules, id: Option<String>) -> Vec<Effect> {
    model.other_rules = Some(OtherRules { id, ..other }.into());
    model.notice = None;
    vec![Effect::Go(Route::Reveal)]
}

/// It is replayed under today's rules, as a game of its own: what was kept or opened stays as it is.
pub(super) fn replay(model: &mut Model) -> Vec<Effect> {
    let Some(other) = model.other_rules.take() else { return Vec::new() };
    match other.today() {
        Ok(session) => {
            let place = place_of(&session);
            begin(model, session, place)
        }
        Err(fault) => {
            model.notice = Some(Notice::Damaged(fault));
            Vec::new()
        }
    }
}
