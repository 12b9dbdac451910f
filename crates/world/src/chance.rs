//! Chance: every draw is keyed, so the same storm hits the same project in every what-if.
//!
//! A draw depends on the seed, its purpose, the entity it strikes and the week, and on nothing else: not on
//! what was drawn before, and never on what the players did. The generator is xoshiro256++, which is
//! value-stable across versions and machines; transcendental functions come from `libm`, because those of
//! the standard library differ between native and WebAssembly.

use rand::rngs::Xoshiro256PlusPlus;
use rand::{Rng, SeedableRng};
use serde::{Deserialize, Serialize};

/// The seed of a game: which market, which storms.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Seed(u32);

impl Seed {
    /// Seed number `number`. 32 bits, so that it passes through every JSON reader unharmed.
    #[must_use]
    pub const fn new(number: u32) -> Self {
        Self(number)
    }

    /// The seed's number.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.0
    }
}

/// What a draw is for. Each purpose has its own stream; the numbers are part of the save format and are
/// never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Purpose {
    /// A client's stated size.
    StatedSize = 1,
    /// The ratio of true to stated effort.
    EffortRatio = 2,
    /// How generous the client's desired duration is.
    DesiredDuration = 3,
    /// How much the date matters to the client.
    DateSensitivity = 4,
    /// What the client cares about: date, scope, quality, price.
    Priorities = 5,
    /// Sales' reading of the client in discovery.
    Discovery = 6,
    /// Operations' reading of the effort on a joint visit.
    JointVisit = 7,
    /// Operations' reading of the effort in a feasibility check.
    FeasibilityCheck = 8,
    /// Whether the client signs.
    Signature = 9,
    /// Whether the client accepts a renegotiation.
    Renegotiation = 10,
    /// Whom leadership sides with.
    Escalation = 11,
    /// Whether a capacity shock strikes, and how hard.
    CapacityShock = 12,
    /// Whether the scope of a project creeps, and how far.
    ScopeCreep = 13,
    /// Whether a project turns out two or three times its size (the hard deck).
    BlackSwan = 14,
    /// The noise of a measured satisfaction.
    Survey = 15,
    /// Whether the client renews.
    Renewal = 16,
    /// Whether a pipeline deal closes when pulled in.
    PullIn = 17,
    /// Whether a pipeline deal closes next quarter.
    NextQuarter = 18,
    /// The value of a pipeline deal.
    PipelineValue = 19,
    /// The noise on what sales hears of the backlog.
    LoadMessage = 20,
    /// Whether a client's talk brings a lead to the next quarter, or keeps one away.
    Referral = 21,
    /// The seed of a linked quarter.
    LinkedQuarter = 22,
    /// What a bot in the seat of sales chooses. Numbers from 64 strike players, never the world.
    SalesChoice = 64,
    /// What a bot in the seat of operations chooses.
    OperationsChoice = 65,
}

/// What a draw strikes: a client (or pipeline deal) by its number, or the company as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entity {
    /// The company as a whole.
    Company,
    /// The client with this number.
    Client(u8),
    /// The pipeline deal with this number.
    Deal(u8),
    /// A matter that a player makes up its mind about: which matter, and whose.
    Matter(u8, u8),
}

impl Entity {
    const fn key(self) -> u64 {
        match self {
            Self::Company => 0,
            Self::Client(number) => 0x100 + number as u64,
            Self::Deal(number) => 0x200 + number as u64,
            Self::Matter(matter, number) => 0x4000 + ((matter as u64 & 0x3f) << 8) + number as u64,
        }
    }
}

/// The source of every draw of one game.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chance {
    seed: Seed,
}

impl Chance {
    /// The chance of one seed.
    #[must_use]
    pub const fn new(seed: Seed) -> Self {
        Self { seed }
    }

    /// The stream for one purpose, entity and round (a week, an attempt; 0 where there is only one).
    #[must_use]
    pub fn stream(self, purpose: Purpose, entity: Entity, round: u8) -> Stream {
        let key = (u64::from(self.seed.number()) << 32)
            | ((purpose as u64) << 24)
            | (entity.key() << 8)
            | u64::from(round);
        Stream(Xoshiro256PlusPlus::seed_from_u64(key))
    }
}

/// A stream of draws under one key.
#[derive(Clone, Debug)]
pub struct Stream(Xoshiro256PlusPlus);

impl Stream {
    /// Uniform on [0, 1) with 53 random bits.
    pub fn unit(&mut self) -> f64 {
        (self.0.next_u64() >> 11) as f64 * (1.0 / 9_007_199_254_740_992.0)
    }

    /// Uniform on [`low`, `high`).
    pub fn uniform(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.unit()
    }

    /// Standard normal (Box and Muller 1958, the cosine half).
    pub fn normal(&mut self) -> f64 {
        let radius = (-2.0 * libm::log(1.0 - self.unit())).sqrt();
        radius * libm::cos(core::f64::consts::TAU * self.unit())
    }

    /// Log-normal: the exponential of a normal with mean `mu` and deviation `sigma`.
    pub fn log_normal(&mut self, mu: f64, sigma: f64) -> f64 {
        libm::exp(mu + sigma * self.normal())
    }

    /// One of these amounts.
    pub fn amount(&mut self, of: Amounts) -> f64 {
        self.log_normal(of.mu, of.sigma)
    }

    /// Gamma with a small whole `shape` and scale 1: a sum of that many exponentials, with one logarithm for all.
    pub fn gamma(&mut self, shape: u8) -> f64 {
        -libm::log((0..shape).map(|_| 1.0 - self.unit()).product())
    }

    /// True with probability `chance` (clamped to [0, 1] by its nature).
    pub fn happens(&mut self, chance: f64) -> bool {
        self.unit() < chance
    }
}

/// A log-normal distribution of amounts, told by the amounts themselves.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Amounts {
    mu: f64,
    sigma: f64,
}

impl Amounts {
    /// Amounts of this `mean`, whose deviation is the share `variation` of it: σ² = ln(1 + variation²),
    /// μ = ln(mean) − σ²/2.
    #[must_use]
    pub fn around(mean: f64, variation: f64) -> Self {
        let spread = libm::log(1.0 + variation * variation);
        Self { mu: libm::log(mean) - spread / 2.0, sigma: spread.sqrt() }
    }
}

/// The logistic function, 1 / (1 + e^-x).
#[must_use]
pub fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-x))
}
