//! What can wait for a frame or two.

use crate::shell::frame;
use yew::prelude::*;

/// Props of [`Later`].
#[derive(Properties, PartialEq)]
pub struct LaterProps {
    /// How many frames it can wait.
    #[prop_or(1)]
    pub frames: usize,
    /// What can wait.
    pub children: Html,
}

/// Draws nothing in its first frames and its children from then on: what lies above them is looked at first, and the
/// browser can answer in between. Their place is kept by an element that takes part in no layout: Yew 0.23 loses its
/// way when what it inserts a keyed sibling before is a component that has drawn nothing.
#[component]
pub fn Later(props: &LaterProps) -> Html {
    let left = use_state_eq(|| if frame::COME { props.frames } else { 0 });
    let setter = left.setter();
    use_effect_with(*left, move |left| {
        let waiting = left.checked_sub(1).map(|left| frame::after(move || setter.set(left)));
        move || drop(waiting)
    });
    html! {
        <div class="later">
            if *left == 0 {
                { props.children.clone() }
            }
        </div>
    }
}
