//! The year that followed: the three quarters after the one that was played, five hundred times, by bots fitted to the
//! two, once under the pay that it was and once under another.
//!
//! The market of each quarter follows from the one before it, as in a campaign ([`CampaignPlan::year_on`]); the first
//! follows from the quarter that was played. Both pays meet the same luck, so that the years can be compared in pairs.

use super::Luck;
use bots::{Room, Temperament};
use game::BySeat;
use game::campaign::{CampaignPlan, Memory, next_market, quarter_seed};
use game::play::Game;
use game::scenario::Scenario;
use game::setup::Setup;
use game::simulation::Simulation;
use lab::estimate::Estimate;
use pay::scheme::Scheme;
use serde::{Deserialize, Serialize};
use std::rc::Rc;
use world::chance::Seed;
use world::company::Company;
use world::project::Renewed;
use world::quantities::Money;

/// How many quarters are played after the one that is over.
pub const LATER: u8 = 3;

/// What the later quarters of a year came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct YearEnd {
    /// Clients who stay after the last of them.
    pub clients: u8,
    /// Clients who left after one of them.
    pub lost: u8,
    /// What they brought in cash, less what both seats were paid. Nothing in it is assumed.
    pub kept: Money,
    /// The same of the first of them alone.
    pub first: Money,
}

impl YearEnd {
    fn add(&mut self, quarter: &mut Simulation) {
        let earned = quarter.earned();
        let ends = quarter.state().projects.iter().flatten().filter_map(|project| project.renewed);
        let (mut stay, mut leave) = (0, 0);
        for end in ends {
            match end {
                Renewed::Stays => stay += 1,
                Renewed::Leaves => leave += 1,
            }
        }
        self.clients = stay;
        self.lost = self.lost.saturating_add(leave);
        self.kept += kept(&quarter.company(), earned);
    }
}

/// What a quarter that another one follows leaves the company in cash, after paying both seats.
#[must_use]
pub fn kept(books: &Company, paid: BySeat<Money>) -> Money {
    books.cash() - paid.sales - paid.operations
}

/// The same year twice, on the same luck: first under the pay of the quarter that was played, then under the other.
pub type YearPair = [YearEnd; 2];

/// The years that may follow a quarter.
#[derive(Clone, Debug)]
pub struct YearInquiry {
    plan: CampaignPlan,
    market: Rc<Scenario>,
    memory: Memory,
    own: Seed,
    pays: [Setup; 2],
    fitted: BySeat<Temperament>,
}

impl YearInquiry {
    /// The years after `game`, which is over, under its pay and under `scheme`.
    #[must_use]
    pub fn after(game: &Game, scheme: &Rc<Scheme>, fitted: BySeat<Temperament>) -> Self {
        let setup = game.setup();
        let plan = CampaignPlan::year_on(&setup.scenario);
        let mut memory = Memory::default();
        let market = next_market(&plan, &mut memory, &setup.scenario, game.state(), 1);
        let other = Setup { scheme: Rc::clone(scheme), ..setup.clone() }.scaled(setup.scaling);
        let own = setup.seed;
        Self { plan, market: Rc::new(market), memory, own, pays: [setup.clone(), other], fitted }
    }

    /// Plays the years of `count` lucks from the one numbered `first`.
    #[must_use]
    pub fn run(&self, first: u32, count: u32) -> Vec<YearPair> {
        let years = first..first.saturating_add(count);
        years.map(|number| self.pays.each_ref().map(|pay| self.year(pay, Luck::Other(number)))).collect()
    }

    /// The later quarters under this pay.
    fn year(&self, pay: &Setup, luck: Luck) -> YearEnd {
        let seed = luck.seed(self.own);
        let BySeat { sales, operations } = &self.fitted;
        let (mut memory, mut market) = (self.memory.clone(), Rc::clone(&self.market));
        let mut end = YearEnd::default();
        for index in 1..=LATER {
            let setup = pay.moved_to(Rc::clone(&market), quarter_seed(seed, index));
            let seed = setup.seed;
            let mut room = Room::new(setup);
            let quarter = room.play_out(seed, BySeat { sales, operations });
            end.add(quarter);
            if index == 1 {
                end.first = end.kept;
            }
            if index < LATER {
                market = Rc::new(next_market(&self.plan, &mut memory, &market, quarter.state(), index + 1));
            }
        }
        end
    }
}

/// What all years under two pays say when they are compared. Of each pair the first is the pay that was played.
#[derive(Clone, Debug, PartialEq)]
pub struct YearVerdict {
    /// What the company keeps of the later quarters on average.
    pub kept: [Money; 2],
    /// Clients who are there at the end, on average.
    pub clients: [f64; 2],
    /// Clients who were lost on the way, on average.
    pub lost: [f64; 2],
    /// In how many years of a hundred the other pay left the company more.
    pub richer: f64,
    /// In how many it left the company less.
    pub poorer: f64,
    /// By how much more the other pay leaves the company of all later quarters, in cents.
    pub all: Estimate,
    /// The same of the first of them.
    pub first: Estimate,
}

impl YearVerdict {
    /// Of these years; nothing of fewer than two.
    #[must_use]
    pub fn of(years: &[YearPair]) -> Option<Self> {
        if years.len() < 2 {
            return None;
        }
        let n = years.len() as f64;
        let mean = |of: fn(&YearEnd) -> f64| {
            [0, 1].map(|way: usize| years.iter().map(|pair| of(&pair[way])).sum::<f64>() / n)
        };
        let gaps = |of: fn(&YearEnd) -> Money| -> Vec<f64> {
            let mut cents: Vec<i64> =
                years.iter().map(|[own, other]| (of(other) - of(own)).cents()).collect();
            // Workers hand years over in any order, and a sum of squares rounds by its order.
            cents.sort_unstable();
            cents.into_iter().map(|cents| cents as f64).collect()
        };
        let all = gaps(|end| end.kept);
        let share = |holds: fn(&f64) -> bool| 100.0 * all.iter().filter(|gap| holds(gap)).count() as f64 / n;
        Some(Self {
            kept: mean(|end| end.kept.cents() as f64).map(|cents| Money::from_cents(cents.round() as i64)),
            clients: mean(|end| f64::from(end.clients)),
            lost: mean(|end| f64::from(end.lost)),
            richer: share(|gap| *gap > 0.0),
            poorer: share(|gap| *gap < 0.0),
            all: mean_of(&all),
            first: mean_of(&gaps(|end| end.first)),
        })
    }

    /// True if one pay surely leaves more after the first of the quarters, and the other after all of them.
    #[must_use]
    pub fn turns(&self) -> bool {
        let leads = |one: &Estimate, other: &Estimate| one.is_above(0.0) && other.is_below(0.0);
        leads(&self.first, &self.all) || leads(&self.all, &self.first)
    }
}

/// The mean of these differences, two at least.
fn mean_of(gaps: &[f64]) -> Estimate {
    let n = gaps.len() as f64;
    let mean = gaps.iter().sum::<f64>() / n;
    let variance = gaps.iter().map(|one| (one - mean).powi(2)).sum::<f64>() / (n - 1.0);
    Estimate::new(mean, (variance / n).sqrt())
}

/// One way of each pair of years, in steps: from, to, and the share of the years between; ends included at the left.
#[must_use]
pub fn steps(values: &[i64], width: i64) -> Vec<(i64, i64, f64)> {
    let places = values.iter().map(|value| value.div_euclid(width));
    let Some((least, most)) = places.clone().min().zip(places.clone().max()) else { return Vec::new() };
    let step = |place: i64| {
        let count = places.clone().filter(|other| *other == place).count();
        (place * width, (place + 1) * width, count as f64 / values.len() as f64)
    };
    (least..=most).map(step).collect()
}
