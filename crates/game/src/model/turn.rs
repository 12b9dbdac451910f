//! Whose turn it is, and what ends a week. This is all that rules, bots, page and command line know of it.
//!
//! A week begins with both seats having everything to do. Sales sits down first. Whoever ends its week leaves the table to
//! the other seat, if that one still has something to do. What is put before a seat that has ended its week calls it back.
//! When both have ended it, the week is over, and the next begins as this one did, until the quarter is over.

use crate::model::moves::{Entry, Move};
use crate::{BySeat, Seat};

/// Whether a seat still has its week open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Turn {
    /// It is at the table.
    #[default]
    Open,
    /// It has ended its week.
    Done,
}

/// What a seat's ending its week leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndOfTurn {
    /// The table goes to the other seat, which still has something to do.
    HandOver,
    /// The week is over for both.
    CloseWeek,
}

/// Both seats' turns when a week begins.
pub(crate) const FRESH: BySeat<Turn> = BySeat { sales: Turn::Open, operations: Turn::Open };

/// What it leads to when `seat` ends its week now.
#[must_use]
pub fn ending(turns: BySeat<Turn>, seat: Seat) -> EndOfTurn {
    match turns[seat.other()] {
        Turn::Open => EndOfTurn::HandOver,
        Turn::Done => EndOfTurn::CloseWeek,
    }
}

/// Ends the week of `seat`.
pub(crate) fn end(turns: &mut BySeat<Turn>, seat: Seat) -> EndOfTurn {
    turns[seat] = Turn::Done;
    ending(*turns, seat)
}

/// Calls `seat` back, because something was put before it; true if it had ended its week.
pub(crate) fn call_back(turns: &mut BySeat<Turn>, seat: Seat) -> bool {
    core::mem::replace(&mut turns[seat], Turn::Open) == Turn::Done
}

/// The seat whose week a move ends.
#[must_use]
pub fn ended(entry: &Entry) -> Option<Seat> {
    match (&entry.made, entry.by.seat()) {
        (Move::TimeUp { seat }, _) => Some(*seat),
        (Move::Done, seat) => seat,
        (_, _) => None,
    }
}

/// The seat that moves next where each ends its week before the other begins: sales, then operations, and sales again
/// whenever it is called back. None when the quarter is over: its last week ends like every other, and none begins.
#[must_use]
pub const fn next(turns: BySeat<Turn>) -> Option<Seat> {
    match (turns.sales, turns.operations) {
        (Turn::Open, Turn::Open | Turn::Done) => Some(Seat::Sales),
        (Turn::Done, Turn::Open) => Some(Seat::Operations),
        (Turn::Done, Turn::Done) => None,
    }
}

/// The seat that has the table after `moves`: whoever moved last, until it ends its week. None when the quarter is over.
#[must_use]
pub fn at_table(turns: BySeat<Turn>, moves: &[Entry]) -> Option<Seat> {
    let next = next(turns)?;
    let stays = moves.last().filter(|last| ended(last).is_none());
    Some(stays.and_then(|last| last.by.seat()).unwrap_or(next))
}
