//! A word beside the terms.

use crate::ui::hooks::use_words;
use crate::ui::parts::{Button, Tone};
use game::Seat;
use game::moves::{LONGEST_SAYING, Move};
use game::saying::Saying;
use game::view::SeatView;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use world::client::ClientId;
use yew::prelude::*;

/// Props of [`Say`].
#[derive(Properties, PartialEq)]
pub struct SayProps {
    /// What the seat sees.
    pub view: Rc<SeatView>,
    /// About whom.
    pub client: ClientId,
    /// Where moves go.
    pub on_move: Callback<Move>,
}

/// A line to write to the other seat.
#[component]
pub fn Say(props: &SayProps) -> Html {
    let text = use_state(String::new);
    let words = &use_words();
    let client = props.client;
    if !props.view.may(&Move::Say { client, text: Saying::default() }) {
        return Html::default();
    }
    let oninput = {
        let text = text.clone();
        Callback::from(move |event: InputEvent| {
            text.set(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    let send = {
        let (text, on_move) = (text.clone(), props.on_move.clone());
        Callback::from(move |()| {
            let said = text.trim().to_owned();
            if !said.is_empty() {
                on_move.emit(Move::Say { client, text: said.into() });
                text.set(String::new());
            }
        })
    };
    let onsubmit = send.reform(|event: SubmitEvent| event.prevent_default());
    let to = match props.view.seat {
        Seat::Sales => words.say("say-to-operations"),
        Seat::Operations => words.say("say-to-sales"),
    };
    html! {
        <form class="say-form" {onsubmit}>
            <label>
                <span>{ to }</span>
                <input
                    type="text"
                    maxlength={LONGEST_SAYING.to_string()}
                    autocomplete="off"
                    value={(*text).clone()}
                    {oninput}
                />
            </label>
            <Button
                label={words.say("say-send")}
                tone={Tone::Quiet}
                disabled={text.trim().is_empty()}
                on_press={send}
            />
        </form>
    }
}
