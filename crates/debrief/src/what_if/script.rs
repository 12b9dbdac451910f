//! A played quarter as a script: every move with its week, and what each seat left open when it ended a week.

use game::Seat;
use game::moves::{Actor, Move};
use game::play::Game;
use game::simulation::Simulation;
use game::state::{Stage, State};
use game::view::{self, Owed};
use world::client::ClientId;
use world::quantities::Week;

/// The moves of a played quarter, to be made again.
#[derive(Clone, Debug)]
pub struct Script {
    /// Every move, in order.
    pub lines: Vec<ScriptedMove>,
    /// What was left open.
    left: Vec<(Week, Seat, Open)>,
}

/// A move with its week.
#[derive(Clone, Debug)]
pub struct ScriptedMove {
    /// In which week it was made.
    pub week: Week,
    /// Who made it.
    pub by: Actor,
    /// The move.
    pub made: Move,
}

/// Something that waits for a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    /// An answer that it owes.
    Answer(Owed),
    /// Its own draft, which nobody has answered or sent out.
    Unsigned(ClientId),
}

impl Open {
    /// Whom it is about.
    pub const fn client(self) -> ClientId {
        match self {
            Self::Answer(owed) => owed.client(),
            Self::Unsigned(client) => client,
        }
    }
}

/// Everything that waits for `seat`.
pub fn open(state: &State, seat: Seat) -> Vec<Open> {
    let unsigned = |client: &ClientId| {
        let lead = &state.leads[client.index()];
        seat == Seat::Sales && lead.stage == Stage::Open && lead.draft.is_some() && lead.counter.is_none()
    };
    let answers = view::owed(state, seat).into_iter().map(Open::Answer);
    answers.chain(state.ids().filter(unsigned).map(Open::Unsigned)).collect()
}

impl Script {
    /// The script of `game`, with the move at `change.0` replaced by `change.1` where there is a change. A move
    /// that is only left out leaves open what it was about, so that no bot makes it after all.
    pub fn of(game: &Game, change: Option<(usize, &[Move])>) -> Self {
        let mut quarter = Simulation::new(game.setup().clone());
        let mut script = Self { lines: Vec::new(), left: Vec::new() };
        for (index, entry) in game.moves().iter().enumerate() {
            let week = quarter.state().week();
            script.note_left(quarter.state(), entry.by, &entry.made);
            let line = |made: &Move| ScriptedMove { week, by: entry.by, made: made.clone() };
            match change {
                Some((at, instead)) if at == index => {
                    if let (Some(seat), Some(client), []) = (entry.by.seat(), entry.made.client(), instead) {
                        let about = open(quarter.state(), seat).into_iter();
                        let about = about.filter(|open| open.client() == client);
                        script.left.extend(about.map(|open| (week, seat, open)));
                    }
                    script.lines.extend(instead.iter().map(line));
                }
                Some(_) | None => script.lines.push(line(&entry.made)),
            }
            // It was played once, so it is played again.
            if quarter.play(entry.by, &entry.made).is_err() {
                break;
            }
        }
        script
    }

    fn note_left(&mut self, state: &State, by: Actor, made: &Move) {
        if let (Some(seat), Move::Done) = (by.seat(), made) {
            let week = state.week();
            self.left.extend(open(state, seat).into_iter().map(|open| (week, seat, open)));
        }
    }

    /// Whether `seat` left this open in the record when it ended that week.
    pub fn left_open(&self, week: Week, seat: Seat, open: Open) -> bool {
        self.left.contains(&(week, seat, open))
    }
}
