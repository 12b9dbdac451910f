//! How far the reveal has come: what each seat guessed, what is asked next, and which step is looked at.

use debrief::replay::Chair;
use game::Seat;
use game::bets::{self, Bet, Matter};
use std::rc::Rc;
use world::client::ClientId;
use world::quantities::{Share, Week};

/// A step of the reveal: three acts, the year that followed, what to agree on, and then whatever somebody wants to look at closer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RevealStep {
    /// What can be guessed, and then what came.
    On(Matter),
    /// What each step was paid, client by client.
    Money,
    /// The three quarters that would follow, played many times under two pays.
    Year,
    /// What to agree on for the next quarter.
    Peace,
    /// Both quarters over each other, where there are two.
    Both,
    /// The quarters of a campaign beside each other, from the second on.
    SoFar,
    /// Everything else, each with its answer in a line.
    Closer,
    /// Every client's promise and what came of it, step by step.
    Promises,
    /// The five causes, with their evidence.
    Causes,
}

impl RevealStep {
    /// Every step, in order.
    pub const ALL: [Self; 14] = [
        Self::On(Matter::Clients),
        Self::Money,
        Self::On(Matter::Turning),
        Self::Year,
        Self::Peace,
        Self::Both,
        Self::SoFar,
        Self::Closer,
        Self::Promises,
        Self::Causes,
        Self::On(Matter::Luck),
        Self::On(Matter::Slips),
        Self::On(Matter::Company),
        Self::On(Matter::Blame),
    ];

    /// What somebody may want to look at closer.
    pub const CLOSER: [Self; 6] = [
        Self::Promises,
        Self::Causes,
        Self::On(Matter::Luck),
        Self::On(Matter::Slips),
        Self::On(Matter::Company),
        Self::On(Matter::Blame),
    ];

    /// Its place in the order, from 0.
    #[must_use]
    pub fn place(self) -> usize {
        Self::ALL.iter().position(|step| *step == self).unwrap_or_default()
    }

    /// True for what is looked at closer.
    #[must_use]
    pub fn is_closer(self) -> bool {
        Self::CLOSER.contains(&self)
    }

    /// What is asked before it is shown; nothing where it is shown at once. The pay slips and the books are open to
    /// whoever has seen the money.
    #[must_use]
    pub const fn asks(self) -> Option<Matter> {
        match self {
            Self::On(Matter::Slips | Matter::Company)
            | Self::Money
            | Self::Year
            | Self::Peace
            | Self::Both
            | Self::SoFar
            | Self::Closer
            | Self::Promises
            | Self::Causes => None,
            Self::On(matter) => Some(matter),
        }
    }
}

/// What was guessed about a quarter.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Guessed {
    /// The bets of both seats.
    pub bets: Rc<Vec<Bet>>,
    /// What answers the one about luck, as in [`Unveiled`].
    pub luck: Option<Share>,
}

/// How far the reveal has come.
#[derive(Clone, Debug, PartialEq)]
pub struct Unveiled {
    /// What each seat guessed or passed on, in the order in which they were asked.
    pub bets: Rc<Vec<Bet>>,
    /// What each seat is about to guess, sales first.
    pub drafts: Rc<[Bet; 2]>,
    /// The step that is looked at.
    pub now: RevealStep,
    /// How many clients have come in.
    pub entered: usize,
    /// The client whose sheet was picked from the ledger.
    pub sheet: Option<ClientId>,
    /// The week that is looked at again, if one is.
    pub replay: Option<Replaying>,
    /// The share of quarters with the same moves and other luck that ended with less satisfied clients, once they
    /// have been played; it answers the guess about luck.
    pub luck: Option<Share>,
}

/// Who comes in when the clients do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entering {
    /// The next one.
    Next,
    /// All who are left.
    All,
}

/// A week of the finished game that is looked at again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Replaying {
    /// Which.
    pub week: Week,
    /// From where.
    pub chair: Chair,
    /// The move that is pointed at.
    pub at: Option<usize>,
}

impl Replaying {
    /// The first week, with all cards open.
    pub const START: Self = Self { week: Week::new(1), chair: Chair::Nobody, at: None };
}

impl Unveiled {
    /// The reveal after `bets`, at the step in this place; where it cannot stand yet, at the clients. Whoever comes back
    /// to a later step has seen them all come in.
    #[must_use]
    pub fn at(bets: Vec<Bet>, place: usize) -> Self {
        let (now, bets) = (RevealStep::On(Matter::Clients), Rc::new(bets));
        let drafts = blank(Matter::Clients);
        let mut unveiled = Self { drafts, bets, now, entered: 1, sheet: None, replay: None, luck: None };
        unveiled.turn(RevealStep::ALL.get(place).copied().unwrap_or(RevealStep::Both));
        unveiled
    }

    /// What has been guessed so far.
    #[must_use]
    pub fn guessed(&self) -> Guessed {
        Guessed { bets: Rc::clone(&self.bets), luck: self.luck }
    }

    /// True if `matter` can be guessed about now.
    #[must_use]
    pub fn asks(&self, matter: Matter) -> bool {
        let earlier = matter.before().is_none_or(|before| bets::asked(&self.bets, before));
        earlier && !bets::asked(&self.bets, matter)
    }

    /// The matter that is asked at the step that is looked at; nothing where it is open.
    #[must_use]
    pub fn asking(&self) -> Option<Matter> {
        self.now.asks().filter(|matter| self.asks(*matter))
    }

    /// True if everything of `step` may be seen.
    #[must_use]
    pub fn is_open(&self, step: RevealStep) -> bool {
        self.may_turn(step) && step.asks().is_none_or(|matter| bets::asked(&self.bets, matter))
    }

    /// True if the table may turn to `step`: who stays and who leaves was guessed, or is asked there.
    #[must_use]
    pub fn may_turn(&self, step: RevealStep) -> bool {
        step == RevealStep::On(Matter::Clients) || bets::asked(&self.bets, Matter::Clients)
    }

    /// Turns to a step; one that may not be seen yet leaves things where they are.
    pub fn turn(&mut self, to: RevealStep) {
        if self.may_turn(to) {
            self.now = to;
        }
        if self.now != RevealStep::On(Matter::Clients) {
            self.entered = usize::MAX;
        }
    }

    /// The next client comes in.
    pub fn enter(&mut self) {
        self.entered = self.entered.saturating_add(1);
    }

    /// All clients are in.
    pub fn enter_all(&mut self) {
        self.entered = usize::MAX;
    }

    /// A seat writes or changes its guess on what is asked.
    pub fn guess(&mut self, bet: Bet) {
        if !self.asks(bet.on) {
            return;
        }
        if self.drafts[0].on != bet.on {
            self.drafts = blank(bet.on);
        }
        let drafts = Rc::make_mut(&mut self.drafts);
        match bet.by {
            Seat::Sales => drafts[0] = bet,
            Seat::Operations => drafts[1] = bet,
        }
    }

    /// What each seat is about to guess about `matter`, sales first.
    #[must_use]
    pub fn drafts(&self, matter: Matter) -> Rc<[Bet; 2]> {
        if self.drafts[0].on == matter { Rc::clone(&self.drafts) } else { blank(matter) }
    }

    /// Lays a client's sheet of the ledger on top; from a replay that leads to the ledger.
    pub fn pick_sheet(&mut self, client: ClientId) {
        self.sheet = Some(client);
        if self.replay.take().is_some() {
            self.turn(RevealStep::Promises);
        }
    }

    /// Looks at a week again, or no longer; a quarter of which something is still to be guessed shows nothing.
    pub fn replay(&mut self, to: Option<Replaying>) {
        self.replay = to.filter(|_| self.is_open(RevealStep::Causes));
    }

    /// Both guesses about `matter` are final, and what they were about is shown.
    pub fn open(&mut self, matter: Matter) {
        if self.asks(matter) {
            let given = self.drafts(matter);
            Rc::make_mut(&mut self.bets).extend(given.iter().cloned());
            self.drafts = blank(Matter::Clients);
        }
    }
}

fn blank(on: Matter) -> Rc<[Bet; 2]> {
    Rc::new(Seat::ALL.map(|seat| Bet::passed(seat, on)))
}
