//! The turning point of a quarter: the decision that cost the company most, as far as anybody could know when it was made.
//!
//! Every decision is weighed over futures that are drawn anew (see [`crate::otherwise`]), so the one that is chosen was
//! costly in what could be expected, and not by a storm that nobody saw coming. What is chosen is only what to talk
//! about; how often the other way would have been better is asked of other quarters.

use crate::otherwise::{Decided, Decision, FutureMean, Instead, MovePull, WeighedDecision};
use crate::what_if::turnings::{Could, Turning};
use game::moves::Answer;
use world::quantities::Money;

/// The decision that cost the company most.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TurningPoint<'a> {
    /// What was decided, and the other way.
    pub decision: &'a Decision,
    /// What could be expected of it when it was made.
    pub pull: MovePull,
}

impl<'a> TurningPoint<'a> {
    /// The one of `weighed` that cost the company most, in the mean over the futures; nothing where none cost it
    /// anything beyond doubt. Of two that cost the same it is the earlier.
    #[must_use]
    pub fn among(weighed: &'a [WeighedDecision]) -> Option<Self> {
        let found = weighed.iter().filter_map(|one| Some(Self { decision: &one.decision, pull: one.pull? }));
        let costly = found.filter(|one| one.pull.company.is_below(Money::ZERO));
        let cost = |one: &Self| one.pull.company.mean;
        costly.reduce(|most, one| if cost(&one) < cost(&most) { one } else { most })
    }

    /// What the decision was worth to the pay of its own seat, less standing, against the other way.
    #[must_use]
    pub fn own(&self) -> FutureMean {
        self.pull.worth[self.decision.seat]
    }

    /// Its place among the turnings that can be asked about.
    #[must_use]
    pub fn place(&self, turnings: &[Turning]) -> Option<usize> {
        let Decision { at, seat, client, instead, choice, .. } = self.decision;
        turnings.iter().position(|turning| {
            turning.at == *at
                && turning.by == *seat
                && turning.client == *client
                && is_the_same(*choice, *instead, turning.could)
        })
    }
}

/// Whether what could have been done at a turning is the other way of a decision.
fn is_the_same(choice: Decided, instead: Instead, could: Could) -> bool {
    match (choice, instead, could) {
        (Decided::HeldBack, Instead::Tell, Could::Tell)
        | (Decided::Told, Instead::Keep, Could::KeepQuiet)
        | (Decided::SatOn, Instead::PassOn, Could::PassOn)
        | (Decided::PassedOn, Instead::Keep, Could::SitOn)
        | (Decided::Overrode, Instead::TakeCounter, Could::TakeCounter { .. })
        | (Decided::TookCounter(_), Instead::Override, Could::Override)
        | (Decided::Overtime(_), Instead::RegularWeek, Could::NoOvertime { .. })
        | (Decided::SkippedGate, Instead::HoldGate, Could::HoldGate)
        | (Decided::PulledIn(_), Instead::LeaveDeal, Could::NoPullIn)
        | (Decided::PaddedCounter { .. }, Instead::Stamp, Could::Stamp { .. }) => true,
        (Decided::PaddedAnswer, Instead::AnswerHonestly(_), Could::Answer { other, .. }) => {
            other == Answer::Honest
        }
        (_, Instead::Promise(week) | Instead::CheckFirst(week), Could::SignFor { other, .. })
        | (_, Instead::Counter(week), Could::AskForMore { other, .. })
        | (_, Instead::FairCounter(week), Could::AskForLess { other, .. }) => week == other,
        (_, _, _) => false,
    }
}
