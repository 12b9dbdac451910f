//! Self-preservation: one's own department first. A forecast slip known to operations is kept a week or longer, or news
//! reaches nobody, where silence spared whoever kept it and cost the client; an estimate is padded by more than a quarter
//! over the own estimate, where that served operations and not sales, too. Model 8.

// Of the steps only those at which somebody kept or padded something.
#![allow(clippy::wildcard_enum_match_arm)]

use super::numbers::{HELD_WEEKS, PAY_MOVED, POINTS_MOVED};
use super::{Cause, Evidence, Evidently, LensFinding, played};
use crate::ledger::{ClientStory, Happening, LedgerStep, NewsFate};
use crate::otherwise::{Decided, MovePull, WeighedDecision};
use game::Seat;
use game::moves::Answer;
use world::client::ClientId;
use world::quantities::Money;

/// What it finds.
pub(super) fn found(seen: &Evidently<'_>) -> Vec<LensFinding> {
    let mut findings: Vec<LensFinding> = seen
        .sheets
        .iter()
        .flat_map(|sheet| sheet.steps.iter().filter_map(move |step| at_step(seen, sheet, step)))
        .collect();
    findings.extend(seen.weighed.iter().filter_map(padded_counter));
    findings
}

fn at_step(seen: &Evidently<'_>, sheet: &ClientStory, step: &LedgerStep) -> Option<LensFinding> {
    let client = sheet.client;
    match step.what {
        // A slip that came to nothing was no news.
        Happening::SlipSeen { fate: NewsFate::Told(weeks) | NewsFate::Kept(weeks), .. }
            if weeks >= HELD_WEEKS =>
        {
            let (weighed, spared) = selfish_silence(seen, client, step, weeks, Decided::HeldBack)?;
            Some(finding(weighed, Evidence::Kept { weeks, spared }))
        }
        Happening::SatOn(NewsFate::Kept(weeks)) if weeks >= HELD_WEEKS => {
            let (weighed, spared) = selfish_silence(seen, client, step, weeks, Decided::SatOn)?;
            Some(finding(weighed, Evidence::Buried { weeks, spared }))
        }
        Happening::Answered { answer: Answer::Padded, told } => {
            let here = |weighed: &&WeighedDecision| {
                let decision = &weighed.decision;
                decision.at == step.after && decision.choice == Decided::PaddedAnswer
            };
            let weighed = seen.weighed.iter().find(here)?;
            let worth = selfish_padding(weighed.pull?)?;
            Some(finding(weighed, Evidence::PaddedAnswer { told, worth }))
        }
        _ => None,
    }
}

fn finding(weighed: &WeighedDecision, evidence: Evidence) -> LensFinding {
    let (spot, otherwise) = played(weighed);
    LensFinding { cause: Cause::SelfPreservation, spot, client: weighed.decision.client, evidence, otherwise }
}

/// The first moment in the `weeks` from `step` on at which silence about `client` spared whoever kept it and cost the
/// client, and what it spared.
fn selfish_silence<'a>(
    seen: &Evidently<'a>,
    client: ClientId,
    step: &LedgerStep,
    weeks: u8,
    choice: Decided,
) -> Option<(&'a WeighedDecision, Money)> {
    let stretch = step.week..step.week.plus(weeks);
    let kept = seen.weighed.iter().filter(|weighed| {
        let decision = &weighed.decision;
        decision.choice == choice && decision.client == Some(client) && stretch.contains(&decision.week)
    });
    kept.filter_map(|weighed| {
        let (pull, own) = (weighed.pull?, weighed.pull?.worth[weighed.decision.seat]);
        let selfish = own.is_above(PAY_MOVED) && pull.costs_client(POINTS_MOVED);
        selfish.then(|| (weighed, own.money()))
    })
    .next()
}

/// What padding was worth to operations, where it was worth something to it and nothing to sales: what serves both is
/// prudence.
fn selfish_padding(pull: MovePull) -> Option<Money> {
    let own = pull.worth[Seat::Operations];
    let selfish = own.is_above(PAY_MOVED) && !pull.worth[Seat::Sales].is_above(Money::ZERO);
    selfish.then(|| own.money())
}

/// A counter that asked for more than the own estimate with a quarter on top.
fn padded_counter(weighed: &WeighedDecision) -> Option<LensFinding> {
    let Decided::PaddedCounter { week, own } = weighed.decision.choice else { return None };
    let worth = selfish_padding(weighed.pull?)?;
    Some(finding(weighed, Evidence::PaddedCounter { week, own, worth }))
}
