//! What leaves Truce: files for other programs.

pub mod campaign;
pub mod lab;
pub mod replay;
pub mod sheet;
