//! What is asked: the luck alone, other clients, one other move, another pay, another culture.

use super::LuckProps;
use crate::ui::pages::reveal::called::Called;
use crate::ui::state::{PayPlan, Question, WhatIfMsg};
use crate::ui::table::phrases;
use debrief::what_if::turnings::{Could, Turning, first};
use debrief::what_if::{other_cultures, other_pays};
use game::Seat;
use game::moves::Answer;
use web_sys::HtmlSelectElement;
use words::{Catalogue, Words};
use world::client::ClientId;
use yew::prelude::*;

/// A kind of question, with the one that is asked first of its kind.
struct Kind {
    label: &'static str,
    first: Question,
    chosen: bool,
}

/// The kinds of questions there are about this quarter.
fn kinds(props: &LuckProps) -> Vec<Kind> {
    let asked = &props.what_if.asked;
    let setup = &props.quarter.setup;
    let kind = |label, first: Option<Question>| {
        let chosen = first
            .as_ref()
            .is_some_and(|first| core::mem::discriminant(first) == core::mem::discriminant(asked));
        first.map(|first| Kind { label, first, chosen })
    };
    let story = &props.quarter.story;
    // The costliest decision is asked about first, where it is known by now.
    let costliest = story.is_weighed().then(|| story.turning_point()).flatten();
    let costliest = costliest.and_then(|turn| turn.place(&props.what_if.turnings));
    let turning = costliest.or_else(|| first(&props.what_if.turnings));
    let pay = other_pays(setup).next();
    let culture = other_cultures(setup).next();
    let all = [
        kind("luck-ask-luck", Some(Question::Luck)),
        kind("luck-ask-clients", Some(Question::Clients)),
        kind("luck-ask-move", turning.map(Question::Turning)),
        kind("luck-ask-pay", pay.map(|id| Question::Pay(PayPlan::Preset(id)))),
        kind("luck-ask-culture", culture.map(Question::Culture)),
    ];
    all.into_iter().flatten().collect()
}

/// The questions, and what is to be chosen within the one that is asked.
pub(super) fn chooser(words: &Words, props: &LuckProps) -> Html {
    let ask = props.on_what_if.reform(WhatIfMsg::Ask);
    html! {
        <>
            <fieldset>
                <legend>{ words.say("luck-ask") }</legend>
                for kind in kinds(props) {
                    <label class="luck-kind" key={kind.label}>
                        <input
                            type="radio"
                            name="luck-kind"
                            checked={kind.chosen}
                            onchange={ask.reform(move |_: Event| kind.first.clone())}
                        />
                        <span>{ words.say(kind.label) }</span>
                    </label>
                }
            </fieldset>
            { within(words, props, &ask) }
        </>
    }
}

fn value_of(event: &Event) -> String {
    event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value()).unwrap_or_default()
}

fn within(words: &Words, props: &LuckProps, ask: &Callback<Question>) -> Html {
    let setup = &props.quarter.setup;
    match &props.what_if.asked {
        Question::Luck | Question::Clients | Question::Before | Question::Year(_) => Html::default(),
        Question::Turning(place) => moments(words, props, *place, ask),
        Question::Pay(_) => pays(words, props, ask),
        Question::Culture(_) => {
            let all = other_cultures(setup)
                .map(|id| (words.named(Catalogue::Cultures, id), Question::Culture(id)))
                .collect();
            select(words.say("luck-which-culture"), vec![(None, all)], &props.what_if.asked, ask)
        }
    }
}

/// The pay plans: those that come with the game, and one's own.
fn pays(words: &Words, props: &LuckProps, ask: &Callback<Question>) -> Html {
    let setup = &props.quarter.setup;
    let asked = |plan: PayPlan| (plan_name(words, &plan), Question::Pay(plan));
    let presets: Vec<_> = other_pays(setup).map(PayPlan::Preset).map(asked).collect();
    let own = props.what_if.plans.iter().filter(|plan| plan.lines() != setup.scheme.lines()).cloned();
    let own: Vec<_> = own.map(PayPlan::Own).map(asked).collect();
    let groups = if own.is_empty() {
        vec![(None, presets)]
    } else {
        vec![(Some(words.say("luck-own-plans")), own), (Some(words.say("luck-presets")), presets)]
    };
    select(words.say("luck-which-pay"), groups, &props.what_if.asked, ask)
}

/// What a pay plan is called.
pub fn plan_name(words: &Words, plan: &PayPlan) -> String {
    match plan {
        PayPlan::Preset(id) => words.named(Catalogue::Schemes, id),
        PayPlan::Own(plan) => {
            plan.name().map_or_else(|| words.named(Catalogue::Schemes, plan.id()), str::to_owned)
        }
    }
}

/// A group of questions to choose one of, by their names; with a heading where there are several groups.
pub type Group = (Option<String>, Vec<(String, Question)>);

/// The questions of these groups, one of which is chosen.
pub fn select(label: String, groups: Vec<Group>, asked: &Question, ask: &Callback<Question>) -> Html {
    let all: Vec<Question> =
        groups.iter().flat_map(|(_, named)| named.iter().map(|(_, question)| question.clone())).collect();
    let ask = ask.clone();
    let onchange = Callback::from(move |event: Event| {
        let chosen = value_of(&event).parse().ok().and_then(|place: usize| all.get(place).cloned());
        if let Some(question) = chosen {
            ask.emit(question);
        }
    });
    let mut place = 0..;
    let mut options = |named: Vec<(String, Question)>| {
        let drawn = named.into_iter().zip(&mut place).map(|((name, question), place)| {
            html! { <option key={place} value={place.to_string()} selected={question == *asked}>{ name }</option> }
        });
        drawn.collect::<Html>()
    };
    html! {
        <label class="luck-select">
            <span>{ label }</span>
            <select {onchange}>
                for (heading, named) in groups {
                    if let Some(label) = heading {
                        <optgroup {label}>{ options(named) }</optgroup>
                    } else {
                        { options(named) }
                    }
                }
            </select>
        </label>
    }
}

/// Every turning, sorted by client.
fn moments(words: &Words, props: &LuckProps, chosen: usize, ask: &Callback<Question>) -> Html {
    let turnings = &props.what_if.turnings;
    let ask = ask.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Ok(place) = value_of(&event).parse() {
            ask.emit(Question::Turning(place));
        }
    });
    let clients = (0u8..).take(props.quarter.outcome.clients.len()).map(ClientId::new);
    let groups =
        clients.map(Some).chain([None]).filter(|of| turnings.iter().any(|turning| turning.client == *of));
    html! {
        <label class="luck-select">
            <span>{ words.say("luck-which-move") }</span>
            <select {onchange}>
                for of in groups {
                    { group(words, props, of, chosen) }
                }
            </select>
        </label>
    }
}

fn group(words: &Words, props: &LuckProps, of: Option<ClientId>, chosen: usize) -> Html {
    let label = of.map_or_else(|| words.say("luck-whole-week"), |client| props.quarter.name(words, client));
    let turnings = props.what_if.turnings.iter().enumerate().filter(|(_, turning)| turning.client == of);
    html! {
        <optgroup key={of.map_or(99, ClientId::index)} {label}>
            for (place, turning) in turnings {
                <option key={place} value={place.to_string()} selected={place == chosen}>
                    { told(words, turning) }
                </option>
            }
        </optgroup>
    }
}

/// A turning in a line.
fn told(words: &Words, turning: &Turning) -> String {
    let week = |week| words.week(week).into();
    let (id, facts) = match turning.could {
        Could::Offer { was, other } => ("could-offer", vec![("was", week(was)), ("other", week(other))]),
        Could::ListPrice { was } => ("could-list-price", vec![("was", words.percent(was).into())]),
        Could::SignFor { was, other } => ("could-sign-for", vec![("was", week(was)), ("other", week(other))]),
        Could::Override => ("could-override", Vec::new()),
        Could::Wait => ("could-wait", Vec::new()),
        Could::TakeCounter { week: taken } => ("could-take-counter", vec![("other", week(taken))]),
        Could::AskForMore { was, other } => {
            ("could-ask-for-more", vec![("was", week(was)), ("other", week(other))])
        }
        Could::AskForLess { was, other } => {
            ("could-ask-for-less", vec![("was", week(was)), ("other", week(other))])
        }
        Could::Stamp { was } => ("could-stamp", vec![("was", week(was))]),
        Could::Answer { was, other } => {
            ("could-answer", vec![("was", manner(was).into()), ("other", manner(other).into())])
        }
        Could::Tell => ("could-tell", Vec::new()),
        Could::KeepQuiet => ("could-keep-quiet", Vec::new()),
        Could::PassOn => ("could-pass-on", Vec::new()),
        Could::SitOn => ("could-sit-on", Vec::new()),
        Could::NoOvertime { was } => ("could-no-overtime", vec![("was", words.percent(was).into())]),
        Could::HoldGate => ("could-hold-gate", Vec::new()),
        Could::NoCredit => ("could-no-credit", Vec::new()),
        Could::NoPullIn => ("could-no-pull-in", Vec::new()),
    };
    let could = words.tell(id, &facts);
    let facts = [("week", week(turning.week)), ("seat", seat(turning.by).into()), ("could", could.into())];
    words.tell("luck-turning", &facts)
}

fn seat(seat: Seat) -> &'static str {
    phrases::seat_fact(seat)
}

/// How honest an answer is, as a fact for the words.
const fn manner(answer: Answer) -> &'static str {
    match answer {
        Answer::Honest => "honest",
        Answer::Cautious => "cautious",
        Answer::Padded => "padded",
    }
}

/// What the quarter was changed to, for a legend.
pub(super) fn changed_to(words: &Words, props: &LuckProps) -> String {
    match &props.what_if.asked {
        Question::Luck | Question::Clients | Question::Before | Question::Year(_) => String::new(),
        Question::Turning(place) => {
            let turning = props.what_if.turnings.get(*place);
            turning.map(|turning| told(words, turning)).unwrap_or_default()
        }
        Question::Pay(plan) => words.tell("luck-paid-by", &[("pay", plan_name(words, plan).into())]),
        Question::Culture(id) => {
            words.tell("luck-under", &[("culture", words.named(Catalogue::Cultures, id).into())])
        }
    }
}
