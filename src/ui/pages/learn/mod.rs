//! The course: one page for whoever learns alone, in a browser or within a learning platform. Its state is its own, because
//! it comes with its own part of the app.

mod around;
mod chapter;
mod end;
mod item;
mod links;
mod overview;
mod own;
mod packaged;
mod scene;

use crate::shell::platform as browser;
use crate::ui::hooks::{use_act, use_arrival, use_file, use_words};
use crate::ui::parts::{Button, Tone};
use crate::ui::routes::Route;
use crate::ui::state::learn::{LearnDesk, LearnMsg, LearnPlace};
use crate::ui::state::{LearnerMsg, Msg};
use around::{AroundCourse, notes};
use course::plan::Course;
use course::progress::{CourseProgress, Reached};
use own::OwnCourses;
use packaged::PackagedCourse;
use std::rc::Rc;
use words::{ChapterText, Words};
use yew::prelude::*;

impl Reducible for LearnDesk {
    type Action = LearnMsg;

    fn reduce(self: Rc<Self>, msg: LearnMsg) -> Rc<Self> {
        Rc::new(self.after(msg))
    }
}

/// What every page of the course draws from.
pub struct Pupil<'a> {
    /// Where the learner is.
    pub desk: &'a LearnDesk,
    /// The language.
    pub words: &'a Words,
    /// Says what happened.
    pub act: Callback<LearnMsg>,
    /// What is around the course.
    pub around: &'a AroundCourse,
}

impl Pupil<'_> {
    /// A sentence of a chapter, as the course words it.
    pub fn chapter_says(&self, place: usize, text: ChapterText) -> String {
        let id = self.desk.chapter(place).map(|chapter| chapter.id.clone()).unwrap_or_default();
        self.words.of_course(&self.desk.course, &text.sentence(&id))
    }

    /// The title of a chapter, with its number.
    pub fn chapter_title(&self, place: usize) -> String {
        let title = self.chapter_says(place, ChapterText::Title);
        self.words.tell("learn-chapter", &[("number", (place + 1).into()), ("title", title.into())])
    }

    /// What the course is called.
    pub fn course_title(&self) -> String {
        let own = self.desk.course.draft().title.clone();
        own.unwrap_or_else(|| self.words.say("learn-title"))
    }

    /// Hands over the progress as a file.
    pub fn hand_over(&self, tell: &Callback<Msg>) -> Callback<()> {
        let text = self.desk.progress.to_json();
        let file = move |()| LearnerMsg::HandOver("truce-course.json".to_owned(), text.clone());
        tell.reform(move |pressed| Msg::Learner(file(pressed)))
    }

    /// A button that says `msg`.
    pub fn button(&self, label: String, tone: Tone, msg: LearnMsg) -> Html {
        html! { <Button {label} {tone} on_press={self.act.reform(move |()| msg.clone())} /> }
    }

    /// The way on, which is there once something is chosen.
    pub fn way_on(&self, id: &str, ready: Ready) -> Html {
        html! {
            <div class="learn-on">
                <Button
                    label={self.words.say(id)}
                    tone={Tone::Ink}
                    disabled={ready == Ready::NotYet}
                    on_press={self.act.reform(|()| LearnMsg::Next)}
                />
            </div>
        }
    }
}

/// Whether the way on is open.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Ready {
    /// It is.
    Now,
    /// Something has to be chosen first.
    NotYet,
}

impl Ready {
    /// Open where it holds.
    pub const fn when(holds: bool) -> Self {
        if holds { Self::Now } else { Self::NotYet }
    }
}

/// The course.
#[component]
pub fn LearnPage() -> Html {
    let packed = use_memo((), |()| browser::packed());
    match &*packed {
        Some(packed) => html! { <PackagedCourse packed={packed.clone()} /> },
        None => html! { <OwnCourses /> },
    }
}

/// Props of [`Learning`].
#[derive(Properties, PartialEq)]
pub struct LearningProps {
    /// The course.
    pub course: Rc<Course>,
    /// How far the learner is when the page is entered.
    pub begun: CourseProgress,
    /// The code of somebody's progress, from a link.
    #[prop_or_default]
    pub linked: Option<AttrValue>,
    /// What is around the course.
    pub around: AroundCourse,
    /// The learner has come further.
    pub on_progress: Callback<CourseProgress>,
}

/// A course, wherever it is learnt.
#[component]
pub fn Learning(props: &LearningProps) -> Html {
    let (words, tell) = (use_words(), use_act());
    let desk = use_reducer(|| LearnDesk::new(Rc::clone(&props.course), props.begun.clone()));
    let act = {
        let desk = desk.dispatcher();
        use_callback((), move |msg: LearnMsg, ()| desk.dispatch(msg))
    };
    let file = use_file(act.reform(LearnMsg::FileRead));
    use_effect_with(props.linked.clone(), {
        let act = act.clone();
        move |linked| {
            if let Some(code) = linked {
                act.emit(LearnMsg::Linked(code.to_string()));
            }
        }
    });
    let kept = use_mut_ref(|| props.begun.clone());
    use_effect_with((desk.lasting().clone(), props.on_progress.clone()), move |(progress, keep)| {
        if *kept.borrow() != *progress {
            kept.borrow_mut().clone_from(progress);
            keep.emit(progress.clone());
        }
    });
    let pupil = Pupil { desk: &desk, words: &words, act, around: &props.around };
    use_arrival(arrived_at(&desk).into(), format!("{} – Truce", title(&pupil)).into());
    let body = match desk.place {
        LearnPlace::Overview => overview::overview(&pupil, &tell, file),
        LearnPlace::Sure(when) => end::how_sure(&pupil, when),
        LearnPlace::Chapter(place) => chapter::chapter(&pupil, place),
        LearnPlace::Items => item::at_the_end(&pupil),
        LearnPlace::Plan => end::plan(&pupil),
        LearnPlace::Debrief => end::debrief(&pupil),
        LearnPlace::Certificate => end::certificate(&pupil, &tell),
    };
    if props.around.is_left() {
        return around::left(&pupil, &tell);
    }
    html! {
        <main class="learn">
            <nav class="learn-bar" data-print="no">
                { way_back(&pupil) }
                <p>{ words.tell("learn-minutes", &[("minutes", desk.minutes().into())]) }</p>
                { props.around.leave(&words) }
            </nav>
            { notes(&pupil, &tell) }
            { body }
        </main>
    }
}

fn way_back(pupil: &Pupil<'_>) -> Html {
    let words = pupil.words;
    if pupil.desk.place != LearnPlace::Overview {
        return pupil.button(words.say("learn-back"), Tone::Quiet, LearnMsg::Open(LearnPlace::Overview));
    }
    match pupil.around {
        AroundCourse::Device { .. } => html! {
            <a class="btn" data-tone="quiet" href={Route::Home.address()}>{ words.say("back-to-start") }</a>
        },
        // A package is the course alone.
        AroundCourse::Platform { .. } => Html::default(),
    }
}

/// A name for where the learner is; another name means that they have arrived somewhere.
fn arrived_at(desk: &LearnDesk) -> String {
    let scene = desk.scene.as_ref().map_or(0, |scene| scene.answered + 1);
    let kept = desk.open_chapter().and_then(|place| desk.progress.chapters.get(place));
    let (reached, tries) =
        kept.map_or((Reached::Bet, 0), |kept| (kept.reached, kept.recall.len() + kept.tested.len()));
    let items = desk.progress.items.len();
    format!("learn-{:?}-{reached:?}-{scene}-{items}-{tries}-{}", desk.place, desk.answered.is_some())
}

/// What the browser's tab says.
fn title(pupil: &Pupil<'_>) -> String {
    match pupil.desk.open_chapter() {
        Some(place) => pupil.chapter_says(place, ChapterText::Title),
        None => pupil.course_title(),
    }
}
