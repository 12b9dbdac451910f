//! What can wait for a frame or two.

use crate::ui::hooks::use_waves;
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
    // A part for each frame, with nothing in it.
    let has_come = use_waves(vec![(); props.frames]).iter().all(Option::is_some);
    html! {
        <div class="later" aria-busy={(!has_come).then_some("true")}>
            if has_come {
                { props.children.clone() }
            }
        </div>
    }
}
