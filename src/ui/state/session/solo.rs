//! A bot across the table: no curtain, and the screen is the person's alone. What the bot thinks is asked of the
//! browser as an effect, because it takes a moment that people can see; what it answers comes back as moves.

use super::{Looking, Opposite, Seated, Session, Tab};
use bots::opponent::{Opponent, Thought, Unknown};
use game::Seat;
use game::defaults::default_moves;
use game::moves::{Actor, Move};
use game::play::Entry;
use game::remedies;
use game::saying::{Remark, Saying, WAYS};
use game::who::Players;
use std::rc::Rc;
use words::Words;
use world::client::ClientId;

/// The bot across the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Across {
    /// Who it is.
    pub opponent: Rc<Opponent>,
    /// What it is at.
    pub at: At,
    /// What it has said since the person last made a move.
    pub said: Rc<[Spoken]>,
}

/// A line that a bot said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// About which client.
    pub client: ClientId,
    /// What.
    pub text: Saying,
}

/// What a bot is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// It waits for the person.
    Rest,
    /// It thinks; the number tells this thought from every other of this visit.
    Thinking(u32),
    /// It has answered, and the person has done nothing since.
    Answered,
}

impl Session {
    /// The session with these players. Where one of them is a bot, the other sits down at once and stays.
    ///
    /// # Errors
    /// The first temperament that no preset has.
    pub fn played_by(mut self, players: Players) -> Result<Self, Unknown> {
        let bots = Opponent::among(&players)?;
        self.players = players;
        if let [opponent] = bots.as_slice() {
            let person = opponent.seat.other();
            let opponent = Rc::new(opponent.clone());
            self.opposite = Opposite::Bot(Across { opponent, at: At::Rest, said: Rc::new([]) });
            self.seated = Seated::At(person);
            self.begin_week();
            self.refresh();
            self.look_afresh(person);
        }
        Ok(self)
    }

    /// Who plays.
    #[must_use]
    pub const fn players(&self) -> &Players {
        &self.players
    }

    /// Who sits opposite.
    #[must_use]
    pub const fn opposite(&self) -> &Opposite {
        &self.opposite
    }

    /// The bot across the table, if it is one.
    #[must_use]
    pub const fn across(&self) -> Option<&Across> {
        self.opposite.bot()
    }

    /// Whether the game waits for the bot, and nobody has asked it yet.
    #[must_use]
    pub fn waits_for_bot(&self) -> bool {
        let waits = |across: &Across| {
            !matches!(across.at, At::Thinking(_)) && self.game.at_table() == Some(across.opponent.seat)
        };
        self.across().is_some_and(waits)
    }

    /// The bot begins to think.
    pub fn think(&mut self, number: u32) {
        if let Some(across) = self.opposite.bot_mut() {
            across.at = At::Thinking(number);
            // There it can be seen and heard, on a phone, too.
            self.looking.tab = Tab::Sheet;
        }
    }

    /// What the bot does now, with what it says to it. Nothing is played yet.
    #[must_use]
    pub fn answer(&self, words: &Words) -> Vec<Entry> {
        let Some(across) = self.across() else { return Vec::new() };
        let (game, seat) = (&self.game, across.opponent.seat);
        // What was agreed on comes first, without a thought.
        let agreed = remedies::owed(game, seat);
        let agreed: Vec<Entry> = agreed.into_iter().map(|made| Entry::habit(seat, made)).collect();
        let thoughts = across.opponent.answer(game.setup(), game.moves().iter().chain(&agreed));
        let decided = said_and_done(words, seat, thoughts).into_iter().map(|made| Entry::chosen(seat, made));
        agreed.into_iter().chain(decided).collect()
    }

    /// A week in which the bot thinks as it will when it is asked, and then both seats leave it to habit.
    pub fn rehearse(&mut self, words: &Words) {
        let week = self.game.state().week();
        while let Some(seat) = self.game.at_table().filter(|_| self.game.state().week() == week) {
            if self.across().is_some_and(|across| across.opponent.seat == seat) {
                let _ = self.answer(words);
            }
            let habit = default_moves(&self.game, seat);
            let plays = |made| self.game.enter(Entry::habit(seat, made)).map(|_| ());
            if habit.into_iter().try_for_each(plays).is_err() {
                return;
            }
        }
    }

    /// The bot has made up its mind. An answer to another thought than the last is none.
    pub fn answered(&mut self, number: u32, moves: Vec<Entry>) {
        let Some(across) = self.opposite.bot_mut().filter(|across| across.at == At::Thinking(number)) else {
            return;
        };
        let seat = across.opponent.seat;
        let mut said = across.said.to_vec();
        let mut ended = false;
        for entry in moves {
            let line = line(&entry.made);
            ended = entry.made == Move::Done;
            if self.game.enter(entry).is_err() {
                ended = false;
                break;
            }
            said.extend(line);
        }
        (across.at, across.said) = (At::Answered, said.into());
        if !ended {
            // Nobody waits for a bot that has nothing more to say.
            let _ = self.game.play(Actor::from(seat), Move::Done);
        }
        self.begin_week();
        self.refresh();
        if self.game.at_table() == Some(seat.other()) {
            self.look_afresh(seat.other());
        }
    }

    /// The person has done something: what the bot said before has been read.
    pub(super) fn moves_on(&mut self) {
        if let Some(across) = self.opposite.bot_mut() {
            (across.at, across.said) = (At::Rest, Rc::new([]));
        }
    }

    /// The seat sees first what it owes first.
    pub(super) fn look_afresh(&mut self, seat: Seat) {
        self.looking = Looking { client: self.first_look(), read: self.read[seat], ..Looking::default() };
    }
}

/// The moves of `thoughts`, each with the line that goes with it. An offer of which the other seat has not heard
/// comes before what is said about it; everything else is said first and done then.
#[must_use]
pub fn said_and_done(words: &Words, seat: Seat, thoughts: Vec<Thought>) -> Vec<Move> {
    let (mut moves, mut heard) = (Vec::new(), Vec::new());
    for thought in thoughts {
        let said = fresh_remark(words, seat, &thought, &heard).zip(thought.about);
        if let Some((remark, _)) = &said {
            heard.push(words.remark(remark));
        }
        let said =
            said.map(|(remark, about)| Move::Say { client: about.client, text: Saying::Remark(remark) });
        let hands_over =
            matches!(thought.made, Move::Draft { .. } | Move::Invite { .. } | Move::AskCheck { .. });
        if hands_over {
            moves.push(thought.made);
            moves.extend(said);
        } else {
            moves.extend(said);
            moves.push(thought.made);
        }
    }
    moves
}

/// A remark that has not been heard in the same breath, if there is one.
fn fresh_remark(words: &Words, seat: Seat, thought: &Thought, heard: &[String]) -> Option<Remark> {
    let first = thought.after + usize::from(thought.week.number());
    let mut ways = (first..).map(|turn| (turn % usize::from(WAYS)) as u8).take(usize::from(WAYS));
    let fresh = |way: u8| thought.remark(seat, way).filter(|remark| !heard.contains(&words.remark(remark)));
    let any = ways.clone().next().and_then(|way| thought.remark(seat, way));
    ways.find_map(fresh).or(any)
}

fn line(made: &Move) -> Option<Spoken> {
    let Move::Say { client, text } = made else { return None };
    Some(Spoken { client: *client, text: text.clone() })
}
