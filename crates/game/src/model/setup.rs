//! What a game is played under: scenario, pay, culture, seed.

use crate::model::agreed::Agreed;
use crate::model::scenario::Scenario;
use crate::model::state::Lead;
use pay::budget::{self, Scaling};
use pay::culture::Culture;
use pay::scheme::Scheme;
use pay::slip::Scales;
use std::rc::Rc;
use world::chance::Seed;
use world::quantities::Week;

/// Everything that is fixed before the first move.
#[derive(Clone, Debug, PartialEq)]
pub struct Setup {
    /// The market.
    pub scenario: Rc<Scenario>,
    /// The pay of both seats.
    pub scheme: Rc<Scheme>,
    /// The factors that bring the pay to the scenario's budget.
    pub scales: Scales,
    /// The culture.
    pub culture: Rc<Culture>,
    /// Whether each seat knows the other's pay.
    pub openness: Openness,
    /// Which market, which storms.
    pub seed: Seed,
    /// The market on which the pay was brought to its budget, if not this one: a pay plan outlives a quarter.
    pub budgeted_on: Option<Rc<Scenario>>,
    /// Whether the pay is brought to the budget at all.
    pub scaling: Scaling,
    /// What both seats agreed on before they sat down.
    pub agreed: Agreed,
}

/// Whether each seat knows the other's pay.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Openness {
    /// Each seat sees its own pay only.
    #[default]
    OwnPayOnly,
    /// Both see both.
    BothPays,
}

impl Setup {
    /// A setup whose pay is as it is written. What it takes to bring pay to a budget is asked for by name: see
    /// [`Self::to_budget`].
    #[must_use]
    pub fn as_written(
        scenario: Rc<Scenario>,
        scheme: Rc<Scheme>,
        culture: Rc<Culture>,
        openness: Openness,
        seed: Seed,
    ) -> Self {
        Self {
            scenario,
            scheme,
            scales: budget::UNSCALED,
            culture,
            openness,
            seed,
            budgeted_on: None,
            scaling: Scaling::AsWritten,
            agreed: Agreed::default(),
        }
    }

    /// The same, after both seats agreed on something.
    #[must_use]
    pub fn after_talks(self, agreed: Agreed) -> Self {
        Self { agreed, ..self }
    }

    /// The same pay and people on another market, at the rates they had: what they are paid is not scaled again.
    #[must_use]
    pub fn moved_to(&self, scenario: Rc<Scenario>, seed: Seed) -> Self {
        let budgeted_on = self.budgeted_on.clone().unwrap_or_else(|| Rc::clone(&self.scenario));
        Self { scenario, seed, budgeted_on: Some(budgeted_on), ..self.clone() }
    }

    /// The last week in which the client of `lead` waits for an offer.
    #[must_use]
    pub fn waits_until(&self, lead: &Lead) -> Week {
        lead.last_heard.plus(self.scenario.draft().patience - 1)
    }
}
