//! Hooks: they wire pages to the dispatcher, the language and the browser.

mod arrival;
mod context;
mod frames;
mod fresh;
mod import;

pub use arrival::use_arrival;
pub use context::{Act, use_act, use_words};
pub use frames::use_frames;
pub use fresh::use_fresh;
pub use import::{use_import, use_plan_import};
