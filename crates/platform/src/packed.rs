//! What a package carries into the page: which platform it was made for, and an organisation's own course.

use base::{reading, writing};
use course::plan::CourseDraft;
use serde::{Deserialize, Serialize};

/// The id of the element of the page that holds it, as JSON.
pub const ELEMENT: &str = "truce-package";

/// What a learning platform speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PlatformKind {
    /// SCORM 1.2.
    Scorm12,
    /// SCORM 2004, 4th edition.
    Scorm2004,
    /// cmi5.
    Cmi5,
}

/// What a package carries into the page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackedCourse {
    /// What its platform speaks.
    pub platform: PlatformKind,
    /// The course; that of Truce where there is none.
    pub course: Option<CourseDraft>,
}

impl PackedCourse {
    /// Reads it; nothing where it is damaged.
    #[must_use]
    pub fn from_json(text: &str) -> Option<Self> {
        reading::read(text).ok()
    }

    /// The element that carries it, to be put into the page. What would end the element is written otherwise.
    #[must_use]
    pub fn element(&self) -> String {
        let text = writing::compact(self).replace('<', "\\u003c");
        format!("<script type=\"application/json\" id=\"{ELEMENT}\">{text}</script>")
    }
}
