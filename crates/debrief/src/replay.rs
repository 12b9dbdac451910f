//! A finished game looked at again: one week, from one chair or with all cards open.

use game::events::{Event, PublicEvent};
use game::play::{Game, Logged};
use game::view::HeardNews;
use game::{Seat, refusal::Refusal};
use world::quantities::Week;

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
///
/// # Errors
/// The refusal of a move, which a game that was played does not hold.
pub fn in_week(game: &Game, week: Week) -> Result<Game, Refusal> {
    let mut again = Game::new(game.setup().clone());
    for entry in game.moves().iter().take(closing(game, week)) {
        again.play(entry.by, entry.made.clone())?;
    }
    Ok(again)
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

/// What happened in `week` as far as it could be heard from `chair`, in order.
pub fn heard(game: &Game, week: Week, chair: Chair) -> impl Iterator<Item = (&Logged, HeardNews)> {
    let of_week = game.log().iter().filter(move |logged| logged.week == week);
    of_week.filter_map(move |logged| Some((logged, news(&logged.event, chair)?)))
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
