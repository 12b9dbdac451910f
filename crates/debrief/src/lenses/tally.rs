//! What the lenses found, counted; and what a choice was worth to whom, at whose cost.

use super::{Cause, Causes, Evidence};
use game::Seat;
use std::collections::BTreeSet;
use world::client::ClientId;
use world::quantities::Money;

/// What was found of one cause, counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CauseTally {
    /// Of [`Cause::SelfPreservation`].
    SelfPreservation {
        /// Promises whose delay was kept back, by either seat.
        delays: usize,
        /// Moments at which one was.
        kept: usize,
        /// Moments at which an estimate was padded.
        padded: usize,
    },
    /// Of [`Cause::ConflictingGoals`].
    ConflictingGoals {
        /// Choices at the other's cost.
        choices: usize,
    },
    /// Of [`Cause::Miscommunication`].
    Miscommunication {
        /// Promises signed without a check.
        unchecked: usize,
        /// Promises signed for an earlier week than operations had last named.
        against: usize,
        /// Weeks in which operations knew and the client did not, over all clients.
        silent: usize,
    },
    /// Of [`Cause::StrategyMisalignment`].
    StrategyMisalignment {
        /// Choices at a client's cost.
        choices: usize,
    },
    /// Of [`Cause::ClashingIncentives`].
    ClashingIncentives {
        /// Choices at which pay pulled the seats apart.
        apart: usize,
        /// Choices that could be weighed at all.
        weighed: usize,
    },
}

impl Causes {
    /// What was found of `cause`, counted.
    #[must_use]
    pub fn tally(&self, cause: Cause) -> CauseTally {
        let of = |wanted: fn(&Evidence) -> bool| {
            self.by(cause).filter(|finding| wanted(&finding.evidence)).count()
        };
        let all = self.by(cause).count();
        match cause {
            Cause::SelfPreservation => {
                let is_kept = |it: &Evidence| matches!(it, Evidence::Kept { .. } | Evidence::Buried { .. });
                let kept = of(is_kept);
                // A date can slip again, and either seat can keep that back: it is still one promise that is late.
                let late: BTreeSet<ClientId> = self
                    .by(cause)
                    .filter(|finding| is_kept(&finding.evidence))
                    .filter_map(|finding| finding.client)
                    .collect();
                CauseTally::SelfPreservation { delays: late.len(), kept, padded: all - kept }
            }
            Cause::ConflictingGoals => CauseTally::ConflictingGoals { choices: all },
            Cause::Miscommunication => CauseTally::Miscommunication {
                unchecked: of(|it| matches!(it, Evidence::Unchecked { .. })),
                against: of(|it| matches!(it, Evidence::AgainstTheMessage { .. })),
                silent: self.by(cause).map(|finding| usize::from(silence(&finding.evidence))).sum(),
            },
            Cause::StrategyMisalignment => CauseTally::StrategyMisalignment { choices: all },
            Cause::ClashingIncentives => CauseTally::ClashingIncentives { apart: all, weighed: self.weighed },
        }
    }

    /// How many moments there are at which either seat acted.
    #[must_use]
    pub fn all_moments(&self) -> usize {
        Seat::ALL.iter().map(|seat| self.moments(*seat)).sum()
    }

    /// The first cause of which anything was found.
    #[must_use]
    pub fn first(&self) -> Option<Cause> {
        Cause::ALL.into_iter().find(|cause| self.by(*cause).next().is_some())
    }
}

/// The weeks in which operations knew and the client did not.
const fn silence(evidence: &Evidence) -> u8 {
    match evidence {
        Evidence::Silence { weeks } => *weeks,
        Evidence::Kept { .. }
        | Evidence::PaddedAnswer { .. }
        | Evidence::PaddedCounter { .. }
        | Evidence::Buried { .. }
        | Evidence::AtTheOthersCost { .. }
        | Evidence::Unchecked { .. }
        | Evidence::AgainstTheMessage { .. }
        | Evidence::AtTheClientsCost { .. }
        | Evidence::PulledApart { .. } => 0,
    }
}

/// What a choice changed in what could be expected, told from where it gained. Sums are in tens of the currency: nobody
/// knows what is only expected any nearer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bargain {
    /// It was worth something to the seat that chose, at the cost of others.
    Worth {
        /// To the seat.
        gain: Money,
        /// To the others.
        loss: Money,
    },
    /// It cost the seat that chose, and was worth something to others.
    Gift {
        /// To the others.
        gain: Money,
        /// To the seat.
        loss: Money,
    },
}

impl Bargain {
    /// What a choice was that changed the expectation of the seat that chose by `mover` and that of others by `others`.
    #[must_use]
    pub fn of(mover: Money, others: Money) -> Self {
        if mover.is_positive() {
            Self::Worth { gain: in_tens(mover), loss: in_tens(-others) }
        } else {
            Self::Gift { gain: in_tens(others), loss: in_tens(-mover) }
        }
    }
}

/// To the nearest ten of the currency, a half rounded up.
#[must_use]
pub fn in_tens(money: Money) -> Money {
    Money::from_cents((money.cents() + 500).div_euclid(1_000) * 1_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_expected_is_told_in_tens() {
        let told = |euros: i64| in_tens(Money::from_cents(euros * 100)).cents() / 100;
        assert_eq!([0, 4, 5, 14, -4, -5, -6, 1_234].map(told), [0, 0, 10, 10, 0, 0, -10, 1_230]);
    }

    #[test]
    fn a_bargain_is_told_from_where_it_gained() {
        let of = |mover: i64, others: i64| Bargain::of(Money::from_cents(mover), Money::from_cents(others));
        let money = Money::from_cents;
        assert_eq!(of(20_000, -30_000), Bargain::Worth { gain: money(20_000), loss: money(30_000) });
        assert_eq!(of(-20_000, 30_000), Bargain::Gift { gain: money(30_000), loss: money(20_000) });
    }
}
