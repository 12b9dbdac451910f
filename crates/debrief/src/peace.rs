//! What the peace talks reckon with: what the remedies cost in this market, and what the quarter that was just played
//! would have paid under the pay that was agreed on.

use crate::quarter::Quarter;
use game::preview::Preview;
use game::remedies::{self, Agreed};
use game::{BySeat, Seat};
use pay::alignment::Weights;
use pay::budget::Scaling;
use pay::scheme::Scheme;
use pay::slip::Scales;
use std::rc::Rc;
use world::quantities::{Money, Work};

/// What people take of operations' week, and what there is of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    /// A joint meeting.
    pub meeting: Work,
    /// A joint visit to a client.
    pub visit: Work,
    /// A review with a client.
    pub review: Work,
    /// All of the team in a regular week.
    pub capacity: Work,
}

impl Hours {
    /// As the market of `quarter` has it.
    #[must_use]
    pub fn of(quarter: &Quarter) -> Self {
        let p = quarter.setup.scenario.parameters();
        let work = Work::from_person_days;
        Self {
            meeting: work(p.meeting_work),
            visit: work(p.joint_visit_work),
            review: work(p.review_work),
            capacity: work(p.capacity),
        }
    }
}

/// The pay that was agreed on, with what the quarter just played would have paid.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// The pay.
    pub scheme: Scheme,
    /// The factors that bring it to the budget of the market.
    pub scales: Scales,
    /// What the same moves would have paid each seat under it, conduct left out.
    pub would: BySeat<Money>,
    /// What they did pay, conduct left out.
    pub did: BySeat<Money>,
}

impl Offer {
    /// The pay after `quarter` where this is `agreed` and the departments pursue these `goals`; nothing where what is
    /// agreed leaves pay as it is.
    #[must_use]
    pub fn of(quarter: &Quarter, agreed: &Agreed, goals: &BySeat<Weights>) -> Option<Self> {
        let setup = &quarter.setup;
        let goals = BySeat { sales: &goals.sales, operations: &goals.operations };
        let scheme = remedies::pay(&setup.scenario, &setup.scheme, goals, agreed)?;
        let preview = Preview::new(Rc::clone(&setup.scenario), Some(quarter.outcome.facts.clone()));
        let paid = preview.paid(&scheme, Scaling::ToBudget);
        let would = paid.slips.map(|slips| slips.map(|slip| slip.total())).unwrap_or_default();
        let did = BySeat::from_fn(|seat: Seat| quarter.outcome.slips[seat].total());
        Some(Self { scheme, scales: paid.scales, would, did })
    }
}
