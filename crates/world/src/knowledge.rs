//! What can be learned about a client and a load, and how well.

use super::chance::{Chance, Entity, Purpose, Seed, Stream};
use super::client::{Client, ClientId, Priorities};
use super::parameters::Parameters;
use super::quantities::{Share, Week, Work};
use serde::{Deserialize, Serialize};

/// What a visit tells about a client: a reading of its hidden sensitivity and priorities.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// Date sensitivity; the whole is average.
    pub sensitivity: Share,
    /// Priorities.
    pub priorities: Priorities,
}

/// Sales' reading of `client` in discovery, log-normal noise of 0.3. Model 6.2.
#[must_use]
pub fn discover(chance: Chance, p: &Parameters, client: &Client) -> Reading {
    let mut stream = chance.stream(Purpose::Discovery, client.id.entity(), 0);
    let mut blur = |truth: Share| truth.fraction() * stream.log_normal(0.0, p.discovery_noise);
    let sensitivity = Share::from_fraction(blur(client.sensitivity));
    let truth = client.priorities;
    let weights = [truth.date, truth.scope, truth.quality, truth.price].map(blur);
    Reading { sensitivity, priorities: Priorities::from_weights(weights) }
}

/// What operations learns by meeting the client: the truth. Model 6.2.
#[must_use]
pub fn meet(client: &Client) -> Reading {
    Reading { sensitivity: client.sensitivity, priorities: client.priorities }
}

/// How operations came to its estimate of a client's effort.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// Nobody looked: the stated size.
    Stated,
    /// A feasibility check.
    Check,
    /// A joint visit to the client.
    JointVisit,
}

/// Operations' estimate of the effort of `client` at full scope. The sharpest look wins. Model 6.2.
#[must_use]
pub fn estimate(chance: Chance, p: &Parameters, client: &Client, basis: Basis) -> Work {
    let read = |mut stream: Stream, noise: f64| client.effort.times(stream.log_normal(0.0, noise));
    match basis {
        Basis::Stated => client.stated,
        Basis::Check => read(chance.stream(Purpose::FeasibilityCheck, client.id.entity(), 0), p.check_noise),
        Basis::JointVisit => read(chance.stream(Purpose::JointVisit, client.id.entity(), 0), p.joint_noise),
    }
}

/// The factor from P50 to P80 under the doubt that goes with a basis: e^(0.8416·σ).
#[must_use]
pub fn caution(p: &Parameters, basis: Basis) -> f64 {
    libm::exp(p.cautious_spreads * doubt(p, basis))
}

/// The factor from a likely to a cautious duration where this share of the work is still `open`: the caution of a check,
/// and what stated sizes usually run over by where nobody looked.
#[must_use]
pub fn stretch(p: &Parameters, basis: Basis, open: f64) -> f64 {
    let usual = match basis {
        Basis::Stated => p.effort_mu,
        Basis::Check | Basis::JointVisit => 0.0,
    };
    libm::exp((usual + p.cautious_spreads * doubt(p, basis)) * open)
}

/// How much an estimate that came about in this way can be out, as a log ratio. Model 6.2.
#[must_use]
pub const fn doubt(p: &Parameters, basis: Basis) -> f64 {
    match basis {
        Basis::Stated => p.stated_noise,
        Basis::Check => p.check_noise,
        Basis::JointVisit => p.joint_noise,
    }
}

/// What is said of the backlog in a week: last week's figure through noise, a third of it where the two met last week;
/// this week's after a joint meeting, with a third of the noise, too. Model 6.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rumour {
    /// What it will be drawn from, whatever the chance of later weeks becomes.
    pub chance: Chance,
    /// The week in which it goes round.
    pub week: Week,
    /// The backlog that it is about.
    pub backlog: Work,
    /// Whether it comes from a joint meeting, this week's or the one before.
    pub meeting: Meeting,
}

impl Rumour {
    /// Nothing is said before the first week.
    #[must_use]
    pub fn none(seed: Seed) -> Self {
        Self { chance: Chance::new(seed), week: Week::new(0), backlog: Work::ZERO, meeting: Meeting::NotHeld }
    }

    /// The backlog that sales hears of. Drawn when somebody listens: where nobody does, it costs nothing.
    #[must_use]
    pub fn heard(&self, p: &Parameters) -> Work {
        let noise = match self.meeting {
            Meeting::NotHeld => p.message_noise,
            Meeting::Held => p.message_noise_met,
        };
        let mut stream = self.chance.stream(Purpose::LoadMessage, Entity::Company, self.week.number());
        self.backlog.times(stream.log_normal(0.0, noise))
    }
}

/// Whether the weekly joint meeting was held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Meeting {
    /// It was not.
    #[default]
    NotHeld,
    /// It was.
    Held,
}

/// Whom leadership sides with when a disagreement about the `offer`-th offer to `client` is escalated; a coin flip. Model 6.3, step 4.
/// True means the draft of sales stands.
#[must_use]
pub fn leadership_sides_with_sales(chance: Chance, client: ClientId, offer: u8) -> bool {
    chance.stream(Purpose::Escalation, client.entity(), offer).happens(0.5)
}
