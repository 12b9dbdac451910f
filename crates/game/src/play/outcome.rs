//! What came out of a quarter: clients, pay slips, company. Everything is open now.

pub use crate::model::log::WeekMood;
use crate::play::Game;
use crate::{BySeat, Seat};
use pay::culture::StandingLine;
use pay::slip::{self, PaySlip};
use world::client::ClientId;
use world::company::Company;
use world::facts::QuarterFacts;
use world::project::{Project, Renewed};
use world::quantities::{Money, Points, Share};

/// What came out of a quarter.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Every client, in the order of arrival.
    pub clients: Vec<ClientOutcome>,
    /// Both pay slips.
    pub slips: BySeat<PaySlip>,
    /// What conduct cost each seat in standing.
    pub standing: BySeat<Vec<StandingLine>>,
    /// The company's books, before variable pay.
    pub company: Company,
    /// What was paid for.
    pub facts: QuarterFacts,
    /// The average mood of all signed clients at the end of each week, as they saw it.
    pub moods: Vec<WeekMood>,
}

/// What became of a client.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientOutcome {
    /// Who.
    pub client: ClientId,
    /// The promise with all its secrets, if one was signed.
    pub project: Option<Project>,
    /// The measured satisfaction, if surveyed.
    pub satisfaction: Option<Points>,
    /// Whether it stays.
    pub renewed: Option<Renewed>,
}

impl Outcome {
    /// What came out of `game`, as far as it has gone.
    #[must_use]
    pub fn of(game: &Game) -> Self {
        let (setup, facts) = (game.setup(), game.facts());
        let state = game.state();
        let clients = state
            .ids()
            .map(|client| {
                let project = state.project(client).cloned();
                let satisfaction = project.as_ref().and_then(|project| project.surveyed);
                let renewed = project.as_ref().and_then(|project| project.renewed);
                ClientOutcome { client, project, satisfaction, renewed }
            })
            .collect();
        Self {
            clients,
            slips: BySeat::from_fn(|seat| slip::slip(&setup.scheme, setup.scales, seat, &facts)),
            standing: BySeat::from_fn(|seat| state.conduct.standing(&setup.culture, seat).collect()),
            company: game.company(),
            moods: game.moods().to_vec(),
            facts,
        }
    }

    /// Average measured satisfaction, if anybody was surveyed.
    #[must_use]
    pub fn satisfaction(&self) -> Option<Points> {
        slip::average(&self.facts)
    }

    /// Pay less standing: what the quarter was worth to `seat`.
    #[must_use]
    pub fn worth(&self, seat: Seat) -> Money {
        self.slips[seat].total() + self.standing[seat].iter().map(|line| line.amount).sum()
    }

    /// The share of surveyed clients who stay; nothing while nobody was asked.
    #[must_use]
    pub fn staying(&self) -> Option<Share> {
        let asked = self.clients.iter().filter(|client| client.renewed.is_some()).count();
        let stay = self.clients.iter().filter(|client| client.renewed == Some(Renewed::Stays)).count();
        (asked > 0).then(|| Share::from_fraction(stay as f64 / asked as f64))
    }
}
