//! The state of the page: one closed [`Msg`], one pure [`update()`], effects as data.

mod cascade;
mod choice;
mod composer;
mod laboratory;
pub mod learn;
mod learner;
mod library;
mod msg;
mod others;
mod reveal;
mod saved;
mod session;
mod talking;
mod talks;
#[cfg(test)]
mod tests;
mod update;
mod visit;
mod what_if;

pub use cascade::{CascadeDesk, CascadeMsg, Column, PayTrial};
pub use choice::{Choice, Composed, FIRST, GivenMarket, Market, Partner, Pick};
pub use composer::{Composer, MOST_KEPT, PayMsg, Receipt, Writing};
pub use laboratory::{
    LabAim, LabForm, LabMsg, Laboratory, MOST_MAPPED, Run, RunState, SIZES, SweepFault, WISHES,
};
pub use learner::LearnerMsg;
pub use library::{Card, KeptGame, LONGEST_NAME, Library, LibraryMsg, Shelf, ShelfEffect, Taking};
pub use msg::{Crew, Effect, Msg};
pub use others::{Opens, OtherRules};
pub use reveal::{Entering, Guessed, Replaying, RevealStep, Unveiled};
pub use saved::Saved;
pub use session::{
    Across, At, Before, Hidden, Instalment, Linked, Looking, Opposite, PassedTurns, Seated, Session, Spoken,
    Tab, UndoPossible, place_of, said_and_done,
};
pub use talking::{ReportForm, TalksMsg};
pub use talks::{Floor, Parley, PledgeField, Talks};
pub use update::update;
pub use visit::{EarlierVisits, begin};
pub use what_if::{PayPlan, Question, WhatIfMsg, WhatIfView, WhatIfs};

use crate::shell::store::StoreFault;
use crate::ui::routes::Route;
use base::fault::Fault;
use game::moves::Move;
use game::record::RecordFault;
use game::refusal::Refusal;
use std::rc::Rc;
use world::chance::Seed;

/// Everything the page knows.
#[derive(Debug, Default)]
pub struct Model {
    /// The page that the address names.
    pub route: Route,
    /// What is chosen in the setup.
    pub choice: Choice,
    /// The game on the table, or the one that was left there.
    pub session: Option<Session>,
    /// The games that this browser keeps.
    pub library: Library,
    /// A game of other rules that is looked at.
    pub other_rules: Option<Rc<OtherRules>>,
    /// A seed nobody has played yet.
    pub fresh_seed: Seed,
    /// The pay being composed; shared with the page that draws it.
    pub composer: Rc<Composer>,
    /// The strategy cascade; shared likewise.
    pub cascade: Rc<CascadeDesk>,
    /// The laboratory.
    pub laboratory: Laboratory,
    /// How many thoughts of bots were begun in this visit.
    pub thoughts: u32,
    /// What might have been, of the quarter that is revealed.
    pub what_ifs: WhatIfs,
    /// Something to be told.
    pub notice: Option<Notice>,
}

/// Something to be told, in words that the page finds.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// A move was refused.
    Refused(Refusal),
    /// A saved game is damaged; the game that was here stays.
    Damaged(Fault<RecordFault>),
    /// A file is no saved game at all.
    Unreadable,
    /// A kept game is damaged; it stays where it is.
    DamagedGame(Fault<RecordFault>),
    /// A kept game was made by another version; it stays where it is.
    NewerGame,
    /// A kept game is not there any more.
    Gone,
    /// The browser did not change what it keeps, or did not give it back.
    NotChanged(StoreFault),
    /// A saved game was opened.
    Opened,
    /// What was agreed on was done as the seat sat down.
    AsAgreed(Vec<Move>),
}
