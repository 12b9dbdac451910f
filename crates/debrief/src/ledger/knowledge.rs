//! Who knew when that a date would not hold.

use super::{ClientStory, Happening};
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
    pub fn of(sheet: &ClientStory) -> Self {
        let mut known = Self::default();
        for step in &sheet.steps {
            let week = Some(step.week);
            match step.what {
                Happening::SlipSeen { .. } => known.operations = known.operations.or(week),
                Happening::Told(_) => known.sales = known.sales.or(week),
                Happening::PassedOn { .. } => known.client = known.client.or(week),
                Happening::Renegotiated(_) => {
                    (known.sales, known.client) = (known.sales.or(week), known.client.or(week));
                }
                // A review without a slip tells good news.
                Happening::Reviewed(_) if known.operations.is_some() => {
                    (known.sales, known.client) = (known.sales.or(week), known.client.or(week));
                }
                Happening::DatePassed => {
                    let next = Some(step.week.plus(1));
                    known.operations = known.operations.or(next);
                    (known.sales, known.client) = (known.sales.or(next), known.client.or(next));
                }
                Happening::Delivered { at, due } if at > due.end() => {
                    let next = Some(step.week.plus(1));
                    (known.sales, known.client) = (known.sales.or(next), known.client.or(next));
                }
                Happening::Answered { .. }
                | Happening::Countered(_)
                | Happening::Escalated(_)
                | Happening::TurnedDown
                | Happening::Lost(_)
                | Happening::Signed { .. }
                | Happening::SatOn(_)
                | Happening::Reviewed(_)
                | Happening::HeldTo
                | Happening::GateSkipped
                | Happening::Delivered { .. }
                | Happening::NeverCame
                | Happening::Credited(_)
                | Happening::Apologised
                | Happening::Surveyed { .. } => {}
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
