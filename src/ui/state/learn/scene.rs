//! A scene on the page: the moment that it asks, with the figures of both answers, and what it came to.

use course::ask::{SceneAsk, Way};
use course::scene::Scene;
use course::staging::{Moment, SceneAnswer, Staging};
use debrief::quarter::Made;
use debrief::voice::{self, Farewell};
use game::BySeat;
use game::outcome::{ClientOutcome, Outcome};
use game::play::Game;
use game::state::{Asked, Stage};
use game::view::{SeatView, seat_view};
use std::rc::Rc;
use world::client::{ClientId, Terms};
use world::project::Renewed;
use world::quantities::{Moment as At, Money, Points, Week};

/// A scene at the moment at which it asks.
#[derive(Clone, Debug)]
pub struct PlayedScene {
    /// How many moments were answered before.
    pub answered: usize,
    /// What the learner's seat sees.
    pub view: SeatView,
    /// The moment, with what it is about.
    pub moment: MomentAsked,
    /// What became of the answer before.
    pub since: Option<(ClientId, SinceAnswer)>,
}

/// What the learner's seat has seen become of an answer by the next moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SinceAnswer {
    /// The client signed for this week.
    Signed(Week),
    /// The client did not sign.
    Lost,
    /// Operations has named this week.
    Named(At),
    /// Operations still looks into it.
    Asked,
}

/// A moment with the figures of both answers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MomentAsked {
    /// What is asked.
    pub ask: SceneAsk,
    /// About whom.
    pub client: ClientId,
    /// In which week.
    pub now: Week,
    /// The week of the promise, or the one that would be promised.
    pub week: Week,
    /// The other date in question.
    pub other: Option<At>,
    /// What the natural answer pays or costs.
    pub natural: Option<Money>,
    /// What the other answer pays or costs.
    pub better: Option<Money>,
}

impl PartialEq for PlayedScene {
    fn eq(&self, other: &Self) -> bool {
        (self.answered, self.moment) == (other.answered, other.moment)
    }
}

/// What a scene came to.
#[derive(Clone, Debug, PartialEq)]
pub struct SceneOutcome {
    /// Each client with a promise, and how it ended.
    pub clients: Vec<SceneClient>,
    /// The average satisfaction; nothing where nobody was asked.
    pub satisfaction: Option<Points>,
    /// The pay of both seats: after the quarter it is no secret.
    pub pay: BySeat<Money>,
    /// The company's value before pay.
    pub company: Money,
    /// In how many moments the natural way was taken, and how many there were.
    pub natural: (usize, usize),
}

impl SceneOutcome {
    /// How many clients stay.
    #[must_use]
    pub fn staying(&self) -> usize {
        self.clients.iter().filter(|client| client.renewed == Some(Renewed::Stays)).count()
    }

    /// What a scene that was played to its end came to.
    #[must_use]
    pub fn of(staging: &Staging) -> Self {
        let (game, learner) = (staging.game(), staging.scene().learner());
        let (view, outcome) = (seat_view(game, learner), Outcome::of(game));
        let promised = outcome.clients.iter().filter(|client| client.project.is_some());
        let natural = staging.decided().iter().filter(|answer| answer.way == Way::Natural).count();
        Self {
            clients: promised.filter_map(|client| SceneClient::of(game, &view, client)).collect(),
            satisfaction: outcome.satisfaction(),
            pay: BySeat::from_fn(|seat| outcome.worth(seat)),
            company: outcome.company.lifetime_value(),
            natural: (natural, staging.decided().len()),
        }
    }
}

/// A client at the end of a scene.
#[derive(Clone, Debug, PartialEq)]
pub struct SceneClient {
    /// Its character.
    pub character: String,
    /// Its own name, if the market gives it one.
    pub name: Option<String>,
    /// Whether it stays.
    pub renewed: Option<Renewed>,
    /// What it says.
    pub farewell: Farewell,
}

impl SceneClient {
    fn of(game: &Game, view: &SeatView, client: &ClientOutcome) -> Option<Self> {
        let card = view.card(client.client)?;
        let made = game.log().iter().filter_map(|logged| Made::of(&logged.event));
        let made = made.into_iter().find(|made| made.client == client.client);
        Some(Self {
            character: card.character.to_string(),
            name: card.name.as_ref().map(ToString::to_string),
            renewed: client.renewed,
            farewell: voice::farewell(game.log(), client, made.as_ref().map(|made| &made.satisfaction)),
        })
    }
}

/// A scene after these answers, and the moment that waits.
pub(super) fn staged(scene: &Rc<Scene>, ways: &[Way]) -> (Staging, Option<Moment>) {
    let mut staging = Staging::new(Rc::clone(scene), None);
    let mut moment = staging.next_moment();
    for way in ways {
        let Some(waiting) = moment else { break };
        staging.decide(waiting, *way);
        moment = staging.next_moment();
    }
    (staging, moment)
}

/// What became of the last answer, where it was about a promise that sales made or did not make yet.
pub(super) fn since(view: &SeatView, last: Option<&SceneAnswer>) -> Option<(ClientId, SinceAnswer)> {
    let moment = last?.moment;
    match moment.ask {
        SceneAsk::Promise | SceneAsk::Counter => {}
        SceneAsk::Slip | SceneAsk::News | SceneAsk::Estimate | SceneAsk::Gate => return None,
    }
    let card = view.card(moment.client)?;
    let became = match (card.stage, card.promise, card.table.reported) {
        (Stage::Signed, Some(promise), _) => SinceAnswer::Signed(promise.due),
        (Stage::Lost(_), _, _) => SinceAnswer::Lost,
        (Stage::Open, _, Some(named)) => SinceAnswer::Named(named),
        (Stage::Open, _, None) if card.table.check == Asked::Waiting => SinceAnswer::Asked,
        (Stage::Open | Stage::Coming | Stage::Signed, _, _) => return None,
    };
    Some((moment.client, became))
}

/// The moment with the figures of both answers, from what the learner's seat sees.
pub(super) fn asked(view: &SeatView, moment: Moment) -> MomentAsked {
    let Moment { ask, client, week: now, terms } = moment;
    let card = view.card(client);
    let promise = card.and_then(|card| card.promise);
    let table = card.map(|card| card.table);
    let pays = |terms: Terms| view.signature_pays(client, &terms);
    let due = promise.map_or(now, |promise| promise.due);
    let culture = &view.culture;
    let plain = MomentAsked { ask, client, now, week: due, other: None, natural: None, better: None };
    match ask {
        SceneAsk::Promise => {
            let week = card.map_or(now, |card| card.asked.max(now));
            MomentAsked { week, natural: terms.and_then(|terms| pays(Terms { week, ..terms })), ..plain }
        }
        SceneAsk::Counter => {
            let (draft, counter) =
                (table.and_then(|table| table.draft), table.and_then(|table| table.counter));
            MomentAsked {
                week: draft.map_or(now, |terms| terms.week),
                other: counter.map(|terms| terms.week.end()),
                natural: draft.and_then(pays),
                better: counter.and_then(pays),
                ..plain
            }
        }
        SceneAsk::Slip => {
            let work = view.desk.operations().and_then(|desk| desk.file(client)).and_then(|file| file.work);
            MomentAsked {
                other: work.map(|work| work.tells.1),
                natural: Some(culture.found_late),
                better: Some(culture.disclosing),
                ..plain
            }
        }
        SceneAsk::News => MomentAsked {
            other: promise.and_then(|promise| promise.told_sales),
            better: Some(culture.passing_on),
            ..plain
        },
        SceneAsk::Estimate => {
            let file = view.desk.operations().and_then(|desk| desk.file(client));
            MomentAsked { other: file.map(|file| file.answers[0]), ..plain }
        }
        SceneAsk::Gate => plain,
    }
}
