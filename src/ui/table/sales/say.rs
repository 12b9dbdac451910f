//! A word beside the terms.

use super::hand::Hand;
use crate::game::moves::{LONGEST_SAYING, Move};
use crate::ui::parts::{Button, Tone};
use crate::world::client::ClientId;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Props of [`Say`].
#[derive(Properties, PartialEq)]
pub(super) struct SayProps {
    /// What it draws from.
    pub(super) hand: Hand,
    /// About whom.
    pub(super) client: ClientId,
}

/// A line to write to operations.
#[component]
pub(super) fn Say(props: &SayProps) -> Html {
    let text = use_state(String::new);
    let (hand, client) = (&props.hand, props.client);
    if !hand.view.may(&Move::Say { client, text: String::new() }) {
        return Html::default();
    }
    let oninput = {
        let text = text.clone();
        Callback::from(move |event: InputEvent| {
            text.set(event.target_unchecked_into::<HtmlInputElement>().value());
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
    html! {
        <form class="say-form" {onsubmit}>
            <label>
                <span>{ hand.say("say-title") }</span>
                <input
                    type="text"
                    maxlength={LONGEST_SAYING.to_string()}
                    autocomplete="off"
                    value={(*text).clone()}
                    {oninput}
                />
            </label>
            <Button
                label={hand.say("say-send")}
                tone={Tone::Quiet}
                disabled={text.trim().is_empty()}
                on_press={send}
            />
        </form>
    }
}
