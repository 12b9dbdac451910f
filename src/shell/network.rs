//! Whether the browser has a network.

use gloo::events::EventListener;

/// Calls `then` each time the browser is back on a network, until what this answers is dropped.
#[must_use]
pub fn on_return(then: impl Fn() + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "online", move |_| then()))
}
