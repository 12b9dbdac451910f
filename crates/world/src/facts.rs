//! What happened, as far as anybody can be paid for it: the only thing that `pay` reads.

use super::client::ClientId;
use super::project::{Joint, Renewed};
use super::quantities::{Moment, Money, Points, Share, Week, Work};

/// What happened to one promise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProjectFacts {
    /// For whom.
    pub client: ClientId,
    /// In which week it was signed.
    pub signed: Week,
    /// Agreed price.
    pub price: Money,
    /// Stated size of the promised scope.
    pub stated: Work,
    /// Time of the team spent on it so far.
    pub spent: Work,
    /// The agreed date: as signed, or as the client accepted it later.
    pub due: Week,
    /// When it was delivered.
    pub delivered: Option<Moment>,
    /// The measured satisfaction.
    pub surveyed: Option<Points>,
    /// Whether the client renewed.
    pub renewed: Option<Renewed>,
    /// The price at which the client goes on, if it does.
    pub renewed_price: Money,
    /// Feasibility was asked for and answered.
    pub checked_jointly: Joint,
    /// Both seats met the client half-way.
    pub reviewed_jointly: Joint,
}

impl ProjectFacts {
    /// Delivered by the agreed date; nothing while it is not delivered.
    #[must_use]
    pub fn on_time(&self) -> Option<bool> {
        self.delivered.map(|at| at <= self.due.end())
    }
}

/// What happened in the quarter, so far or in all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuarterFacts {
    /// Every promise.
    pub projects: Vec<ProjectFacts>,
    /// Prices of the deals that were pulled in.
    pub pulled_in: Vec<Money>,
    /// Time worked over regular time offered.
    pub utilisation: Share,
    /// What overtime cost.
    pub overtime_cost: Money,
    /// Whether the quarter's books are closed.
    pub books: Books,
}

/// Whether the quarter is over; metrics of the whole quarter count only then.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Books {
    /// The quarter runs.
    #[default]
    Open,
    /// The quarter is over, the last survey is in.
    Closed,
}
