//! Every number of the world, in one table: its value, unit, range, source, and whether it is evidence or
//! assumption. The engine reads the struct, the model page prints the rows, the laboratory moves the sliders.

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
pub struct Row {
    /// The field's name in [`Parameters`] and in files.
    pub id: &'static str,
    /// Which equation of the model it belongs to.
    pub equation: Equation,
    /// The unit, as a reader would say it.
    pub unit: &'static str,
    /// The default value.
    pub default: f64,
    /// The smallest value that makes sense.
    pub low: f64,
    /// The largest value that makes sense.
    pub high: f64,
    /// Evidence or assumption.
    pub status: Status,
    /// Where it comes from.
    pub source: &'static str,
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
    ($($id:ident: $default:literal in $low:literal..$high:literal, $unit:literal, $equation:ident, $status:ident, $source:literal;)*) => {
        /// The numbers of the world. `Default` is the model's reference.
        ///
        /// In a file they are a map of those that differ from the reference.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
        #[serde(try_from = "BTreeMap<String, f64>", into = "BTreeMap<String, f64>")]
        pub struct Parameters {
            $(#[doc = concat!($source, ". In ", $unit, ".")] pub $id: f64,)*
        }

        impl Default for Parameters {
            fn default() -> Self {
                Self { $($id: $default,)* }
            }
        }

        /// The model table, in the order of the equations.
        pub const ROWS: &[Row] = &[$(Row {
            id: stringify!($id), equation: Equation::$equation, unit: $unit, default: $default,
            low: $low, high: $high, status: Status::$status, source: $source,
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
pub fn row(id: &str) -> Option<&'static Row> {
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
    stated_mean: 27.0 in 5.0..60.0, "person-days", Demand, Assumption, "Mean stated size of a lead";
    stated_variation: 0.30 in 0.0..1.0, "coefficient of variation", Demand, Assumption, "Spread of stated sizes";
    stated_low: 14.0 in 1.0..40.0, "person-days", Demand, Assumption, "Smallest stated size";
    stated_high: 50.0 in 10.0..100.0, "person-days", Demand, Assumption, "Largest stated size";
    effort_mu: 0.216 in -0.2..0.6, "log ratio", Demand, Derived, "Overrun: fitted to a mean of 1.33 and 72% above estimate (Moløkken and Jørgensen 2003); less in the long presets, where rework comes on top";
    effort_sigma: 0.372 in 0.0..0.8, "log ratio", Demand, Derived, "Overrun: spread fitted to the same two moments (Moløkken and Jørgensen 2003)";
    desired_pace: 11.0 in 5.0..20.0, "person-days a week", Demand, Assumption, "Pace from which a client judges a duration";
    desired_low: 0.9 in 0.5..1.5, "factor", Demand, Assumption, "Most impatient desired duration";
    desired_high: 1.5 in 0.9..3.0, "factor", Demand, Assumption, "Most patient desired duration";
    black_swan_chance: 0.1667 in 0.0..0.5, "probability", Demand, Evidence, "Hard deck: one project in six runs far over (Flyvbjerg and Budzier 2011)";
    black_swan_low: 2.0 in 1.0..3.0, "factor", Demand, Assumption, "Hard deck: least a black swan grows";
    black_swan_high: 3.0 in 1.0..6.0, "factor", Demand, Assumption, "Hard deck: most a black swan grows";
    sensitivity_low: 0.5 in 0.0..1.0, "factor", Signature, Assumption, "Date sensitivity of the calmest client";
    sensitivity_high: 1.5 in 1.0..3.0, "factor", Signature, Assumption, "Date sensitivity of the most anxious client";
    sign_base: 0.9 in -2.0..4.0, "log odds", Signature, Assumption, "Appeal of an offer that meets the ask at list price";
    sign_per_week: 0.4 in 0.0..2.0, "log odds a week", Signature, Assumption, "Cost of each week beyond the ask, times date sensitivity";
    sign_per_discount: 6.0 in 0.0..15.0, "log odds", Signature, Assumption, "Appeal of a discount of 100%";
    sign_per_scope: 0.5 in 0.0..3.0, "log odds", Signature, Assumption, "Appeal of scope, times its relative priority";
    sign_phase_two: 0.3 in 0.0..2.0, "log odds", Signature, Assumption, "Appeal of a phase-2 clause";
    sign_again: 0.0 in 0.0..6.0, "log odds", Signature, Assumption, "What a client holds against the next offer for each it turned down; at 0 every offer is judged afresh";
    sign_loyal: 1.5 in 0.0..4.0, "log odds", Signature, Assumption, "Linked quarters: appeal of a company that a client goes on with";
    renegotiate_base: 0.8 in -2.0..4.0, "log odds", Signature, Assumption, "Willingness to trade 10% of scope for 5% of price";
    renegotiated_scope: 0.10 in 0.0..0.5, "share of scope", Signature, Assumption, "What a renegotiation takes off the scope";
    renegotiated_price: 0.05 in 0.0..0.5, "share of price", Signature, Assumption, "What a renegotiation takes off the price";
    discovery_noise: 0.30 in 0.0..1.0, "log ratio", Knowledge, Assumption, "Sales' reading of a client in discovery";
    joint_noise: 0.15 in 0.0..1.0, "log ratio", Knowledge, Assumption, "Operations' reading of the effort on a joint visit";
    check_noise: 0.20 in 0.0..1.0, "log ratio", Knowledge, Assumption, "Operations' reading of the effort in a feasibility check";
    stated_noise: 0.372 in 0.0..1.0, "log ratio", Knowledge, Assumption, "Operations' doubt about a size nobody checked";
    padding: 0.25 in 0.0..1.0, "share", Knowledge, Assumption, "What a padded answer adds to the honest one";
    message_noise: 0.30 in 0.0..1.0, "log ratio", Knowledge, Assumption, "Noise on what sales hears of the backlog";
    message_noise_met: 0.10 in 0.0..1.0, "log ratio", Knowledge, Assumption, "The same after a weekly joint meeting";
    capacity: 20.0 in 5.0..60.0, "person-days a week", Capacity, Assumption, "Regular capacity of the team";
    project_ceiling: 0.6 in 0.2..1.0, "share of the team", Capacity, Assumption, "Most of the team that one project can use";
    overtime_bend: 0.2 in 0.0..0.5, "share", Capacity, Derived, "Overtime beyond this yields less (Pencavel 2015)";
    overtime_slope: 0.7 in 0.0..1.0, "share", Capacity, Assumption, "What overtime beyond the bend still yields";
    fatigue_loss: 0.5 in 0.0..1.0, "share", Capacity, Assumption, "Capacity lost to full fatigue";
    fatigue_weeks: 3.0 in 1.0..10.0, "weeks", Capacity, Assumption, "Time in which fatigue follows overtime";
    shock_chance: 0.08 in 0.0..0.5, "probability a week", Capacity, Assumption, "Chance that the team is hit";
    shock_low: 0.15 in 0.0..0.5, "share", Capacity, Assumption, "Least a shock takes";
    shock_high: 0.40 in 0.1..0.9, "share", Capacity, Assumption, "Most a shock takes";
    joint_visit_work: 1.0 in 0.0..3.0, "person-days", Capacity, Assumption, "Operations' time for a joint visit";
    check_work: 0.5 in 0.0..3.0, "person-days", Capacity, Assumption, "Operations' time for a feasibility check";
    review_work: 0.5 in 0.0..3.0, "person-days", Capacity, Assumption, "Operations' time for a meeting with the client";
    meeting_work: 1.0 in 0.0..3.0, "person-days", Capacity, Assumption, "Operations' time for the weekly joint meeting";
    apology_work: 1.0 in 0.0..3.0, "person-days", Capacity, Assumption, "Operations' time for an apology visit";
    creep_chance: 0.04 in 0.0..0.3, "probability a project-week", Delivery, Assumption, "Chance that scope creeps";
    creep_low: 0.10 in 0.0..0.5, "share", Delivery, Assumption, "Least the scope creeps";
    creep_high: 0.25 in 0.0..1.0, "share", Delivery, Assumption, "Most the scope creeps";
    haste: 0.3 in 0.0..1.0, "share", Delivery, Assumption, "Speed gained by cutting corners under pressure";
    haste_ceiling: 0.5 in 0.0..1.0, "pressure above 1", Delivery, Assumption, "Pressure at which cutting corners gains no more";
    defect_base: 0.10 in 0.0..0.4, "share", Delivery, Assumption, "Flawed work without pressure; structure after Oliva and Sterman 2001";
    defect_pressure: 0.20 in 0.0..1.0, "share", Delivery, Assumption, "Flawed work added by pressure; structure after Oliva and Sterman 2001";
    defect_fatigue: 0.30 in 0.0..1.0, "share", Delivery, Assumption, "Flawed work added by fatigue";
    defect_ceiling: 0.40 in 0.1..1.0, "share", Delivery, Assumption, "Most work that can be flawed";
    rework_found: 0.35 in 0.0..1.0, "share a week", Delivery, Assumption, "Hidden flaws that surface each week; structure after Cooper 1993";
    gate_threshold: 0.05 in 0.0..0.3, "share", Delivery, Assumption, "Flaws above this stop a project at the quality gate";
    gate_found: 0.60 in 0.0..1.0, "share", Delivery, Assumption, "Flaws the quality gate finds";
    shippable: 0.3 in 0.0..2.0, "person-days", Delivery, Assumption, "Remaining work at which a project can ship";
    pressure_floor: 0.7 in 0.1..2.0, "weeks", Delivery, Assumption, "Shortest time to a date that pressure counts with";
    forecast_margin: 1.1 in 1.0..2.0, "factor", Forecast, Assumption, "What a forecast adds for friction";
    forecast_sharing: 0.7 in 0.0..1.0, "share", Forecast, Assumption, "Backlog that a forecast expects to be ahead in the queue";
    slip_threshold: 0.4 in 0.1..2.0, "weeks", Forecast, Assumption, "A forecast that moves by more than this is a slip";
    warning_reach: 0.8 in 0.0..1.0, "share", Warning, Assumption, "Most of a slip that an early warning lets a client plan around";
    warning_weeks: 2.5 in 0.5..10.0, "weeks", Warning, Assumption, "How early a warning has to be";
    start_points: 72.0 in 40.0..90.0, "points", Satisfaction, Assumption, "Satisfaction at signing (services score about 68 to 70 in the ACSI)";
    carry_over: 0.5 in 0.0..1.0, "share", Satisfaction, Assumption, "Linked quarters: what a client's last quarter weighs in its good will at the next signing (anchoring after Bolton 1998)";
    loss_aversion: 2.0 in 1.0..3.0, "factor", Satisfaction, Evidence, "A loss weighs 1.96 times a gain (Brown, Imai, Vieider and Camerer 2024, 607 estimates)";
    late_per_week: 4.0 in 0.0..12.0, "points a week", Satisfaction, Assumption, "Cost of announced lateness";
    early_per_week: 0.5 in 0.0..3.0, "points a week", Satisfaction, Evidence, "Exceeding a promise is worth almost nothing (Gneezy and Epley 2014)";
    early_ceiling: 2.0 in 0.0..10.0, "points", Satisfaction, Assumption, "Most that being early is worth";
    surprise: 6.0 in 0.0..20.0, "points", Satisfaction, Assumption, "Being late without one word";
    surprise_after: 0.5 in 0.0..2.0, "weeks", Satisfaction, Assumption, "Lateness that a client lets pass";
    warning_cost: 2.0 in 0.0..6.0, "points", Satisfaction, Assumption, "Cost of a first new date; each further one doubles";
    warning_ceiling: 14.0 in 0.0..40.0, "points", Satisfaction, Assumption, "Most that new dates cost";
    defect_points: 80.0 in 0.0..200.0, "points", Satisfaction, Assumption, "Cost of shipping nothing but flaws";
    flawless_share: 0.02 in 0.0..0.1, "share", Satisfaction, Assumption, "Flaws below this pass as flawless";
    flawless_points: 4.0 in 0.0..10.0, "points", Satisfaction, Assumption, "Worth of a flawless delivery";
    survey_noise: 6.0 in 0.0..20.0, "points", Satisfaction, Assumption, "Noise of a measured satisfaction";
    credit_share: 0.6 in 0.0..1.0, "share of the loss", Satisfaction, Assumption, "Most of a loss that a credit mends";
    credit_root: 3.0 in 0.0..10.0, "points", Satisfaction, Assumption, "Points per root of a percent of credit; diminishing (Albrecht et al.)";
    apology_share: 0.3 in 0.0..1.0, "share of the loss", Satisfaction, Assumption, "Most of a loss that an apology visit mends";
    apology_points: 4.0 in 0.0..15.0, "points", Satisfaction, Assumption, "Most points an apology visit is worth";
    never_delivered: 30.0 in 0.0..72.0, "points", Satisfaction, Assumption, "Cost of a promise that was never delivered at all, on top of its lateness";
    recovery_loyalty: 0.4 in 0.0..1.0, "share", Renewal, Assumption, "What recovery is worth for loyalty; the paradox holds for satisfaction, not for return (de Matos 2007)";
    renewal_slope: 0.09 in 0.0..0.3, "log odds a point", Renewal, Assumption, "How steeply loyalty follows satisfaction";
    renewal_middle: 48.0 in 20.0..80.0, "points", Renewal, Assumption, "Satisfaction at which renewal is a coin flip";
    word_good_at: 80.0 in 50.0..100.0, "points", Renewal, Assumption, "Satisfaction above which clients recommend (asymmetric U, Anderson 1998)";
    word_good: 0.04 in 0.0..0.2, "share of price", Renewal, Assumption, "Worth of a recommendation";
    word_bad_at: 45.0 in 0.0..60.0, "points", Renewal, Assumption, "Satisfaction below which clients warn others (asymmetric U, Anderson 1998)";
    word_bad: 0.10 in 0.0..0.3, "share of price", Renewal, Assumption, "Harm of a warning to others";
    phase_two_rebate: 0.10 in 0.0..0.5, "share of price", Renewal, Assumption, "What a phase-2 clause takes off a renewed price";
    list_price: 1.4 in 0.5..5.0, "thousand a person-day", Company, Assumption, "List price; covers the mean overrun";
    day_cost: 0.6 in 0.1..3.0, "thousand a person-day", Company, Assumption, "Cost of regular capacity";
    overtime_cost: 0.9 in 0.1..5.0, "thousand a person-day", Company, Assumption, "Cost of overtime";
    penalty_per_week: 0.02 in 0.0..0.1, "share of price a week", Company, Assumption, "Contract penalty for lateness";
    penalty_ceiling: 0.10 in 0.0..0.5, "share of price", Company, Assumption, "Most a contract penalty takes";
    lifetime_multiple: 2.4 in 0.0..6.0, "quarters' margins", Company, Assumption, "What a renewed client is worth";
    lifetime_cost: 0.63 in 0.0..1.0, "share of list price", Company, Assumption, "Cost of serving a renewed client";
    pull_base: -1.5 in -5.0..2.0, "log odds", Pipeline, Assumption, "Readiness of a pipeline deal to close now";
    pull_per_discount: 9.0 in 0.0..20.0, "log odds", Pipeline, Assumption, "Pull of a discount of 100%";
    next_quarter_chance: 0.71 in 0.0..1.0, "probability", Pipeline, Assumption, "A deal left alone closes next quarter at list price";
    deal_mean: 30.0 in 5.0..100.0, "thousand", Pipeline, Assumption, "Mean list value of a pipeline deal";
    deal_variation: 0.30 in 0.0..1.0, "coefficient of variation", Pipeline, Assumption, "Spread of pipeline deals";
}
