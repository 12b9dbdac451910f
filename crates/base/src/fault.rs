//! What is wrong with a file, and where.

use crate::reading::Unreadable;

/// Something wrong with a file of any format, with the path to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault<K> {
    /// Where, as in `lines[2].rate`; empty for the file as a whole.
    pub path: String,
    /// What is wrong.
    pub kind: K,
}

impl<K> Fault<K> {
    /// Something wrong at a path.
    #[must_use]
    pub fn at(path: impl Into<String>, kind: K) -> Self {
        Self { path: path.into(), kind }
    }

    /// The same, for a reader of a file in which this one is written out under `path`.
    #[must_use]
    pub fn below<L: From<K>>(self, path: &str) -> Fault<L> {
        Fault { path: format!("{path}.{}", self.path), kind: self.kind.into() }
    }
}

impl<K: From<Unreadable>> From<Unreadable> for Fault<K> {
    fn from(unreadable: Unreadable) -> Self {
        Self { path: unreadable.path.clone(), kind: unreadable.into() }
    }
}

/// A kind of fault that a number out of its range is.
pub trait OutOfRange {
    /// The fault of a number that must be `low` to `high`.
    fn out_of_range(low: f64, high: f64) -> Self;
}

/// The faults of a file, as they are found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faults<K>(Vec<Fault<K>>);

impl<K> Default for Faults<K> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K> Faults<K> {
    /// Notes something wrong at a path.
    pub fn add(&mut self, path: impl Into<String>, kind: K) {
        self.0.push(Fault::at(path, kind));
    }

    /// Notes what is wrong with a file that is written out under `path`.
    pub fn add_below<L>(&mut self, path: &str, faults: impl IntoIterator<Item = Fault<L>>)
    where
        K: From<L>,
    {
        self.0.extend(faults.into_iter().map(|fault| fault.below(path)));
    }

    /// Notes a number that is not `low` to `high`.
    pub fn range(&mut self, path: &str, value: f64, low: f64, high: f64)
    where
        K: OutOfRange,
    {
        if !(low..=high).contains(&value) {
            self.add(path, K::out_of_range(low, high));
        }
    }

    /// What was checked, if nothing is wrong with it.
    ///
    /// # Errors
    /// Everything that was noted.
    pub fn or<T>(self, checked: T) -> Result<T, Vec<Fault<K>>> {
        if self.0.is_empty() { Ok(checked) } else { Err(self.0) }
    }

    /// Whether nothing was noted.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Everything that was noted.
    #[must_use]
    pub fn into_vec(self) -> Vec<Fault<K>> {
        self.0
    }
}
