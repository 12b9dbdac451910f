//! What a seat owes on the sheet that is open before it, and what that pays or costs: on screen whatever else is scrolled
//! to.

use super::sales::{label_of, next_step};
use crate::ui::parts::{Role, Tone};
use crate::ui::state::{Looking, Tab};
use game::Seat;
use game::moves::Move;
use game::view::{ClientCard, Owed, SeatView};
use words::Words;
use world::client::Terms;
use world::quantities::Money;

/// A move that is owed.
#[derive(Clone, Debug, PartialEq)]
pub struct OwedStep {
    /// The move.
    pub wanted: Move,
    /// What it is called.
    pub label: String,
    /// What it pays or costs.
    pub note: Option<String>,
    /// How much it stands out.
    pub tone: Tone,
}

/// What is owed on the open sheet; nothing where another part of the table is looked at.
#[must_use]
pub fn owed_steps(words: &Words, view: &SeatView, looking: &Looking) -> Vec<OwedStep> {
    let open = looking.client.filter(|_| looking.tab == Tab::Sheet).and_then(|client| view.card(client));
    let Some(card) = open else { return Vec::new() };
    match view.seat {
        Seat::Sales => of_sales(words, view, card, looking).into_iter().collect(),
        Seat::Operations => of_operations(words, view, card),
    }
}

fn of_sales(words: &Words, view: &SeatView, card: &ClientCard, looking: &Looking) -> Option<OwedStep> {
    let alone = Move::SignAlone { client: card.id };
    let tempting = || view.may(&alone).then(|| alone.clone());
    let wanted = next_step(view, card, looking.writing).or_else(tempting)?;
    let offered = if let Move::Draft { terms, .. } = &wanted { Some(*terms) } else { None };
    let taken = card.table.counter.filter(|_| matches!(wanted, Move::Stamp { .. }));
    let sent = card.table.draft.filter(|_| wanted == alone);
    let terms = offered.or(taken).or(sent);
    let note = terms.and_then(|terms| signature(words, view, card, &terms));
    let label = label_of(words, view, &wanted);
    Some(OwedStep { wanted, label, note, tone: Tone::Primary(Role::Sales) })
}

/// What a signature under these terms pays.
fn signature(words: &Words, view: &SeatView, card: &ClientCard, terms: &Terms) -> Option<String> {
    let pays = view.signature_pays(card.id, terms)?;
    let id = if pays > Money::ZERO { "next-pays" } else { "next-pays-later" };
    Some(words.tell(id, &[("money", words.money(pays).into())]))
}

fn of_operations(words: &Words, view: &SeatView, card: &ClientCard) -> Vec<OwedStep> {
    let client = card.id;
    let main = Tone::Primary(Role::Operations);
    let owes = |owed: Owed| view.owed.contains(&owed);
    let step = |wanted: Move, label: String, note: Option<String>, tone: Tone| {
        view.may(&wanted).then_some(OwedStep { wanted, label, note, tone })
    };
    let costs = |id: &str, money: Money| {
        (money != Money::ZERO).then(|| words.tell(id, &[("money", words.money(-money).into())]))
    };
    if owes(Owed::Slip(client)) {
        let told = card.promise.as_ref().is_some_and(|promise| promise.told_sales.is_some());
        let late = if told { Money::ZERO } else { view.culture.found_late };
        // Neither way is louder than the other.
        let tell = costs("next-costs", view.culture.disclosing);
        let wait = costs("next-may-cost", late);
        let ways = [
            step(Move::Disclose { client }, words.say("ops-slip-tell"), tell, Tone::Plain),
            step(Move::HoldBack { client }, words.say("ops-slip-wait"), wait, Tone::Plain),
        ];
        return ways.into_iter().flatten().collect();
    }
    let owed = |owed: Owed, wanted: Move, label: String| {
        owes(owed).then(|| step(wanted, label, None, main)).flatten()
    };
    let draft = card.table.draft.filter(|_| owes(Owed::Draft(client)));
    let stamp = draft.and_then(|terms| {
        let label = words.tell("ops-stamp-for", &[("week", words.week(terms.week).into())]);
        step(Move::Stamp { client }, label, signature(words, view, card, &terms), main)
    });
    let visit = owed(Owed::Visit(client), Move::JoinVisit { client }, words.say("ops-join-visit"));
    let review = owed(Owed::Review(client), Move::JoinReview { client }, words.say("ops-join-review"));
    // Before a stamp one may look closer.
    if let Some(stamp) = stamp.filter(|_| visit.is_none()) {
        let check = step(Move::Check { client }, words.say("ops-check"), None, Tone::Plain);
        return check.into_iter().chain([stamp]).collect();
    }
    let agree = Move::AgreeRenegotiation { client };
    let label = label_of(words, view, &agree);
    let renegotiation = owed(Owed::Renegotiation(client), agree, label);
    visit.or(renegotiation).or(review).into_iter().collect()
}
