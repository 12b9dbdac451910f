//! What a figure of the validation is of: ids and facts, which the words make a line of.

use super::study::Leads;
use crate::process::Dates;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// What a figure is of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// Something under a pay plan.
    Paid {
        /// What is looked at.
        of: Of,
        /// The pay plan.
        plan: Cow<'static, str>,
    },
    /// Something under a pay plan, less the same under another.
    PaidLess {
        /// What is looked at.
        of: Of,
        /// The pay plan.
        plan: Cow<'static, str>,
        /// The pay plan that it is compared with.
        less: Cow<'static, str>,
    },
    /// What the claim is about where pay is so many times as high.
    Power {
        /// The pay plan.
        plan: Cow<'static, str>,
        /// How many times.
        times: f64,
    },
    /// What the claim is about under a pay plan in a culture.
    InCulture {
        /// The pay plan.
        plan: Cow<'static, str>,
        /// The culture.
        culture: Cow<'static, str>,
    },
    /// What the claim is about under a pay plan in a preset market.
    InMarket {
        /// The pay plan.
        plan: Cow<'static, str>,
        /// The preset.
        market: Cow<'static, str>,
    },
    /// What the claim is about in a market where one side or both set the dates.
    Dates {
        /// How many leads there are.
        leads: Leads,
        /// Who sets the dates.
        dates: Dates,
    },
    /// The wait in the open queue over what Kingman's formula says.
    WaitOverFormula {
        /// The load, in percent.
        load: f64,
    },
    /// How late promises are.
    WeeksLate {
        /// The load, in percent.
        load: f64,
    },
    /// How likely a client stays who was never warned.
    NeverWarned,
    /// How likely a client stays who was warned so early.
    Warned {
        /// So many weeks before the date.
        weeks: f64,
    },
    /// What an unannounced week of lateness costs.
    LateUnannounced,
    /// What an announced week of lateness costs.
    LateAnnounced,
    /// What a week earlier than promised is worth.
    Early,
    /// What projects take, over what clients state.
    EffortOverStated,
    /// How many projects take more than was stated.
    AboveStated,
    /// How many take more than twice of it.
    AboveTwice,
    /// What overtime adds in its first week.
    FirstWeek,
    /// What it adds in its seventh week.
    SeventhWeek,
    /// Flaws in what is shipped.
    FlawsShipped {
        /// The pressure, where 1 is what the team can do.
        pressure: f64,
    },
    /// Points that a credit wins back.
    PointsWonBack,
    /// What a credit does for renewal.
    RenewalGained,
    /// What as many points would do for renewal if a client had never lost them.
    RenewalImplied,
}

/// What is looked at under a pay plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Of {
    /// What the claim is about.
    Claim,
    /// Promises below the true feasible date.
    Overpromised,
    /// Leads won.
    Won,
    /// Clients who stay.
    Renewed,
    /// What deals pulled in are given away for.
    GivenAway,
    /// The discount in the middle of the quarter.
    DiscountMiddle,
    /// The discount in its last weeks.
    DiscountEnd,
    /// Satisfaction of clients.
    Satisfaction,
    /// Promises that Operations checked.
    Checked,
    /// Slips told.
    Told,
    /// What the claim is about where no slip is told.
    NoSlipTold,
    /// What the claim is about where every slip is told.
    EverySlipTold,
    /// What the claim is about where clients mind what happens to them.
    ClientsMind,
    /// What the claim is about where they mind nothing after signing.
    ClientsMindNothing,
}

impl What {
    /// Something under a pay plan.
    pub(super) const fn paid(of: Of, plan: &'static str) -> Self {
        Self::Paid { of, plan: Cow::Borrowed(plan) }
    }

    /// What the claim is about under a pay plan in a preset market.
    pub(super) const fn in_market(plan: &'static str, market: &'static str) -> Self {
        Self::InMarket { plan: Cow::Borrowed(plan), market: Cow::Borrowed(market) }
    }

    /// Something under a pay plan, less the same under siloed pay.
    pub(super) const fn less_siloed(of: Of, plan: &'static str) -> Self {
        Self::PaidLess { of, plan: Cow::Borrowed(plan), less: Cow::Borrowed("siloed") }
    }
}
