//! The strategy cascade: strategy, objectives, metrics, owners, departments; and how far they point the same way.

use super::composer::fields;
use crate::ui::hooks::{use_act, use_words};
use crate::ui::parts::{Button, Tone};
use crate::ui::state::{CascadeDesk, CascadeMsg, Column, Msg, PayTrial, TalksMsg};
use debrief::cascade::{Alignment, Disagreement, LONGEST, LONGEST_OWNER, Preset, disagreements};
use game::Seat;
use lab::alignment::Aligned;
use pay::alignment::Aim;
use std::rc::Rc;
use words::Words;
use world::quantities::{Money, Share};
use yew::prelude::*;

/// Props of [`CascadePage`].
#[derive(Properties, PartialEq)]
pub struct CascadePageProps {
    /// The sheet, and what is known about the pay.
    pub desk: Rc<CascadeDesk>,
}

/// The strategy cascade.
#[component]
pub fn CascadePage(props: &CascadePageProps) -> Html {
    let act = use_act();
    let words = &use_words();
    let desk = &*props.desk;
    let said = act.reform(|msg| Msg::Talks(TalksMsg::Cascade(msg)));
    let press = |msg: CascadeMsg| said.reform(move |()| msg.clone());
    html! {
        <main class="page cascade" id="main">
            <div class="report-bar" data-print="no">
                <Button
                    label={words.say("setup-back")}
                    tone={Tone::Quiet}
                    on_press={act.reform(|()| Msg::Talks(TalksMsg::Back))}
                />
                <div class="cluster">
                    <Button
                        label={words.say("report-print")}
                        on_press={act.reform(|()| Msg::Talks(TalksMsg::Print))}
                    />
                    <Button label={words.say("report-csv")} on_press={press(CascadeMsg::Csv)} />
                    <Button label={words.say("report-json")} on_press={press(CascadeMsg::Json)} />
                </div>
            </div>
            <header class="setup-head">
                <h1 tabindex="-1">{ words.say("cascade-title") }</h1>
                <p>{ words.say("cascade-lead") }</p>
            </header>
            { strategy(words, desk, &said) }
            { goals(words, desk, &said) }
            { measures(words, desk, &said) }
        </main>
    }
}

fn strategy(words: &Words, desk: &CascadeDesk, said: &Callback<CascadeMsg>) -> Html {
    html! {
        <section class="cascade-strategy">
            <div class="field">
                <label for="strategy">{ words.say("cascade-strategy") }</label>
                <input
                    id="strategy"
                    type="text"
                    autocomplete="off"
                    maxlength={LONGEST.to_string()}
                    value={desk.sheet.strategy.clone()}
                    oninput={fields::typed(said.reform(CascadeMsg::Told))}
                />
            </div>
            <div class="cluster" role="group" aria-label={words.say("cascade-presets")} data-print="no">
                for preset in Preset::ALL {
                    <Button
                        label={words.say(preset_id(preset))}
                        pressed={desk.sheet.company == preset.weights()}
                        tone={Tone::Quiet}
                        on_press={said.reform(move |()| CascadeMsg::Began(preset))}
                    />
                }
                <Button label={words.say("cascade-as-paid")} on_press={said.reform(|()| CascadeMsg::AsPaid)} />
            </div>
        </section>
    }
}

const fn preset_id(preset: Preset) -> &'static str {
    match preset {
        Preset::Balanced => "cascade-balanced",
        Preset::Growth => "cascade-growth",
        Preset::Loyalty => "cascade-loyalty",
        Preset::Efficiency => "cascade-efficiency",
    }
}

const fn aim_id(aim: Aim) -> &'static str {
    match aim {
        Aim::Revenue => "aim-revenue",
        Aim::Margin => "aim-margin",
        Aim::Utilisation => "aim-utilisation",
        Aim::Budget => "aim-budget",
        Aim::OnTime => "aim-on-time",
        Aim::Satisfaction => "aim-satisfaction",
        Aim::Retention => "aim-retention",
    }
}

fn goals(words: &Words, desk: &CascadeDesk, said: &Callback<CascadeMsg>) -> Html {
    html! {
        <ul class="cascade-goals" role="list">
            for aim in Aim::ALL {
                <li key={aim_id(aim)}>
                    <div class="cascade-goal" role="group" aria-label={words.say(aim_id(aim))}>
                        { goal(words, desk, aim, said) }
                    </div>
                </li>
            }
        </ul>
    }
}

/// A metric with its objective and owner, and what it weighs for whom.
fn goal(words: &Words, desk: &CascadeDesk, aim: Aim, said: &Callback<CascadeMsg>) -> Html {
    let goal = &desk.sheet.goals[aim as usize];
    let text = |name: &str, value: &str, most: usize, then: Callback<String>| {
        let id = format!("{}-{name}", aim_id(aim));
        html! {
            <div class="field">
                <label for={id.clone()}>{ words.say(name) }</label>
                <input
                    {id}
                    type="text"
                    autocomplete="off"
                    maxlength={most.to_string()}
                    value={value.to_owned()}
                    oninput={fields::typed(then)}
                />
            </div>
        }
    };
    let objective = said.reform(move |text| CascadeMsg::Objective(aim, text));
    let owner = said.reform(move |text| CascadeMsg::Owner(aim, text));
    html! {
        <>
            <h2>{ words.say(aim_id(aim)) }</h2>
            <div class="cascade-texts">
                { text("cascade-objective", &goal.objective, LONGEST, objective) }
                { text("cascade-owner", &goal.owner, LONGEST_OWNER, owner) }
            </div>
            <div class="cascade-weights">
                { weight(words, desk, aim, Column::Company, said) }
                { weight(words, desk, aim, Column::Department(Seat::Sales), said) }
                { weight(words, desk, aim, Column::Department(Seat::Operations), said) }
            </div>
        </>
    }
}

fn weight(words: &Words, desk: &CascadeDesk, aim: Aim, column: Column, said: &Callback<CascadeMsg>) -> Html {
    let (label, weights, paid) = match column {
        Column::Company => ("cascade-company", &desk.sheet.company, None),
        Column::Department(Seat::Sales) => {
            ("seat-sales", &desk.sheet.departments.sales, desk.told_by_pay.sales.as_ref())
        }
        Column::Department(Seat::Operations) => {
            ("seat-operations", &desk.sheet.departments.operations, desk.told_by_pay.operations.as_ref())
        }
    };
    let place =
        fields::FieldAt { id: format!("{}-{label}", aim_id(aim)), label: words.say(label), fault: None };
    let told = paid.map(|paid| words.tell("cascade-paid", &[("share", words.percent(paid.of(aim)).into())]));
    let then = said.reform(move |percent| CascadeMsg::Weighed(column, aim, percent));
    html! {
        <div data-role={role_of(column)}>
            { fields::number(&place, &fields::NumberField::percent(weights.of(aim)), then) }
            if let Some(told) = told {
                <p class="cascade-paid">{ told }</p>
            }
        </div>
    }
}

const fn role_of(column: Column) -> Option<&'static str> {
    match column {
        Column::Company => None,
        Column::Department(Seat::Sales) => Some("sales"),
        Column::Department(Seat::Operations) => Some("ops"),
    }
}

/// The three measures beside each other, and where they disagree.
fn measures(words: &Words, desk: &CascadeDesk, said: &Callback<CascadeMsg>) -> Html {
    let (written, paid) = (desk.sheet.declared(), desk.sheet.paid(&desk.told_by_pay));
    let tried = match &desk.trial {
        PayTrial::Done(aligned) => Some(aligned),
        PayTrial::NotYet | PayTrial::Running | PayTrial::Broken => None,
    };
    let moved = tried.map(|aligned| Alignment { company: aligned.company, departments: aligned.seats });
    html! {
        <section class="stack cascade-measures">
            <h2>{ words.say("cascade-measures") }</h2>
            <p class="lead">{ words.say("cascade-measures.lead") }</p>
            <div class="scroll" tabindex="0" role="group" aria-label={words.say("cascade-cosines")}>
                <table class="twice-table">
                    <caption>{ words.say("cascade-cosines") }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ words.say("cascade-measure") }</th>
                            for id in ["cascade-with-sales", "cascade-with-operations", "cascade-each-other"] {
                                <th scope="col" data-kind="figure">{ words.say(id) }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        { row(words, "cascade-written", &written) }
                        { row(words, "cascade-told-by-pay", &paid) }
                        if let Some(moved) = &moved {
                            { row(words, "cascade-moved", moved) }
                        }
                    </tbody>
                </table>
            </div>
            { trial(words, desk, tried.map(|aligned| &**aligned), said) }
            { differences(words, &disagreements(&written, &paid, moved.as_ref())) }
        </section>
    }
}

fn row(words: &Words, id: &'static str, alignment: &Alignment) -> Html {
    let told = |cosine: Option<f64>| {
        cosine
            .map_or_else(|| words.say("reveal-none"), |cosine| words.number((cosine * 100.0).round() / 100.0))
    };
    html! {
        <tr>
            <th scope="row">{ words.say(id) }</th>
            <td data-kind="figure">{ told(alignment.company.sales) }</td>
            <td data-kind="figure">{ told(alignment.company.operations) }</td>
            <td data-kind="figure">{ told(alignment.departments) }</td>
        </tr>
    }
}

/// What the pay does, once it was tried in a worker.
fn trial(words: &Words, desk: &CascadeDesk, tried: Option<&Aligned>, said: &Callback<CascadeMsg>) -> Html {
    let running = desk.trial == PayTrial::Running;
    let told = match (&desk.trial, tried) {
        (PayTrial::Running, _) => words.say("cascade-running"),
        (PayTrial::Broken, _) => words.say("cascade-broken"),
        (_, Some(aligned)) => regret(words, aligned),
        (_, None) => words.say("cascade-try.lead"),
    };
    html! {
        <div class="cascade-trial">
            <p role="status">{ told }</p>
            if tried.is_none() {
                <Button
                    label={words.say("cascade-try")}
                    disabled={running || desk.setup.is_none()}
                    on_press={said.reform(|()| CascadeMsg::Try)}
                />
            }
        </div>
    }
}

/// How far play under this pay gets between the worst and the best that fixed play can reach.
fn regret(words: &Words, aligned: &Aligned) -> String {
    let money = |thousands: f64| words.money(Money::from_thousands(thousands));
    let reached = aligned.reached.map(|reached| words.percent(Share::from_fraction(reached)));
    words.tell(
        "cascade-regret",
        &[
            ("reached", reached.unwrap_or_else(|| words.say("reveal-none")).into()),
            ("value", money(aligned.value).into()),
            ("worst", money(aligned.worst).into()),
            ("best", money(aligned.best).into()),
        ],
    )
}

fn differences(words: &Words, found: &[Disagreement]) -> Html {
    let told = |one: &Disagreement| {
        words.say(match one {
            Disagreement::WrittenNotPaid(Seat::Sales) => "cascade-written-not-paid-sales",
            Disagreement::WrittenNotPaid(Seat::Operations) => "cascade-written-not-paid-operations",
            Disagreement::PaidNotMoved(Seat::Sales) => "cascade-paid-not-moved-sales",
            Disagreement::PaidNotMoved(Seat::Operations) => "cascade-paid-not-moved-operations",
            Disagreement::MovedNotPaid(Seat::Sales) => "cascade-moved-not-paid-sales",
            Disagreement::MovedNotPaid(Seat::Operations) => "cascade-moved-not-paid-operations",
        })
    };
    html! {
        if found.is_empty() {
            <p>{ words.say("cascade-agree") }</p>
        } else {
            <ul class="ploys" role="list">
                for one in found.iter() {
                    <li key={told(one)}>{ told(one) }</li>
                }
            </ul>
        }
    }
}
