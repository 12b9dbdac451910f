//! The browser's frames.

use super::drawing::Drawing;
use gloo::render::{AnimationFrame, request_animation_frame};
use gloo::timers::callback::Timeout;
use std::cell::OnceCell;
use std::rc::Rc;

/// Something that waits for the next frame. Dropping it calls it off.
#[derive(Debug)]
pub struct Waiting {
    _frame: AnimationFrame,
    _drawn: Option<Rc<OnceCell<Timeout>>>,
}

/// Whether frames come at all. Outside of a browser a page is drawn once, and then it should be whole.
pub const COME: bool = cfg!(target_arch = "wasm32");

/// The browser's time of day, in milliseconds.
#[must_use]
pub fn now() -> f64 {
    web_sys::js_sys::Date::now()
}

/// Calls `then` just before the next frame is drawn. It is for what asks where things lie, as moving the focus or the
/// page does: the browser reckons that for the frame anyway, and need not within the answer to a press.
#[must_use]
pub fn before(then: impl FnOnce() + 'static) -> Waiting {
    let then = drawing(then);
    Waiting { _frame: request_animation_frame(move |_| then()), _drawn: None }
}

/// Calls `then` as soon as the next frame has been drawn. It is a task by itself: what it does and what that frame
/// costs do not add up to one time in which the browser cannot answer.
#[must_use]
pub fn after(then: impl FnOnce() + 'static) -> Waiting {
    ahead(drawing(then))
}

/// The same for what is not seen: the page has been drawn, though this is still to be done.
#[must_use]
pub fn ahead(then: impl FnOnce() + 'static) -> Waiting {
    let drawn = Rc::new(OnceCell::new());
    let kept = Rc::clone(&drawn);
    let frame = request_animation_frame(move |_| {
        kept.get_or_init(|| Timeout::new(0, then));
    });
    Waiting { _frame: frame, _drawn: Some(drawn) }
}

/// The page is not all drawn before this has been done or called off.
fn drawing(then: impl FnOnce() + 'static) -> impl FnOnce() + 'static {
    let drawing = Drawing::begin();
    move || {
        then();
        drop(drawing);
    }
}
