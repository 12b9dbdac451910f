//! Laws of play, over random seeded games.

use crate::random_play::{
    Dice, any_actor, any_move, default_game, for_seeds, random_game, random_move, random_setup,
};
use game::moves::{Actor, Move};
use game::options::options;
use game::play::Game;
use game::record::Record;
use game::saying::Saying;
use game::{Seat, defaults, turn};

/// A move of a seat is accepted if and only if it is listed. A saying is listed once and stands for all that fit.
#[test]
fn listed_means_accepted_and_accepted_means_listed() {
    for_seeds(60, |seed| {
        let mut game = Game::new(random_setup(seed));
        let mut dice = Dice::new(seed);
        while !game.is_over() {
            if dice.one_in(12) {
                every_listed_move_is_accepted(&game, &mut dice);
            }
            let (actor, made) = (any_actor(&mut dice), any_move(&mut dice));
            let listed = is_listed(&game, actor, &made);
            let accepted = game.clone().play(actor, made.clone()).is_ok();
            assert_eq!(accepted, listed, "{actor:?} {made:?} in week {:?}", game.state().week());
            random_move(&mut game, &mut dice);
        }
    });
}

fn every_listed_move_is_accepted(game: &Game, dice: &mut Dice) {
    for seat in Seat::ALL {
        let listed = options(game.setup(), game.state(), seat);
        for _ in 0..listed.len().min(20) {
            let made = match dice.pick(&listed).clone() {
                Move::Say { client, .. } => Move::Say { client, text: "Fine.".into() },
                other => other,
            };
            let played = game.clone().play(seat.into(), made.clone()).map(<[_]>::len);
            assert!(played.is_ok(), "{seat:?} was offered {made:?} but got {played:?}");
        }
    }
}

fn is_listed(game: &Game, actor: Actor, made: &Move) -> bool {
    let open = |seat| !options(game.setup(), game.state(), seat).is_empty();
    match (actor.seat(), made) {
        (None, Move::TimeUp { seat }) => open(*seat),
        (None, _) => false,
        (Some(seat), Move::Say { client, text }) => {
            let fits = match text {
                Saying::Typed(text) => {
                    !text.trim().is_empty()
                        && text.chars().count() <= 280
                        && !text.chars().any(char::is_control)
                }
                Saying::Remark(remark) => remark.way < 3,
            };
            let listed = Move::Say { client: *client, text: Saying::default() };
            fits && options(game.setup(), game.state(), seat).contains(&listed)
        }
        (Some(seat), made) => options(game.setup(), game.state(), seat).contains(made),
    }
}

#[test]
fn a_refused_move_changes_nothing() {
    for_seeds(40, |seed| {
        let mut game = Game::new(random_setup(seed));
        let mut dice = Dice::new(seed);
        let mut refused = 0;
        while !game.is_over() {
            let (actor, made) = (any_actor(&mut dice), any_move(&mut dice));
            let before = game.clone();
            if game.play(actor, made).is_err() {
                refused += 1;
                assert!(game == before, "a refusal left something behind");
            } else {
                game = before;
            }
            random_move(&mut game, &mut dice);
        }
        assert!(refused > 0, "most nonsense is refused");
    });
}

#[test]
fn a_replayed_record_is_the_game_event_for_event() {
    for_seeds(60, |seed| {
        let game = random_game(seed);
        let json = Record::of(&game).to_json();
        let again = Record::from_json(&json).unwrap().replay().unwrap();
        assert!(again == game, "replay differs");
        assert_eq!(again.log(), game.log());
    });
}

#[test]
fn undo_returns_the_exact_state() {
    let mut undone = 0;
    for seed in 0..40 {
        let mut game = Game::new(random_setup(seed));
        let mut dice = Dice::new(seed);
        while !game.is_over() {
            let before = game.clone();
            let (seat, made) = random_move(&mut game, &mut dice);
            if game.can_undo(seat) && dice.one_in(4) {
                let after = game.clone();
                game.undo(seat).unwrap();
                assert!(game == before, "seed {seed}: undoing {made:?} left something behind");
                undone += 1;
                game = after;
            }
            assert!(!game.can_undo(seat.other()), "seed {seed}: nobody takes another seat's move back");
        }
    }
    assert!(undone > 100, "only {undone} moves were taken back");
}

#[test]
fn what_was_drawn_cannot_be_taken_back() {
    let mut game = Game::new(random_setup(3));
    let client = world::client::ClientId::new(0);
    game.play(Actor::Sales, Move::Visit { client }).unwrap();
    let before = game.clone();
    assert!(game.undo(Seat::Sales).is_err());
    assert!(game == before);
}

/// The clock's move is the same as the default moves made one by one.
#[test]
fn a_timer_plays_the_default_moves() {
    for_seeds(30, |seed| {
        let mut by_clock = Game::new(random_setup(seed));
        let mut by_hand = by_clock.clone();
        while !by_clock.is_over() {
            for seat in Seat::ALL {
                if by_clock.play(Actor::Clock, Move::TimeUp { seat }).is_err() {
                    continue;
                }
                for made in defaults::default_moves(&by_hand, seat) {
                    by_hand.play(seat.into(), made).unwrap();
                }
            }
        }
        assert!(by_hand.state() == by_clock.state(), "the clock played something else");
    });
}

/// Whoever leaves things to themselves says yes to all that is asked and can be granted, whatever was asked before
/// and never answered.
#[test]
fn default_moves_leave_no_consent_ungiven() {
    let mut given = 0;
    for seed in 0..60 {
        let mut game = Game::new(random_setup(seed));
        let mut dice = Dice::new(seed);
        while !game.is_over() {
            let (seat, _) = random_move(&mut game, &mut dice);
            let mut left = game.clone();
            for made in defaults::default_moves(&game, seat) {
                if made != Move::Done {
                    given += usize::from(is_consent(&made));
                    left.play(seat.into(), made).unwrap();
                }
            }
            let mut open = options(left.setup(), left.state(), seat).into_iter();
            assert_eq!(open.find(is_consent), None, "seed {seed}");
        }
    }
    assert!(given > 100, "hardly anything was asked: {given}");
}

fn is_consent(made: &Move) -> bool {
    matches!(
        made,
        Move::JoinVisit { .. }
            | Move::Report { .. }
            | Move::AgreeRenegotiation { .. }
            | Move::JoinReview { .. }
    )
}

/// Whoever's turn it is can move; nobody's turn is the end. The table stays with whoever moved last until it ends its
/// week, and then goes to a seat that has something to do.
#[test]
fn the_turn_goes_round_until_the_quarter_is_over() {
    for_seeds(40, |seed| {
        let mut game = Game::new(random_setup(seed));
        let mut dice = Dice::new(seed);
        assert_eq!((game.state().whose_turn(), game.at_table()), (Some(Seat::Sales), Some(Seat::Sales)));
        loop {
            let (next, at) = (game.state().whose_turn(), game.at_table());
            assert_eq!(next.is_none(), game.is_over());
            assert_eq!(at.is_none(), game.is_over());
            let (Some(next), Some(at)) = (next, at) else { break };
            assert!(game.state().is_open(next) && game.state().is_open(at));
            let (seat, made) = random_move(&mut game, &mut dice);
            if made == Move::Done {
                assert_eq!(game.at_table(), game.state().whose_turn());
            } else {
                assert_eq!(game.at_table(), Some(seat));
            }
        }
        let moves = game.moves().last().and_then(turn::ended);
        assert!(moves.is_some(), "the end of a week ends the quarter");
    });
}

#[test]
fn every_quarter_of_default_moves_ends() {
    for scenario in game::scenario::preset_ids() {
        for seed in 0..200 {
            assert!(default_game(scenario, "gated", "customer-first", seed).is_over());
        }
    }
}
