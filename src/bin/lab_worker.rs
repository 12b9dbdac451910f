//! The worker: plays slices of experiments and of what-ifs beside the page.

fn main() {
    #[cfg(target_arch = "wasm32")]
    {
        let mut desk = debrief::desk::Desk::default();
        page::shell::worker::serve(move |text| desk.answer(text));
    }
}
