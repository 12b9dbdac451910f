//! Bots: players who follow the money, as far as they can see it. Model 4 and 6.7.
//!
//! A bot reads a glance of its own seat and nothing else, and knows no rule about which pay is good: it reckons what
//! each legal move would pay it through its own pay lines, takes off effort, lies and what its culture charges, and
//! chooses by logit. Paid differently it behaves differently by itself.
//!
//! A laboratory plays many quarters in one [`Room`]:
//!
//! ```ignore
//! let mut room = Room::new(setup);
//! for seed in 1..=1000 {
//!     let quarter = room.play_out(Seed::new(seed), BySeat { sales: &ordinary, operations: &cautious });
//!     let (facts, counts, company) = (quarter.facts().clone(), *quarter.counts(), quarter.company());
//! }
//! ```
//!
//! `room.play_defaults(seed)` plays default moves in the same memory. A [`Room`] with another setup gives the same
//! figures as a new one: nothing is carried from quarter to quarter.

mod beliefs;
mod cases;
pub mod choice;
pub mod fitted;
pub mod luck;
mod market;
mod mind;
pub mod numbers;
mod operations;
pub mod opponent;
pub mod orders;
mod prospect;
mod purse;
pub mod reckon;
mod remarks;
mod sales;
mod temperament;
pub mod weighing;

/// The revision of the bots. It is raised by hand whenever they play otherwise; the golden games tell when that is so.
pub const REVISION: u32 = 4;

pub use mind::Mind;
pub use opponent::Opponent;
pub use orders::{AtWill, Orders};
pub use temperament::Temperament;

use game::BySeat;
use game::Seat;
use game::moves::Move;
use game::setup::Setup;
use game::simulation::Simulation;
use numbers::Numbers;
use world::chance::Seed;
use world::client::ClientId;

/// Where quarters are played one after another, in memory that is used again.
#[derive(Clone, Debug)]
pub struct Room {
    quarter: Simulation,
    minds: BySeat<Mind>,
}

impl Room {
    /// A room for quarters under `setup`; its seed is replaced by that of each quarter.
    #[must_use]
    pub fn new(setup: Setup) -> Self {
        Self::with_numbers(setup, &Numbers::default())
    }

    /// A room whose bots go by other numbers than those of the table.
    #[must_use]
    pub fn with_numbers(setup: Setup, numbers: &Numbers) -> Self {
        let quarter = Simulation::new(setup);
        let sales = Mind::new(&quarter.sales(), numbers.clone());
        let operations = Mind::new(&quarter.operations(), numbers.clone());
        Self { quarter, minds: BySeat { sales, operations } }
    }

    /// Plays the quarter of `seed` to its end with bots of these temperaments in both seats.
    pub fn play_out(&mut self, seed: Seed, temperaments: BySeat<&Temperament>) -> &mut Simulation {
        self.play_out_under(seed, temperaments, &AtWill)
    }

    /// The same where the company has rules of its own, which leave some moves no choice.
    pub fn play_out_under(
        &mut self,
        seed: Seed,
        temperaments: BySeat<&Temperament>,
        orders: &impl Orders,
    ) -> &mut Simulation {
        self.quarter.deal(seed);
        self.sit_down(seed, temperaments);
        self.play_on(orders)
    }

    /// Begins the quarter of `seed` again under another `luck`, with bots of these temperaments at hand.
    pub fn deal_again(&mut self, seed: Seed, luck: Seed, temperaments: BySeat<&Temperament>) {
        self.quarter.deal_again(seed, luck);
        self.sit_down(luck, temperaments);
    }

    fn sit_down(&mut self, luck: Seed, temperaments: BySeat<&Temperament>) {
        for seat in Seat::ALL {
            self.minds[seat].sit_down(luck, temperaments[seat]);
        }
    }

    /// Plays the quarter on to its end with the bots in both seats.
    pub fn play_on(&mut self, orders: &impl Orders) -> &mut Simulation {
        let Self { quarter, minds } = self;
        while let Some(seat) = quarter.whose_turn() {
            if orders.first(quarter, seat).is_some_and(|made| quarter.play(seat, &made).is_ok()) {
                continue;
            }
            let wish = match seat {
                Seat::Sales => minds.sales.next_of_sales(&quarter.sales()),
                Seat::Operations => minds.operations.next_of_operations(&quarter.operations()),
            };
            let made = orders.instead(seat, wish);
            if quarter.play(seat, &made).is_err() && quarter.play(seat, &Move::Done).is_err() {
                break;
            }
        }
        quarter
    }

    /// What the bot at hand for `seat` would do about one client next, if anything.
    pub fn answer(&mut self, seat: Seat, client: ClientId) -> Option<Move> {
        let Self { quarter, minds } = self;
        match seat {
            Seat::Sales => minds.sales.answer_of_sales(&quarter.sales(), client),
            Seat::Operations => minds.operations.answer_of_operations(&quarter.operations(), client),
        }
    }

    /// The quarter on the table.
    pub const fn quarter(&mut self) -> &mut Simulation {
        &mut self.quarter
    }

    /// Plays the quarter of `seed` to its end with default moves in both seats.
    pub fn play_defaults(&mut self, seed: Seed) -> &mut Simulation {
        self.quarter.deal(seed);
        self.quarter.play_defaults();
        &mut self.quarter
    }
}
