//! What quarters came to when they were played, as their record has it, for one that was made under other rules.

use base::writing;
use core::fmt::Write;
use game::provenance::{OutcomeAsTold, Rules};
use serde::Serialize;

/// Version of the format.
pub const FORMAT: u32 = 1;

/// What quarters came to when they were played. Nothing in it is reckoned again.
#[derive(Debug, Serialize)]
pub struct AsTold<'a> {
    /// Version of the format; 1.
    pub format: u32,
    /// The rules that they were played under, if the record notes them.
    pub as_told_under: Option<Rules>,
    /// The quarters that were finished, in order.
    pub quarters: &'a [&'a OutcomeAsTold],
}

impl<'a> AsTold<'a> {
    /// What these quarters, played under `rules`, came to.
    #[must_use]
    pub const fn of(rules: Option<Rules>, quarters: &'a [&'a OutcomeAsTold]) -> Self {
        Self { format: FORMAT, as_told_under: rules, quarters }
    }

    /// As JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        writing::pretty(self)
    }

    /// As text: one line a client, then both seats' pay and the company's books. Money in cents, points in tenths.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        if let Some(rules) = self.as_told_under {
            let _ = writeln!(text, "as told under rules of revision {} ({})", rules.revision, rules.digest);
        }
        for (quarter, number) in self.quarters.iter().zip(1..) {
            if self.quarters.len() > 1 {
                let _ = writeln!(text, "quarter {number}");
            }
            for client in &quarter.clients {
                let _ = write!(text, "client     character={:?}", client.character);
                let _ = client.satisfaction.map(|points| write!(text, " satisfaction={}", points.tenths()));
                let _ = client.stays.map(|stays| write!(text, " stays={stays}"));
                text.push('\n');
            }
            let _ = writeln!(text, "pay        sales total {}", quarter.pay.sales.cents());
            let _ = writeln!(text, "pay        operations total {}", quarter.pay.operations.cents());
            let (alone, value) = (quarter.quarter.cents(), quarter.value.cents());
            let _ = writeln!(text, "company    quarter={alone} lifetime_value={value}");
        }
        text
    }
}
