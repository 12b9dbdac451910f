//! The `dialog` element: it holds the focus, closes with Escape and gives the focus back.

use super::{Button, Tone};
use crate::shell::frame;
use web_sys::HtmlDialogElement;
use yew::prelude::*;

/// Props of [`Modal`].
#[derive(Properties, PartialEq)]
pub struct ModalProps {
    /// Whether it is open.
    pub open: bool,
    /// Its heading and its name.
    pub title: AttrValue,
    /// What lies in it.
    #[prop_or_default]
    pub children: Html,
    /// Somebody closed it with Escape or the back gesture.
    pub on_close: Callback<()>,
}

/// A dialog that is in front of everything else while it is open.
#[component]
pub fn Modal(props: &ModalProps) -> Html {
    let node = use_node_ref();
    use_effect_with((props.open, node.clone()), |(open, node)| {
        let dialog = node.cast::<HtmlDialogElement>();
        let waiting = dialog.and_then(|dialog| match (*open, dialog.open()) {
            // What lies in it has just been drawn, and everything else is about to be shut out.
            (true, false) => Some(frame::after(move || {
                // A browser that will not open it modally has it open already, which is as good.
                let _ = dialog.show_modal();
            })),
            // Nobody sees it empty: the next frame is drawn without it.
            (false, true) => Some(frame::before(move || dialog.close())),
            (true, true) | (false, false) => None,
        });
        move || drop(waiting)
    });
    let oncancel = props.on_close.reform(|event: Event| event.prevent_default());
    html! {
        <dialog ref={node} class="modal" aria-label={props.title.clone()} {oncancel}>
            if props.open {
                <h2>{ &props.title }</h2>
                { props.children.clone() }
            }
        </dialog>
    }
}

/// Props of [`Confirm`].
#[derive(Properties, PartialEq)]
pub struct ConfirmProps {
    /// Whether it is open.
    pub open: bool,
    /// The question.
    pub title: AttrValue,
    /// What cannot be taken back, and what follows.
    pub text: AttrValue,
    /// What going on will do.
    pub go: AttrValue,
    /// What going back will do.
    pub back: AttrValue,
    /// The look of going on.
    #[prop_or(Tone::Ink)]
    pub tone: Tone,
    /// A picture of what follows.
    #[prop_or_default]
    pub children: Html,
    /// Going on.
    pub on_go: Callback<()>,
    /// Going back.
    pub on_back: Callback<()>,
}

/// A question before what cannot be taken back. The safe way out comes first and has the focus.
#[component]
pub fn Confirm(props: &ConfirmProps) -> Html {
    html! {
        <Modal open={props.open} title={props.title.clone()} on_close={props.on_back.clone()}>
            { props.children.clone() }
            <p>{ &props.text }</p>
            <div class="modal-ways">
                <Button label={props.back.clone()} on_press={props.on_back.clone()} />
                <Button label={props.go.clone()} tone={props.tone} on_press={props.on_go.clone()} />
            </div>
        </Modal>
    }
}
