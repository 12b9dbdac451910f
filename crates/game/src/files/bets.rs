//! What each seat guessed before the reveal: part of the record, so that a debrief can answer it from there alone.

use crate::Seat;
use serde::{Deserialize, Serialize};
use world::client::ClientId;
use world::quantities::{Money, Points, Share};

/// What a guess is about. Clients come first; what else is asked about depends on what people look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Matter {
    /// Who stays, who leaves, and how satisfied they are on average.
    Clients,
    /// What the other seat earned.
    Slips,
    /// What the quarter is worth to the company, lifetime value and all.
    Company,
    /// What share of the trouble the other seat caused. Nobody knows; each says what it thinks.
    Blame,
    /// Whether the quarter was lucky: the share of quarters with the same moves and other luck that end lower.
    Luck,
    /// What one would have done at the turning point of the quarter.
    Turning,
}

/// What somebody says it would have done where the other seat decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum WouldHave {
    /// What was done.
    TheSame,
    /// What could have been done instead.
    Otherwise,
}

impl Matter {
    /// Every matter.
    pub const ALL: [Self; 6] =
        [Self::Clients, Self::Turning, Self::Slips, Self::Company, Self::Luck, Self::Blame];

    /// The matter that is asked before this one: whatever else is looked at tells who stays and who leaves.
    #[must_use]
    pub const fn before(self) -> Option<Self> {
        match self {
            Self::Clients => None,
            Self::Slips | Self::Company | Self::Blame | Self::Luck | Self::Turning => Some(Self::Clients),
        }
    }
}

/// What one seat guessed about one matter. A seat that was asked and passed has a bet without a guess in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Bet {
    /// Who guessed.
    pub by: Seat,
    /// About what.
    pub on: Matter,
    /// The average satisfaction of all clients, 0 to 100 points; only about [`Matter::Clients`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<Points>,
    /// The clients that were taken to stay; only about [`Matter::Clients`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stay: Vec<ClientId>,
    /// The clients that were taken to leave; only about [`Matter::Clients`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub leave: Vec<ClientId>,
    /// What the other seat earned, or what the quarter is worth to the company, in cents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub money: Option<Money>,
    /// The share of the trouble that the other seat caused, or of quarters under other luck that end lower, nothing to
    /// the whole, in hundredths of a percent; only about [`Matter::Blame`] and [`Matter::Luck`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<Share>,
    /// What the seat would have done; only about [`Matter::Turning`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub would: Option<WouldHave>,
}

/// What can be wrong with a bet in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BetFault {
    /// The quarter is not over: nobody has been asked yet.
    TooEarly,
    /// A seat bets twice on the same matter, or about the same client.
    Twice,
    /// An earlier matter has not been asked of both seats.
    Order,
    /// The guess is about something else than the matter.
    Foreign,
    /// The guess is outside what is possible.
    Range,
    /// There is no such client.
    NoSuchClient,
}

/// No company of this game comes near so much, in cents.
const MOST: i64 = 100_000_000_000;

impl Bet {
    /// The bet of a seat that has not guessed.
    #[must_use]
    pub const fn passed(by: Seat, on: Matter) -> Self {
        Self {
            by,
            on,
            points: None,
            stay: Vec::new(),
            leave: Vec::new(),
            money: None,
            share: None,
            would: None,
        }
    }

    /// True if there is any guess in it.
    #[must_use]
    pub const fn is_given(&self) -> bool {
        let about_clients = self.points.is_some() || !self.stay.is_empty() || !self.leave.is_empty();
        about_clients || self.money.is_some() || self.share.is_some() || self.would.is_some()
    }

    // The first fault of this bet by itself, with its place below the bet.
    fn fault(&self, clients: usize) -> Option<(String, BetFault)> {
        let about_clients = self.on == Matter::Clients;
        if !about_clients && (self.points.is_some() || !self.stay.is_empty() || !self.leave.is_empty()) {
            return Some(("on".into(), BetFault::Foreign));
        }
        let about_money = matches!(self.on, Matter::Slips | Matter::Company);
        if !about_money && self.money.is_some() {
            return Some(("money".into(), BetFault::Foreign));
        }
        let about_share = matches!(self.on, Matter::Blame | Matter::Luck);
        if !about_share && self.share.is_some() {
            return Some(("share".into(), BetFault::Foreign));
        }
        if self.on != Matter::Turning && self.would.is_some() {
            return Some(("would".into(), BetFault::Foreign));
        }
        if self.points.is_some_and(|points| !(0..=1_000).contains(&points.tenths())) {
            return Some(("points".into(), BetFault::Range));
        }
        if self.money.is_some_and(|money| !(-MOST..=MOST).contains(&money.cents())) {
            return Some(("money".into(), BetFault::Range));
        }
        if self.share.is_some_and(|share| !(Share::ZERO..=Share::WHOLE).contains(&share)) {
            return Some(("share".into(), BetFault::Range));
        }
        let named = |field: &'static str, ids: &[ClientId]| {
            ids.iter().enumerate().map(|(at, id)| (format!("{field}[{at}]"), *id)).collect::<Vec<_>>()
        };
        let mut seen = Vec::new();
        for (path, client) in named("stay", &self.stay).into_iter().chain(named("leave", &self.leave)) {
            if client.index() >= clients {
                return Some((path, BetFault::NoSuchClient));
            }
            if seen.contains(&client) {
                return Some((path, BetFault::Twice));
            }
            seen.push(client);
        }
        None
    }
}

/// True if both seats have been asked about `on`.
#[must_use]
pub fn asked(bets: &[Bet], on: Matter) -> bool {
    Seat::ALL.iter().all(|seat| of(bets, *seat, on).is_some())
}

/// The bet of `seat` on a matter, if it was asked.
#[must_use]
pub fn of(bets: &[Bet], seat: Seat, on: Matter) -> Option<&Bet> {
    bets.iter().find(|bet| bet.by == seat && bet.on == on)
}

/// Every fault of the bets in a record of a quarter with so many clients, with its path as in `bets[2].points`.
#[must_use]
pub fn faults(bets: &[Bet], clients: usize) -> Vec<(String, BetFault)> {
    let mut faults = Vec::new();
    for (index, bet) in bets.iter().enumerate() {
        let earlier = bets.get(..index).unwrap_or_default();
        if of(earlier, bet.by, bet.on).is_some() {
            faults.push((format!("bets[{index}]"), BetFault::Twice));
        } else if bet.on.before().is_some_and(|before| !asked(earlier, before)) {
            faults.push((format!("bets[{index}].on"), BetFault::Order));
        }
        faults.extend(bet.fault(clients).map(|(path, fault)| (format!("bets[{index}].{path}"), fault)));
    }
    faults
}
