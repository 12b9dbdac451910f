//! Components, drawn to text without a browser, in English.

use std::future::Future;
use words::{Language, Words};
use yew::context::ContextProviderProps;
use yew::prelude::*;

/// `children`, drawn with all words.
pub fn drawn(children: Html) -> String {
    drawn_with(Words::new(Language::English), children)
}

/// `children`, drawn with these words.
pub fn drawn_with(words: Words, children: Html) -> String {
    let props = ContextProviderProps { context: words, children };
    let render = yew::LocalServerRenderer::<ContextProvider<Words>>::with_props(props);
    wait_for(render.hydratable(false).render())
}

fn wait_for(render: impl Future<Output = String>) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(tokio::task::LocalSet::new().run_until(render))
}
