//! What a learner's progress comes to, as a platform asks for it.

use course::code;
use course::plan::Course;
use course::progress::{CourseProgress, Debriefed, Reached, end_items};

/// What a platform is told of a learner.
#[derive(Clone, Debug, PartialEq)]
pub struct LearnerReport {
    /// The progress as a code, of letters, digits and `-_.`, at most [`code::LONGEST_PROGRESS`] long.
    pub state: String,
    /// How much of the course is done, in percent.
    pub done: u8,
    /// What it came to, once the learner is through.
    pub result: Option<CourseResult>,
}

/// What a course came to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CourseResult {
    /// The part of the items at the end that was right, from 0 to 1.
    pub share: f64,
    /// The same in percent, rounded down: a platform that compares it with the pass mark comes to the same verdict.
    pub percent: u8,
    /// Whether that was enough.
    pub verdict: CourseVerdict,
}

/// Whether enough was right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CourseVerdict {
    /// It was not.
    Failed,
    /// It was.
    Passed,
}

impl LearnerReport {
    /// What is told of this progress.
    #[must_use]
    pub fn of(progress: &CourseProgress, course: &Course) -> Self {
        let items = end_items(course).len();
        let chapters = progress.chapters.iter().filter(|kept| kept.reached == Reached::Done).count();
        let is_through = progress.debriefed == Debriefed::Done;
        let (steps, all) =
            (chapters + progress.items.len() + usize::from(is_through), progress.chapters.len() + items + 1);
        let result = (is_through && progress.items.len() == items).then(|| {
            let (right, all) = progress.score(course);
            let verdict =
                if progress.has_passed(course) { CourseVerdict::Passed } else { CourseVerdict::Failed };
            CourseResult { share: right as f64 / all.max(1) as f64, percent: percent(right, all), verdict }
        });
        Self { state: code::of_progress(progress), done: percent(steps, all), result }
    }
}

fn percent(part: usize, all: usize) -> u8 {
    u8::try_from(100 * part / all.max(1)).unwrap_or(100)
}
