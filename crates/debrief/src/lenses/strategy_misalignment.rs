//! Strategy misalignment: a move that raised the mover's expected pay and lowered the company's objective, its lifetime
//! value. Model 8.

use super::numbers::{COMPANY_MOVED, PAY_MOVED};
use super::{Cause, Evidence, Evidently, LensFinding, played};

/// What it finds.
pub(super) fn found(seen: &Evidently<'_>) -> Vec<LensFinding> {
    let at_cost = seen.weighed.iter().filter_map(|weighed| {
        let (pull, decision) = (weighed.pull?, &weighed.decision);
        let mover = pull.worth[decision.seat];
        if !mover.is_above(PAY_MOVED) || !pull.company.is_below(COMPANY_MOVED) {
            return None;
        }
        let (spot, otherwise) = played(weighed);
        let (mover, company) = (mover.money(), pull.company.money());
        let evidence = Evidence::AtTheCompanysCost { choice: decision.choice, mover, company };
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
