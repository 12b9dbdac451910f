//! Following a script through a quarter that may run otherwise than the one it was written in.

use super::script::{Script, open};
use bots::Room;
use game::Seat;
use game::moves::Move;
use serde::{Deserialize, Serialize};

/// How far a script could be followed, over one quarter or many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Departures {
    /// Moves that were made again.
    pub made: u64,
    /// Moves that the rules did not allow any more.
    pub left_out: u64,
    /// Moves that a fitted bot made about what was new.
    pub answered: u64,
}

/// How far a script could be followed in a quarter, on average.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Followed {
    /// Moves of the script.
    pub all: f64,
    /// Of these, those that were made again.
    pub made: f64,
    /// Moves that a fitted bot made about what was new.
    pub answered: f64,
}

impl Departures {
    /// The same in one of so many `quarters`, on average.
    #[must_use]
    pub fn in_each_of(&self, quarters: u64) -> Followed {
        let each = |count: u64| count as f64 / quarters.max(1) as f64;
        Followed {
            all: each(self.made + self.left_out),
            made: each(self.made),
            answered: each(self.answered),
        }
    }

    /// Adds what was seen in other quarters.
    pub const fn merge(&mut self, other: &Self) {
        self.made += other.made;
        self.left_out += other.left_out;
        self.answered += other.answered;
    }
}

/// The most moves a bot makes about one thing in one turn; it makes up its mind far earlier.
const MOST_ANSWERS: usize = 8;
/// The most turns of a quarter; real ones have some dozens.
const MOST_TURNS: usize = 2_000;

/// Plays the quarter on the table of `room` by `script`, and on to its end.
pub fn follow(room: &mut Room, script: &Script) -> Departures {
    let mut kept = Departures::default();
    for line in &script.lines {
        // Turns that the record did not have are ended before its next week is played.
        end_turns(room, script, &mut kept, |room| room.quarter().state().week() < line.week);
        let ends = line.made == Move::Done;
        let in_time = room.quarter().state().week() == line.week;
        if let (true, true, Some(seat)) = (ends, in_time, line.by.seat())
            && room.quarter().state().is_open(seat)
        {
            answer_what_is_new(room, script, seat, &mut kept);
        }
        let made = in_time && room.quarter().play(line.by, &line.made).is_ok();
        if !ends {
            kept.made += u64::from(made);
            kept.left_out += u64::from(!made);
        }
    }
    end_turns(room, script, &mut kept, |_| true);
    kept
}

/// Ends turn after turn for as long as `wanted` and the quarter is not over.
fn end_turns(room: &mut Room, script: &Script, kept: &mut Departures, wanted: impl Fn(&mut Room) -> bool) {
    for _ in 0..MOST_TURNS {
        let Some(seat) = room.quarter().whose_turn() else { return };
        if !wanted(room) {
            return;
        }
        answer_what_is_new(room, script, seat, kept);
        if room.quarter().play(seat, &Move::Done).is_err() {
            return;
        }
    }
}

/// What waits for `seat` and was not left open in the record, a bot decides.
fn answer_what_is_new(room: &mut Room, script: &Script, seat: Seat, kept: &mut Departures) {
    let week = room.quarter().state().week();
    let waiting = open(room.quarter().state(), seat);
    for new in waiting.into_iter().filter(|open| !script.left_open(week, seat, *open)) {
        for _ in 0..MOST_ANSWERS {
            let Some(made) = room.answer(seat, new.client()) else { break };
            if room.quarter().play(seat, &made).is_err() {
                break;
            }
            kept.answered += 1;
        }
    }
}
