//! Charts that belong to the page: same type, same colours, labelled at the line, their numbers on request.

pub mod heat;
pub mod hills;
pub mod intervals;
pub mod lines;
pub mod panels;
pub mod ridges;
pub mod scale;
pub mod scatter;
pub mod steps;

pub use lines::{Curve, Ink, LinesProps, line_chart};
pub use steps::{ChartStep, Steps};
