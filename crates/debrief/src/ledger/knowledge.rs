//! Who knew when that a date would not hold.

use super::{Sheet, What};
use world::quantities::Week;

/// The first week in which each knew that the date would not hold; nothing where it held, or nobody came to know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Knowledge {
    /// Operations saw a slip.
    pub operations: Option<Week>,
    /// Sales was told, or saw the date pass.
    pub sales: Option<Week>,
    /// The client was told, or saw the date pass.
    pub client: Option<Week>,
}

impl Knowledge {
    /// What the steps of a sheet say.
    #[must_use]
    pub fn of(sheet: &Sheet) -> Self {
        let mut known = Self::default();
        for step in &sheet.steps {
            let week = Some(step.week);
            match step.what {
                What::SlipSeen { .. } => known.operations = known.operations.or(week),
                What::Told(_) => known.sales = known.sales.or(week),
                What::PassedOn { .. } => known.client = known.client.or(week),
                What::Renegotiated(_) => {
                    (known.sales, known.client) = (known.sales.or(week), known.client.or(week));
                }
                // A review without a slip tells good news.
                What::Reviewed(_) if known.operations.is_some() => {
                    (known.sales, known.client) = (known.sales.or(week), known.client.or(week));
                }
                What::DatePassed => {
                    let next = Some(step.week.plus(1));
                    known.operations = known.operations.or(next);
                    (known.sales, known.client) = (known.sales.or(next), known.client.or(next));
                }
                What::Delivered { at, due } if at > due.end() => {
                    let next = Some(step.week.plus(1));
                    (known.sales, known.client) = (known.sales.or(next), known.client.or(next));
                }
                What::Answered { .. }
                | What::Countered(_)
                | What::Escalated(_)
                | What::TurnedDown
                | What::Lost(_)
                | What::Signed { .. }
                | What::SatOn(_)
                | What::Reviewed(_)
                | What::HeldTo
                | What::GateSkipped
                | What::Delivered { .. }
                | What::NeverCame
                | What::Credited(_)
                | What::Apologised
                | What::Surveyed { .. } => {}
            }
        }
        known
    }

    /// Weeks in which operations knew and the client did not; 0 where the client was told at once.
    #[must_use]
    pub fn silence(self) -> u8 {
        let weeks =
            self.operations.zip(self.client).map_or(0, |(operations, client)| client.since(operations));
        u8::try_from(weeks).unwrap_or(0)
    }
}
