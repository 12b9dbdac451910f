//! After the reveal: what both seats agree on for the next quarter, and what each takes upon itself.

use crate::game::Seat;
use crate::game::commitment::Commitment;
use crate::game::remedies::Agreed;
use std::rc::Rc;

/// The peace talks at the end of a quarter.
#[derive(Clone, Debug, PartialEq)]
pub struct Talks {
    /// What both seats agree on.
    pub agreed: Agreed,
    /// What each seat takes upon itself, as far as it is written; sales first.
    pub pledges: Rc<[Commitment; 2]>,
}

impl Default for Talks {
    fn default() -> Self {
        Self { agreed: Agreed::default(), pledges: Rc::new(Seat::ALL.map(Commitment::blank)) }
    }
}

impl Talks {
    /// Talks in which this was agreed on and written down before.
    #[must_use]
    pub fn resumed(agreed: Agreed, commitments: &[Commitment]) -> Self {
        let written = |seat| commitments.iter().find(|commitment| commitment.by == seat).cloned();
        let pledge = |seat| written(seat).unwrap_or_else(|| Commitment::blank(seat));
        let agreed = if agreed.is_valid() { agreed } else { Agreed::default() };
        Self { agreed, pledges: Rc::new(Seat::ALL.map(pledge)) }
    }

    /// A seat writes or changes what it takes upon itself.
    pub fn pledge(&mut self, pledge: Commitment) {
        let pledges = Rc::make_mut(&mut self.pledges);
        if let Some(old) = pledges.iter_mut().find(|old| old.by == pledge.by) {
            *old = pledge;
        }
    }

    /// What is written out in full; only that goes into the record.
    #[must_use]
    pub fn commitments(&self) -> Vec<Commitment> {
        self.pledges.iter().filter(|pledge| pledge.faults().is_empty()).cloned().collect()
    }
}
