//! What a bot says with what it does, and how its options are called afterwards.
//!
//! A line is chosen by the move and by what spoke most for it. It names only what both seats know: no pay, no
//! figure of the bot's own, and for the answer to a check not even the ground, because how honest an answer is
//! stays its secret.

use super::Words;
use bots::opponent::{Thought, Topic};
use bots::weighing::{Ground, Weighing};
use core::cmp::Ordering;
use game::Seat;
use game::moves::Move;
use world::quantities::Week;

/// Lines for each occasion, taken by turns.
pub const LINES: usize = 3;

impl Words {
    /// What a bot in `seat` says to a move, in the `turn`-th of [`LINES`] ways; nothing where it does it silently.
    #[must_use]
    pub fn saying(&self, seat: Seat, thought: &Thought, turn: usize) -> Option<String> {
        let about = thought.about.as_ref()?;
        let (id, week, grounds) = occasion(seat, &thought.made, about)?;
        let draft = about.draft.map_or(about.asked, |terms| terms.week);
        let facts = [
            ("turn", (turn % LINES).into()),
            ("week", self.week(week).into()),
            ("asked", self.week(about.asked).into()),
            ("draft", self.week(draft).into()),
        ];
        let ground = match grounds {
            Grounds::Told => ground_name(thought.reason().map(Weighing::ground)),
            Grounds::Kept => return self.find(id, &facts),
        };
        self.part(id, ground, &facts).or_else(|| self.find(id, &facts))
    }
}

/// Whether what spoke for a move may be heard from what is said to it.
enum Grounds {
    Told,
    Kept,
}

const fn ground_name(ground: Option<Ground>) -> &'static str {
    match ground {
        Some(Ground::Pay) => "pay",
        Some(Ground::Effort) => "effort",
        Some(Ground::Conscience) => "conscience",
        Some(Ground::Standing) => "standing",
        Some(Ground::Liking) => "liking",
        Some(Ground::Chance) => "chance",
        None => "waited",
    }
}

/// The sentence that goes with a move, and the week it is about.
fn occasion(seat: Seat, made: &Move, about: &Topic) -> Option<(&'static str, Week, Grounds)> {
    let draft = about.draft.map_or(about.asked, |terms| terms.week);
    let told = |id, week| Some((id, week, Grounds::Told));
    match made {
        Move::Invite { .. } => told("line-invite", about.asked),
        Move::AskCheck { .. } => told("line-ask-check", about.asked),
        Move::Draft { terms, .. } if terms.week > about.asked => told("line-draft-later", terms.week),
        Move::Draft { terms, .. } => told("line-draft-asked", terms.week),
        Move::SignAlone { .. } => told("line-sign-alone", draft),
        Move::Stamp { .. } => match seat {
            Seat::Sales => told("line-stamp-counter", about.counter.map_or(draft, |terms| terms.week)),
            Seat::Operations => told("line-stamp-draft", draft),
        },
        Move::Split { .. } => told("line-split", draft),
        Move::Override { .. } => told("line-override", draft),
        Move::Escalate { .. } => told("line-escalate", draft),
        Move::Decline { .. } => told("line-decline", draft),
        Move::JoinVisit { .. } => told("line-join-visit", about.asked),
        Move::DeclineVisit { .. } => told("line-decline-visit", about.asked),
        Move::Report { answer, .. } => {
            let late = about.named.is_some_and(|named| named[*answer as usize] > about.asked.end());
            let id = if late { "line-report-late" } else { "line-report-in-time" };
            Some((id, about.asked, Grounds::Kept))
        }
        Move::Counter { scope, week, .. } => {
            let drafted = about.draft.map_or(*scope, |terms| terms.scope);
            let id = match (*week > draft, scope.cmp(&drafted)) {
                (true, _) => "line-counter-later",
                (false, Ordering::Less) => "line-counter-less",
                (false, Ordering::Greater) => "line-counter-more",
                (false, Ordering::Equal) => "line-counter-sooner",
            };
            told(id, *week)
        }
        Move::Disclose { .. } => told("line-disclose", about.due.unwrap_or(draft)),
        Move::Renegotiate { week, .. } => told("line-renegotiate", *week),
        Move::AgreeRenegotiation { .. } => told("line-agree-renegotiation", draft),
        Move::RefuseRenegotiation { .. } => told("line-refuse-renegotiation", draft),
        Move::ProposeReview { .. } => told("line-propose-review", draft),
        Move::JoinReview { .. } => told("line-join-review", draft),
        // What the other seat does not see is done without a word.
        Move::Visit { .. }
        | Move::Check { .. }
        | Move::Say { .. }
        | Move::Allocate { .. }
        | Move::ShareOut { .. }
        | Move::SetOvertime { .. }
        | Move::HoldBack { .. }
        | Move::PassOn { .. }
        | Move::SitOn { .. }
        | Move::MeetClient { .. }
        | Move::HoldMeeting
        | Move::SetGate { .. }
        | Move::Credit { .. }
        | Move::Apologise { .. }
        | Move::PullIn { .. }
        | Move::Done
        | Move::TimeUp { .. } => None,
    }
}
