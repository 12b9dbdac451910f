//! The project commands; see README.
fn main() {}
