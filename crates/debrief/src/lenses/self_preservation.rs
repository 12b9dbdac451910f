//! Self-preservation: a forecast slip known to operations is kept a week or longer; an estimate is padded by a quarter or
//! more over the own estimate; bad news reaches nobody. Model 8.

// Of the steps only those at which somebody kept or padded something.
#![allow(clippy::wildcard_enum_match_arm)]

use super::numbers::{HELD_WEEKS, PADDED_BY};
use super::{Cause, Evidence, Evidently, LensFinding, Otherwise, Spot, played};
use crate::ledger::{ClientStory, Happening, LedgerStep, NewsFate, own_estimate};
use crate::otherwise::Decided;
use game::Seat;
use game::moves::{Answer, Move};
use game::simulation::Simulation;
use world::client::ClientId;
use world::quantities::{Moment, Week};

/// What it finds.
pub(super) fn found(seen: &Evidently<'_>) -> Vec<LensFinding> {
    let mut findings: Vec<LensFinding> = seen
        .sheets
        .iter()
        .flat_map(|sheet| sheet.steps.iter().filter_map(move |step| at_step(seen, sheet, step)))
        .collect();
    findings.extend(padded_counters(seen));
    findings
}

fn at_step(seen: &Evidently<'_>, sheet: &ClientStory, step: &LedgerStep) -> Option<LensFinding> {
    let client = sheet.client;
    match step.what {
        // A slip that came to nothing was no news.
        Happening::SlipSeen { fate: NewsFate::Told(weeks) | NewsFate::Kept(weeks), .. }
            if weeks >= HELD_WEEKS =>
        {
            let (at, week) = silence(seen, client, step.after);
            let otherwise = seen.otherwise(at, client, |choice| *choice == Decided::HeldBack);
            let spot = Spot { at, week: week.unwrap_or(step.week), seat: Seat::Operations };
            Some(finding(spot, client, Evidence::Kept { weeks }, otherwise))
        }
        Happening::SatOn(NewsFate::Kept(weeks)) if weeks >= HELD_WEEKS => {
            let (spot, otherwise) = sat(seen, client, step.week)?;
            Some(finding(spot, client, Evidence::Buried { weeks }, otherwise))
        }
        Happening::Answered { answer: Answer::Padded, told } => {
            let spot = Spot { at: step.after, week: step.week, seat: Seat::Operations };
            // Happening sales would have drafted on an honest answer is its own affair.
            Some(finding(spot, client, Evidence::PaddedAnswer { told }, Otherwise::CannotBeTold))
        }
        _ => None,
    }
}

fn finding(spot: Spot, client: ClientId, evidence: Evidence, otherwise: Otherwise) -> LensFinding {
    LensFinding { cause: Cause::SelfPreservation, spot, client: Some(client), evidence, otherwise }
}

/// The first moment after move `after` at which operations kept what it knew of `client`.
fn silence(seen: &Evidently<'_>, client: ClientId, after: usize) -> (usize, Option<Week>) {
    let decisions = seen.weighed.iter().map(|weighed| &weighed.decision);
    let mut kept = decisions.filter(|it| it.choice == Decided::HeldBack && it.client == Some(client));
    kept.find(|it| it.at > after).map_or((after, None), |it| (it.at, Some(it.week)))
}

/// The moment in `week` at which sales kept the news of `client` to itself.
fn sat(seen: &Evidently<'_>, client: ClientId, week: Week) -> Option<(Spot, Otherwise)> {
    let sat = seen.weighed.iter().find(|weighed| {
        let decision = &weighed.decision;
        decision.choice == Decided::SatOn && decision.client == Some(client) && decision.week == week
    });
    sat.map(played)
}

/// Counters that ask for more than the own estimate with a quarter on top.
fn padded_counters(seen: &Evidently<'_>) -> Vec<LensFinding> {
    let game = seen.game;
    let mut before = Simulation::new(game.setup().clone());
    let mut findings = Vec::new();
    for (at, entry) in game.moves().iter().enumerate() {
        if let Move::Counter { client, scope, week } = entry.made {
            let own = own_estimate(game.setup(), before.state(), client, scope.share().fraction());
            let now = before.state().week().start();
            // A counter names a whole week: the one in which the padded estimate ends is still fair.
            let most = Moment::from_weeks(now.weeks() + own.weeks_since(now) * (1.0 + PADDED_BY)).week();
            if week > most {
                let spot = Spot { at, week: before.state().week(), seat: Seat::Operations };
                let evidence = Evidence::PaddedCounter { week, own };
                findings.push(finding(spot, client, evidence, Otherwise::CannotBeTold));
            }
        }
        if before.play(entry.by, &entry.made).is_err() {
            break;
        }
    }
    findings
}
