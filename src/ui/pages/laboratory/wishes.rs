//! Two wishes at once, as in growth and satisfaction: the plans that none beats in both. It is drawn where all are played
//! in one world; of a plan and the world that it would like to live in, only the plan can be chosen.

use super::figures::figure;
use super::found::name;
use super::search;
use super::{LabSnapshot, Tried};
use crate::ui::charts::scatter::{Dot, scatter};
use crate::ui::state::{LabMsg, WISHES};
use lab::estimate::estimate;
use lab::experiment::Cell;
use lab::measure::Measure;
use lab::report::frontier;
use lab::run::Found;
use web_sys::HtmlSelectElement;
use words::Words;
use yew::prelude::*;

/// The picture, where there are cells to compare.
pub(super) fn wishes(words: &Words, bench: &LabSnapshot, tried: &Tried, lab: &Callback<LabMsg>) -> Html {
    let [one, other] = tried.form.wishes;
    let placed: Vec<(Cell, (f64, f64))> =
        tried.results.cells().filter_map(|(cell, found)| Some((cell, place(found, [one, other])?))).collect();
    if placed.len() < 2 {
        return Html::default();
    }
    let best = frontier(&tried.results, one, other);
    let number = |cell: Cell| best.iter().position(|other| *other == cell).map(|place| place + 1);
    let dots: Vec<Dot> = placed.iter().map(|(cell, at)| Dot { at: *at, number: number(*cell) }).collect();
    let facts = [
        ("dots", dots.len().into()),
        ("one", words.measure(one).into()),
        ("other", words.measure(other).into()),
        ("best", best.len().into()),
    ];
    let ticks: [&dyn Fn(f64) -> String; 2] =
        [&|value| figure(words, one, value), &|value| figure(words, other, value)];
    html! {
        <section class="lab-picture">
            <h2>{ words.say("lab-wishes") }</h2>
            <p>{ words.say("lab-wishes-lead") }</p>
            <div class="lab-wishes">
                { wish(words, bench, lab, 0) }
                { wish(words, bench, lab, 1) }
            </div>
            { scatter(&dots, words.tell("lab-wish-told", &facts), ticks) }
            <ol class="lab-best">
                for cell in &best {
                    <li key={format!("{cell:?}")}>{ told(words, tried, *cell) }</li>
                }
            </ol>
            <p>{ words.say("lab-wish-command") }</p>
            <code class="lab-code">{ tried.form.frontier_command() }</code>
        </section>
    }
}

fn place(found: &Found, wishes: [Measure; 2]) -> Option<(f64, f64)> {
    let [one, other] = wishes.map(|measure| estimate(&found.summary, measure));
    Some((one?.mean, other?.mean))
}

fn told(words: &Words, tried: &Tried, cell: Cell) -> String {
    let name = search::name(words, tried, cell).unwrap_or_else(|| name(words, tried, cell));
    let [one, other] = tried.form.wishes.map(|measure| {
        let mean = tried.results.of(cell).and_then(|found| estimate(&found.summary, measure));
        let told = mean.map(|found| figure(words, measure, found.mean)).unwrap_or_default();
        let facts = [("measure", words.measure(measure).into()), ("figure", told.into())];
        words.tell("lab-wish-measure", &facts)
    });
    words.tell("lab-wish", &[("name", name.into()), ("one", one.into()), ("other", other.into())])
}

fn wish(words: &Words, bench: &LabSnapshot, lab: &Callback<LabMsg>, place: usize) -> Html {
    let form = bench.form.clone();
    let chosen = form.wishes[place];
    let onchange = lab.reform(move |event: Event| {
        let value = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value());
        let mut form = form.clone();
        form.wishes[place] = value.and_then(|id| Measure::named(&id)).unwrap_or(chosen);
        LabMsg::Formed(Box::new(form))
    });
    html! {
        <label class="lab-select">
            <span>{ words.say(if place == 0 { "lab-wish-across" } else { "lab-wish-up" }) }</span>
            <select {onchange}>
                for measure in WISHES {
                    <option key={measure.id()} value={measure.id()} selected={measure == chosen}>
                        { words.measure(measure) }
                    </option>
                }
            </select>
        </label>
    }
}
