//! Pay schemes as data: a list of pay lines.

use super::metric::{Gate, Metric};
use super::seat::{BySeat, Seat};
use serde::{Deserialize, Serialize};
use world::quantities::{Money, Points, Share};

/// A validated pay scheme. Made from a [`super::draft::SchemeDraft`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scheme {
    pub(super) id: String,
    /// What people call it, if it is no preset.
    pub(super) name: Option<String>,
    pub(super) lines: Vec<PayLine>,
}

impl Scheme {
    /// No variable pay at all: for the reference policy and for placebos.
    #[must_use]
    pub fn unpaid() -> Self {
        Self { id: "unpaid".into(), name: None, lines: Vec::new() }
    }

    /// The scheme's name in files; presets have words for it.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What people call it; nothing where a preset's name is a matter of words.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Its pay lines, in order.
    #[must_use]
    pub fn lines(&self) -> &[PayLine] {
        &self.lines
    }

    /// The scheme as far as it pays `seat`; the lines keep their order, not their places.
    #[must_use]
    pub fn only(&self, seat: Seat) -> Self {
        let lines = self.lines_for(seat).map(|(_, line)| line.clone()).collect();
        Self { id: self.id.clone(), name: self.name.clone(), lines }
    }

    /// The lines that pay `seat`, with their place in the scheme.
    pub fn lines_for(&self, seat: Seat) -> impl Iterator<Item = (usize, &PayLine)> {
        self.lines.iter().enumerate().filter(move |(_, line)| line.to.share(seat) != Share::ZERO)
    }
}

/// One line of pay: who, for what, at which rate, behind which gates, when, and what is taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PayLine {
    /// Who is paid.
    pub to: Payee,
    /// For which metric.
    pub metric: Metric,
    /// At which rate.
    pub rate: Rate,
    /// Behind which gates; all of them must be met.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gates: Vec<Gate>,
    /// When it falls due.
    pub due: Due,
    /// What is taken back of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clawback: Option<Clawback>,
}

impl PayLine {
    /// At which rate it pays `seat` under this scale: rounded as it is told, so that what is told can be worked out again.
    #[must_use]
    pub fn rate_of(&self, seat: Seat, scale: Share) -> Rate {
        self.rate.times(self.to.share(seat).fraction() * scale.fraction())
    }
}

/// Who is paid by a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Payee {
    /// Sales.
    Sales,
    /// Operations.
    Operations,
    /// Both, by a split.
    Both(BySeat<Share>),
}

impl Payee {
    /// This seat alone.
    #[must_use]
    pub const fn of(seat: Seat) -> Self {
        match seat {
            Seat::Sales => Self::Sales,
            Seat::Operations => Self::Operations,
        }
    }

    /// The share of the line that goes to `seat`.
    #[must_use]
    pub fn share(&self, seat: Seat) -> Share {
        match (self, seat) {
            (Self::Sales, Seat::Sales) | (Self::Operations, Seat::Operations) => Share::WHOLE,
            (Self::Sales, Seat::Operations) | (Self::Operations, Seat::Sales) => Share::ZERO,
            (Self::Both(split), seat) => split[seat],
        }
    }
}

/// How much a line pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Rate {
    /// A share of a metric in money; negative for a deduction.
    Share(Share),
    /// A share of a metric in money, more of what goes beyond a quota.
    Accelerated {
        /// The share up to the quota.
        share: Share,
        /// The quota for the quarter.
        quota: Money,
        /// The factor on what goes beyond; the whole is no more than before.
        factor: Share,
    },
    /// So much for each one counted.
    Each(Money),
    /// In proportion to a share, in full at the target and not above it.
    UpTo {
        /// The amount at the target.
        amount: Money,
        /// The target.
        target: Share,
    },
    /// All at a target, nothing below it.
    Step {
        /// The amount.
        amount: Money,
        /// The target in the metric's own unit.
        target: Target,
    },
    /// `amount · (base + (points − from) / per)`, never below nothing.
    Slope {
        /// The amount at a factor of one.
        amount: Money,
        /// The factor at `from`.
        base: Share,
        /// The points from which it rises.
        from: Points,
        /// The points over which the factor rises by one.
        per: Points,
    },
}

impl Rate {
    /// The same rate, paying `factor` times as much: a share in hundredths of a percent, an amount in whole units.
    #[must_use]
    pub fn times(self, factor: f64) -> Self {
        let share = |share: Share| share.times(factor);
        match self {
            Self::Share(of) => Self::Share(share(of)),
            Self::Accelerated { share: of, quota, factor } => {
                Self::Accelerated { share: share(of), quota, factor }
            }
            Self::Each(money) => Self::Each(money.times(factor)),
            Self::UpTo { amount, target } => Self::UpTo { amount: amount.times(factor), target },
            Self::Step { amount, target } => Self::Step { amount: amount.times(factor), target },
            Self::Slope { amount, base, from, per } => {
                Self::Slope { amount: amount.times(factor), base, from, per }
            }
        }
    }
}

/// What a slope of `amount` for `per` points pays for one point more.
#[must_use]
pub fn a_point(amount: Money, per: Points) -> Money {
    if per == Points::ZERO { Money::ZERO } else { amount.times(1.0 / per.points()) }
}

/// A target in a metric's own unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// For a metric that is a share.
    Share(Share),
    /// For a metric in points.
    Points(Points),
}

/// When a line falls due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Due {
    /// When the client signs.
    Signature,
    /// When the promise is delivered and its gates are known.
    Delivery,
    /// When the quarter's books are closed.
    QuarterEnd,
}

/// What is taken back of a line when a gate fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Clawback {
    /// Which share of what was paid.
    pub share: Share,
    /// The gate whose failure takes it back.
    pub unless: Gate,
}
