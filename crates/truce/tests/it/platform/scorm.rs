//! SCORM against a platform that is as strict as any, fails when it likes, and forgets what it may forget.

use super::{of_truce, random_progress};
use crate::random_play::{Dice, for_seeds};
use course::code;
use course::plan::Course;
use course::progress::{CourseProgress, Debriefed, ItemAnswer, end_items};
use platform::report::LearnerReport;
use platform::scorm::{Holding, NotLetIn, ScormApi, ScormEdition, ScormVisit, VisitPurpose};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

/// How a platform fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Failing {
    Not,
    /// It throws at every call, or its object is gone.
    Throws,
    /// It takes nothing.
    RefusesAll,
    /// It cannot keep what it took.
    RefusesCommits,
    /// It answers nothing to a commit, and does it.
    AnswersNothing,
    /// It keeps 100 characters of state, and says nothing.
    Cuts,
}

/// A platform: what it keeps between visits, and the rules that were broken.
struct Strict {
    edition: ScormEdition,
    kept: RefCell<BTreeMap<String, String>>,
    set: RefCell<BTreeMap<String, String>>,
    calls: RefCell<Vec<String>>,
    error: Cell<u32>,
    failing: Cell<Failing>,
    is_open: Cell<bool>,
    was_open: Cell<bool>,
}

const EDITIONS: [ScormEdition; 2] = [ScormEdition::Scorm12, ScormEdition::Scorm2004];

impl Strict {
    fn new(edition: ScormEdition) -> Self {
        Self {
            edition,
            kept: RefCell::default(),
            set: RefCell::default(),
            calls: RefCell::default(),
            error: Cell::new(0),
            failing: Cell::new(Failing::Not),
            is_open: Cell::new(false),
            was_open: Cell::new(false),
        }
    }

    fn is_2004(&self) -> bool {
        self.edition == ScormEdition::Scorm2004
    }

    fn exit(&self) -> &'static str {
        if self.is_2004() { "cmi.exit" } else { "cmi.core.exit" }
    }

    /// The learner closed the window, whatever the course did; what was not committed is lost.
    fn window_closed(&self) {
        let mut kept = self.kept.borrow_mut();
        // A visit that did not end in suspension leaves no state.
        if kept.get(self.exit()).map(String::as_str) != Some("suspend") {
            kept.remove("cmi.suspend_data");
        }
        kept.remove(self.exit());
        self.set.borrow_mut().clear();
        self.is_open.set(false);
        self.was_open.set(false);
        self.calls.borrow_mut().clear();
    }

    fn keep(&self) {
        let mut kept = self.kept.borrow_mut();
        let set = core::mem::take(&mut *self.set.borrow_mut());
        kept.extend(set);
        let has = |key: &str| kept.contains_key(key);
        let (status, score) = if self.is_2004() {
            ("cmi.success_status", ["cmi.score.scaled", "cmi.score.raw", "cmi.score.min", "cmi.score.max"])
        } else {
            let score = "cmi.core.score.raw";
            ("cmi.core.lesson_status", [score, score, "cmi.core.score.min", "cmi.core.score.max"])
        };
        let judged = kept.get(status).is_some_and(|status| ["passed", "failed"].contains(&status.as_str()));
        assert!(!judged || score.iter().all(|key| has(key)), "judged without a score: {kept:?}");
    }

    fn rule(&self, name: &str, value: &str) {
        let number = |text: &str| text.parse::<f64>().expect("a number");
        match name {
            "cmi.suspend_data" => {
                assert!(value.len() <= self.edition.longest_state(), "{} characters", value.len());
                assert!(value.is_ascii());
            }
            "cmi.core.score.raw" | "cmi.score.raw" => {
                assert!(value.bytes().all(|byte| byte.is_ascii_digit()), "{value}");
                assert!((0.0..=100.0).contains(&number(value)));
            }
            "cmi.score.scaled" | "cmi.progress_measure" => {
                assert!((0.0..=1.0).contains(&number(value)), "{value}")
            }
            "cmi.session_time" => {
                let seconds =
                    value.strip_prefix("PT").and_then(|text| text.strip_suffix('S')).expect("a duration");
                assert!(seconds.split('.').nth(1).is_none_or(|decimals| decimals.len() <= 2), "{value}");
            }
            "cmi.core.session_time" => {
                assert_eq!(value.split([':', '.']).map(str::len).collect::<Vec<_>>(), [4, 2, 2, 2])
            }
            "cmi.core.lesson_status" | "cmi.success_status" | "cmi.completion_status" => {
                let known = if name.ends_with("completion_status") {
                    ["incomplete", "completed", "completed"]
                } else {
                    ["incomplete", "passed", "failed"]
                };
                assert!(known.contains(&value), "{name} is {value}");
                let before = self.kept.borrow().get(name).cloned().unwrap_or_default();
                assert!(before != "passed" || value == "passed", "what was passed is {value}");
            }
            "cmi.core.exit" | "cmi.exit" => assert_eq!(value, "suspend"),
            _ => assert!(name.ends_with("score.min") || name.ends_with("score.max"), "{name} is unknown"),
        }
    }

    fn answer(&self, function: &str, arguments: &[&str]) -> Option<String> {
        let bare = function.trim_start_matches("LMS");
        let said = |text: &str| Some(text.to_owned());
        let refuse = |error: u32| {
            self.error.set(error);
            Some("false".to_owned())
        };
        let failing = self.failing.get();
        if failing == Failing::Throws {
            return None;
        }
        if bare == "GetLastError" {
            return Some(self.error.get().to_string());
        }
        self.error.set(0);
        self.calls.borrow_mut().push(bare.to_owned());
        match bare {
            "Initialize" if self.was_open.get() => refuse(104),
            "Initialize" if failing == Failing::RefusesAll => refuse(102),
            "Initialize" => {
                self.is_open.set(true);
                self.was_open.set(true);
                said("true")
            }
            _ if !self.is_open.get() => {
                self.error.set(301);
                if bare == "GetValue" { said("") } else { said("false") }
            }
            "GetValue" => {
                let name = arguments[0];
                let found = self.set.borrow().get(name).or(self.kept.borrow().get(name)).cloned();
                let known =
                    ["cmi.core.student_id", "cmi.learner_id"].contains(&name).then(|| "learner-17".into());
                Some(found.or(known).unwrap_or_else(|| {
                    self.error.set(if self.is_2004() { 403 } else { 0 });
                    String::new()
                }))
            }
            "SetValue" if failing == Failing::RefusesAll => refuse(351),
            "SetValue" => {
                let (name, value) = (arguments[0], arguments[1]);
                let first = self.calls.borrow().iter().filter(|call| *call == "SetValue").count() == 1;
                assert!(!first || name == self.exit(), "the exit comes first, not {name}");
                self.rule(name, value);
                let cut = failing == Failing::Cuts && name == "cmi.suspend_data";
                let value = if cut { value.chars().take(100).collect() } else { value.to_owned() };
                self.set.borrow_mut().insert(name.to_owned(), value);
                said("true")
            }
            "Commit" if [Failing::RefusesAll, Failing::RefusesCommits].contains(&failing) => refuse(391),
            "Commit" => {
                self.keep();
                if failing == Failing::AnswersNothing { None } else { said("true") }
            }
            "Finish" | "Terminate" => {
                let calls = self.calls.borrow();
                let before = calls.iter().rev().nth(1).cloned().unwrap_or_default();
                assert_ne!(before, "Commit", "nothing is committed right before the end");
                self.is_open.set(false);
                if failing == Failing::Not {
                    self.keep();
                    said("true")
                } else {
                    refuse(111)
                }
            }
            _ => panic!("{function} is no function"),
        }
    }
}

impl ScormApi for Strict {
    fn call(&self, function: &str, arguments: &[&str]) -> Option<String> {
        assert_eq!(function.starts_with("LMS"), !self.is_2004(), "{function}");
        self.answer(function, arguments)
    }
}

/// Progress of somebody who is through, with so many items right.
fn ended(course: &Course, right: usize) -> CourseProgress {
    let items = end_items(course);
    let answer = |(place, item): (usize, &course::progress::EndItem)| {
        let key = course::progress::key_of(course, *item).expect("it has a key");
        let good = item.wording().right(key);
        ItemAnswer { chosen: if place < right { good } else { good % key.answers + 1 }, sure: 1 }
    };
    CourseProgress {
        items: items.iter().enumerate().map(answer).collect(),
        debriefed: Debriefed::Done,
        ..CourseProgress::new(course)
    }
}

/// Any learner, any visits, windows that close at any moment: no rule is broken, and what a platform took is there again.
#[test]
fn over_any_visits_no_rule_is_broken_and_what_was_taken_is_there_again() {
    let course = of_truce();
    for edition in EDITIONS {
        for_seeds(200, |seed| {
            let mut dice = Dice::new(seed);
            let platform = Strict::new(edition);
            let mut last = None;
            for _ in 0..4 {
                let mut visit = ScormVisit::begin(&platform, edition).expect("it lets the learner in");
                assert_eq!(visit.learner(), "learner-17");
                assert_eq!(visit.state().map(str::to_owned), last);
                // The page reports as soon as it is let in.
                for second in 0..1 + dice.below(8) {
                    let report = LearnerReport::of(&random_progress(&course, &mut dice), &course);
                    assert_eq!(visit.report(&platform, &report, second as f64), Holding::All);
                    last = Some(report.state);
                }
                if dice.one_in(2) {
                    let report = LearnerReport::of(&random_progress(&course, &mut dice), &course);
                    assert_eq!(visit.end(&platform, Some(&report), 100.5), Holding::All);
                    assert_eq!(visit.end(&platform, Some(&report), 100.5), Holding::All, "it ends once");
                    last = Some(report.state);
                }
                platform.window_closed();
            }
        });
    }
}

/// A platform that fails in the middle: that is told, and what it missed is there as soon as it takes things again.
#[test]
fn what_a_failing_platform_missed_is_told_and_given_to_it_again() {
    let course = of_truce();
    let failures = [Failing::Throws, Failing::RefusesAll, Failing::RefusesCommits, Failing::Cuts];
    for edition in EDITIONS {
        for_seeds(100, |seed| {
            let mut dice = Dice::new(seed);
            let platform = Strict::new(edition);
            let mut visit = ScormVisit::begin(&platform, edition).expect("it lets the learner in");
            let report = |dice: &mut Dice| LearnerReport::of(&random_progress(&course, dice), &course);
            visit.report(&platform, &report(&mut dice), 1.0);
            platform.failing.set(*dice.pick(&failures));
            let missed = report(&mut dice);
            assert_eq!(
                visit.report(&platform, &missed, 2.0),
                Holding::NotAll,
                "{:?}",
                platform.failing.get()
            );
            platform.failing.set(Failing::Not);
            assert_eq!(visit.report(&platform, &missed, 3.0), Holding::All);
            platform.window_closed();
            let again = ScormVisit::begin(&platform, edition).expect("it lets the learner in");
            assert_eq!(again.state(), Some(missed.state.as_str()));
        });
    }
}

/// Some platforms do what they are asked and answer nothing: that is no fault.
#[test]
fn a_platform_that_answers_nothing_and_names_no_fault_is_believed() {
    let course = of_truce();
    for edition in EDITIONS {
        let platform = Strict::new(edition);
        let mut visit = ScormVisit::begin(&platform, edition).expect("it lets the learner in");
        platform.failing.set(Failing::AnswersNothing);
        let report = LearnerReport::of(&ended(&course, 6), &course);
        assert_eq!(visit.report(&platform, &report, 1.0), Holding::All);
    }
}

#[test]
fn a_platform_that_does_not_let_the_learner_in_is_no_platform() {
    for edition in EDITIONS {
        for failing in [Failing::Throws, Failing::RefusesAll] {
            let platform = Strict::new(edition);
            platform.failing.set(failing);
            assert_eq!(ScormVisit::begin(&platform, edition).map(|_| ()), Err(NotLetIn), "{failing:?}");
        }
        // A visit that ended, as when the page is loaded anew after it was left.
        let platform = Strict::new(edition);
        let mut visit = ScormVisit::begin(&platform, edition).expect("it lets the learner in");
        let report = LearnerReport::of(&CourseProgress::new(&of_truce()), &of_truce());
        visit.end(&platform, Some(&report), 1.0);
        assert_eq!(ScormVisit::begin(&platform, edition).map(|_| ()), Err(NotLetIn));
    }
}

/// Passed stays passed, whatever comes after; failed may become passed.
#[test]
fn a_platform_is_told_the_best_result() {
    let course = of_truce();
    let status = |edition| {
        if edition == ScormEdition::Scorm2004 { "cmi.success_status" } else { "cmi.core.lesson_status" }
    };
    for edition in EDITIONS {
        let platform = Strict::new(edition);
        let visits = [
            (CourseProgress::new(&course), ""),
            (ended(&course, 2), "failed"),
            (ended(&course, 6), "passed"),
            (ended(&course, 0), "passed"),
            (CourseProgress::new(&course), "passed"),
        ];
        for (progress, expected) in visits {
            let mut visit = ScormVisit::begin(&platform, edition).expect("it lets the learner in");
            visit.report(&platform, &LearnerReport::of(&progress, &course), 1.0);
            let found = platform.kept.borrow().get(status(edition)).cloned().unwrap_or_default();
            let found = if found == "incomplete" { String::new() } else { found };
            assert_eq!(found, expected, "{edition:?}");
            platform.window_closed();
        }
    }
}

#[test]
fn who_only_looks_is_not_recorded() {
    let course = of_truce();
    for edition in EDITIONS {
        let platform = Strict::new(edition);
        let mode = if edition == ScormEdition::Scorm2004 { "cmi.mode" } else { "cmi.core.lesson_mode" };
        platform.kept.borrow_mut().insert(mode.into(), "browse".into());
        let mut visit = ScormVisit::begin(&platform, edition).expect("it lets the learner in");
        assert_eq!(visit.purpose(), VisitPurpose::Looking);
        let report = LearnerReport::of(&ended(&course, 6), &course);
        visit.report(&platform, &report, 1.0);
        visit.end(&platform, Some(&report), 2.0);
        let kept = platform.kept.borrow();
        let kept: Vec<&str> = kept.keys().map(String::as_str).collect();
        let expected = [mode, platform.exit()];
        assert!(kept.iter().all(|key| expected.contains(key)), "{kept:?}");
    }
}

/// A state that is too long for a platform is not written.
#[test]
fn a_state_beyond_the_limit_is_not_written() {
    for edition in EDITIONS {
        let platform = Strict::new(edition);
        let mut visit = ScormVisit::begin(&platform, edition).expect("it lets the learner in");
        let state = "a".repeat(edition.longest_state() + 1);
        let report = LearnerReport { state, done: 0, result: None };
        assert_eq!(visit.report(&platform, &report, 1.0), Holding::NotAll);
        assert!(!platform.set.borrow().contains_key("cmi.suspend_data"));
    }
    assert!(code::LONGEST_PROGRESS < EDITIONS.map(ScormEdition::longest_state).into_iter().min().unwrap());
}
