//! Charts that belong to the page: same type, same colours, labelled at the line, their numbers on request.

pub mod hills;
pub mod intervals;
pub mod lines;
pub mod ridges;
pub mod scale;
pub mod steps;

pub use lines::{Ink, Line, LinesProps, line_chart};
pub use steps::{Step, Steps};
