//! Everything that can happen in the page, and everything it asks of the browser.

use super::choice::Pick;
use super::laboratory::LabMsg;
use super::learner::LearnerMsg;
use super::library::{LibraryMsg, ShelfEffect};
use super::reveal::{Entering, Replaying, RevealStep};
use super::session::Tab;
use super::talking::TalksMsg;
use super::what_if::WhatIfMsg;
use crate::ui::routes::Route;
use game::Seat;
use game::bets::{Bet, Matter};
use game::log::Entry;
use game::moves::Move;
use world::chance::Seed;
use world::client::{ClientId, Terms};

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// The address names another page.
    Arrived(Route),
    /// A new seed was drawn.
    SeedDrawn(Seed),
    /// Play the practice at once.
    PlayFirst,
    /// Go on with the game that is here.
    Continue,
    /// Choose what to play under.
    ChooseSetup,
    /// The same, with a bot across the table.
    ChooseSolo,
    /// Something was chosen in the setup.
    Picked(Pick),
    /// Start the quarter: begin the game that was chosen.
    Deal,
    /// The seat that the curtain waits for has sat down.
    Sit,
    /// The seat at the table makes a move.
    Play(Move),
    /// The seat at the table leaves the rest of its week to what is usual.
    PlayUsual,
    /// The seat at the table takes its last move back.
    Undo,
    /// The bot across the table has made up its mind.
    Answered {
        /// To which thought of this visit.
        thought: u32,
        /// What it does, and what it says to it.
        moves: Vec<Entry>,
    },
    /// The curtain falls at once and waits for this seat; no week ends by it.
    HandTo(Seat),
    /// The seat looks at a client, or at its week as a whole.
    Look(Option<ClientId>),
    /// The seat writes terms for a client; nothing is on the table yet.
    Write(ClientId, Terms),
    /// The seat has read what happened before this week.
    NewsRead,
    /// The seat turns to a tab (on a phone).
    Turn(Tab),
    /// Hand the game over as a file.
    Export,
    /// The game of other rules is replayed under today's.
    ReplayToday,
    /// A file was picked and read; nothing where it could not be.
    FileRead(Option<String>),
    /// Leave the table; the game stays where it is.
    Leave,
    /// A seat guesses about what is revealed next, or changes its guess.
    Guess(Bet),
    /// The guesses are final: show what they were about.
    Unveil(Matter),
    /// The first lesson in a market that nobody chose.
    PlayUnchosen,
    /// The next client comes in, or all who are left.
    Enter(Entering),
    /// Turn to a step of the reveal.
    TurnTo(RevealStep),
    /// Lay a client's sheet of the ledger on top.
    PickSheet(ClientId),
    /// Look at a week of the finished game again, or no longer.
    Replay(Option<Replaying>),
    /// Play the same market again, under what was agreed on.
    Again,
    /// Something happened in the peace talks, the composer or the report.
    Talks(TalksMsg),
    /// The notice has been read.
    NoticeRead,
    /// Go to the games that are kept here.
    OpenGames,
    /// Something happened to the games that are kept here.
    Library(LibraryMsg),
    /// The page is about to be left for another one.
    PageLeft,
    /// Go to the laboratory.
    EnterLaboratory,
    /// Something happened about the course.
    Learner(LearnerMsg),
    /// Something happened in the laboratory.
    Lab(LabMsg),
    /// Something happened about what might have been.
    WhatIf(WhatIfMsg),
}

/// Something asked of the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Keep the game on the table.
    Save(String),
    /// Something asked of the shelf with the games.
    Shelf(ShelfEffect),
    /// Keep the plans that were composed, and answer with [`PayMsg::Written`](super::PayMsg::Written).
    KeepPay(String),
    /// Keep the strategy cascade.
    KeepCascade(String),
    /// Put the link with this address on the clipboard.
    CopyLink(String),
    /// Print the page.
    Print,
    /// Draw a seed and answer with [`Msg::SeedDrawn`].
    DrawSeed,
    /// Go to a page.
    Go(Route),
    /// Let the bot across the table think, visibly, and answer with [`Msg::Answered`]. A thought before it that has
    /// not been answered is called off.
    Think(u32),
    /// Hand over a file.
    Download {
        /// Its name.
        name: String,
        /// What is in it.
        text: String,
    },
    /// Call workers of the pool; those that the crew had called before are no longer its own.
    StartWorkers {
        /// For whom.
        crew: Crew,
        /// Which workers of this visit.
        run: u32,
        /// How many.
        count: usize,
    },
    /// Send a worker a text.
    Send {
        /// Whose.
        crew: Crew,
        /// Which worker.
        worker: usize,
        /// What.
        text: String,
    },
    /// A crew needs its workers no longer, and what they still do for it is passed over.
    EndWorkers(Crew),
}

/// Whose workers they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Crew {
    /// The laboratory's.
    Laboratory,
    /// Those that play a quarter again.
    WhatIf,
    /// The one that finds out what a pay plan does.
    Cascade,
}
