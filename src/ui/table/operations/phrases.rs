//! Which sentence goes with which variant. Every id is a literal, so that a test can find it.

use game::moves::Answer;
use world::knowledge::Basis;
use world::quantities::{Share, Week, Work};

/// An answer to a check: its name, what it means, and the button that gives it.
pub(in crate::ui::table) const fn answer(answer: Answer) -> (&'static str, &'static str, &'static str) {
    match answer {
        Answer::Honest => ("ops-answer-honest", "ops-answer-honest-hint", "ops-answer-honest-told"),
        Answer::Cautious => ("ops-answer-cautious", "ops-answer-cautious-hint", "ops-answer-cautious-told"),
        Answer::Padded => ("ops-answer-padded", "ops-answer-padded-hint", "ops-answer-padded-told"),
    }
}

/// How operations came to its estimate.
pub(super) const fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Stated => "ops-basis-stated",
        Basis::Check => "ops-basis-check",
        Basis::JointVisit => "ops-basis-visit",
    }
}

/// How tired the team is, as people would say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tiredness {
    /// Nothing to notice.
    Rested,
    /// It shows.
    Tired,
    /// It costs.
    WornOut,
}

impl Tiredness {
    /// The word for a fatigue; the bounds are of language, no rule hangs on them.
    pub(super) const fn of(fatigue: Share) -> Self {
        match fatigue.basis() {
            i32::MIN..=499 => Self::Rested,
            500..=1199 => Self::Tired,
            1200..=i32::MAX => Self::WornOut,
        }
    }

    /// The sentence id.
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Rested => "ops-rested",
            Self::Tired => "ops-tired",
            Self::WornOut => "ops-worn-out",
        }
    }

    /// The value of `data-tired`.
    pub(super) const fn state(self) -> &'static str {
        match self {
            Self::Rested => "rested",
            Self::Tired => "tired",
            Self::WornOut => "worn",
        }
    }
}

/// What this week has to give for `remaining` to be done by the end of `due` at an even pace: a reading aid.
pub(super) fn even_pace(remaining: Work, due: Week, now: Week) -> Work {
    let weeks = (due.since(now) + 1).max(1);
    remaining.times(1.0 / f64::from(weeks))
}
