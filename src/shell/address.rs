//! The address bar: the part behind the `#`.

use gloo::events::EventListener;

/// The address now, as in `#/table`; empty where there is none.
#[must_use]
pub fn now() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Goes to `address`, unless the page is there already.
pub fn go(address: &str) {
    if now() == address {
        return;
    }
    if let Some(window) = web_sys::window() {
        // A browser that refuses to change the address leaves the page where it is.
        let _ = window.location().set_hash(address);
    }
}

/// Calls `arrived` with every new address, for as long as the listener is kept.
pub fn listen(arrived: impl Fn(String) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "hashchange", move |_| arrived(now())))
}

/// The whole address of a page of ours, to be passed on; `address` begins with the `#`.
#[must_use]
pub fn whole(address: &str) -> String {
    let here = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    let before = here.split('#').next().unwrap_or_default();
    format!("{before}{address}")
}
