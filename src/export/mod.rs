//! What leaves Truce: files for other programs.

pub mod replay;
