//! Drawing a large page a part at a time.

use crate::shell::frame;
use yew::prelude::*;

/// How many frames ago this was first drawn, up to `last`. A page that would keep the browser busy for too long at
/// one go draws what is looked at first, and one part more in every frame; in between the browser can answer.
#[hook]
pub fn use_frames(last: u8) -> u8 {
    let drawn = use_state(|| 0_u8);
    let count = drawn.clone();
    use_effect_with(*drawn, move |now| {
        let now = *now;
        let waiting = (now < last).then(|| frame::next(move || count.set(now.saturating_add(1))));
        move || drop(waiting)
    });
    *drawn
}
