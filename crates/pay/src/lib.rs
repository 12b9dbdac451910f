//! Who gets what for it: schemes as data, pay slips, culture costs, budget scaling.
//!
//! Pay reads the world's facts and nothing else; nothing in `world` can read pay.

pub mod alignment;
pub mod budget;
pub mod culture;
pub mod draft;
pub mod forms;
pub mod goals;
pub mod metric;
pub mod ploys;
pub mod presets;
pub mod scheme;
pub mod seat;
pub mod slip;
