//! What this browser keeps for us. A browser may refuse to keep anything; the game then goes on without.

use web_sys::Storage;

/// The text kept under `key`.
#[must_use]
pub fn read(key: &str) -> Option<String> {
    store()?.get_item(key).ok().flatten()
}

/// Keeps `text` under `key`; false where the browser keeps nothing.
pub fn write(key: &str, text: &str) -> bool {
    store().is_some_and(|store| store.set_item(key, text).is_ok())
}

// Not through gloo's wrapper: that panics where cookies are blocked.
fn store() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
