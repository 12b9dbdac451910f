//! Reading what comes from outside: JSON of any form, with the path to the first fault.
//!
//! There is one reader, for presets, saves and files alike: they all fail in the same words, and the page carries
//! the machinery once.

use serde::de::DeserializeOwned;

/// Why a text cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Where, as in `moves[17].by`; empty for the text as a whole.
    pub path: String,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
    /// What the reader said.
    pub reason: String,
}

/// Reads JSON of any form.
///
/// # Errors
/// The first fault, with its path.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, Unreadable> {
    let mut json = serde_json::Deserializer::from_str(text);
    let read = serde_path_to_error::deserialize(&mut json).map_err(|error| {
        let path = error.path().to_string();
        unreadable(if path == "." { String::new() } else { path }, error.inner())
    })?;
    json.end().map_err(|error| unreadable(String::new(), &error))?;
    Ok(read)
}

fn unreadable(path: String, error: &serde_json::Error) -> Unreadable {
    Unreadable { path, line: error.line(), column: error.column(), reason: error.to_string() }
}
