//! What is still to be drawn. The body says so in the attribute `data-drawing`, from the first byte of `index.html` on.
//!
//! It is no `aria-busy`: a screen reader would pass over the painted start page and over the sentences that a page tells
//! while its other parts are still to come. Only what is empty until it is drawn is busy in that sense.

use std::cell::Cell;

/// How the body says it.
const DRAWING: &str = "data-drawing";

thread_local! {
    static UNFINISHED: Cell<usize> = const { Cell::new(0) };
}

/// Something that is still to be drawn. Dropping it says that it has been, or that it never will be.
#[derive(Debug)]
pub struct Drawing(());

impl Drawing {
    /// Something is to be drawn from now on.
    #[must_use]
    pub fn begin() -> Self {
        UNFINISHED.set(UNFINISHED.get() + 1);
        tell();
        Self(())
    }
}

impl Drop for Drawing {
    fn drop(&mut self) {
        UNFINISHED.set(UNFINISHED.get() - 1);
        tell();
    }
}

fn tell() {
    let body = web_sys::window().and_then(|window| window.document()).and_then(|document| document.body());
    if let Some(body) = body {
        // A body always takes the attribute, and one without it loses nothing.
        let _ = match UNFINISHED.get() {
            0 => body.remove_attribute(DRAWING),
            _ => body.set_attribute(DRAWING, ""),
        };
    }
}
