//! One measure of all quarters: how they fall, where this one stands, and what that says.

use super::LuckProps;
use super::told;
use crate::debrief::what_if::{Figures, Findings, SHOWN};
use crate::game::Seat;
use crate::lab::estimate::{fine, spread};
use crate::lab::measure::Measure;
use crate::lab::summary::Summary;
use crate::ui::charts::hills::{Flag, Hill, Side, hills};
use crate::ui::pages::laboratory::figure as figure_of;
use crate::ui::parts::Role;
use crate::words::Words;
use yew::prelude::*;

/// The picture of `measure`, with its sentence.
pub(super) fn figure(props: &LuckProps, findings: &Findings, measure: Measure) -> Html {
    let words = &props.words;
    let falls = [(Side::Base, &findings.all.played.summary), (Side::Other, &findings.all.changed.summary)];
    let shapes: Vec<Hill> =
        falls.iter().filter_map(|(side, summary)| hill(*side, summary, measure)).collect();
    let tick = |value: f64| figure_of(words, measure, value);
    let whose = [(Measure::PayOfSales, Seat::Sales), (Measure::PayOfOperations, Seat::Operations)];
    let whose = whose.into_iter().find(|(of, _)| *of == measure).map(|(_, seat)| Role::from(seat).name());
    let told = told::of_measure(words, findings, measure);
    html! {
        <figure class="luck-hill" key={measure.id()} data-role={whose} aria-label={words.measure(measure)}>
            <figcaption>
                <h3>{ words.measure(measure) }</h3>
            </figcaption>
            { hills(summary(words, findings, measure), &shapes, &flags(words, findings, measure), &tick) }
            for line in told {
                <p>{ line }</p>
            }
        </figure>
    }
}

/// What the game came to in `measure`, and what the change would have made of it under its own luck.
pub(super) fn own(findings: &Findings, measure: Measure) -> [Option<f64>; 2] {
    let place = SHOWN.iter().position(|shown| *shown == measure).unwrap_or_default();
    let of = |figures: &Figures| figures[place].map(|figure| fine(measure, figure as f64));
    [of(&findings.own.game), findings.own.changed.as_ref().and_then(of)]
}

fn flags(words: &Words, findings: &Findings, measure: Measure) -> Vec<Flag> {
    let [game, changed] = own(findings, measure);
    let flag = |side, id: &str, at: f64| {
        let label = words.tell(id, &[("figure", figure_of(words, measure, at).into())]);
        Flag { side, label, at }
    };
    let game = game.map(|at| flag(Side::Base, "luck-flag", at));
    // Where the change would have changed nothing there is one flag.
    let moved = changed.filter(|at| game.as_ref().is_none_or(|game| (game.at - at).abs() > 1e-9));
    game.into_iter().chain(moved.map(|at| flag(Side::Other, "luck-flag-other", at))).collect()
}

fn hill(side: Side, summary: &Summary, measure: Measure) -> Option<Hill> {
    let gathered = summary.of(measure)?;
    let all = gathered.bins.iter().sum::<u64>();
    let bins = measure.bins();
    let edge = |place: usize| fine(measure, (bins.from + bins.width * place as i64) as f64);
    let steps = gathered.bins.iter().enumerate();
    (all > 0).then(|| Hill {
        side,
        steps: steps.map(|(at, count)| (edge(at), edge(at + 1), *count as f64 / all as f64)).collect(),
    })
}

/// The picture in a sentence.
fn summary(words: &Words, findings: &Findings, measure: Measure) -> String {
    let between = |id: &str, summary: &Summary| {
        let spread = spread(summary, measure)?;
        let facts = [
            ("measure", words.measure(measure).into()),
            ("low", figure_of(words, measure, spread.tenth).into()),
            ("high", figure_of(words, measure, spread.nine_tenths).into()),
        ];
        Some(words.tell(id, &facts))
    };
    let played = between("luck-picture", &findings.all.played.summary);
    let changed = between("luck-picture-other", &findings.all.changed.summary);
    let yours = own(findings, measure)[0]
        .map(|game| words.tell("luck-picture-yours", &[("figure", figure_of(words, measure, game).into())]));
    [played, changed, yours].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
