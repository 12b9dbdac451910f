//! The validation: the calibration targets of the model (6.9), every stylised fact (6.10), and what this engine
//! makes of them. Seeds are fixed, and what does not come out stays in the table as a miss.
//!
//! Pay contrasts are found and never fitted: nothing in this folder is read by anything that plays.

mod calibration;
mod controlled;
mod facts;
pub mod headlines;
mod physics;
mod queue;
pub mod robustness;
pub mod study;
pub mod what;

use super::estimate::Estimate;
use super::measure::MeasureUnit;
use super::report::ENGINE;
use super::run::Results;
use base::{reading, writing};
use headlines::{Headline, PairEnded};
use robustness::Held;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use study::StudyResults;
use what::What;

/// A claim about the world that the engine is held against. What is claimed, what would be seen if it held here and
/// where it comes from is said in the words, by its id.
#[derive(Clone, Copy)]
pub struct Claim {
    /// Its number in the model, or its name.
    pub id: &'static str,
    /// What it says about the engine if it holds.
    pub kind: ClaimKind,
    /// Looks at the evidence.
    judge: fn(&StudyResults) -> Option<Finding>,
}

/// What was seen.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Every figure that was looked at.
    pub observed: Vec<Observed>,
    /// Whether it came out.
    pub verdict: ClaimVerdict,
}

/// A figure that was looked at.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Observed {
    /// What it is.
    pub what: What,
    /// In what unit.
    pub unit: MeasureUnit,
    /// The figure and its 95% interval.
    pub estimate: Estimate,
}

/// Whether a claim came out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClaimVerdict {
    /// It did, by the figures as observed.
    Pass,
    /// It did not, or could not be looked at.
    #[default]
    Miss,
}

impl Finding {
    fn see(&mut self, what: What, unit: MeasureUnit, estimate: Estimate) -> f64 {
        self.observed.push(Observed { what, unit, estimate: estimate.to_six_digits() });
        estimate.mean
    }

    fn judged(mut self, holds: bool) -> Option<Self> {
        self.verdict = if holds { ClaimVerdict::Pass } else { ClaimVerdict::Miss };
        Some(self)
    }
}

/// A row of the validation table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ClaimRow {
    /// What it says about the engine if it holds.
    pub kind: ClaimKind,
    /// Its number in the model, or its name.
    pub id: Cow<'static, str>,
    /// What was seen.
    pub finding: Finding,
}

/// What it says about the engine that a claim holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClaimKind {
    /// That its numbers were set well: what siloed pay is calibrated to (6.9). No evidence.
    Set,
    /// That its equations do what they say: somebody put it in. No evidence.
    BuiltIn,
    /// That something came out which nobody put in: evidence.
    Found,
}

impl ClaimKind {
    /// Every kind, in the order in which they are told.
    pub const ALL: [Self; 3] = [Self::Set, Self::BuiltIn, Self::Found];
}

/// The whole validation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Validation {
    /// The version of the engine.
    pub engine: Cow<'static, str>,
    /// Every row.
    pub rows: Vec<ClaimRow>,
    /// In how many random worlds the claims about pay hold.
    pub robustness: Vec<Held>,
    /// What a debrief may headline.
    pub headlines: Vec<Headline>,
}

/// The ids of all claims, in their order.
pub fn claims() -> impl Iterator<Item = &'static str> {
    calibration::TARGETS.iter().chain(&facts::FACTS).map(|claim| claim.id)
}

impl Validation {
    /// The validation by this evidence, by what was found in each of the [`robustness::world`]s, and by the quarters of
    /// each [`headlines::HeadlineMarket`].
    #[must_use]
    pub fn of(evidence: &StudyResults, worlds: &[Results], ended: &[Vec<PairEnded>]) -> Self {
        let row = |claim: &Claim| ClaimRow {
            kind: claim.kind,
            id: Cow::Borrowed(claim.id),
            finding: (claim.judge)(evidence).unwrap_or_default(),
        };
        let all = || calibration::TARGETS.iter().chain(&facts::FACTS);
        let of_kind = |kind| all().filter(move |claim| claim.kind == kind);
        Self {
            engine: Cow::Borrowed(ENGINE),
            rows: ClaimKind::ALL.into_iter().flat_map(of_kind).map(row).collect(),
            robustness: robustness::held(worlds),
            headlines: headlines::headlines(ended),
        }
    }

    /// What this version of the engine was found to do, as kept beside it in ids and figures: working it out takes a
    /// minute, and a test holds it against `truce validate`. Nothing only where the file is damaged.
    #[must_use]
    pub fn recorded() -> Option<Self> {
        reading::read(include_str!("recorded.json")).ok()
    }

    /// The rows of a kind.
    pub fn of_kind(&self, kind: ClaimKind) -> impl Iterator<Item = &ClaimRow> + Clone {
        self.rows.iter().filter(move |row| row.kind == kind)
    }

    /// How many rows of a kind came out.
    #[must_use]
    pub fn passed(&self, kind: ClaimKind) -> usize {
        self.of_kind(kind).filter(|row| row.finding.verdict == ClaimVerdict::Pass).count()
    }

    /// The validation as JSON, in ids and figures.
    #[must_use]
    pub fn to_json(&self) -> String {
        writing::pretty(self)
    }
}
