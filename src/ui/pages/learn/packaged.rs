//! A course in a package: a learning platform opened it, and hears how far the learner is.

use super::Learning;
use super::around::AroundCourse;
use crate::shell::storage;
use crate::ui::platform_visit::{PlatformVisit, VisitNews};
use crate::ui::state::Writing;
use crate::ui::state::learn::VisitState;
use course::code;
use course::plan::Course;
use course::progress::{CourseProgress, ProgressFault};
use platform::packed::PackedCourse;
use platform::report::LearnerReport;
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
    kept_as: String,
    /// What the learner began this visit with; nothing before the platform has answered.
    begun: Option<CourseProgress>,
    /// How far the learner is.
    progress: Option<CourseProgress>,
    /// How often another copy took the place of what was shown.
    replaced: u32,
    aside: Option<(ProgressFault, String)>,
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
            kept_as: String::new(),
            begun: None,
            progress: None,
            replaced: 0,
            aside: None,
        }
    }

    fn update(&mut self, _ctx: &Context<Self>, msg: VisitMsg) -> bool {
        match msg {
            VisitMsg::News(VisitNews::Stands(state)) => self.state = state,
            VisitMsg::News(VisitNews::Opened(learner, state)) => self.open(&learner, state.as_deref()),
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
        let (Some(course), Some(begun)) = (&self.course, &self.begun) else { return Html::default() };
        let around = AroundCourse::Platform {
            state: self.state,
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

impl PackagedCourse {
    /// The platform has answered, or will not: the latest copy of the learner's progress is where they go on.
    fn open(&mut self, learner: &str, state: Option<&str>) {
        let Some(course) = self.course.clone() else { return };
        self.kept_as = format!("truce.visit.{}.{learner}", course.draft().id);
        let text = storage::read(&self.kept_as);
        let here = text.and_then(|text| CourseProgress::from_json(&text, &course).ok());
        let there = state.map(|state| code::progress(state, &course));
        let there = there.and_then(|read| match read {
            Ok(progress) => Some(progress),
            Err(fault) => {
                self.aside = Some((fault, state.unwrap_or_default().to_owned()));
                None
            }
        });
        let copies = [self.progress.clone(), here, there];
        let latest = copies.into_iter().flatten().max_by_key(|progress| progress.changes);
        let latest = latest.unwrap_or_else(|| CourseProgress::new(&course));
        if self.progress.as_ref() != Some(&latest) {
            self.begun = Some(latest.clone());
            self.progress = Some(latest.clone());
            self.replaced += 1;
        }
        // What cannot be read is not written over before the learner has done something.
        if self.aside.is_none() || latest.changes > 0 {
            // Whether this browser keeps anything is known once it was asked to.
            self.keep(&latest);
            self.report(&latest);
        }
    }

    fn keep(&mut self, progress: &CourseProgress) {
        if let Some((_, text)) = &self.aside {
            storage::write(&format!("{}.aside", self.kept_as), text);
        }
        let kept = storage::write(&self.kept_as, &progress.to_json());
        self.writing = if kept { Writing::Done } else { Writing::Refused };
    }

    fn report(&self, progress: &CourseProgress) {
        if let Some(course) = &self.course {
            self.visit.report(LearnerReport::of(progress, course));
        }
    }
}
