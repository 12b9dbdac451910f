//! Parts: pictures drawn from props alone. They know no rules and hold no state of the game.

pub mod button;
pub mod card;
pub mod drawer;
pub mod face;
mod features;
mod heads;
pub mod later;
pub mod meter;
pub mod modal;
pub mod money;
pub mod pay_line;
pub mod pay_slip;
mod remedy;
mod role;
pub mod ruler;
pub mod stamp;
pub mod sum;
pub mod tag;
pub mod why;

pub use button::{Button, Pulls, Tone};
pub use card::{Card, Level};
pub use drawer::Drawer;
pub use face::Face;
pub use later::Later;
pub use meter::Meter;
pub use modal::{Confirm, Modal};
pub use money::Money;
pub use pay_line::pay_line_sentence;
pub use pay_slip::PaySlipCard;
pub use remedy::{remedy_does, remedy_name};
pub use role::Role;
pub use ruler::{Flag, FlagKind, Ruler};
pub use stamp::{Stamp, Stamped};
pub use sum::{SumTerm, sum};
pub use tag::{Tag, TagMark};
pub use why::Why;
