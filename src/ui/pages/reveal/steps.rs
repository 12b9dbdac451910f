//! The row of steps, which of them there are, and the way from each to the next. Whoever adds a step adds it here, in
//! [`RevealStep::ALL`], and where it is opened.

use super::{RevealProps, stories};
use crate::shell::{frame, page};
use crate::ui::state::RevealStep;
use game::bets::Matter;
use words::Words;
use yew::prelude::*;

/// What a step is called in the row.
pub const fn name(step: RevealStep) -> &'static str {
    match step {
        RevealStep::On(Matter::Clients) => "reveal-step-clients",
        RevealStep::On(Matter::Slips) => "reveal-step-slips",
        RevealStep::On(Matter::Company) => "reveal-step-company",
        RevealStep::On(Matter::Blame) => "reveal-step-blame",
        RevealStep::On(Matter::Luck) => "reveal-step-luck",
        RevealStep::Promises => "reveal-step-promises",
        RevealStep::Causes => "reveal-step-causes",
        RevealStep::Peace => "reveal-step-peace",
        RevealStep::Both => "reveal-step-both",
        RevealStep::SoFar => "reveal-step-so-far",
    }
}

/// What going on to a step is called.
pub const fn onward(step: RevealStep) -> &'static str {
    match step {
        RevealStep::On(Matter::Clients) => "reveal-on-clients",
        RevealStep::On(Matter::Slips) => "reveal-on-slips",
        RevealStep::On(Matter::Company) => "reveal-on-company",
        RevealStep::On(Matter::Blame) => "reveal-on-blame",
        RevealStep::On(Matter::Luck) => "reveal-on-luck",
        RevealStep::Promises => "reveal-on-promises",
        RevealStep::Causes => "reveal-on-causes",
        RevealStep::Peace => "reveal-on-peace",
        RevealStep::Both => "reveal-on-both",
        RevealStep::SoFar => "reveal-on-so-far",
    }
}

/// Whether this quarter has such a step at all.
pub fn is_there(props: &RevealProps, step: RevealStep) -> bool {
    match step {
        RevealStep::On(_) | RevealStep::Promises | RevealStep::Causes | RevealStep::Peace => true,
        RevealStep::Both => props.before.is_some(),
        RevealStep::SoFar => props.so_far.as_ref().is_some_and(|so_far| so_far.quarters.len() > 1),
    }
}

/// Open steps are in the page, so that paper has them all; the screen shows the one that is looked at. The causes are
/// reckoned by playing the quarter many times over, and so what tells of them is there only once it is looked at.
pub fn is_shown(props: &RevealProps, step: RevealStep) -> bool {
    let told_of = match step {
        RevealStep::Causes => 1,
        RevealStep::Both => 2,
        RevealStep::On(_) | RevealStep::Promises | RevealStep::Peace | RevealStep::SoFar => 0,
    };
    let reckoned = stories(props).take(told_of).all(|story| story.has_causes());
    (reckoned || props.unveiled.now == step) && props.unveiled.is_open(step) && is_there(props, step)
}

/// The step that follows.
pub fn after(props: &RevealProps, now: RevealStep) -> Option<RevealStep> {
    RevealStep::ALL.into_iter().skip(now.place() + 1).find(|step| is_there(props, *step))
}

/// A step in the row.
#[derive(Clone, PartialEq)]
pub struct Rung {
    step: RevealStep,
    name: AttrValue,
    open: Open,
}

/// Whether a step can be turned to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Yes,
    NotYet,
}

/// The steps of this quarter.
pub fn row(props: &RevealProps, words: &Words) -> Vec<Rung> {
    let there = RevealStep::ALL.into_iter().filter(|step| is_there(props, *step));
    there
        .map(|step| {
            let open = if props.unveiled.may_turn(step) { Open::Yes } else { Open::NotYet };
            Rung { step, name: words.say(name(step)).into(), open }
        })
        .collect()
}

/// Props of [`Steps`].
#[derive(Properties, PartialEq)]
pub struct RevealStepsProps {
    /// What the row is called.
    pub label: AttrValue,
    /// The step that is looked at.
    pub now: RevealStep,
    /// All of them.
    pub steps: Vec<Rung>,
    /// Turns to a step.
    pub on_turn: Callback<RevealStep>,
}

/// The steps; those to come say so and cannot be turned to. Where the row is wider than the page it is slid, and the
/// step that is looked at comes into sight by itself.
#[component]
pub fn Steps(props: &RevealStepsProps) -> Html {
    let row = use_node_ref();
    use_effect_with((row.clone(), props.now), |(row, _)| {
        let row = row.cast();
        let waiting = frame::before(move || page::show_current(row));
        move || drop(waiting)
    });
    html! {
        <nav class="reveal-steps" ref={row} aria-label={&props.label} data-print="no">
            for rung in props.steps.iter() {
                <button
                    key={rung.step.place()}
                    type="button"
                    aria-current={(rung.step == props.now).then_some("step")}
                    disabled={rung.open == Open::NotYet}
                    onclick={props.on_turn.reform({
                        let step = rung.step;
                        move |_: MouseEvent| step
                    })}
                >
                    { &rung.name }
                </button>
            }
        </nav>
    }
}
