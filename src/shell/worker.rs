//! Workers: other threads of the browser. Text in, text out; what it means is for others to know.
//!
//! A worker says [`READY`] first: what is sent before that is lost, so nothing is. The other end is `crates/lab_worker`.

use wasm_bindgen::prelude::*;
use web_sys::MessageEvent;

/// What a worker says when it can be spoken to.
const READY: &str = "ready";

/// A word from a worker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    /// It can be spoken to now.
    Ready,
    /// Its answer to what it was sent.
    Answer(String),
    /// It could not be started, or it broke.
    Broken,
}

/// A worker of this page. Dropping it ends it at once, whatever it is doing.
#[derive(Debug)]
pub struct Worker {
    inner: web_sys::Worker,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut()>,
}

impl Worker {
    /// Starts the worker whose script lies beside the page; nothing where the browser has no workers.
    #[must_use]
    pub fn start(script: &str, heard: impl Fn(Word) + Clone + 'static) -> Option<Self> {
        let inner = web_sys::Worker::new(script).ok()?;
        let broken = heard.clone();
        let on_message = Closure::new(move |event: MessageEvent| {
            if let Some(text) = event.data().as_string() {
                heard(if text == READY { Word::Ready } else { Word::Answer(text) });
            }
        });
        let on_error = Closure::new(move || broken(Word::Broken));
        inner.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        inner.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        Some(Self { inner, _on_message: on_message, _on_error: on_error })
    }

    /// Sends it a text. A text that cannot be sent is never answered.
    pub fn send(&self, text: &str) {
        let _ = self.inner.post_message(&JsValue::from_str(text));
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.inner.set_onmessage(None);
        self.inner.set_onerror(None);
        self.inner.terminate();
    }
}

/// How many workers this machine can feed beside the page itself: its cores, less one. Of two cores both, because the
/// page does little while they are at it, and half of the machine would stand idle.
#[must_use]
pub fn sensible() -> usize {
    let cores = web_sys::window().map_or(1.0, |window| window.navigator().hardware_concurrency());
    match cores as usize {
        0 | 1 => 1,
        2 => 2,
        more => more - 1,
    }
}
