//! A project: a signed promise and the work behind it.

use super::client::{Client, ClientId, Terms};
use super::forecast;
use super::job::Job;
use super::parameters::Parameters;
use super::quantities::{Moment, Money, Points, Share, Week, Work};
use serde::{Deserialize, Serialize};

/// What has become of the one quality gate of a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum QualityGate {
    /// The gate will be held when the work looks finished.
    Planned,
    /// The project will ship without it.
    Skipped,
    /// The gate has been held.
    Held,
}

/// A signed promise being worked on, or delivered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Project {
    /// For whom.
    pub client: ClientId,
    /// The terms as first signed.
    pub terms: Terms,
    /// In which week it was signed.
    pub signed: Week,
    /// When the true effort could have been delivered beside everything else, reckoned at signing (hidden).
    pub feasible: Moment,
    /// Good will at signing, if an earlier quarter left another than the reference's (hidden).
    pub goodwill: Option<Points>,
    /// Agreed price; falls when the promise is renegotiated.
    pub price: Money,
    /// Price of the same scope without discount.
    pub list: Money,
    /// Stated size of the promised scope.
    pub stated: Work,
    /// The work, and what operations takes to be left of it.
    pub job: Job,
    /// Flawed work that nobody has noticed yet (hidden).
    pub undiscovered: Work,
    /// Time of the team spent on it.
    pub spent: Work,
    /// The agreed date: as signed, or as renegotiated.
    pub due: Week,
    /// When the client now expects delivery; between weeks after a warning.
    pub expected: Moment,
    /// How often the client was given a new date.
    pub new_dates: u8,
    /// The first week in which the client was warned before the date passed.
    pub warned: Option<Week>,
    /// The week in which a renegotiation was agreed.
    pub renegotiated: Option<Week>,
    /// The quality gate.
    pub gate: QualityGate,
    /// When it was delivered.
    pub delivered: Option<Moment>,
    /// Credit given after delivery.
    pub credit: Share,
    /// Whether an apology visit was paid.
    pub apology: Apology,
    /// Feasibility was asked for by sales and answered by operations.
    pub checked_jointly: Joint,
    /// Both seats met the client half-way.
    pub reviewed_jointly: Joint,
    /// The measured satisfaction, once surveyed.
    pub surveyed: Option<Points>,
    /// Whether the client renewed, once known.
    pub renewed: Option<Renewed>,
}

/// Whether both seats took part in something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Joint {
    /// It did not happen, or one seat stayed away.
    Missed,
    /// Both took part.
    Done,
}

/// Whether operations went to apologise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Apology {
    /// Nobody went.
    None,
    /// Operations went.
    Paid,
}

/// A client's decision about the next quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Renewed {
    /// The client stays.
    Stays,
    /// The client leaves.
    Leaves,
}

/// The price and the stated size that a renegotiation leaves of `price` and `stated`. Model 6.3.
#[must_use]
pub fn renegotiated(p: &Parameters, price: Money, stated: Work) -> (Money, Work) {
    (price.times(1.0 - p.renegotiated_price), stated - stated.times(p.renegotiated_scope))
}

impl Project {
    /// The project that begins when `client` signs `terms` in week `signed`.
    #[must_use]
    pub fn begin(client: &Client, p: &Parameters, terms: Terms, signed: Week, estimate: Work) -> Self {
        let effort = terms.promised(client.effort);
        Self {
            client: client.id,
            terms,
            signed,
            goodwill: client.past.goodwill,
            feasible: forecast::feasible(p, &[], effort, signed),
            price: terms.price(p, client.stated),
            list: terms.list_price(p, client.stated),
            stated: terms.promised(client.stated),
            job: Job::begin(terms.promised(estimate), effort),
            undiscovered: Work::ZERO,
            spent: Work::ZERO,
            due: terms.week,
            expected: terms.week.end(),
            new_dates: 0,
            warned: None,
            renegotiated: None,
            gate: QualityGate::Planned,
            delivered: None,
            credit: Share::ZERO,
            apology: Apology::None,
            checked_jointly: Joint::Missed,
            reviewed_jointly: Joint::Missed,
            surveyed: None,
            renewed: None,
        }
    }

    /// True while there is work to do.
    #[must_use]
    pub const fn is_running(&self) -> bool {
        self.delivered.is_none()
    }

    /// Whether the promise was made for a week in which it could not be kept, on the truth that nobody knew.
    #[must_use]
    pub fn is_overpromised(&self) -> bool {
        self.terms.week.end() < self.feasible
    }

    /// Weeks late against the agreed date, at moment `now`; 0 when it is not late.
    #[must_use]
    pub fn weeks_late(&self, now: Moment) -> f64 {
        now.weeks_since(self.due.end()).max(0.0)
    }

    /// Contract penalty: 2 % of the price for each week late, at most 10 %. Model 6.4.
    #[must_use]
    pub fn penalty(&self, p: &Parameters) -> Money {
        self.delivered.map_or(Money::ZERO, |at| {
            self.price.times((p.penalty_per_week * self.weeks_late(at)).min(p.penalty_ceiling))
        })
    }

    /// Credit given to the client, in money.
    #[must_use]
    pub fn credit_paid(&self) -> Money {
        self.price.times(self.credit.fraction())
    }
}
