//! What the peace talks reckon with: what the remedies cost in this market, what the quarter that was just played would
//! have paid under the pay that was agreed on, and what two seats agree on who have each spoken alone.

use crate::quarter::Quarter;
use base::order;
use game::preview::Preview;
use game::remedies::{self, Agreed, MOST, Remedy};
use game::{BySeat, Seat};
use pay::alignment::Weights;
use pay::budget::Scaling;
use pay::scheme::Scheme;
use pay::slip::Scales;
use serde::{Deserialize, Serialize};
use std::rc::Rc;
use world::quantities::{Money, Work};

/// What people take of operations' week, and what there is of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    /// A joint meeting.
    pub meeting: Work,
    /// A joint visit to a client.
    pub visit: Work,
    /// A review with a client.
    pub review: Work,
    /// All of the team in a regular week.
    pub capacity: Work,
    /// What a person-day of the team costs the company.
    pub day: Money,
}

impl Hours {
    /// As the market of `quarter` has it.
    #[must_use]
    pub fn of(quarter: &Quarter) -> Self {
        let p = quarter.setup.scenario.parameters();
        let work = Work::from_person_days;
        Self {
            meeting: work(p.meeting_work),
            visit: work(p.joint_visit_work),
            review: work(p.review_work),
            capacity: work(p.capacity),
            day: Money::from_thousands(p.day_cost),
        }
    }

    /// What so much of the team's time costs the company.
    #[must_use]
    pub fn cost(&self, work: Work) -> Money {
        self.day.times(work.person_days())
    }
}

/// The pay that was agreed on, with what the quarter just played would have paid.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// The pay.
    pub scheme: Scheme,
    /// The factors that bring it to the budget of the market.
    pub scales: Scales,
    /// What the same moves would have been worth to each seat under it: pay less standing.
    pub would: BySeat<Money>,
    /// What they were worth: pay less standing, as on its slip.
    pub did: BySeat<Money>,
}

/// Puts a price on remedies for one quarter. The reference quarters of its market are played once, by [`Self::of`].
#[derive(Clone, Debug)]
pub struct Pricing {
    quarter: Rc<Quarter>,
    preview: Preview,
}

impl Pricing {
    /// For `quarter`.
    #[must_use]
    pub fn of(quarter: &Rc<Quarter>) -> Self {
        let scenario = Rc::clone(&quarter.setup.scenario);
        let preview = Preview::new(scenario, Some(quarter.outcome.facts.clone()));
        Self { quarter: Rc::clone(quarter), preview }
    }

    /// The pay after the quarter where this is `agreed` and the departments pursue these `goals`; nothing where what is
    /// agreed leaves pay as it is.
    #[must_use]
    pub fn offer(&self, agreed: &Agreed, goals: &BySeat<Weights>) -> Option<Offer> {
        let (setup, outcome) = (&self.quarter.setup, &self.quarter.outcome);
        let goals = BySeat { sales: &goals.sales, operations: &goals.operations };
        let reference = self.preview.reference();
        let scheme = remedies::pay_measured_on(reference, &setup.scenario, &setup.scheme, goals, agreed)?;
        let paid = self.preview.paid(&scheme, Scaling::ToBudget);
        let pays = paid.slips.map(|slips| slips.map(|slip| slip.total())).unwrap_or_default();
        let did = BySeat::from_fn(|seat: Seat| outcome.worth(seat));
        let standing = |seat: Seat| did[seat] - outcome.slips[seat].total();
        let would = BySeat::from_fn(|seat| pays[seat] + standing(seat));
        Some(Offer { scheme, scales: paid.scales, would, did })
    }

    /// What each remedy alone would make of the pay, in the order of [`Remedy::ALL`].
    #[must_use]
    pub fn each(&self, goals: &BySeat<Weights>) -> [Option<Offer>; Remedy::ALL.len()] {
        Remedy::ALL.map(|remedy| self.offer(&Agreed::default().toggled(remedy), goals))
    }
}

impl Offer {
    /// Which way it moves the pay of `seat`.
    #[must_use]
    pub fn pay_move(&self, seat: Seat) -> PayMove {
        let change = self.would[seat] - self.did[seat];
        let felt = felt(self.did[seat]);
        if change >= felt {
            PayMove::Up
        } else if change <= -felt {
            PayMove::Down
        } else {
            PayMove::Alike
        }
    }
}

/// Which way somebody's pay would go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayMove {
    /// More.
    Up,
    /// By too little to be felt, either way.
    Alike,
    /// Less.
    Down,
}

/// The least change of a pay of `did` that is felt: a twentieth of it. An assumption of ours.
fn felt(did: Money) -> Money {
    did.times(0.05).max(Money::from_cents(5_000))
}

/// What a seat says of a remedy before it knows what the other says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stand {
    /// It wants none of it.
    #[default]
    No,
    /// It would give it, if the other asks for it.
    Gives,
    /// It asks for it.
    Asks,
}

/// What a seat says of every remedy, in the order of [`Remedy::ALL`]. It asks for [`MOST`] at most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stands([Stand; Remedy::ALL.len()]);

impl Stands {
    /// What it says of `remedy`.
    #[must_use]
    pub fn of(&self, remedy: Remedy) -> Stand {
        self.0[remedy.place()]
    }

    /// How many it asks for.
    #[must_use]
    pub fn asked(&self) -> usize {
        self.0.iter().filter(|stand| **stand == Stand::Asks).count()
    }

    /// It says this of `remedy`; what it cannot ask for any more it would give.
    pub fn say(&mut self, remedy: Remedy, stand: Stand) {
        let others = self.asked() - usize::from(self.of(remedy) == Stand::Asks);
        let is_too_much = stand == Stand::Asks && others >= MOST;
        self.0[remedy.place()] = if is_too_much { Stand::Gives } else { stand };
    }

    /// What a bot says in `seat`: it follows the money. It asks for what would have paid it most beyond what it got,
    /// gives what leaves its pay alone, and refuses what would have paid it less.
    #[must_use]
    pub fn of_bot(each: &[Option<Offer>; Remedy::ALL.len()], seat: Seat) -> Self {
        let mut stands = Self::default();
        let mut gains = Vec::new();
        for (remedy, offer) in Remedy::ALL.into_iter().zip(each) {
            match offer.as_ref().map(|offer| (offer.pay_move(seat), offer)) {
                None | Some((PayMove::Alike, _)) => stands.say(remedy, Stand::Gives),
                Some((PayMove::Down, _)) => {}
                Some((PayMove::Up, offer)) => gains.push((offer.would[seat] - offer.did[seat], remedy)),
            }
        }
        order::by_key(&mut gains, |(gain, _)| core::cmp::Reverse(*gain));
        for (_, remedy) in gains {
            stands.say(remedy, Stand::Asks);
        }
        stands
    }
}

/// The stamps of both seats on the remedies: one that has two is agreed on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemedyStamps(BySeat<[bool; Remedy::ALL.len()]>);

impl RemedyStamps {
    /// What lies on the table once both have spoken: a seat has stamped what it asked for, and what it would give for
    /// which the other asked. Where that would be more than [`MOST`], what both asked for goes first, and the others
    /// are left to be talked over.
    #[must_use]
    pub fn uncovered(stands: &BySeat<Stands>) -> Self {
        let mut stamps = Self::default();
        let asks = |remedy| Seat::ALL.iter().filter(|seat| stands[**seat].of(remedy) == Stand::Asks).count();
        let mut remedies: Vec<Remedy> = Remedy::ALL.into_iter().filter(|remedy| asks(*remedy) > 0).collect();
        order::by_key(&mut remedies, |remedy| core::cmp::Reverse(asks(*remedy)));
        for remedy in remedies {
            for seat in Seat::ALL {
                if stands[seat].of(remedy) != Stand::No && stamps.has_room() {
                    stamps.0[seat][remedy.place()] = true;
                }
            }
        }
        stamps
    }

    /// Both stamps on what was agreed on.
    #[must_use]
    pub fn on(agreed: &Agreed) -> Self {
        let mut stamps = Self::default();
        for remedy in agreed.remedies() {
            for seat in Seat::ALL {
                stamps.0[seat][remedy.place()] = true;
            }
        }
        stamps
    }

    /// Whether `seat` has stamped `remedy`.
    #[must_use]
    pub fn has(&self, seat: Seat, remedy: Remedy) -> bool {
        self.0[seat][remedy.place()]
    }

    /// Whether there is room for another remedy in the next quarter; without it no stamp is put on any other.
    #[must_use]
    pub fn has_room(&self) -> bool {
        self.agreed().has_room()
    }

    /// `seat` puts its stamp on `remedy`, or takes it back; nothing happens where it may not.
    pub fn press(&mut self, seat: Seat, remedy: Remedy) {
        if self.has(seat, remedy) || self.has_room() {
            let stamp = &mut self.0[seat][remedy.place()];
            *stamp = !*stamp;
        }
    }

    /// What has both stamps.
    #[must_use]
    pub fn agreed(&self) -> Agreed {
        let both = |remedy: &Remedy| Seat::ALL.iter().all(|seat| self.has(*seat, *remedy));
        Remedy::ALL.into_iter().filter(both).fold(Agreed::default(), Agreed::toggled)
    }
}
