//! Which pay line rewarded each step, and what a culture charged for it.

// Some steps only; the others have nothing to do with it.
#![allow(clippy::wildcard_enum_match_arm)]

use super::{ClientStory, Happening, NewsFate, Who};
use game::Seat;
use game::outcome::Outcome;
use game::play::Game;
use pay::culture::Deed;
use pay::scheme::Due;
use pay::slip::PaidFor;
use world::client::ClientId;
use world::quantities::Money;

/// What a step paid a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepPay {
    /// Whom.
    pub seat: Seat,
    /// By what.
    pub by: PaidBy,
    /// How much; negative for what was taken.
    pub amount: Money,
}

/// By what a seat was paid or charged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaidBy {
    /// The pay line at this place of the scheme.
    Line(usize),
    /// The same, taken back.
    Clawback(usize),
    /// Standing: what the culture charges for this.
    Standing(Deed),
}

/// Puts on the sheets what every step paid. Lines on the quarter as a whole belong to no client and are on no sheet.
pub fn put(game: &Game, sheets: &mut [ClientStory]) {
    let outcome = Outcome::of(game);
    for seat in Seat::ALL {
        for line in &outcome.slips[seat].lines {
            let due = game.setup().scheme.lines().get(line.line).map(|line| line.due);
            for item in &line.items {
                let (client, by) = match item.source {
                    PaidFor::Promise(client) => (client, PaidBy::Line(line.line)),
                    PaidFor::Clawback(client) => (client, PaidBy::Clawback(line.line)),
                    PaidFor::PulledIn(_) | PaidFor::Quarter => continue,
                };
                let paid = StepPay { seat, by, amount: item.amount };
                pay(sheets, client, step_of(by, due), paid);
            }
        }
    }
    for sheet in sheets {
        charge(game, sheet);
    }
}

/// At which step a line pays.
fn step_of(by: PaidBy, due: Option<Due>) -> fn(&Happening) -> bool {
    match (by, due) {
        (PaidBy::Clawback(_) | PaidBy::Standing(_), _) | (_, Some(Due::QuarterEnd) | None) => {
            |what| matches!(what, Happening::Surveyed { .. })
        }
        (PaidBy::Line(_), Some(Due::Signature)) => |what| matches!(what, Happening::Signed { .. }),
        (PaidBy::Line(_), Some(Due::Delivery)) => |what| matches!(what, Happening::Delivered { .. }),
    }
}

fn pay(sheets: &mut [ClientStory], client: ClientId, wanted: fn(&Happening) -> bool, paid: StepPay) {
    let Some(sheet) = sheets.iter_mut().find(|sheet| sheet.client == client) else { return };
    // A quarter that still runs has not come to every step.
    let place = sheet.steps.iter().position(|step| wanted(&step.what));
    let place = place.unwrap_or(sheet.steps.len().saturating_sub(1));
    if let Some(step) = sheet.steps.get_mut(place) {
        step.paid.push(paid);
    }
}

/// What the culture charged for each step.
fn charge(game: &Game, sheet: &mut ClientStory) {
    let culture = &game.setup().culture;
    let told =
        sheet.steps.iter().any(|step| matches!(step.what, Happening::Told(_) | Happening::Reviewed(_)));
    for step in &mut sheet.steps {
        let mut take = |seat: Seat, deed: Deed| {
            let amount = -deed.price(culture);
            step.paid.push(StepPay { seat, by: PaidBy::Standing(deed), amount });
        };
        match (step.what, step.who) {
            (Happening::Told(_), _) => take(Seat::Operations, Deed::Disclosed),
            (Happening::PassedOn { .. }, _) => take(Seat::Sales, Deed::PassedOn),
            (Happening::Escalated(_), _) => {
                Seat::ALL.into_iter().for_each(|seat| take(seat, Deed::Escalated))
            }
            (Happening::Delivered { at, due }, Who::Seat(_)) if at > due.end() && !told => {
                take(Seat::Operations, Deed::FoundLate);
            }
            _ => {}
        }
    }
}

impl NewsFate {
    /// True if nobody else ever heard of it.
    #[must_use]
    pub const fn is_kept(self) -> bool {
        matches!(self, Self::Kept(_))
    }
}
