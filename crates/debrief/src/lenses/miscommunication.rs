//! Miscommunication: nobody asked, nobody told, and somebody was worse off for it. A signature without a feasibility check
//! that would have named a later week; a promise against what operations had truly said; weeks between operations knowing
//! and the client knowing. Model 8.

use super::numbers::{PAY_MOVED, POINTS_MOVED, SILENT_WEEKS};
use super::{Cause, Evidence, Evidently, LensFinding, played};
use crate::ledger::{ClientStory, Happening, LedgerStep};
use crate::otherwise::{Decided, Instead, MovePull, WeighedDecision};
use game::Seat;
use game::view::Stamps;
use world::quantities::Week;

/// What it finds.
pub(super) fn found(seen: &Evidently<'_>) -> Vec<LensFinding> {
    let mut findings = Vec::new();
    for sheet in seen.sheets {
        let Some(signed) = sheet.signed() else { continue };
        findings.extend(signed_apart(seen, sheet, signed));
        findings.extend(silence(seen, sheet));
    }
    findings
}

fn finding(weighed: &WeighedDecision, evidence: Evidence) -> LensFinding {
    let (spot, otherwise) = played(weighed);
    LensFinding { cause: Cause::Miscommunication, spot, client: weighed.decision.client, evidence, otherwise }
}

/// A promise that sales signed alone, where operations or the client would have been better off asked or heard.
/// What both have stamped, or leadership decided, is no misunderstanding.
fn signed_apart(seen: &Evidently<'_>, sheet: &ClientStory, signed: &LedgerStep) -> Option<LensFinding> {
    let Happening::Signed { week: promised, stamps: Stamps::SalesAlone(_), own, .. } = signed.what else {
        return None;
    };
    let here = |weighed: &&WeighedDecision| {
        weighed.decision.at == signed.after && weighed.decision.client == Some(sheet.client)
    };
    let weighed = seen.weighed.iter().find(here)?;
    if !weighed.pull.is_some_and(hurts) {
        return None;
    }
    if let Some(named) = last_message(sheet, signed.after) {
        // Padding is no message: what operations said must have been what it thought.
        let against = promised < named && promised < own.week();
        return against.then(|| finding(weighed, Evidence::AgainstTheMessage { promised, named }));
    }
    let Instead::CheckFirst(named) = weighed.decision.instead else { return None };
    Some(finding(weighed, Evidence::Unchecked { promised, named }))
}

/// Whether a promise cost operations or the client.
fn hurts(pull: MovePull) -> bool {
    pull.worth[Seat::Operations].is_below(PAY_MOVED) || pull.costs_client(POINTS_MOVED)
}

/// The week that operations named last before move `before`.
fn last_message(sheet: &ClientStory, before: usize) -> Option<Week> {
    let earlier = sheet.steps.iter().rev().filter(|step| step.after < before);
    earlier
        .filter_map(|step| match step.what {
            Happening::Countered(week) => Some(week),
            Happening::Answered { told, .. } => Some(told.week()),
            Happening::Escalated(_)
            | Happening::TurnedDown
            | Happening::Lost(_)
            | Happening::Signed { .. }
            | Happening::SlipSeen { .. }
            | Happening::Told(_)
            | Happening::SatOn(_)
            | Happening::PassedOn { .. }
            | Happening::Reviewed(_)
            | Happening::Renegotiated(_)
            | Happening::HeldTo
            | Happening::GateSkipped
            | Happening::DatePassed
            | Happening::Delivered { .. }
            | Happening::NeverCame
            | Happening::Credited(_)
            | Happening::Apologised
            | Happening::Surveyed { .. } => None,
        })
        .next()
}

/// Operations knew before the client did, and the client would have been better off told. The moment is the first at which
/// somebody could have spoken.
fn silence(seen: &Evidently<'_>, sheet: &ClientStory) -> Option<LensFinding> {
    let weeks = sheet.knowledge.silence();
    if weeks < SILENT_WEEKS {
        return None;
    }
    let (from, to) = sheet.knowledge.operations.zip(sheet.knowledge.client)?;
    let silent = |weighed: &&WeighedDecision| {
        let decision = &weighed.decision;
        decision.client == Some(sheet.client)
            && matches!(decision.choice, Decided::HeldBack | Decided::SatOn)
            && (from..to).contains(&decision.week)
            && weighed.pull.is_some_and(|pull| pull.costs_client(POINTS_MOVED))
    };
    seen.weighed.iter().find(silent).map(|weighed| finding(weighed, Evidence::Silence { weeks }))
}
