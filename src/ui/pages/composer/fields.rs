//! The fields of the composer: numbers in the units people say, choices of one, and what is wrong at each.

use base::fault::Fault;
use game::record::RecordFault;
use pay::draft::SchemeFault;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use words::Words;
use world::quantities::{Money, Points, Share};
use yew::prelude::*;

/// What is wrong at `path`, or below it, in a sentence.
pub fn fault_at(words: &Words, faults: &[Fault<SchemeFault>], path: &str) -> Option<String> {
    let below = |fault: &&Fault<SchemeFault>| {
        let rest = fault.path.strip_prefix(path);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['[', '.']))
    };
    faults.iter().find(below).map(|fault| words.fault("", &RecordFault::Scheme(fault.kind)))
}

/// What is typed into a text field, letter by letter.
pub fn typed(then: Callback<String>) -> Callback<InputEvent> {
    Callback::from(move |event: InputEvent| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            then.emit(input.value());
        }
    })
}

/// Where a field stands, and what is wrong there.
pub struct FieldAt<'a> {
    /// A name of its own on the page.
    pub id: String,
    /// What it asks for.
    pub label: String,
    /// What is wrong.
    pub fault: Option<&'a str>,
}

/// A number with its unit.
pub struct NumberField {
    /// As it stands.
    pub shown: String,
    /// In what it counts.
    pub unit: &'static str,
    /// How fine it is.
    pub step: &'static str,
}

impl NumberField {
    /// A share in percent, to a tenth.
    pub fn percent(share: Share) -> Self {
        Self { shown: plain(i64::from(share.basis()), 100), unit: "%", step: "0.1" }
    }

    /// Money in whole units of the currency.
    pub fn money(money: Money) -> Self {
        Self { shown: plain(money.cents(), 100), unit: "", step: "1" }
    }

    /// Points of satisfaction.
    pub fn points(points: Points) -> Self {
        Self { shown: plain(i64::from(points.tenths()), 10), unit: "", step: "1" }
    }
}

/// A number as a field of numbers takes it: a point, no grouping.
fn plain(parts: i64, whole: i64) -> String {
    let sign = if parts < 0 { "-" } else { "" };
    let (units, rest) = (parts.abs() / whole, parts.abs() % whole);
    if rest == 0 {
        return format!("{sign}{units}");
    }
    let width = if whole == 100 { 2 } else { 1 };
    let decimals = format!("{rest:0width$}");
    format!("{sign}{units}.{}", decimals.trim_end_matches('0'))
}

/// A typed number as a share.
pub fn share(percent: f64) -> Share {
    Share::from_fraction(percent / 100.0)
}

/// A typed number as money.
pub fn money(units: f64) -> Money {
    Money::from_thousands(units / 1_000.0)
}

/// A field for a number. What is no number changes nothing; the field keeps saying so by its own rules.
pub fn number(place: &FieldAt, number: &NumberField, then: Callback<f64>) -> Html {
    let onchange = Callback::from(move |event: Event| {
        let typed = event.target_dyn_into::<HtmlInputElement>().map(|input| input.value());
        let figure = typed.and_then(|typed| typed.trim().parse::<f64>().ok());
        // Beyond this a figure is a slip of the hand, and the quantities would not hold it.
        if let Some(figure) = figure.filter(|figure| figure.abs() <= 1e7) {
            then.emit(figure);
        }
    });
    let fault_id = format!("{}-fault", place.id);
    html! {
        <div class="field">
            <label for={place.id.clone()}>{ &place.label }</label>
            <span class="field-number">
                <input
                    id={place.id.clone()}
                    type="number"
                    inputmode="decimal"
                    step={number.step}
                    value={number.shown.clone()}
                    aria-invalid={place.fault.is_some().then_some("true")}
                    aria-describedby={place.fault.is_some().then(|| fault_id.clone())}
                    {onchange}
                />
                if !number.unit.is_empty() {
                    <span aria-hidden="true">{ number.unit }</span>
                }
            </span>
            if let Some(fault) = place.fault {
                <p class="field-fault" id={fault_id}>{ fault }</p>
            }
        </div>
    }
}

/// A choice of one out of a few, by its place.
pub fn choice(place: &FieldAt, options: &[String], chosen: usize, then: Callback<usize>) -> Html {
    let onchange = Callback::from(move |event: Event| {
        let picked =
            event.target_dyn_into::<HtmlSelectElement>().and_then(|select| select.value().parse().ok());
        if let Some(picked) = picked {
            then.emit(picked);
        }
    });
    let fault_id = format!("{}-fault", place.id);
    html! {
        <div class="field">
            <label for={place.id.clone()}>{ &place.label }</label>
            <select
                id={place.id.clone()}
                aria-invalid={place.fault.is_some().then_some("true")}
                aria-describedby={place.fault.is_some().then(|| fault_id.clone())}
                {onchange}
            >
                for (index, option) in options.iter().enumerate() {
                    <option key={index} value={index.to_string()} selected={index == chosen}>{ option }</option>
                }
            </select>
            if let Some(fault) = place.fault {
                <p class="field-fault" id={fault_id}>{ fault }</p>
            }
        </div>
    }
}
