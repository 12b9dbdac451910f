//! The way to sign with one stamp only. It looks as lopsided as it is, and the whole sheet tips while one reaches for it.

use crate::shell::page::HeldAttribute;
use web_sys::Element;
use yew::prelude::*;

/// Props of [`Alone`].
#[derive(Properties, PartialEq)]
pub(super) struct AloneProps {
    /// The button.
    pub children: Html,
}

/// A button that signs alone. That somebody reaches for it is told to the desk by an attribute: a style that looked
/// for it from there would be asked again whenever anything on the desk changes.
#[component]
pub(super) fn Alone(props: &AloneProps) -> Html {
    let node = use_node_ref();
    let reach = use_mut_ref(|| None::<HeldAttribute>);
    let on_reach = {
        let (node, reach) = (node.clone(), reach.clone());
        Callback::from(move |()| {
            // An older mark would take the attribute with it when it goes.
            drop(reach.borrow_mut().take());
            let inner = node.cast::<Element>();
            *reach.borrow_mut() =
                inner.and_then(|inner| HeldAttribute::around(&inner, ".table-sheet", "data-reach"));
        })
    };
    let on_leave = Callback::from(move |()| drop(reach.borrow_mut().take()));
    html! {
        <div
            ref={node}
            class="alone"
            onpointerover={on_reach.reform(|_: PointerEvent| ())}
            onpointerout={on_leave.reform(|_: PointerEvent| ())}
            onfocusin={on_reach.reform(|_: FocusEvent| ())}
            onfocusout={on_leave.reform(|_: FocusEvent| ())}
        >
            { props.children.clone() }
        </div>
    }
}
