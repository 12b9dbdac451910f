//! What a client was told about its date, as far as a listener can know.

use game::Seat;
use game::events::{Event, PublicEvent, SalesEvent};
use game::view::HeardNews;
use world::client::ClientId;
use world::quantities::{Moment, Week};

/// What is said to a client, or about what may be said to it.
#[derive(Clone, Copy)]
pub(super) enum ClientNews {
    /// It was told of this forecast.
    Told(ClientId, Moment),
    /// It accepted another week.
    Agreed(ClientId, Week),
    /// It was asked for another week and said no.
    Refused(ClientId),
    /// Operations told sales of a forecast, and hears nothing of what sales makes of it.
    LeftToSales(ClientId),
}

impl ClientNews {
    /// What all hear of it.
    fn of_public(event: &PublicEvent) -> Option<Self> {
        if let PublicEvent::ReviewedJointly { client, forecast } = event {
            Some(Self::Told(*client, *forecast))
        } else if let PublicEvent::Renegotiated { client, week, .. } = event {
            Some(Self::Agreed(*client, *week))
        } else if let PublicEvent::RenegotiationTurnedDown(client) = event {
            Some(Self::Refused(*client))
        } else {
            None
        }
    }

    /// What `seat` hears of it.
    pub(super) fn heard_by(seat: Seat, news: &HeardNews) -> Option<Self> {
        match (seat, news) {
            (Seat::Operations, HeardNews::Public(PublicEvent::Disclosed { client, .. })) => {
                Some(Self::LeftToSales(*client))
            }
            (Seat::Sales, HeardNews::Sales(SalesEvent::PassedOn { client, forecast, .. })) => {
                Some(Self::Told(*client, *forecast))
            }
            (Seat::Sales | Seat::Operations, HeardNews::Public(event)) => Self::of_public(event),
            (Seat::Sales | Seat::Operations, HeardNews::Sales(_) | HeardNews::Operations(_)) => None,
        }
    }

    /// What really happened.
    pub(super) fn of_event(event: &Event) -> Option<Self> {
        match event {
            Event::Public(event) => Self::of_public(event),
            Event::Sales(SalesEvent::PassedOn { client, forecast, .. }) => {
                Some(Self::Told(*client, *forecast))
            }
            Event::Sales(_) | Event::Operations(_) | Event::Hidden(_) => None,
        }
    }
}

/// The last word that a client had about its date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LastWord {
    /// None.
    Nothing,
    /// A later date than the promised one.
    Later {
        /// When it was told.
        week: Week,
        /// The date.
        forecast: Moment,
    },
    /// It agreed to another promise, and has heard nothing since.
    Agreed,
    /// It said no to another week.
    Refused,
    /// Whatever sales made of what operations told.
    BySales,
}

/// What a client was told about its date, as far as somebody knows. A new promise begins it anew.
#[derive(Clone, Copy, Debug)]
pub(super) struct Told {
    pub(super) last: LastWord,
    /// How many later dates it was given, each later than the one before.
    pub(super) dates: u8,
    /// The first week in which it was given one.
    pub(super) first: Option<Week>,
    /// The latest of them.
    pub(super) latest: Option<Moment>,
}

impl Told {
    pub(super) fn of(
        client: ClientId,
        promised: Week,
        news: impl Iterator<Item = (Week, ClientNews)>,
    ) -> Self {
        let nothing = Self { last: LastWord::Nothing, dates: 0, first: None, latest: None };
        let mut due = promised;
        news.fold(nothing, |told, (week, news)| match news {
            ClientNews::Told(of, forecast) if of == client && forecast > due.end() => Self {
                last: LastWord::Later { week, forecast },
                dates: told.dates.saturating_add(u8::from(told.latest < Some(forecast))),
                first: told.first.or(Some(week)),
                latest: told.latest.max(Some(forecast)),
            },
            ClientNews::Agreed(of, week) if of == client => {
                due = week;
                Self { last: LastWord::Agreed, ..nothing }
            }
            ClientNews::Refused(of) if of == client => Self { last: LastWord::Refused, ..told },
            ClientNews::LeftToSales(of) if of == client => Self { last: LastWord::BySales, ..told },
            ClientNews::Told(..)
            | ClientNews::Agreed(..)
            | ClientNews::Refused(_)
            | ClientNews::LeftToSales(_) => told,
        })
    }

    /// True if it surely was never told that the promised date would not hold.
    pub(super) const fn nothing(&self) -> bool {
        match self.last {
            LastWord::Nothing | LastWord::Agreed => true,
            LastWord::Later { .. } | LastWord::Refused | LastWord::BySales => false,
        }
    }
}
