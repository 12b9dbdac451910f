//! What is shown in the place of a game that is on its way, or in another tab.

use crate::ui::hooks::{use_act, use_words};
use crate::ui::parts::{Button, Tone};
use crate::ui::state::{LibraryMsg, Msg};
use yew::prelude::*;

/// Props of [`Elsewhere`].
#[derive(Properties, PartialEq)]
pub struct ElsewhereProps {
    /// The game.
    pub id: AttrValue,
}

/// Another tab has the game.
#[component]
pub fn Elsewhere(props: &ElsewhereProps) -> Html {
    let act = use_act();
    let words = &use_words();
    let id = props.id.to_string();
    let leave = act.reform(|()| Msg::Leave);
    let take = act.reform(move |()| Msg::Library(LibraryMsg::TakeOver(id.clone())));
    html! {
        <main class="elsewhere">
            <h1 tabindex="-1">{ words.say("elsewhere-title") }</h1>
            <p class="lead">{ words.say("elsewhere-lead") }</p>
            <div class="game-ways">
                <Button label={words.say("elsewhere-take")} tone={Tone::Ink} on_press={take} />
                <Button label={words.say("back-to-start")} tone={Tone::Quiet} on_press={leave} />
            </div>
        </main>
    }
}

/// The game is on its way.
#[component]
pub fn Fetching() -> Html {
    let act = use_act();
    let words = &use_words();
    html! {
        <main class="elsewhere" aria-busy="true">
            <h1 tabindex="-1">{ words.say("fetching-title") }</h1>
            <Button
                label={words.say("back-to-start")}
                tone={Tone::Quiet}
                on_press={act.reform(|()| Msg::Leave)}
            />
        </main>
    }
}
