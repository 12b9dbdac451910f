//! After the reveal: what both seats agree on for the next quarter, and what each takes upon itself.

use game::commitment::Commitment;
use game::remedies::Agreed;
use game::{BySeat, Seat};
use pay::alignment::Weights;
use std::rc::Rc;

/// A part of what a seat takes upon itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PledgeField {
    /// What.
    What,
    /// Who.
    Name,
    /// By which day.
    Until,
}

/// The peace talks at the end of a quarter.
#[derive(Clone, Debug, PartialEq)]
pub struct Talks {
    /// What both seats agree on.
    pub agreed: Agreed,
    /// What each seat takes upon itself, as far as it is written; sales first.
    pub pledges: Rc<[Commitment; 2]>,
    /// What each seat is to pursue where goals follow the strategy; from the sheet of the strategy.
    pub goals: BySeat<Weights>,
}

const COMPANY: BySeat<Weights> = BySeat { sales: Weights::COMPANY, operations: Weights::COMPANY };

impl Default for Talks {
    fn default() -> Self {
        Self { agreed: Agreed::default(), pledges: Rc::new(Seat::ALL.map(Commitment::blank)), goals: COMPANY }
    }
}

impl Talks {
    /// Talks in which this was agreed on and written down before.
    #[must_use]
    pub fn resumed(agreed: Agreed, commitments: &[Commitment]) -> Self {
        let written = |seat| commitments.iter().find(|commitment| commitment.by == seat).cloned();
        let pledge = |seat| written(seat).unwrap_or_else(|| Commitment::blank(seat));
        let agreed = if agreed.is_valid() { agreed } else { Agreed::default() };
        Self { agreed, pledges: Rc::new(Seat::ALL.map(pledge)), goals: COMPANY }
    }

    /// A seat writes a part of what it takes upon itself.
    pub fn pledge(&mut self, by: Seat, field: PledgeField, text: String) {
        let pledges = Rc::make_mut(&mut self.pledges);
        if let Some(pledge) = pledges.iter_mut().find(|pledge| pledge.by == by) {
            match field {
                PledgeField::What => pledge.what = text,
                PledgeField::Name => pledge.name = text,
                PledgeField::Until => pledge.until = text,
            }
        }
    }

    /// What is written out in full; only that goes into the record.
    #[must_use]
    pub fn commitments(&self) -> Vec<Commitment> {
        self.pledges.iter().filter(|pledge| pledge.faults().is_empty()).cloned().collect()
    }
}
