//! The desk of operations: a planner's board. What Sales wants to promise, what has been promised, and the
//! one week that all of it has to fit into.

mod answers;
mod arrivals;
mod aside;
mod board;
mod checks;
mod counter;
mod hand;
mod knowledge;
mod lead;
mod load;
mod overtime;
pub(super) mod phrases;
mod project;
mod renegotiate;
mod rework;
mod ruler;
mod share;
mod slip;
mod table;
mod whys;

pub use arrivals::{OperationsArrivals, OperationsArrivalsProps};
pub use aside::{OperationsAside, OperationsAsideProps};
pub use rework::skipping;
pub use table::{OperationsTable, OperationsTableProps};
