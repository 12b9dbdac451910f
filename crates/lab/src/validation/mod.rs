//! The validation: the calibration targets of the model (6.9), every stylised fact (6.10), and what this engine
//! makes of them. Seeds are fixed, and what does not come out stays in the table as a miss.
//!
//! Pay contrasts are found and never fitted: nothing in this folder is read by anything that plays.

mod calibration;
mod controlled;
mod facts;
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
        self.observed.push(Observed { what, unit, estimate });
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
    /// Which part of the model asks for it.
    pub part: ClaimKind,
    /// Its number in the model, or its name.
    pub id: Cow<'static, str>,
    /// What was seen.
    pub finding: Finding,
}

/// Which part of the model asks for a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClaimKind {
    /// The figures that siloed pay is calibrated to (6.9).
    Calibration,
    /// The stylised facts that it is not (6.10).
    Fact,
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
}

/// The ids of all claims, in their order.
pub fn claims() -> impl Iterator<Item = &'static str> {
    calibration::TARGETS.iter().chain(&facts::FACTS).map(|claim| claim.id)
}

impl Validation {
    /// The validation by this evidence, and by what was found in each of the [`robustness::world`]s.
    #[must_use]
    pub fn of(evidence: &StudyResults, worlds: &[Results]) -> Self {
        let row = |part| {
            move |claim: &Claim| ClaimRow {
                part,
                id: Cow::Borrowed(claim.id),
                finding: (claim.judge)(evidence).unwrap_or_default(),
            }
        };
        let calibration = calibration::TARGETS.iter().map(row(ClaimKind::Calibration));
        let rows = calibration.chain(facts::FACTS.iter().map(row(ClaimKind::Fact))).collect();
        Self { engine: Cow::Borrowed(ENGINE), rows, robustness: robustness::held(worlds) }
    }

    /// What this version of the engine was found to do, as kept beside it in ids and figures: working it out takes a
    /// minute, and a test holds it against `truce validate`. Nothing only where the file is damaged.
    #[must_use]
    pub fn recorded() -> Option<Self> {
        reading::read(include_str!("recorded.json")).ok()
    }

    /// How many rows came out.
    #[must_use]
    pub fn passed(&self) -> usize {
        self.rows.iter().filter(|row| row.finding.verdict == ClaimVerdict::Pass).count()
    }

    /// The validation as JSON, in ids and figures.
    #[must_use]
    pub fn to_json(&self) -> String {
        writing::pretty(self)
    }
}
