//! The practice explains itself by being played: one line beside the very decision, gone when it is taken.

use game::events::PublicEvent;
use game::moves::Move;
use game::state::{Asked, News, SlipStage, Stage};
use game::view::{ClientCard, Desk, HeardNews, OperationsDesk, Owed, PromiseCard, SalesDesk, SeatView};
use words::Words;
use world::client::Terms;
use world::knowledge::Basis;
use world::quantities::Money;
use yew::prelude::*;

/// Whether a seat is being coached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coached {
    /// It plays the practice for the first time: of the levers it has those that the lesson is about.
    First,
    /// It plays the practice, with all levers.
    Yes,
    /// It knows the game.
    No,
}

/// The line beside the decision that `view` is about.
pub fn coach(words: &Words, view: &SeatView) -> Html {
    let Some(card) = view.clients.first() else { return line(words, words.say("coach-quiet")) };
    let id = match &view.desk {
        Desk::Sales(desk) => for_sales(view, desk, card),
        Desk::Operations(desk) => for_operations(view, desk, card),
    };
    let money = card.table.draft.map_or(Money::ZERO, |terms| pays(view, card, &terms));
    let facts = [("week", words.week(card.asked).into()), ("money", words.money(money).into())];
    line(words, words.tell(id, &facts))
}

/// What signing `terms` pays at once.
fn pays(view: &SeatView, card: &ClientCard, terms: &Terms) -> Money {
    view.signature_pays(card.id, terms).unwrap_or_default()
}

fn line(words: &Words, text: String) -> Html {
    html! { <p class="coach"><span class="spoken">{ words.say("coach-title") }{ ": " }</span>{ text }</p> }
}

fn for_sales(view: &SeatView, desk: &SalesDesk, card: &ClientCard) -> &'static str {
    let asked = |wanted: Owed| view.owed.contains(&wanted);
    let news = desk.file(card.id).map_or(News::None, |file| file.news);
    match (&card.promise, card.stage) {
        (Some(promise), _) if promise.delivered.is_some() => "coach-sales-delivered",
        (Some(_), _) if news == News::Fresh => "coach-news",
        (Some(_), _) if news == News::SatOn => "coach-sat-on",
        (Some(promise), _) if promise.due < view.week() => "coach-sales-late",
        (Some(_), _) => "coach-sales-promised",
        (None, Stage::Lost(_)) => "coach-sales-lost",
        (None, Stage::Coming | Stage::Open | Stage::Signed) => match card.table.draft {
            _ if asked(Owed::Counter(card.id)) => "coach-counter",
            _ if is_asked(card) => "coach-waiting",
            Some(terms) if signs(view, card) && pays(view, card, &terms) > Money::ZERO => "coach-sign",
            Some(_) if signs(view, card) => "coach-sign-later",
            _ if !drafts(view, card) => "coach-no-offer",
            Some(_) | None if said_no(view) => "coach-again",
            Some(_) | None if card.table.reported.is_some() => "coach-draft-told",
            Some(_) | None => "coach-draft",
        },
    }
}

/// True while sales can sign its draft alone.
fn signs(view: &SeatView, card: &ClientCard) -> bool {
    view.may(&Move::SignAlone { client: card.id })
}

/// True while sales can put a draft on the table.
fn drafts(view: &SeatView, card: &ClientCard) -> bool {
    view.options.iter().any(|made| matches!(made, Move::Draft { client, .. } if *client == card.id))
}

/// True once an offer was turned down.
fn said_no(view: &SeatView) -> bool {
    view.heard.iter().any(|heard| matches!(heard.news, HeardNews::Public(PublicEvent::TurnedDown { .. })))
}

/// True while operations owes sales an answer.
fn is_asked(card: &ClientCard) -> bool {
    card.table.check == Asked::Waiting || card.table.visit == Asked::Waiting
}

fn for_operations(view: &SeatView, desk: &OperationsDesk, card: &ClientCard) -> &'static str {
    match &card.promise {
        Some(promise) => under_way(view, desk, card, promise),
        None if view.owed.contains(&Owed::Draft(card.id)) && has_looked(desk, card) => "coach-answer-known",
        None if view.owed.contains(&Owed::Draft(card.id)) => "coach-answer",
        None if view.owed.contains(&Owed::Check(card.id)) => "coach-check",
        None if view.owed.contains(&Owed::Visit(card.id)) => "coach-visit",
        None if card.table.draft.is_some() => "coach-answered",
        None => "coach-quiet",
    }
}

/// True once operations knows more of the work than the client has stated.
fn has_looked(desk: &OperationsDesk, card: &ClientCard) -> bool {
    desk.file(card.id).is_some_and(|file| file.basis != Basis::Stated)
}

fn under_way(
    view: &SeatView,
    desk: &OperationsDesk,
    card: &ClientCard,
    promise: &PromiseCard,
) -> &'static str {
    let work = desk.file(card.id).and_then(|file| file.work);
    let slip = work.and_then(|work| work.slip);
    match slip {
        _ if promise.delivered.is_some() => "coach-operations-delivered",
        Some(SlipStage::Fresh) => "coach-slip",
        Some(SlipStage::HeldBack) if promise.due < view.week() => "coach-held-late",
        Some(SlipStage::HeldBack) => "coach-held-back",
        Some(SlipStage::Disclosed) => "coach-told",
        None => "coach-plan",
    }
}
