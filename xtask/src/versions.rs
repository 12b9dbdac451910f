//! The versions of the tools that are installed from outside, all in one place.
//!
//! Two pins live elsewhere because another tool must read them there: `wasm-bindgen`'s is the one in
//! `Cargo.lock` (its command line must equal the library exactly), and the browser journeys' npm packages are
//! in `tests/browser/package.json`.

use crate::fault::{Fault, Outcome};
use std::path::Path;

/// Trunk bundles and serves the app. 0.22 wants a newer compiler than the project does.
pub const TRUNK: &str = "0.21.14";
/// npm's `binaryen` brings `wasm-opt`.
pub const BINARYEN: &str = "132.0.0";
/// npm's `lighthouse`, which judges the start page. 13 wants a newer Node than the journeys do.
pub const LIGHTHOUSE: &str = "12.8.2";
/// PyPI's `ralph-malph`, a record store of xAPI.
pub const RALPH: &str = "5.1.0";
/// What it needs and does not name.
pub const BESIDE_RALPH: [&str; 2] = ["requests==2.34.2", "click-option-group==0.5.10"];
/// The oldest Node that the browser journeys run on.
pub const OLDEST_NODE: u32 = 20;
/// The oldest compiler that understands the sources: `rust-version` in `Cargo.toml`, without the first number.
pub const OLDEST_RUST_MINOR: u32 = 95;

/// The version of `wasm-bindgen` that `Cargo.lock` settled on.
pub fn wasm_bindgen(root: &Path) -> Outcome<String> {
    let lock = root.join("Cargo.lock");
    let text = std::fs::read_to_string(&lock)
        .map_err(|error| Fault::new(format!("cannot read {}: {error}", lock.display())))?;
    locked(&text, "wasm-bindgen").ok_or_else(|| Fault::new("Cargo.lock names no version of wasm-bindgen"))
}

/// The version of a package in the text of a `Cargo.lock`.
fn locked(lock: &str, package: &str) -> Option<String> {
    let wanted = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != wanted);
    lines.next()?;
    lines.next()?.strip_prefix("version = \"")?.strip_suffix('"').map(str::to_owned)
}

/// The numbers of the first version in what a program says of itself: `rustc 1.95.0 (…)` gives 1, 95 and 0.
pub fn numbers(text: &str) -> Option<[u32; 3]> {
    text.split_whitespace().find_map(|word| {
        let mut parts = word.trim_start_matches('v').split('.');
        let mut next = || parts.next()?.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok();
        Some([next()?, next()?, next()?])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.80\"\n\n\
                        [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";

    #[test]
    fn a_locked_version_is_found_by_the_whole_name() {
        assert_eq!(locked(LOCK, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(locked(LOCK, "wasm").as_deref(), None);
    }

    #[test]
    fn a_version_is_read_from_what_a_program_says() {
        assert_eq!(numbers("rustc 1.95.0 (59807616e 2026-04-14)"), Some([1, 95, 0]));
        assert_eq!(numbers("v20.20.2\n"), Some([20, 20, 2]));
        assert_eq!(numbers("rustc 1.97.0-nightly (abc)"), Some([1, 97, 0]));
        assert_eq!(numbers("no version here"), None);
    }
}
