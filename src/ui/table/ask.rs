//! Moves that cannot be taken back and matter are asked about once.

use super::sales::moves::label_of;
use crate::game::moves::Move;
use crate::game::view::SeatView;
use crate::words::Words;

/// A question before a move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The question.
    pub title: String,
    /// What the move means.
    pub text: String,
    /// What the button that makes it says.
    pub go: String,
}

/// The question before `wanted`; nothing where it can simply be made.
#[must_use]
pub fn question(words: &Words, view: &SeatView, wanted: &Move) -> Option<Question> {
    let (title, text) = match wanted {
        Move::SignAlone { .. } => ("ask-sign-alone", "ask-sign-alone.text"),
        Move::Override { .. } => ("ask-override", "ask-override.text"),
        Move::Escalate { .. } => ("ask-escalate", "ask-escalate.text"),
        Move::Decline { .. } => ("ask-decline", "ask-decline.text"),
        Move::PullIn { .. } => ("ask-pull-in", "ask-pull-in.text"),
        Move::Visit { .. }
        | Move::Invite { .. }
        | Move::JoinVisit { .. }
        | Move::DeclineVisit { .. }
        | Move::Draft { .. }
        | Move::AskCheck { .. }
        | Move::Check { .. }
        | Move::Report { .. }
        | Move::Counter { .. }
        | Move::Stamp { .. }
        | Move::Split { .. }
        | Move::Say { .. }
        | Move::Allocate { .. }
        | Move::ShareOut { .. }
        | Move::SetOvertime { .. }
        | Move::Disclose { .. }
        | Move::HoldBack { .. }
        | Move::PassOn { .. }
        | Move::SitOn { .. }
        | Move::Renegotiate { .. }
        | Move::AgreeRenegotiation { .. }
        | Move::RefuseRenegotiation { .. }
        | Move::ProposeReview { .. }
        | Move::JoinReview { .. }
        | Move::MeetClient { .. }
        | Move::HoldMeeting
        | Move::SetGate { .. }
        | Move::Credit { .. }
        | Move::Apologise { .. }
        | Move::Done
        | Move::TimeUp { .. } => return None,
    };
    let facts = [("standing", words.money(view.culture.escalating).into())];
    Some(Question {
        title: words.say(title),
        text: words.tell(text, &facts),
        go: label_of(words, view, wanted),
    })
}
