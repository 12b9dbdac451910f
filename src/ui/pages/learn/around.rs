//! What is around the course: this device alone, or a learning platform. It says whether what the learner does is kept.

use super::Pupil;
use crate::ui::parts::{Button, Tone};
use crate::ui::state::learn::{LearnMsg, SetAside, VisitState};
use crate::ui::state::{LearnerMsg, Msg, Writing};
use course::plan::CourseDraft;
use platform::scorm::{Holding, VisitPurpose};
use words::Words;
use yew::prelude::*;

/// What is around the course.
#[derive(Clone, PartialEq)]
pub enum AroundCourse {
    /// This device alone.
    Device {
        /// Whether the browser keeps what it is given.
        writing: Writing,
        /// What was kept and cannot be read.
        aside: Option<(SetAside, String)>,
        /// What is wrong with the course that was to be opened.
        faults: Vec<String>,
        /// The course, if it is an organisation's own.
        own: Option<Box<CourseDraft>>,
        /// A course file was read; nothing where it could not be.
        on_course: Callback<Option<String>>,
        /// Back to the course of Truce.
        on_truce: Callback<()>,
    },
    /// A learning platform.
    Platform {
        /// How the visit stands.
        state: VisitState,
        /// What the learner came for; nothing where no platform lets them in.
        purpose: Option<VisitPurpose>,
        /// Whether this browser keeps a copy.
        writing: Writing,
        /// What the platform kept and cannot be read.
        aside: Option<(SetAside, String)>,
        /// Save and leave.
        on_leave: Callback<()>,
    },
}

/// Where a learner’s progress is kept.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum KeptWhere {
    /// On this device.
    Here,
    /// And on a learning platform.
    AndThere,
}

impl AroundCourse {
    /// Where a learner’s progress is kept.
    pub const fn kept_where(&self) -> KeptWhere {
        match self {
            Self::Device { .. } => KeptWhere::Here,
            Self::Platform { .. } => KeptWhere::AndThere,
        }
    }

    /// The way out of a visit.
    pub fn leave(&self, words: &Words) -> Html {
        let Self::Platform { state, on_leave, .. } = self else { return Html::default() };
        let label = match state {
            VisitState::Held | VisitState::Silent => "visit-leave",
            VisitState::Looking | VisitState::Refused => "visit-leave.only",
            VisitState::Connecting | VisitState::Absent | VisitState::Closed | VisitState::Left(_) => {
                return Html::default();
            }
        };
        html! { <Button label={words.say(label)} tone={Tone::Quiet} on_press={on_leave.clone()} /> }
    }

    /// Who hears of the learner, as the overview says it.
    pub const fn reader(&self) -> &'static str {
        match self {
            Self::Device { .. } => "learn-reader",
            Self::Platform { state, .. } => match state {
                VisitState::Connecting | VisitState::Held | VisitState::Silent | VisitState::Left(_) => {
                    "visit-reader"
                }
                VisitState::Looking | VisitState::Absent | VisitState::Refused | VisitState::Closed => {
                    "visit-reader.none"
                }
            },
        }
    }

    /// Whether the learner has ended the visit.
    pub const fn is_left(&self) -> bool {
        matches!(self, Self::Platform { state: VisitState::Left(_), .. })
    }

    const fn aside(&self) -> Option<&(SetAside, String)> {
        match self {
            Self::Device { aside, .. } | Self::Platform { aside, .. } => aside.as_ref(),
        }
    }
}

/// After the visit: nothing more can be done here.
pub fn left(pupil: &Pupil<'_>, tell: &Callback<Msg>) -> Html {
    html! {
        <main class="learn">
            <h1 tabindex="-1">{ pupil.course_title() }</h1>
            { kept(pupil) }
            <div class="learn-file">
                <Button
                    label={pupil.words.say("learn-save")}
                    tone={Tone::Quiet}
                    on_press={pupil.hand_over(tell)}
                />
            </div>
        </main>
    }
}

/// What there is to say about it.
pub fn notes(pupil: &Pupil<'_>, tell: &Callback<Msg>) -> Html {
    let words = pupil.words;
    html! {
        <>
            { kept(pupil) }
            if let Some((why, text)) = pupil.around.aside() {
                <div class="learn-note" role="alert">
                    <p>{ set_aside(words, why) }</p>
                    <Button
                        label={words.say("learn-aside-save")}
                        tone={Tone::Quiet}
                        on_press={hand_over(tell, text.clone())}
                    />
                </div>
            }
            if pupil.desk.own.is_some() {
                <div class="learn-note" role="status">
                    if desk_has_own(pupil) {
                        <p>{ words.say("learn-looking") }</p>
                        { pupil.button(words.say("learn-looking.back"), Tone::Plain, LearnMsg::BackToOwn) }
                        { pupil.button(words.say("learn-looking.take"), Tone::Quiet, LearnMsg::TakeOver) }
                    } else {
                        <p>{ words.say("learn-visiting") }</p>
                        { pupil.button(words.say("learn-visiting.back"), Tone::Plain, LearnMsg::BackToOwn) }
                        { pupil.button(words.say("learn-visiting.take"), Tone::Quiet, LearnMsg::TakeOver) }
                    }
                </div>
            }
            if let Some(fault) = &pupil.desk.refused {
                <p class="learn-note" role="alert">
                    { words.tell("learn-bad-file", &[("why", words.progress_fault(fault).into())]) }
                </p>
            }
        </>
    }
}

/// Whether there is progress here that another's would replace.
fn desk_has_own(pupil: &Pupil<'_>) -> bool {
    pupil.desk.own.as_ref().is_some_and(|own| own.is_begun(&pupil.desk.course))
}

fn set_aside(words: &Words, why: &SetAside) -> String {
    match why {
        SetAside::Unreadable(fault) => {
            words.tell("learn-aside", &[("why", words.progress_fault(fault).into())])
        }
        SetAside::Overtaken => words.say("learn-overtaken"),
    }
}

fn hand_over(tell: &Callback<Msg>, text: String) -> Callback<()> {
    let file = move |()| LearnerMsg::HandOver("truce-course-kept.json".to_owned(), text.clone());
    tell.reform(move |pressed| Msg::Learner(file(pressed)))
}

/// Whether what the learner does is kept, and where.
fn kept(pupil: &Pupil<'_>) -> Html {
    let (state, writing, purpose) = match pupil.around {
        AroundCourse::Device { writing: Writing::Done, .. } => return Html::default(),
        AroundCourse::Device { writing: Writing::Refused, .. } => {
            return html! { <p class="learn-note" role="status">{ pupil.words.say("learn-not-kept") }</p> };
        }
        AroundCourse::Platform { state, writing, purpose, .. } => (*state, *writing, *purpose),
    };
    let id = match (state, writing) {
        (VisitState::Connecting, _) => "visit-connecting",
        (VisitState::Held, _) => "visit-held",
        (VisitState::Looking, _) => "visit-looking",
        (VisitState::Silent, Writing::Done) => "visit-silent",
        (VisitState::Refused, Writing::Done) => "visit-refused",
        (VisitState::Absent, Writing::Done) => "visit-absent",
        (VisitState::Closed, Writing::Done) => "visit-closed",
        (VisitState::Silent, Writing::Refused) => "visit-silent-not-kept",
        (VisitState::Refused | VisitState::Absent | VisitState::Closed, Writing::Refused) => "visit-not-kept",
        (VisitState::Left(_), _) if purpose == Some(VisitPurpose::Looking) => "visit-left-looking",
        (VisitState::Left(Holding::All), _) => "visit-left",
        (VisitState::Left(Holding::NotAll), Writing::Done) => "visit-left-not-held",
        (VisitState::Left(Holding::NotAll), Writing::Refused) => "visit-left-not-kept",
    };
    let loud = match state {
        VisitState::Connecting | VisitState::Held | VisitState::Looking | VisitState::Left(Holding::All) => {
            false
        }
        VisitState::Silent
        | VisitState::Refused
        | VisitState::Absent
        | VisitState::Closed
        | VisitState::Left(Holding::NotAll) => true,
    };
    html! {
        if loud {
            <p class="learn-note" role="alert">{ pupil.words.say(id) }</p>
        } else {
            <p class="learn-held" role="status">{ pupil.words.say(id) }</p>
        }
    }
}
