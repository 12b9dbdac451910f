//! Reading a saved game, or a pay plan, from a file.

use super::use_act;
use crate::shell::files::{self, FileReading};
use crate::ui::state::{Msg, PayMsg, TalksMsg};
use game::record::LARGEST;
use yew::prelude::*;

/// A callback for the `change` event of a file input: a saved game.
#[hook]
pub fn use_import() -> Callback<Event> {
    use_reading(Msg::FileRead)
}

/// The same for a pay plan.
#[hook]
pub fn use_plan_import() -> Callback<Event> {
    use_reading(|text| Msg::Talks(TalksMsg::Pay(PayMsg::FileRead(text))))
}

#[hook]
fn use_reading(read: fn(Option<String>) -> Msg) -> Callback<Event> {
    let act = use_act();
    use_file(Callback::from(move |text| act.emit(read(text))))
}

/// A handler for the input that a file is picked in: its text, or nothing where it is no text.
#[hook]
pub fn use_file(act: Callback<Option<String>>) -> Callback<Event> {
    let reading = use_mut_ref(|| None::<FileReading>);
    use_callback(act, move |event: Event, act| {
        let act = act.clone();
        let started = files::read_picked(&event, LARGEST as u64, move |text| act.emit(text));
        *reading.borrow_mut() = started;
    })
}
