//! The `popover` attribute: something to look at by the way, which the browser opens, closes with Escape or a press
//! elsewhere, and takes the focus back from.

use super::button::Pulls;
use super::{Button, Tone};
use yew::prelude::*;

/// Props of [`Drawer`].
#[derive(Properties, PartialEq)]
pub struct DrawerProps {
    /// Its name in the page, by which buttons pull it.
    pub id: &'static str,
    /// What the button says that opens it.
    pub label: AttrValue,
    /// Its heading and its name.
    pub title: AttrValue,
    /// What lies in it.
    pub children: Html,
}

/// A button, and what lies over the page while it is open. Unlike in front of a [`Modal`](super::Modal), the page
/// behind it goes on: there is nothing here that must be answered first.
#[component]
pub fn Drawer(props: &DrawerProps) -> Html {
    html! {
        <>
            <Button label={props.label.clone()} tone={Tone::Quiet} pulls={Pulls::Open(props.id)} />
            <div
                id={props.id}
                class="modal"
                popover="auto"
                role="dialog"
                aria-label={props.title.clone()}
                tabindex="-1"
                autofocus=true
            >
                <h2>{ &props.title }</h2>
                { props.children.clone() }
            </div>
        </>
    }
}
