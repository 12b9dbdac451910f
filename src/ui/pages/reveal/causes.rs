//! The five causes, each with its evidence; every finding opens its moment.

mod found;

pub use found::{chosen, instead_of};

use super::RevealProps;
use crate::ui::parts::{Button, Why};
use crate::ui::state::Replaying;
use debrief::blame::Blame;
use debrief::lenses::numbers::{PAY_MOVED, POINTS_MOVED};
use debrief::lenses::{Cause, CauseTally, Causes, LensFinding};
use debrief::otherwise::{FUTURES, SURE};
use game::Seat;
use words::Words;
use yew::prelude::*;

/// How many moments there are, in a heading.
pub fn headline(props: &RevealProps, words: &Words) -> String {
    let moments = props.quarter.story.causes().all_moments();
    words.tell("causes-title", &[("count", moments.into())])
}

/// What the rules are; where the seats blamed each other, whose moments they were.
pub fn lead(props: &RevealProps, words: &Words) -> String {
    let causes = props.quarter.story.causes();
    let blamed = Blame::of(&props.unveiled.bets).total().filter(|_| !causes.findings.is_empty());
    let Some(total) = blamed else { return words.say("causes-lead") };
    let of = |seat| causes.moments(seat).into();
    let facts = [
        ("total", words.percent(total).into()),
        ("sales", of(Seat::Sales)),
        ("operations", of(Seat::Operations)),
    ];
    words.tell("causes-lead-blame", &facts)
}

/// The causes, those with most evidence open.
pub fn causes(props: &RevealProps, words: &Words) -> Html {
    let causes = props.quarter.story.causes();
    let reckoning = words.tell(
        "causes-reckoning",
        &[
            ("futures", FUTURES.into()),
            ("errors", words.number(SURE).into()),
            ("pay", words.money(PAY_MOVED).into()),
            ("points", POINTS_MOVED.rounded().into()),
        ],
    );
    let first = causes.first();
    // What was found comes first, in the order in which it is told; what found nothing stands last.
    let found = |cause: &Cause| causes.by(*cause).next().is_some();
    let order =
        Cause::ALL.into_iter().filter(found).chain(Cause::ALL.into_iter().filter(|cause| !found(cause)));
    html! {
        <section class="stack causes">
            <h2>{ words.say("reveal-step-causes") }</h2>
            for cause in order {
                { one(props, words, causes, cause, first == Some(cause)) }
            }
            <div class="cluster" data-print="no">
                <Button
                    label={words.say("replay-open")}
                    on_press={props.on_replay.reform(|()| Some(Replaying::START))}
                />
            </div>
            <Why ask={words.say("causes-how")}><p class="lead">{ reckoning }</p></Why>
        </section>
    }
}

fn one(props: &RevealProps, words: &Words, causes: &Causes, cause: Cause, open: bool) -> Html {
    let found: Vec<&LensFinding> = causes.by(cause).collect();
    let id = name(cause);
    let rule = words.say(rule_of(cause));
    let heading = html! {
        <>
            <h3>{ words.say(id) }</h3>
            <p>{ if found.is_empty() { rule.clone() } else { sum(words, causes, cause) } }</p>
            <b class="cause-count" data-count={found.len().to_string()}>{ found.len() }</b>
        </>
    };
    if found.is_empty() {
        return html! {
            <div class="cause" data-found="nothing" key={id}><div class="cause-head">{ heading }</div></div>
        };
    }
    html! {
        <details class="cause" key={id} {open}>
            <summary class="cause-head">{ heading }</summary>
            <p class="cause-rule">{ rule }</p>
            <ol class="cause-found" role="list">
                for (index, finding) in found.into_iter().enumerate() {
                    <li key={index}>{ found::finding(props, words, finding) }</li>
                }
            </ol>
        </details>
    }
}

/// The sentence that names a cause.
pub const fn name(cause: Cause) -> &'static str {
    match cause {
        Cause::SelfPreservation => "cause-self-preservation",
        Cause::ConflictingGoals => "cause-conflicting-goals",
        Cause::Miscommunication => "cause-miscommunication",
        Cause::StrategyMisalignment => "cause-strategy-misalignment",
        Cause::ClashingIncentives => "cause-clashing-incentives",
    }
}

/// The sentence with the rule by which a cause is found.
pub const fn rule_of(cause: Cause) -> &'static str {
    match cause {
        Cause::SelfPreservation => "cause-self-preservation.rule",
        Cause::ConflictingGoals => "cause-conflicting-goals.rule",
        Cause::Miscommunication => "cause-miscommunication.rule",
        Cause::StrategyMisalignment => "cause-strategy-misalignment.rule",
        Cause::ClashingIncentives => "cause-clashing-incentives.rule",
    }
}

/// The sentence that adds up what was found of a cause.
const fn sum_of(cause: Cause) -> &'static str {
    match cause {
        Cause::SelfPreservation => "cause-self-preservation.sum",
        Cause::ConflictingGoals => "cause-conflicting-goals.sum",
        Cause::Miscommunication => "cause-miscommunication.sum",
        Cause::StrategyMisalignment => "cause-strategy-misalignment.sum",
        Cause::ClashingIncentives => "cause-clashing-incentives.sum",
    }
}

/// What was found, added up.
fn sum(words: &Words, causes: &Causes, cause: Cause) -> String {
    let [one, two, three] = match causes.tally(cause) {
        CauseTally::SelfPreservation { delays, kept, padded } => [delays, padded, kept],
        CauseTally::ConflictingGoals { choices } | CauseTally::StrategyMisalignment { choices } => {
            [choices, 0, 0]
        }
        CauseTally::Miscommunication { unchecked, against, silent } => [unchecked, against, silent],
        CauseTally::ClashingIncentives { apart, weighed } => [apart, weighed, 0],
    };
    let facts = [("one", one.into()), ("two", two.into()), ("three", three.into())];
    words.tell(sum_of(cause), &facts)
}
