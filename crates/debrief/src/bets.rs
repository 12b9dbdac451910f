//! How near the guesses came.

use base::order;
use game::bets::{self, Bet, Matter, WouldHave};
use game::outcome::Outcome;
use game::{BySeat, Seat};
use world::client::ClientId;
use world::project::Renewed;
use world::quantities::{Money, Points, Share};

/// The share that each seat guessed about `on`; nothing where it guessed none.
#[must_use]
pub fn shares(bets: &[Bet], on: Matter) -> BySeat<Option<Share>> {
    BySeat::from_fn(|seat| bets::of(bets, seat, on)?.share)
}

/// What `seat` said that it would have done at the turning point; nothing where it was not asked.
#[must_use]
pub fn would(bets: &[Bet], seat: Seat) -> Option<WouldHave> {
    bets::of(bets, seat, Matter::Turning)?.would
}

/// What a bet turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JudgedBet {
    /// Who guessed.
    pub by: Seat,
    /// The guessed average satisfaction, and what it was; nothing without a guess or where nobody was asked.
    pub points: Option<Against<Points>>,
    /// Each client that was guessed about and has decided.
    pub clients: Vec<ClientGuess>,
    /// The guessed money, and what it was.
    pub money: Option<Against<Money>>,
}

/// A guess beside what came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Against<T> {
    /// What was guessed.
    pub guessed: T,
    /// What came.
    pub came: T,
}

/// A guess about one client beside its decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClientGuess {
    /// Whom.
    pub client: ClientId,
    /// Whether it was taken to stay, and whether it does.
    pub decision: Against<Renewed>,
}

impl ClientGuess {
    /// True if it was guessed right.
    #[must_use]
    pub fn is_right(&self) -> bool {
        self.decision.guessed == self.decision.came
    }
}

impl Against<Points> {
    /// How far off, in whole points as the page tells them.
    #[must_use]
    pub fn off(self) -> i32 {
        self.came.rounded().abs_diff(self.guessed.rounded()).cast_signed()
    }
}

impl JudgedBet {
    /// How the guesses of `bets` about `on` turned out, sales first; a seat that passed has one without guesses in it.
    #[must_use]
    pub fn all(bets: &[Bet], on: Matter, outcome: &Outcome) -> Vec<Self> {
        let given = Seat::ALL.iter().filter_map(|seat| bets::of(bets, *seat, on));
        given.map(|bet| Self::of(bet, outcome)).collect()
    }

    /// How `bet` turned out.
    #[must_use]
    pub fn of(bet: &Bet, outcome: &Outcome) -> Self {
        let decided = |client: ClientId| outcome.clients.get(client.index()).and_then(|found| found.renewed);
        let told = |(client, guessed): (ClientId, Renewed)| {
            decided(client).map(|came| ClientGuess { client, decision: Against { guessed, came } })
        };
        let stay = bet.stay.iter().map(|client| (*client, Renewed::Stays));
        let leave = bet.leave.iter().map(|client| (*client, Renewed::Leaves));
        let points = bet.points.zip(outcome.satisfaction());
        let came = came(bet, outcome);
        let mut clients: Vec<ClientGuess> = stay.chain(leave).filter_map(told).collect();
        order::by_key(&mut clients, |guess| guess.client);
        Self {
            by: bet.by,
            points: points.map(|(guessed, came)| Against { guessed, came }),
            clients,
            money: bet.money.zip(came).map(|(guessed, came)| Against { guessed, came }),
        }
    }

    /// How many clients were guessed right.
    #[must_use]
    pub fn right(&self) -> usize {
        self.clients.iter().filter(|guess| guess.is_right()).count()
    }
}

/// The money that a bet is about.
fn came(bet: &Bet, outcome: &Outcome) -> Option<Money> {
    match bet.on {
        // What nobody knows cannot come out; and what was luck shows only when the quarter is played again.
        Matter::Clients | Matter::Blame | Matter::Luck | Matter::Turning => None,
        Matter::Slips => Some(outcome.worth(bet.by.other())),
        Matter::Company => Some(outcome.company.lifetime_value()),
    }
}
