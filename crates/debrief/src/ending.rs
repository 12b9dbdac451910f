//! How it ended for a client: what became of its promise, and what a quarter with one client comes to.

use crate::quarter::Quarter;
use game::Seat;
use game::outcome::ClientOutcome;
use pay::scheme::Due;
use world::project::{Project, Renewed};
use world::quantities::{Moment, Money, Points, Share, Week};

/// What became of a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientEnding {
    /// Nothing was ever promised to it.
    NoPromise,
    /// It was promised something and has not been asked.
    Undecided,
    /// It stays.
    Stays,
    /// It leaves.
    Leaves,
}

impl ClientEnding {
    /// What became of `client`.
    #[must_use]
    pub const fn of(client: &ClientOutcome) -> Self {
        match (&client.project, client.renewed) {
            (None, _) => Self::NoPromise,
            (Some(_), None) => Self::Undecided,
            (Some(_), Some(Renewed::Stays)) => Self::Stays,
            (Some(_), Some(Renewed::Leaves)) => Self::Leaves,
        }
    }
}

/// How what was promised came.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arrival {
    /// It never came.
    Never,
    /// It came by the end of the week that was agreed on last.
    OnTime,
    /// It came so many weeks after that, in tenths of a week and above nothing.
    Late(f64),
}

impl Arrival {
    /// How what was `delivered` came, where it was agreed on for the week `due`.
    #[must_use]
    pub fn of(delivered: Option<Moment>, due: Week) -> Self {
        match delivered.map(|at| at.weeks_since(due.end())) {
            None => Self::Never,
            Some(late) if late > 0.0 => Self::Late(late),
            Some(_) => Self::OnTime,
        }
    }

    /// How what `project` promised came.
    #[must_use]
    pub fn of_project(project: &Project) -> Self {
        Self::of(project.delivered, project.due)
    }
}

/// What a quarter came to for a client.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Upshot {
    /// Whether it stays.
    pub ending: ClientEnding,
    /// What it said when it was asked, in points.
    pub points: Option<Points>,
    /// How what it was promised came; nothing without a promise.
    pub arrival: Option<Arrival>,
}

impl Upshot {
    /// What it came to for `client`.
    #[must_use]
    pub fn of(client: &ClientOutcome) -> Self {
        let arrival = client.project.as_ref().map(Arrival::of_project);
        Self { ending: ClientEnding::of(client), points: client.satisfaction, arrival }
    }
}

/// What a quarter with one client comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moral {
    /// What was done.
    pub lesson: Lesson,
    /// What the client made of it; nothing where it was not asked.
    pub renewed: Option<Renewed>,
    /// How likely it was to stay; nothing where it was not asked.
    pub chance: Option<Share>,
    /// The week of the signature, where all that sales was paid for the promise came on that day.
    pub paid: Option<Week>,
}

/// What was done with the one promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lesson {
    /// There was none.
    NoPromise,
    /// It was never kept.
    NeverCame,
    /// It was kept.
    Kept,
    /// It was kept late, and the client had been told.
    Told,
    /// It was kept late, and nobody had said a word.
    Silent,
}

impl Moral {
    /// What `quarter` comes to; nothing unless there was one client, because each has its own story.
    #[must_use]
    pub fn of(quarter: &Quarter) -> Option<Self> {
        let [client] = quarter.outcome.clients.as_slice() else { return None };
        let Some(project) = &client.project else {
            return Some(Self { lesson: Lesson::NoPromise, renewed: None, chance: None, paid: None });
        };
        let lesson = match (Arrival::of_project(project), project.warned) {
            (Arrival::Never, _) => Lesson::NeverCame,
            (Arrival::OnTime, _) => Lesson::Kept,
            (Arrival::Late(_), Some(_)) => Lesson::Told,
            (Arrival::Late(_), None) => Lesson::Silent,
        };
        Some(Self {
            lesson,
            renewed: client.renewed,
            chance: quarter.made(client.client).map(|made| made.renewal),
            paid: is_paid_at_signing(quarter).then_some(project.signed),
        })
    }
}

/// Whether sales was paid for signatures, and for nothing that came after them.
fn is_paid_at_signing(quarter: &Quarter) -> bool {
    let mut lines = quarter.setup.scheme.lines_for(Seat::Sales);
    quarter.at_signing(Seat::Sales) > Money::ZERO
        && lines.all(|(_, line)| line.due == Due::Signature && line.clawback.is_none())
}
