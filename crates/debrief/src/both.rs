//! Two quarters on the same market, beside each other.

use crate::ending::Upshot;
use crate::lenses::Cause;
use crate::quarter::Quarter;
use game::{BySeat, Seat};
use std::collections::BTreeSet;
use std::rc::Rc;
use world::client::ClientId;
use world::quantities::{Money, Points, Week};

/// Something of the quarter before, and of the one that has just ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BothQuarters<T> {
    /// The first time.
    pub before: T,
    /// This time.
    pub now: T,
}

impl<T> BothQuarters<T> {
    /// What `of` makes of either.
    pub fn map<U>(self, of: impl Fn(T) -> U) -> BothQuarters<U> {
        BothQuarters { before: of(self.before), now: of(self.now) }
    }
}

/// Both quarters on the same market.
pub type Both = BothQuarters<Rc<Quarter>>;

/// How satisfied the clients were at the end of a week, on average; nothing in a quarter that did not have that week,
/// or before anybody had signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moods {
    /// The week.
    pub week: Week,
    /// In points.
    pub mood: BothQuarters<Option<Points>>,
}

/// The moods of a quarter, from where to where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MoodCourse {
    /// At the end of the first week in which there was one, in points.
    pub first: Points,
    /// At the end of the last, in points.
    pub last: Points,
}

/// What the second quarter came to, less the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuarterChange {
    /// Pay less standing of each seat.
    pub worth: BySeat<Money>,
    /// The company's lifetime value.
    pub company: Money,
}

impl Both {
    /// The moods of both, week by week, for every week in which either had one.
    #[must_use]
    pub fn moods(&self) -> Vec<Moods> {
        let both = [&self.before, &self.now];
        let weeks: BTreeSet<Week> =
            both.iter().flat_map(|quarter| quarter.outcome.moods.iter().map(|mood| mood.week)).collect();
        let at = |week: Week| {
            let of = |quarter: &Rc<Quarter>| {
                quarter.outcome.moods.iter().find(|mood| mood.week == week).map(|mood| mood.mood)
            };
            BothQuarters { before: of(&self.before), now: of(&self.now) }
        };
        weeks.into_iter().map(|week| Moods { week, mood: at(week) }).collect()
    }

    /// From where to where the moods of each went; nothing where nobody signed.
    #[must_use]
    pub fn courses(&self) -> BothQuarters<Option<MoodCourse>> {
        let of = |quarter: &Rc<Quarter>| {
            let moods = &quarter.outcome.moods;
            Some(MoodCourse { first: moods.first()?.mood, last: moods.last()?.mood })
        };
        BothQuarters { before: of(&self.before), now: of(&self.now) }
    }

    /// What became of each client, both times.
    pub fn clients(&self) -> impl Iterator<Item = (ClientId, BothQuarters<Upshot>)> {
        let both = self.before.outcome.clients.iter().zip(&self.now.outcome.clients);
        both.map(|(before, now)| (now.client, BothQuarters { before, now }.map(Upshot::of)))
    }

    /// How many moments were found of `cause`, both times.
    #[must_use]
    pub fn found(&self, cause: Cause) -> BothQuarters<usize> {
        let of = |quarter: &Rc<Quarter>| quarter.story.causes().by(cause).count();
        BothQuarters { before: of(&self.before), now: of(&self.now) }
    }

    /// What the second quarter came to, less the first.
    #[must_use]
    pub fn change(&self) -> QuarterChange {
        let (before, now) = (&self.before.outcome, &self.now.outcome);
        QuarterChange {
            worth: BySeat::from_fn(|seat: Seat| now.worth(seat) - before.worth(seat)),
            company: now.company.lifetime_value() - before.company.lifetime_value(),
        }
    }
}
