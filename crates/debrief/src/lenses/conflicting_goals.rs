//! Conflicting goals: a move that raised the mover's expected pay and lowered the other seat's, both by more than
//! [`PAY_MOVED`]. Model 8.

use super::numbers::PAY_MOVED;
use super::{Cause, Evidence, Evidently, LensFinding, played};

/// What it finds.
pub(super) fn found(seen: &Evidently<'_>) -> Vec<LensFinding> {
    let at_cost = seen.weighed.iter().filter_map(|weighed| {
        let (pull, decision) = (weighed.pull?, &weighed.decision);
        let (mover, other) = (pull.worth[decision.seat], pull.worth[decision.seat.other()]);
        if !mover.is_above(PAY_MOVED) || !other.is_below(PAY_MOVED) {
            return None;
        }
        let (spot, otherwise) = played(weighed);
        let (mover, other) = (mover.money(), other.money());
        let evidence = Evidence::AtTheOthersCost { choice: decision.choice, mover, other };
        Some(LensFinding {
            cause: Cause::ConflictingGoals,
            spot,
            client: decision.client,
            evidence,
            otherwise,
        })
    });
    at_cost.collect()
}
