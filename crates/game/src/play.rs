//! A game being played: its setup, its moves, and everything that follows from them.

use super::counts::Counts;
pub use super::log::{Entry, Logged};
use super::moves::table::Undo;
use super::moves::{Actor, Move, Origin};
use super::outcome::WeekMood;
use super::refusal::Refusal;
use super::setup::Setup;
use super::state::{Phase, State};
use super::view::{OperationsGlance, SalesGlance};
use super::{Seat, rules, turn};
use world::company::Company;
use world::facts::QuarterFacts;

/// A game being played.
#[derive(Clone, Debug, PartialEq)]
pub struct Game {
    setup: Setup,
    state: State,
    moves: Vec<Entry>,
    log: Vec<Logged>,
    moods: Vec<WeekMood>,
    counts: Counts,
}

impl Game {
    /// A game before its first move: the first week has begun.
    #[must_use]
    pub fn new(setup: Setup) -> Self {
        let state = State::new(&setup.scenario, setup.seed);
        let mut game = Self {
            setup,
            state,
            moves: Vec::new(),
            log: Vec::with_capacity(256),
            moods: Vec::new(),
            counts: Counts::default(),
        };
        game.table().begin_quarter();
        game
    }

    /// Makes a move that `actor` decided on; answers what happened.
    ///
    /// # Errors
    /// A refusal, which leaves the game exactly as it was.
    pub fn play(&mut self, actor: Actor, made: Move) -> Result<&[Logged], Refusal> {
        self.enter(Entry::chosen(actor, made))
    }

    /// Makes a move as it stands in a record, or is to stand there; answers what happened.
    ///
    /// # Errors
    /// A refusal, which leaves the game exactly as it was.
    pub fn enter(&mut self, entry: Entry) -> Result<&[Logged], Refusal> {
        rules::check(&self.setup, &self.state, entry.by, &entry.made)?;
        let before = self.log.len();
        self.table().carry_out(entry.by, &entry.made);
        self.moves.push(entry);
        Ok(self.log.get(before..).unwrap_or_default())
    }

    /// Notes that the moves at these places were made out of habit, where an older record does not say so.
    pub(super) fn mark_habits(&mut self, places: &[usize]) {
        for place in places {
            if let Some(entry) = self.moves.get_mut(*place) {
                entry.origin = Origin::Habit;
            }
        }
    }

    /// Whether `seat` can take its last move back: it was the last move of all, and it revealed nothing.
    #[must_use]
    pub fn can_undo(&self, seat: Seat) -> bool {
        let open = |made: &Move| made.kind().row().undo == Undo::Open;
        self.moves.last().is_some_and(|entry| entry.by == Actor::from(seat) && open(&entry.made))
    }

    /// Takes the last move of `seat` back by replaying all moves before it.
    ///
    /// # Errors
    /// [`Refusal::NotYourMove`] where [`Self::can_undo`] says no.
    pub fn undo(&mut self, seat: Seat) -> Result<(), Refusal> {
        if !self.can_undo(seat) {
            return Err(Refusal::NotYourMove);
        }
        let mut moves = core::mem::take(&mut self.moves);
        moves.pop();
        let mut before = Self::new(self.setup.clone());
        for entry in moves {
            before.enter(entry)?;
        }
        *self = before;
        Ok(())
    }

    /// What the game is played under.
    #[must_use]
    pub const fn setup(&self) -> &Setup {
        &self.setup
    }

    /// The state, secrets and all. Screens get a view instead.
    #[must_use]
    pub const fn state(&self) -> &State {
        &self.state
    }

    /// Every move so far.
    #[must_use]
    pub fn moves(&self) -> &[Entry] {
        &self.moves
    }

    /// Everything that happened so far.
    #[must_use]
    pub fn log(&self) -> &[Logged] {
        &self.log
    }

    /// The clients' average mood at the end of each week so far.
    #[must_use]
    pub fn moods(&self) -> &[WeekMood] {
        &self.moods
    }

    /// What sales may see, borrowed.
    #[must_use]
    pub const fn sales(&self) -> SalesGlance<'_> {
        SalesGlance::new(&self.setup, &self.state)
    }

    /// What operations may see, borrowed.
    #[must_use]
    pub const fn operations(&self) -> OperationsGlance<'_> {
        OperationsGlance::new(&self.setup, &self.state)
    }

    /// What was done how often so far.
    #[must_use]
    pub const fn counts(&self) -> &Counts {
        &self.counts
    }

    /// True when the quarter is over.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        match self.state.phase {
            Phase::Over(_) => true,
            Phase::Week(_) | Phase::RunOff(_) => false,
        }
    }

    /// The seat that has the table, as [`turn::at_table`] has it.
    #[must_use]
    pub fn at_table(&self) -> Option<Seat> {
        turn::at_table(self.state.turns, &self.moves)
    }

    /// What has happened as far as anybody can be paid for it.
    #[must_use]
    pub fn facts(&self) -> QuarterFacts {
        rules::facts(&self.setup, &self.state)
    }

    /// The company's books so far.
    #[must_use]
    pub fn company(&self) -> Company {
        rules::company(&self.setup, &self.state)
    }

    fn table(&mut self) -> rules::Table<'_> {
        rules::Table {
            setup: &self.setup,
            p: self.setup.scenario.parameters(),
            state: &mut self.state,
            counts: &mut self.counts,
            pen: rules::Pen::Writes { log: &mut self.log, moods: &mut self.moods, after: self.moves.len() },
        }
    }
}
