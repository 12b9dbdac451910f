//! The calibration targets (model 6.9): marginals of siloed pay in the neutral culture, and of nothing else. A target is
//! met where every market that is calibrated on it meets it. `first-promise` is not calibrated: it is one chosen client,
//! whose numbers are there for the lesson.

use super::ClaimKind::Set;
use super::study::{Study, StudyResults};
use super::what::What;
use super::{Claim, Finding};
use crate::measure::Measure;

const BASE: (&str, &str) = ("siloed", "neutral");

/// The markets that are calibrated, each with the study that plays it.
const MARKETS: [(&str, Study); 2] = [("quarter", Study::Pay), ("sprint", Study::Sprint)];

fn within(evidence: &StudyResults, measure: Measure, low: f64, high: f64) -> Option<Finding> {
    let mut finding = Finding::default();
    let mut met = true;
    for (market, study) in MARKETS {
        let figure = evidence.figure(study, BASE, measure)?;
        let mean = finding.see(What::in_market(BASE.0, market), measure.unit(), figure);
        met &= (low..=high).contains(&mean);
    }
    finding.judged(met)
}

/// The targets.
pub const TARGETS: [Claim; 7] = [
    Claim { id: "late", kind: Set, judge: |evidence| within(evidence, Measure::Late, 0.65, 0.80) },
    Claim { id: "overrun", kind: Set, judge: |evidence| within(evidence, Measure::Overrun, 0.30, 0.40) },
    Claim { id: "disclosed", kind: Set, judge: |evidence| within(evidence, Measure::Disclosed, 0.30, 0.50) },
    Claim {
        id: "utilisation",
        kind: Set,
        judge: |evidence| within(evidence, Measure::Utilisation, 0.65, 0.80),
    },
    Claim { id: "won", kind: Set, judge: |evidence| within(evidence, Measure::Won, 0.50, 0.75) },
    Claim { id: "renewed", kind: Set, judge: |evidence| within(evidence, Measure::Renewed, 0.55, 0.80) },
    Claim { id: "margin", kind: Set, judge: |evidence| within(evidence, Measure::Margin, -0.10, 0.20) },
];
