//! A scene being played: bots make every move but those that the learner is asked for.
//!
//! A stage is its scene, its seed and the answers so far, as a game is its setup and its moves: the same answers lead to the
//! same quarter, everywhere. So a learner's progress is a few letters.

use crate::ask::{SceneAsk, Way};
use crate::scene::Scene;
use bots::Mind;
use bots::numbers::Numbers;
use game::moves::{Actor, Move};
use game::play::{Entry, Game};
use game::remedies;
use game::{BySeat, Seat};
use std::rc::Rc;
use world::chance::Seed;
use world::client::{ClientId, Terms};
use world::quantities::Week;

/// A scene being played.
#[derive(Clone, Debug)]
pub struct Staging {
    scene: Rc<Scene>,
    game: Game,
    minds: BySeat<Mind>,
    decided: Vec<SceneAnswer>,
    /// How often the learner was asked; what was left to the last answer does not count.
    asked: u8,
    /// Whether the assistant decides all of it.
    unasked: bool,
}

/// A moment at which the learner is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// What.
    pub ask: SceneAsk,
    /// About whom.
    pub client: ClientId,
    /// When.
    pub week: Week,
    /// The draft that raised the question, where a draft did.
    pub terms: Option<Terms>,
}

/// A moment with its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SceneAnswer {
    /// The moment.
    pub moment: Moment,
    /// The answer.
    pub way: Way,
}

/// No week of a seat has so many moves; there its turn ends, whatever happens.
const MOST_MOVES: usize = 300;

impl Staging {
    /// The scene before its first move, in the market of `seed`; in its own where none is given.
    #[must_use]
    pub fn new(scene: Rc<Scene>, seed: Option<Seed>) -> Self {
        let setup = scene.setup(seed);
        let luck = setup.seed;
        let game = Game::new(setup);
        let mut minds = BySeat {
            sales: Mind::new(&game.sales(), Numbers::default()),
            operations: Mind::new(&game.operations(), Numbers::default()),
        };
        for seat in Seat::ALL {
            minds[seat].sit_down(luck, &scene.minds()[seat]);
        }
        Self { scene, game, minds, decided: Vec::new(), asked: 0, unasked: false }
    }

    /// The scene played to its end by somebody who always answers in the same way.
    #[must_use]
    pub fn played(scene: Rc<Scene>, seed: Option<Seed>, way: Way) -> Self {
        let mut stage = Self::new(scene, seed);
        while let Some(moment) = stage.next_moment() {
            stage.decide(moment, way);
        }
        stage
    }

    /// The scene played to its end by the assistant, who is asked for nothing.
    #[must_use]
    pub fn watched(scene: Rc<Scene>, seed: Option<Seed>) -> Self {
        let mut staging = Self::new(scene, seed);
        staging.unasked = true;
        let _ = staging.next_moment();
        staging
    }

    /// The scene.
    #[must_use]
    pub fn scene(&self) -> &Scene {
        &self.scene
    }

    /// The game so far.
    #[must_use]
    pub const fn game(&self) -> &Game {
        &self.game
    }

    /// What was decided so far.
    #[must_use]
    pub fn decided(&self) -> &[SceneAnswer] {
        &self.decided
    }

    /// Plays on to the next moment at which the learner is asked; nothing once the quarter is over.
    pub fn next_moment(&mut self) -> Option<Moment> {
        let mut in_turn = 0;
        while let Some(seat) = self.game.at_table() {
            let owed = remedies::owed(&self.game, seat);
            if !owed.is_empty() {
                for made in owed {
                    // What is agreed on is legal, or [`remedies::owed`] would not name it.
                    let _ = self.game.enter(Entry::habit(seat, made));
                }
                continue;
            }
            in_turn += 1;
            let wish = if in_turn > MOST_MOVES { Move::Done } else { self.wish(seat) };
            let moment =
                if seat == self.scene.learner() && !self.unasked { self.raised(&wish) } else { None };
            match moment {
                Some(moment) if self.asked < self.scene.most() => return Some(moment),
                Some(moment) => {
                    let way = self.decided.last().map_or(Way::Natural, |last| last.way);
                    self.decided.push(SceneAnswer { moment, way });
                    continue;
                }
                None => {}
            }
            if self.plays(seat, wish) {
                in_turn = 0;
            }
        }
        None
    }

    /// The learner's answer to the moment that [`Self::next_moment`] stopped at.
    pub fn decide(&mut self, moment: Moment, way: Way) {
        self.asked += 1;
        self.decided.push(SceneAnswer { moment, way });
    }

    /// What `seat` would do next: for the learner first what follows from its answers.
    fn wish(&mut self, seat: Seat) -> Move {
        if seat == self.scene.learner()
            && let Some(made) = self.following()
        {
            return made;
        }
        match seat {
            Seat::Sales => self.minds.sales.next_of_sales(&self.game.sales()),
            Seat::Operations => self.minds.operations.next_of_operations(&self.game.operations()),
        }
    }

    /// The first move that an answer asks for and the rules allow.
    fn following(&self) -> Option<Move> {
        let state = self.game.state();
        let moves = self.decided.iter().filter_map(|decided| {
            let Moment { ask, client, terms, .. } = decided.moment;
            ask.follows(decided.way, state, client, terms)
        });
        let seat = self.scene.learner();
        let legal = |made: &Move| match seat {
            Seat::Sales => self.game.sales().may(made),
            Seat::Operations => self.game.operations().may(made),
        };
        moves.into_iter().find(legal)
    }

    /// The question that waits at the learner's seat, or that this wish raises, if it has not been answered.
    fn raised(&self, wish: &Move) -> Option<Moment> {
        let (state, week) = (self.game.state(), self.game.state().week());
        let open = |ask: SceneAsk, client: ClientId| {
            !self.decided.iter().any(|done| (done.moment.ask, done.moment.client) == (ask, client))
        };
        let asks = self.scene.asks();
        let waiting = asks.iter().find_map(|ask| {
            let client = state.ids().find(|client| open(*ask, *client) && ask.waits(state, *client))?;
            Some(Moment { ask: *ask, client, week, terms: None })
        });
        waiting.or_else(|| {
            asks.iter().find_map(|ask| {
                let (client, terms) = ask.is_wished(wish).filter(|(client, _)| open(*ask, *client))?;
                Some(Moment { ask: *ask, client, week, terms: Some(terms) })
            })
        })
    }

    /// Makes a move of `seat`, or ends its week where an answer forbids it or the rules do; true if the week ended.
    fn plays(&mut self, seat: Seat, wish: Move) -> bool {
        let forbidden = seat == self.scene.learner()
            && self.decided.iter().any(|done| done.moment.ask.forbids(done.way, &wish, done.moment.client));
        let ends = forbidden || wish == Move::Done;
        if !ends && self.game.play(Actor::from(seat), wish).is_ok() {
            return false;
        }
        // An open week can always be ended.
        let _ = self.game.play(Actor::from(seat), Move::Done);
        true
    }
}
