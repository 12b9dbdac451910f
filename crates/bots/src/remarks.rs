//! What a bot says with what it does: an occasion with its facts, which the words of a language tell.
//!
//! A remark goes by the move and by what spoke most for it. It holds only what both seats know: no pay, no figure of the
//! bot's own, and for the answer to a check not even the ground, because how honest an answer is stays its secret.

use super::opponent::{Thought, Topic};
use super::weighing::Weighing;
use core::cmp::Ordering;
use game::Seat;
use game::moves::Move;
use game::saying::{Occasion, Remark};
use world::quantities::Week;

impl Thought {
    /// What a bot in `seat` says to its move, in the `way`-th of the ways to say it; nothing where it makes the move
    /// silently.
    #[must_use]
    pub fn remark(&self, seat: Seat, way: u8) -> Option<Remark> {
        let about = self.about.as_ref()?;
        let (on, week, grounds) = occasion(seat, &self.made, about)?;
        let ground = match grounds {
            Grounds::Told => self.reason().map(Weighing::ground),
            Grounds::Kept => None,
        };
        let draft = about.draft.map_or(about.asked, |terms| terms.week);
        Some(Remark { on, ground, way, week, asked: about.asked, draft })
    }
}

/// Whether what spoke for a move may be heard from what is said to it.
enum Grounds {
    Told,
    Kept,
}

/// The occasion that a move is, and the week it is about; nothing where it is made silently.
fn occasion(seat: Seat, made: &Move, about: &Topic) -> Option<(Occasion, Week, Grounds)> {
    let draft = about.draft.map_or(about.asked, |terms| terms.week);
    let told = |id, week| Some((id, week, Grounds::Told));
    match made {
        Move::Invite { .. } => told(Occasion::Invite, about.asked),
        Move::AskCheck { .. } => told(Occasion::AskCheck, about.asked),
        Move::Draft { terms, .. } if terms.week > about.asked => told(Occasion::DraftLater, terms.week),
        Move::Draft { terms, .. } => told(Occasion::DraftAsked, terms.week),
        Move::SignAlone { .. } => told(Occasion::SignAlone, draft),
        Move::Stamp { .. } => match seat {
            Seat::Sales => told(Occasion::StampCounter, about.counter.map_or(draft, |terms| terms.week)),
            Seat::Operations => told(Occasion::StampDraft, draft),
        },
        Move::Split { .. } => told(Occasion::Split, draft),
        Move::Override { .. } => told(Occasion::Override, draft),
        Move::Escalate { .. } => told(Occasion::Escalate, draft),
        Move::Decline { .. } => told(Occasion::Decline, draft),
        Move::JoinVisit { .. } => told(Occasion::JoinVisit, about.asked),
        Move::DeclineVisit { .. } => told(Occasion::DeclineVisit, about.asked),
        Move::Report { answer, .. } => {
            let late = about.named.is_some_and(|named| named[*answer as usize] > about.asked.end());
            let id = if late { Occasion::ReportLate } else { Occasion::ReportInTime };
            Some((id, about.asked, Grounds::Kept))
        }
        Move::Counter { scope, week, .. } => {
            let drafted = about.draft.map_or(*scope, |terms| terms.scope);
            let id = match (*week > draft, scope.cmp(&drafted)) {
                (true, _) => Occasion::CounterLater,
                (false, Ordering::Less) => Occasion::CounterLess,
                (false, Ordering::Greater) => Occasion::CounterMore,
                (false, Ordering::Equal) => Occasion::CounterSooner,
            };
            told(id, *week)
        }
        Move::Disclose { .. } => told(Occasion::Disclose, about.due.unwrap_or(draft)),
        Move::Renegotiate { week, .. } => told(Occasion::Renegotiate, *week),
        Move::AgreeRenegotiation { .. } => told(Occasion::AgreeRenegotiation, draft),
        Move::RefuseRenegotiation { .. } => told(Occasion::RefuseRenegotiation, draft),
        Move::ProposeReview { .. } => told(Occasion::ProposeReview, draft),
        Move::JoinReview { .. } => told(Occasion::JoinReview, draft),
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
