//! The work of a project, and what operations takes to be left of it.

use super::quantities::{Share, Work};

/// How much work there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Content {
    /// True effort of the promised scope, grown by scope creep (hidden).
    pub effort: Work,
    /// Work still to do that is known to be to do (hidden; operations has an estimate).
    pub remaining: Work,
}

impl Content {
    /// What is done.
    #[must_use]
    pub fn done(self) -> Work {
        self.effort - self.remaining
    }

    /// Share of the effort that looks done.
    fn progress(self) -> Share {
        self.done().share_of(self.effort).unwrap_or(Share::WHOLE)
    }
}

/// The work of a project as it is, with the estimate of what is left of it. The estimate is asked for far more often
/// than the work changes, so it is reckoned when it does: by nobody but [`Job::becomes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Job {
    first: Work,
    content: Content,
    left: Work,
}

impl Job {
    /// A job of which nothing is done: of true `effort`, which operations takes to be `estimate`.
    #[must_use]
    pub fn begin(estimate: Work, effort: Work) -> Self {
        let content = Content { effort, remaining: effort };
        Self { first: estimate, content, left: left(estimate, content) }
    }

    /// The work is now this.
    pub fn becomes(&mut self, content: Content) {
        self.content = content;
        self.left = left(self.first, content);
    }

    /// The work.
    #[must_use]
    pub const fn content(&self) -> Content {
        self.content
    }

    /// True effort (hidden).
    #[must_use]
    pub const fn effort(&self) -> Work {
        self.content.effort
    }

    /// Work still to do that is known to be to do (hidden).
    #[must_use]
    pub const fn remaining(&self) -> Work {
        self.content.remaining
    }

    /// What operations takes the remaining work to be.
    #[must_use]
    pub const fn estimated_remaining(&self) -> Work {
        self.left
    }

    /// The progress that operations can see: what is done of what it takes the whole to be. The true effort stays
    /// hidden.
    #[must_use]
    pub fn seen_progress(&self) -> Share {
        let done = self.content.done();
        let seen = done.share_of(done + self.left).unwrap_or(Share::WHOLE);
        seen.max(Share::ZERO).min(Share::WHOLE)
    }
}

/// What operations takes the remaining work to be: its `first` estimate at the beginning, and more and more the truth
/// as the work progresses. Undiscovered flaws are in no estimate. Model 6.2, "learns with progress".
fn left(first: Work, content: Content) -> Work {
    let guess = (first - content.done()).max(Work::ZERO);
    let known = content.progress().max(Share::ZERO).min(Share::WHOLE);
    guess
        .towards(content.remaining, known)
        .max(Work::from_tenths(1))
        .min(Work::from_tenths(content.remaining.tenths().max(1).saturating_mul(4)))
}
