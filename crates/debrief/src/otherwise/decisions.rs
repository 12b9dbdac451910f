//! The decisions of a record that had another way, and which.

// Moves without another way that could be reckoned are no decisions here.
#![allow(clippy::wildcard_enum_match_arm)]

use base::order;
use game::Seat;
use game::events::{Event, OperationsEvent, SalesEvent};
use game::moves::{Actor, Answer, GatePlan, Move};
use game::play::{Entry, Game};
use game::setup::Setup;
use game::simulation::Simulation;
use game::state::State;
use game::turn::ended;
use serde::Serialize;
use world::client::ClientId;
use world::quantities::{Moment, Share, Week};

/// Something that was decided, with the other way.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    /// The number of the move by which it was decided.
    pub at: usize,
    /// In which week.
    pub week: Week,
    /// Who decided.
    pub seat: Seat,
    /// About whom, if about one client.
    pub client: Option<ClientId>,
    /// What was decided.
    pub choice: Decided,
    /// What could have been done instead.
    pub instead: Instead,
    /// The moves of that other way.
    pub moves: Vec<Entry>,
    /// Whether the recorded move falls away or comes after them.
    pub recorded: Recorded,
}

/// What becomes of the recorded move on the other way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recorded {
    /// It was the choice, and falls away.
    FallsAway,
    /// Something was left undone before it; it follows.
    Follows,
}

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Decided {
    /// Sales signed alone for a week before that of operations' own estimate.
    SignedEarly(Week),
    /// Sales signed against the counter of operations.
    Overrode,
    /// Sales took the counter of operations.
    TookCounter(Week),
    /// Operations stamped a week before that of its own estimate.
    StampedEarly(Week),
    /// Operations asked for a week that is padded on top of its own estimate.
    PaddedCounter {
        /// The week that it asked for.
        week: Week,
        /// Its own estimate.
        own: Moment,
    },
    /// Operations answered a check with padding on top of its own estimate.
    PaddedAnswer,
    /// Operations kept a slip to itself.
    HeldBack,
    /// Operations told sales of a slip.
    Told,
    /// Sales kept news from the client.
    SatOn,
    /// Sales passed news on.
    PassedOn,
    /// Operations worked overtime.
    Overtime(Share),
    /// Operations planned to ship without the quality gate.
    SkippedGate,
    /// Sales pulled a deal in at a discount.
    PulledIn(Share),
}

impl Decided {
    /// Whose choice it was.
    #[must_use]
    pub const fn seat(self) -> Seat {
        match self {
            Self::SignedEarly(_)
            | Self::Overrode
            | Self::TookCounter(_)
            | Self::SatOn
            | Self::PassedOn
            | Self::PulledIn(_) => Seat::Sales,
            Self::StampedEarly(_)
            | Self::PaddedCounter { .. }
            | Self::PaddedAnswer
            | Self::HeldBack
            | Self::Told
            | Self::Overtime(_)
            | Self::SkippedGate => Seat::Operations,
        }
    }
}

/// What could have been done instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Instead {
    /// Promise this week.
    Promise(Week),
    /// Have operations check first, and promise the week that it names.
    CheckFirst(Week),
    /// Take the counter of operations.
    TakeCounter,
    /// Sign against it.
    Override,
    /// Counter with this week, which sales takes.
    Counter(Week),
    /// Counter with this week, and leave it to sales.
    FairCounter(Week),
    /// Stamp what sales drafted.
    Stamp,
    /// Answer honestly; sales promises this week, and operations stamps it.
    AnswerHonestly(Week),
    /// Tell sales, who tells the client.
    Tell,
    /// Keep it.
    Keep,
    /// Tell the client.
    PassOn,
    /// Work the regular week.
    RegularWeek,
    /// Hold the gate.
    HoldGate,
    /// Leave the deal to the next quarter.
    LeaveDeal,
}

/// The decisions of `game`, in order.
#[must_use]
pub fn decisions(game: &Game) -> Vec<Decision> {
    let mut before = Simulation::new(game.setup().clone());
    let mut found = Vec::new();
    let mut ends: [usize; 2] = [0, 0];
    for (at, entry) in game.moves().iter().enumerate() {
        let here =
            Here { moves: game.moves(), before: &before, setup: game.setup(), state: before.state(), at };
        match entry.by {
            Actor::Sales => found.extend(here.of_sales(&entry.made)),
            Actor::Operations => found.extend(here.of_operations(&entry.made)),
            Actor::Clock => {}
        }
        if let Some(seat) = ended(entry) {
            ends[seat as usize] = at;
        }
        // Whatever nobody answered was kept silent when the week closed; the moment to speak was before the seat ended.
        found.extend(silences(game, before.state().week(), at, ends));
        if before.play(entry.by, &entry.made).is_err() {
            break;
        }
    }
    order::by_key(&mut found, |decision| decision.at);
    found
}

/// A moment before a move.
pub(super) struct Here<'a> {
    pub(super) moves: &'a [Entry],
    pub(super) before: &'a Simulation,
    pub(super) setup: &'a Setup,
    pub(super) state: &'a State,
    pub(super) at: usize,
}

pub(super) fn by(seat: Seat, made: Move) -> Entry {
    Entry::chosen(seat, made)
}

impl Here<'_> {
    fn of_sales(&self, made: &Move) -> Option<Decision> {
        let falls = Recorded::FallsAway;
        let seat = Seat::Sales;
        match made {
            Move::SignAlone { client } => self.signed_early(*client),
            Move::Override { client } => {
                let moves = vec![by(seat, Move::Stamp { client: *client })];
                Some(self.decision(
                    seat,
                    Some(*client),
                    Decided::Overrode,
                    Instead::TakeCounter,
                    moves,
                    falls,
                ))
            }
            Move::Stamp { client } => {
                let counter = self.state.leads.get(client.index())?.counter?;
                let moves = vec![by(seat, Move::Override { client: *client })];
                let choice = Decided::TookCounter(counter.week);
                Some(self.decision(seat, Some(*client), choice, Instead::Override, moves, falls))
            }
            Move::PassOn { client } => {
                let moves = vec![by(seat, Move::SitOn { client: *client })];
                Some(self.decision(seat, Some(*client), Decided::PassedOn, Instead::Keep, moves, falls))
            }
            Move::SitOn { client } => {
                let moves = vec![by(seat, Move::PassOn { client: *client })];
                Some(self.decision(seat, Some(*client), Decided::SatOn, Instead::PassOn, moves, falls))
            }
            Move::PullIn { discount, .. } if discount.is_positive() => {
                let choice = Decided::PulledIn(*discount);
                Some(self.decision(seat, None, choice, Instead::LeaveDeal, Vec::new(), falls))
            }
            _ => None,
        }
    }

    fn of_operations(&self, made: &Move) -> Option<Decision> {
        let falls = Recorded::FallsAway;
        let seat = Seat::Operations;
        match made {
            Move::Stamp { client } => self.stamped_early(*client),
            Move::Counter { client, scope, week } => self.padded_counter(*client, *scope, *week),
            Move::Report { client, answer: Answer::Padded } => self.padded_answer(*client),
            Move::HoldBack { client } => {
                let moves = tell(*client);
                Some(self.decision(seat, Some(*client), Decided::HeldBack, Instead::Tell, moves, falls))
            }
            Move::Disclose { client } => {
                let moves = vec![by(seat, Move::HoldBack { client: *client })];
                Some(self.decision(seat, Some(*client), Decided::Told, Instead::Keep, moves, falls))
            }
            Move::SetOvertime { overtime } if overtime.is_positive() => {
                let choice = Decided::Overtime(*overtime);
                Some(self.decision(seat, None, choice, Instead::RegularWeek, Vec::new(), falls))
            }
            Move::SetGate { client, gate: GatePlan::Skipped } => {
                let choice = Decided::SkippedGate;
                Some(self.decision(seat, Some(*client), choice, Instead::HoldGate, Vec::new(), falls))
            }
            _ => None,
        }
    }

    pub(super) fn decision(
        &self,
        seat: Seat,
        client: Option<ClientId>,
        choice: Decided,
        instead: Instead,
        moves: Vec<Entry>,
        recorded: Recorded,
    ) -> Decision {
        Decision { at: self.at, week: self.state.week(), seat, client, choice, instead, moves, recorded }
    }
}

/// Operations tells sales, and sales the client.
fn tell(client: ClientId) -> Vec<Entry> {
    vec![by(Seat::Operations, Move::Disclose { client }), by(Seat::Sales, Move::PassOn { client })]
}

/// What was kept silent by ending a week: the move at `at` closed it, the seats had ended it at `ends`.
fn silences(game: &Game, week: Week, at: usize, ends: [usize; 2]) -> Vec<Decision> {
    let (recorded, made) = (Recorded::Follows, game.moves().get(at).map(|entry| &entry.made));
    let closes = matches!(made, Some(Move::Done | Move::TimeUp { .. }));
    let told = game.log().iter().filter(|logged| closes && logged.after == at);
    told.filter_map(|logged| {
        let (seat, client, choice, instead, moves) = match &logged.event {
            Event::Operations(OperationsEvent::HeldBack(client)) => {
                (Seat::Operations, *client, Decided::HeldBack, Instead::Tell, tell(*client))
            }
            Event::Sales(SalesEvent::SatOn(client)) => {
                let moves = vec![by(Seat::Sales, Move::PassOn { client: *client })];
                (Seat::Sales, *client, Decided::SatOn, Instead::PassOn, moves)
            }
            Event::Public(_) | Event::Sales(_) | Event::Operations(_) | Event::Hidden(_) => return None,
        };
        let at = ends[seat as usize];
        Some(Decision { at, week, seat, client: Some(client), choice, instead, moves, recorded })
    })
    .collect()
}
