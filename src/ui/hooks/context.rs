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

/// The words, in the currency of the game that is on the table. Every component takes them from here and none from its
/// properties; a function that draws for a component is given them. They are cheap to hold, and nobody is drawn anew
/// for them until the language or the currency is another.
#[hook]
pub fn use_words() -> Words {
    use_context::<Words>().unwrap_or_else(|| Words::of_first_visit(Language::English))
}
