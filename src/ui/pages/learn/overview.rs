//! All chapters, how far each has come, and what can be done with the progress.

use super::Pupil;
use super::around::{AroundCourse, KeptWhere};
use super::links::{course_link, link_out};
use crate::ui::hooks::{use_file, use_words};
use crate::ui::parts::{Button, Modal, Tone};
use crate::ui::state::Msg;
use crate::ui::state::learn::{LearnMsg, LearnPlace};
use course::progress::{Reached, end_items};
use yew::prelude::*;

/// All chapters.
pub fn overview(pupil: &Pupil<'_>, tell: &Callback<Msg>, file: Callback<Event>) -> Html {
    let Pupil { desk, words, .. } = pupil;
    let title = pupil.course_title();
    let begun = desk.progress.is_begun(&desk.course);
    let go = match (begun, desk.next_place()) {
        (true, LearnPlace::Certificate) => "end-debrief-read",
        (true, _) => "learn-go-on",
        (false, _) => "learn-start",
    };
    let items = end_items(&desk.course).len();
    let finish = words.tell("learn-finish", &[("items", items.into())]);
    html! {
        <>
            <header class="learn-head">
                <h1 tabindex="-1">{ title }</h1>
                <p class="lead">{ words.tell("learn-lead", &[("chapters", desk.course.chapters().len().into())]) }</p>
                <p>{ words.say(pupil.around.reader()) }</p>
                { pupil.button(words.say(go), Tone::Ink, LearnMsg::GoOn) }
            </header>
            <ol class="learn-chapters" role="list">
                for place in 0..desk.course.chapters().len() {
                    { row(pupil, place) }
                }
                <li>
                    if desk.progress.next_chapter().is_none() {
                        { pupil.button(finish, Tone::Quiet, LearnMsg::GoOn) }
                    } else {
                        <span>{ finish }</span>
                    }
                    <span class="learn-state">{ words.say(end_state(pupil)) }</span>
                </li>
            </ol>
            <div class="learn-file">
                <Button label={words.say("learn-save")} tone={Tone::Quiet} on_press={pupil.hand_over(tell)} />
                <label class="btn file" data-tone="quiet">
                    <span class="btn-label">{ words.say("learn-load") }</span>
                    <input class="spoken" type="file" accept=".json,application/json" onchange={file} />
                </label>
                if begun {
                    { link_out(pupil) }
                    if desk.own.is_none() {
                        <StartOver act={pupil.act.clone()} kept={pupil.around.kept_where()} />
                    }
                }
            </div>
            { another_course(pupil) }
        </>
    }
}

fn row(pupil: &Pupil<'_>, place: usize) -> Html {
    let Pupil { desk, words, .. } = pupil;
    let next = desk.progress.next_chapter() == Some(place);
    let done = desk.reached(place) == Reached::Done;
    let state = if done {
        "learn-chapter-done"
    } else if next {
        "learn-chapter-next"
    } else {
        "learn-chapter-later"
    };
    let title = pupil.chapter_title(place);
    // What comes before the first chapter comes before it here, too.
    let opens = if done { LearnMsg::Open(LearnPlace::Chapter(place)) } else { LearnMsg::GoOn };
    html! {
        <li key={place} data-state={if done { "done" } else { "open" }}>
            if done || next {
                { pupil.button(title, Tone::Quiet, opens) }
            } else {
                <span>{ title }</span>
            }
            <span class="learn-state">{ words.say(state) }</span>
        </li>
    }
}

fn end_state(pupil: &Pupil<'_>) -> &'static str {
    match (pupil.desk.next_place(), pupil.desk.progress.next_chapter()) {
        (LearnPlace::Certificate, _) => "learn-chapter-done",
        (
            LearnPlace::Overview
            | LearnPlace::Sure(_)
            | LearnPlace::Chapter(_)
            | LearnPlace::Items
            | LearnPlace::Plan
            | LearnPlace::Debrief,
            None,
        ) => "learn-chapter-next",
        (_, Some(_)) => "learn-chapter-later",
    }
}

/// The way to an organisation's own course, and back.
fn another_course(pupil: &Pupil<'_>) -> Html {
    let AroundCourse::Device { faults, own, on_course, on_truce, .. } = pupil.around else {
        return Html::default();
    };
    let words = pupil.words;
    html! {
        <section class="learn-other" aria-label={words.say("learn-other")}>
            <h2>{ words.say("learn-other") }</h2>
            <p>{ words.say("learn-other-lead") }</p>
            if !faults.is_empty() {
                <div class="learn-note" role="alert">
                    <p>{ words.say("learn-other-refused") }</p>
                    <ul>{ for faults.iter().map(|fault| html! { <li>{ fault }</li> }) }</ul>
                </div>
            }
            <div class="learn-file">
                <CourseFile on_course={on_course.clone()} />
                if let Some(own) = own {
                    { course_link(words, own) }
                    <Button
                        label={words.say("learn-other-back")}
                        tone={Tone::Quiet}
                        on_press={on_truce.clone()}
                    />
                }
            </div>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct CourseFileProps {
    on_course: Callback<Option<String>>,
}

#[component]
fn CourseFile(props: &CourseFileProps) -> Html {
    let words = use_words();
    let file = use_file(props.on_course.clone());
    html! {
        <label class="btn file" data-tone="quiet">
            <span class="btn-label">{ words.say("learn-other-open") }</span>
            <input class="spoken" type="file" accept=".json,application/json" onchange={file} />
        </label>
    }
}

#[derive(Properties, PartialEq)]
struct StartOverProps {
    act: Callback<LearnMsg>,
    /// Where progress is kept.
    kept: KeptWhere,
}

/// Starting over asks first.
#[component]
fn StartOver(props: &StartOverProps) -> Html {
    let words = use_words();
    let open = use_state(|| false);
    let set = |to: bool| {
        let open = open.clone();
        Callback::from(move |()| open.set(to))
    };
    let sure = {
        let (open, act) = (open.clone(), props.act.clone());
        Callback::from(move |()| {
            open.set(false);
            act.emit(LearnMsg::StartOver);
        })
    };
    html! {
        <>
            <Button label={words.say("learn-over")} tone={Tone::Quiet} on_press={set(true)} />
            <Modal open={*open} title={words.say("learn-over-title")} on_close={set(false)}>
                <p>{ words.say(match props.kept {
                    KeptWhere::Here => "learn-over-title.text",
                    KeptWhere::AndThere => "learn-over-title.there",
                }) }</p>
                <div class="modal-ways">
                    <Button label={words.say("learn-over-title.sure")} on_press={sure} />
                    <Button
                        label={words.say("learn-over-title.not")}
                        tone={Tone::Quiet}
                        on_press={set(false)}
                    />
                </div>
            </Modal>
        </>
    }
}
