//! Random games for laws: a seed decides the setup and every move. A failing law prints its seed.

use game::moves::{Actor, Answer, GatePlan, Move};
use game::options::options;
use game::play::Game;
use game::saying::{Ground, Occasion, Remark, Saying};
use game::scenario::{self, Scenario};
use game::setup::{Openness, Setup};
use game::turn::Turn;
use game::{Seat, defaults};
use pay::presets;
use rand::rngs::Xoshiro256PlusPlus;
use rand::{Rng, SeedableRng};
use std::rc::Rc;
use world::chance::Seed;
use world::client::{ClientId, PhaseTwo, Scope, Terms};
use world::pipeline::DealId;
use world::quantities::{Share, Week, Work};

/// Random choices under one seed.
pub struct Dice(Xoshiro256PlusPlus);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(Xoshiro256PlusPlus::seed_from_u64(seed))
    }

    pub fn below(&mut self, count: usize) -> usize {
        (self.0.next_u64() % count.max(1) as u64) as usize
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    pub fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }
}

/// Runs a law over `count` random games; a failure names the seed.
pub fn for_seeds(count: u64, law: impl Fn(u64)) {
    for seed in 0..count {
        let held = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| law(seed)));
        if let Err(cause) = held {
            eprintln!("the law failed for seed {seed}");
            std::panic::resume_unwind(cause);
        }
    }
}

pub fn preset(id: &str) -> Rc<Scenario> {
    Rc::new(scenario::preset(id).expect("a preset scenario"))
}

pub fn setup(scenario: &str, scheme: &str, culture: &str, seed: u32) -> Setup {
    let scheme = Rc::new(presets::scheme(scheme).expect("a preset scheme"));
    let culture = Rc::new(presets::culture(culture).expect("a preset culture"));
    Setup::as_written(preset(scenario), scheme, culture, Openness::OwnPayOnly, Seed::new(seed)).to_budget()
}

/// A setup drawn from the presets.
pub fn random_setup(seed: u64) -> Setup {
    let mut dice = Dice::new(seed ^ 0x5e7);
    let scenarios: Vec<&str> = scenario::preset_ids().collect();
    let schemes: Vec<&str> = presets::scheme_ids().collect();
    let cultures: Vec<&str> = presets::culture_ids().collect();
    let (scenario, scheme, culture) = (*dice.pick(&scenarios), *dice.pick(&schemes), *dice.pick(&cultures));
    setup(scenario, scheme, culture, seed as u32)
}

/// The seat that moves next in random play: one whose week is open.
pub fn open_seat(game: &Game, dice: &mut Dice) -> Seat {
    let turns = game.state().turns;
    match (turns.sales, turns.operations) {
        (Turn::Open, Turn::Open) => *dice.pick(&Seat::ALL),
        (Turn::Open, Turn::Done) => Seat::Sales,
        (Turn::Done, _) => Seat::Operations,
    }
}

/// Makes one random legal move. Kinds of moves are equally likely, so that the many drafts do not drown the rest.
pub fn random_move(game: &mut Game, dice: &mut Dice) -> (Seat, Move) {
    let seat = open_seat(game, dice);
    let all = options(game.setup(), game.state(), seat);
    let kinds: Vec<_> = {
        let mut kinds: Vec<_> = all.iter().map(std::mem::discriminant).collect();
        kinds.dedup();
        kinds
    };
    let kind = *dice.pick(&kinds);
    let of_kind: Vec<_> = all.into_iter().filter(|made| std::mem::discriminant(made) == kind).collect();
    let made = match dice.pick(&of_kind).clone() {
        Move::Say { client, .. } => Move::Say { client, text: "They walk if it slips.".into() },
        other => other,
    };
    game.play(seat.into(), made.clone()).expect("a listed move is accepted");
    (seat, made)
}

/// Plays a random game to its end.
pub fn random_game(seed: u64) -> Game {
    random_moves(random_setup(seed), seed)
}

/// Plays a game of this setup to its end, with random moves.
pub fn random_moves(setup: Setup, seed: u64) -> Game {
    let mut game = Game::new(setup);
    let mut dice = Dice::new(seed);
    while !game.is_over() {
        random_move(&mut game, &mut dice);
    }
    game
}

/// Any move at all, sensible or not.
pub fn any_move(dice: &mut Dice) -> Move {
    let all = one_of_each(dice);
    dice.pick(&all).clone()
}

/// A move of each kind, sensible or not.
pub fn one_of_each(dice: &mut Dice) -> [Move; 36] {
    let client = ClientId::new(dice.below(8) as u8);
    let week = Week::new(if dice.one_in(9) { 255 } else { dice.below(20) as u8 });
    let scope = *dice.pick(&Scope::ALL);
    let share = Share::percent(*dice.pick(&[-5, 0, 5, 10, 15, 20, 30, 40, 41, 100]));
    let work = Work::from_tenths(*dice.pick(&[-5, 0, 5, 7, 40, 100, 120, 125, 200, i32::MAX, i32::MIN]));
    let phase_two = *dice.pick(&[PhaseTwo::Without, PhaseTwo::With]);
    let typed = dice.pick(&["", "  ", "yes", "a\nb", &"x".repeat(281)]).to_string();
    let (on, ground) = (Occasion::CounterLater, dice.one_in(2).then_some(Ground::Pay));
    let remark = Remark { on, ground, way: dice.below(5) as u8, week, asked: week, draft: week };
    let text = if dice.one_in(3) { Saying::Remark(remark) } else { typed.into() };
    [
        Move::Visit { client },
        Move::Invite { client },
        Move::JoinVisit { client },
        Move::DeclineVisit { client },
        Move::Draft { client, terms: Terms { scope, week, discount: share, phase_two } },
        Move::AskCheck { client },
        Move::Check { client },
        Move::Report { client, answer: *dice.pick(&Answer::ALL) },
        Move::Counter { client, scope, week },
        Move::Stamp { client },
        Move::Split { client },
        Move::SignAlone { client },
        Move::Override { client },
        Move::Escalate { client },
        Move::Decline { client },
        Move::Say { client, text },
        Move::Allocate { client, work },
        Move::ShareOut { client },
        Move::SetOvertime { overtime: share },
        Move::Disclose { client },
        Move::HoldBack { client },
        Move::PassOn { client },
        Move::SitOn { client },
        Move::Renegotiate { client, week },
        Move::AgreeRenegotiation { client },
        Move::RefuseRenegotiation { client },
        Move::ProposeReview { client },
        Move::JoinReview { client },
        Move::MeetClient { client },
        Move::HoldMeeting,
        Move::SetGate { client, gate: *dice.pick(&[GatePlan::Planned, GatePlan::Skipped]) },
        Move::Credit { client, credit: share },
        Move::Apologise { client },
        Move::PullIn { deal: DealId::new(dice.below(4) as u8), discount: share },
        Move::Done,
        Move::TimeUp { seat: *dice.pick(&Seat::ALL) },
    ]
}

pub fn any_actor(dice: &mut Dice) -> Actor {
    *dice.pick(&[Actor::Sales, Actor::Operations, Actor::Clock])
}

/// A quarter of default moves.
pub fn default_game(scenario: &str, scheme: &str, culture: &str, seed: u32) -> Game {
    let mut game = Game::new(setup(scenario, scheme, culture, seed));
    defaults::play_out(&mut game);
    game
}
