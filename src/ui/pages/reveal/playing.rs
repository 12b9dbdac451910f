//! Having the quarter played many times in the workers: what every page that asks for it has in common.

use super::RevealProps;
use crate::shell::worker;
use crate::ui::hooks::use_words;
use crate::ui::parts::{Button, Meter, Tone};
use crate::ui::state::{Question, RevealStep, RunState, WhatIfMsg, WhatIfView};
use debrief::what_if::LUCKS;
use world::quantities::Share;
use yew::prelude::*;

/// Whether the step is the one that is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// It is.
    Seen,
    /// It lies below another, and is there for paper.
    Unseen,
}

impl Sight {
    /// Whether this step is the one that is looked at.
    pub fn of(props: &RevealProps, step: RevealStep) -> Self {
        if props.unveiled.now == step { Self::Seen } else { Self::Unseen }
    }
}

/// Has workers at hand while somebody looks, and asks them what is `wanted` as soon as it is known.
#[hook]
pub fn use_quarters(sight: Sight, on_what_if: &Callback<WhatIfMsg>, wanted: Option<Question>) {
    let seen = sight == Sight::Seen;
    let say = on_what_if.clone();
    use_effect_with(sight, move |_| {
        if seen {
            say.emit(WhatIfMsg::Enter { workers: worker::sensible() });
        }
        move || {
            if seen {
                say.emit(WhatIfMsg::Leave);
            }
        }
    });
    let say = on_what_if.clone();
    use_effect_with(wanted.filter(|_| seen), move |wanted| {
        if let Some(question) = wanted.clone() {
            say.emit(WhatIfMsg::Ask(question));
        }
    });
}

/// Props of [`Progress`].
#[derive(Properties, PartialEq)]
pub struct ProgressProps {
    /// What is asked, and what was found.
    pub what_if: WhatIfView,
    /// Stops.
    pub on_what_if: Callback<WhatIfMsg>,
}

/// How far it has come, and the stop; a line of the same height when it is over.
#[component]
pub fn Progress(props: &ProgressProps) -> Html {
    let words = use_words();
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
