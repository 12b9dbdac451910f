//! A move that cannot be taken back is asked once.

use crate::ui::parts::{Button, Confirm, Tone};
use game::moves::Move;
use yew::prelude::*;

/// Properties of [`Ask`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct AskProps {
    /// The move that is asked about.
    pub(super) mv: Move,
    /// What the opening button says.
    pub(super) label: AttrValue,
    /// The question.
    pub(super) question: AttrValue,
    /// What follows from it.
    pub(super) follows: AttrValue,
    /// What the button says that does not do it.
    pub(super) back: AttrValue,
    /// Where the move goes.
    pub(super) on_move: Callback<Move>,
}

/// A quiet button that asks before it acts.
#[component]
pub(super) fn Ask(props: &AskProps) -> Html {
    let open = use_state(|| false);
    let set = |to: bool| {
        let open = open.clone();
        Callback::from(move |()| open.set(to))
    };
    let on_go = {
        let (open, on_move, mv) = (open.clone(), props.on_move.clone(), props.mv.clone());
        Callback::from(move |()| {
            open.set(false);
            on_move.emit(mv.clone());
        })
    };
    html! {
        <>
            <Button label={props.label.clone()} tone={Tone::Quiet} on_press={set(true)} />
            <Confirm
                open={*open}
                title={props.question.clone()}
                text={props.follows.clone()}
                go={props.label.clone()}
                back={props.back.clone()}
                {on_go}
                on_back={set(false)}
            />
        </>
    }
}
