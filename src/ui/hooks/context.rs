//! The only two things that go by context: the dispatcher and the language.

use crate::ui::state::Msg;
use words::{Language, Words};
use yew::prelude::*;

/// The dispatcher: give it a message and the page changes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Act(pub Callback<Msg>);

/// The dispatcher. Outside the app (in a snapshot test) messages go nowhere.
#[hook]
pub fn use_act() -> Callback<Msg> {
    use_context::<Act>().unwrap_or_default().0
}

/// The words. Outside the app (in a snapshot test) they are English.
#[hook]
pub fn use_words() -> Words {
    use_context::<Words>().unwrap_or_else(|| Words::new(Language::English))
}
