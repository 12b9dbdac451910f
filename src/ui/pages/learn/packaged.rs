//! A course in a package: a learning platform opened it, and hears how far the learner is.

use super::Learning;
use super::around::AroundCourse;
use crate::shell::storage;
use crate::ui::hooks::use_words;
use crate::ui::platform_visit::{PlatformVisit, VisitNews, VisitOpened};
use crate::ui::state::Writing;
use crate::ui::state::learn::{SetAside, VisitState};
use course::code;
use course::plan::Course;
use course::progress::{CourseProgress, ProgressFault};
use platform::packed::PackedCourse;
use platform::report::LearnerReport;
use platform::scorm::{Holding, VisitPurpose};
use std::rc::Rc;
use yew::prelude::*;

/// Props of [`PackagedCourse`].
#[derive(Properties, PartialEq)]
pub struct PackagedCourseProps {
    /// The package.
    pub packed: PackedCourse,
}

/// Something that happened to a visit.
pub enum VisitMsg {
    /// News of the platform.
    News(VisitNews),
    /// The learner has come further.
    Progress(CourseProgress),
    /// Save and leave.
    Leave,
}

/// A course in a package.
pub struct PackagedCourse {
    course: Option<Rc<Course>>,
    visit: PlatformVisit,
    state: VisitState,
    writing: Writing,
    /// Where this browser keeps a copy of the learner's progress.
    kept_as: Option<String>,
    /// What the learner came for; nothing where no platform lets them in.
    purpose: Option<VisitPurpose>,
    /// What the learner began this visit with; nothing before the platform has answered.
    begun: Option<CourseProgress>,
    /// How far the learner is.
    progress: Option<CourseProgress>,
    /// How often another copy took the place of what was shown.
    replaced: u32,
    aside: Option<(SetAside, String)>,
}

impl Component for PackagedCourse {
    type Message = VisitMsg;
    type Properties = PackagedCourseProps;

    fn create(ctx: &Context<Self>) -> Self {
        let PackedCourse { platform, course } = ctx.props().packed.clone();
        // A package is made of a valid course.
        let course = match course {
            Some(draft) => draft.validate().ok(),
            None => Course::of_truce(),
        };
        Self {
            course: course.map(Rc::new),
            visit: PlatformVisit::begin(platform, ctx.link().callback(VisitMsg::News)),
            state: VisitState::Connecting,
            writing: Writing::Done,
            kept_as: None,
            purpose: None,
            begun: None,
            progress: None,
            replaced: 0,
            aside: None,
        }
    }

    fn update(&mut self, _ctx: &Context<Self>, msg: VisitMsg) -> bool {
        match msg {
            VisitMsg::News(VisitNews::Stands(state)) => self.stand(state),
            VisitMsg::News(VisitNews::Opened(opened)) => self.open(&opened),
            VisitMsg::Progress(progress) => {
                self.keep(&progress);
                self.report(&progress);
                self.progress = Some(progress);
            }
            VisitMsg::Leave => self.visit.leave(),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Some(course) = &self.course else { return Html::default() };
        let Some(begun) = &self.begun else {
            return html! { <Connecting title={course.draft().title.clone().map(AttrValue::from)} /> };
        };
        let around = AroundCourse::Platform {
            state: self.state,
            purpose: self.purpose,
            writing: self.writing,
            aside: self.aside.clone(),
            on_leave: ctx.link().callback(|()| VisitMsg::Leave),
        };
        html! {
            <Learning
                key={self.replaced}
                course={Rc::clone(course)}
                begun={begun.clone()}
                {around}
                on_progress={ctx.link().callback(VisitMsg::Progress)}
            />
        }
    }
}

#[derive(Properties, PartialEq)]
struct ConnectingProps {
    title: Option<AttrValue>,
}

/// The platform is asked where the learner left off.
#[component]
fn Connecting(props: &ConnectingProps) -> Html {
    let words = use_words();
    let title = props.title.clone().unwrap_or_else(|| words.say("learn-title").into());
    html! {
        <main class="learn">
            <h1 tabindex="-1">{ title }</h1>
            <p class="learn-held" role="status">{ words.say("visit-connecting") }</p>
        </main>
    }
}

impl PackagedCourse {
    /// The platform has answered, or will not: the latest copy of the learner's progress is where they go on.
    fn open(&mut self, opened: &VisitOpened) {
        let Some(course) = self.course.clone() else { return };
        let VisitOpened { learner, purpose, state } = opened;
        self.purpose = *purpose;
        // Learners whom a platform does not name would share one copy; whoever only looks leaves none.
        let keeps = match purpose {
            Some(VisitPurpose::Learning) => !learner.is_empty(),
            Some(VisitPurpose::Looking) => false,
            None => true,
        };
        self.kept_as = keeps.then(|| format!("truce.visit.{}.{learner}", course.draft().id));
        let here = self.copy_here(&course);
        let there = state.as_deref().map(|state| (code::progress(state, &course), state));
        let there = there.and_then(|(read, text)| self.read(read, text));
        let alone = self.progress.take();
        let latest = [there, here, alone.clone()].into_iter().flatten().max_by_key(|copy| copy.changes);
        let latest = latest.unwrap_or_else(|| CourseProgress::new(&course));
        if let Some(alone) =
            alone.as_ref().filter(|alone| **alone != latest && self.begun.as_ref() != Some(alone))
        {
            self.put_aside(SetAside::Overtaken, alone.to_json());
        }
        if alone.as_ref() != Some(&latest) {
            self.begun = Some(latest.clone());
            self.replaced += 1;
        }
        // What cannot be read is not written over before the learner has done something.
        if self.aside.is_none() || latest.changes > 0 {
            // Whether this browser keeps anything is known once it was asked to.
            self.keep(&latest);
            self.report(&latest);
        } else {
            self.state = VisitState::Held;
        }
        self.progress = Some(latest);
    }

    /// The copy of this browser, as far as the platform has not confirmed that it holds the same: what it holds is its own
    /// to give back, and to forget.
    fn copy_here(&mut self, course: &Course) -> Option<CourseProgress> {
        let kept_as = self.kept_as.clone()?;
        let text = storage::read(&kept_as)?;
        let copy = self.read(CourseProgress::from_json(&text, course), &text)?;
        let held = storage::read(&held_as(&kept_as)).and_then(|held| held.parse().ok()).unwrap_or(0);
        (self.purpose.is_none() || copy.changes > held).then_some(copy)
    }

    fn read(&mut self, read: Result<CourseProgress, ProgressFault>, text: &str) -> Option<CourseProgress> {
        match read {
            Ok(progress) => Some(progress),
            Err(fault) => {
                self.put_aside(SetAside::Unreadable(fault), text.to_owned());
                None
            }
        }
    }

    fn put_aside(&mut self, why: SetAside, text: String) {
        if let Some(kept_as) = &self.kept_as {
            storage::write(&format!("{kept_as}.aside"), &text);
        }
        self.aside = Some((why, text));
    }

    fn stand(&mut self, state: VisitState) {
        self.state = state;
        let holds_all = match state {
            VisitState::Held | VisitState::Left(Holding::All) => true,
            VisitState::Connecting
            | VisitState::Silent
            | VisitState::Refused
            | VisitState::Absent
            | VisitState::Looking
            | VisitState::Closed
            | VisitState::Left(Holding::NotAll) => false,
        };
        if let (true, Some(kept_as), Some(progress)) = (holds_all, &self.kept_as, &self.progress) {
            storage::write(&held_as(kept_as), &progress.changes.to_string());
        }
    }

    fn keep(&mut self, progress: &CourseProgress) {
        let kept = self.kept_as.as_ref().is_some_and(|key| storage::write(key, &progress.to_json()));
        self.writing = if kept { Writing::Done } else { Writing::Refused };
    }

    fn report(&self, progress: &CourseProgress) {
        if let Some(course) = &self.course {
            self.visit.report(LearnerReport::of(progress, course));
        }
    }
}

/// Under which name it is noted how far the platform confirmed that it holds everything.
fn held_as(kept_as: &str) -> String {
    format!("{kept_as}.held")
}
