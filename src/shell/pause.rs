//! A moment that passes.

use gloo::timers::callback::Timeout;

/// Something that waits for a moment to pass. Dropping it calls it off.
#[derive(Debug)]
pub struct Pause {
    _timeout: Timeout,
}

/// Calls `then` after so many milliseconds.
#[must_use]
pub fn after(milliseconds: u32, then: impl FnOnce() + 'static) -> Pause {
    Pause { _timeout: Timeout::new(milliseconds, then) }
}
