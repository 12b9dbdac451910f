//! Which numbers of the world are taken through a range.

use super::form::{change, value_of};
use crate::ui::state::{LabForm, LabMsg, MOST_MAPPED, SweepFault};
use lab::experiment::Sweep;
use web_sys::HtmlInputElement;
use words::{NumberTable, Words};
use world::parameters::{Equation, ParameterRow, ROWS, row};
use yew::prelude::*;

/// Steps of a sweep until somebody asks for others.
const STEPS: u32 = 5;

/// One number, and a second one once there is a first.
pub(super) fn sweeps(words: &Words, form: &LabForm, lab: &Callback<LabMsg>) -> Html {
    html! {
        <div class="lab-sweeps">
            { one(words, form, lab, 0) }
            if !form.sweep.is_empty() {
                { one(words, form, lab, 1) }
            }
        </div>
    }
}

/// The name of a number, as people say it.
pub(super) fn spoken(id: &str) -> String {
    id.replace('_', " ")
}

fn one(words: &Words, form: &LabForm, lab: &Callback<LabMsg>, place: usize) -> Html {
    let sweep = form.sweep.get(place);
    let chosen = sweep.map_or("", |sweep| &sweep.parameter);
    let onchange = change(lab, form, move |form, event: Event| choose(form, place, &value_of(&event)));
    let label = words.say(if place == 0 { "lab-sweep" } else { "lab-sweep-second" });
    html! {
        <>
            <label class="lab-select">
                <span>{ label.clone() }</span>
                <select {onchange}>
                    <option value="" selected={chosen.is_empty()}>{ words.say("lab-sweep-none") }</option>
                    for equation in Equation::ALL {
                        <optgroup key={equation as usize} label={words.say(super::super::model::title(equation))}>
                            for row in ROWS.iter().filter(|row| row.equation == equation && free(form, place, row)) {
                                <option key={row.id} value={row.id} selected={row.id == chosen}>
                                    { spoken(row.id) }
                                </option>
                            }
                        </optgroup>
                    }
                </select>
            </label>
            if let Some(sweep) = sweep {
                { range(words, form, lab, place, sweep) }
            }
        </>
    }
}

/// No number is taken through two ranges at once.
fn free(form: &LabForm, place: usize, row: &ParameterRow) -> bool {
    form.sweep.iter().enumerate().all(|(other, sweep)| other == place || sweep.parameter != row.id)
}

/// Takes another number, or none, through its whole range. Without a first there is no second.
fn choose(form: &mut LabForm, place: usize, id: &str) {
    let Some(row) = row(id) else {
        form.sweep.truncate(place);
        return;
    };
    let next = Sweep { parameter: row.id.to_owned(), from: row.low, to: row.high, steps: STEPS };
    match form.sweep.get_mut(place) {
        Some(sweep) => *sweep = next,
        None => form.sweep.push(next),
    }
    if form.sweep.len() > 1 {
        form.sweep.iter_mut().for_each(|sweep| sweep.steps = sweep.steps.min(MOST_MAPPED));
    }
}

fn range(words: &Words, form: &LabForm, lab: &Callback<LabMsg>, place: usize, sweep: &Sweep) -> Html {
    let fault = form.fault_of(sweep).map(|fault| match fault {
        SweepFault::Ends { low, high } => words.tell(
            "lab-sweep-ends",
            &[("low", words.number(low).into()), ("high", words.number(high).into())],
        ),
        SweepFault::Steps { most } => words.tell("lab-sweep-many", &[("most", most.into())]),
    });
    let told = row(&sweep.parameter)
        .map(|row| format!("{} ({})", words.about_number(NumberTable::World, row.id), words.unit(row.unit)));
    let steps = f64::from(sweep.steps);
    let field = |name, value: f64, set: fn(&mut Sweep, f64)| {
        let onchange = change(lab, form, move |form, event: Event| {
            if let Some(sweep) = form.sweep.get_mut(place) {
                set(sweep, typed(&event));
            }
        });
        html! {
            <label>
                <span>{ words.say(name) }</span>
                <input type="number" step="any" inputmode="decimal" value={written(value)} {onchange} />
            </label>
        }
    };
    html! {
        <fieldset class="lab-range">
            <legend class="spoken">{ spoken(&sweep.parameter) }</legend>
            { field("lab-sweep-from", sweep.from, |sweep, value| sweep.from = value) }
            { field("lab-sweep-to", sweep.to, |sweep, value| sweep.to = value) }
            { field("lab-sweep-steps", steps, |sweep, value| sweep.steps = value as u32) }
            <p class="fine">{ told }</p>
            <p class="lab-fault" role="alert">{ fault }</p>
        </fieldset>
    }
}

/// What was typed; what is no number lies outside of every range.
fn typed(event: &Event) -> f64 {
    let value = event.target_dyn_into::<HtmlInputElement>().map(|input| input.value_as_number());
    value.filter(|value| value.is_finite()).unwrap_or(f64::INFINITY)
}

fn written(value: f64) -> String {
    if value.is_finite() && value < f64::from(u32::MAX) { value.to_string() } else { String::new() }
}
