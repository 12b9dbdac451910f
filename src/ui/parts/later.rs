//! What can wait for a frame.

use crate::shell::frame;
use yew::prelude::*;

/// Props of [`Later`].
#[derive(Properties, PartialEq)]
pub struct LaterProps {
    /// What can wait.
    pub children: Html,
}

/// Draws nothing in its first frame and its children from the next one on: what lies above them is looked at first,
/// and the browser can answer in between.
#[component]
pub fn Later(props: &LaterProps) -> Html {
    let come = use_state_eq(|| false);
    let setter = come.setter();
    use_effect_with((), move |()| {
        let waiting = frame::next(move || setter.set(true));
        move || drop(waiting)
    });
    if *come { props.children.clone() } else { Html::default() }
}
