//! How a visit from a learning platform stands, as the learner sees it.

use course::progress::ProgressFault;
use platform::scorm::Holding;

/// How a visit from a learning platform stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VisitState {
    /// The platform is being asked.
    Connecting,
    /// It holds everything.
    Held,
    /// It does not answer, or does not keep what it is given; it is given it again.
    Silent,
    /// It takes nothing more in this visit.
    Refused,
    /// There is none to be reached from here.
    Absent,
    /// It has opened the course to look at; nothing is recorded.
    Looking,
    /// The visit was over before: the page was loaded anew, or shown again.
    Closed,
    /// The learner has ended it, and the platform holds everything or not.
    Left(Holding),
}

/// Why progress was set aside instead of being written over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SetAside {
    /// It cannot be read.
    Unreadable(ProgressFault),
    /// A later one, which the platform had, took its place.
    Overtaken,
}
