//! A bot across the table from a person.
//!
//! It decides from the moves made so far and from nothing else: whoever holds a record can ask it anew, and it goes
//! through the quarter from its first week, meets each of its own decisions again and then makes up its mind. So
//! nothing of it has to be kept, a reload cannot change it, and its reasons can be had afterwards from the record
//! alone.
//!
//! The page runs it in its own binary, not in a worker: all of the bots add some 20 KB to the first visit, and a whole
//! quarter of thoughts takes a millisecond or two. So a bot cannot fail to start, answers on the first day without a
//! network, and plays where the browser has no workers.

use super::mind::Mind;
use super::numbers::Numbers;
use super::temperament::Temperament;
use super::weighing::Weighing;
use base::fault::Fault;
use game::Seat;
use game::log::Entry;
use game::moves::{Actor, Move};
use game::record::RecordFault;
use game::setup::Setup;
use game::simulation::Simulation;
use game::view::Glance;
use game::who::Players;
use world::client::{ClientId, Terms};
use world::quantities::{Moment, Week};

/// A bot across the table from a person.
#[derive(Clone, Debug, PartialEq)]
pub struct Opponent {
    /// Where it sits.
    pub seat: Seat,
    /// What kind of person it is.
    pub temperament: Temperament,
}

/// A move of a bot, and what it weighed on the way to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Thought {
    /// In which week.
    pub week: Week,
    /// How many moves had been made before it, by both seats.
    pub after: usize,
    /// The move.
    pub made: Move,
    /// What both seats knew about its client at that moment, if it has one.
    pub about: Option<Topic>,
    /// Its decisions since its last move; those before the last one left a matter as it was.
    pub weighed: Vec<Weighing>,
}

/// What both seats know about a client while its terms are talked over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Topic {
    /// Which client.
    pub client: ClientId,
    /// The week it asked for.
    pub asked: Week,
    /// The draft on the table.
    pub draft: Option<Terms>,
    /// The counter on the table.
    pub counter: Option<Terms>,
    /// The agreed date, once there is a promise.
    pub due: Option<Week>,
    /// The weeks that the answers to a check would name. Only operations knows them, and nobody is told which was
    /// meant.
    pub named: Option<[Moment; 3]>,
}

/// A temperament that no preset has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// The seat of the bot.
    pub seat: Seat,
    /// The name in the file.
    pub temperament: String,
}

impl From<Unknown> for Fault<RecordFault> {
    fn from(unknown: Unknown) -> Self {
        let path = match unknown.seat {
            Seat::Sales => "players.sales.bot",
            Seat::Operations => "players.operations.bot",
        };
        Self::at(path, RecordFault::NoSuchPreset(unknown.temperament))
    }
}

/// No week of a bot has so many moves; it is stopped there, whatever happens.
const MOST_MOVES: usize = 300;

impl Thought {
    /// The decision that led to the move; nothing where it was made without a thought, as what had been decided
    /// the week before.
    #[must_use]
    pub fn reason(&self) -> Option<&Weighing> {
        self.weighed.last().filter(|weighing| weighing.made() == Some(&self.made))
    }
}

impl Opponent {
    /// The bots among `players`, sales first.
    ///
    /// # Errors
    /// The first temperament that no preset has.
    pub fn among(players: &Players) -> Result<Vec<Self>, Unknown> {
        players
            .bots()
            .map(|(seat, id)| match Temperament::preset(id) {
                Some(temperament) => Ok(Self { seat, temperament }),
                None => Err(Unknown { seat, temperament: id.to_owned() }),
            })
            .collect()
    }

    /// What it does now, to the end of its week, after the moves `before`; nothing while its week has ended.
    pub fn answer<'a>(&self, setup: &Setup, before: impl IntoIterator<Item = &'a Entry>) -> Vec<Thought> {
        let mut sitting = self.sit_down(setup);
        sitting.follow(before);
        let mut thoughts = Vec::new();
        for _ in 0..MOST_MOVES {
            let mut thought = sitting.think();
            if sitting.play(self.seat, &thought.made).is_none() {
                thought.made = Move::Done;
                if sitting.play(self.seat, &Move::Done).is_none() {
                    break;
                }
            }
            let ends = thought.made == Move::Done;
            thoughts.push(thought);
            if ends {
                break;
            }
        }
        thoughts
    }

    /// Why it made each of its moves in a record. A move that it would not make again, as in a record of another
    /// version, has no reasons.
    pub fn reasons<'a>(&self, setup: &Setup, moves: impl IntoIterator<Item = &'a Entry>) -> Vec<Thought> {
        self.sit_down(setup).follow(moves)
    }

    fn sit_down(&self, setup: &Setup) -> Sitting {
        let quarter = Simulation::new(setup.clone());
        let mut mind = match self.seat {
            Seat::Sales => Mind::new(&quarter.sales(), Numbers::default()),
            Seat::Operations => Mind::new(&quarter.operations(), Numbers::default()),
        };
        mind.sit_down(setup.seed, &self.temperament);
        mind.keep_notes();
        Sitting { seat: self.seat, quarter, mind, played: 0 }
    }
}

/// A bot that goes through a quarter.
struct Sitting {
    seat: Seat,
    quarter: Simulation,
    mind: Mind,
    played: usize,
}

impl Sitting {
    fn play(&mut self, by: impl Into<Actor>, made: &Move) -> Option<()> {
        self.quarter.play(by, made).ok()?;
        self.played += 1;
        Some(())
    }

    /// Goes through moves that were made; what was thought at those of its own that it makes again.
    fn follow<'a>(&mut self, moves: impl IntoIterator<Item = &'a Entry>) -> Vec<Thought> {
        let mut thoughts = Vec::new();
        for Entry { by, made, origin } in moves {
            // What it says it says beside its moves: that is no decision.
            let spoken = matches!(made, Move::Say { .. });
            let own = *by == Actor::from(self.seat) && origin.is_choice() && !spoken;
            let thought = own.then(|| self.think());
            if self.play(*by, made).is_none() {
                break;
            }
            thoughts.extend(thought.filter(|thought| thought.made == *made));
        }
        thoughts
    }

    fn think(&mut self) -> Thought {
        let (made, week) = match self.seat {
            Seat::Sales => {
                let glance = self.quarter.sales();
                (self.mind.next_of_sales(&glance), glance.week())
            }
            Seat::Operations => {
                let glance = self.quarter.operations();
                (self.mind.next_of_operations(&glance), glance.week())
            }
        };
        let about = made.client().and_then(|client| self.topic(client));
        Thought { week, after: self.played, made, about, weighed: self.mind.reasons() }
    }

    fn topic(&self, client: ClientId) -> Option<Topic> {
        let of = |glance: &Glance, named| {
            let lead = glance.lead(client)?;
            let due = glance.promise(client).map(|promise| promise.due());
            let (asked, table) = (lead.asked(), lead.table());
            Some(Topic { client, asked, draft: table.draft, counter: table.counter, due, named })
        };
        match self.seat {
            Seat::Sales => of(&self.quarter.sales(), None),
            Seat::Operations => {
                let glance = self.quarter.operations();
                let named = glance.lead(client).map(|lead| glance.answers(&glance.study(&lead)));
                of(&glance, named)
            }
        }
    }
}
