//! The courses of this device: that of Truce, or an organisation's own from a file or a link.

use super::Learning;
use super::around::AroundCourse;
use crate::shell::{address, storage};
use crate::ui::routes::{LessonCodes, Route, lessons_in};
use crate::ui::state::Writing;
use crate::ui::state::learn::CourseShelf;
use course::code;
use course::plan::Course;
use course::progress::CourseProgress;
use gloo::events::EventListener;
use std::cell::RefCell;
use std::rc::Rc;
use words::Words;
use yew::prelude::*;

/// Where this browser keeps what a learner did.
const KEPT_AS: &str = "truce.course";
/// Where it keeps what could not be read.
const ASIDE_AS: &str = "truce.course.aside";

/// Something that happened to the courses of this device.
pub enum ShelfMsg {
    /// The page has another address.
    Arrived(String),
    /// A course file was read; nothing where it could not be.
    CourseRead(Option<String>),
    /// Back to the course of Truce.
    OfTruce,
    /// The learner has come further.
    Progress(CourseProgress),
}

/// The courses of this device.
pub struct OwnCourses {
    shelf: Option<CourseShelf>,
    writing: Writing,
    /// The code of somebody's progress, from a link.
    linked: Option<AttrValue>,
    /// How often another course was opened; a second edition of one is another, too.
    opened: u32,
    _listener: Option<EventListener>,
}

impl Component for OwnCourses {
    type Message = ShelfMsg;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let arrived = ctx.link().callback(ShelfMsg::Arrived);
        arrived.emit(address::now());
        Self {
            shelf: shelf(ctx),
            writing: Writing::Done,
            linked: None,
            opened: 0,
            _listener: address::listen(move |address| arrived.emit(address)),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, msg: ShelfMsg) -> bool {
        // The page gives its words to everything in it.
        let Some((words, _)) = ctx.link().context::<Words>(Callback::noop()) else { return false };
        let Some(shelf) = self.shelf.take() else { return false };
        let shelf = match msg {
            ShelfMsg::Arrived(address) => {
                let LessonCodes { course, progress } = lessons_in(&address);
                self.linked = progress.map(|code| AttrValue::from(code.to_owned()));
                let Some(course) = course else {
                    self.shelf = Some(shelf);
                    return true;
                };
                self.opened += 1;
                shelf.with_course(linked_course(&words, course))
            }
            ShelfMsg::CourseRead(text) => {
                self.opened += 1;
                shelf.with_course(match text {
                    Some(text) => words.judged_course(&text),
                    None => Err(vec![words.say("fault-no-text")]),
                })
            }
            ShelfMsg::OfTruce => {
                self.opened += 1;
                // Else the course of a link would be open again when the page is loaded anew.
                address::go(Route::Learn.address());
                shelf.with_own_closed()
            }
            ShelfMsg::Progress(progress) => shelf.with_progress(&progress),
        };
        let shelf = shelf.beside(storage::read(KEPT_AS).as_deref());
        self.keep(&shelf);
        self.shelf = Some(shelf);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Some(shelf) = &self.shelf else { return Html::default() };
        let around = AroundCourse::Device {
            writing: self.writing,
            aside: shelf.aside.clone(),
            faults: shelf.faults.clone(),
            own: shelf.own().cloned().map(Box::new),
            on_course: ctx.link().callback(ShelfMsg::CourseRead),
            on_truce: ctx.link().callback(|()| ShelfMsg::OfTruce),
        };
        html! {
            <Learning
                key={self.opened}
                course={Rc::clone(&shelf.course)}
                begun={shelf.progress()}
                linked={self.linked.clone()}
                {around}
                on_progress={ctx.link().callback(ShelfMsg::Progress)}
            />
        }
    }
}

impl OwnCourses {
    fn keep(&mut self, shelf: &CourseShelf) {
        if let Some((_, text)) = &shelf.aside {
            storage::write(ASIDE_AS, text);
        }
        let text = shelf.to_json();
        let kept = storage::write(KEPT_AS, &text);
        HELD.set(Some(text));
        self.writing = if kept { Writing::Done } else { Writing::Refused };
    }
}

/// What this browser kept; where it keeps nothing, what this page still knows.
fn shelf(ctx: &Context<OwnCourses>) -> Option<CourseShelf> {
    let text = HELD.with_borrow(Clone::clone).filter(|_| storage::read(KEPT_AS).is_none());
    let mut shelf = CourseShelf::new(text.or_else(|| storage::read(KEPT_AS)).as_deref())?;
    let words = ctx.link().context::<Words>(Callback::noop());
    if let Some(((words, _), draft)) = words.zip(shelf.invalid().cloned()) {
        shelf = shelf.with_course(words.judged_draft(draft));
    }
    Some(shelf)
}

thread_local! {
    /// The courses as they were kept last: somebody may go to the start and come back.
    static HELD: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// The course of a link, or what is wrong with it.
fn linked_course(words: &Words, code: &str) -> Result<Course, Vec<String>> {
    let draft = code::course(code).map_err(|fault| vec![words.course_fault(&fault)])?;
    words.judged_draft(draft)
}
