//! The browser's frames.

use gloo::render::{AnimationFrame, request_animation_frame};

/// Something that waits for the next frame. Dropping it calls it off.
#[derive(Debug)]
pub struct Waiting {
    _frame: AnimationFrame,
}

/// Whether frames come at all. Outside of a browser a page is drawn once, and then it should be whole.
pub const COME: bool = cfg!(target_arch = "wasm32");

/// The browser's time of day, in milliseconds.
#[must_use]
pub fn now() -> f64 {
    web_sys::js_sys::Date::now()
}

/// Calls `then` just before the next frame is drawn.
#[must_use]
pub fn next(then: impl FnOnce() + 'static) -> Waiting {
    Waiting { _frame: request_animation_frame(move |_| then()) }
}
