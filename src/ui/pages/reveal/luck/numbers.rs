//! The same in numbers.

use super::hill::own;
use super::told::precise;
use super::{LuckProps, played_as};
use crate::debrief::what_if::verdict::Effect;
use crate::debrief::what_if::{Findings, SHOWN};
use crate::lab::estimate::{estimate, spread};
use crate::lab::measure::Measure;
use crate::lab::summary::Summary;
use crate::ui::pages::laboratory::figure;
use crate::words::Words;
use yew::prelude::*;

/// A row for each measure.
pub(super) fn table(props: &LuckProps, findings: &Findings) -> Html {
    let words = &props.words;
    let changed = findings.all.changed.summary.quarters() > 0;
    html! {
        <div class="lab-table" tabindex="0" role="group" aria-label={words.say("reveal-numbers")}>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{ words.say("lab-measure") }</th>
                        <th scope="col">{ words.say("luck-yours") }</th>
                        <th scope="col">{ words.say(played_as(&props.what_if.asked)) }</th>
                        if changed {
                            <th scope="col">{ super::ask::changed_to(props) }</th>
                            <th scope="col">{ words.say("luck-difference") }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for measure in SHOWN {
                        <tr key={measure.id()}>
                            <th scope="row">{ words.measure(measure) }</th>
                            <td>{ own(findings, measure)[0].map(|value| figure(words, measure, value)) }</td>
                            <td>{ fall(words, &findings.all.played.summary, measure) }</td>
                            if changed {
                                <td>{ fall(words, &findings.all.changed.summary, measure) }</td>
                                <td>{ difference(words, findings, measure) }</td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

/// The average, and what eight quarters of ten lie between.
fn fall(words: &Words, summary: &Summary, measure: Measure) -> Option<String> {
    let (mean, spread) = (estimate(summary, measure)?, spread(summary, measure)?);
    let facts = [
        ("mean", figure(words, measure, mean.mean).into()),
        ("low", figure(words, measure, spread.tenth).into()),
        ("high", figure(words, measure, spread.nine_tenths).into()),
    ];
    Some(words.tell("luck-average", &facts))
}

fn difference(words: &Words, findings: &Findings, measure: Measure) -> Option<String> {
    let of = Effect::of(findings, measure)?.difference.estimate;
    let facts = [
        ("mean", precise(words, measure, of.mean).into()),
        ("low", precise(words, measure, of.low).into()),
        ("high", precise(words, measure, of.high).into()),
    ];
    Some(words.tell("luck-interval", &facts))
}
