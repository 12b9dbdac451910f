//! How a number came about, on request.

use yew::prelude::*;

/// Props of [`Why`].
#[derive(Properties, PartialEq)]
pub struct WhyProps {
    /// The question, as in "Why 38?".
    pub ask: AttrValue,
    /// The answer.
    #[prop_or_default]
    pub children: Html,
}

/// A question that opens its answer. It is a `details` element: it works by keyboard, in print and in search.
#[component]
pub fn Why(props: &WhyProps) -> Html {
    html! {
        <details class="why">
            <summary>{ &props.ask }</summary>
            <div class="why-answer">{ props.children.clone() }</div>
        </details>
    }
}
