//! The same in numbers.

use super::hill::own;
use super::told::precise;
use super::{LuckProps, played_as};
use crate::ui::pages::laboratory::figure;
use debrief::what_if::verdict::Effect;
use debrief::what_if::{Findings, SHOWN};
use lab::estimate::{estimate, spread};
use lab::measure::Measure;
use lab::summary::Summary;
use words::Words;
use yew::prelude::*;

/// A row for each measure.
pub(super) fn table(words: &Words, props: &LuckProps, findings: &Findings) -> Html {
    let changed = findings.all.changed.summary.quarters() > 0;
    html! {
        <div class="lab-table" tabindex="0" role="group" aria-label={words.say("reveal-numbers")}>
            <table>
                <caption>{ words.say("luck-table") }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ words.say("lab-measure") }</th>
                        <th scope="col">{ words.say("luck-yours") }</th>
                        <th scope="col">{ words.say(played_as(&props.what_if.asked)) }</th>
                        if changed {
                            <th scope="col">{ super::ask::changed_to(words, props) }</th>
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

/// The average, and below it what eight quarters of ten lie between.
fn fall(words: &Words, summary: &Summary, measure: Measure) -> Html {
    let Some((mean, spread)) = estimate(summary, measure).zip(spread(summary, measure)) else {
        return Html::default();
    };
    let facts = [
        ("low", figure(words, measure, spread.tenth).into()),
        ("high", figure(words, measure, spread.nine_tenths).into()),
    ];
    two_lines(figure(words, measure, mean.mean), words.tell("luck-between", &facts))
}

/// The difference, and below it how sure it is.
fn difference(words: &Words, findings: &Findings, measure: Measure) -> Html {
    let Some(effect) = Effect::of(findings, measure) else { return Html::default() };
    let of = effect.difference.estimate;
    let facts =
        [("low", precise(words, measure, of.low).into()), ("high", precise(words, measure, of.high).into())];
    two_lines(precise(words, measure, of.mean), words.tell("luck-between", &facts))
}

fn two_lines(first: String, second: String) -> Html {
    html! { <><b>{ first }</b><small>{ second }</small></> }
}
