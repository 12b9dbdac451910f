//! The page. `state` decides what happens, `pages` lay out, `parts` and `table` draw, `hooks` wire.

pub mod app;
pub mod charts;
pub mod hooks;
mod keeper;
pub mod pages;
pub mod parts;
mod platform_visit;
mod pool;
pub mod routes;
pub mod state;
pub mod table;
