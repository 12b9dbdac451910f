//! The calibration targets (model 6.9): marginals of siloed pay in the neutral culture, and of nothing else.

use super::study::{Evidence, Study};
use super::{Claim, Finding};
use crate::measure::Measure;

const BASE: (&str, &str) = ("siloed", "neutral");

fn within(evidence: &Evidence, measure: Measure, low: f64, high: f64) -> Option<Finding> {
    let mut finding = Finding::default();
    let figure = evidence.figure(Study::Pay, BASE, measure)?;
    let mean = finding.see("siloed pay", measure.unit(), figure);
    finding.judged((low..=high).contains(&mean))
}

/// The targets.
pub const TARGETS: [Claim; 7] = [
    Claim {
        id: "late",
        claim: "Promises delivered late",
        expected: "60 to 80%",
        source: "65 to 80% of projects overrun their schedule (Moløkken and Jørgensen 2003)",
        judge: |evidence| within(evidence, Measure::Late, 0.60, 0.80),
    },
    Claim {
        id: "overrun",
        claim: "Effort spent beyond the stated effort",
        expected: "30 to 40%",
        source: "Mean overrun (Moløkken and Jørgensen 2003)",
        judge: |evidence| within(evidence, Measure::Overrun, 0.30, 0.40),
    },
    Claim {
        id: "disclosed",
        claim: "Slips reported honestly",
        expected: "about 40%: 30 to 50%",
        source: "60% of status reports are biased (Snow, Keil and Wallace 2007)",
        judge: |evidence| within(evidence, Measure::Disclosed, 0.30, 0.50),
    },
    Claim {
        id: "utilisation",
        claim: "Time worked of the time offered",
        expected: "65 to 80%",
        source: "Assumption of the model",
        judge: |evidence| within(evidence, Measure::Utilisation, 0.65, 0.80),
    },
    Claim {
        id: "won",
        claim: "Leads that become promises",
        expected: "50 to 75%",
        source: "Assumption of the model",
        judge: |evidence| within(evidence, Measure::Won, 0.50, 0.75),
    },
    Claim {
        id: "renewed",
        claim: "Clients who stay",
        expected: "55 to 80%",
        source: "Assumption of the model",
        judge: |evidence| within(evidence, Measure::Renewed, 0.55, 0.80),
    },
    Claim {
        id: "margin",
        claim: "Result of the quarter of its revenue, before renewals",
        expected: "−10 to +20%",
        source: "Assumption of the model",
        judge: |evidence| within(evidence, Measure::Margin, -0.10, 0.20),
    },
];
