//! Strategy misalignment: a move that raised the mover's expected pay and lowered what the client can be expected to say.
//! Model 8 asks for the company's objective. In one quarter that is what its client says: the company's lifetime value is
//! decided by luck far more than by any one move (`lab::validation`, "what may be headlined"). A discount that costs the
//! company and no client is therefore none of this cause.

use super::numbers::{PAY_MOVED, POINTS_MOVED};
use super::{Cause, Evidence, Evidently, LensFinding, played};

/// What it finds.
pub(super) fn found(seen: &Evidently<'_>) -> Vec<LensFinding> {
    let at_cost = seen.weighed.iter().filter_map(|weighed| {
        let (pull, decision) = (weighed.pull?, &weighed.decision);
        let mover = pull.worth[decision.seat];
        if !mover.is_above(PAY_MOVED) || !pull.costs_client(POINTS_MOVED) {
            return None;
        }
        let (spot, otherwise) = played(weighed);
        let evidence = Evidence::AtTheClientsCost {
            choice: decision.choice,
            mover: mover.money(),
            points: pull.points.points(),
        };
        Some(LensFinding {
            cause: Cause::StrategyMisalignment,
            spot,
            client: decision.client,
            evidence,
            otherwise,
        })
    });
    at_cost.collect()
}
