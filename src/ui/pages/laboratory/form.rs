//! What is to be tried.

use super::sweep::sweeps;
use crate::ui::hooks::{use_act, use_words};
use crate::ui::pages::home::scenario_name;
use crate::ui::state::{LabAim, LabForm, LabMsg, Msg, SIZES, WISHES};
use bots::Temperament;
use game::{BySeat, Seat, scenario};
use lab::experiment::ClientsMind;
use lab::measure::Measure;
use pay::presets;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use words::{Catalogue, NumberTable, Words};
use world::parameters::{Equation, ParameterRow, ROWS, Status};
use yew::prelude::*;

/// Props of [`Choices`].
#[derive(Properties, PartialEq)]
pub(super) struct ChoicesProps {
    /// What is chosen.
    pub form: LabForm,
}

/// Every choice of an experiment. A part of its own, because while quarters are played the page is drawn again and
/// again, and nothing of this changes.
#[component]
pub(super) fn Choices(props: &ChoicesProps) -> Html {
    let lab = &use_act().reform(Msg::Lab);
    let words = &use_words();
    let form = &props.form;
    // A search brings its own pay plans and quarters, and goes through nothing else.
    let compares = form.aim == LabAim::Compare;
    html! {
        <>
            { aim(words, form, lab) }
            if !compares {
                { objective(words, form, lab) }
            }
            { market(words, form, lab) }
            if compares {
                { schemes(words, form, lab) }
                { cultures(words, form, lab) }
            } else {
                { culture(words, form, lab) }
            }
            { players(words, form, lab) }
            if compares {
                { size(words, form, lab) }
            }
            { placebo(words, form, lab) }
            if compares {
                { sweeps(words, form, lab) }
            }
            { numbers(words, form, lab) }
        </>
    }
}

fn aim(words: &Words, form: &LabForm, lab: &Callback<LabMsg>) -> Html {
    html! {
        <fieldset>
            <legend>{ words.say("lab-aim") }</legend>
            for (aim, id) in [(LabAim::Compare, "lab-aim-compare"), (LabAim::Find, "lab-aim-find")] {
                <label class="lab-check" key={id}>
                    <input
                        type="radio"
                        name="aim"
                        checked={form.aim == aim}
                        onchange={change(lab, form, move |form, _: Event| form.aim = aim)}
                    />
                    <span>{ words.say(id) }</span>
                </label>
            }
        </fieldset>
    }
}

/// What the pay that is looked for should make most of.
fn objective(words: &Words, form: &LabForm, lab: &Callback<LabMsg>) -> Html {
    let all: Vec<_> = WISHES.into_iter().map(|measure| (measure.id(), words.measure(measure))).collect();
    let onchange = change(lab, form, |form, event: Event| {
        form.objective = Measure::named(&value_of(&event)).unwrap_or(form.objective);
    });
    select(words.say("search-objective"), &all, form.objective.id(), onchange)
}

/// The one culture that a search is made in.
fn culture(words: &Words, form: &LabForm, lab: &Callback<LabMsg>) -> Html {
    let all: Vec<_> = presets::culture_ids().map(|id| (id, words.named(Catalogue::Cultures, id))).collect();
    let onchange = change(lab, form, |form, event: Event| {
        let value = value_of(&event);
        form.cultures.clear();
        form.cultures.extend(presets::culture_ids().filter(|id| *id == value));
    });
    select(words.say("lab-culture-one"), &all, form.cultures.first().copied().unwrap_or_default(), onchange)
}

/// Another form, when something in it was changed.
pub(super) fn change<E: 'static>(
    lab: &Callback<LabMsg>,
    form: &LabForm,
    with: impl Fn(&mut LabForm, E) + 'static,
) -> Callback<E> {
    let form = form.clone();
    lab.reform(move |event: E| {
        let mut form = form.clone();
        with(&mut form, event);
        LabMsg::Formed(Box::new(form))
    })
}

pub(super) fn value_of(event: &Event) -> String {
    event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value()).unwrap_or_default()
}

/// A list to choose one of.
fn select(
    label: String,
    all: &[(&'static str, String)],
    chosen: &'static str,
    onchange: Callback<Event>,
) -> Html {
    html! {
        <label class="lab-select">
            <span>{ label }</span>
            <select {onchange}>
                for (id, name) in all {
                    <option key={*id} value={*id} selected={*id == chosen}>{ name }</option>
                }
            </select>
        </label>
    }
}

fn market(words: &Words, form: &LabForm, lab: &Callback<LabMsg>) -> Html {
    let all: Vec<_> = scenario::preset_ids().map(|id| (id, scenario_name(words, id))).collect();
    let onchange = change(lab, form, |form, event: Event| {
        let value = value_of(&event);
        if let Some(id) = scenario::preset_ids().find(|id| *id == value) {
            form.scenario = id;
        }
    });
    select(words.say("setup-market"), &all, form.scenario, onchange)
}

/// Takes `id` into the list or out of it; the order of `all` is kept, and the last one stays.
fn toggled(list: &mut Vec<&'static str>, all: impl Iterator<Item = &'static str>, id: &'static str) {
    let with = !list.contains(&id);
    let next: Vec<_> = all.filter(|other| if *other == id { with } else { list.contains(other) }).collect();
    if !next.is_empty() {
        *list = next;
    }
}

fn schemes(words: &Words, form: &LabForm, lab: &Callback<LabMsg>) -> Html {
    html! {
        <fieldset>
            <legend>{ words.say("lab-pay") }</legend>
            for id in presets::scheme_ids() {
                { check(
                    words.named(Catalogue::Schemes, id),
                    form.schemes.contains(&id),
                    change(lab, form, move |form, _: Event| {
                        toggled(&mut form.schemes, presets::scheme_ids(), id);
                    }),
                ) }
            }
        </fieldset>
    }
}

fn cultures(words: &Words, form: &LabForm, lab: &Callback<LabMsg>) -> Html {
    html! {
        <fieldset>
            <legend>{ words.say("lab-culture") }</legend>
            for id in presets::culture_ids() {
                { check(
                    words.named(Catalogue::Cultures, id),
                    form.cultures.contains(&id),
                    change(lab, form, move |form, _: Event| {
                        toggled(&mut form.cultures, presets::culture_ids(), id);
                    }),
                ) }
            }
        </fieldset>
    }
}

fn check(label: String, checked: bool, onchange: Callback<Event>) -> Html {
    html! {
        <label class="lab-check" key={label.clone()}>
            <input type="checkbox" {checked} {onchange} />
            <span>{ label }</span>
        </label>
    }
}

fn players(words: &Words, form: &LabForm, lab: &Callback<LabMsg>) -> Html {
    let all: Vec<_> = Temperament::ids().map(|id| (id, words.named(Catalogue::Temperaments, id))).collect();
    let known = |event: &Event| {
        let value = value_of(event);
        Temperament::ids().find(|id| *id == value)
    };
    let sit = |seat: Seat| {
        change(lab, form, move |form, event: Event| {
            if let Some(id) = known(&event) {
                form.players[seat] = id;
            }
        })
    };
    let BySeat { sales, operations } = form.players;
    html! {
        <>
            { select(words.say("lab-sales"), &all, sales, sit(Seat::Sales)) }
            { select(words.say("lab-operations"), &all, operations, sit(Seat::Operations)) }
        </>
    }
}

fn size(words: &Words, form: &LabForm, lab: &Callback<LabMsg>) -> Html {
    html! {
        <fieldset class="lab-size">
            <legend>{ words.say("lab-quarters") }</legend>
            for size in SIZES {
                <label class="lab-check" key={size}>
                    <input
                        type="radio"
                        name="quarters"
                        checked={form.quarters == size}
                        onchange={change(lab, form, move |form, _: Event| form.quarters = size)}
                    />
                    <span>{ words.count(size.into()) }</span>
                </label>
            }
        </fieldset>
    }
}

fn placebo(words: &Words, form: &LabForm, lab: &Callback<LabMsg>) -> Html {
    let onchange = change(lab, form, |form: &mut LabForm, _: Event| {
        form.clients = match form.clients {
            ClientsMind::Mind => ClientsMind::DoNotMind,
            ClientsMind::DoNotMind => ClientsMind::Mind,
        };
    });
    check(words.say("lab-placebo"), form.clients == ClientsMind::DoNotMind, onchange)
}

/// Every assumption of the model, to be moved.
fn numbers(words: &Words, form: &LabForm, lab: &Callback<LabMsg>) -> Html {
    html! {
        <details class="lab-numbers">
            <summary>
                { words.tell("lab-assumptions", &[("moved", form.numbers.len().into())]) }
            </summary>
            for equation in Equation::ALL {
                <fieldset key={equation as usize}>
                    <legend>{ words.say(super::super::model::title(equation)) }</legend>
                    for row in ROWS.iter().filter(|row| row.equation == equation && row.status == Status::Assumption) {
                        { slider(words, form, lab, row) }
                    }
                </fieldset>
            }
        </details>
    }
}

fn slider(words: &Words, form: &LabForm, lab: &Callback<LabMsg>, row: &'static ParameterRow) -> Html {
    let moved = form.numbers.iter().find(|(id, _)| *id == row.id).map(|(_, value)| *value);
    let value = moved.unwrap_or(row.default);
    let step = (row.high - row.low) / 100.0;
    let onchange = change(lab, form, move |form, event: Event| {
        let typed = event.target_dyn_into::<HtmlInputElement>().map(|input| input.value_as_number());
        let Some(steps) = typed.filter(|steps| steps.is_finite()) else { return };
        // In thousandths, so that the figure in the command is the figure that was played.
        let value = ((row.low + steps * step) * 1_000.0).round() / 1_000.0;
        form.numbers.retain(|(id, _)| *id != row.id);
        if (value - row.default).abs() > step / 2.0 {
            form.numbers.push((row.id, value));
        }
    });
    html! {
        <label key={row.id} class="lab-number" data-moved={moved.is_some().then_some("true")}>
            <span>{ words.about_number(NumberTable::World, row.id) }</span>
            <b>{ words.number(value) }{ " " }<small>{ words.unit(row.unit) }</small></b>
            <input
                type="range"
                min="0"
                max="100"
                step="1"
                value={words.number(((value - row.low) / step).round())}
                aria-valuetext={words.number(value)}
                {onchange}
            />
        </label>
    }
}
