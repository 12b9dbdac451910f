//! What is told of a decision of a bot: the likeliest options one by one, the others together, and what an option was
//! worth in sums.

use crate::reasons::BotDecision;
use base::order;
use bots::choice::Worth;
use bots::weighing::Weighed;
use world::quantities::Money;

/// A chance below this is as good as none, 0 to 1.
pub const HARDLY: f64 = 0.005;
/// So many options are told whatever their chances are, and so many at most besides the one that was taken.
const ALWAYS: usize = 2;
const MOST: usize = 4;
/// A part of a worth below this rounds to nothing, in cents.
const NOTHING: i64 = 50;

/// The options of a decision, as far as they are told.
#[derive(Clone, Debug, PartialEq)]
pub struct Shortlist<'a> {
    /// The likeliest, the likeliest first, with their places; what was taken is among them, however unlikely it was.
    pub told: Vec<(usize, &'a Weighed)>,
    /// How many are left.
    pub left: usize,
    /// The chance of all that are left together, 0 to 1.
    pub together: f64,
}

/// By which option a decision is called.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CalledBy<'a> {
    /// The one that was taken.
    Taken(&'a Weighed),
    /// Everything was left as it was; the likeliest of what could have been done, if there was anything.
    LeftUndone(Option<&'a Weighed>),
}

/// Where a part of a worth comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Motive {
    /// Expected own pay.
    Pay,
    /// Effort, taken off.
    Effort,
    /// What a lie costs inside, taken off.
    Conscience,
    /// What culture charges, taken off.
    Standing,
    /// What the bot's temperament adds, or takes off.
    Liking,
}

/// What an option was worth, in sums.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Its parts, pay first; of the others those that come to anything.
    pub parts: Vec<(Motive, Money)>,
    /// All of it.
    pub total: Money,
}

impl Account {
    /// What an option of this `worth` was worth.
    #[must_use]
    pub fn of(worth: &Worth) -> Self {
        let parts = [
            (Motive::Pay, worth.pay),
            (Motive::Effort, -worth.effort),
            (Motive::Conscience, -worth.conscience),
            (Motive::Standing, -worth.standing),
            (Motive::Liking, worth.liking),
        ];
        let sums = parts.into_iter().map(|(motive, thousands)| (motive, Money::from_thousands(thousands)));
        let comes_to =
            |(motive, money): &(Motive, Money)| *motive == Motive::Pay || money.cents().abs() >= NOTHING;
        Self { parts: sums.filter(comes_to).collect(), total: Money::from_thousands(worth.total()) }
    }
}

impl BotDecision {
    /// By which option it is called: what was left undone is called by what could have been done.
    #[must_use]
    pub fn called_by(&self) -> CalledBy<'_> {
        let weighing = &self.weighing;
        let taken = weighing.options.get(weighing.taken);
        if let Some(taken) = taken.filter(|taken| taken.made.is_some()) {
            return CalledBy::Taken(taken);
        }
        let others = weighing.options.iter().enumerate().filter(|(place, _)| *place != weighing.taken);
        let likeliest = others.max_by(|(_, one), (_, other)| one.chance.total_cmp(&other.chance));
        CalledBy::LeftUndone(likeliest.map(|(_, option)| option))
    }

    /// Its options, as far as they are told.
    #[must_use]
    pub fn shortlist(&self) -> Shortlist<'_> {
        let weighing = &self.weighing;
        let mut options: Vec<(usize, &Weighed)> = weighing.options.iter().enumerate().collect();
        order::by(&mut options, |(_, one), (_, other)| other.chance.total_cmp(&one.chance));
        let is_told = |rank: usize, (place, option): (usize, &Weighed)| {
            place == weighing.taken || rank < ALWAYS || (rank < MOST && option.chance >= HARDLY)
        };
        let (told, left): (Vec<_>, Vec<_>) =
            options.into_iter().enumerate().partition(|(rank, option)| is_told(*rank, *option));
        Shortlist {
            told: told.into_iter().map(|(_, option)| option).collect(),
            left: left.len(),
            together: left.iter().map(|(_, (_, option))| option.chance).sum(),
        }
    }
}
