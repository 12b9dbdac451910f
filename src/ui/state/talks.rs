//! After the reveal: each seat says alone what it asks for and what it would give, both are uncovered, and what has two
//! stamps is agreed on for the next quarter; then what each takes upon itself.

use debrief::peace::{RemedyStamps, Stand, Stands};
use game::commitment::Commitment;
use game::remedies::{Agreed, Remedy};
use game::{BySeat, Seat};
use pay::alignment::Weights;
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// A part of what a seat takes upon itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PledgeField {
    /// What.
    What,
    /// Who.
    Name,
    /// By which day.
    Until,
}

/// Who has the floor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Floor {
    /// The screen goes to this seat, which will then speak alone.
    Handed(Seat),
    /// This seat speaks alone.
    Alone(Seat),
    /// Both have spoken; everything is open.
    Open,
}

/// How far two seats have come with each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parley {
    /// Who has the floor.
    pub floor: Floor,
    /// What each seat said alone.
    pub stands: BySeat<Stands>,
    /// Whose stamps are on what, once everything is open.
    pub stamps: RemedyStamps,
}

impl Default for Parley {
    fn default() -> Self {
        Self { floor: Floor::Handed(Seat::Sales), stands: BySeat::default(), stamps: RemedyStamps::default() }
    }
}

impl Parley {
    /// True as long as nobody has said or agreed on anything.
    #[must_use]
    pub fn is_fresh(&self) -> bool {
        let silent = Seat::ALL.iter().all(|seat| self.stands[*seat] == Stands::default());
        silent && self.stamps.agreed().is_empty() && self.floor != Floor::Open
    }

    /// Who has the floor where these are people and whoever is missing is a bot: a person alone needs no curtain.
    #[must_use]
    pub fn floor(&self, people: &[Seat]) -> Floor {
        match (self.floor, people) {
            (Floor::Handed(_) | Floor::Alone(_), [only]) => Floor::Alone(*only),
            (floor, _) => floor,
        }
    }

    /// The seat that was to speak alone begins.
    pub fn take_the_floor(&mut self) {
        if let Floor::Handed(seat) = self.floor {
            self.floor = Floor::Alone(seat);
        }
    }

    /// What a seat has said alone is covered: whoever looks again says first who it is.
    pub fn cover(&mut self) {
        if let Floor::Alone(seat) = self.floor {
            self.floor = Floor::Handed(seat);
        }
    }

    /// A seat speaks alone.
    pub fn say(&mut self, seat: Seat, remedy: Remedy, stand: Stand) {
        if self.floor != Floor::Open {
            self.stands[seat].say(remedy, stand);
        }
    }

    /// A seat has spoken: the other person is next, or everything is uncovered, a bot's word with it.
    pub fn done(&mut self, seat: Seat, bot: Option<(Seat, Stands)>) {
        match (seat, bot) {
            (Seat::Sales, None) => self.floor = Floor::Handed(Seat::Operations),
            (Seat::Operations, None) => self.uncover(),
            (Seat::Sales | Seat::Operations, Some((other, stands))) => {
                self.stands[other] = stands;
                self.uncover();
            }
        }
    }

    fn uncover(&mut self) {
        (self.floor, self.stamps) = (Floor::Open, RemedyStamps::uncovered(&self.stands));
    }

    /// Both begin again, with what they said at hand.
    pub fn again(&mut self) {
        (self.floor, self.stamps) = (Floor::Handed(Seat::Sales), RemedyStamps::default());
    }
}

/// The peace talks at the end of a quarter.
#[derive(Clone, Debug, PartialEq)]
pub struct Talks {
    /// How far both seats have come with each other.
    pub parley: Parley,
    /// What each seat takes upon itself, as far as it is written; sales first.
    pub pledges: Rc<[Commitment; 2]>,
    /// What each seat is to pursue where goals follow the strategy; from the sheet of the strategy.
    pub goals: BySeat<Weights>,
}

const COMPANY: BySeat<Weights> = BySeat { sales: Weights::COMPANY, operations: Weights::COMPANY };

impl Default for Talks {
    fn default() -> Self {
        Self { parley: Parley::default(), pledges: Rc::new(Seat::ALL.map(Commitment::blank)), goals: COMPANY }
    }
}

impl Talks {
    /// Talks that had come so far, and in which this was written down before. What was agreed on before seats spoke
    /// alone has both stamps.
    #[must_use]
    pub fn resumed(parley: Option<Parley>, agreed: &Agreed, commitments: &[Commitment]) -> Self {
        let written = |seat| commitments.iter().find(|commitment| commitment.by == seat).cloned();
        let pledge = |seat| written(seat).unwrap_or_else(|| Commitment::blank(seat));
        let older = || {
            let open = Parley { floor: Floor::Open, stamps: RemedyStamps::on(agreed), ..Parley::default() };
            if agreed.is_valid() && !agreed.is_empty() { open } else { Parley::default() }
        };
        let mut parley = parley.unwrap_or_else(older);
        parley.cover();
        Self { parley, pledges: Rc::new(Seat::ALL.map(pledge)), goals: COMPANY }
    }

    /// What both seats agree on: what has two stamps.
    #[must_use]
    pub fn agreed(&self) -> Agreed {
        match self.parley.floor {
            Floor::Open => self.parley.stamps.agreed(),
            Floor::Handed(_) | Floor::Alone(_) => Agreed::default(),
        }
    }

    /// A seat writes a part of what it takes upon itself.
    pub fn pledge(&mut self, by: Seat, field: PledgeField, text: String) {
        let pledges = Rc::make_mut(&mut self.pledges);
        if let Some(pledge) = pledges.iter_mut().find(|pledge| pledge.by == by) {
            match field {
                PledgeField::What => pledge.what = text,
                PledgeField::Name => pledge.name = text,
                PledgeField::Until => pledge.until = text,
            }
        }
    }

    /// What is written out in full; only that goes into the record.
    #[must_use]
    pub fn commitments(&self) -> Vec<Commitment> {
        self.pledges.iter().filter(|pledge| pledge.faults().is_empty()).cloned().collect()
    }
}
