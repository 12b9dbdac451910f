//! One finding: the moment, what was found, what another way would have cost, and the way to it.

use crate::ui::pages::reveal::RevealProps;
use crate::ui::pages::reveal::called::Called;
use crate::ui::parts::{Button, Role, Tag, TagMark, Tone};
use crate::ui::state::Replaying;
use crate::ui::table::phrases;
use debrief::lenses::{Bargain, Evidence, LensFinding, Otherwise, in_tens};
use debrief::otherwise::{Balance, Decided, Instead};
use debrief::replay::Chair;
use words::{Fact, Words};
use world::quantities::Money;
use yew::prelude::*;

/// A finding.
pub fn finding(props: &RevealProps, words: &Words, finding: &LensFinding) -> Html {
    let spot = finding.spot;
    let name = finding.client.map(|client| props.quarter.name(words, client));
    let week: Fact<'static> = words.week(spot.week).into();
    let what = evidence(words, &finding.evidence);
    let facts = [("week", week.clone()), ("what", what.clone().into())];
    let to = Replaying { week: spot.week, chair: Chair::Seat(spot.seat), at: Some(spot.at) };
    html! {
        <>
            <p class="found-head">
                <Tag text={words.say(phrases::seat(spot.seat))} mark={TagMark::Of(Role::from(spot.seat))} />
                <span>{ words.tell("found-week", &[("week", week)]) }</span>
                if let Some(name) = &name {
                    <b>{ name }</b>
                }
            </p>
            <p>{ what }</p>
            <p class="found-otherwise">{ otherwise(props, words, finding) }</p>
            <Button
                label={words.say("found-see")}
                spoken={Some(AttrValue::from(words.tell("found-see-spoken", &facts)))}
                tone={Tone::Quiet}
                on_press={props.on_replay.reform(move |()| Some(to))}
            />
        </>
    }
}

/// What was found, in a sentence or two.
pub fn evidence(words: &Words, evidence: &Evidence) -> String {
    let tens = |money| -> Fact<'static> { words.money(in_tens(money)).into() };
    match evidence {
        Evidence::Kept { weeks, spared } => {
            words.tell("found-kept", &[("weeks", (*weeks).into()), ("money", tens(*spared))])
        }
        Evidence::Buried { weeks, spared } => {
            words.tell("found-buried", &[("weeks", (*weeks).into()), ("money", tens(*spared))])
        }
        Evidence::Silence { weeks } => words.tell("found-silence", &[("weeks", (*weeks).into())]),
        Evidence::PaddedAnswer { told, worth } => words.tell(
            "found-padded-answer",
            &[("week", words.moment_short(*told).into()), ("money", tens(*worth))],
        ),
        Evidence::PaddedCounter { week, own, worth } => words.tell(
            "found-padded-counter",
            &[
                ("week", words.week(*week).into()),
                ("own", words.moment_short(*own).into()),
                ("money", tens(*worth)),
            ],
        ),
        Evidence::Unchecked { promised, named } => words.tell(
            "found-unchecked",
            &[("promised", words.week(*promised).into()), ("named", words.week(*named).into())],
        ),
        Evidence::AgainstTheMessage { promised, named } => words.tell(
            "found-against",
            &[("promised", words.week(*promised).into()), ("named", words.week(*named).into())],
        ),
        Evidence::AtTheOthersCost { choice, mover, other }
        | Evidence::PulledApart { choice, mover, other } => {
            let whom = phrases::seat_fact(choice.seat().other());
            pulled(words, *choice, Bargain::of(*mover, *other), whom)
        }
        Evidence::AtTheClientsCost { choice, mover, points } => {
            let facts = [
                ("mover", phrases::seat_fact(choice.seat()).into()),
                ("gain", tens(*mover)),
                ("points", (-*points).rounded().into()),
            ];
            format!("{} {}", chosen(words, *choice), words.tell("found-at-clients-cost", &facts))
        }
    }
}

/// A choice, and what it was worth to whom at whose cost.
fn pulled(words: &Words, choice: Decided, bargain: Bargain, whom: &'static str) -> String {
    let (id, gain, loss) = match bargain {
        Bargain::Worth { gain, loss } => ("found-worth", gain, loss),
        Bargain::Gift { gain, loss } => ("found-gift", gain, loss),
    };
    let facts = [
        ("mover", phrases::seat_fact(choice.seat()).into()),
        ("whom", whom.into()),
        ("gain", words.money(gain).into()),
        ("loss", words.money(loss).into()),
    ];
    format!("{} {}", chosen(words, choice), words.tell(id, &facts))
}

/// What was decided, in a sentence.
pub fn chosen(words: &Words, choice: Decided) -> String {
    let week = |id: &str, week| words.tell(id, &[("week", words.week(week).into())]);
    let share = |id: &str, share| words.tell(id, &[("share", words.percent(share).into())]);
    match choice {
        Decided::SignedEarly(to) => week("choice-signed-early", to),
        Decided::Overrode => words.say("choice-overrode"),
        Decided::TookCounter(to) => week("choice-took-counter", to),
        Decided::StampedEarly(to) => week("choice-stamped-early", to),
        Decided::PaddedCounter { week: to, own: _ } => week("choice-padded-counter", to),
        Decided::PaddedAnswer => words.say("choice-padded-answer"),
        Decided::HeldBack => words.say("choice-held-back"),
        Decided::Told => words.say("choice-told"),
        Decided::SatOn => words.say("choice-sat-on"),
        Decided::PassedOn => words.say("choice-passed-on"),
        Decided::Overtime(more) => share("choice-overtime", more),
        Decided::SkippedGate => words.say("choice-skipped-gate"),
        Decided::PulledIn(off) => share("choice-pulled-in", off),
    }
}

/// What could have been done instead, as something to do.
pub fn instead_of(words: &Words, instead: Instead) -> String {
    let week = |id: &str, week| words.tell(id, &[("week", words.week(week).into())]);
    match instead {
        Instead::Promise(to) => week("instead-promise", to),
        Instead::CheckFirst(to) => week("instead-check-first", to),
        Instead::TakeCounter => words.say("instead-take-counter"),
        Instead::Override => words.say("instead-override"),
        Instead::Counter(to) => week("instead-counter", to),
        Instead::FairCounter(to) => week("instead-fair-counter", to),
        Instead::Stamp => words.say("instead-stamp"),
        Instead::AnswerHonestly(to) => week("instead-answer-honestly", to),
        Instead::Tell => words.say("instead-tell"),
        Instead::Keep => words.say("instead-keep"),
        Instead::PassOn => words.say("instead-pass-on"),
        Instead::RegularWeek => words.say("instead-regular-week"),
        Instead::HoldGate => words.say("instead-hold-gate"),
        Instead::LeaveDeal => words.say("instead-leave-deal"),
    }
}

/// What another way would have cost, in money of the seat that decided and in points of the client.
fn otherwise(props: &RevealProps, words: &Words, finding: &LensFinding) -> String {
    let Otherwise::Played { instead, difference, by } = finding.otherwise else {
        return words.say("otherwise-unknown");
    };
    let (way, money) = match difference.balance(by) {
        Balance::Cost(money) => ("cost", money),
        Balance::Brought(money) => ("brought", money),
        Balance::Nothing => ("nothing", Money::ZERO),
    };
    let pay = words.tell(
        "otherwise-pay",
        &[
            ("instead", instead_of(words, instead).into()),
            ("way", way.into()),
            ("seat", phrases::seat_fact(by).into()),
            ("money", words.money(money).into()),
        ],
    );
    let Some(((was, would), client)) = difference.points.zip(finding.client) else { return pay };
    let (was, would) = (words.points(was), words.points(would));
    let id = if was == would { "otherwise-same-points" } else { "otherwise-points" };
    let name = props.quarter.name(words, client);
    let ended = words.tell(id, &[("client", name.into()), ("was", was.into()), ("would", would.into())]);
    format!("{pay} {ended}")
}
