//! The reference policy: the fixed, careful play that every scheme's budget is measured on.
//!
//! Sales asks for a check of every lead and offers the week it hears, at list price; operations checks, answers
//! honestly and stamps. Both meet every client half-way once; every slip is told and passed on. It decides
//! nothing by pay, so one set of reference quarters measures every scheme. It is an assumption of ours.

use crate::Seat;
use crate::model::moves::{Actor, Answer, Move, Origin};
use crate::model::scenario::Scenario;
use crate::model::setup::{Openness, Setup};
use crate::model::state::{Asked, News, SlipStage, State};
use crate::play::Game;
use crate::policy::defaults::play_out_with;
use crate::rules;
use pay::budget::{self, Scaling};
use pay::culture::{Culture, Habit};
use pay::scheme::Scheme;
use pay::slip::Scales;
use std::rc::Rc;
use world::chance::Seed;
use world::client::{ClientId, PhaseTwo, Scope, Terms};
use world::facts::QuarterFacts;
use world::knowledge::Basis;
use world::quantities::{Money, Share};

/// How many reference quarters a budget is measured on.
pub const QUARTERS: u32 = 100;

/// The scales that bring `scheme` to the budget of `scenario`.
#[must_use]
pub fn scales(scenario: &Rc<Scenario>, scheme: &Scheme) -> Scales {
    budget::scales(scheme, scenario.draft().budget, &quarters(scenario))
}

/// What happened in the reference quarters of `scenario`.
#[must_use]
pub fn quarters(scenario: &Rc<Scenario>) -> Vec<QuarterFacts> {
    (1..=QUARTERS).map(|seed| quarter(scenario, Seed::new(seed))).collect()
}

impl Setup {
    /// The same, with the pay brought to the budget of its market by playing the reference policy there: a hundred
    /// quarters.
    #[must_use]
    pub fn to_budget(self) -> Self {
        self.scaled(Scaling::ToBudget)
    }

    /// The same, with the pay brought to its budget as [`Self::to_budget`] does it, or left as written.
    #[must_use]
    pub fn scaled(self, scaling: Scaling) -> Self {
        let market = self.budgeted_on.as_ref().unwrap_or(&self.scenario);
        let budget = market.draft().budget;
        let scales = budget::scales_under(scaling, &self.scheme, budget, || quarters(market));
        Self { scales, scaling, ..self }
    }
}

fn quarter(scenario: &Rc<Scenario>, seed: Seed) -> QuarterFacts {
    let (scheme, culture) = (Rc::new(Scheme::unpaid()), Rc::new(no_culture()));
    let setup = Setup::as_written(Rc::clone(scenario), scheme, culture, Openness::OwnPayOnly, seed);
    let mut game = Game::new(setup);
    play_out_with(&mut game, Origin::Habit, next);
    game.facts()
}

fn no_culture() -> Culture {
    let nothing = Money::ZERO;
    Culture {
        id: "none".into(),
        disclosing: nothing,
        found_late: nothing,
        escalating: nothing,
        passing_on: nothing,
        meeting: Habit::OnCall,
    }
}

/// The next reference move of `seat`.
fn next(setup: &Setup, state: &State, seat: Seat) -> Move {
    state
        .ids()
        .filter_map(|client| match seat {
            Seat::Sales => for_sales(state, client),
            Seat::Operations => for_operations(state, client),
        })
        .find(|made| rules::check(setup, state, Actor::from(seat), made).is_ok())
        .unwrap_or(Move::Done)
}

fn for_sales(state: &State, client: ClientId) -> Option<Move> {
    let (lead, reports) = (&state.leads[client.index()], &state.reports[client.index()]);
    if state.project(client).is_some() {
        return match reports.news {
            News::Fresh | News::SatOn => Some(Move::PassOn { client }),
            News::None | News::PassedOn => Some(Move::ProposeReview { client }),
        };
    }
    match (lead.check, lead.draft) {
        (Asked::No, _) => Some(Move::AskCheck { client }),
        (Asked::Done, None) => {
            let range = rules::offer_range(state, client);
            let told = lead.reported.map_or(*range.start(), |week| week.week());
            let week = told.clamp(*range.start(), *range.end());
            let terms =
                Terms { scope: Scope::Full, week, discount: Share::ZERO, phase_two: PhaseTwo::Without };
            Some(Move::Draft { client, terms })
        }
        (Asked::Waiting | Asked::Declined, _) | (Asked::Done, Some(_)) => None,
    }
}

fn for_operations(state: &State, client: ClientId) -> Option<Move> {
    let (lead, reports) = (&state.leads[client.index()], &state.reports[client.index()]);
    if reports.review == Some(Seat::Sales) {
        return Some(Move::JoinReview { client });
    }
    if reports.slip.is_some_and(|slip| slip.stage != SlipStage::Disclosed) {
        return Some(Move::Disclose { client });
    }
    match (lead.check, lead.study.basis) {
        (Asked::Waiting, Basis::Stated) => Some(Move::Check { client }),
        (Asked::Waiting, Basis::Check | Basis::JointVisit) => {
            Some(Move::Report { client, answer: Answer::Honest })
        }
        (Asked::No | Asked::Done | Asked::Declined, _) => lead.draft.map(|_| Move::Stamp { client }),
    }
}
