//! Whether the browser has a network, and whether the host still has what this page was made of.

use gloo::events::EventListener;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestCache, RequestInit, Response};

/// Calls `then` each time the browser is back on a network, until what this answers is dropped.
#[must_use]
pub fn on_return(then: impl Fn() + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "online", move |_| then()))
}

/// Whether the host has another release by now than the one that this page comes from: then the files of this one are
/// gone, or soon will be. Where nobody can say, it has not.
pub async fn has_another_release() -> bool {
    let Some(ours) = our_page() else { return false };
    let Some(theirs) = page_at_host().await else { return false };
    matches!((release(&ours), release(&theirs)), (Some(ours), Some(theirs)) if ours != theirs)
}

fn our_page() -> Option<String> {
    let head = web_sys::window()?.document()?.query_selector("head").ok().flatten()?;
    head.text_content()
}

async fn page_at_host() -> Option<String> {
    let window = web_sys::window()?;
    let wanted = RequestInit::new();
    wanted.set_cache(RequestCache::NoStore);
    let asked = window.fetch_with_str_and_init(&window.location().href().ok()?, &wanted);
    let answer: Response = JsFuture::from(asked).await.ok()?.dyn_into().ok()?;
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}

/// The name of the release that a start page starts.
fn release(page: &str) -> Option<&str> {
    let (_, rest) = page.split_once("import(\"./app-")?;
    rest.split_once(".js").map(|(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::release;

    #[test]
    fn a_start_page_names_its_release() {
        let page = "const { default: init } = await import(\"./app-f289.js\");\n\"./app-0000.js\"";
        assert_eq!(release(page), Some("f289"));
        assert_eq!(release("<p>Please log in to this network"), None);
    }
}
