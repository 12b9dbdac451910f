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

thread_local! {
    /// The words outside the app, read once for all who ask.
    static ENGLISH: Words = Words::new(Language::English);
}

/// The words, in the currency of the game that is on the table. Every component takes them from here and none from its
/// properties; a function that draws for a component is given them. They are cheap to hold, and nobody is drawn anew
/// for them until the language or the currency is another. Outside the app (in a snapshot test) they are English.
#[hook]
pub fn use_words() -> Words {
    use_context::<Words>().unwrap_or_else(|| ENGLISH.with(Words::clone))
}
