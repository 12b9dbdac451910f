//! A word beside the terms.

use super::hand::Hand;
use crate::game::moves::{LONGEST_SAYING, Move};
use crate::ui::parts::{Button, Tone};
use crate::world::client::ClientId;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Properties of [`Say`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct SayProps {
    /// What it draws from.
    pub(super) hand: Hand,
    /// About whom.
    pub(super) client: ClientId,
}

/// A line to write to sales.
#[component]
pub(super) fn Say(props: &SayProps) -> Html {
    let text = use_state(String::new);
    let (hand, client) = (&props.hand, props.client);
    let open = hand.may(&Move::Say { client, text: String::new() });
    let oninput = {
        let text = text.clone();
        Callback::from(move |event: InputEvent| {
            text.set(event.target_unchecked_into::<HtmlInputElement>().value())
        })
    };
    let send = {
        let (text, on_move) = (text.clone(), hand.on_move.clone());
        Callback::from(move |()| {
            let said = text.trim().to_owned();
            if !said.is_empty() {
                on_move.emit(Move::Say { client, text: said });
                text.set(String::new());
            }
        })
    };
    let onsubmit = send.reform(|event: SubmitEvent| event.prevent_default());
    if !open {
        return Html::default();
    }
    html! {
        <form class="say-form" {onsubmit}>
            <label>
                <span>{ hand.say("ops-say") }</span>
                <input type="text" maxlength={LONGEST_SAYING.to_string()} value={(*text).clone()} {oninput} autocomplete="off" />
            </label>
            <Button label={hand.say("ops-say-send")} tone={Tone::Quiet} disabled={text.trim().is_empty()} on_press={send} />
        </form>
    }
}
