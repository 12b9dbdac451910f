//! What a bot keeps in mind, and how it decides one matter.
//!
//! Nothing in it outlasts the turn but what can be seen again in the next glance: a mind that sits down anew in the
//! middle of a quarter decides as the one that was there from the beginning.

use super::beliefs::Beliefs;
use super::choice::{Worth, choose};
use super::luck::{BotLuck, BotMatter};
use super::numbers::Numbers;
use super::purse::Purse;
use super::temperament::Temperament;
use super::weighing::{Notes, Weighed, Weighing};
use game::Seat;
use game::moves::Move;
use game::view::Glance;
use world::chance::Seed;
use world::client::ClientId;
use world::quantities::Week;

/// The most clients, and the most deals, that a quarter has.
const MOST: usize = 12;

/// What a bot keeps in mind.
#[derive(Clone, Debug)]
pub struct Mind {
    pub(super) n: Numbers,
    pub(super) temper: Temperament,
    pub(super) purse: Purse,
    pub(super) theirs: Option<Purse>,
    pub(super) beliefs: Beliefs,
    pub(super) options: Vec<Worth>,
    /// What the purse's curve was drawn for.
    pub(super) drawn: Option<[f64; 8]>,
    seat: Seat,
    luck: BotLuck,
    weights: Vec<f64>,
    week: Option<Week>,
    settled: [u32; MOST],
    notes: Notes,
}

/// Which decision: the matter, whose, and the how-manyth of its kind this week.
#[derive(Clone, Copy, Debug)]
pub struct About {
    /// The matter.
    pub matter: BotMatter,
    /// The client's or the deal's number; 0 for the week as a whole.
    pub number: u8,
    /// From 0.
    pub attempt: u8,
}

impl About {
    /// The first decision of this kind this week about a client.
    #[must_use]
    pub const fn client(matter: BotMatter, client: ClientId) -> Self {
        Self { matter, number: client.index() as u8, attempt: 0 }
    }

    /// The decision of this kind about the week as a whole.
    #[must_use]
    pub const fn week(matter: BotMatter) -> Self {
        Self { matter, number: 0, attempt: 0 }
    }

    /// The `attempt`-th decision of this kind, from 0.
    #[must_use]
    pub const fn again(mut self, attempt: u8) -> Self {
        self.attempt = attempt & 1;
        self
    }

    const fn bit(self) -> u32 {
        1 << (self.matter as u8 + 16 * self.attempt)
    }
}

impl Mind {
    /// The mind of a player with these eyes; it knows its pay from the beginning.
    #[must_use]
    pub fn new(glance: &Glance, numbers: Numbers) -> Self {
        let seat = glance.seat();
        Self {
            n: numbers,
            temper: Temperament::default(),
            purse: Purse::new(glance.lines(), seat, glance.scale()),
            theirs: glance.other_lines().map(|(lines, scale)| Purse::new(lines, seat.other(), scale)),
            beliefs: Beliefs::default(),
            options: Vec::new(),
            drawn: None,
            seat,
            luck: BotLuck::new(Seed::default(), seat),
            weights: Vec::new(),
            week: None,
            settled: [0; MOST],
            notes: Notes::Off,
        }
    }

    /// Sits down to the quarter of `seed` with this temperament.
    pub fn sit_down(&mut self, seed: Seed, temperament: &Temperament) {
        self.luck = BotLuck::new(seed, self.seat);
        self.temper.clone_from(temperament);
        self.week = None;
        self.drawn = None;
    }

    /// Notes its reasons down from now on; [`Self::reasons`] gives them out.
    pub fn keep_notes(&mut self) {
        self.notes = Notes::Kept(Vec::new());
    }

    /// The decisions it has noted down since it was last asked.
    pub fn reasons(&mut self) -> Vec<Weighing> {
        match &mut self.notes {
            Notes::Off => Vec::new(),
            Notes::Kept(noted) => core::mem::take(noted),
        }
    }

    /// Begins a week, if it is a new one: everything may be thought about again. True if it is.
    pub(super) fn wakes(&mut self, week: Week) -> bool {
        let new = self.week != Some(week);
        if new {
            self.week = Some(week);
            self.settled = [0; MOST];
        }
        new
    }

    /// A draw for something that is fixed for the quarter.
    pub(super) fn disposition(&self, matter: BotMatter) -> f64 {
        self.luck.unit(matter, 0, Week::new(0), 0)
    }

    /// Whether a decision was made this week.
    pub(super) fn is_settled(&self, about: About) -> bool {
        self.settled.get(usize::from(about.number)).is_some_and(|bits| bits & about.bit() != 0)
    }

    /// Makes up its mind this week without thinking.
    pub(super) fn settle(&mut self, about: About) {
        if let Some(bits) = self.settled.get_mut(usize::from(about.number)) {
            *bits |= about.bit();
        }
    }

    /// Decides between the options set out before, and does not think about it again this week. `name` gives the
    /// move of each; an option without a move leaves the matter as it is.
    pub(super) fn decide(&mut self, about: About, name: impl Fn(usize) -> Option<Move>) -> Option<Move> {
        self.settle(about);
        let week = self.week.unwrap_or_default();
        let draw = self.luck.unit(about.matter, about.number, week, about.attempt);
        let taken = choose(self.temper.precision, &self.options, &mut self.weights, draw);
        if let Notes::Kept(noted) = &mut self.notes {
            let sum: f64 = self.weights.iter().sum();
            let options = self.options.iter().zip(&self.weights).enumerate();
            let weighed = options.map(|(place, (worth, weight))| Weighed {
                made: name(place),
                worth: *worth,
                chance: weight / sum,
            });
            noted.push(Weighing { week, matter: about.matter, options: weighed.collect(), taken });
        }
        name(taken)
    }

    /// Decides whether to do something that is worth `worth` more than leaving it.
    pub(super) fn decide_on(&mut self, about: About, worth: Worth, made: Move) -> Option<Move> {
        self.options.clear();
        self.options.extend([Worth::default(), worth]);
        self.decide(about, |place| (place > 0).then(|| made.clone()))
    }

    /// Whether something that nobody asked for is worth a thought.
    pub(super) fn notices(&self, gain: f64) -> bool {
        gain > self.n.notice
    }
}
