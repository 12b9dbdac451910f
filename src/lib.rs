//! The page of Truce, a role-play game in the browser. Sales promises, operations delivers, each is paid for something
//! else, and the client lives with it.
//!
//! What happens, who is paid for it and how people play it are crates of their own, below `crates/`, which know no
//! browser. Here are [`shell`], which is the browser and nothing else, and [`ui`], which draws and decides what a
//! press does.

pub mod shell;
pub mod ui;
