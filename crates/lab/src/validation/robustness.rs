//! In how many random worlds a claim holds (model 6.0, rule 5): every assumption moved at once, clients' worth from 1
//! to 6 quarters. A direction that holds in most of them does not hang on a number somebody chose.

use crate::estimate::difference;
use crate::experiment::{ExperimentDraft, Seeds};
use crate::measure::Measure;
use crate::run::Results;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use world::chance::{Chance, Entity, Purpose, Seed};
use world::parameters::{ROWS, Status};

/// How many worlds are drawn.
pub const WORLDS: u32 = 60;
/// Quarters in each cell of each world.
const QUARTERS: u32 = 300;
/// The schemes that are held against siloed pay.
pub const AGAINST: [&str; 3] = ["gated", "clawback", "milestones"];

/// Something that a scheme is claimed to do better than siloed pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Better {
    /// Fewer promises below the true feasible date.
    Overpromised,
    /// Fewer promises late.
    Late,
    /// Happier clients.
    Satisfaction,
    /// More clients who stay.
    Renewed,
    /// More for the company over the lifetime of its clients, before variable pay.
    Value,
    /// The same after variable pay.
    NetValue,
    /// More for the company in the quarter alone.
    Result,
}

impl Better {
    /// Every claim.
    pub const ALL: [Self; 7] = [
        Self::Overpromised,
        Self::Late,
        Self::Satisfaction,
        Self::Renewed,
        Self::Value,
        Self::NetValue,
        Self::Result,
    ];

    /// What it is measured by, and whether more of it is better (1) or less (−1).
    #[must_use]
    pub const fn measured(self) -> (Measure, f64) {
        match self {
            Self::Overpromised => (Measure::Overpromised, -1.0),
            Self::Late => (Measure::Late, -1.0),
            Self::Satisfaction => (Measure::Satisfaction, 1.0),
            Self::Renewed => (Measure::Renewed, 1.0),
            Self::Value => (Measure::Value, 1.0),
            Self::NetValue => (Measure::NetValue, 1.0),
            Self::Result => (Measure::Result, 1.0),
        }
    }
}

/// The world at `index`: every assumption within a quarter of its value to either side, kept in its range.
#[must_use]
pub fn world(index: u32) -> ExperimentDraft {
    let seeds = Seeds { first: 1, count: QUARTERS };
    let schemes = ["siloed", AGAINST[0], AGAINST[1], AGAINST[2]];
    let mut draft = ExperimentDraft::of_presets("quarter", &schemes, &["neutral"], seeds);
    let mut stream = Chance::new(Seed::new(index)).stream(Purpose::EffortRatio, Entity::Company, 1);
    // Ends of ranges stay where they are, so that none crosses its other end.
    let moved = ROWS.iter().filter(|row| row.status == Status::Assumption);
    for row in moved.filter(|row| !row.id.ends_with("_low") && !row.id.ends_with("_high")) {
        let factor = stream.uniform(0.75, 1.25);
        // What the scenario sets for itself is left to it.
        if row.id != "sign_base" && row.id != "sign_again" {
            draft.parameters.insert(row.id.to_owned(), (row.default * factor).clamp(row.low, row.high));
        }
    }
    draft.parameters.insert("lifetime_multiple".into(), stream.uniform(1.0, 6.0));
    draft
}

/// In how many worlds a claim about a scheme held.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Held {
    /// The scheme.
    pub scheme: Cow<'static, str>,
    /// What it is claimed to do better.
    pub better: Better,
    /// In so many worlds it did.
    pub held: u32,
    /// Of so many.
    pub worlds: u32,
}

/// Counts, over what was found in every world, in how many each claim held.
#[must_use]
pub fn held(worlds: &[Results]) -> Vec<Held> {
    let rows = AGAINST.into_iter().flat_map(|scheme| Better::ALL.map(|better| (scheme, better)));
    rows.map(|(scheme, better)| {
        let found: Vec<bool> = worlds.iter().filter_map(|results| holds(results, scheme, better)).collect();
        let count = |wanted: usize| u32::try_from(wanted).unwrap_or(u32::MAX);
        let held = count(found.iter().filter(|held| **held).count());
        Held { scheme: Cow::Borrowed(scheme), better, held, worlds: count(found.len()) }
    })
    .collect()
}

fn holds(results: &Results, scheme: &str, better: Better) -> Option<bool> {
    let experiment = results.experiment();
    let cell = experiment.cells(0).find(|cell| experiment.names(*cell).0 == scheme)?;
    let (found, siloed) = (results.of(cell)?, results.of(experiment.baseline(cell)?)?);
    let (measure, sign) = better.measured();
    Some(difference(&found.summary, &siloed.summary, &found.pair, measure)?.estimate.mean * sign > 0.0)
}
