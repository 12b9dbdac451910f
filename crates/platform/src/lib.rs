//! What a learning platform hears of a learner, and what it keeps for us: SCORM 1.2, SCORM 2004 and cmi5.
//!
//! Nothing here knows a browser. SCORM answers at once, so [`scorm`] calls what it is given; cmi5 answers over the network,
//! so [`cmi5`] says what to ask and is told what was answered. Both can be asked at any time whether the platform holds
//! everything.

pub mod cmi5;
pub mod packed;
pub mod report;
pub mod scorm;
pub mod statement;
pub mod study_clock;
