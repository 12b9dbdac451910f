//! A quarter that is over, with everything the reveal tells of it.

use crate::game::events::{Event, HiddenEvent};
use crate::game::outcome::{ClientOutcome, Outcome};
use crate::game::play::Game;
use crate::game::setup::Setup;
use crate::ui::parts::face;
use crate::words::Words;
use crate::world::client::ClientId;
use crate::world::quantities::Share;
use crate::world::satisfaction::Satisfaction;
use std::rc::Rc;
use yew::AttrValue;

/// A quarter that is over.
#[derive(Clone, Debug, PartialEq)]
pub struct Quarter {
    /// What it was played under.
    pub setup: Setup,
    /// What came out of it.
    pub outcome: Rc<Outcome>,
    /// How each surveyed client's satisfaction was made.
    pub made: Vec<Made>,
}

/// How a client's satisfaction was made, and how likely it was to stay with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Made {
    /// Whose.
    pub client: ClientId,
    /// Term by term.
    pub satisfaction: Satisfaction,
    /// How likely it was to stay.
    pub renewal: Share,
}

impl Quarter {
    /// The quarter that `game` has come to. Everything is open now, so this reads what was hidden.
    #[must_use]
    pub fn of(game: &Game) -> Self {
        let made = game.log().iter().filter_map(|logged| match &logged.event {
            Event::Hidden(HiddenEvent::SatisfactionMade { client, satisfaction, renewal }) => {
                Some(Made { client: *client, satisfaction: *satisfaction, renewal: *renewal })
            }
            Event::Hidden(HiddenEvent::Pressed { .. })
            | Event::Public(_)
            | Event::Sales(_)
            | Event::Operations(_) => None,
        });
        Self { setup: game.setup().clone(), outcome: Rc::new(Outcome::of(game)), made: made.collect() }
    }

    /// How the satisfaction of `client` was made, if it was surveyed.
    #[must_use]
    pub fn made(&self, client: ClientId) -> Option<&Made> {
        self.made.iter().find(|made| made.client == client)
    }

    /// The character who plays `client`.
    #[must_use]
    pub fn character(&self, client: ClientId) -> &str {
        self.setup.scenario.draft().clients.get(client.index()).map_or("", |draft| &draft.character)
    }

    /// The clients' names, by [`ClientId`].
    #[must_use]
    pub fn names(&self, words: &Words) -> Rc<[AttrValue]> {
        let clients = self.setup.scenario.draft().clients.iter();
        clients
            .map(|draft| AttrValue::from(face::called(words, &draft.character, draft.name.as_deref())))
            .collect()
    }

    /// The name of the pay it was played under.
    #[must_use]
    pub fn pay(&self, words: &Words) -> String {
        let id = self.setup.scheme.id();
        words.find(&format!("scheme-{id}"), &[]).unwrap_or_else(|| id.to_owned())
    }

    /// The clients with a promise, and those who decided about staying: how many there are and how many stay.
    #[must_use]
    pub fn staying(&self) -> (usize, usize) {
        use crate::world::project::Renewed;
        let asked = |client: &&ClientOutcome| client.renewed.is_some();
        let stays = |client: &&ClientOutcome| client.renewed == Some(Renewed::Stays);
        let clients = || self.outcome.clients.iter();
        (clients().filter(asked).count(), clients().filter(stays).count())
    }
}
