//! The two seats, and total maps over them.

use serde::{Deserialize, Serialize};

/// A seat at the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Seat {
    /// Promises to clients.
    Sales,
    /// Delivers to clients.
    Operations,
}

impl Seat {
    /// Both seats, sales first.
    pub const ALL: [Self; 2] = [Self::Sales, Self::Operations];

    /// The seat across the table.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Sales => Self::Operations,
            Self::Operations => Self::Sales,
        }
    }
}

/// One of something for each seat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BySeat<T> {
    /// For sales.
    pub sales: T,
    /// For operations.
    pub operations: T,
}

impl<T> BySeat<T> {
    /// What `make` gives for each seat.
    pub fn from_fn(mut make: impl FnMut(Seat) -> T) -> Self {
        Self { sales: make(Seat::Sales), operations: make(Seat::Operations) }
    }

    /// Each seat's own, changed by `change`.
    pub fn map<U>(self, mut change: impl FnMut(T) -> U) -> BySeat<U> {
        BySeat { sales: change(self.sales), operations: change(self.operations) }
    }
}

impl<T> core::ops::Index<Seat> for BySeat<T> {
    type Output = T;
    fn index(&self, seat: Seat) -> &T {
        match seat {
            Seat::Sales => &self.sales,
            Seat::Operations => &self.operations,
        }
    }
}

impl<T> core::ops::IndexMut<Seat> for BySeat<T> {
    fn index_mut(&mut self, seat: Seat) -> &mut T {
        match seat {
            Seat::Sales => &mut self.sales,
            Seat::Operations => &mut self.operations,
        }
    }
}
