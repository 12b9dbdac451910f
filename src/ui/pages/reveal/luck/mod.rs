//! Luck or choice: the quarter played again five hundred times, with this one marked among them.

mod ask;
mod hill;
mod numbers;
mod told;

pub use ask::{Group, plan_name, select};
pub use told::{guessed, headline, sentence};

use super::playing::{Progress, Sight, use_quarters};
use crate::ui::hooks::use_words;
use crate::ui::parts::Why;
use crate::ui::state::{Question, WhatIfMsg, WhatIfView};
use debrief::what_if::{Findings, SHOWN};
use std::rc::Rc;
use words::Words;
use yew::prelude::*;

use debrief::quarter::Quarter;

/// Props of [`Luck`].
#[derive(Properties, PartialEq)]
pub struct LuckProps {
    /// The quarter.
    pub quarter: Rc<Quarter>,
    /// What is asked, and what was found.
    pub what_if: WhatIfView,
    /// Whether somebody looks.
    pub sight: Sight,
    /// Asks and stops.
    pub on_what_if: Callback<WhatIfMsg>,
}

/// The quarter played again.
#[component]
pub fn Luck(props: &LuckProps) -> Html {
    let words = &use_words();
    let what_if = &props.what_if;
    // What was asked on another page is no question of this one.
    let is_asked = what_if.asked.is_about_luck();
    use_quarters(props.sight, &props.on_what_if, (!is_asked).then_some(Question::Luck));
    let findings = what_if.findings.as_deref().filter(|findings| is_asked && findings.lucks() > 1);
    html! {
        <section class="stack luck">
            <h2>{ words.say("luck-title") }</h2>
            <div class="luck-bench">
                <form class="luck-ask" data-print="no" onsubmit={|event: SubmitEvent| event.prevent_default()}>
                    { ask::chooser(words, props) }
                </form>
                <div class="luck-found">
                    <Progress what_if={what_if.clone()} on_what_if={props.on_what_if.clone()} />
                    if let Some(findings) = findings {
                        { found(words, props, findings) }
                    }
                </div>
            </div>
        </section>
    }
}

/// Everything that was found, a picture for each measure.
fn found(words: &Words, props: &LuckProps, findings: &Findings) -> Html {
    let changed = findings.has_change();
    html! {
        <>
            <ul class="luck-key" role="list">
                <li data-side="base">{ words.say(played_as(&props.what_if.asked)) }</li>
                if changed {
                    <li data-side="other">{ ask::changed_to(words, props) }</li>
                }
                <li data-side="flag">{ words.say("luck-yours") }</li>
            </ul>
            <div class="luck-hills">
                for measure in SHOWN {
                    { hill::figure(words, findings, measure) }
                }
            </div>
            { told::rules(words, props, findings) }
            <Why ask={words.say("reveal-numbers")}>{ numbers::table(words, props, findings) }</Why>
        </>
    }
}

/// Who plays the quarters that the game is compared with.
const fn played_as(asked: &Question) -> &'static str {
    match asked {
        Question::Luck | Question::Turning(_) => "luck-as-played",
        Question::Clients
        | Question::Pay(_)
        | Question::Culture(_)
        | Question::Before
        | Question::Year(_) => "luck-like-you",
    }
}
