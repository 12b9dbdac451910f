//! Something to be told in one sentence: why a move was refused, or what is wrong with a file.

use crate::shell::page;
use crate::shell::store::StoreFault;
use crate::ui::hooks::{use_act, use_words};
use crate::ui::parts::{Button, Tone};
use crate::ui::state::{Msg, Notice};
use game::moves::Move;
use words::Words;
use yew::prelude::*;

/// Props of [`NoticeBar`].
#[derive(Properties, PartialEq)]
pub struct NoticeBarProps {
    /// What is to be told, if anything.
    pub notice: Option<Notice>,
    /// Why the game on the table is not kept, if it is not.
    pub trouble: Option<StoreFault>,
}

/// A slip of paper with a sentence, above the page: it pushes the page down and covers none of it. Whoever is further
/// down is taken up to it, and back when it has been read. The region is always there, so that a screen reader hears
/// what comes into it.
#[component]
pub fn NoticeBar(props: &NoticeBarProps) -> Html {
    let act = use_act();
    let words = &use_words();
    let on_press = act.reform(|()| Msg::NoticeRead);
    use_effect_with(props.notice.clone(), |notice| {
        let from = notice.as_ref().map(|_| page::scrolled()).filter(|from| *from > 0.0);
        if from.is_some() {
            page::scroll_up();
        }
        move || from.into_iter().for_each(page::scroll_to)
    });
    html! {
        <div class="notice" role="status">
            if let Some(fault) = props.trouble {
                { trouble(words, fault, act.reform(|()| Msg::Export)) }
            }
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
        Notice::Refused(_)
        | Notice::Damaged(_)
        | Notice::Unreadable
        | Notice::DamagedGame(_)
        | Notice::NewerGame
        | Notice::Gone
        | Notice::NotChanged(_) => "bad",
        Notice::Opened | Notice::AsAgreed(_) => "good",
    }
}

fn sentence(words: &Words, notice: &Notice) -> String {
    match notice {
        Notice::Refused(refusal) => words.refusal(refusal),
        Notice::Damaged(fault) => words.tell("file-damaged", &[("fault", words.record_fault(fault).into())]),
        Notice::Unreadable => words.say("file-unreadable"),
        Notice::DamagedGame(fault) => {
            words.tell("game-damaged", &[("fault", words.record_fault(fault).into())])
        }
        Notice::NewerGame => words.say("game-newer"),
        Notice::Gone => words.say("game-gone"),
        Notice::NotChanged(_) => words.say("game-not-changed"),
        Notice::Opened => words.say("file-opened"),
        Notice::AsAgreed(moves) => as_agreed(words, moves),
    }
}

/// What is played is not kept: it is said for as long as that is so.
fn trouble(words: &Words, fault: StoreFault, on_press: Callback<()>) -> Html {
    let why = match fault {
        StoreFault::Forbidden | StoreFault::Stale => "trouble-forbidden",
        StoreFault::Full => "trouble-full",
        StoreFault::Lost => "trouble-lost",
    };
    html! {
        <div class="notice-slip" data-state="bad" data-lasts="">
            <p>{ words.say(why) }</p>
            <Button label={words.say("trouble-keep")} {on_press} />
        </div>
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
