//! What leaves Truce: files for other programs.

pub mod campaign;
pub mod cascade;
pub mod debrief;
pub mod lab;
pub mod link;
pub mod replay;
pub mod sheet;
pub mod told;
