//! A worker of the pool: plays slices of experiments and of what-ifs beside the page.
//!
//! It is a package of its own, so that nothing of the page is compiled or fetched with it. The page's end is `ui::pool`.

#[cfg(target_arch = "wasm32")]
fn main() {
    use wasm_bindgen::prelude::*;
    use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

    let mut desk = debrief::desk::WorkerDesk::default();
    let scope: DedicatedWorkerGlobalScope = web_sys::js_sys::global().unchecked_into();
    let answered = scope.clone();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        if let Some(text) = event.data().as_string() {
            // Nobody to answer to means that the page is gone.
            let _ = answered.post_message(&JsValue::from_str(&desk.serve(&text)));
        }
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
    // What is sent before the page hears this is lost, so it sends nothing.
    let _ = scope.post_message(&JsValue::from_str("ready"));
}

/// The worker lives in a browser only.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
