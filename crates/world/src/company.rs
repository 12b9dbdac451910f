//! What the quarter was worth to the company: its twelve weeks, and its clients' lifetime.

use super::chance::Chance;
use super::parameters::Parameters;
use super::pipeline::{Deal, DealId};
use super::project::Project;
use super::quantities::{Money, Work};
use super::renewal;
use super::team::Team;

/// The company's books, before variable pay.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Company {
    /// Prices of all promises that were delivered.
    pub revenue: Money,
    /// Prices of the deals that were pulled in.
    pub pulled_in: Money,
    /// Contract penalties paid.
    pub penalties: Money,
    /// Credits given.
    pub credits: Money,
    /// Cost of overtime.
    pub overtime: Money,
    /// Cost of regular capacity, sunk.
    pub regular: Money,
    /// Lifetime value of the clients who stay.
    pub lifetime: Money,
    /// What clients' talk is worth.
    pub word_of_mouth: Money,
    /// What the pipeline brings next quarter, less what it costs to serve the deals booked now.
    pub pipeline: Money,
}

impl Company {
    /// The books over `projects`, the `team` and the pipeline. A promise that was never delivered is not paid.
    #[must_use]
    pub fn books(
        chance: Chance,
        p: &Parameters,
        weeks: u8,
        projects: &[Option<Project>],
        team: &Team,
        deals: &[Deal],
    ) -> Self {
        let mut books = Self {
            overtime: team.overtime_cost(p),
            regular: Money::from_thousands(
                Work::from_person_days(p.capacity).person_days() * f64::from(weeks) * p.day_cost,
            ),
            ..Self::default()
        };
        for project in projects.iter().flatten() {
            books.lifetime += renewal::lifetime(p, project);
            books.word_of_mouth +=
                project.surveyed.map_or(Money::ZERO, |s| renewal::word_of_mouth(p, project, s));
            if !project.is_running() {
                books.revenue += project.price;
                books.penalties += project.penalty(p);
                books.credits += project.credit_paid();
            }
        }
        for (index, deal) in (0u8..).zip(deals) {
            books.pulled_in += deal.booked();
            books.pipeline += deal.carried_over(chance, p, DealId::new(index));
        }
        books
    }

    /// What the quarter alone brought: revenue less penalties, credits, overtime and the regular team.
    #[must_use]
    pub fn quarter(&self) -> Money {
        self.revenue + self.pulled_in - self.penalties - self.credits - self.overtime - self.regular
    }

    /// What it brought in cash where the next quarter is played, too: deals carried over included, and nothing that is
    /// only assumed.
    #[must_use]
    pub fn cash(&self) -> Money {
        self.quarter() + self.pipeline
    }

    /// What the quarter was worth with what it left behind: clients, talk and pipeline. Model 6.4.
    #[must_use]
    pub fn lifetime_value(&self) -> Money {
        self.cash() + self.lifetime + self.word_of_mouth
    }
}
