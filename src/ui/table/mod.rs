//! The table: its frame, and the side of each seat.

pub mod across;
mod ask;
pub mod calendar;
mod clients;
pub mod coach;
pub mod hand;
mod header;
pub mod news;
mod next;
pub mod operations;
mod owed;
pub mod phrases;
mod reading;
pub mod sales;
pub mod say;
pub mod summary;
pub mod tabs;
pub mod thread;

pub use ask::{MoveQuestion, question};
pub use clients::Clients;
pub use header::{Header, done_label, done_tone};
pub use news::WeekNews;
pub use next::{OwedStep, owed_steps};
pub use owed::{OwedListProps, owed_client, owed_list, owed_sentence};
