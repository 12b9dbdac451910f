//! What each seat takes upon itself after the reveal: one thing, a name, and a day.

use crate::Seat;
use base::text;
use pay::draft::is_name;
use serde::{Deserialize, Serialize};

/// The most characters of what somebody takes upon themself.
pub const LONGEST: usize = 200;

/// What one seat takes upon itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Commitment {
    /// Which seat.
    pub by: Seat,
    /// What, in 1 to 200 characters.
    pub what: String,
    /// Who, in 1 to 60 characters.
    pub name: String,
    /// By which day: year, month and day, as in 2030-01-31.
    pub until: String,
}

/// What can be wrong with a commitment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommitmentFault {
    /// This seat has committed itself already.
    Twice,
    /// What is to be done is empty or too long.
    Text,
    /// The name is empty, too long or not fit to be shown.
    Name,
    /// There is no such day.
    Date,
}

impl Commitment {
    /// Nothing written yet.
    #[must_use]
    pub const fn blank(by: Seat) -> Self {
        Self { by, what: String::new(), name: String::new(), until: String::new() }
    }

    /// True if anything is written.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        [&self.what, &self.name, &self.until].into_iter().any(|text| !text.trim().is_empty())
    }

    /// Every fault, with the field it is in.
    #[must_use]
    pub fn faults(&self) -> Vec<(&'static str, CommitmentFault)> {
        let what = text::is_paragraph(&self.what, LONGEST);
        let checks = [
            (what, "what", CommitmentFault::Text),
            (is_name(&self.name), "name", CommitmentFault::Name),
            (day(&self.until).is_some(), "until", CommitmentFault::Date),
        ];
        checks.into_iter().filter(|(good, _, _)| !good).map(|(_, field, fault)| (field, fault)).collect()
    }
}

/// Every fault of the commitments in a record, with its path as in `commitments[1].until`.
#[must_use]
pub fn faults(commitments: &[Commitment]) -> Vec<(String, CommitmentFault)> {
    let mut faults = Vec::new();
    for (index, commitment) in commitments.iter().enumerate() {
        if commitments.iter().take(index).any(|before| before.by == commitment.by) {
            faults.push((format!("commitments[{index}].by"), CommitmentFault::Twice));
        }
        let own = commitment.faults().into_iter();
        faults.extend(own.map(|(field, fault)| (format!("commitments[{index}].{field}"), fault)));
    }
    faults
}

/// The year, month and day that a text names as browsers write days of the calendar: 2030-01-31. Nothing for what is no
/// such day.
#[must_use]
pub fn day(text: &str) -> Option<(u32, u32, u32)> {
    let digits = |from: usize, to: usize| -> Option<u32> {
        let part = text.get(from..to)?;
        part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok()).flatten()
    };
    if text.len() != 10 || text.get(4..5) != Some("-") || text.get(7..8) != Some("-") {
        return None;
    }
    let (year, month, day) = (digits(0, 4)?, digits(5, 7)?, digits(8, 10)?);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        0 | 13.. => 0,
    };
    (1..=days).contains(&day).then_some((year, month, day))
}
