//! Luck or choice: the quarter played again five hundred times, with this one marked among them.

mod ask;
mod hill;
mod numbers;
mod told;

pub use told::{guessed, headline, sentence};

use crate::shell::worker;
use crate::ui::hooks::use_words;
use crate::ui::parts::{Button, Meter, Tone, Why};
use crate::ui::state::{Question, RunState, WhatIfMsg, WhatIfView};
use debrief::what_if::{Findings, LUCKS, SHOWN};
use std::rc::Rc;
use words::Words;
use world::quantities::Share;
use yew::prelude::*;

use debrief::quarter::Quarter;

/// Whether the step is the one that is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// It is.
    Seen,
    /// It lies below another, and is there for paper.
    Unseen,
}

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
    let on_what_if = props.on_what_if.clone();
    use_effect_with(props.sight, move |sight| {
        let seen = *sight == Sight::Seen;
        if seen {
            on_what_if.emit(WhatIfMsg::Enter { workers: worker::sensible() });
        }
        move || {
            if seen {
                on_what_if.emit(WhatIfMsg::Leave);
            }
        }
    });
    html! {
        <section class="stack luck">
            <h2>{ words.say("luck-title") }</h2>
            <div class="luck-bench">
                <form class="luck-ask" data-print="no" onsubmit={|event: SubmitEvent| event.prevent_default()}>
                    { ask::chooser(words, props) }
                </form>
                <div class="luck-found">
                    { progress(words, props) }
                    if let Some(findings) = what_if.findings.as_deref().filter(|findings| findings.lucks() > 1) {
                        { found(words, props, findings) }
                    }
                </div>
            </div>
        </section>
    }
}

/// How far it has come, and the stop; a line of the same height when it is over.
fn progress(words: &Words, props: &LuckProps) -> Html {
    let done = props.what_if.findings.as_ref().map_or(0, |findings| findings.lucks());
    let facts = [("done", words.count(done).into()), ("all", words.count(LUCKS.into()).into())];
    let state = props.what_if.state;
    let text = words.tell(
        match state {
            RunState::Running => "luck-running",
            RunState::Finished => "luck-finished",
            RunState::Stopped => "luck-stopped",
            RunState::Broken => "luck-broken",
        },
        &facts,
    );
    let value = Share::from_fraction(done as f64 / f64::from(LUCKS));
    html! {
        <div class="luck-progress" data-print="no">
            if state == RunState::Running {
                <Meter label={words.say("luck-progress")} {value} text={text.clone()} />
                <Button
                    label={words.say("lab-stop")}
                    tone={Tone::Quiet}
                    on_press={props.on_what_if.reform(|()| WhatIfMsg::Stop)}
                />
            }
            <p role="status" class={if state == RunState::Running { "spoken" } else { "luck-status" }}>
                { if state == RunState::Running { words.say("luck-progress") } else { text } }
            </p>
        </div>
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
        Question::Clients | Question::Pay(_) | Question::Culture(_) => "luck-like-you",
    }
}
