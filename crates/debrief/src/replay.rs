//! A finished game looked at again: one week, from one chair or with all cards open.

use crate::story::Story;
use game::events::{Event, PublicEvent};
use game::play::Game;
use game::view::{HeardNews, PromiseCard, SeatView, seat_view};
use game::{BySeat, Seat, refusal::Refusal};
use world::client::ClientId;
use world::quantities::{Moment, Points, Week};

/// From where a week is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chair {
    /// As this seat saw it.
    Seat(Seat),
    /// With all cards open.
    Nobody,
}

impl Chair {
    /// Every chair.
    pub const ALL: [Self; 3] = [Self::Seat(Seat::Sales), Self::Seat(Seat::Operations), Self::Nobody];

    /// True if what `seat` alone knew can be seen from here.
    #[must_use]
    pub fn sees(self, seat: Seat) -> bool {
        match self {
            Self::Seat(own) => own == seat,
            Self::Nobody => true,
        }
    }
}

/// The game as it stood in `week`, when both seats had moved and before the week closed.
fn in_week(game: &Game, week: Week) -> Result<Game, Refusal> {
    let mut again = Game::new(game.setup().clone());
    for entry in game.moves().iter().take(closing(game, week)) {
        again.play(entry.by, entry.made.clone())?;
    }
    Ok(again)
}

impl Story {
    /// The last week that the game has come to.
    #[must_use]
    pub const fn last_week(&self) -> Week {
        self.game().state().week()
    }

    /// What each seat saw in `week`, when both had moved and before the week closed.
    ///
    /// # Errors
    /// The refusal of a move, which a game that was played does not hold.
    pub fn seen_in(&self, week: Week) -> Result<BySeat<SeatView>, Refusal> {
        let then = in_week(self.game(), week)?;
        Ok(BySeat::from_fn(|seat| seat_view(&then, seat)))
    }

    /// What happened in `week` as far as it could be heard from `chair`, in order.
    pub fn heard(&self, week: Week, chair: Chair) -> impl Iterator<Item = HeardInReplay> {
        let of_week = self.game().log().iter().filter(move |logged| logged.week == week);
        of_week.filter_map(move |logged| {
            let news = news(&logged.event, chair)?;
            let only = match &news {
                HeardNews::Public(_) => None,
                HeardNews::Sales(_) => Some(Seat::Sales),
                HeardNews::Operations(_) => Some(Seat::Operations),
            };
            Some(HeardInReplay { after: logged.after, only, news })
        })
    }
}

/// The number of the move that closed `week`; how many moves there are where none has.
fn closing(game: &Game, week: Week) -> usize {
    let closed = game.log().iter().find(|logged| match &logged.event {
        Event::Public(PublicEvent::WeekBegan(begun)) => *begun > week,
        Event::Public(PublicEvent::QuarterClosed) => true,
        Event::Public(_) | Event::Sales(_) | Event::Operations(_) | Event::Hidden(_) => false,
    });
    closed.map_or(game.moves().len(), |logged| logged.after)
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub struct HeardInReplay {
    /// The number of the move that brought it.
    pub after: usize,
    /// The seat that alone heard of it; nobody where both did.
    pub only: Option<Seat>,
    /// What it was.
    pub news: HeardNews,
}

fn news(event: &Event, chair: Chair) -> Option<HeardNews> {
    match event {
        Event::Public(event) => Some(HeardNews::Public(event.clone())),
        Event::Sales(event) => chair.sees(Seat::Sales).then(|| HeardNews::Sales(event.clone())),
        Event::Operations(event) => {
            chair.sees(Seat::Operations).then(|| HeardNews::Operations(event.clone()))
        }
        Event::Hidden(_) => None,
    }
}

/// Something that one seat alone knew, from a chair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secret<T> {
    /// It cannot be seen from there.
    Hidden,
    /// It can be.
    Open(T),
}

/// What was known of a promise at the end of a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// To whom it was made.
    pub client: ClientId,
    /// The week agreed on.
    pub promised: Week,
    /// When operations saw it coming; nothing once it is there.
    pub forecast: Secret<Option<Moment>>,
    /// When operations had told sales that it would come; nothing where it had not.
    pub told: Option<Moment>,
    /// When sales knew the client to expect it; nothing where it did not.
    pub expected: Secret<Option<Moment>>,
    /// How satisfied the client was, in points.
    pub mood: Points,
}

/// What was known of each promise by what the seats saw, as far as it can be seen from `chair`.
#[must_use]
pub fn known(seen: &BySeat<SeatView>, chair: Chair) -> Vec<Known> {
    let secret = |of: Seat, known: Option<Moment>| {
        if chair.sees(of) { Secret::Open(known) } else { Secret::Hidden }
    };
    let (sales, operations) = (seen.sales.desk.sales(), seen.operations.desk.operations());
    let promised = seen.sales.clients.iter().filter_map(|card| Some((card.id, card.promise?)));
    let of = |(client, promise): (ClientId, PromiseCard)| {
        let work = operations.and_then(|desk| desk.file(client));
        let terms = sales.and_then(|desk| desk.file(client));
        Known {
            client,
            promised: promise.due,
            forecast: secret(
                Seat::Operations,
                work.and_then(|file| file.work).map(|work| work.outlook.likely),
            ),
            told: promise.told_sales,
            expected: secret(Seat::Sales, terms.and_then(|file| file.expected)),
            mood: promise.mood,
        }
    };
    promised.map(of).collect()
}
