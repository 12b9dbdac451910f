//! One measure of all quarters: how they fall, where this one stands, and what that says.

use super::told;
use crate::ui::charts::hills::{Flag, Hill, Side, hills};
use crate::ui::charts::scale::round_step;
use crate::ui::pages::laboratory::figure as figure_of;
use crate::ui::parts::Role;
use debrief::what_if::{Figures, Findings, SHOWN};
use game::Seat;
use lab::estimate::{fine, spread};
use lab::measure::{Measure, Unit};
use lab::summary::Summary;
use words::Words;
use yew::prelude::*;

/// The picture of `measure`, with its sentence.
pub(super) fn figure(words: &Words, findings: &Findings, measure: Measure) -> Html {
    let shapes = shapes(findings, measure);
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

/// Into how many steps the figures are put, about.
const STEPS: f64 = 24.0;

/// Both falls in steps of the same round width.
fn shapes(findings: &Findings, measure: Measure) -> Vec<Hill> {
    let falls = [(Side::Base, &findings.all.fell), (Side::Other, &findings.all.fell_changed)];
    let falls = falls.map(|(side, fell)| (side, fell.of(measure)));
    let least = falls.iter().filter_map(|(_, fell)| fell.first()).min();
    let most = falls.iter().filter_map(|(_, fell)| fell.last()).max();
    let Some((least, most)) = least.zip(most) else { return Vec::new() };
    // A step is half a point or ten of the currency at least: finer differences are none.
    let finest = if measure.unit() == Unit::Points { 5.0 } else { 1_000.0 };
    let width = round_step((most - least) as f64 / STEPS).max(finest) as i64;
    let of = |fell: &[i64]| {
        let at = |place: i64| fine(measure, (place * width) as f64);
        let share = |place: i64| {
            let below = |value: i64| fell.partition_point(|figure| *figure < value);
            (below((place + 1) * width) - below(place * width)) as f64 / fell.len() as f64
        };
        // A step of nothing on either side: a hill stands on a plain.
        let places = least.div_euclid(width) - 1..=most.div_euclid(width) + 1;
        places.map(|place| (at(place), at(place + 1), share(place))).collect()
    };
    let there = falls.into_iter().filter(|(_, fell)| !fell.is_empty());
    there.map(|(side, fell)| Hill { side, steps: of(fell) }).collect()
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
