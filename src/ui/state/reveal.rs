//! How far the reveal has come: what each seat guessed, what is asked next, and which step is looked at.

use debrief::replay::Chair;
use game::Seat;
use game::bets::{self, Bet, Matter};
use std::rc::Rc;
use world::client::ClientId;
use world::quantities::{Share, Week};

/// A step of the reveal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RevealStep {
    /// A guess, and then what came.
    On(Matter),
    /// Every client's promise and what came of it, step by step.
    Promises,
    /// The five causes, with their evidence.
    Causes,
    /// What to agree on for the next quarter.
    Peace,
    /// Both quarters over each other, where there are two.
    Both,
    /// The quarters of a campaign beside each other, from the second on.
    SoFar,
}

impl RevealStep {
    /// Every step, in order.
    pub const ALL: [Self; 10] = [
        Self::On(Matter::Clients),
        Self::On(Matter::Slips),
        Self::On(Matter::Company),
        Self::On(Matter::Blame),
        Self::Promises,
        Self::Causes,
        Self::On(Matter::Luck),
        Self::Peace,
        Self::Both,
        Self::SoFar,
    ];

    /// Its place in the order, from 0.
    #[must_use]
    pub fn place(self) -> usize {
        Self::ALL.iter().position(|step| *step == self).unwrap_or_default()
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
    /// The client whose sheet was picked from the ledger.
    pub sheet: Option<ClientId>,
    /// The week that is looked at again, if one is.
    pub replay: Option<Replaying>,
    /// The share of quarters with the same moves and other luck that ended with less satisfied clients, once they
    /// have been played; it answers the guess about luck.
    pub luck: Option<Share>,
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
    /// The reveal after `bets`, at the step in this place; where it cannot stand yet, at what is asked next.
    #[must_use]
    pub fn at(bets: Vec<Bet>, place: usize) -> Self {
        let now = RevealStep::On(Matter::Clients);
        let (drafts, bets) = (blank(&bets), Rc::new(bets));
        let mut unveiled = Self { drafts, bets, now, sheet: None, replay: None, luck: None };
        let wanted = RevealStep::ALL.get(place).copied().unwrap_or(RevealStep::Both);
        unveiled.turn(wanted);
        unveiled
    }

    /// What has been guessed so far.
    #[must_use]
    pub fn guessed(&self) -> Guessed {
        Guessed { bets: Rc::clone(&self.bets), luck: self.luck }
    }

    /// The matter that is asked next; nothing when all is open.
    #[must_use]
    pub fn asking(&self) -> Option<Matter> {
        next(&self.bets)
    }

    /// True if everything of `step` may be seen.
    #[must_use]
    pub fn is_open(&self, step: RevealStep) -> bool {
        match step {
            RevealStep::On(matter) => bets::asked(&self.bets, matter),
            // Whether it was luck may be left open.
            RevealStep::Promises
            | RevealStep::Causes
            | RevealStep::Peace
            | RevealStep::Both
            | RevealStep::SoFar => bets::asked(&self.bets, Matter::Blame),
        }
    }

    /// True if the table may turn to `step`: it is open, or the next to be asked about.
    #[must_use]
    pub fn may_turn(&self, step: RevealStep) -> bool {
        self.is_open(step) || self.asking().is_some_and(|matter| step == RevealStep::On(matter))
    }

    /// Turns to a step; one that may not be seen yet leaves things where they are.
    pub fn turn(&mut self, to: RevealStep) {
        if self.may_turn(to) {
            self.now = to;
        }
    }

    /// A seat writes or changes its guess on what is asked.
    pub fn guess(&mut self, bet: Bet) {
        if self.asking() == Some(bet.on) {
            let drafts = Rc::make_mut(&mut self.drafts);
            match bet.by {
                Seat::Sales => drafts[0] = bet,
                Seat::Operations => drafts[1] = bet,
            }
        }
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

    /// Both guesses are final, and what they were about is shown.
    pub fn open(&mut self) {
        let Some(matter) = self.asking() else { return };
        let given = self.drafts.iter().cloned();
        Rc::make_mut(&mut self.bets).extend(given);
        self.drafts = blank(&self.bets);
        self.now = RevealStep::On(matter);
    }
}

fn next(bets: &[Bet]) -> Option<Matter> {
    Matter::ALL.into_iter().find(|matter| !bets::asked(bets, *matter))
}

fn blank(bets: &[Bet]) -> Rc<[Bet; 2]> {
    let on = next(bets).unwrap_or(Matter::Clients);
    Rc::new(Seat::ALL.map(|seat| Bet::passed(seat, on)))
}
