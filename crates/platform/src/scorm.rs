//! SCORM 1.2 and SCORM 2004: one visit of a learner, from `Initialize` to `Terminate`.
//!
//! What breaks courses in the field is handled here: the exit is set first, because a platform forgets the state of a visit
//! that ended otherwise; status, score and time go out together; nothing is committed right before the end; a platform that
//! answers nothing is believed only when it names a fault.

use crate::packed::PlatformKind;
use crate::report::{CourseVerdict, LearnerReport};
use crate::study_clock::{duration, timespan};

/// Which SCORM.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScormEdition {
    /// 1.2.
    Scorm12,
    /// 2004.
    Scorm2004,
}

impl ScormEdition {
    /// What a platform of this kind speaks, if it speaks SCORM.
    #[must_use]
    pub const fn of(kind: PlatformKind) -> Option<Self> {
        match kind {
            PlatformKind::Scorm12 => Some(Self::Scorm12),
            PlatformKind::Scorm2004 => Some(Self::Scorm2004),
            PlatformKind::Cmi5 => None,
        }
    }

    /// What the object is called by which a platform is spoken to.
    #[must_use]
    pub const fn object(self) -> &'static str {
        match self {
            Self::Scorm12 => "API",
            Self::Scorm2004 => "API_1484_11",
        }
    }

    /// The most characters of state that a platform keeps.
    #[must_use]
    pub const fn longest_state(self) -> usize {
        match self {
            Self::Scorm12 => 4_096,
            Self::Scorm2004 => 64_000,
        }
    }

    const fn function(self, function: Function) -> &'static str {
        match (self, function) {
            (Self::Scorm12, Function::Initialize) => "LMSInitialize",
            (Self::Scorm12, Function::Get) => "LMSGetValue",
            (Self::Scorm12, Function::Set) => "LMSSetValue",
            (Self::Scorm12, Function::Commit) => "LMSCommit",
            (Self::Scorm12, Function::Terminate) => "LMSFinish",
            (Self::Scorm12, Function::LastError) => "LMSGetLastError",
            (Self::Scorm2004, Function::Initialize) => "Initialize",
            (Self::Scorm2004, Function::Get) => "GetValue",
            (Self::Scorm2004, Function::Set) => "SetValue",
            (Self::Scorm2004, Function::Commit) => "Commit",
            (Self::Scorm2004, Function::Terminate) => "Terminate",
            (Self::Scorm2004, Function::LastError) => "GetLastError",
        }
    }

    const fn exit(self) -> &'static str {
        match self {
            Self::Scorm12 => "cmi.core.exit",
            Self::Scorm2004 => "cmi.exit",
        }
    }

    const fn learner(self) -> &'static str {
        match self {
            Self::Scorm12 => "cmi.core.student_id",
            Self::Scorm2004 => "cmi.learner_id",
        }
    }

    const fn mode(self) -> &'static str {
        match self {
            Self::Scorm12 => "cmi.core.lesson_mode",
            Self::Scorm2004 => "cmi.mode",
        }
    }

    /// Where it stands whether the learner is through.
    const fn completion(self) -> &'static str {
        match self {
            Self::Scorm12 => "cmi.core.lesson_status",
            Self::Scorm2004 => "cmi.completion_status",
        }
    }

    /// Where it stands whether the learner passed.
    const fn success(self) -> &'static str {
        match self {
            Self::Scorm12 => "cmi.core.lesson_status",
            Self::Scorm2004 => "cmi.success_status",
        }
    }
}

#[derive(Clone, Copy)]
enum Function {
    Initialize,
    Get,
    Set,
    Commit,
    Terminate,
    LastError,
}

/// Where the learner's state is kept, in both editions.
const STATE: &str = "cmi.suspend_data";

/// How a platform is spoken to.
pub trait ScormApi {
    /// Calls a function of the platform's object; nothing where it throws, is not there, or answers nothing.
    fn call(&self, function: &str, arguments: &[&str]) -> Option<String>;
}

/// Whether a platform holds everything that it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holding {
    /// It does.
    All,
    /// It does not; what is missing is given to it again.
    NotAll,
}

/// What a learner came for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VisitPurpose {
    /// To learn.
    Learning,
    /// To look at a course: nothing is recorded.
    Looking,
}

/// One visit of a learner.
#[derive(Clone, Debug)]
pub struct ScormVisit {
    edition: ScormEdition,
    purpose: VisitPurpose,
    learner: String,
    state: Option<String>,
    /// What the platform was told last, by name.
    told: Vec<(&'static str, String)>,
    /// The best result that the platform knows of.
    best: Option<CourseVerdict>,
    holding: Holding,
    is_over: bool,
}

/// The platform does not let a visit begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotLetIn;

impl ScormVisit {
    /// Begins a visit.
    ///
    /// # Errors
    /// The platform does not let it begin: it is silent, or an earlier visit through this window is over.
    pub fn begin(api: &impl ScormApi, edition: ScormEdition) -> Result<Self, NotLetIn> {
        let speaks = Speaking { api, edition };
        // A page that was loaded twice within one visit has begun already.
        if !speaks.does(Function::Initialize, &[""]) && speaks.get(edition.learner()).is_none() {
            return Err(NotLetIn);
        }
        // First of all: should the browser end here, the platform still keeps the state.
        speaks.does(Function::Set, &[edition.exit(), "suspend"]);
        let purpose = match speaks.get(edition.mode()).as_deref() {
            Some("browse" | "review") => VisitPurpose::Looking,
            Some(_) | None => VisitPurpose::Learning,
        };
        let best = match speaks.get(edition.success()).as_deref() {
            Some("passed") => Some(CourseVerdict::Passed),
            Some("failed") => Some(CourseVerdict::Failed),
            Some(_) | None => None,
        };
        Ok(Self {
            edition,
            purpose,
            learner: speaks.get(edition.learner()).unwrap_or_default(),
            state: speaks.get(STATE).filter(|state| !state.is_empty()),
            told: Vec::new(),
            best,
            holding: Holding::All,
            is_over: false,
        })
    }

    /// Who the platform says the learner is.
    #[must_use]
    pub fn learner(&self) -> &str {
        &self.learner
    }

    /// What the learner came for.
    #[must_use]
    pub const fn purpose(&self) -> VisitPurpose {
        self.purpose
    }

    /// The state that the platform kept from an earlier visit.
    #[must_use]
    pub fn state(&self) -> Option<&str> {
        self.state.as_deref()
    }

    /// Whether the platform holds everything that it was given.
    #[must_use]
    pub const fn holding(&self) -> Holding {
        self.holding
    }

    /// Whether the visit has been ended.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        self.is_over
    }

    /// Tells the platform how far the learner is, who has studied for so many seconds, and has it kept. What it did not
    /// take before is told again.
    pub fn report(&mut self, api: &impl ScormApi, report: &LearnerReport, seconds: f64) -> Holding {
        if self.is_over || self.purpose == VisitPurpose::Looking {
            return self.holding;
        }
        let speaks = Speaking { api, edition: self.edition };
        let taken = self.tell(&speaks, report, seconds);
        let kept = taken && speaks.does(Function::Commit, &[""]);
        self.holding = if kept { Holding::All } else { Holding::NotAll };
        if !kept {
            self.told.clear();
        }
        self.holding
    }

    /// Ends the visit, once. The platform keeps what it is told here without being asked to, and being asked to right before
    /// the end confuses some.
    pub fn end(&mut self, api: &impl ScormApi, report: Option<&LearnerReport>, seconds: f64) -> Holding {
        if self.is_over {
            return self.holding;
        }
        let speaks = Speaking { api, edition: self.edition };
        // The time is told once more in any case, so that no commit is the last thing before the end.
        self.told.retain(|(name, _)| !name.ends_with("session_time"));
        let report = report.filter(|_| self.purpose == VisitPurpose::Learning);
        let taken = report.is_none_or(|report| self.tell(&speaks, report, seconds));
        self.is_over = true;
        // Some say no at the end and have kept everything: only a fault is one.
        let ends = speaks.does(Function::Terminate, &[""]) || speaks.has_no_fault();
        let kept = ends && taken;
        self.holding = if kept { Holding::All } else { Holding::NotAll };
        self.holding
    }

    /// Sets what has changed; false where the platform did not take all of it.
    fn tell(&mut self, speaks: &Speaking<'_, impl ScormApi>, report: &LearnerReport, seconds: f64) -> bool {
        if report.state.len() > self.edition.longest_state() {
            return false;
        }
        for (name, value) in self.values(report, seconds) {
            if self.told.iter().any(|told| *told == (name, value.clone())) {
                continue;
            }
            if !speaks.does(Function::Set, &[name, &value]) {
                return false;
            }
            // A platform that cuts what is too long for it says nothing.
            if name == STATE && speaks.get(STATE).is_some_and(|kept| kept != value) {
                return false;
            }
            self.told.retain(|(told, _)| *told != name);
            self.told.push((name, value));
        }
        if let Some(result) = report.result {
            self.best = self.best.max(Some(result.verdict));
        }
        true
    }

    /// Everything that a platform is told, in order. What it knows as passed stays so.
    fn values(&self, report: &LearnerReport, seconds: f64) -> Vec<(&'static str, String)> {
        let mut values = vec![(STATE, report.state.clone())];
        let result = report.result.filter(|result| Some(result.verdict) >= self.best);
        match self.edition {
            ScormEdition::Scorm12 => {
                values.push(("cmi.core.session_time", timespan(seconds)));
                if let Some(result) = result {
                    values.push(("cmi.core.score.min", "0".into()));
                    values.push(("cmi.core.score.max", "100".into()));
                    values.push(("cmi.core.score.raw", result.percent.to_string()));
                }
            }
            ScormEdition::Scorm2004 => {
                values.push(("cmi.session_time", duration(seconds)));
                values.push(("cmi.progress_measure", hundredth(report.done)));
                if let Some(result) = result {
                    values.push(("cmi.score.min", "0".into()));
                    values.push(("cmi.score.max", "100".into()));
                    values.push(("cmi.score.raw", result.percent.to_string()));
                    values.push(("cmi.score.scaled", hundredth(result.percent)));
                }
            }
        }
        let (completion, success) = (self.edition.completion(), self.edition.success());
        match (self.edition, result) {
            (_, None) if self.best.is_some() => {}
            (ScormEdition::Scorm12 | ScormEdition::Scorm2004, None) => {
                values.push((completion, "incomplete".into()))
            }
            (ScormEdition::Scorm12, Some(result)) => values.push((success, verdict(result.verdict).into())),
            (ScormEdition::Scorm2004, Some(result)) => {
                values.push((completion, "completed".into()));
                values.push((success, verdict(result.verdict).into()));
            }
        }
        values
    }
}

/// A percentage from 0 to 1, as SCORM 2004 writes it.
fn hundredth(percent: u8) -> String {
    match percent {
        0 => "0".into(),
        100.. => "1".into(),
        _ => format!("0.{percent:02}"),
    }
}

const fn verdict(verdict: CourseVerdict) -> &'static str {
    match verdict {
        CourseVerdict::Passed => "passed",
        CourseVerdict::Failed => "failed",
    }
}

/// Speaks with a platform in its words.
struct Speaking<'a, A> {
    api: &'a A,
    edition: ScormEdition,
}

impl<A: ScormApi> Speaking<'_, A> {
    fn call(&self, function: Function, arguments: &[&str]) -> Option<String> {
        self.api.call(self.edition.function(function), arguments)
    }

    /// Whether the platform did it. Some answer nothing and do it; then only a fault is one.
    fn does(&self, function: Function, arguments: &[&str]) -> bool {
        match self.call(function, arguments).as_deref() {
            Some("true" | "1") => true,
            Some(_) => false,
            None => self.has_no_fault(),
        }
    }

    /// What the platform has under a name; nothing where it names a fault, or does not answer.
    fn get(&self, name: &str) -> Option<String> {
        let answer = self.call(Function::Get, &[name])?;
        (!answer.is_empty() || self.has_no_fault()).then_some(answer)
    }

    fn has_no_fault(&self) -> bool {
        self.call(Function::LastError, &[]).as_deref() == Some("0")
    }
}
