//! Every cent and every tenth of a person-day is accounted for.

use crate::random_play::{Dice, for_seeds, random_game, random_move, random_setup};
use game::Seat;
use game::events::{Event, HiddenEvent, OperationsEvent, PublicEvent};
use game::outcome::Outcome;
use game::play::Game;
use game::view::seat_view;
use pay::scheme::Due;
use pay::slip;
use std::cell::Cell;
use world::client::{PhaseTwo, Scope, Taste, Terms};
use world::parameters::Parameters;
use world::quantities::{Money, Share, Week, Work};
use world::team::Team;

/// Quantities round as the library does: to the nearest, halves away from nothing.
#[test]
fn a_quantity_is_rounded_to_the_nearest() {
    let below_a_half = 0.5f64.next_down();
    let edges = [0.0, below_a_half, 0.5, 1.5, 2.5, 0.5f64.next_up(), 4_503_599_627_370_495.5, 9e15, f64::NAN];
    let mut dice = Dice::new(1);
    let drawn: Vec<f64> = (0..10_000)
        .map(|_| (dice.below(4_000_000_000) as f64 - 2e9) / *dice.pick(&[1.0, 2.0, 3.0, 7.0, 1024.0, 1e6]))
        .collect();
    for value in edges.into_iter().chain(edges.map(|edge| -edge)).chain(drawn) {
        let units = (libm::round(value) as i64).saturating_mul(100);
        assert_eq!(Money::from_cents(100).times(value).cents(), units, "{value}");
        assert_eq!(Work::from_tenths(1).times(value).tenths(), libm::round(value) as i32, "{value}");
    }
}

#[test]
fn every_tenth_of_a_person_day_is_accounted_for() {
    for_seeds(60, |seed| {
        let mut game = Game::new(random_setup(seed));
        let mut dice = Dice::new(seed);
        while !game.is_over() {
            let before = game.state().clone();
            let seen = game.log().len();
            random_move(&mut game, &mut dice);
            balance_week(&game, seen);
            balance_projects(&before, &game, seen);
        }
    });
}

/// The week's capacity is what was worked, what was spent on people, and what was left over.
fn balance_week(game: &Game, seen: usize) {
    let mut on_each = Work::ZERO;
    for logged in &game.log()[seen..] {
        match &logged.event {
            Event::Operations(OperationsEvent::Worked { week, .. }) => on_each += week.used,
            Event::Operations(OperationsEvent::WeekClosed {
                capacity, on_projects, on_people, idle, ..
            }) => {
                assert_eq!(on_each, *on_projects, "work on projects adds up");
                assert_eq!(*capacity, *on_projects + *on_people + *idle, "the week adds up");
            }
            _ => {}
        }
    }
}

/// What remains is what remained, less progress, plus what surfaced, came back and was added.
fn balance_projects(before: &game::state::State, game: &Game, seen: usize) {
    let renegotiated = game.log()[seen..]
        .iter()
        .any(|logged| matches!(logged.event, Event::Public(PublicEvent::Renegotiated { .. })));
    for client in before.ids() {
        let (Some(was), Some(is)) = (before.project(client), game.state().project(client)) else { continue };
        let weeks = game.log()[seen..].iter().filter_map(|logged| match &logged.event {
            Event::Operations(OperationsEvent::Worked { client: c, week }) if *c == client => Some(*week),
            _ => None,
        });
        let (mut remaining, mut spent, mut effort) = (was.job.remaining(), was.spent, was.job.effort());
        for week in weeks {
            remaining = remaining - week.progress + week.found + week.returned + week.crept;
            spent += week.used;
            effort += week.crept;
        }
        if !renegotiated {
            assert_eq!(is.job.remaining(), remaining, "the work on {client:?} adds up");
            assert_eq!(is.job.effort(), effort, "the effort of {client:?} adds up");
        }
        assert_eq!(is.spent, spent, "the time on {client:?} adds up");
        assert!(is.job.remaining() >= Work::ZERO && is.undiscovered >= Work::ZERO);
    }
}

#[test]
fn every_cent_is_accounted_for() {
    for_seeds(60, |seed| {
        let game = random_game(seed);
        let outcome = Outcome::of(&game);
        for each in Seat::ALL {
            let items: Money =
                outcome.slips[each].lines.iter().flat_map(|l| &l.items).map(|i| i.amount).sum();
            assert_eq!(items, outcome.slips[each].total());
            let standing: Money = outcome.standing[each].iter().map(|line| line.amount).sum();
            assert_eq!(outcome.worth(each), items + standing);
        }
        let paid: Money = game
            .state()
            .projects
            .iter()
            .flatten()
            .filter(|project| !project.is_running())
            .map(|project| project.price)
            .sum();
        let books = outcome.company;
        assert_eq!(books.revenue, paid, "clients pay for what they got, and for nothing else");
        let rest = books.pulled_in - books.penalties - books.credits - books.overtime - books.regular;
        assert_eq!(books.quarter(), paid + rest);
        assert_eq!(
            books.lifetime_value(),
            books.quarter() + books.lifetime + books.word_of_mouth + books.pipeline
        );
    });
}

/// Pay so far never needs the future: the slip at the end is the slip of the final facts.
#[test]
fn what_is_paid_at_signature_stays_paid_until_something_is_known_against_it() {
    for_seeds(30, |seed| {
        let mut game = Game::new(random_setup(seed));
        let mut dice = Dice::new(seed);
        let scheme = std::rc::Rc::new(pay::presets::scheme("siloed").unwrap());
        let mut before = Money::ZERO;
        while !game.is_over() {
            random_move(&mut game, &mut dice);
            let now = slip::total(&scheme, pay::budget::UNSCALED, Seat::Sales, &game.facts());
            let renegotiated =
                game.log().iter().any(|l| matches!(l.event, Event::Public(PublicEvent::Renegotiated { .. })));
            assert!(now >= before || renegotiated, "a commission was taken away without a reason");
            before = now;
        }
    });
}

#[test]
fn the_terms_of_every_satisfaction_add_up_to_what_was_measured() {
    let mut measured = 0;
    for seed in 0..90 {
        let game = random_game(seed);
        for logged in game.log() {
            if let Event::Hidden(HiddenEvent::SatisfactionMade { client, satisfaction, .. }) = &logged.event {
                let surveyed = game.state().project(*client).and_then(|project| project.surveyed);
                assert_eq!(Some(satisfaction.total()), surveyed);
                let parts = satisfaction.parts().map(|(_, points)| points).sum();
                assert_eq!(satisfaction.total(), parts);
                measured += 1;
            }
        }
    }
    assert!(measured > 50, "only {measured} clients were asked");
}

/// Finding F: a client that is asked to pay more for more minds the bill as much as it likes a discount of that size.
#[test]
fn a_larger_scope_is_no_free_money() {
    let p = Parameters::default();
    let taste = Taste { sensitivity: 1.0, scope: 0.25 };
    let appeal = |scope, discount| {
        let terms = Terms {
            scope,
            week: Week::new(4),
            discount: Share::percent(discount),
            phase_two: PhaseTwo::Without,
        };
        taste.appeal(&p, &terms, Week::new(4))
    };
    let (asked, cheaper) = (appeal(Scope::Full, 0), appeal(Scope::Full, 10));
    let (more, less) = (appeal(Scope::Extended, 0), appeal(Scope::Core, 0));
    assert!((cheaper - asked - 0.1 * p.sign_per_discount).abs() < 1e-9);
    assert!((more - asked - 0.2 * (p.sign_per_scope - p.sign_per_discount)).abs() < 1e-9);
    assert!(
        (less - asked + 0.2 * p.sign_per_scope).abs() < 1e-9,
        "less than it asked for saves a client nothing"
    );
}

/// Finding B: overtime that the week's work did not need costs nothing and tires nobody.
#[test]
fn idle_overtime_is_not_billed() {
    let (idle, worked) = (Cell::new(0), Cell::new(0));
    for_seeds(200, |seed| {
        let mut game = Game::new(random_setup(seed));
        let mut dice = Dice::new(seed);
        while !game.is_over() {
            let before = game.state().team.clone();
            let (week, plan) = (game.state().week(), game.state().plan.clone());
            random_move(&mut game, &mut dice);
            let after = &game.state().team;
            if game.state().week() == week && !game.is_over() {
                continue;
            }
            let p = game.setup().scenario.parameters();
            let regular = before.capacity(p, Share::ZERO, plan.shock);
            let used: Vec<Work> = game
                .log()
                .iter()
                .filter(|logged| logged.week == week)
                .filter_map(|logged| match &logged.event {
                    Event::Operations(OperationsEvent::Worked { week, .. }) => Some(week.used),
                    _ => None,
                })
                .collect();
            let all: Work = used.iter().copied().sum();
            let needless =
                all + plan.on_people <= regular && used.iter().all(|work| *work <= Team::ceiling(p, regular));
            if needless {
                assert_eq!(after.overtime, before.overtime);
                assert!(after.fatigue <= before.fatigue);
                idle.set(idle.get() + i32::from(plan.overtime.is_positive()));
            } else {
                worked.set(worked.get() + 1);
                assert!(after.overtime > before.overtime);
            }
        }
    });
    assert!(idle.get() > 100 && worked.get() > 20, "{} idle, {} worked", idle.get(), worked.get());
}

/// What a seat reads beside the button is what it gets: a new agreement changes pay for signatures by what was told.
#[test]
fn a_new_agreement_pays_what_was_told() {
    let agreed = Cell::new(0);
    for_seeds(120, |seed| {
        let setup = random_setup(seed);
        let at_once = setup
            .scheme
            .lines_for(Seat::Sales)
            .all(|(_, line)| line.due == Due::Signature && line.gates.is_empty() && line.clawback.is_none());
        let mut game = Game::new(setup);
        let mut dice = Dice::new(seed);
        while at_once && !game.is_over() {
            let (before, seen) = (seat_view(&game, Seat::Sales), game.log().len());
            random_move(&mut game, &mut dice);
            for logged in &game.log()[seen..] {
                let Event::Public(PublicEvent::Renegotiated { client, .. }) = logged.event else { continue };
                let told = before.renegotiation_changes(client);
                let told = told.map_or(Money::ZERO, |change| change.becomes - change.was);
                let after = seat_view(&game, Seat::Sales);
                assert_eq!(after.pay.slip.total() - before.pay.slip.total(), told, "seed {seed}");
                agreed.set(agreed.get() + 1);
            }
        }
    });
    assert!(agreed.get() > 0, "random games come to new agreements");
}
