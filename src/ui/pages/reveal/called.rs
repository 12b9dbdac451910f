//! What the people and the pay of a quarter are called, in words.

use crate::ui::parts::face;
use debrief::quarter::{Cast, Quarter};
use std::rc::Rc;
use words::{Catalogue, Words};
use world::client::ClientId;
use yew::AttrValue;

/// The names in a quarter that is over.
pub trait Called {
    /// The clients' names, by [`ClientId`].
    fn names(&self, words: &Words) -> Rc<[AttrValue]>;
    /// The name of `client`.
    fn name(&self, words: &Words, client: ClientId) -> String;
    /// The name of the pay it was played under.
    fn pay(&self, words: &Words) -> String;
}

fn called(words: &Words, cast: Cast<'_>) -> String {
    face::called(words, cast.character, cast.name)
}

impl Called for Quarter {
    fn names(&self, words: &Words) -> Rc<[AttrValue]> {
        self.cast().map(|cast| AttrValue::from(called(words, cast))).collect()
    }

    fn name(&self, words: &Words, client: ClientId) -> String {
        self.cast().nth(client.index()).map(|cast| called(words, cast)).unwrap_or_default()
    }

    fn pay(&self, words: &Words) -> String {
        if let Some(name) = self.setup.scheme.name() {
            return name.to_owned();
        }
        let id = self.setup.scheme.id();
        words.named(Catalogue::Schemes, id)
    }
}
