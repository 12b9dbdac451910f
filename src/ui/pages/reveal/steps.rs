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
        RevealStep::On(Matter::Turning) => "reveal-step-turning",
        RevealStep::Money => "reveal-step-money",
        RevealStep::Closer => "reveal-step-closer",
        RevealStep::Promises => "reveal-step-promises",
        RevealStep::Causes => "reveal-step-causes",
        RevealStep::Year => "reveal-step-year",
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
        RevealStep::On(Matter::Turning) => "reveal-on-turning",
        RevealStep::Money => "reveal-on-money",
        RevealStep::Closer => "reveal-on-closer",
        RevealStep::Promises => "reveal-on-promises",
        RevealStep::Causes => "reveal-on-causes",
        RevealStep::Year => "reveal-on-year",
        RevealStep::Peace => "reveal-on-peace",
        RevealStep::Both => "reveal-on-both",
        RevealStep::SoFar => "reveal-on-so-far",
    }
}

/// Whether this quarter has such a step at all. The one page of a single client holds all three acts.
pub fn is_there(props: &RevealProps, step: RevealStep) -> bool {
    match step {
        RevealStep::Money | RevealStep::On(Matter::Turning) => !super::is_one_page(props),
        // Where the year is being played, it is not told beforehand; a lesson of one client ends with her.
        RevealStep::Year => !super::is_one_page(props) && props.so_far.is_none(),
        RevealStep::On(_)
        | RevealStep::Promises
        | RevealStep::Causes
        | RevealStep::Peace
        | RevealStep::Closer => true,
        RevealStep::Both => props.before.is_some(),
        RevealStep::SoFar => props.so_far.as_ref().is_some_and(|so_far| so_far.quarters.len() > 1),
    }
}

/// Open steps are in the page, so that paper has them all; the screen shows the one that is looked at. The causes are
/// reckoned by playing the quarter many times over, and so what tells of them is there only once it is looked at. What
/// leads elsewhere is for the screen alone.
pub fn is_shown(props: &RevealProps, step: RevealStep) -> bool {
    let now = props.unveiled.now == step;
    let is_ready = match step {
        RevealStep::Causes => props.quarter.story.has_causes(),
        RevealStep::Both => stories(props).all(|story| story.has_causes()),
        RevealStep::Closer | RevealStep::Year => now,
        // Pricing the remedies plays a hundred quarters; paper has them only once something was agreed on.
        RevealStep::Peace => now || !props.talks.agreed().is_empty(),
        RevealStep::On(_) | RevealStep::Money | RevealStep::Promises | RevealStep::SoFar => true,
    };
    let asks_within = step == RevealStep::On(Matter::Turning) && props.unveiled.may_turn(step);
    // Whoever has not come in yet is in no other step either.
    let is_let_in = now || !super::is_entering(props);
    (is_ready || now) && is_let_in && (asks_within || props.unveiled.is_open(step)) && is_there(props, step)
}

/// The act that follows; nothing after the last. A single client's page ends by itself.
pub fn after(props: &RevealProps, now: RevealStep) -> Option<RevealStep> {
    if super::is_one_page(props) && now == RevealStep::On(Matter::Clients) && props.before.is_none() {
        return None;
    }
    let later = RevealStep::ALL.into_iter().skip(now.place() + 1);
    later.filter(|step| is_act(*step)).find(|step| is_there(props, *step))
}

/// True for what follows one after the other; the rest is looked at by who wants it.
fn is_act(step: RevealStep) -> bool {
    step != RevealStep::Closer && !step.is_closer()
}

/// A step in the row.
#[derive(Clone, PartialEq)]
pub struct Rung {
    step: RevealStep,
    name: AttrValue,
}

/// The steps of this quarter that can be turned to.
pub fn row(props: &RevealProps, words: &Words) -> Vec<Rung> {
    let there = RevealStep::ALL.into_iter().filter(|step| !step.is_closer() && is_there(props, *step));
    let is_all = |step: RevealStep| super::is_one_page(props) && step == RevealStep::On(Matter::Clients);
    let called = |step: RevealStep| if is_all(step) { "reveal-step-one-page" } else { name(step) };
    there.map(|step| Rung { step, name: words.say(called(step)).into() }).collect()
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

/// The steps. Where the row is wider than the page it is slid, and the
/// step that is looked at comes into sight by itself.
#[component]
pub fn Steps(props: &RevealStepsProps) -> Html {
    let row = use_node_ref();
    // What is looked at closer stands below one name.
    let now = if props.now.is_closer() { RevealStep::Closer } else { props.now };
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
                    aria-current={(rung.step == now).then_some("step")}
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
