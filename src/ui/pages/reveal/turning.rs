//! The turning point: the costliest decision again, as the seat saw it that made it, with what it was paid. The other
//! seat says what it would have done; then five hundred quarters say how often the other way was better.

use super::RevealProps;
use super::causes::{chosen, instead_of};
use super::playing::{Sight, use_quarters};
use crate::ui::hooks::use_words;
use crate::ui::pages::laboratory::signed;
use crate::ui::pages::reveal::called::Called;
use crate::ui::parts::{Button, Face, Role, Tone};
use crate::ui::state::{Question, RevealStep, RunState, WhatIfView};
use crate::ui::table::phrases;
use debrief::bets::would;
use debrief::otherwise::{Decided, Decision, FutureMean, Instead};
use debrief::story::Story;
use debrief::turning_point::TurningPoint;
use debrief::voice::Mood;
use debrief::what_if::Findings;
use debrief::what_if::verdict::ChangeEffect;
use game::Seat;
use game::bets::{Bet, Matter, WouldHave};
use lab::measure::Measure;
use words::{Fact, Words};
use world::quantities::Money;
use yew::prelude::*;

/// Who is asked: the seat that did not decide, so that it looks from the other side; against a bot, the person.
pub fn asked(props: &RevealProps, decision: &Decision) -> Seat {
    let other = decision.seat.other();
    let is_bot = props.quarter.reasons.iter().any(|bot| bot.seat == other);
    if is_bot { decision.seat } else { other }
}

/// What was decided, or the question, in a heading.
pub fn headline(props: &RevealProps, words: &Words) -> String {
    if !props.quarter.story.is_weighed() {
        return words.say("turning-title");
    }
    match props.quarter.story.turning_point() {
        None => words.say("turning-none"),
        Some(_) if props.unveiled.asks(Matter::Turning) => words.say("turning-title"),
        Some(turn) => chosen(words, turn.decision.choice),
    }
}

/// What it is, in a sentence.
pub fn lead(props: &RevealProps, words: &Words) -> String {
    if !props.quarter.story.is_weighed() {
        return words.say("turning-weighing");
    }
    match props.quarter.story.turning_point() {
        None => words.tell("turning-none-lead", &[("count", props.quarter.story.decisions().into())]),
        Some(_) => words.say("turning-lead"),
    }
}

/// Props of [`Turning`].
#[derive(Properties, PartialEq)]
pub struct TurningProps {
    /// The reveal that it belongs to.
    pub of: RevealProps,
    /// Whether somebody looks.
    pub seen: Sight,
    /// Whether every decision has been weighed, so that the costliest is known.
    pub weighed: bool,
}

/// The decision, the question, and what came of both.
#[component]
pub fn Turning(props: &TurningProps) -> Html {
    let words = &use_words();
    let of = &props.of;
    let story: &Story = &of.quarter.story;
    let turn = if props.weighed { story.turning_point() } else { None };
    let place = turn.as_ref().and_then(|turn| turn.place(&of.what_if.turnings));
    // The quarter is played again with the other way in it.
    let sight = if turn.is_some() { props.seen } else { Sight::Unseen };
    let wanted = place.map(Question::Turning).filter(|wanted| of.what_if.asked != *wanted);
    use_quarters(sight, &of.on_what_if, wanted);
    let Some(turn) = turn else {
        // The heading of its own step says so already.
        if !super::is_one_page(of) {
            return Html::default();
        }
        return html! { <p class="turning-none">{ lead(of, words) }</p> };
    };
    html! {
        <section class="stack turning">
            <h2>{ words.say("reveal-step-turning") }</h2>
            { scene(of, words, &turn) }
            if of.unveiled.asks(Matter::Turning) {
                { question(of, words, &turn) }
            } else {
                { answer(of, words, &turn) }
                { others(words, &of.what_if, place) }
            }
        </section>
    }
}

/// The moment, and what the seat that decided was paid for either way.
fn scene(props: &RevealProps, words: &Words, turn: &TurningPoint<'_>) -> Html {
    let decision = turn.decision;
    let seat = decision.seat;
    let client = decision.client;
    let character = client.map(|client| props.quarter.character(client).to_owned());
    html! {
        <article class="turning-scene" data-role={Role::from(seat).name()}>
            if let Some(character) = character {
                <Face {character} mood={Mood::Waiting} size={96} />
            }
            <div class="stack">
                <p class="turning-when">
                    { words.tell("turning-when", &[("week", words.week(decision.week).into()), ("seat", fact(seat))]) }
                </p>
                <p class="turning-what">{ situation(props, words, decision) }</p>
                <p class="turning-pay">{ pay(words, turn) }</p>
            </div>
        </article>
    }
}

/// What the seat had before it, in a sentence.
fn situation(props: &RevealProps, words: &Words, decision: &Decision) -> String {
    let client = decision.client.map(|client| props.quarter.name(words, client)).unwrap_or_default();
    let week = |week| words.week(week).into();
    let mut facts = vec![("client", client.into())];
    let id = match (decision.choice, decision.instead) {
        (Decided::SignedEarly(was), Instead::Promise(own) | Instead::CheckFirst(own)) => {
            facts.extend([("week", week(was)), ("own", week(own))]);
            "turning-scene-signed-early"
        }
        (Decided::StampedEarly(was), Instead::Counter(own)) => {
            facts.extend([("week", week(was)), ("own", week(own))]);
            "turning-scene-stamped-early"
        }
        (Decided::SignedEarly(_) | Decided::StampedEarly(_), _) => "turning-scene-promise",
        (Decided::PaddedCounter { .. }, _) => "turning-scene-draft",
        (Decided::PaddedAnswer, _) => "turning-scene-check",
        (Decided::Overrode | Decided::TookCounter(_), _) => "turning-scene-counter",
        (Decided::HeldBack | Decided::Told, _) => "turning-scene-slip",
        (Decided::SatOn | Decided::PassedOn, _) => "turning-scene-news",
        (Decided::Overtime(_), _) => "turning-scene-overtime",
        (Decided::SkippedGate, _) => "turning-scene-gate",
        (Decided::PulledIn(_), _) => "turning-scene-deal",
    };
    words.tell(id, &facts)
}

/// Which way pay pulled the seat that decided, as far as anybody could know.
fn pay(words: &Words, turn: &TurningPoint<'_>) -> String {
    let own = turn.own();
    let facts = [
        ("seat", fact(turn.decision.seat)),
        ("choice", do_chosen(words, turn.decision.choice).into()),
        ("instead", instead_of(words, turn.decision.instead).into()),
        ("money", size(words, own).into()),
    ];
    words.tell(
        if own.is_above(Money::ZERO) {
            "turning-paid-more"
        } else if own.is_below(Money::ZERO) {
            "turning-paid-less"
        } else {
            "turning-paid-nothing"
        },
        &facts,
    )
}

fn size(words: &Words, mean: FutureMean) -> String {
    let money = mean.money();
    words.money(if money < Money::ZERO { -money } else { money })
}

/// What was done, as something to do.
fn do_chosen(words: &Words, choice: Decided) -> String {
    let week = |id: &str, week| words.tell(id, &[("week", words.week(week).into())]);
    let share = |id: &str, share| words.tell(id, &[("share", words.percent(share).into())]);
    match choice {
        Decided::SignedEarly(to) => week("do-sign-early", to),
        Decided::Overrode => words.say("instead-override"),
        Decided::TookCounter(_) => words.say("instead-take-counter"),
        Decided::StampedEarly(to) => week("do-stamp-early", to),
        Decided::PaddedCounter { week: asked, .. } => week("do-ask-for", asked),
        Decided::PaddedAnswer => words.say("do-pad"),
        Decided::HeldBack | Decided::SatOn => words.say("instead-keep"),
        Decided::Told => words.say("do-tell"),
        Decided::PassedOn => words.say("instead-pass-on"),
        Decided::Overtime(more) => share("do-overtime", more),
        Decided::SkippedGate => words.say("do-skip-gate"),
        Decided::PulledIn(off) => share("do-pull-in", off),
    }
}

/// What would the other seat have done? One press answers.
fn question(props: &RevealProps, words: &Words, turn: &TurningPoint<'_>) -> Html {
    let decision = turn.decision;
    let by = asked(props, decision);
    let id = if by == decision.seat { "turning-again" } else { "turning-ask" };
    let way = |label: String, would: WouldHave| {
        let (on_guess, on_unveil) = (props.on_guess.clone(), props.on_unveil.clone());
        let on_press = Callback::from(move |()| {
            on_guess.emit(Bet { would: Some(would), ..Bet::passed(by, Matter::Turning) });
            on_unveil.emit(Matter::Turning);
        });
        html! { <Button {label} tone={Tone::Ink} {on_press} /> }
    };
    html! {
        <div class="turning-ask stack" data-role={Role::from(by).name()}>
            <h3>{ words.tell(id, &[("seat", fact(by))]) }</h3>
            <div class="cluster turning-ways">
                { way(do_chosen(words, decision.choice), WouldHave::TheSame) }
                { way(instead_of(words, decision.instead), WouldHave::Otherwise) }
            </div>
        </div>
    }
}

/// What the other seat said, what was done, and what that could be expected to cost.
fn answer(props: &RevealProps, words: &Words, turn: &TurningPoint<'_>) -> Html {
    let decision = turn.decision;
    let by = asked(props, decision);
    let said = would(&props.unveiled.bets, by);
    let said = said.map(|would| {
        words.say(match (would, by == decision.seat) {
            (WouldHave::TheSame, false) => "turning-said-same",
            (WouldHave::Otherwise, false) => "turning-said-otherwise",
            (WouldHave::TheSame, true) => "turning-again-same",
            (WouldHave::Otherwise, true) => "turning-again-otherwise",
        })
    });
    html! {
        <div class="turning-answer stack">
            if let Some(said) = said {
                <p>{ said }</p>
            }
            <p>{ cost(words, turn) }</p>
        </div>
    }
}

/// What the other way was, and what it could be expected to bring.
fn cost(words: &Words, turn: &TurningPoint<'_>) -> String {
    let facts = [
        ("instead", instead_of(words, turn.decision.instead).into()),
        ("company", size(words, turn.pull.company).into()),
    ];
    words.tell("turning-cost", &facts)
}

/// The decision, and what the other way could be expected to bring.
pub fn in_a_sentence(words: &Words, turn: &TurningPoint<'_>) -> String {
    format!("{} {}", chosen(words, turn.decision.choice), cost(words, turn))
}

/// In how many of a hundred quarters the other way was better.
fn others(words: &Words, what_if: &WhatIfView, place: Option<usize>) -> Html {
    let Some(place) = place else { return Html::default() };
    let found = what_if.findings.as_deref().filter(|findings| {
        what_if.asked == Question::Turning(place)
            && findings.lucks() > 1
            && what_if.state != RunState::Running
    });
    html! {
        <div class="turning-others stack" role="status">
            if let Some(findings) = found {
                { in_a_hundred(words, findings) }
            } else if what_if.state == RunState::Broken {
                <p>{ words.say("luck-broken") }</p>
            } else {
                <p>{ words.say("turning-playing") }</p>
            }
        </div>
    }
}

fn in_a_hundred(words: &Words, findings: &Findings) -> Html {
    // What moves no client is measured by what it moves: the company.
    let moves = |measure: &Measure| {
        let crossed = findings.all.changed.pair.of(*measure);
        crossed.is_some_and(|pair| pair.less + pair.more > 0)
    };
    let measure = Some(findings.leading()).filter(moves).unwrap_or(Measure::Value);
    let crossed = findings.all.changed.pair.of(measure);
    let Some(crossed) = crossed.filter(|pair| pair.less + pair.same + pair.more > 0) else {
        return html! { <p>{ words.say("turning-nobody-asked") }</p> };
    };
    let all = (crossed.less + crossed.same + crossed.more) as f64;
    let share = |count: u64| (100.0 * count as f64 / all).round();
    let (better, worse) = (share(crossed.more), share(crossed.less));
    let mean = ChangeEffect::of(findings, measure).map(|effect| effect.difference.estimate.mean);
    let facts = [
        ("better", words.number(better).into()),
        ("worse", words.number(worse).into()),
        ("mean", mean.map(|mean| signed(words, measure, mean)).unwrap_or_default().into()),
    ];
    let id = if measure == Measure::Satisfaction { "turning-of-100" } else { "turning-of-100-value" };
    html! {
        <>
            <p class="turning-hundred">{ words.tell(id, &facts) }</p>
            <p class="turning-bar" aria-hidden="true" style={format!("--better:{better};--worse:{worse}")}></p>
            <p class="turning-caution">{ words.say("turning-caution") }</p>
        </>
    }
}

fn fact(seat: Seat) -> Fact<'static> {
    phrases::seat_fact(seat).into()
}

/// Whether the step tells of the turning point: alone, or on the one page of a quarter with one client.
pub fn is_seen(props: &RevealProps) -> Sight {
    let now = props.unveiled.now;
    let alone = super::is_one_page(props) && now == RevealStep::On(Matter::Clients);
    if (now == RevealStep::On(Matter::Turning) || alone) && props.unveiled.is_open(RevealStep::Money) {
        Sight::Seen
    } else {
        Sight::Unseen
    }
}
