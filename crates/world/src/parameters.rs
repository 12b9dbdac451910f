//! Every number of the world, in one table: its value, range, unit, and whether it is evidence or assumption. The
//! engine reads the struct, the model page prints the rows, the laboratory moves the sliders. What a number is and
//! where it comes from is said in the words, by its id.

use core::fmt;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How well a number is founded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Read in the source itself.
    Evidence,
    /// Derived from verified figures by arithmetic.
    Derived,
    /// A modelling assumption, open to be moved.
    Assumption,
}

/// One row of the model table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ParameterRow {
    /// The field's name in [`Parameters`] and in files.
    pub id: &'static str,
    /// Which equation of the model it belongs to.
    pub equation: Equation,
    /// The id of its unit.
    pub unit: &'static str,
    /// The default value.
    pub default: f64,
    /// The smallest value that makes sense.
    pub low: f64,
    /// The largest value that makes sense.
    pub high: f64,
    /// Evidence or assumption.
    pub status: Status,
}

/// The equations of the world; each is one function in one file of `world`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Equation {
    /// What clients ask for and what it really takes (`client`).
    Demand,
    /// Whether a client signs (`client`).
    Signature,
    /// What is learned, and how well (`knowledge`).
    Knowledge,
    /// How much work a week holds (`team`).
    Capacity,
    /// How pressure turns into speed and defects (`delivery`).
    Delivery,
    /// When work will be done (`forecast`).
    Forecast,
    /// What a warning does (`satisfaction`).
    Warning,
    /// How satisfied a client ends up (`satisfaction`).
    Satisfaction,
    /// Who stays, who talks (`renewal`).
    Renewal,
    /// Money of the company (`company`).
    Company,
    /// Deals pulled in at the quarter's end (`pipeline`).
    Pipeline,
}

impl Equation {
    /// Every equation, in the order in which a quarter meets them.
    pub const ALL: [Self; 11] = [
        Self::Demand,
        Self::Signature,
        Self::Knowledge,
        Self::Capacity,
        Self::Delivery,
        Self::Forecast,
        Self::Warning,
        Self::Satisfaction,
        Self::Renewal,
        Self::Company,
        Self::Pipeline,
    ];
}

macro_rules! parameters {
    ($($id:ident: $default:literal in $low:literal..$high:literal, $unit:literal, $equation:ident, $status:ident;)*) => {
        /// The numbers of the world. `Default` is the model's reference.
        ///
        /// In a file they are a map of those that differ from the reference.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
        #[serde(try_from = "BTreeMap<String, f64>", into = "BTreeMap<String, f64>")]
        pub struct Parameters {
            $(#[doc = concat!("What `number-", stringify!($id), "` says in `numbers.ftl` of the words.")] pub $id: f64,)*
        }

        impl Default for Parameters {
            fn default() -> Self {
                Self { $($id: $default,)* }
            }
        }

        /// The model table, in the order of the equations.
        pub const ROWS: &[ParameterRow] = &[$(ParameterRow {
            id: stringify!($id), equation: Equation::$equation, unit: $unit, default: $default,
            low: $low, high: $high, status: Status::$status,
        },)*];

        impl Parameters {
            /// The value of the row called `id`, or nothing where there is no such row.
            #[must_use]
            pub fn get(&self, id: &str) -> Option<f64> {
                match id {
                    $(stringify!($id) => Some(self.$id),)*
                    _ => None,
                }
            }

            /// Sets the row called `id`; false where there is no such row.
            pub fn set(&mut self, id: &str, value: f64) -> bool {
                match id {
                    $(stringify!($id) => self.$id = value,)*
                    _ => return false,
                }
                true
            }
        }
    };
}

/// The row called `id`, or nothing where there is no such row.
#[must_use]
pub fn row(id: &str) -> Option<&'static ParameterRow> {
    ROWS.iter().find(|row| row.id == id)
}

/// There is no row of this name in the model table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoSuchRow(String);

impl fmt::Display for NoSuchRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the model has no number called `{}`", self.0)
    }
}

impl TryFrom<BTreeMap<String, f64>> for Parameters {
    type Error = NoSuchRow;

    fn try_from(map: BTreeMap<String, f64>) -> Result<Self, NoSuchRow> {
        let mut parameters = Self::default();
        for (id, value) in map {
            if !parameters.set(&id, value) {
                return Err(NoSuchRow(id));
            }
        }
        Ok(parameters)
    }
}

impl From<Parameters> for BTreeMap<String, f64> {
    fn from(parameters: Parameters) -> Self {
        let values = ROWS.iter().filter_map(|row| Some((row, parameters.get(row.id)?)));
        values
            .filter(|(row, value)| *value != row.default)
            .map(|(row, value)| (row.id.to_owned(), value))
            .collect()
    }
}

parameters! {
    stated_mean: 27.0 in 5.0..60.0, "person-days", Demand, Assumption;
    stated_variation: 0.30 in 0.0..1.0, "coefficient-of-variation", Demand, Assumption;
    stated_low: 14.0 in 1.0..40.0, "person-days", Demand, Assumption;
    stated_high: 50.0 in 10.0..100.0, "person-days", Demand, Assumption;
    effort_mu: 0.216 in -0.2..0.6, "log-ratio", Demand, Derived;
    effort_sigma: 0.372 in 0.0..0.8, "log-ratio", Demand, Derived;
    desired_pace: 11.0 in 5.0..20.0, "person-days-a-week", Demand, Assumption;
    desired_low: 0.9 in 0.5..1.5, "factor", Demand, Assumption;
    desired_high: 1.5 in 0.9..3.0, "factor", Demand, Assumption;
    black_swan_chance: 0.1667 in 0.0..0.5, "probability", Demand, Evidence;
    black_swan_low: 2.0 in 1.0..3.0, "factor", Demand, Assumption;
    black_swan_high: 3.0 in 1.0..6.0, "factor", Demand, Assumption;
    sensitivity_low: 0.5 in 0.0..1.0, "factor", Signature, Assumption;
    sensitivity_high: 1.5 in 1.0..3.0, "factor", Signature, Assumption;
    sign_base: 0.9 in -2.0..4.0, "log-odds", Signature, Assumption;
    sign_per_week: 0.4 in 0.0..2.0, "log-odds-a-week", Signature, Assumption;
    sign_per_discount: 6.0 in 0.0..15.0, "log-odds", Signature, Assumption;
    sign_per_scope: 0.5 in 0.0..3.0, "log-odds", Signature, Assumption;
    sign_phase_two: 0.3 in 0.0..2.0, "log-odds", Signature, Assumption;
    sign_again: 0.0 in 0.0..6.0, "log-odds", Signature, Assumption;
    sign_loyal: 1.5 in 0.0..4.0, "log-odds", Signature, Assumption;
    renegotiate_base: 0.8 in -2.0..4.0, "log-odds", Signature, Assumption;
    renegotiated_scope: 0.10 in 0.0..0.5, "share-of-scope", Signature, Assumption;
    renegotiated_price: 0.05 in 0.0..0.5, "share-of-price", Signature, Assumption;
    discovery_noise: 0.30 in 0.0..1.0, "log-ratio", Knowledge, Assumption;
    joint_noise: 0.15 in 0.0..1.0, "log-ratio", Knowledge, Assumption;
    check_noise: 0.20 in 0.0..1.0, "log-ratio", Knowledge, Assumption;
    stated_noise: 0.372 in 0.0..1.0, "log-ratio", Knowledge, Assumption;
    padding: 0.25 in 0.0..1.0, "share", Knowledge, Assumption;
    message_noise: 0.30 in 0.0..1.0, "log-ratio", Knowledge, Assumption;
    message_noise_met: 0.10 in 0.0..1.0, "log-ratio", Knowledge, Assumption;
    capacity: 20.0 in 5.0..60.0, "person-days-a-week", Capacity, Assumption;
    project_ceiling: 0.6 in 0.2..1.0, "share-of-the-team", Capacity, Assumption;
    overtime_bend: 0.2 in 0.0..0.5, "share", Capacity, Derived;
    overtime_slope: 0.7 in 0.0..1.0, "share", Capacity, Assumption;
    fatigue_loss: 0.5 in 0.0..1.0, "share", Capacity, Assumption;
    fatigue_weeks: 3.0 in 1.0..10.0, "weeks", Capacity, Assumption;
    shock_chance: 0.08 in 0.0..0.5, "probability-a-week", Capacity, Assumption;
    shock_low: 0.15 in 0.0..0.5, "share", Capacity, Assumption;
    shock_high: 0.40 in 0.1..0.9, "share", Capacity, Assumption;
    joint_visit_work: 1.0 in 0.0..3.0, "person-days", Capacity, Assumption;
    check_work: 0.5 in 0.0..3.0, "person-days", Capacity, Assumption;
    review_work: 0.5 in 0.0..3.0, "person-days", Capacity, Assumption;
    meeting_work: 1.0 in 0.0..3.0, "person-days", Capacity, Assumption;
    apology_work: 1.0 in 0.0..3.0, "person-days", Capacity, Assumption;
    creep_chance: 0.04 in 0.0..0.3, "probability-a-project-week", Delivery, Assumption;
    creep_low: 0.10 in 0.0..0.5, "share", Delivery, Assumption;
    creep_high: 0.25 in 0.0..1.0, "share", Delivery, Assumption;
    haste: 0.3 in 0.0..1.0, "share", Delivery, Assumption;
    haste_ceiling: 0.5 in 0.0..1.0, "pressure-above-1", Delivery, Assumption;
    defect_base: 0.10 in 0.0..0.4, "share", Delivery, Assumption;
    defect_pressure: 0.20 in 0.0..1.0, "share", Delivery, Assumption;
    defect_fatigue: 0.30 in 0.0..1.0, "share", Delivery, Assumption;
    defect_ceiling: 0.40 in 0.1..1.0, "share", Delivery, Assumption;
    rework_found: 0.35 in 0.0..1.0, "share-a-week", Delivery, Assumption;
    gate_threshold: 0.05 in 0.0..0.3, "share", Delivery, Assumption;
    gate_found: 0.60 in 0.0..1.0, "share", Delivery, Assumption;
    shippable: 0.3 in 0.0..2.0, "person-days", Delivery, Assumption;
    pressure_floor: 0.7 in 0.1..2.0, "weeks", Delivery, Assumption;
    forecast_margin: 1.1 in 1.0..2.0, "factor", Forecast, Assumption;
    forecast_sharing: 0.7 in 0.0..1.0, "share", Forecast, Assumption;
    slip_threshold: 0.4 in 0.1..2.0, "weeks", Forecast, Assumption;
    cautious_spreads: 0.8416 in 0.0..2.0, "spreads", Forecast, Assumption;
    warning_reach: 0.8 in 0.0..1.0, "share", Warning, Assumption;
    warning_weeks: 2.5 in 0.5..10.0, "weeks", Warning, Assumption;
    start_points: 72.0 in 40.0..90.0, "points", Satisfaction, Assumption;
    carry_over: 0.5 in 0.0..1.0, "share", Satisfaction, Assumption;
    loss_aversion: 2.0 in 1.0..3.0, "factor", Satisfaction, Assumption;
    late_per_week: 4.0 in 0.0..12.0, "points-a-week", Satisfaction, Assumption;
    early_per_week: 0.5 in 0.0..3.0, "points-a-week", Satisfaction, Assumption;
    early_ceiling: 2.0 in 0.0..10.0, "points", Satisfaction, Assumption;
    surprise: 6.0 in 0.0..20.0, "points", Satisfaction, Assumption;
    surprise_after: 0.5 in 0.0..2.0, "weeks", Satisfaction, Assumption;
    warning_cost: 2.0 in 0.0..6.0, "points", Satisfaction, Assumption;
    warning_ceiling: 14.0 in 0.0..40.0, "points", Satisfaction, Assumption;
    defect_points: 80.0 in 0.0..200.0, "points", Satisfaction, Assumption;
    flawless_share: 0.02 in 0.0..0.1, "share", Satisfaction, Assumption;
    flawless_points: 4.0 in 0.0..10.0, "points", Satisfaction, Assumption;
    survey_noise: 6.0 in 0.0..20.0, "points", Satisfaction, Assumption;
    credit_share: 0.6 in 0.0..1.0, "share-of-the-loss", Satisfaction, Assumption;
    credit_root: 3.0 in 0.0..10.0, "points", Satisfaction, Assumption;
    apology_share: 0.3 in 0.0..1.0, "share-of-the-loss", Satisfaction, Assumption;
    apology_points: 4.0 in 0.0..15.0, "points", Satisfaction, Assumption;
    never_delivered: 30.0 in 0.0..72.0, "points", Satisfaction, Assumption;
    recovery_loyalty: 0.4 in 0.0..1.0, "share", Renewal, Assumption;
    renewal_slope: 0.09 in 0.0..0.3, "log-odds-a-point", Renewal, Assumption;
    renewal_middle: 48.0 in 20.0..80.0, "points", Renewal, Assumption;
    word_good_at: 80.0 in 50.0..100.0, "points", Renewal, Assumption;
    word_good: 0.04 in 0.0..0.2, "share-of-price", Renewal, Assumption;
    word_bad_at: 45.0 in 0.0..60.0, "points", Renewal, Assumption;
    word_bad: 0.10 in 0.0..0.3, "share-of-price", Renewal, Assumption;
    phase_two_rebate: 0.10 in 0.0..0.5, "share-of-price", Renewal, Assumption;
    list_price: 1.4 in 0.5..5.0, "thousand-a-person-day", Company, Assumption;
    day_cost: 0.6 in 0.1..3.0, "thousand-a-person-day", Company, Assumption;
    overtime_cost: 0.9 in 0.1..5.0, "thousand-a-person-day", Company, Assumption;
    penalty_per_week: 0.02 in 0.0..0.1, "share-of-price-a-week", Company, Assumption;
    penalty_ceiling: 0.10 in 0.0..0.5, "share-of-price", Company, Assumption;
    lifetime_multiple: 2.4 in 0.0..6.0, "quarters-margins", Company, Assumption;
    lifetime_cost: 0.63 in 0.0..1.0, "share-of-list-price", Company, Assumption;
    pull_base: -1.5 in -5.0..2.0, "log-odds", Pipeline, Assumption;
    pull_per_discount: 9.0 in 0.0..20.0, "log-odds", Pipeline, Assumption;
    next_quarter_chance: 0.71 in 0.0..1.0, "probability", Pipeline, Assumption;
    deal_mean: 30.0 in 5.0..100.0, "thousand", Pipeline, Assumption;
    deal_variation: 0.30 in 0.0..1.0, "coefficient-of-variation", Pipeline, Assumption;
}
