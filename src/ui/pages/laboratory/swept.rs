//! What was found where numbers were taken through a range: lines for one, maps for two.

use super::Tried;
use super::figures::{figure, reached};
use super::found::name;
use super::sweep::spoken;
use crate::ui::charts::heat::{Heat, heats};
use crate::ui::charts::panels::{ChartPoint, Panel, panels};
use crate::ui::parts::Why;
use lab::estimate::{Estimate, estimate};
use lab::experiment::Cell;
use words::Words;
use yew::prelude::*;

/// The estimates at every point of the sweep, cell by cell of its first point.
struct Course {
    cell: Cell,
    found: Vec<Option<Estimate>>,
}

/// The picture and its numbers.
pub(super) fn swept(words: &Words, tried: &Tried) -> Html {
    let courses = courses(tried);
    html! {
        <>
            if tried.form.sweep.len() > 1 {
                { maps(words, tried, &courses) }
            } else {
                { lines(words, tried, &courses) }
            }
            { table(words, tried, &courses) }
        </>
    }
}

fn courses(tried: &Tried) -> Vec<Course> {
    let mut courses: Vec<Course> = Vec::new();
    for (cell, found) in tried.results.cells() {
        let estimate = estimate(&found.summary, tried.form.shown);
        let known = courses
            .iter_mut()
            .find(|course| (course.cell.scheme, course.cell.culture) == (cell.scheme, cell.culture));
        match known {
            Some(course) => course.found.push(estimate),
            None => courses.push(Course { cell, found: vec![estimate] }),
        }
    }
    courses
}

fn lines(words: &Words, tried: &Tried, courses: &[Course]) -> Html {
    let Some(sweep) = tried.form.sweep.first() else { return Html::default() };
    let measure = tried.form.shown;
    let panel = |course: &Course| {
        let points: Vec<ChartPoint> = (0..)
            .zip(&course.found)
            .filter_map(|(step, found)| {
                let found = (*found)?;
                let [low, high] = found.ends();
                Some(ChartPoint { x: sweep.value(step), at: found.mean, low, high })
            })
            .collect();
        let (first, last) = (points.first()?, points.last()?);
        let name = name(words, tried, course.cell);
        let facts = [
            ("name", name.clone().into()),
            ("from", figure(words, measure, first.at).into()),
            ("low", words.number(first.x).into()),
            ("to", figure(words, measure, last.at).into()),
            ("high", words.number(last.x).into()),
        ];
        Some(Panel { summary: words.tell("lab-line", &facts), label: name, points })
    };
    let rows: Vec<Panel> = courses.iter().filter_map(panel).collect();
    let title = [("measure", words.measure(measure).into()), ("number", spoken(&sweep.parameter).into())];
    html! {
        <section class="lab-picture">
            <h2>{ words.tell("lab-lines", &title) }</h2>
            <p>{ words.say("lab-lines-lead") }</p>
            { panels(&rows, &[sweep.from, sweep.to].map(|end| words.number(end)), &|value| figure(words, measure, value)) }
        </section>
    }
}

fn maps(words: &Words, tried: &Tried, courses: &[Course]) -> Html {
    let [one, other] = tried.form.sweep.as_slice() else { return Html::default() };
    let measure = tried.form.shown;
    let means = || courses.iter().flat_map(|course| &course.found).flatten().map(|found| found.mean);
    let least = means().fold(f64::INFINITY, f64::min);
    let most = means().fold(f64::NEG_INFINITY, f64::max);
    let rows: Vec<Heat> = courses.iter().filter_map(|course| map(words, tried, course)).collect();
    let lead = [
        ("one", spoken(&one.parameter).into()),
        ("from", words.number(one.from).into()),
        ("to", words.number(one.to).into()),
        ("other", spoken(&other.parameter).into()),
        ("bottom", words.number(other.from).into()),
        ("top", words.number(other.to).into()),
    ];
    let ends =
        [("least", figure(words, measure, least).into()), ("most", figure(words, measure, most).into())];
    html! {
        <section class="lab-picture">
            <h2>{ words.tell("lab-map", &[("measure", words.measure(measure).into())]) }</h2>
            <p>{ words.tell("lab-map-lead", &lead) }</p>
            { heats(&rows, (least, most)) }
            <p class="heat-scale"><i aria-hidden="true" />{ words.tell("lab-map-scale", &ends) }</p>
        </section>
    }
}

fn map(words: &Words, tried: &Tried, course: &Course) -> Option<Heat> {
    let (measure, name) = (tried.form.shown, name(words, tried, course.cell));
    let height = tried.form.sweep.last()?.steps.max(1) as usize;
    let means: Vec<Option<f64>> = course.found.iter().map(|found| found.map(|found| found.mean)).collect();
    let placed = || means.iter().enumerate().filter_map(|(point, mean)| Some((point, (*mean)?)));
    let least = placed().min_by(|a, b| a.1.total_cmp(&b.1))?;
    let most = placed().max_by(|a, b| a.1.total_cmp(&b.1))?;
    let facts = [
        ("name", name.clone().into()),
        ("least", figure(words, measure, least.1).into()),
        ("where", setting(words, tried, least.0).into()),
        ("most", figure(words, measure, most.1).into()),
        ("there", setting(words, tried, most.0).into()),
    ];
    let columns = means.chunks(height).map(<[_]>::to_vec).collect();
    Some(Heat { summary: words.tell("lab-map-told", &facts), label: name, columns })
}

/// The values that the swept numbers have at a point.
fn setting(words: &Words, tried: &Tried, point: usize) -> String {
    let swept = tried.results.experiment().swept(point);
    let each = swept.iter().map(|(id, value)| {
        words.tell("lab-setting", &[("number", spoken(id).into()), ("value", words.number(*value).into())])
    });
    each.reduce(|one, other| words.tell("lab-pair", &[("one", one.into()), ("other", other.into())]))
        .unwrap_or_default()
}

fn table(words: &Words, tried: &Tried, courses: &[Course]) -> Html {
    let measure = tried.form.shown;
    let told = |found: Option<Estimate>| found.map(|found| reached(words, measure.unit(), &found));
    html! {
        <Why ask={words.say("reveal-numbers")}>
            <div class="lab-table" tabindex="0" role="group" aria-label={words.say("reveal-numbers")}>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{ words.measure(measure) }</th>
                            for (index, course) in courses.iter().enumerate() {
                                <th key={index} scope="col">{ name(words, tried, course.cell) }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for point in 0..tried.results.experiment().points() {
                            <tr key={point}>
                                <th scope="row">{ setting(words, tried, point) }</th>
                                for (index, course) in courses.iter().enumerate() {
                                    <td key={index}>{ course.found.get(point).and_then(|found| told(*found)) }</td>
                                }
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
        </Why>
    }
}
