//! A game being played: its setup, its moves, and everything that follows from them.

pub mod outcome;
pub mod simulation;

use crate::Seat;
use crate::model::counts::Counts;
use crate::model::log::WeekMood;
pub use crate::model::log::{Entry, Logged};
use crate::model::moves::table::Undo;
use crate::model::moves::{Actor, Move, Origin};
use crate::model::refusal::Refusal;
use crate::model::setup::Setup;
use crate::model::state::{Phase, State};
use crate::model::turn;
use crate::rules;
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
    pub(crate) fn mark_habits(&mut self, places: &[usize]) {
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

    fn table(&mut self) -> rules::Ruling<'_> {
        rules::Ruling {
            setup: &self.setup,
            p: self.setup.scenario.parameters(),
            state: &mut self.state,
            counts: &mut self.counts,
            pen: rules::Pen::Writes { log: &mut self.log, moods: &mut self.moods, after: self.moves.len() },
        }
    }
}
