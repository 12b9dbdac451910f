//! Arriving on a page: the browser tells a reader that something else is there only if the focus moves.

use crate::shell::{frame, page};
use yew::prelude::*;

/// Names the page `title`; whenever `place` changes, the focus moves to the page's heading. On the very first page
/// it stays where the browser puts it.
#[hook]
pub fn use_arrival(place: AttrValue, title: AttrValue) {
    let been = use_mut_ref(|| None::<AttrValue>);
    use_effect_with((place, title), move |(place, title)| {
        page::set_title(title);
        let before = been.borrow_mut().replace(place.clone());
        let arrived = before.is_some_and(|before| before != *place);
        let waiting = arrived.then(|| frame::before(|| page::arrive_at("h1[tabindex], main[tabindex]")));
        move || drop(waiting)
    });
}
