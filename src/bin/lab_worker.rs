//! The laboratory's worker: plays slices of experiments beside the page.

fn main() {
    #[cfg(target_arch = "wasm32")]
    {
        let mut runner = truce::lab::errand::Runner::default();
        truce::shell::worker::serve(move |text| runner.answer_text(text));
    }
}
