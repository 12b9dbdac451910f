//! Following a script through a quarter that may run otherwise than the one it was written in.

use super::script::{Script, ScriptedMove, open};
use bots::Room;
use game::Seat;
use game::moves::{Actor, Move};
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

/// Half of a joint review that its record has in a week in which the rules do not allow it here, because the client signed
/// later or the work goes slower. People who meet a client half-way do so when it is half-way, so it is tried again later.
struct Postponed {
    by: Actor,
    made: Move,
}

impl Postponed {
    /// Nothing where the move is no review: what else was not allowed stays left out.
    fn of(line: &ScriptedMove) -> Option<Self> {
        let review = matches!(line.made, Move::ProposeReview { .. } | Move::JoinReview { .. });
        review.then(|| Self { by: line.by, made: line.made.clone() })
    }
}

/// Makes up for the reviews that `seat` can hold by now.
fn make_up(room: &mut Room, seat: Seat, late: &mut Vec<Postponed>, kept: &mut Departures) {
    late.retain(|postponed| {
        let made = postponed.by.seat() == Some(seat) && room.quarter().play(seat, &postponed.made).is_ok();
        (kept.made, kept.left_out) = (kept.made + u64::from(made), kept.left_out - u64::from(made));
        !made
    });
}

/// Plays the quarter on the table of `room` by `script`, and on to its end.
pub fn follow(room: &mut Room, script: &Script) -> Departures {
    let (mut kept, mut late) = (Departures::default(), Vec::new());
    for line in &script.lines {
        // Turns that the record did not have are ended before its next week is played.
        end_turns(room, script, (&mut kept, &mut late), |room| room.quarter().state().week() < line.week);
        let ends = line.made == Move::Done;
        let in_time = room.quarter().state().week() == line.week;
        if let (true, true, Some(seat)) = (ends, in_time, line.by.seat())
            && room.quarter().state().is_open(seat)
        {
            make_up(room, seat, &mut late, &mut kept);
            answer_what_is_new(room, script, seat, &mut kept);
        }
        let made = in_time && room.quarter().play(line.by, &line.made).is_ok();
        if !ends {
            kept.made += u64::from(made);
            kept.left_out += u64::from(!made);
            late.extend(Postponed::of(line).filter(|_| !made));
        }
    }
    end_turns(room, script, (&mut kept, &mut late), |_| true);
    kept
}

/// Ends turn after turn for as long as `wanted` and the quarter is not over.
fn end_turns(
    room: &mut Room,
    script: &Script,
    (kept, late): (&mut Departures, &mut Vec<Postponed>),
    wanted: impl Fn(&mut Room) -> bool,
) {
    for _ in 0..MOST_TURNS {
        let Some(seat) = room.quarter().whose_turn() else { return };
        if !wanted(room) {
            return;
        }
        make_up(room, seat, late, kept);
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
