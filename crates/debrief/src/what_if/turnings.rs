//! The moments of a played quarter at which something else could have been done, each with what that was.
//!
//! Not every legal move is worth a question. These are the decisions that the model is about: what is promised and
//! who is asked, what is told and what is kept, what is spent and what is given.

use crate::otherwise::{Decided, Decision, Instead, decisions};
use base::order;
use game::Seat;
use game::moves::{Answer, GatePlan, Move};
use game::play::{Entry, Game};
use game::simulation::Simulation;
use game::state::{News, SlipStage, State};
use world::client::{ClientId, Terms};
use world::quantities::{Share, Week};

/// Something else that could have been done.
#[derive(Clone, Debug, PartialEq)]
pub struct Turning {
    /// The place in the record of the move that it would have stood for.
    pub at: usize,
    /// In which week.
    pub week: Week,
    /// Whose decision.
    pub by: Seat,
    /// Whom it is about; nobody where it is about the week as a whole.
    pub client: Option<ClientId>,
    /// What could have been done.
    pub could: Could,
    /// The moves that do it, in the place of the one that was made.
    pub instead: Vec<Move>,
}

/// The one of `turnings` to ask about first, by its place: what was kept from somebody, then what was promised too
/// early, then whatever comes first.
#[must_use]
pub fn first(turnings: &[Turning]) -> Option<usize> {
    let silent = |turning: &Turning| matches!(turning.could, Could::Tell | Could::PassOn);
    let later = |turning: &Turning| matches!(turning.could, Could::Offer { was, other } if other > was);
    let of = |wanted: &dyn Fn(&Turning) -> bool| turnings.iter().position(wanted);
    of(&silent).or_else(|| of(&later)).or_else(|| of(&|_| true))
}

/// What could have been done, beside what was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Could {
    /// Sales could have offered another week.
    Offer {
        /// The week offered.
        was: Week,
        /// The other week.
        other: Week,
    },
    /// Sales could have offered the list price.
    ListPrice {
        /// The discount given.
        was: Share,
    },
    /// Sales could have waited for the stamp of operations.
    Wait,
    /// Sales could have signed alone for the week of operations' own estimate.
    SignFor {
        /// The week it signed for.
        was: Week,
        /// The week of the estimate.
        other: Week,
    },
    /// Sales could have signed against the counter of operations.
    Override,
    /// Sales could have taken the counter of operations.
    TakeCounter {
        /// The week of the counter.
        week: Week,
    },
    /// Operations could have asked for a later week instead of stamping.
    AskForMore {
        /// The week stamped.
        was: Week,
        /// The later week.
        other: Week,
    },
    /// Operations could have asked for the week of its own estimate instead of a padded one.
    AskForLess {
        /// The week asked for.
        was: Week,
        /// The week of the estimate.
        other: Week,
    },
    /// Operations could have stamped instead of countering.
    Stamp {
        /// The week it countered with.
        was: Week,
    },
    /// Operations could have answered a check otherwise.
    Answer {
        /// How it answered.
        was: Answer,
        /// How else.
        other: Answer,
    },
    /// Operations could have told sales of a slip.
    Tell,
    /// Operations could have kept a slip to itself.
    KeepQuiet,
    /// Sales could have passed the news on.
    PassOn,
    /// Sales could have kept the news from the client.
    SitOn,
    /// Operations could have done without overtime.
    NoOvertime {
        /// The overtime set.
        was: Share,
    },
    /// Operations could have held the quality gate.
    HoldGate,
    /// Sales could have given no credit.
    NoCredit,
    /// Sales could have left a deal of the pipeline alone.
    NoPullIn,
}

/// The turnings of `game`, in the order of its moves.
#[must_use]
pub fn turnings(game: &Game) -> Vec<Turning> {
    let mut quarter = Simulation::new(game.setup().clone());
    let mut turnings = Vec::new();
    for (at, entry) in game.moves().iter().enumerate() {
        if let Some(by) = entry.by.seat() {
            let week = quarter.state().week();
            let last_offer = is_last_offer(game.moves(), at);
            let thought = others(quarter.state(), by, &entry.made, last_offer);
            let found = thought.into_iter().filter(|(_, _, instead)| is_legal(&quarter, by, instead));
            turnings.extend(found.map(|(client, could, instead)| Turning {
                at,
                week,
                by,
                client,
                could,
                instead,
            }));
        }
        if quarter.play(entry.by, &entry.made).is_err() {
            break;
        }
    }
    let known = turnings.len();
    for turning in decisions(game).iter().filter_map(of_a_date) {
        let is_new = |old: &Turning| (old.at, old.could) != (turning.at, turning.could);
        if turnings.iter().take(known).all(is_new) {
            turnings.push(turning);
        }
    }
    order::by_key(&mut turnings, |turning| turning.at);
    turnings
}

/// The turning at a decision about a date that was too early, or padded: the same seat names the week that its own
/// estimate would have been. What the other seat does then is left to how it played.
fn of_a_date(decision: &Decision) -> Option<Turning> {
    let could = match (decision.choice, decision.instead) {
        (Decided::SignedEarly(was), Instead::Promise(other) | Instead::CheckFirst(other)) => {
            Could::SignFor { was, other }
        }
        (Decided::StampedEarly(was), Instead::Counter(other)) => Could::AskForMore { was, other },
        (Decided::PaddedCounter { week, .. }, Instead::FairCounter(other)) => {
            Could::AskForLess { was: week, other }
        }
        (_, _) => return None,
    };
    let names_a_date =
        |made: &Move| matches!(made, Move::Draft { .. } | Move::SignAlone { .. } | Move::Counter { .. });
    let own = decision.moves.iter().filter(|entry| entry.by.seat() == Some(decision.seat));
    let instead = own.map(|entry| entry.made.clone()).filter(names_a_date).collect();
    let Decision { at, week, seat: by, client, .. } = *decision;
    Some(Turning { at, week, by, client, could, instead })
}

/// Whether all these moves could be made one after the other.
fn is_legal(quarter: &Simulation, by: Seat, instead: &[Move]) -> bool {
    let mut trial = quarter.clone();
    instead.iter().all(|made| trial.play(by, made).is_ok())
}

/// Drafts that were drafted anew are no turnings: the last one is what was negotiated about.
fn is_last_offer(moves: &[Entry], at: usize) -> bool {
    let client =
        |entry: &Entry| if let Move::Draft { client, .. } = entry.made { Some(client) } else { None };
    let whose = moves.get(at).and_then(client);
    whose.is_some() && !moves.iter().skip(at + 1).any(|entry| client(entry) == whose)
}

type Thought = (Option<ClientId>, Could, Vec<Move>);

/// What `seat` could have done instead of `made`.
fn others(state: &State, seat: Seat, made: &Move, last_offer: bool) -> Vec<Thought> {
    let one = |client: ClientId, could: Could, instead: Vec<Move>| vec![(Some(client), could, instead)];
    match *made {
        Move::Draft { client, terms } if last_offer => other_offers(client, terms),
        Move::SignAlone { client } => one(client, Could::Wait, Vec::new()),
        Move::Override { client } => {
            let counter = state.leads[client.index()].counter;
            let taken = |terms: Terms| {
                one(client, Could::TakeCounter { week: terms.week }, vec![Move::Stamp { client }])
            };
            counter.map(taken).unwrap_or_default()
        }
        Move::Stamp { client } if seat == Seat::Operations => later_counters(state, client),
        Move::Stamp { client } if state.leads[client.index()].counter.is_some() => {
            one(client, Could::Override, vec![Move::Override { client }])
        }
        Move::Counter { client, week, .. } => {
            one(client, Could::Stamp { was: week }, vec![Move::Stamp { client }])
        }
        Move::Report { client, answer } => {
            let other = Answer::ALL.into_iter().filter(|other| *other != answer);
            other
                .map(|other| {
                    let could = Could::Answer { was: answer, other };
                    (Some(client), could, vec![Move::Report { client, answer: other }])
                })
                .collect()
        }
        Move::HoldBack { client } => one(client, Could::Tell, vec![Move::Disclose { client }]),
        Move::Disclose { client } => one(client, Could::KeepQuiet, vec![Move::HoldBack { client }]),
        Move::SitOn { client } => one(client, Could::PassOn, vec![Move::PassOn { client }]),
        Move::PassOn { client } => one(client, Could::SitOn, vec![Move::SitOn { client }]),
        Move::SetOvertime { overtime } if overtime > Share::ZERO => {
            // As a decision weighs it: the move is left out.
            vec![(None, Could::NoOvertime { was: overtime }, Vec::new())]
        }
        Move::SetGate { client, gate: GatePlan::Skipped } => one(client, Could::HoldGate, Vec::new()),
        Move::Credit { client, .. } => one(client, Could::NoCredit, Vec::new()),
        Move::PullIn { .. } => vec![(None, Could::NoPullIn, Vec::new())],
        Move::Done => silences(state, seat),
        Move::Visit { .. }
        | Move::Invite { .. }
        | Move::JoinVisit { .. }
        | Move::DeclineVisit { .. }
        | Move::Draft { .. }
        | Move::AskCheck { .. }
        | Move::Check { .. }
        | Move::Stamp { .. }
        | Move::Split { .. }
        | Move::Escalate { .. }
        | Move::Decline { .. }
        | Move::Say { .. }
        | Move::Allocate { .. }
        | Move::ShareOut { .. }
        | Move::SetOvertime { .. }
        | Move::Renegotiate { .. }
        | Move::AgreeRenegotiation { .. }
        | Move::RefuseRenegotiation { .. }
        | Move::ProposeReview { .. }
        | Move::JoinReview { .. }
        | Move::MeetClient { .. }
        | Move::HoldMeeting
        | Move::SetGate { .. }
        | Move::Apologise { .. }
        | Move::TimeUp { .. } => Vec::new(),
    }
}

/// A week earlier, one or two later, or without the discount.
fn other_offers(client: ClientId, terms: Terms) -> Vec<Thought> {
    let was = terms.week;
    let weeks = [was.number().saturating_sub(1), was.number() + 1, was.number() + 2].map(Week::new);
    let offered = |terms: Terms| vec![Move::Draft { client, terms }];
    let mut thoughts: Vec<Thought> = weeks
        .into_iter()
        .map(|week| (Some(client), Could::Offer { was, other: week }, offered(Terms { week, ..terms })))
        .collect();
    if terms.discount > Share::ZERO {
        let could = Could::ListPrice { was: terms.discount };
        thoughts.push((Some(client), could, offered(Terms { discount: Share::ZERO, ..terms })));
    }
    thoughts
}

/// One or two weeks more than the draft that was stamped.
fn later_counters(state: &State, client: ClientId) -> Vec<Thought> {
    let Some(terms) = state.leads[client.index()].draft else { return Vec::new() };
    [1, 2]
        .into_iter()
        .map(|more| {
            let week = terms.week.plus(more);
            let could = Could::AskForMore { was: terms.week, other: week };
            (Some(client), could, vec![Move::Counter { client, scope: terms.scope, week }])
        })
        .collect()
}

/// What was left unsaid when a week was ended: told at the last moment.
fn silences(state: &State, seat: Seat) -> Vec<Thought> {
    let told = |client: ClientId| {
        let reports = &state.reports[client.index()];
        let running = state.project(client).is_some_and(|project| project.is_running());
        match seat {
            Seat::Operations => (running && reports.slip.is_some_and(|slip| slip.stage == SlipStage::Fresh))
                .then(|| (Some(client), Could::Tell, vec![Move::Disclose { client }, Move::Done])),
            Seat::Sales => (running && reports.news == News::Fresh)
                .then(|| (Some(client), Could::PassOn, vec![Move::PassOn { client }, Move::Done])),
        }
    };
    state.ids().filter_map(told).collect()
}
