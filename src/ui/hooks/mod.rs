//! Hooks: they wire pages to the dispatcher, the language and the browser.

mod arrival;
mod context;
mod fresh;
mod import;
mod waves;

pub use arrival::use_arrival;
pub use context::{Act, use_act, use_words};
pub use fresh::use_fresh;
pub use import::{use_file, use_import, use_plan_import};
pub use waves::{use_steps_ahead, use_waves};
