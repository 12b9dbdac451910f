//! Quarters and weeks of what is usual, as the rules have it.

use crate::Seat;
use crate::model::moves::{Entry, Move, Origin};
use crate::model::setup::Setup;
use crate::model::state::State;
use crate::play::Game;
pub use crate::rules::usual::{UsualRound, next};

/// The default moves of `seat` until it ends its week; the last is [`Move::Done`]. None if its week has ended.
#[must_use]
pub fn default_moves(game: &Game, seat: Seat) -> Vec<Move> {
    let mut trial = game.clone();
    let mut moves = Vec::new();
    loop {
        let made = next(trial.setup(), trial.state(), seat);
        if trial.play(seat.into(), made.clone()).is_err() {
            return moves;
        }
        let ends = made == Move::Done;
        moves.push(made);
        if ends {
            return moves;
        }
    }
}

/// Plays a game to its end with every seat making its default moves, sales first each week.
pub fn play_out(game: &mut Game) {
    play_out_with(game, Origin::Habit, next);
}

/// Plays a game to its end, asking `next` for every move: sales until it ends its week, then operations.
/// A move that is refused ends the seat's week.
pub fn play_out_with(game: &mut Game, origin: Origin, next: impl Fn(&Setup, &State, Seat) -> Move) {
    while let Some(seat) = game.state().whose_turn() {
        let made = next(game.setup(), game.state(), seat);
        let entry = |made| Entry { by: seat.into(), made, origin };
        if game.enter(entry(made)).is_err() && game.enter(entry(Move::Done)).is_err() {
            return;
        }
    }
}
