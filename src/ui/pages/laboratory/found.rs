//! What was found: how single quarters fall, the averages with their uncertainty, and everything to find it again.

use super::figures::{figure, reached, signed};
use super::search::{self, searched};
use super::swept::swept;
use super::wishes::wishes;
use super::{LabSnapshot, Searched, Tried};
use crate::ui::charts::intervals::{Interval, intervals};
use crate::ui::charts::ridges::{Ridge, ridges};
use crate::ui::parts::{Button, Meter, Role, Why};
use crate::ui::state::{LabMsg, RunState};
use lab::estimate::{Difference, difference, estimate, fine};
use lab::experiment::Cell;
use lab::measure::{HEADLINES, Measure};
use lab::run::Found;
use web_sys::HtmlSelectElement;
use words::{Catalogue, Words};
use world::quantities::Share;
use yew::prelude::*;

/// What was found, or what to do to find something.
pub(super) fn found(words: &Words, bench: &LabSnapshot, lab: &Callback<LabMsg>) -> Html {
    let Some(tried) = &bench.tried else {
        return html! { <p class="lab-nothing">{ words.say("lab-nothing") }</p> };
    };
    if let Some(search) = &tried.search {
        return html! {
            <>
                { progress(words, tried) }
                { searched(words, tried, search) }
                if matches!(search, Searched::Found(_)) {
                    { wishes(words, bench, tried, lab) }
                    { again(words, tried, lab) }
                }
            </>
        };
    }
    html! {
        <>
            { progress(words, tried) }
            { shown(words, bench, lab) }
            if tried.progress[0] > 0 {
                if tried.form.sweep.is_empty() {
                    { pictures(words, tried) }
                    { table(words, tried) }
                    { wishes(words, bench, tried, lab) }
                } else {
                    { swept(words, tried) }
                }
            }
            { again(words, tried, lab) }
        </>
    }
}

fn progress(words: &Words, tried: &Tried) -> Html {
    let [done, all] = tried.progress;
    let facts = [("done", words.count(done).into()), ("all", words.count(all).into())];
    let text = search::progress(words, tried).unwrap_or_else(|| {
        words.tell(
            match tried.state {
                RunState::Running => "lab-running",
                RunState::Finished => "lab-finished",
                RunState::Stopped => "lab-stopped",
                RunState::Broken => "lab-broken",
            },
            &facts,
        )
    });
    let value = Share::from_fraction(done as f64 / all.max(1) as f64);
    html! {
        <div class="lab-progress">
            <Meter label={words.say("lab-progress")} {value} text={text.clone()} role={Some(Role::Client)} />
            <p class="spoken" role="status">{ if tried.state == RunState::Running { String::new() } else { text } }</p>
        </div>
    }
}

/// Which measure is looked at.
fn shown(words: &Words, bench: &LabSnapshot, lab: &Callback<LabMsg>) -> Html {
    let form = bench.form.clone();
    let onchange = lab.reform(move |event: Event| {
        let value = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value());
        let mut form = form.clone();
        form.shown = value.and_then(|id| Measure::named(&id)).unwrap_or(form.shown);
        LabMsg::Formed(Box::new(form))
    });
    html! {
        <label class="lab-select">
            <span>{ words.say("lab-shown") }</span>
            <select {onchange}>
                for measure in Measure::ALL {
                    <option key={measure.id()} value={measure.id()} selected={measure == bench.form.shown}>
                        { words.measure(measure) }
                    </option>
                }
            </select>
        </label>
    }
}

/// The name of a cell: its scheme, and its culture where there are several.
pub(super) fn name(words: &Words, tried: &Tried, cell: Cell) -> String {
    let (scheme, culture) = tried.results.experiment().names(cell);
    let scheme = words.named(Catalogue::Schemes, scheme);
    if tried.form.cultures.len() < 2 {
        return scheme;
    }
    words.tell(
        "lab-cell",
        &[("scheme", scheme.into()), ("culture", words.named(Catalogue::Cultures, culture).into())],
    )
}

fn pictures(words: &Words, tried: &Tried) -> Html {
    let measure = tried.form.shown;
    let cells: Vec<_> = tried.results.cells().collect();
    let means: Vec<Interval> =
        cells.iter().filter_map(|(cell, found)| mean(words, tried, *cell, found)).collect();
    let gaps: Vec<Interval> =
        cells.iter().filter_map(|(cell, found)| gap(words, tried, *cell, found)).collect();
    let falls: Vec<Ridge> =
        cells.iter().filter_map(|(cell, found)| fall(words, tried, *cell, found)).collect();
    let first = cells.first().map(|(cell, _)| name(words, tried, *cell)).unwrap_or_default();
    let tick = |value: f64| figure(words, measure, value);
    html! {
        <>
            <section class="lab-picture">
                <h2>{ words.tell("lab-means", &[("measure", words.measure(measure).into())]) }</h2>
                <p>{ words.say("lab-means-lead") }</p>
                { intervals(&means, None, &tick) }
            </section>
            if !gaps.is_empty() {
                <section class="lab-picture">
                    <h2>{ words.tell("lab-gaps", &[("first", first.into())]) }</h2>
                    <p>{ words.say("lab-gaps-lead") }</p>
                    { intervals(&gaps, Some(0.0), &tick) }
                </section>
            }
            <section class="lab-picture">
                <h2>{ words.say("lab-falls") }</h2>
                <p>{ words.say("lab-falls-lead") }</p>
                { ridges(&falls, &tick) }
            </section>
        </>
    }
}

fn mean(words: &Words, tried: &Tried, cell: Cell, found: &Found) -> Option<Interval> {
    let measure = tried.form.shown;
    let found = estimate(&found.summary, measure)?;
    let figure = reached(words, measure.unit(), &found);
    let [low, high] = found.ends();
    Some(Interval { label: name(words, tried, cell), figure, at: found.mean, low, high })
}

fn gap(words: &Words, tried: &Tried, cell: Cell, found: &Found) -> Option<Interval> {
    let measure = tried.form.shown;
    let Difference { estimate, ahead } = compared(tried, cell, found, measure)?;
    let (mean, [low, high]) = (estimate.mean, estimate.ends());
    let certain = estimate.is_above(0.0) || estimate.is_below(0.0);
    let facts = [
        ("figure", signed(words, measure, mean).into()),
        ("ahead", words.number((ahead * 100.0).round()).into()),
    ];
    let figure = words.tell(if certain { "lab-gap" } else { "lab-gap-unsure" }, &facts);
    Some(Interval { label: name(words, tried, cell), figure, at: mean, low, high })
}

fn compared(tried: &Tried, cell: Cell, found: &Found, measure: Measure) -> Option<Difference> {
    let baseline = tried.results.experiment().baseline(cell)?;
    let other = tried.results.of(baseline)?;
    difference(&found.summary, &other.summary, &found.pair, measure)
}

fn fall(words: &Words, tried: &Tried, cell: Cell, found: &Found) -> Option<Ridge> {
    let measure = tried.form.shown;
    let gathered = found.summary.of(measure)?;
    let bins = measure.bins();
    let edge = |place: usize| fine(measure, (bins.from + bins.width * place as i64) as f64);
    let all = gathered.bins.iter().sum::<u64>().max(1) as f64;
    let steps = gathered.bins.iter().enumerate();
    Some(Ridge {
        label: name(words, tried, cell),
        mark: estimate(&found.summary, measure)?.mean,
        steps: steps.map(|(place, count)| (edge(place), edge(place + 1), *count as f64 / all)).collect(),
    })
}

/// The headlines of every cell, as numbers.
fn table(words: &Words, tried: &Tried) -> Html {
    let cells: Vec<_> = tried.results.cells().collect();
    html! {
        <Why ask={words.say("reveal-numbers")}>
            <div class="lab-table" tabindex="0" role="group" aria-label={words.say("reveal-numbers")}>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{ words.say("lab-measure") }</th>
                            for (index, (cell, _)) in cells.iter().enumerate() {
                                <th key={index} scope="col">{ name(words, tried, *cell) }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for measure in HEADLINES {
                            <tr key={measure.id()}>
                                <th scope="row">{ words.measure(measure) }</th>
                                for (index, (_, found)) in cells.iter().enumerate() {
                                    <td key={index}>
                                        { estimate(&found.summary, measure).map(|e| figure(words, measure, e.mean)) }
                                    </td>
                                }
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
        </Why>
    }
}

/// Everything that is needed to find it again.
fn again(words: &Words, tried: &Tried, lab: &Callback<LabMsg>) -> Html {
    let engine = [("engine", lab::report::ENGINE.into())];
    html! {
        <section class="lab-again">
            <h2>{ words.say("lab-again") }</h2>
            <p>{ words.tell("lab-again-lead", &engine) }</p>
            <code>{ tried.form.command() }</code>
            <div class="modal-ways">
                if tried.search.is_none() {
                    <Button label={words.say("lab-csv")} on_press={lab.reform(|()| LabMsg::ExportCsv)} />
                }
                <Button label={words.say("lab-json")} on_press={lab.reform(|()| LabMsg::ExportJson)} />
            </div>
        </section>
    }
}
