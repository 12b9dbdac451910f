//! What kind of person sits there: the same way of deciding, with other weights.

use serde::{Deserialize, Serialize};

/// The weights with which a bot decides. Money is in k€.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Temperament {
    /// Its name in files; presets have words for it.
    pub id: String,
    /// How strictly it follows what it reckons, λ per k€ (model 4: default 4, swept 1 to 16).
    pub precision: f64,
    /// What a week promised below its own P50 costs it inside (model 4: types 0, 0.15, 0.5, 1.0).
    pub lying: f64,
    /// What a week padded on top of its own P50 costs it inside.
    pub padding: f64,
    /// The factor on the durations it believes in: above 1 it promises later.
    pub caution: f64,
    /// What bringing bad news is worth to it beside pay and standing; negative for one who shrinks from it.
    pub candour: f64,
    /// What looking before promising is worth to it beside its use.
    pub diligence: f64,
    /// What agreeing with the other seat, and a client's yes, are worth to it.
    pub accord: f64,
    /// What ten percent of overtime in a week is worth to it, against what it costs everybody.
    pub drive: f64,
}

/// The presets, the ordinary one first: everything that differs from it is said.
const PRESETS: [(&str, [f64; 8]); 7] = [
    //                  precision lying padding caution candour diligence accord drive
    ("ordinary", [4.0, 0.15, 0.15, 1.0, 0.0, 0.0, 0.0, 0.0]),
    ("money-driven", [16.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0]),
    ("honest", [4.0, 1.0, 1.0, 1.0, 0.5, 0.0, 0.0, 0.0]),
    ("cautious", [4.0, 0.5, 0.15, 1.25, 0.0, 0.3, 0.0, 0.0]),
    ("sandbagger", [4.0, 0.5, 0.0, 1.6, 0.0, 0.0, 0.0, 0.0]),
    ("people-pleaser", [4.0, 0.15, 0.15, 1.0, -0.3, 0.0, 0.5, 0.0]),
    ("reckless", [4.0, 0.0, 0.15, 0.7, -0.1, -0.3, 0.0, 0.1]),
];

impl Temperament {
    /// The names of the presets, the ordinary one first.
    pub fn ids() -> impl Iterator<Item = &'static str> {
        PRESETS.iter().map(|(id, _)| *id)
    }

    /// The preset called `id`, if there is one.
    #[must_use]
    pub fn preset(id: &str) -> Option<Self> {
        PRESETS.iter().find(|(name, _)| *name == id).map(|(id, weights)| Self::from_weights(id, *weights))
    }

    fn from_weights(id: &str, weights: [f64; 8]) -> Self {
        let [precision, lying, padding, caution, candour, diligence, accord, drive] = weights;
        Self { id: id.to_owned(), precision, lying, padding, caution, candour, diligence, accord, drive }
    }
}

impl Default for Temperament {
    /// The ordinary one.
    fn default() -> Self {
        let [(id, weights), ..] = PRESETS;
        Self::from_weights(id, weights)
    }
}
