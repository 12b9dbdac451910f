//! Small things that this browser keeps for us: settings, and what this tab is at. A browser may refuse to keep
//! anything; the game then goes on without.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Storage, StorageEvent, Window};

/// The text kept under `key`.
#[must_use]
pub fn read(key: &str) -> Option<String> {
    of(Window::local_storage)?.get_item(key).ok().flatten()
}

/// Keeps `text` under `key`; false where the browser keeps nothing.
pub fn write(key: &str, text: &str) -> bool {
    of(Window::local_storage).is_some_and(|store| store.set_item(key, text).is_ok())
}

/// Keeps nothing under `key` any longer.
pub fn forget(key: &str) {
    if let Some(store) = of(Window::local_storage) {
        // What is not there need not be taken away.
        let _ = store.remove_item(key);
    }
}

/// Calls `then` with the new text whenever another tab keeps something else under `key`.
pub fn listen(key: &'static str, then: impl Fn(Option<String>) + 'static) -> Option<EventListener> {
    Some(EventListener::new(&web_sys::window()?.into(), "storage", move |event| {
        let event = event.dyn_ref::<StorageEvent>();
        if event.is_some_and(|event| event.key().as_deref() == Some(key)) {
            then(event.and_then(StorageEvent::new_value));
        }
    }))
}

/// The text that this tab keeps under `key`, for as long as it is open.
#[must_use]
pub fn read_in_tab(key: &str) -> Option<String> {
    of(Window::session_storage)?.get_item(key).ok().flatten()
}

/// Keeps `text` under `key` for as long as this tab is open; nothing where there is no text.
pub fn keep_in_tab(key: &str, text: Option<&str>) {
    if let Some(store) = of(Window::session_storage) {
        // A tab that keeps nothing opens the game that was played last.
        let _ = match text {
            Some(text) => store.set_item(key, text),
            None => store.remove_item(key),
        };
    }
}

// Not through gloo's wrapper: that panics where cookies are blocked.
fn of(kind: impl Fn(&Window) -> Result<Option<Storage>, wasm_bindgen::JsValue>) -> Option<Storage> {
    kind(&web_sys::window()?).ok().flatten()
}
