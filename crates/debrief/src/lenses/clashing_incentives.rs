//! Clashing incentives: a decision at which the two seats' pay pointed in opposite directions, whichever way it was then
//! decided. Model 8.

use super::numbers::PAY_MOVED;
use super::{Cause, Evidence, Evidently, LensFinding, played};

/// What it finds.
pub(super) fn found(seen: &Evidently<'_>) -> Vec<LensFinding> {
    let apart = seen.weighed.iter().filter_map(|weighed| {
        let (pull, decision) = (weighed.pull?, &weighed.decision);
        let (mover, other) = (pull.worth[decision.seat], pull.worth[decision.seat.other()]);
        let towards = mover.is_above(PAY_MOVED) && other.is_below(PAY_MOVED);
        let away = mover.is_below(PAY_MOVED) && other.is_above(PAY_MOVED);
        if !towards && !away {
            return None;
        }
        let (spot, otherwise) = played(weighed);
        let (mover, other) = (mover.money(), other.money());
        let evidence = Evidence::PulledApart { choice: decision.choice, mover, other };
        Some(LensFinding {
            cause: Cause::ClashingIncentives,
            spot,
            client: decision.client,
            evidence,
            otherwise,
        })
    });
    apart.collect()
}
