//! What is measured of a quarter: a closed list, each with its unit and the shape of its distribution.

use serde::{Deserialize, Serialize};

/// Something that is measured of every quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// Leads that became promises, of all leads.
    Won,
    /// Promises below the true feasible date, of all promises.
    Overpromised,
    /// Promises that operations had checked, of all promises.
    Checked,
    /// Discount on promises, of their list price.
    Discount,
    /// Discount on promises signed in the middle third of the quarter.
    DiscountMiddle,
    /// Discount on promises signed and deals pulled in in its last quarter.
    DiscountEnd,
    /// Discount given to pull deals in, of all prices booked.
    PullInCost,
    /// Disagreements taken to leadership, of all leads.
    Escalated,
    /// True effort promised, of the regular capacity of the quarter.
    Load,
    /// Promises delivered late or never, of all promises.
    Late,
    /// Weeks late, for each promise.
    WeeksLate,
    /// Promises never delivered, of all promises.
    NeverDelivered,
    /// Slips that operations told sales, of all slips it saw.
    Disclosed,
    /// News that sales passed on to the client, of all that it was told.
    PassedOn,
    /// Time worked, of the regular time offered.
    Utilisation,
    /// Overtime, of the regular time offered.
    Overtime,
    /// Time spent beyond the stated effort, of the stated effort, on what was delivered.
    Overrun,
    /// Flaws in what was delivered, of its effort.
    Flaws,
    /// Measured satisfaction of each client.
    Satisfaction,
    /// Clients who stay, of all who were asked.
    Renewed,
    /// Prices of what was delivered and of deals pulled in.
    Revenue,
    /// What the quarter alone brought, before variable pay.
    Result,
    /// That, of the revenue.
    Margin,
    /// What the quarter was worth with the clients it left behind, before variable pay.
    Value,
    /// The same after variable pay.
    NetValue,
    /// Prices of deals pulled in.
    PulledIn,
    /// What these deals take from next quarter: the margin they would have brought then, and the cost of serving them.
    PipelineCost,
    /// Pay of sales.
    PayOfSales,
    /// Pay of operations.
    PayOfOperations,
    /// What conduct cost sales in standing.
    StandingOfSales,
    /// What conduct cost operations in standing.
    StandingOfOperations,
}

/// What a measure counts in. A trial holds it as a whole number of the small unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MeasureUnit {
    /// A share of one; told as a fraction, binned in hundredths of a percent.
    Share,
    /// Weeks; in tenths.
    Weeks,
    /// Points of satisfaction; in tenths.
    Points,
    /// Thousands of the currency; in cents.
    Thousands,
}

impl MeasureUnit {
    /// How many of the trial's small units make one.
    #[must_use]
    pub const fn small(self) -> f64 {
        match self {
            Self::Share => 1.0,
            Self::Weeks | Self::Points => 10.0,
            Self::Thousands => 100_000.0,
        }
    }
}

/// Between what a measure can lie, which says how its interval is worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeasureKind {
    /// Hits among cases: never below nothing, never above all.
    Counted,
    /// A part of money, time or work, likewise from nothing to all of it.
    Weighed,
    /// Something of which there cannot be less than nothing.
    Amount,
    /// Anything: gains and losses.
    Open,
}

/// The measures that a report leads with.
pub const HEADLINES: [Measure; 11] = [
    Measure::Won,
    Measure::Overpromised,
    Measure::Late,
    Measure::Disclosed,
    Measure::Satisfaction,
    Measure::Renewed,
    Measure::Result,
    Measure::Value,
    Measure::NetValue,
    Measure::PulledIn,
    Measure::PipelineCost,
];

/// The bins of a measure's distribution over quarters; what lies outside falls into the first or the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bins {
    /// Where the first begins, in the measure's small unit (hundredths of a percent for shares).
    pub from: i64,
    /// How wide each is.
    pub width: i64,
    /// How many there are.
    pub count: usize,
}

impl Bins {
    /// The bin that `value` falls into.
    #[must_use]
    pub fn place(self, value: i64) -> usize {
        let steps = (value - self.from).div_euclid(self.width);
        usize::try_from(steps).unwrap_or(0).min(self.count - 1)
    }
}

/// Shares from nothing to the whole in steps of 5 %; the whole has a bin of its own.
const SHARES: Bins = Bins { from: 0, width: 500, count: 21 };
/// Shares that can be negative or above the whole.
const WIDE_SHARES: Bins = Bins { from: -10_000, width: 500, count: 61 };
const WEEKS: Bins = Bins { from: 0, width: 5, count: 41 };
const POINTS: Bins = Bins { from: 0, width: 25, count: 41 };
/// From −400 to 800 thousand in steps of 10.
const COMPANY: Bins = Bins { from: -40_000_000, width: 1_000_000, count: 120 };
/// From −10 to 50 thousand in steps of 500.
const WAGES: Bins = Bins { from: -1_000_000, width: 50_000, count: 120 };

impl Measure {
    /// How many there are.
    pub const COUNT: usize = 31;

    /// Every measure, in the order in which they are told.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Won,
        Self::Overpromised,
        Self::Checked,
        Self::Discount,
        Self::DiscountMiddle,
        Self::DiscountEnd,
        Self::PullInCost,
        Self::Escalated,
        Self::Load,
        Self::Late,
        Self::WeeksLate,
        Self::NeverDelivered,
        Self::Disclosed,
        Self::PassedOn,
        Self::Utilisation,
        Self::Overtime,
        Self::Overrun,
        Self::Flaws,
        Self::Satisfaction,
        Self::Renewed,
        Self::Revenue,
        Self::Result,
        Self::Margin,
        Self::Value,
        Self::NetValue,
        Self::PulledIn,
        Self::PipelineCost,
        Self::PayOfSales,
        Self::PayOfOperations,
        Self::StandingOfSales,
        Self::StandingOfOperations,
    ];

    /// Its name in files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Won => "won",
            Self::Overpromised => "overpromised",
            Self::Checked => "checked",
            Self::Discount => "discount",
            Self::DiscountMiddle => "discount-middle",
            Self::DiscountEnd => "discount-end",
            Self::PullInCost => "pull-in-cost",
            Self::Escalated => "escalated",
            Self::Load => "load",
            Self::Late => "late",
            Self::WeeksLate => "weeks-late",
            Self::NeverDelivered => "never-delivered",
            Self::Disclosed => "disclosed",
            Self::PassedOn => "passed-on",
            Self::Utilisation => "utilisation",
            Self::Overtime => "overtime",
            Self::Overrun => "overrun",
            Self::Flaws => "flaws",
            Self::Satisfaction => "satisfaction",
            Self::Renewed => "renewed",
            Self::Revenue => "revenue",
            Self::Result => "result",
            Self::Margin => "margin",
            Self::Value => "value",
            Self::NetValue => "net-value",
            Self::PulledIn => "pulled-in",
            Self::PipelineCost => "pipeline-cost",
            Self::PayOfSales => "pay-of-sales",
            Self::PayOfOperations => "pay-of-operations",
            Self::StandingOfSales => "standing-of-sales",
            Self::StandingOfOperations => "standing-of-operations",
        }
    }

    /// The measure called `id`, if there is one.
    #[must_use]
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|measure| measure.id() == id)
    }

    /// What it counts in.
    #[must_use]
    pub const fn unit(self) -> MeasureUnit {
        match self {
            Self::Won
            | Self::Overpromised
            | Self::Checked
            | Self::Discount
            | Self::DiscountMiddle
            | Self::DiscountEnd
            | Self::PullInCost
            | Self::Escalated
            | Self::Load
            | Self::Late
            | Self::NeverDelivered
            | Self::Disclosed
            | Self::PassedOn
            | Self::Utilisation
            | Self::Overtime
            | Self::Overrun
            | Self::Flaws
            | Self::Renewed
            | Self::Margin => MeasureUnit::Share,
            Self::WeeksLate => MeasureUnit::Weeks,
            Self::Satisfaction => MeasureUnit::Points,
            Self::Revenue
            | Self::Result
            | Self::Value
            | Self::NetValue
            | Self::PulledIn
            | Self::PipelineCost
            | Self::PayOfSales
            | Self::PayOfOperations
            | Self::StandingOfSales
            | Self::StandingOfOperations => MeasureUnit::Thousands,
        }
    }

    /// Between what it can lie.
    #[must_use]
    pub const fn kind(self) -> MeasureKind {
        match self {
            Self::Won
            | Self::Overpromised
            | Self::Checked
            | Self::Escalated
            | Self::Late
            | Self::NeverDelivered
            | Self::Disclosed
            | Self::PassedOn
            | Self::Renewed => MeasureKind::Counted,
            Self::Discount
            | Self::DiscountMiddle
            | Self::DiscountEnd
            | Self::PullInCost
            | Self::Overtime
            | Self::Flaws => MeasureKind::Weighed,
            Self::Load
            | Self::WeeksLate
            | Self::Utilisation
            | Self::Satisfaction
            | Self::Revenue
            | Self::PulledIn
            | Self::PipelineCost => MeasureKind::Amount,
            Self::Overrun
            | Self::Result
            | Self::Margin
            | Self::Value
            | Self::NetValue
            | Self::PayOfSales
            | Self::PayOfOperations
            | Self::StandingOfSales
            | Self::StandingOfOperations => MeasureKind::Open,
        }
    }

    /// The bins of its distribution.
    #[must_use]
    pub const fn bins(self) -> Bins {
        match self {
            Self::Overrun | Self::Margin | Self::Load | Self::Utilisation => WIDE_SHARES,
            Self::Won
            | Self::Overpromised
            | Self::Checked
            | Self::Discount
            | Self::DiscountMiddle
            | Self::DiscountEnd
            | Self::PullInCost
            | Self::Escalated
            | Self::Late
            | Self::NeverDelivered
            | Self::Disclosed
            | Self::PassedOn
            | Self::Overtime
            | Self::Flaws
            | Self::Renewed => SHARES,
            Self::WeeksLate => WEEKS,
            Self::Satisfaction => POINTS,
            Self::Revenue
            | Self::Result
            | Self::Value
            | Self::NetValue
            | Self::PulledIn
            | Self::PipelineCost => COMPANY,
            Self::PayOfSales | Self::PayOfOperations | Self::StandingOfSales | Self::StandingOfOperations => {
                WAGES
            }
        }
    }
}
