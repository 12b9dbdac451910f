//! What a quarter with one client comes to, in two sentences that depend on what was done.

use debrief::quarter::{Made, Quarter};
use game::Seat;
use game::outcome::ClientOutcome;
use pay::scheme::Due;
use words::Words;
use world::project::{Project, Renewed};
use world::quantities::Money;

/// What the quarter comes to; nothing where there was more than one client, because each has its own story.
#[must_use]
pub fn moral(words: &Words, quarter: &Quarter) -> Option<Vec<String>> {
    let [client] = quarter.outcome.clients.as_slice() else { return None };
    let Some(project) = &client.project else { return Some(vec![words.say("moral-nobody")]) };
    let mut lines = vec![lesson(words, client, project, quarter.made(client.client))];
    // How much it was is for the pay slips to tell, which are still to be guessed.
    if at_signing(quarter) > Money::ZERO {
        lines.push(words.tell("moral-paid", &[("week", words.week(project.signed).into())]));
    }
    Some(lines)
}

/// How it came and whether they were told, beside what they made of it.
fn lesson(words: &Words, client: &ClientOutcome, project: &Project, made: Option<&Made>) -> String {
    let late = project.delivered.is_none_or(|at| at > project.due.end());
    let stays = client.renewed == Some(Renewed::Stays);
    let id = match (project.delivered, late, project.warned.is_some(), stays) {
        (None, _, _, _) => "moral-never",
        (Some(_), false, _, true) => "moral-kept",
        (Some(_), false, _, false) => "moral-kept-leaves",
        (Some(_), true, true, true) => "moral-told",
        (Some(_), true, true, false) => "moral-told-leaves",
        (Some(_), true, false, true) => "moral-silent-stays",
        (Some(_), true, false, false) => "moral-silent",
    };
    let chance = made.map(|made| words.percent(made.renewal)).unwrap_or_default();
    words.tell(id, &[("chance", chance.into())])
}

/// What sales was paid on the day it signed.
fn at_signing(quarter: &Quarter) -> Money {
    let lines = quarter.setup.scheme.lines();
    let early = |line: &usize| lines.get(*line).is_some_and(|line| line.due == Due::Signature);
    let slip = &quarter.outcome.slips[Seat::Sales];
    slip.lines.iter().filter(|paid| early(&paid.line)).map(pay::slip::SlipLine::amount).sum()
}
