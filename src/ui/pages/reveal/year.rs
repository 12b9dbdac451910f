//! The year that followed: three more quarters by bots that play as the two did, five hundred times, under the pay that
//! was played and under one other. Where the pay that wins the quarter loses the year, this is where it is seen; where
//! the years cannot tell, the page says so.

use super::luck::{Group, plan_name, select};
use super::playing::{Progress, Sight, use_quarters};
use crate::ui::charts::hills::{Hill, HillAxis, HillFlag, Side, hills};
use crate::ui::charts::scale::round_step;
use crate::ui::hooks::use_words;
use crate::ui::pages::reveal::called::Called;
use crate::ui::state::{PayPlan, Question, RunState, Talks, WhatIfMsg, WhatIfView};
use debrief::peace::Pricing;
use debrief::quarter::Quarter;
use debrief::what_if::other_pays;
use debrief::what_if::year::{YearPair, YearVerdict, kept, steps};
use game::BySeat;
use std::rc::Rc;
use words::{Fact, Words};
use world::quantities::Money;
use yew::prelude::*;

/// The pay that is compared first: one that waits for delivery; beside that one, pay for signatures.
const USUAL: [&str; 2] = ["gated", "siloed"];

/// What the page draws from.
fn told(what_if: &WhatIfView) -> Option<(&PayPlan, &[YearPair])> {
    let Question::Year(plan) = &what_if.asked else { return None };
    let findings = what_if.findings.as_deref().filter(|findings| findings.lucks() > 1)?;
    Some((plan, &findings.all.years))
}

/// What the years come to, in a heading; until they are played, what this is.
pub fn headline(words: &Words, what_if: &WhatIfView) -> String {
    let settled = told(what_if).filter(|_| what_if.state != RunState::Running);
    let verdict = settled.and_then(|(plan, years)| Some((plan, YearVerdict::of(years)?)));
    let Some((plan, verdict)) = verdict else { return words.say("year-title") };
    let share = |share: f64| words.number(share.round()).into();
    let facts = [
        ("pay", plan_name(words, plan).into()),
        ("richer", share(verdict.richer)),
        ("poorer", share(verdict.poorer)),
    ];
    let id = match (verdict.all.is_above(0.0), verdict.all.is_below(0.0)) {
        (true, _) => "year-richer",
        (false, true) => "year-poorer",
        (false, false) => "year-unclear",
    };
    words.tell(id, &facts)
}

/// Props of [`Year`].
#[derive(Properties, PartialEq)]
pub struct YearProps {
    /// The quarter that it follows.
    pub quarter: Rc<Quarter>,
    /// What is agreed on so far: it may be another pay.
    pub talks: Talks,
    /// What is asked, and what was found.
    pub what_if: WhatIfView,
    /// Asks and stops.
    pub on_what_if: Callback<WhatIfMsg>,
}

/// The years.
#[component]
pub fn Year(props: &YearProps) -> Html {
    let words = &use_words();
    let quarter = &props.quarter;
    let agreed = use_memo(
        (Rc::clone(quarter), props.talks.agreed(), props.talks.goals),
        |(quarter, agreed, goals)| {
            // Without another pay there is nothing to reckon, and reckoning plays a hundred quarters.
            let offer = agreed.changes_pay().then(|| Pricing::of(quarter).offer(agreed, goals)).flatten();
            offer.map(|offer| Rc::new(offer.scheme))
        },
    );
    let groups = pays(words, props, agreed.as_ref().clone().map(PayPlan::Own));
    let usual = groups.iter().flat_map(|(_, plans)| plans).map(|(_, plan)| plan.clone()).next();
    let is_asked = matches!(props.what_if.asked, Question::Year(_));
    use_quarters(Sight::Seen, &props.on_what_if, usual.filter(|_| !is_asked));
    let ask = props.on_what_if.reform(WhatIfMsg::Ask);
    html! {
        <section class="stack year">
            <h2>{ words.say("year-title") }</h2>
            <form class="luck-ask" data-print="no" onsubmit={|event: SubmitEvent| event.prevent_default()}>
                { select(words.say("year-which-pay"), groups, &props.what_if.asked, &ask) }
            </form>
            <Progress what_if={props.what_if.clone()} on_what_if={props.on_what_if.clone()} />
            if let Some((plan, years)) = told(&props.what_if) {
                { found(words, quarter, plan, years) }
            }
        </section>
    }
}

/// What can be compared, the usual one first; what was agreed on, where it is another pay, before all.
fn pays(words: &Words, props: &YearProps, agreed: Option<PayPlan>) -> Vec<Group> {
    let setup = &props.quarter.setup;
    let named = |plan: PayPlan| (plan_name(words, &plan), Question::Year(plan));
    let others: Vec<&'static str> = other_pays(setup).collect();
    let usual = USUAL.into_iter().find(|id| others.contains(id));
    let rest = others.iter().copied().filter(|id| Some(*id) != usual);
    let presets: Vec<_> = usual.into_iter().chain(rest).map(PayPlan::Preset).map(named).collect();
    let own = props.what_if.plans.iter().filter(|plan| plan.lines() != setup.scheme.lines()).cloned();
    let own: Vec<_> = agreed.into_iter().chain(own.map(PayPlan::Own)).map(named).collect();
    if own.is_empty() {
        vec![(None, presets)]
    } else {
        vec![(Some(words.say("luck-own-plans")), own), (Some(words.say("luck-presets")), presets)]
    }
}

fn found(words: &Words, quarter: &Quarter, plan: &PayPlan, years: &[YearPair]) -> Html {
    let Some(verdict) = YearVerdict::of(years) else { return Html::default() };
    let other = plan_name(words, plan);
    let own = quarter.pay(words);
    html! {
        <>
            <ul class="luck-key" role="list">
                <li data-side="base">{ words.tell("year-own", &[("pay", own.into())]) }</li>
                <li data-side="other">{ words.tell("luck-paid-by", &[("pay", other.clone().into())]) }</li>
                <li data-side="flag">{ words.say("luck-yours") }</li>
            </ul>
            <div class="luck-hills">
                { money(words, quarter, &other, years, &verdict) }
                { clients(words, quarter, &other, years, &verdict) }
            </div>
            if verdict.turns() {
                <p class="year-turns">{ turns(words, &other, &verdict) }</p>
            }
            <p class="luck-rules">{ words.tell("year-rules", &[("people", quarter.people().into())]) }</p>
        </>
    }
}

fn to_cents(value: f64) -> Money {
    Money::from_cents(value.round() as i64)
}

/// Into how many steps the money is put, about.
const STEPS: f64 = 24.0;

/// What the company keeps over the whole year, the quarter that was played included.
fn money(words: &Words, quarter: &Quarter, other: &str, years: &[YearPair], verdict: &YearVerdict) -> Html {
    let start = kept(&quarter.outcome.company, BySeat::from_fn(|seat| quarter.paid(seat)));
    let all =
        |way: usize| -> Vec<i64> { years.iter().map(|pair| (start + pair[way].kept).cents()).collect() };
    let both = [all(0), all(1)];
    let flat = || both.iter().flatten().copied();
    let (least, most) = (flat().min().unwrap_or_default(), flat().max().unwrap_or_default());
    let width = round_step((most - least) as f64 / STEPS).max(1_000.0) as i64;
    let cents = |value: f64| words.money(to_cents(value));
    let [low, high] = verdict.all.ends().map(to_cents);
    let flag = HillFlag {
        side: Side::Base,
        label: words.tell("year-start", &[("figure", words.money(start).into())]),
        at: start.cents() as f64,
    };
    let facts = [
        ("pay", Fact::from(other.to_owned())),
        ("own", words.money(start + verdict.kept[0]).into()),
        ("other", words.money(start + verdict.kept[1]).into()),
        ("low", words.signed_money(low).into()),
        ("high", words.signed_money(high).into()),
    ];
    let sentence = words.tell("year-kept", &facts);
    let unclear = !verdict.all.is_above(0.0) && !verdict.all.is_below(0.0);
    html! {
        <figure class="luck-hill" aria-label={words.say("year-money")}>
            <figcaption><h3>{ words.say("year-money") }</h3></figcaption>
            { hills(sentence.clone(), &drawn(&both, width, 0.0), &[flag], HillAxis::Ends(&cents)) }
            <p>{ sentence }</p>
            if unclear {
                <p>{ words.say("year-kept-unclear") }</p>
            }
        </figure>
    }
}

/// How many clients are there at the end.
fn clients(words: &Words, quarter: &Quarter, other: &str, years: &[YearPair], verdict: &YearVerdict) -> Html {
    let (_, stay) = quarter.staying();
    let all = |way: usize| -> Vec<i64> { years.iter().map(|pair| i64::from(pair[way].clients)).collect() };
    let both = [all(0), all(1)];
    let number = |value: f64| words.number(value);
    let flag = HillFlag {
        side: Side::Base,
        label: words.tell("year-start", &[("figure", words.count(stay as u64).into())]),
        at: stay as f64,
    };
    let mean = |value: f64| words.number((value * 10.0).round() / 10.0).into();
    let facts = [
        ("pay", Fact::from(other.to_owned())),
        ("own", mean(verdict.clients[0])),
        ("other", mean(verdict.clients[1])),
        ("lost", mean(verdict.lost[0])),
        ("lostOther", mean(verdict.lost[1])),
    ];
    let sentence = words.tell("year-clients", &facts);
    html! {
        <figure class="luck-hill" aria-label={words.say("year-clients-title")}>
            <figcaption><h3>{ words.say("year-clients-title") }</h3></figcaption>
            { hills(sentence.clone(), &drawn(&both, 1, 0.5), &[flag], HillAxis::Whole(&number)) }
            <p>{ sentence }</p>
            <p>{ words.tell("year-lost", &facts) }</p>
        </figure>
    }
}

/// Both ways in steps of this width. Each begins `back` before its first value, so that a whole number can stand in its middle.
fn drawn(both: &[Vec<i64>; 2], width: i64, back: f64) -> Vec<Hill> {
    let hill = |side, values: &Vec<i64>| {
        let steps = steps(values, width).into_iter();
        Hill {
            side,
            steps: steps.map(|(from, to, share)| (from as f64 - back, to as f64 - back, share)).collect(),
        }
    };
    vec![hill(Side::Base, &both[0]), hill(Side::Other, &both[1])]
}

/// Who leads after the first of the quarters, and who after all of them.
fn turns(words: &Words, other: &str, verdict: &YearVerdict) -> String {
    let size = |cents: f64| words.money(to_cents(cents.abs()));
    let facts = [
        ("pay", Fact::from(other.to_owned())),
        ("first", size(verdict.first.mean).into()),
        ("all", size(verdict.all.mean).into()),
    ];
    words.tell(if verdict.all.is_above(0.0) { "year-turns-other" } else { "year-turns-own" }, &facts)
}
