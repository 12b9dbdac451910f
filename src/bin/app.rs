//! Mounts the page.

#[cfg(target_arch = "wasm32")]
fn main() {
    page::ui::app::mount();
}

/// The page lives in a browser only; natively there is the `truce` command.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
