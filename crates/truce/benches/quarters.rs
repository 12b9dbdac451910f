//! How fast quarters are played natively, on one core, in time of that core. Prints figures; judges nothing.

use bots::{Opponent, Room, Temperament};
use game::play::Game;
use game::record::Record;
use game::setup::{Openness, Setup};
use game::simulation::Simulation;
use game::view::seat_view;
use game::{BySeat, Seat, defaults, reference, scenario};
use pay::presets;
use std::hint::black_box;
use std::rc::Rc;
use std::time::{Duration, Instant};
use world::chance::Seed;

const QUARTERS: u32 = 1_000;
const SIMULATED: u32 = 100_000;

fn main() {
    let Some(scenario) = scenario::preset("quarter").map(Rc::new) else { return };
    let Some(scheme) = presets::scheme("siloed").map(Rc::new) else { return };
    let Some(culture) = presets::culture("neutral").map(Rc::new) else { return };
    let setup =
        Setup::as_written(scenario.clone(), scheme.clone(), culture, Openness::OwnPayOnly, Seed::new(1))
            .to_budget();

    let (took, ()) = timed(|| {
        for seed in 1..=QUARTERS {
            let mut game = Game::new(Setup { seed: Seed::new(seed), ..setup.clone() });
            defaults::play_out(&mut game);
            black_box(game.facts());
        }
    });
    row("quarters of default moves", QUARTERS, took);
    simulated(&setup);

    let games: Vec<Game> = (1..=QUARTERS)
        .map(|seed| {
            let mut game = Game::new(Setup { seed: Seed::new(seed), ..setup.clone() });
            defaults::play_out(&mut game);
            game
        })
        .collect();
    let (took, ()) = timed(|| {
        for game in &games {
            let mut again = Game::new(game.setup().clone());
            for entry in game.moves() {
                if again.play(entry.by, entry.made.clone()).is_err() {
                    return;
                }
            }
            black_box(again);
        }
    });
    row("the same moves replayed", QUARTERS, took);
    scripted(&games);

    let (took, _) = timed(|| black_box(reference::scales(&scenario, &scheme)));
    row("budget scalings", 1, took);
    let open = Game::new(setup);
    let (took, ()) = timed(|| (0..QUARTERS).for_each(|_| drop(black_box(seat_view(&open, Seat::Sales)))));
    row("views of sales in week 1", QUARTERS, took);
    answers(&open);
    let bytes: usize = games.iter().map(|game| Record::of(game).to_json().len()).sum();
    println!("{:28} {:>10} bytes a quarter", "records of default moves", bytes / games.len());
}

/// Quarters whose moves are given, for their outcome alone: every move is checked and carried out, nobody decides
/// anything.
fn scripted(games: &[Game]) {
    let Some(first) = games.first() else { return };
    let mut simulation = Simulation::new(first.setup().clone());
    let times = SIMULATED / QUARTERS;
    let (took, ()) = timed(|| {
        for game in (0..times).flat_map(|_| games) {
            simulation.deal(game.setup().seed);
            for entry in game.moves() {
                if simulation.play(entry.by, &entry.made).is_err() {
                    return;
                }
            }
            black_box(simulation.facts());
        }
    });
    row("moves of a script, simulated", SIMULATED, took);
}

/// Quarters for their outcome alone, as the laboratory plays them.
fn simulated(setup: &Setup) {
    let mut room = Room::new(setup.clone());
    let (took, ()) = timed(|| {
        for seed in 1..=SIMULATED {
            black_box(room.play_defaults(Seed::new(seed)).facts());
        }
    });
    row("default moves, simulated", SIMULATED, took);
    let ordinary = Temperament::default();
    let (took, ()) = timed(|| {
        for seed in 1..=SIMULATED {
            let both = BySeat { sales: &ordinary, operations: &ordinary };
            black_box(room.play_out(Seed::new(seed), both).facts());
        }
    });
    row("bot against bot, simulated", SIMULATED, took);
}

/// A bot's answer in the last week of a quarter that people have played: it goes through all weeks before.
fn answers(open: &Game) {
    let mut game = open.clone();
    let last = game.setup().scenario.last_week();
    while game.state().week() < last {
        let Some(seat) = game.state().whose_turn() else { break };
        for made in defaults::default_moves(&game, seat) {
            if game.play(seat.into(), made).is_err() {
                return;
            }
        }
    }
    let opponent = Opponent { seat: Seat::Sales, temperament: Temperament::default() };
    let before = || game.moves().iter();
    let (took, ()) = timed(|| {
        (0..QUARTERS).for_each(|_| drop(black_box(opponent.answer(game.setup(), before()))));
    });
    row("a bot's answer in week 12", QUARTERS, took);
}

/// The time of the core that `work` took. A machine shared with others would be measured by the clock on the wall;
/// Linux tells how long this process really ran, to a few
/// milliseconds: rows that take less are rough.
fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let (start, ran) = (Instant::now(), on_core());
    let done = work();
    let wall = start.elapsed();
    (ran.zip(on_core()).map_or(wall, |(before, after)| after.saturating_sub(before)), done)
}

/// How long this process has been on a core, where the system tells.
fn on_core() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/self/schedstat").ok()?;
    Some(Duration::from_nanos(told.split_whitespace().next()?.parse().ok()?))
}

fn row(what: &str, count: u32, took: Duration) {
    let each = took.as_secs_f64() * 1e6 / f64::from(count);
    let (millis, rate) = (took.as_secs_f64() * 1e3, 1e6 / each);
    println!("{what:28} {count:>6} in {millis:>8.1} ms, {each:>9.1} µs each, {rate:>9.0} a second");
}
