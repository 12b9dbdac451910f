//! Why a bot did what it did: what it weighed, by client and week, made from the record by letting the bot go through
//! the quarter again.

use base::order;
use bots::Opponent;
use bots::luck::BotMatter;
use bots::opponent::Thought;
use bots::weighing::Weighing;
use game::Seat;
use game::play::Game;
use std::rc::Rc;
use world::client::ClientId;
use world::quantities::Moment;

/// Why a bot did what it did.
#[derive(Clone, Debug, PartialEq)]
pub struct Reasons {
    /// Where it sat.
    pub seat: Seat,
    /// Its temperament, named as the preset is.
    pub temperament: String,
    /// What it thought at each of its moves.
    pub decisions: Rc<[BotDecision]>,
}

/// One decision: what was weighed, and what it was about.
#[derive(Clone, Debug, PartialEq)]
pub struct BotDecision {
    /// The client; nothing for the week and the team.
    pub client: Option<ClientId>,
    /// What was weighed.
    pub weighing: Weighing,
    /// The weeks that the answers to a check would have named.
    pub named: Option<[Moment; 3]>,
}

impl Reasons {
    /// The reasons of `bots` in a quarter that is over.
    #[must_use]
    pub fn of<'a>(game: &Game, bots: impl IntoIterator<Item = &'a Opponent>) -> Rc<[Self]> {
        let of = |bot: &Opponent| {
            let thoughts = bot.reasons(game.setup(), game.moves());
            let decisions = thoughts.into_iter().flat_map(decisions).collect();
            Self { seat: bot.seat, temperament: bot.temperament.id.clone(), decisions }
        };
        bots.into_iter().map(of).collect()
    }

    /// The clients about whom it decided something, in their order, and the week as a whole last.
    #[must_use]
    pub fn matters(&self) -> Vec<Option<ClientId>> {
        let mut clients: Vec<_> = self.decisions.iter().filter_map(|decision| decision.client).collect();
        order::by_key(&mut clients, |client| *client);
        clients.dedup();
        let plan = self.decisions.iter().any(|decision| decision.client.is_none());
        clients.into_iter().map(Some).chain(plan.then_some(None)).collect()
    }
}

/// The decisions of a thought that had more than one option.
fn decisions(thought: Thought) -> impl Iterator<Item = BotDecision> {
    let about = thought.about;
    thought.weighed.into_iter().filter(|weighing| weighing.options.len() > 1).map(move |weighing| {
        let named = about.and_then(|about| about.named);
        BotDecision { client: client_of(&weighing), weighing, named }
    })
}

/// Whom a decision is about: which project comes first is a matter of the week.
fn client_of(weighing: &Weighing) -> Option<ClientId> {
    let made = weighing.options.iter().find_map(|option| option.made.as_ref())?;
    if weighing.matter == BotMatter::Allocation { None } else { made.client() }
}
