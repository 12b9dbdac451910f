//! Bots fitted to how somebody played: the temperament under which a bot in that seat would, on average, promise, look,
//! tell and work overtime as often. Estimated by playing: each weight is found by halving an interval until the
//! bots' habit is the player's, on seeds of their own.

use super::temperament::Temperament;
use super::{Room, Seat};
use game::BySeat;
use game::counts::Counts;
use game::setup::Setup;
use game::view::OperationsGlance;
use world::chance::Seed;

/// How seats played, summed over one quarter or several.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Habits {
    /// Promises signed.
    pub promises: f64,
    /// Weeks promised beyond what clients asked for, over all promises.
    pub beyond: f64,
    /// Leads that came.
    pub leads: f64,
    /// Checks that sales asked for.
    pub checks: f64,
    /// Slips that operations saw.
    pub slips: f64,
    /// Slips it told.
    pub told: f64,
    /// Weeks worked.
    pub weeks: f64,
    /// Overtime, in person-days.
    pub overtime: f64,
}

impl Habits {
    /// Adds a finished quarter: its counts, and what operations saw of it.
    pub fn add(&mut self, counts: &Counts, glance: &OperationsGlance) {
        for client in glance.clients() {
            if let (Some(lead), Some(promise)) = (glance.lead(client), glance.promise(client)) {
                self.promises += 1.0;
                self.beyond += f64::from(promise.terms().week.since(lead.asked()));
            }
        }
        self.leads += glance.leads_in_all() as f64;
        self.checks += f64::from(counts.checks_asked);
        self.slips += f64::from(counts.slips_seen);
        self.told += f64::from(counts.slips_disclosed);
        self.weeks += f64::from(counts.weeks_worked);
        self.overtime += glance.team().overtime.person_days();
    }

    /// Weeks promised beyond the ask, on average.
    #[must_use]
    pub fn promised_beyond(&self) -> f64 {
        rate(self.beyond, self.promises)
    }

    /// Checks asked for, for each lead.
    #[must_use]
    pub fn check_rate(&self) -> f64 {
        rate(self.checks, self.leads)
    }

    /// The share of slips that were told.
    #[must_use]
    pub fn disclosure(&self) -> f64 {
        rate(self.told, self.slips)
    }

    /// Overtime in person-days a week.
    #[must_use]
    pub fn overtime_a_week(&self) -> f64 {
        rate(self.overtime, self.weeks)
    }
}

fn rate(sum: f64, count: f64) -> f64 {
    if count > 0.0 { sum / count } else { 0.0 }
}

/// A weight that is fitted: where it lies, which habit it moves, and the interval it is looked for in. Each habit
/// grows with its weight.
struct Dial {
    turn: fn(&mut Temperament, f64),
    habit: fn(&Habits) -> f64,
    low: f64,
    high: f64,
}

// Whoever looks more often promises later, so looking is fitted before caution.
const OF_SALES: [Dial; 2] = [
    Dial { turn: |t, weight| t.diligence = weight, habit: Habits::check_rate, low: -1.0, high: 1.0 },
    Dial { turn: |t, weight| t.caution = weight, habit: Habits::promised_beyond, low: 0.4, high: 3.0 },
];

const OF_OPERATIONS: [Dial; 2] = [
    Dial { turn: |t, weight| t.candour = weight, habit: Habits::disclosure, low: -1.5, high: 1.5 },
    Dial { turn: |t, weight| t.drive = weight, habit: Habits::overtime_a_week, low: -0.5, high: 0.8 },
];

/// How often an interval is halved.
const HALVINGS: usize = 7;

/// The temperament under which a bot in `seat` shows these `habits` under `setup`, the other seat being ordinary.
/// `quarters` are played for each step; 14 steps a seat. What the habits do not tell stays ordinary.
#[must_use]
pub fn fit(setup: &Setup, habits: &Habits, seat: Seat, quarters: u32) -> Temperament {
    let mut room = Room::new(setup.clone());
    let mut fitted = Temperament { id: "fitted".to_owned(), ..Temperament::default() };
    let dials = match seat {
        Seat::Sales => &OF_SALES,
        Seat::Operations => &OF_OPERATIONS,
    };
    for dial in dials {
        let (wanted, mut low, mut high) = ((dial.habit)(habits), dial.low, dial.high);
        for _ in 0..HALVINGS {
            let middle = 0.5 * (low + high);
            (dial.turn)(&mut fitted, middle);
            if (dial.habit)(&shown(&mut room, seat, &fitted, quarters)) < wanted {
                low = middle;
            } else {
                high = middle;
            }
        }
        (dial.turn)(&mut fitted, 0.5 * (low + high));
    }
    fitted
}

/// The habits that this temperament shows in `seat`, over so many quarters.
fn shown(room: &mut Room, seat: Seat, temperament: &Temperament, quarters: u32) -> Habits {
    let ordinary = Temperament::default();
    let both = match seat {
        Seat::Sales => BySeat { sales: temperament, operations: &ordinary },
        Seat::Operations => BySeat { sales: &ordinary, operations: temperament },
    };
    let mut habits = Habits::default();
    for seed in 0..quarters {
        // Far from the seeds that people choose.
        let quarter = room.play_out(Seed::new(u32::MAX - seed), both);
        habits.add(quarter.counts(), &quarter.operations());
    }
    habits
}
