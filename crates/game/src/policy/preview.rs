//! What a pay scheme would have paid for a quarter that was played: exactly, because pay never touches what happens.
//!
//! It is what the same moves would have earned. People paid otherwise would have moved otherwise; that is for playing
//! on, and for the laboratory.

use crate::model::scenario::Scenario;
use crate::policy::reference;
use crate::{BySeat, Seat};
use pay::alignment::Weights;
use pay::budget::{self, Scaling};
use pay::goals;
use pay::scheme::Scheme;
use pay::slip::{self, PaySlip, Scales};
use std::rc::Rc;
use world::facts::QuarterFacts;
use world::quantities::Money;

/// A market, its reference quarters played once, and a quarter to pay for.
#[derive(Clone, Debug)]
pub struct Preview {
    scenario: Rc<Scenario>,
    reference: Vec<QuarterFacts>,
    facts: Option<QuarterFacts>,
}

impl PartialEq for Preview {
    fn eq(&self, other: &Self) -> bool {
        // The reference follows from the scenario.
        self.scenario == other.scenario && self.facts == other.facts
    }
}

/// What a scheme would have paid.
#[derive(Clone, Debug, PartialEq)]
pub struct Paid {
    /// The factors that bring the scheme to its budget.
    pub scales: Scales,
    /// Both pay slips for the quarter that was played; nothing where none was.
    pub slips: Option<BySeat<PaySlip>>,
    /// What the reference policy, careful play that answers to no pay, earns with it on average in this market.
    pub careful: BySeat<Money>,
}

impl Preview {
    /// A preview on the market of `scenario`, for the quarter of these `facts`.
    #[must_use]
    pub fn new(scenario: Rc<Scenario>, facts: Option<QuarterFacts>) -> Self {
        let reference = reference::quarters(&scenario);
        Self { scenario, reference, facts }
    }

    /// The market.
    #[must_use]
    pub fn scenario(&self) -> &Rc<Scenario> {
        &self.scenario
    }

    /// The reference quarters of the market.
    #[must_use]
    pub fn reference(&self) -> &[QuarterFacts] {
        &self.reference
    }

    /// What `scheme` would have paid.
    #[must_use]
    pub fn paid(&self, scheme: &Scheme, scaling: Scaling) -> Paid {
        let budget = self.scenario.draft().budget;
        let scales = match scaling {
            Scaling::ToBudget => budget::scales(scheme, budget, &self.reference),
            Scaling::AsWritten => budget::UNSCALED,
        };
        let slips =
            self.facts.as_ref().map(|facts| BySeat::from_fn(|seat| slip::slip(scheme, scales, seat, facts)));
        let careful = BySeat::from_fn(|seat| {
            let sum: Money =
                self.reference.iter().map(|facts| slip::total(scheme, scales, seat, facts)).sum();
            sum.times(1.0 / self.reference.len().max(1) as f64)
        });
        Paid { scales, slips, careful }
    }

    /// What the money of `scheme` says each seat is to pursue, by what careful play would earn with it.
    #[must_use]
    pub fn goals(&self, scheme: &Scheme) -> BySeat<Option<Weights>> {
        BySeat::from_fn(|seat: Seat| goals::told_by_pay(scheme, seat, &self.reference))
    }
}
