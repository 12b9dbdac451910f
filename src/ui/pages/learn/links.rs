//! Links to what somebody did in a course.

use super::Pupil;
use super::around::AroundCourse;
use crate::shell::{address, page};
use crate::ui::parts::{Button, Tone};
use crate::ui::routes::{LessonCodes, lessons_address};
use course::code;
use course::plan::CourseDraft;
use words::Words;
use yew::prelude::*;

/// The longest address that programs pass on whole, in characters.
const LONGEST: usize = 8_000;

/// A button that copies a link to what the learner did. Within a learning platform there is none: its address is the
/// learner's own.
pub fn link_out(pupil: &Pupil<'_>) -> Html {
    let AroundCourse::Device { own, .. } = pupil.around else { return Html::default() };
    let course = own.as_deref().map(code::of_course);
    let progress = code::of_progress(&pupil.desk.progress);
    let codes = LessonCodes { course: course.as_deref(), progress: Some(&progress) };
    let words = pupil.words;
    html! {
        <LinkOut
            address={lessons_address(codes)}
            label={words.say("learn-link")}
            says={words.say("learn-link.copied")}
            too_long={words.say("learn-link.long")}
        />
    }
}

/// A button that copies a link to an organisation's own course.
pub fn course_link(words: &Words, course: &CourseDraft) -> Html {
    let code = code::of_course(course);
    let codes = LessonCodes { course: Some(&code), progress: None };
    html! {
        <LinkOut
            address={lessons_address(codes)}
            label={words.say("learn-other-link")}
            says={words.say("learn-other-link.copied")}
            too_long={words.say("learn-other-link.long")}
        />
    }
}

#[derive(Properties, PartialEq)]
struct LinkOutProps {
    address: AttrValue,
    label: AttrValue,
    /// What is said once it is copied, and where it is too long.
    says: AttrValue,
    too_long: AttrValue,
}

#[component]
fn LinkOut(props: &LinkOutProps) -> Html {
    let copied = use_state(|| None::<AttrValue>);
    let on_press = {
        let (copied, address) = (copied.clone(), props.address.clone());
        Callback::from(move |()| {
            if address.len() <= LONGEST {
                page::copy(&address::whole(&address));
            }
            copied.set(Some(address.clone()));
        })
    };
    let shown = (*copied).clone().filter(|copied| *copied == props.address);
    html! {
        <>
            <Button label={&props.label} tone={Tone::Quiet} {on_press} />
            if let Some(address) = shown {
                if address.len() <= LONGEST {
                    <p class="learn-link" role="status">
                        { &props.says }{ " " }<code>{ address::whole(&address) }</code>
                    </p>
                } else {
                    <p class="learn-link" role="status">{ &props.too_long }</p>
                }
            }
        </>
    }
}
