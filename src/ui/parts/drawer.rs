//! The `popover` attribute: something to look at by the way, which the browser opens, closes with Escape or a press
//! elsewhere, and takes the focus back from.

use super::button::Pulls;
use super::{Button, Tone};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Node};
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
/// behind it goes on: there is nothing here that must be answered first. Where the focus goes on to the page the drawer
/// shuts, so that it never lies over what has the focus.
#[component]
pub fn Drawer(props: &DrawerProps) -> Html {
    let node = use_node_ref();
    let drawer = node.clone();
    let onfocusout = Callback::from(move |event: FocusEvent| {
        let next = event.related_target().and_then(|next| next.dyn_into::<Node>().ok());
        let Some(drawer) = drawer.cast::<HtmlElement>() else { return };
        if next.is_some_and(|next| !drawer.contains(Some(&next))) {
            // One that is shut already is as it should be.
            let _ = drawer.hide_popover();
        }
    });
    html! {
        <>
            <Button label={props.label.clone()} tone={Tone::Quiet} pulls={Pulls::Open(props.id)} />
            <div
                id={props.id}
                class="modal"
                popover="auto"
                role="dialog"
                aria-label={props.title.clone()}
                {onfocusout}
                ref={node}
            >
                <h2>{ &props.title }</h2>
                { props.children.clone() }
            </div>
        </>
    }
}
