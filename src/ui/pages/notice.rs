//! Something to be told in one sentence: why a move was refused, or what is wrong with a file.

use crate::ui::hooks::use_act;
use crate::ui::parts::{Button, Tone};
use crate::ui::state::{Msg, Notice};
use game::moves::Move;
use words::Words;
use yew::prelude::*;

/// Props of [`NoticeBar`].
#[derive(Properties, PartialEq)]
pub struct NoticeBarProps {
    /// The language.
    pub words: Words,
    /// What is to be told, if anything.
    pub notice: Option<Notice>,
}

/// A slip of paper with a sentence. The region is always there, so that a screen reader hears what comes into it.
#[component]
pub fn NoticeBar(props: &NoticeBarProps) -> Html {
    let act = use_act();
    let words = &props.words;
    let on_press = act.reform(|()| Msg::NoticeRead);
    html! {
        <div class="notice" role="status">
            if let Some(notice) = &props.notice {
                <div class="notice-slip" data-state={state_of(notice)}>
                    <p>{ sentence(words, notice) }</p>
                    <Button label={words.say("notice-read")} tone={Tone::Quiet} {on_press} />
                </div>
            }
        </div>
    }
}

const fn state_of(notice: &Notice) -> &'static str {
    match notice {
        Notice::Refused(_) | Notice::Damaged(_) | Notice::Unreadable => "bad",
        Notice::Opened | Notice::AsAgreed(_) => "good",
    }
}

fn sentence(words: &Words, notice: &Notice) -> String {
    match notice {
        Notice::Refused(refusal) => words.refusal(refusal),
        Notice::Damaged(fault) => format!("{} {}", words.record_fault(fault), words.say("file-kept")),
        Notice::Unreadable => words.say("file-unreadable"),
        Notice::Opened => words.say("file-opened"),
        Notice::AsAgreed(moves) => as_agreed(words, moves),
    }
}

/// What was done because it was agreed on.
fn as_agreed(words: &Words, moves: &[Move]) -> String {
    let count = |of: fn(&Move) -> bool| moves.iter().filter(|made| of(made)).count();
    let kinds = [
        ("kept-invited", count(|made| matches!(made, Move::Invite { .. }))),
        ("kept-reviews", count(|made| matches!(made, Move::ProposeReview { .. }))),
        ("kept-meeting", count(|made| *made == Move::HoldMeeting)),
    ];
    let done = kinds.into_iter().filter(|(_, count)| *count > 0);
    let list: Vec<String> = done.map(|(id, count)| words.tell(id, &[("count", count.into())])).collect();
    words.tell("kept-agreed", &[("list", list.join("; ").into())])
}
