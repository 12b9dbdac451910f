//! What can go wrong, always as a sentence for the person at the terminal.

use std::fmt;

/// One sentence that says what went wrong and, where we know it, what to do.
#[derive(Debug)]
pub struct Fault(String);

/// The result of anything that can go wrong here.
pub type Outcome<T> = Result<T, Fault>;

impl Fault {
    /// A fault with this sentence.
    pub fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }

    /// A fault that has been explained already.
    pub fn explained() -> Self {
        Self(String::new())
    }

    /// Whether nothing is left to say.
    pub fn is_explained(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
