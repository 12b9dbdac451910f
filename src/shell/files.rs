//! Files from and to the player's disk.

use gloo::file::callbacks::{FileReader, read_as_text};
use gloo::file::{Blob, ObjectUrl};
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlAnchorElement, HtmlInputElement};

/// A file that is being read. Dropping it stops the reading.
pub struct FileReading {
    _reader: FileReader,
}

/// Reads the file that was picked in the input behind `event`, and gives its text, or nothing where it is no text.
/// Files above `most` bytes are not read.
#[must_use]
pub fn read_picked(
    event: &Event,
    most: u64,
    then: impl FnOnce(Option<String>) + 'static,
) -> Option<FileReading> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = gloo::file::File::from(input.files()?.get(0)?);
    // The same file can be picked again after it was mended.
    input.set_value("");
    if file.size() > most {
        then(None);
        return None;
    }
    Some(FileReading { _reader: read_as_text(&file, move |text| then(text.ok())) })
}

/// Hands `text` to the player as a file called `name`.
pub fn save(name: &str, text: &str) {
    let blob = Blob::new_with_options(text, Some("application/json"));
    let url = ObjectUrl::from(blob);
    let anchor = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.create_element("a").ok())
        .and_then(|element| element.dyn_into::<HtmlAnchorElement>().ok());
    let Some(anchor) = anchor else { return };
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    // The browser takes the text after the click has returned; the address must live until then.
    gloo::timers::callback::Timeout::new(10_000, move || drop(url)).forget();
}
