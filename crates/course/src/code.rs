//! Progress and courses as codes: what a link carries, and what a learning platform keeps for us.
//!
//! `1.<letters>.<sum>`: the version, the content, and a check sum. A code is of letters, digits and `-_.` only, so neither
//! an address nor a platform that knows no other letters changes it.

use crate::plan::{Course, CourseDraft, CourseFault};
use crate::progress::{CourseProgress, ProgressFault};
use base::fault::Fault;
use base::{code, writing};
use base64ct::{Base64UrlUnpadded, Encoding};

/// The version of these codes; it is raised when the fields of [`CourseProgress`] change.
const VERSION: &str = "1";

/// The longest code of a learner's progress, in characters: a learning platform (SCORM 1.2) keeps 4,096 of them.
pub const LONGEST_PROGRESS: usize = 3_500;

/// The longest code of a course that is read, in characters.
pub const LONGEST_COURSE: usize = 100_000;

/// The code of a learner's progress, at most [`LONGEST_PROGRESS`] long.
#[must_use]
pub fn of_progress(progress: &CourseProgress) -> String {
    // Plain data, of which there are always bytes.
    let bytes = postcard::to_allocvec(progress).unwrap_or_default();
    code::sealed(&format!("{VERSION}.{}", Base64UrlUnpadded::encode_string(&bytes)))
}

/// The progress in `course` that a code stands for.
///
/// # Errors
/// Why it is refused.
pub fn progress(text: &str, course: &Course) -> Result<CourseProgress, ProgressFault> {
    let (version, content) = parts(text, LONGEST_PROGRESS).ok_or(ProgressFault::Code)?;
    if version != VERSION {
        return Err(ProgressFault::Newer);
    }
    let bytes = Base64UrlUnpadded::decode_vec(content).map_err(|_| ProgressFault::Code)?;
    let (progress, rest) =
        postcard::take_from_bytes::<CourseProgress>(&bytes).map_err(|_| ProgressFault::Code)?;
    if !rest.is_empty() {
        return Err(ProgressFault::Code);
    }
    progress.checked(course)
}

/// The code of a course.
#[must_use]
pub fn of_course(course: &CourseDraft) -> String {
    let text = writing::compact(course);
    code::sealed(&format!("{VERSION}.{}", Base64UrlUnpadded::encode_string(text.as_bytes())))
}

/// The course that a code stands for, read and not yet checked.
///
/// # Errors
/// The first fault, with its path.
pub fn course(text: &str) -> Result<CourseDraft, Fault<CourseFault>> {
    let damaged = || Fault::at("", CourseFault::Link);
    let (version, content) = parts(text, LONGEST_COURSE).ok_or_else(damaged)?;
    if version != VERSION {
        return Err(damaged());
    }
    let bytes = Base64UrlUnpadded::decode_vec(content).map_err(|_| damaged())?;
    CourseDraft::from_json(&String::from_utf8(bytes).map_err(|_| damaged())?)
}

/// Version and content of a code that is whole.
fn parts(text: &str, longest: usize) -> Option<(&str, &str)> {
    if text.len() > longest {
        return None;
    }
    code::unsealed(text)?.split_once('.')
}
