//! Bots play by the rules, see only their own side, and follow the money by themselves.

use crate::random_play::{Dice, for_seeds, preset, random_move, random_setup, setup};
use crate::secrets::repaid;
use bots::fitted::{Habits, fit};
use bots::numbers::{Numbers, ROWS};
use bots::{Mind, Room, Temperament, reckon};
use game::moves::Move;
use game::play::Game;
use game::setup::{Openness, Setup};
use game::view::LoadNews;
use game::{BySeat, Seat};
use pay::presets;
use pay::scheme::Scheme;
use std::rc::Rc;
use world::chance::{Seed, logistic};
use world::facts::QuarterFacts;
use world::knowledge::Meeting;

fn temper(id: &str) -> Temperament {
    Temperament::preset(id).unwrap()
}

/// Minds for both seats of a game, with temperaments drawn from the presets.
fn minds(game: &Game, seed: u64) -> BySeat<Mind> {
    let mut dice = Dice::new(seed ^ 0xb07);
    let ids: Vec<&str> = Temperament::ids().collect();
    let mut minds = BySeat {
        sales: Mind::new(&game.sales(), Numbers::default()),
        operations: Mind::new(&game.operations(), Numbers::default()),
    };
    for seat in Seat::ALL {
        minds[seat].sit_down(game.setup().seed, &temper(dice.pick::<&str>(&ids)));
    }
    minds
}

fn next(mind: &mut Mind, game: &Game, seat: Seat) -> Move {
    match seat {
        Seat::Sales => mind.next_of_sales(&game.sales()),
        Seat::Operations => mind.next_of_operations(&game.operations()),
    }
}

fn seat_of(game: &Game) -> Seat {
    game.state().whose_turn().expect("a quarter that is not over")
}

#[test]
fn bots_make_legal_moves_and_end_every_quarter() {
    for_seeds(300, |seed| {
        let mut game = Game::new(random_setup(seed));
        let mut minds = minds(&game, seed);
        let mut moves = 0;
        while !game.is_over() {
            let seat = seat_of(&game);
            let made = next(&mut minds[seat], &game, seat);
            game.play(seat.into(), made.clone()).unwrap_or_else(|refusal| panic!("{made:?}: {refusal:?}"));
            moves += 1;
            assert!(moves < 2_000, "the bots do not come to an end");
        }
    });
}

/// Between random moves of a person, too: a bot can sit down anywhere.
#[test]
fn bots_make_legal_moves_in_games_that_others_began() {
    for_seeds(150, |seed| {
        let mut game = Game::new(random_setup(seed));
        let mut minds = minds(&game, seed);
        let mut dice = Dice::new(seed);
        while !game.is_over() {
            if dice.one_in(2) {
                random_move(&mut game, &mut dice);
                continue;
            }
            let seat = seat_of(&game);
            let made = next(&mut minds[seat], &game, seat);
            game.play(seat.into(), made.clone()).unwrap_or_else(|refusal| panic!("{made:?}: {refusal:?}"));
        }
    });
}

#[test]
fn the_same_seed_is_the_same_quarter_in_any_order_and_any_memory() {
    let setup = setup("quarter", "gated", "blame", 1);
    let (reckless, honest) = (temper("reckless"), temper("honest"));
    let both = BySeat { sales: &reckless, operations: &honest };
    let mut room = Room::new(setup.clone());
    let forth: Vec<QuarterFacts> =
        (1..=40).map(|seed| room.play_out(Seed::new(seed), both).facts().clone()).collect();
    let mut back: Vec<QuarterFacts> = (1..=40)
        .rev()
        .map(|seed| {
            room.play_defaults(Seed::new(seed + 7));
            room.play_out(Seed::new(seed), both).facts().clone()
        })
        .collect();
    back.reverse();
    assert!(forth == back);
    let fresh = Room::new(setup).play_out(Seed::new(40), both).facts().clone();
    assert!(Some(&fresh) == forth.last());
}

/// A room plays what a whole game plays, and a mind that sits down anew each week decides as one that stayed.
#[test]
fn a_mind_needs_no_memory_from_week_to_week() {
    for_seeds(20, |seed| {
        let mut game = Game::new(setup("quarter", "milestones", "neutral", seed as u32));
        let ordinary = Temperament::default();
        let mut room = Room::new(game.setup().clone());
        let mut week = 0;
        let mut minds = minds(&game, 0);
        while !game.is_over() {
            if game.state().week().number() != week {
                week = game.state().week().number();
                minds = BySeat {
                    sales: Mind::new(&game.sales(), Numbers::default()),
                    operations: Mind::new(&game.operations(), Numbers::default()),
                };
                for seat in Seat::ALL {
                    minds[seat].sit_down(game.setup().seed, &ordinary);
                }
            }
            let seat = seat_of(&game);
            let made = next(&mut minds[seat], &game, seat);
            game.play(seat.into(), made).unwrap();
        }
        let both = BySeat { sales: &ordinary, operations: &ordinary };
        assert!(room.play_out(game.setup().seed, both).facts() == &game.facts());
    });
}

/// With the same moves behind it, a bot decides the same whatever the other seat is paid.
#[test]
fn a_bot_does_not_feel_the_others_pay() {
    for_seeds(20, |seed| {
        let setup = Setup { openness: Openness::OwnPayOnly, ..random_setup(seed) };
        for seat in Seat::ALL {
            let mut here = Game::new(setup.clone());
            let mut there = Game::new(repaid(&setup, seat.other()));
            let (mut one, mut other) = (minds(&here, seed), minds(&there, seed));
            let mut dice = Dice::new(seed);
            while !here.is_over() {
                if seat_of(&here) == seat {
                    let made = next(&mut one[seat], &here, seat);
                    assert_eq!(made, next(&mut other[seat], &there, seat));
                    here.play(seat.into(), made.clone()).unwrap();
                    there.play(seat.into(), made).unwrap();
                } else {
                    let (by, made) = random_move(&mut here, &mut dice);
                    there.play(by.into(), made).unwrap();
                }
            }
        }
    });
}

/// What the other seat does on its own side of the table changes nothing in a bot's mind.
#[test]
fn a_bot_does_not_see_the_others_private_moves() {
    let private = |made: &Move| {
        matches!(
            made,
            Move::Check { .. }
                | Move::Allocate { .. }
                | Move::SetOvertime { .. }
                | Move::HoldBack { .. }
                | Move::SetGate { .. }
                | Move::MeetClient { .. }
                | Move::Visit { .. }
                | Move::SitOn { .. }
                | Move::PullIn { .. }
        )
    };
    let mut seen = 0;
    for seed in 0..40 {
        let mut game = Game::new(random_setup(seed));
        let mut dice = Dice::new(seed);
        while !game.is_over() {
            let before = game.clone();
            let (by, made) = random_move(&mut game, &mut dice);
            let watching = by.other();
            if private(&made) && before.state().is_open(watching) {
                let thought = |game: &Game| next(&mut minds(game, seed)[watching], game, watching);
                assert_eq!(thought(&before), thought(&game), "{watching:?} saw {made:?}");
                seen += 1;
            }
        }
    }
    assert!(seen > 100, "only {seen} private moves were made before the other's eyes");
}

#[test]
fn noting_reasons_changes_no_move_and_the_chances_are_whole() {
    for_seeds(20, |seed| {
        let mut game = Game::new(setup("quarter", "gated", "neutral", seed as u32));
        let (mut silent, mut noting) = (minds(&game, seed), minds(&game, seed));
        Seat::ALL.into_iter().for_each(|seat| noting[seat].keep_notes());
        while !game.is_over() {
            let seat = seat_of(&game);
            let made = next(&mut silent[seat], &game, seat);
            assert_eq!(made, next(&mut noting[seat], &game, seat));
            for reason in noting[seat].reasons() {
                let sum: f64 = reason.options.iter().map(|option| option.chance).sum();
                assert!((sum - 1.0).abs() < 1e-9 && reason.options[reason.taken].chance > 0.0);
            }
            game.play(seat.into(), made).unwrap();
        }
        assert!(silent.sales.reasons().is_empty());
    });
}

/// What bots did in so many quarters of a scheme.
fn habits(scheme: Scheme, sales: &Temperament, operations: &Temperament) -> Habits {
    let culture = Rc::new(presets::culture("neutral").unwrap());
    let setup =
        Setup::as_written(preset("quarter"), Rc::new(scheme), culture, Openness::OwnPayOnly, Seed::new(1))
            .to_budget();
    let mut room = Room::new(setup);
    let mut habits = Habits::default();
    for seed in 1..=400 {
        let quarter = room.play_out(Seed::new(seed), BySeat { sales, operations });
        habits.add(quarter.counts(), &quarter.operations());
    }
    habits
}

fn siloed(sales: &str, operations: &str) -> Habits {
    habits(presets::scheme("siloed").unwrap(), &temper(sales), &temper(operations))
}

/// The same bots, paid differently, behave differently: nobody told them how.
#[test]
fn paid_differently_they_behave_differently() {
    let ordinary = Temperament::default();
    let unpaid = habits(Scheme::unpaid(), &ordinary, &ordinary).promised_beyond();
    let paid = habits(presets::scheme("siloed").unwrap(), &ordinary, &ordinary).promised_beyond();
    println!("weeks promised beyond the ask: unpaid {unpaid:.2}, for commission {paid:.2}");
    assert!((unpaid - paid).abs() > 0.05, "pay makes no difference: {unpaid:.2} and {paid:.2}");
}

#[test]
fn temperaments_differ_in_the_direction_of_their_names() {
    let ordinary = siloed("ordinary", "ordinary");
    let beyond = |id: &str| siloed(id, "ordinary").promised_beyond();
    let (cautious, reckless) = (beyond("cautious"), beyond("reckless"));
    assert!(reckless < ordinary.promised_beyond() && ordinary.promised_beyond() < cautious);
    assert!(beyond("honest") > beyond("money-driven"));
    assert!(beyond("sandbagger") > cautious, "the sandbagger promises latest of all");
    let checks = |id: &str| siloed(id, "ordinary").check_rate();
    assert!(checks("cautious") > checks("reckless"));
    let told = |id: &str| siloed("ordinary", id).disclosure();
    assert!(told("honest") > ordinary.disclosure() && ordinary.disclosure() > told("people-pleaser"));
    let overtime = |id: &str| siloed("ordinary", id).overtime_a_week();
    assert!(overtime("reckless") > overtime("honest"));
}

/// Bots fitted to how a known temperament played come out near it.
#[test]
fn a_known_temperament_is_recovered() {
    let known = Temperament { caution: 1.4, diligence: 0.2, ..Temperament::default() };
    let ordinary = Temperament::default();
    let scheme = presets::scheme("siloed").unwrap();
    let setup = setup("quarter", "siloed", "neutral", 1);
    let played = habits(scheme.clone(), &known, &ordinary);
    let fitted = fit(&setup, &played, Seat::Sales, 400);
    assert!((fitted.caution - known.caution).abs() < 0.25, "caution {}", fitted.caution);
    assert!((fitted.diligence - known.diligence).abs() < 0.12, "diligence {}", fitted.diligence);
    let known = Temperament { candour: 0.25, ..Temperament::default() };
    let played = habits(scheme, &ordinary, &known);
    let fitted = fit(&setup, &played, Seat::Operations, 400);
    assert!((fitted.candour - known.candour).abs() < 0.12, "candour {}", fitted.candour);
}

#[test]
fn quick_arithmetic_is_right() {
    for step in -400..=400 {
        let x = f64::from(step) * 0.173;
        let (quick, exact) = (reckon::exp(x), libm_exp(x));
        assert!((quick / exact - 1.0).abs() < 1e-8, "e^{x}: {quick} and {exact}");
        assert!((reckon::logistic(x) - logistic(x)).abs() < 1e-9);
    }
}

fn libm_exp(x: f64) -> f64 {
    x.exp()
}

#[test]
fn the_numbers_of_bots_are_a_table() {
    for row in ROWS {
        assert!((row.low..=row.high).contains(&row.default), "{} lies outside its range", row.id);
        assert!(Numbers::default().set(row.id, row.default));
    }
    let ids: Vec<&str> = Temperament::ids().collect();
    assert!(ids.iter().all(|id| Temperament::preset(id).is_some_and(|temper| temper.id == *id)));
    assert_eq!(temper("ordinary"), Temperament::default());
}

/// What is said at a meeting is for the offers: Sales calls it before them, and its news lasts until those of the next week.
#[test]
fn a_meeting_comes_before_the_offers_and_its_news_lasts_a_week() {
    let (mut called, mut lasted) = (0, 0);
    for seed in 1..=30 {
        let mut game = Game::new(setup("sprint", "siloed", "customer-first", seed));
        let mut minds = minds(&game, seed.into());
        let (mut week, mut met, mut offered) = (game.state().week(), Meeting::NotHeld, false);
        while !game.is_over() {
            if game.state().week() != week {
                let news = game.sales().load_news();
                let wanted = match met {
                    Meeting::Held => LoadNews::MetLastWeek,
                    Meeting::NotHeld => LoadNews::Hearsay,
                };
                assert_eq!(news, wanted, "seed {seed}, after week {week:?}");
                lasted += u32::from(met == Meeting::Held);
                (week, met, offered) = (game.state().week(), Meeting::NotHeld, false);
            }
            let seat = seat_of(&game);
            let made = next(&mut minds[seat], &game, seat);
            if made == Move::HoldMeeting {
                met = Meeting::Held;
                called += u32::from(seat == Seat::Sales);
                assert!(seat == Seat::Operations || !offered, "seed {seed}: Sales meets after its offers");
            }
            offered |= seat == Seat::Sales && matches!(made, Move::Draft { .. });
            game.play(seat.into(), made).expect("bots make legal moves");
        }
    }
    assert!(called > 10 && lasted > 30, "{called} called by Sales, {lasted} lasted");
}
