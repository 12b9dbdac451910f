//! One measure of all quarters: how they fall, where this one stands, and what that says.

use super::told;
use crate::ui::charts::hills::{Hill, HillAxis, HillFlag, Side, hills};
use crate::ui::charts::scale::round_step;
use crate::ui::pages::laboratory::figure as figure_of;
use crate::ui::parts::Role;
use debrief::what_if::{Branch, Findings};
use game::Seat;
use lab::measure::{Measure, MeasureUnit};
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
            { hills(summary(words, findings, measure), &shapes, &flags(words, findings, measure), HillAxis::Ends(&tick)) }
            for line in told {
                <p>{ line }</p>
            }
        </figure>
    }
}

fn flags(words: &Words, findings: &Findings, measure: Measure) -> Vec<HillFlag> {
    let [game, changed] = findings.under_own_luck(measure);
    let flag = |side, id: &str, at: f64| {
        let label = words.tell(id, &[("figure", figure_of(words, measure, at).into())]);
        HillFlag { side, label, at }
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
    let Some((least, most)) = findings.reach(measure) else { return Vec::new() };
    // A step is half a point or ten of the currency at least: finer differences are none.
    let finest = if measure.unit() == MeasureUnit::Points { 5.0 } else { 1_000.0 };
    let width = round_step((most - least) as f64 / STEPS).max(finest) as i64;
    let hill = |side, branch| {
        let bins = findings.bins(branch, measure, width).into_iter();
        Hill { side, steps: bins.map(|bin| (bin.from, bin.to, bin.share)).collect() }
    };
    let both = [hill(Side::Base, Branch::Played), hill(Side::Other, Branch::Changed)];
    both.into_iter().filter(|hill| !hill.steps.is_empty()).collect()
}

/// The picture in a sentence.
fn summary(words: &Words, findings: &Findings, measure: Measure) -> String {
    let between = |id: &str, branch: Branch| {
        let fall = findings.fall(branch, measure)?;
        let facts = [
            ("measure", words.measure(measure).into()),
            ("low", figure_of(words, measure, fall.tenth).into()),
            ("high", figure_of(words, measure, fall.nine_tenths).into()),
        ];
        Some(words.tell(id, &facts))
    };
    let played = between("luck-picture", Branch::Played);
    let changed = between("luck-picture-other", Branch::Changed);
    let yours = findings.under_own_luck(measure)[0]
        .map(|game| words.tell("luck-picture-yours", &[("figure", figure_of(words, measure, game).into())]));
    [played, changed, yours].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
