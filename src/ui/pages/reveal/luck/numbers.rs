//! The same in numbers.

use super::told::precise;
use super::{LuckProps, played_as};
use crate::ui::pages::laboratory::figure;
use debrief::what_if::verdict::ChangeEffect;
use debrief::what_if::{Branch, Fall, Findings, SHOWN};
use lab::measure::Measure;
use words::Words;
use yew::prelude::*;

/// A row for each measure.
pub(super) fn table(words: &Words, props: &LuckProps, findings: &Findings) -> Html {
    let changed = findings.has_change();
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
                            <td>{ findings.under_own_luck(measure)[0].map(|value| figure(words, measure, value)) }</td>
                            <td>{ fall(words, findings.fall(Branch::Played, measure), measure) }</td>
                            if changed {
                                <td>{ fall(words, findings.fall(Branch::Changed, measure), measure) }</td>
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
fn fall(words: &Words, fall: Option<Fall>, measure: Measure) -> Html {
    let Some(Fall { mean, tenth, nine_tenths }) = fall else { return Html::default() };
    let facts =
        [("low", figure(words, measure, tenth).into()), ("high", figure(words, measure, nine_tenths).into())];
    two_lines(figure(words, measure, mean), words.tell("luck-between", &facts))
}

/// The difference, and below it how sure it is.
fn difference(words: &Words, findings: &Findings, measure: Measure) -> Html {
    let Some(effect) = ChangeEffect::of(findings, measure) else { return Html::default() };
    let of = effect.difference.estimate;
    let [low, high] = of.ends();
    let facts =
        [("low", precise(words, measure, low).into()), ("high", precise(words, measure, high).into())];
    two_lines(precise(words, measure, of.mean), words.tell("luck-between", &facts))
}

fn two_lines(first: String, second: String) -> Html {
    html! { <><b>{ first }</b><small>{ second }</small></> }
}
