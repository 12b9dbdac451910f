//! Moves that cannot be taken back and matter are asked about once.

use super::sales::{head, label_of};
use crate::ui::parts::Stamped;
use game::moves::Move;
use game::view::SeatView;
use words::Words;
use yew::prelude::*;

/// A question before a move.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Question {
    /// The question.
    pub title: String,
    /// What the move means.
    pub text: String,
    /// What the button that makes it says.
    pub go: String,
    /// The stamps with which the offer would go out.
    pub stamps: Html,
}

/// The question before `wanted`; nothing where it can simply be made.
#[must_use]
pub fn question(words: &Words, view: &SeatView, wanted: &Move) -> Option<Question> {
    let (title, text) = match wanted {
        Move::SignAlone { .. } => ("ask-sign-alone", "ask-sign-alone.text"),
        Move::Override { .. } => ("ask-override", "ask-override.text"),
        Move::Stamp { .. } => ("ask-stamp", "ask-stamp.text"),
        Move::AgreeRenegotiation { .. } => ("ask-agree", "ask-agree.text"),
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
        stamps: stamps(words, view, wanted),
    })
}

/// The stamps with which the offer would go out; nothing where the move sends none.
fn stamps(words: &Words, view: &SeatView, wanted: &Move) -> Html {
    let here = || (Stamped::Done, words.say("stamp-done"));
    if let Move::Stamp { .. } = wanted {
        head::stamps(words, here(), here(), None)
    } else if let Move::SignAlone { .. } = wanted {
        head::stamps(words, here(), (Stamped::Missing, words.say("stamp-missing")), Some("asked"))
    } else if let Move::Override { client } = wanted {
        let counter = view.card(*client).and_then(|card| card.table.counter);
        let week = counter.map(|terms| words.week(terms.week)).unwrap_or_default();
        let word = words.tell("stamp-against", &[("week", week.into())]);
        head::stamps(words, here(), (Stamped::Missing, word), Some("asked"))
    } else {
        Html::default()
    }
}
