//! The row of steps, which of them there are, and the way from each to the next. Whoever adds a step adds it here, in
//! [`Step::ALL`], and where it is opened.

use super::{RevealProps, stories};
use crate::shell::{frame, page};
use crate::ui::state::Step;
use game::bets::Matter;
use words::Words;
use yew::prelude::*;

/// What a step is called in the row.
pub const fn name(step: Step) -> &'static str {
    match step {
        Step::On(Matter::Clients) => "reveal-step-clients",
        Step::On(Matter::Slips) => "reveal-step-slips",
        Step::On(Matter::Company) => "reveal-step-company",
        Step::On(Matter::Blame) => "reveal-step-blame",
        Step::On(Matter::Luck) => "reveal-step-luck",
        Step::Promises => "reveal-step-promises",
        Step::Causes => "reveal-step-causes",
        Step::Peace => "reveal-step-peace",
        Step::Both => "reveal-step-both",
        Step::SoFar => "reveal-step-so-far",
    }
}

/// What going on to a step is called.
pub const fn onward(step: Step) -> &'static str {
    match step {
        Step::On(Matter::Clients) => "reveal-on-clients",
        Step::On(Matter::Slips) => "reveal-on-slips",
        Step::On(Matter::Company) => "reveal-on-company",
        Step::On(Matter::Blame) => "reveal-on-blame",
        Step::On(Matter::Luck) => "reveal-on-luck",
        Step::Promises => "reveal-on-promises",
        Step::Causes => "reveal-on-causes",
        Step::Peace => "reveal-on-peace",
        Step::Both => "reveal-on-both",
        Step::SoFar => "reveal-on-so-far",
    }
}

/// Whether this quarter has such a step at all.
pub fn is_there(props: &RevealProps, step: Step) -> bool {
    match step {
        Step::On(_) | Step::Promises | Step::Causes | Step::Peace => true,
        Step::Both => props.before.is_some(),
        Step::SoFar => props.so_far.as_ref().is_some_and(|so_far| so_far.quarters.len() > 1),
    }
}

/// Open steps are in the page, so that paper has them all; the screen shows the one that is looked at. The causes are
/// reckoned by playing the quarter many times over, and so what tells of them is there only once it is looked at.
pub fn is_shown(props: &RevealProps, step: Step) -> bool {
    let told_of = match step {
        Step::Causes => 1,
        Step::Both => 2,
        Step::On(_) | Step::Promises | Step::Peace | Step::SoFar => 0,
    };
    let reckoned = stories(props).take(told_of).all(|story| story.has_causes());
    (reckoned || props.unveiled.now == step) && props.unveiled.is_open(step) && is_there(props, step)
}

/// The step that follows.
pub fn after(props: &RevealProps, now: Step) -> Option<Step> {
    Step::ALL.into_iter().skip(now.place() + 1).find(|step| is_there(props, *step))
}

/// A step in the row.
#[derive(Clone, PartialEq)]
pub struct Rung {
    step: Step,
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
    let there = Step::ALL.into_iter().filter(|step| is_there(props, *step));
    there
        .map(|step| {
            let open = if props.unveiled.may_turn(step) { Open::Yes } else { Open::NotYet };
            Rung { step, name: words.say(name(step)).into(), open }
        })
        .collect()
}

/// Props of [`Steps`].
#[derive(Properties, PartialEq)]
pub struct StepsProps {
    /// What the row is called.
    pub label: AttrValue,
    /// The step that is looked at.
    pub now: Step,
    /// All of them.
    pub steps: Vec<Rung>,
    /// Turns to a step.
    pub on_turn: Callback<Step>,
}

/// The steps; those to come say so and cannot be turned to. Where the row is wider than the page it is slid, and the
/// step that is looked at comes into sight by itself.
#[component]
pub fn Steps(props: &StepsProps) -> Html {
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
