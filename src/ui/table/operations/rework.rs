//! Rework: flaws that have surfaced, those that must still be in there, and what the quality gate makes of them.

use super::hand::Hand;
use crate::ui::parts::{SumTerm, Tone, sum};
use game::events::OperationsEvent;
use game::moves::{GatePlan, Move};
use game::view::{ClientCard, HeardNews, SeatView, WorkCard};
use words::Words;
use world::client::ClientId;
use world::delivery::WeekOfWork;
use world::parameters::Parameters;
use world::quantities::{Points, Work};
use yew::prelude::*;

/// What operations has seen of a project's flaws, and what follows from it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Rework {
    /// Flaws that surfaced and became work again, in all; what the gate sent back with them.
    found: Work,
    /// What surfaced in the last week that was worked.
    last: Work,
    /// Work that the client added.
    crept: Work,
    /// What must still be in there: each week a fixed share of it surfaces, so what surfaced tells what is left.
    suspected: Work,
}

impl Rework {
    fn of(p: &Parameters, weeks: impl Iterator<Item = WeekOfWork>) -> Self {
        let mut all = Self::default();
        for week in weeks {
            all.found += week.found + week.returned;
            all.crept += week.crept;
            all.last = week.found;
        }
        all.suspected = all.last.times((1.0 - p.rework_found) / p.rework_found.max(0.01));
        all
    }

    /// The sentence about flaws of a known size, or the one for as long as nothing has surfaced.
    const fn says(&self, known: &'static str, unseen: &'static str) -> &'static str {
        if self.suspected.tenths() > 0 { known } else { unseen }
    }
}

fn seen(view: &SeatView, wanted: ClientId) -> Rework {
    let weeks = view.heard.iter().filter_map(|heard| match &heard.news {
        HeardNews::Operations(OperationsEvent::Worked { client, week }) if *client == wanted => Some(*week),
        HeardNews::Operations(_) | HeardNews::Public(_) | HeardNews::Sales(_) => None,
    });
    Rework::of(&view.parameters, weeks)
}

/// Rework of a running project, and the gate it will pass or skip.
pub(super) fn rework(hand: &Hand, card: &ClientCard, work: &WorkCard) -> Html {
    let seen = seen(&hand.view, card.id);
    html! {
        <section class="card ops-rework">
            <h3>{ hand.say("ops-rework") }</h3>
            <dl class="ops-facts">
                { fact(hand, "ops-rework-found", seen.found) }
                { fact(hand, "ops-rework-suspected", seen.suspected) }
                if seen.crept.is_positive() {
                    { fact(hand, "ops-rework-crept", seen.crept) }
                }
            </dl>
            { gate(hand, card, work, &seen) }
            if seen.found.is_positive() {
                { why(hand, &seen) }
            }
        </section>
    }
}

fn fact(hand: &Hand, id: &str, work: Work) -> Html {
    html! {
        <div><dt>{ hand.say(id) }</dt><dd>{ hand.days(work) }</dd></div>
    }
}

fn why(hand: &Hand, seen: &Rework) -> Html {
    let terms = [
        SumTerm::new(hand.say("ops-why-base"), String::new()).by(&[
            "defect_base",
            "defect_pressure",
            "defect_fatigue",
        ]),
        SumTerm::new(hand.say("ops-why-surfaced"), hand.days(seen.last)).by(&["rework_found"]),
        SumTerm::new(hand.say("ops-rework-suspected"), hand.days(seen.suspected)),
    ];
    sum(&hand.words, &hand.view.parameters, hand.say("ops-why-rework"), &terms)
}

/// The quality gate: planned unless somebody skips it, and skipping is asked once.
fn gate(hand: &Hand, card: &ClientCard, work: &WorkCard, seen: &Rework) -> Html {
    let client = card.id;
    let facts = [
        ("share", hand.words.percent(share(hand.view.parameters.gate_found)).into()),
        ("time", hand.days(seen.suspected).into()),
    ];
    match work.gate {
        None => html! { <p class="ops-note">{ hand.say("ops-gate-held") }</p> },
        Some(GatePlan::Planned) => html! {
            <div class="ops-acts">
                <span>{ hand.tell("ops-gate-planned", &facts) }</span>
                if hand.may(&Move::SetGate { client, gate: GatePlan::Skipped }) {
                    { hand.make(Move::SetGate { client, gate: GatePlan::Skipped }, Tone::Quiet) }
                }
            </div>
        },
        Some(GatePlan::Skipped) => html! {
            <div class="ops-acts">
                <span>{ hand.tell(seen.says("ops-gate-skipped", "ops-gate-skipped-unseen"), &facts) }</span>
                { hand.make_if_open(Move::SetGate { client, gate: GatePlan::Planned }, Tone::Plain) }
            </div>
        },
    }
}

fn share(fraction: f64) -> world::quantities::Share {
    world::quantities::Share::from_fraction(fraction)
}

/// What goes to the client as things stand if the gate is skipped, as `wanted` would have it.
#[must_use]
pub fn skipping(words: &Words, view: &SeatView, wanted: &Move) -> String {
    let files = view.desk.operations().map(|desk| &desk.files);
    let file = files.and_then(|files| files.iter().find(|file| wanted.client() == Some(file.client)));
    let Some((client, work)) = file.and_then(|file| Some((file.client, file.work?))) else {
        return String::new();
    };
    let seen = seen(view, client);
    let count = seen.suspected.person_days();
    let figure = words.work(seen.suspected);
    let time = words.tell("ops-days", &[("count", count.into()), ("figure", figure.into())]);
    let points = words.points(points_at_risk(&view.parameters, &work, seen.suspected));
    let facts = [("time", time.into()), ("points", points.into())];
    words.tell(seen.says("ops-gate-follows", "ops-gate-follows-unseen"), &facts)
}

/// What flaws of this size would take off the client's satisfaction, were they shipped now.
fn points_at_risk(p: &Parameters, work: &WorkCard, suspected: Work) -> Points {
    let open = 1.0 - work.progress.fraction();
    let whole = work.remaining.person_days() / open.max(0.05);
    Points::from_points(p.defect_points * suspected.person_days() / whole.max(0.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_surfaced_tells_what_is_still_in_there() {
        let p = Parameters::default();
        let week = |found: i32, returned: i32| WeekOfWork {
            found: Work::from_tenths(found),
            returned: Work::from_tenths(returned),
            ..WeekOfWork::default()
        };
        let seen = Rework::of(&p, [week(20, 0), week(7, 5)].into_iter());
        assert_eq!((seen.found, seen.last), (Work::from_tenths(32), Work::from_tenths(7)));
        // 35 % surfaced and made 0.7; the other 65 % are 1.3.
        assert_eq!(seen.suspected, Work::from_tenths(13));
        assert_eq!(Rework::of(&p, core::iter::empty()), Rework::default());
    }
}
