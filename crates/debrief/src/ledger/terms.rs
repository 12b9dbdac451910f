//! The satisfaction of a client, term by term, each with the step that made it.

// Some steps only; the others have nothing to do with it.
#![allow(clippy::wildcard_enum_match_arm)]

use super::{ClientStory, Happening, LedgerStep, NewsFate};
use game::events::{Event, HiddenEvent};
use game::play::Game;
use world::quantities::{Moment, Points};
use world::satisfaction::{Part, Satisfaction, new_dates_cost};

/// A term of the satisfaction equation, or a part of one, with what made it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// Which.
    pub part: Part,
    /// What it contributes, in points.
    pub points: Points,
    /// The place of the step that made it.
    pub step: usize,
}

/// Puts the terms on a sheet whose client was asked. New dates are shared out over the times that one was given.
pub fn put(game: &Game, sheet: &mut ClientStory) {
    let Some(made) = made(game, sheet) else { return };
    let dates = new_dates(game, sheet);
    let last = sheet.steps.len().saturating_sub(1);
    for (part, points) in made.parts() {
        if part == Part::NewDates {
            sheet.terms.extend(shared_out(game, points, &dates, last));
        } else {
            let step = origin(sheet, part).unwrap_or(last);
            sheet.terms.push(Term { part, points, step });
        }
    }
}

fn made(game: &Game, sheet: &ClientStory) -> Option<Satisfaction> {
    game.log().iter().find_map(|logged| match &logged.event {
        Event::Hidden(HiddenEvent::SatisfactionMade { client, satisfaction, .. })
            if *client == sheet.client =>
        {
            Some(*satisfaction)
        }
        Event::Hidden(_) | Event::Public(_) | Event::Sales(_) | Event::Operations(_) => None,
    })
}

/// What being given new dates cost, date by date; the last takes what rounding leaves.
fn shared_out(game: &Game, all: Points, dates: &[usize], last: usize) -> Vec<Term> {
    let p = game.setup().scenario.parameters();
    let cost = |count: usize| -> Points {
        Points::from_points(-new_dates_cost(p, u8::try_from(count).unwrap_or(u8::MAX)))
    };
    let part = Part::NewDates;
    let mut terms: Vec<Term> = dates
        .iter()
        .enumerate()
        .map(|(index, step)| Term { part, points: cost(index + 1) - cost(index), step: *step })
        .collect();
    let rest = all - terms.iter().map(|term| term.points).sum();
    match terms.last_mut() {
        Some(term) => term.points += rest,
        None => terms.push(Term { part, points: all, step: last }),
    }
    terms.retain(|term| term.points != Points::ZERO);
    terms
}

/// The steps that gave the client a new date, by the rule of the world: before the date passed, and later than what it
/// expected.
pub fn new_dates(game: &Game, sheet: &ClientStory) -> Vec<usize> {
    let p = game.setup().scenario.parameters();
    let mut expects = Moment::default();
    let mut dates = Vec::new();
    let is_news = |step: &LedgerStep, forecast: Moment, expects: Moment| {
        !sheet.is_past_its_date(step) && forecast > expects
    };
    for (index, step) in sheet.steps.iter().enumerate() {
        match step.what {
            Happening::Signed { week, .. } => expects = week.end(),
            Happening::PassedOn { forecast, expected } => {
                if is_news(step, forecast, expects) {
                    dates.push(index);
                }
                expects = expected;
            }
            Happening::Reviewed(forecast) => {
                let slip = forecast.weeks_since(expects);
                if slip > p.slip_threshold && is_news(step, forecast, expects) {
                    let around = world::satisfaction::planned_around(p, sheet.lead(step));
                    expects = Moment::from_weeks(expects.weeks() + around * slip);
                    dates.push(index);
                }
            }
            Happening::Renegotiated(week) => {
                expects = week.end().max(expects);
                dates.push(index);
            }
            _ => {}
        }
    }
    dates
}

/// The step that made a part. Lateness is made by the delivery; the surprise by whoever knew and kept it.
fn origin(sheet: &ClientStory, part: Part) -> Option<usize> {
    let find = |wanted: fn(&Happening) -> bool| sheet.steps.iter().position(|step| wanted(&step.what));
    let end = || find(|what| matches!(what, Happening::Delivered { .. } | Happening::NeverCame));
    match part {
        Part::Start => find(|what| matches!(what, Happening::Signed { .. })),
        Part::SilentLateness | Part::ToldLateness | Part::Flawless | Part::Early => end(),
        Part::Surprise => find(|what| {
            matches!(
                what,
                Happening::SlipSeen { fate: NewsFate::Kept(_), .. } | Happening::SatOn(NewsFate::Kept(_))
            )
        })
        .or_else(end),
        // Happening was planned last counts: a gate may be skipped, planned again, and skipped once more.
        Part::Flaws => {
            let skipped = sheet.steps.iter().rposition(|step| matches!(step.what, Happening::GateSkipped));
            skipped.or_else(end)
        }
        Part::NewDates | Part::Mood => find(|what| matches!(what, Happening::Surveyed { .. })),
        Part::NeverCame => find(|what| matches!(what, Happening::NeverCame)),
        Part::Credit => sheet.steps.iter().rposition(|step| matches!(step.what, Happening::Credited(_))),
        Part::Apology => find(|what| matches!(what, Happening::Apologised)),
    }
}
