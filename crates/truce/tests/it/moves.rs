//! Laws of the table of moves.

use crate::random_play::{Dice, for_seeds, one_of_each, random_move, random_setup};
use game::Seat;
use game::moves::table::{Cost, Owner};
use game::moves::{Actor, Move};
use game::play::Game;
use game::refusal::Refusal;
use serde_json::{Map, Value, json};

fn written(made: &Move) -> Map<String, Value> {
    let Value::Object(fields) = serde_json::to_value(made).unwrap() else { panic!("{made:?} is an object") };
    fields
}

fn read(fields: Map<String, Value>) -> Result<Move, String> {
    serde_json::from_value(Value::Object(fields)).map_err(|fault| fault.to_string())
}

#[test]
fn a_move_has_the_fields_of_its_row_and_no_other() {
    let all = one_of_each(&mut Dice::new(3));
    let mut every = Map::new();
    for made in &all {
        every.extend(written(made));
    }
    every.remove("name");
    assert_eq!(every.len(), 11, "{every:?}");
    for made in &all {
        let fields = written(made);
        assert_eq!(read(fields.clone()).as_ref(), Ok(made));
        let own: Vec<String> = made.kind().row().fields.iter().map(ToString::to_string).collect();
        assert_eq!(fields.get("name"), Some(&json!(made.kind().to_string())));
        assert_eq!(fields.len(), own.len() + 1, "{made:?}");
        for (field, value) in &every {
            let mut other = fields.clone();
            let (kind, expected) = (made.kind(), if own.contains(field) { "lacks" } else { "has no field" });
            match other.remove(field) {
                Some(_) => assert!(own.contains(field), "{made:?} has {field}"),
                None => drop(other.insert(field.clone(), value.clone())),
            }
            assert_eq!(read(other), Err(format!("the move `{kind}` {expected} `{field}`")));
        }
    }
}

#[test]
fn only_its_owner_makes_a_move() {
    for_seeds(10, |seed| {
        let mut game = Game::new(random_setup(seed));
        let mut dice = Dice::new(seed);
        while !game.is_over() {
            for made in one_of_each(&mut dice) {
                for actor in [Actor::Sales, Actor::Operations, Actor::Clock] {
                    let owns = match (made.kind().row().owner, actor.seat()) {
                        (Owner::Only(owner), Some(seat)) => owner == seat,
                        (Owner::Either, Some(_)) | (Owner::Clock, None) => true,
                        (Owner::Clock, Some(_)) | (Owner::Only(_) | Owner::Either, None) => false,
                    };
                    let refused = game.clone().play(actor, made.clone()) == Err(Refusal::NotYourMove);
                    assert_eq!(refused, !owns, "{actor:?} {made:?}");
                }
            }
            random_move(&mut game, &mut dice);
        }
    });
}

#[test]
fn a_move_takes_of_the_week_what_its_row_says() {
    let mut paid = 0;
    for seed in 0..30 {
        let mut game = Game::new(random_setup(seed));
        let mut dice = Dice::new(seed);
        while !game.is_over() {
            let (week, before) = (game.state().week(), game.state().clone());
            let (seat, made) = random_move(&mut game, &mut dice);
            // Operations gives the day of a visit back that it declines; a new week begins with a fresh plan.
            if game.state().week() != week || game.is_over() || matches!(made, Move::DeclineVisit { .. }) {
                continue;
            }
            let (days, people) = match (made.kind().row().cost, seat) {
                (Cost::Nothing, _) => (0, None),
                (Cost::Days(days), _) | (Cost::OfEach(days, _), Seat::Sales) => (days.tenths(), None),
                (Cost::Work(people) | Cost::OfTheTeam(people), _)
                | (Cost::OfEach(_, people), Seat::Operations) => (0, Some(people)),
            };
            let p = game.setup().scenario.parameters();
            let work = people.map_or(0.0, |people| people.person_days(p));
            let after = game.state();
            assert_eq!(after.days_spent.tenths() - before.days_spent.tenths(), days, "{made:?}");
            let spent = (after.plan.on_people - before.plan.on_people).person_days();
            assert!((spent - work).abs() < 0.06, "{made:?} took {spent} and not {work}");
            paid += i32::from(days > 0 || people.is_some());
        }
    }
    assert!(paid > 300, "only {paid} moves cost anything");
}
