//! Miscommunication: a signature without a feasibility check; weeks between operations knowing and the client knowing;
//! terms that differ from the last message. Model 8.

use super::numbers::SILENT_WEEKS;
use super::{Cause, Evidence, Evidently, LensFinding, Otherwise, Spot};
use crate::ledger::{ClientStory, Happening, LedgerStep};
use crate::otherwise::Decided;
use game::Seat;
use game::view::Stamps;
use world::project::Joint;
use world::quantities::Week;

/// What it finds.
pub(super) fn found(seen: &Evidently<'_>) -> Vec<LensFinding> {
    let mut findings = Vec::new();
    for sheet in seen.sheets {
        let Some(signed) = sheet.signed() else { continue };
        findings.extend(unchecked(seen, sheet, signed));
        findings.extend(against_the_message(seen, sheet, signed));
        findings.extend(silence(seen, sheet));
    }
    findings
}

fn finding(spot: Spot, sheet: &ClientStory, evidence: Evidence, otherwise: Otherwise) -> LensFinding {
    LensFinding { cause: Cause::Miscommunication, spot, client: Some(sheet.client), evidence, otherwise }
}

fn at(step: &LedgerStep, seat: Seat) -> Spot {
    Spot { at: step.after, week: step.week, seat }
}

/// A signature without a check. What the date would have been can only be told where it was earlier than operations'
/// own estimate.
fn unchecked(seen: &Evidently<'_>, sheet: &ClientStory, signed: &LedgerStep) -> Option<LensFinding> {
    let Happening::Signed { checked: Joint::Missed, .. } = signed.what else { return None };
    let otherwise = seen.otherwise(signed.after, sheet.client, is_a_signature);
    Some(finding(at(signed, Seat::Sales), sheet, Evidence::Unchecked, otherwise))
}

/// A promise for an earlier week than operations had last named.
fn against_the_message(
    seen: &Evidently<'_>,
    sheet: &ClientStory,
    signed: &LedgerStep,
) -> Option<LensFinding> {
    let Happening::Signed { week: promised, stamps, .. } = signed.what else { return None };
    // Happening both have stamped, or leadership decided, is no misunderstanding.
    let Stamps::SalesAlone(_) = stamps else { return None };
    let named = last_message(sheet, signed.after)?;
    if promised >= named {
        return None;
    }
    let otherwise = seen.otherwise(signed.after, sheet.client, is_a_signature);
    let evidence = Evidence::AgainstTheMessage { promised, named };
    Some(finding(at(signed, Seat::Sales), sheet, evidence, otherwise))
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

/// Operations knew before the client did. The moment is the first at which somebody could have spoken.
fn silence(seen: &Evidently<'_>, sheet: &ClientStory) -> Option<LensFinding> {
    let weeks = sheet.knowledge.silence();
    if weeks < SILENT_WEEKS {
        return None;
    }
    let decisions = seen.weighed.iter().find(|weighed| {
        let decision = &weighed.decision;
        decision.client == Some(sheet.client) && matches!(decision.choice, Decided::HeldBack | Decided::SatOn)
    })?;
    let (spot, otherwise) = super::played(decisions);
    Some(finding(spot, sheet, Evidence::Silence { weeks }, otherwise))
}

const fn is_a_signature(choice: &Decided) -> bool {
    matches!(choice, Decided::SignedEarly(_) | Decided::Overrode | Decided::StampedEarly(_))
}
