//! The three tabs of a phone, and the one action that is owed, within reach of the thumb.

use crate::ui::state::Tab;
use words::Words;
use yew::prelude::*;

/// What [`tabs`] draws from.
#[derive(Properties, PartialEq)]
pub struct TabsProps {
    /// The tab that is open.
    pub tab: Tab,
    /// Where turning to a tab goes.
    pub on_turn: Callback<Tab>,
}

const ALL: [(Tab, &str, &str); 3] = [
    (Tab::Clients, "clients", "tab-clients"),
    (Tab::Sheet, "sheet", "tab-sheet"),
    (Tab::Private, "private", "tab-private"),
];

/// The value of `data-tab`.
#[must_use]
pub const fn name(tab: Tab) -> &'static str {
    match tab {
        Tab::Clients => "clients",
        Tab::Sheet => "sheet",
        Tab::Private => "private",
    }
}

/// Buttons that turn to a part of the table. On a wide screen everything is in view and they are not there.
pub fn tabs(words: &Words, props: &TabsProps) -> Html {
    html! {
        <nav class="tabs" aria-label={words.say("tabs-title")}>
            for (tab, key, label) in ALL {
                <button
                    {key}
                    type="button"
                    aria-pressed={if tab == props.tab { "true" } else { "false" }}
                    onclick={props.on_turn.reform(move |_: MouseEvent| tab)}
                >
                    { words.say(label) }
                </button>
            }
        </nav>
    }
}
