//! What is played where nobody decides move by move: what is usual, the reference, what was agreed on, one quarter after
//! another.

pub mod campaign;
pub mod defaults;
pub mod preview;
pub mod reference;
pub mod remedies;
