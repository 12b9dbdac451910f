//! Moves that matter are asked about once, in the same way for both seats. Which those are stands in the table of moves.

use super::operations::skipping;
use super::phrases;
use super::sales::{head, label_of};
use crate::ui::parts::{Stamped, face};
use game::Seat;
use game::moves::Move;
use game::moves::table::Confirmed;
use game::view::SeatView;
use words::{Fact, Words};
use yew::prelude::*;

/// A question before a move.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MoveQuestion {
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
pub fn question(words: &Words, view: &SeatView, wanted: &Move) -> Option<MoveQuestion> {
    let standing = || [("standing", words.money(view.culture.escalating).into())];
    let (title, text) = match wanted.decides()? {
        Confirmed::SignAlone => {
            ("ask-sign-alone", alone(words, view, wanted, "ask-sign-alone.text", "ops-alone"))
        }
        Confirmed::Override => {
            ("ask-override", alone(words, view, wanted, "ask-override.text", "ops-alone-against"))
        }
        Confirmed::Stamp => ("ask-stamp", words.tell("ask-stamp.text", &whose(view.seat.other()))),
        Confirmed::AskClient => ("ask-agree", words.say("ask-agree.text")),
        Confirmed::Escalate => ("ask-escalate", words.tell("ask-escalate.text", &standing())),
        Confirmed::LetGo => ("ask-decline", words.say("ask-decline.text")),
        Confirmed::PullIn => ("ask-pull-in", words.say("ask-pull-in.text")),
        Confirmed::SkipGate => ("ops-gate-question", skipping(words, view, wanted)),
    };
    let go = label_of(words, view, wanted);
    Some(MoveQuestion { title: words.say(title), text, go, stamps: stamps(words, view, wanted) })
}

/// Whose terms a second stamp sends out.
fn whose(seat: Seat) -> [(&'static str, Fact<'static>); 1] {
    [("whose", phrases::seat_fact(seat).into())]
}

/// What signing alone means, and what operations reads of it if the client signs.
fn alone(words: &Words, view: &SeatView, wanted: &Move, text: &str, read: &str) -> String {
    let card = wanted.client().and_then(|client| view.card(client));
    let Some((card, draft)) = card.and_then(|card| Some((card, card.table.draft?))) else {
        return words.say(text);
    };
    let facts = [("client", face::name(words, card).into()), ("week", words.week(draft.week).into())];
    let read = words.tell(read, &facts);
    format!("{} {}", words.say(text), words.tell("ask-alone-read", &[("read", read.into())]))
}

/// The stamps with which the offer would go out; nothing where the move sends none.
fn stamps(words: &Words, view: &SeatView, wanted: &Move) -> Html {
    let here = || (Stamped::Done, words.say("stamp-done"));
    if let Move::Stamp { .. } = wanted {
        head::stamps(words, here(), here(), None)
    } else if let Move::SignAlone { client } = wanted {
        let operations = view.card(*client).map(|card| head::unstamped(words, card));
        operations.map_or_else(Html::default, |mark| head::stamps(words, here(), mark, Some("asked")))
    } else if let Move::Override { client } = wanted {
        let counter = view.card(*client).and_then(|card| card.table.counter);
        let week = counter.map(|terms| words.week(terms.week)).unwrap_or_default();
        let word = words.tell("stamp-against", &[("week", week.into())]);
        head::stamps(words, here(), (Stamped::Missing, word), Some("asked"))
    } else {
        Html::default()
    }
}
