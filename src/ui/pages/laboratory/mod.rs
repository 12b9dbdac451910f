//! The laboratory: a pay plan tried on ten thousand quarters before it is tried on people.

mod figures;
mod form;
mod found;
mod search;
mod sweep;
mod swept;
mod wishes;

use crate::shell::worker;
use crate::ui::hooks::{use_act, use_words};
use crate::ui::parts::{Button, Tone};
use crate::ui::routes::Route;
use crate::ui::state::{LabAim, LabForm, LabMsg, Laboratory, Msg, RunState};
pub(in crate::ui::pages) use figures::{figure, reached, signed};
use form::Choices;
use found::found;
use std::rc::Rc;
use words::Words;
use yew::prelude::*;

use lab::run::Results;
use lab::search::{Round, Search, Standing};

/// What the page draws from: one snapshot of the laboratory.
#[derive(Clone, Debug)]
pub struct LabSnapshot {
    /// What is to be tried next.
    pub form: LabForm,
    /// What is being tried, or was.
    pub tried: Option<Tried>,
}

/// An experiment that runs or has run.
#[derive(Clone, Debug)]
pub struct Tried {
    /// What was tried.
    pub form: LabForm,
    /// What was found so far.
    pub results: Rc<Results>,
    /// How it goes.
    pub state: RunState,
    /// Quarters of each cell that have been played, and all that are wanted.
    pub progress: [u64; 2],
    /// Of a search, where it stands.
    pub search: Option<Searched>,
}

/// Where a search stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Searched {
    /// It races.
    Racing(Round),
    /// It has ended.
    Found(Rc<[Standing]>),
}

impl Searched {
    fn of(search: &Search) -> Self {
        let found = || Self::Found(search.outcome().unwrap_or_default().into());
        search.round().map_or_else(found, Self::Racing)
    }
}

impl PartialEq for Tried {
    /// What was found only ever grows with the progress.
    fn eq(&self, other: &Self) -> bool {
        self.form == other.form
            && self.state == other.state
            && self.progress == other.progress
            && self.search == other.search
            && Rc::ptr_eq(&self.results, &other.results)
    }
}

impl PartialEq for LabSnapshot {
    fn eq(&self, other: &Self) -> bool {
        self.form == other.form && self.tried == other.tried
    }
}

impl LabSnapshot {
    /// The snapshot of `laboratory`.
    #[must_use]
    pub fn of(laboratory: &Laboratory) -> Self {
        let tried = laboratory.trial.as_ref().map(|run| Tried {
            form: run.form.clone(),
            results: Rc::clone(&run.results),
            state: run.state,
            progress: run.progress(),
            search: run.search.as_ref().map(Searched::of),
        });
        Self { form: laboratory.form.clone(), tried }
    }
}

/// Props of [`LaboratoryPage`].
#[derive(Properties, PartialEq)]
pub struct LaboratoryPageProps {
    /// The snapshot.
    pub bench: LabSnapshot,
}

/// The laboratory.
#[component]
pub fn LaboratoryPage(props: &LaboratoryPageProps) -> Html {
    let act = use_act();
    let words = &use_words();
    let bench = &props.bench;
    let lab = act.reform(Msg::Lab);
    let desk = lab.clone();
    use_effect_with((), move |()| {
        desk.emit(LabMsg::Enter { workers: worker::sensible() });
        move || desk.emit(LabMsg::Leave)
    });
    let running = bench.tried.as_ref().is_some_and(|tried| tried.state == RunState::Running);
    html! {
        <main class="lab">
            <header class="lab-head">
                <Button label={words.say("setup-back")} tone={Tone::Quiet} on_press={act.reform(|()| Msg::Leave)} />
                <h1 tabindex="-1">{ words.say("lab-title") }</h1>
                <p>{ words.say("lab-lead") }{ " " }<a href={Route::Model.address()}>{ words.say("home-model") }</a></p>
            </header>
            <div class="lab-bench">
                <form class="lab-form" onsubmit={|event: SubmitEvent| event.prevent_default()}>
                    <Choices form={bench.form.clone()} />
                    <div class="lab-go">
                        { go(words, &bench.form, running, &lab) }
                    </div>
                </form>
                <div class="lab-found">
                    { found(words, bench, &lab) }
                </div>
            </div>
        </main>
    }
}

fn go(words: &Words, form: &LabForm, running: bool, lab: &Callback<LabMsg>) -> Html {
    if running {
        let on_press = lab.reform(|()| LabMsg::Stop);
        return html! { <Button label={words.say("lab-stop")} tone={Tone::Ink} {on_press} /> };
    }
    let on_press = lab.reform(|()| LabMsg::Begin { workers: worker::sensible() });
    let label = words.say(match form.aim {
        LabAim::Compare => "lab-begin",
        LabAim::Find => "search-begin",
    });
    html! { <Button {label} tone={Tone::Ink} {on_press} /> }
}
