//! The page as the browser shows it: its title, its focus, how far it is scrolled.

use gloo::events::EventListener;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, HtmlElement};

/// Names the page in the browser's tab.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Moves the focus to the element that `selector` finds, and the page to its top: somebody has arrived.
pub fn arrive_at(selector: &str) {
    scroll_up();
    let found = document().and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // An element that cannot take the focus leaves it where it was.
        let _ = element.focus();
    }
}

/// Scrolls the page to its top.
pub fn scroll_up() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Slides a row until what is current in it lies in its middle; the page itself stays where it is.
pub fn show_current(row: Option<HtmlElement>) {
    let found = |row: &HtmlElement| row.query_selector("[aria-current]").ok().flatten();
    let Some(row) = row else { return };
    if let Some(current) = found(&row).and_then(|current| current.dyn_into::<HtmlElement>().ok()) {
        let middle = current.offset_left() + current.offset_width() / 2;
        row.set_scroll_left(middle - row.offset_left() - row.client_width() / 2);
    }
}

/// An attribute that an element around another carries for as long as this lives.
#[derive(Debug)]
pub struct HeldAttribute {
    marked: Element,
    attribute: &'static str,
}

impl HeldAttribute {
    /// Marks the nearest element around `inner` that `selector` finds, if there is one.
    #[must_use]
    pub fn around(inner: &Element, selector: &str, attribute: &'static str) -> Option<Self> {
        let marked = inner.closest(selector).ok().flatten()?;
        marked.set_attribute(attribute, "").ok()?;
        Some(Self { marked, attribute })
    }
}

impl Drop for HeldAttribute {
    fn drop(&mut self) {
        // What is not there need not be taken away.
        let _ = self.marked.remove_attribute(self.attribute);
    }
}

/// Calls `left` when the page is about to be left for another one. A browser may keep it as it is then, and show it
/// again when somebody comes back.
pub fn on_leaving(left: impl Fn() + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "pagehide", move |_| left()))
}

/// How far the page is scrolled down.
#[must_use]
pub fn scrolled() -> f64 {
    web_sys::window().and_then(|window| window.scroll_y().ok()).unwrap_or_default()
}

/// Scrolls the page down so far.
pub fn scroll_to(y: f64) {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, y);
    }
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        // A browser that will not leaves everything as it is.
        let _ = window.location().reload();
    }
}

/// Opens the browser's print dialog.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // A browser that cannot print says so itself.
        let _ = window.print();
    }
}

/// Puts a text on the clipboard. Where the browser has none, the text can still be read on the page.
pub fn copy(text: &str) {
    if let Some(window) = web_sys::window().filter(web_sys::Window::is_secure_context) {
        // A browser that does not allow it is no error: the text stands on the page.
        let refused = Closure::<dyn FnMut(JsValue)>::new(|_| {});
        let _ = window.navigator().clipboard().write_text(text).catch(&refused);
        refused.forget();
    }
}

/// The text in the element with this id, if there is one.
#[must_use]
pub fn text_of(id: &str) -> Option<String> {
    document()?.get_element_by_id(id)?.text_content()
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
