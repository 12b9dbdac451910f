//! What a learner guesses before a scene. No answer is written down: each is measured, over many markets or in the learner's
//! own quarter.

use crate::proof::{ChapterProof, Lever};
use game::remedies::Remedy;
use lab::measure::Measure;
use serde::{Deserialize, Serialize};

/// What is guessed, as it stands in a chapter's file. Choices are in the unit of their measure, in rising order; the right
/// one is the nearest.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum SceneBet {
    /// Whether the one client stays in the learner's own quarter: yes, or no.
    Stays,
    /// By how much the better answers change a measure on average.
    Change {
        /// Which.
        measure: Measure,
        /// From which to choose.
        choices: Vec<f64>,
    },
    /// What a measure comes to where everything is answered as comes naturally.
    Natural {
        /// Which.
        measure: Measure,
        /// From which to choose.
        choices: Vec<f64>,
    },
    /// The average satisfaction in the learner's own quarter, in points.
    Own {
        /// From which to choose.
        choices: Vec<f64>,
    },
    /// Which of the five remedies alone does least for satisfaction.
    WeakestRemedy,
}

/// What came of the learner's own quarter, as far as a guess may be about it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OwnQuarter {
    /// Whether the first client stayed.
    pub stays: bool,
    /// The average satisfaction, in points; nothing where nobody was asked.
    pub satisfaction: Option<f64>,
}

impl SceneBet {
    /// How many choices there are.
    #[must_use]
    pub fn choices(&self) -> usize {
        match self {
            Self::Stays => 2,
            Self::Change { choices, .. } | Self::Natural { choices, .. } | Self::Own { choices } => {
                choices.len()
            }
            Self::WeakestRemedy => Remedy::ALL.len(),
        }
    }

    /// The choices by number, where they are numbers.
    #[must_use]
    pub fn figures(&self) -> &[f64] {
        match self {
            Self::Stays | Self::WeakestRemedy => &[],
            Self::Change { choices, .. } | Self::Natural { choices, .. } | Self::Own { choices } => choices,
        }
    }

    /// Whether there are two to five choices, in rising order.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        let rising = self.figures().windows(2).all(|pair| matches!(pair, [low, high] if low < high));
        (2..=5).contains(&self.choices()) && rising
    }

    /// Which choice is right, from 0; nothing where it cannot be told.
    #[must_use]
    pub fn right(&self, proof: &ChapterProof, own: OwnQuarter) -> Option<usize> {
        match self {
            Self::Stays => Some(usize::from(!own.stays)),
            Self::Change { measure, choices } => nearest(choices, proof.measured(*measure)?.gain.mean),
            Self::Natural { measure, choices } => nearest(choices, proof.measured(*measure)?.natural.mean),
            Self::Own { choices } => nearest(choices, own.satisfaction?),
            Self::WeakestRemedy => weakest(&proof.levers),
        }
    }
}

fn nearest(choices: &[f64], truth: f64) -> Option<usize> {
    let off = |choice: &f64| (choice - truth).abs();
    let found = choices.iter().enumerate().min_by(|(_, one), (_, other)| off(one).total_cmp(&off(other)));
    found.map(|(place, _)| place)
}

/// The place in [`Remedy::ALL`] of the lever that does least.
fn weakest(levers: &[Lever]) -> Option<usize> {
    let least = levers.iter().min_by(|one, other| one.gain.mean.total_cmp(&other.gain.mean))?;
    Some(least.remedy.place())
}
