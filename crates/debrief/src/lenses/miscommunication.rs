//! Miscommunication: a signature without a feasibility check; weeks between operations knowing and the client knowing;
//! terms that differ from the last message. Model 8.

use super::numbers::SILENT_WEEKS;
use super::{Cause, Evidence, Evidently, Finding, Otherwise, Spot};
use crate::ledger::{Sheet, Step, What};
use crate::otherwise::Choice;
use game::Seat;
use game::view::Stamps;
use world::project::Joint;
use world::quantities::Week;

/// What it finds.
pub(super) fn found(seen: &Evidently<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for sheet in seen.sheets {
        let Some(signed) = sheet.signed() else { continue };
        findings.extend(unchecked(seen, sheet, signed));
        findings.extend(against_the_message(seen, sheet, signed));
        findings.extend(silence(seen, sheet));
    }
    findings
}

fn finding(spot: Spot, sheet: &Sheet, evidence: Evidence, otherwise: Otherwise) -> Finding {
    Finding { cause: Cause::Miscommunication, spot, client: Some(sheet.client), evidence, otherwise }
}

fn at(step: &Step, seat: Seat) -> Spot {
    Spot { at: step.after, week: step.week, seat }
}

/// A signature without a check. What the date would have been can only be told where it was earlier than operations'
/// own estimate.
fn unchecked(seen: &Evidently<'_>, sheet: &Sheet, signed: &Step) -> Option<Finding> {
    let What::Signed { checked: Joint::Missed, .. } = signed.what else { return None };
    let otherwise = seen.otherwise(signed.after, sheet.client, is_a_signature);
    Some(finding(at(signed, Seat::Sales), sheet, Evidence::Unchecked, otherwise))
}

/// A promise for an earlier week than operations had last named.
fn against_the_message(seen: &Evidently<'_>, sheet: &Sheet, signed: &Step) -> Option<Finding> {
    let What::Signed { week: promised, stamps, .. } = signed.what else { return None };
    // What both have stamped, or leadership decided, is no misunderstanding.
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
fn last_message(sheet: &Sheet, before: usize) -> Option<Week> {
    let earlier = sheet.steps.iter().rev().filter(|step| step.after < before);
    earlier
        .filter_map(|step| match step.what {
            What::Countered(week) => Some(week),
            What::Answered { told, .. } => Some(told.week()),
            What::Escalated(_)
            | What::TurnedDown
            | What::Lost(_)
            | What::Signed { .. }
            | What::SlipSeen { .. }
            | What::Told(_)
            | What::SatOn(_)
            | What::PassedOn { .. }
            | What::Reviewed(_)
            | What::Renegotiated(_)
            | What::HeldTo
            | What::GateSkipped
            | What::DatePassed
            | What::Delivered { .. }
            | What::NeverCame
            | What::Credited(_)
            | What::Apologised
            | What::Surveyed { .. } => None,
        })
        .next()
}

/// Operations knew before the client did. The moment is the first at which somebody could have spoken.
fn silence(seen: &Evidently<'_>, sheet: &Sheet) -> Option<Finding> {
    let weeks = sheet.knowledge.silence();
    if weeks < SILENT_WEEKS {
        return None;
    }
    let decisions = seen.weighed.iter().find(|weighed| {
        let decision = &weighed.decision;
        decision.client == Some(sheet.client) && matches!(decision.choice, Choice::HeldBack | Choice::SatOn)
    })?;
    let (spot, otherwise) = super::played(decisions);
    Some(finding(spot, sheet, Evidence::Silence { weeks }, otherwise))
}

const fn is_a_signature(choice: &Choice) -> bool {
    matches!(choice, Choice::SignedEarly(_) | Choice::Overrode | Choice::StampedEarly(_))
}
