//! What sales can do about an open lead.

use super::alone::Alone;
use super::offers::comparable;
use crate::ui::parts::{Role, Tone};
use crate::ui::table::hand::Hand;
use game::moves::Move;
use game::state::Asked;
use game::view::ClientCard;
use world::client::Terms;
use yew::prelude::*;

const MAIN: Tone = Tone::Primary(Role::Sales);

/// The buttons below the sheet. One of them is the main one: the step that brings a signature closest.
pub(super) fn actions(hand: &Hand, card: &ClientCard, terms: Terms) -> Html {
    let client = card.id;
    html! {
        <div class="acts" role="group" aria-label={hand.say("acts-title")}>
            <div class="acts-row">
                { offers(hand, card, terms) }
            </div>
            { days(hand) }
            <div class="acts-row acts-ask">
                { asks(hand, card) }
                { hand.make_if_open(Move::Decline { client }, Tone::Quiet) }
            </div>
        </div>
    }
}

/// Ways towards a signature, as far as they do not stand beside the offers that are compared.
fn offers(hand: &Hand, card: &ClientCard, terms: Terms) -> Html {
    let client = card.id;
    if comparable(card) {
        return hand.make_if_open(Move::Escalate { client }, Tone::Quiet);
    }
    let (draft, alone) = (Move::Draft { client, terms }, Move::SignAlone { client });
    let waits = hand.may(&draft) || card.table.draft.is_none();
    let tone = if waits { Tone::Plain } else { MAIN };
    html! {
        <>
            if waits {
                { hand.make(draft, MAIN) }
            }
            // A signature with one stamp looks as lopsided as it is.
            if hand.may(&alone) {
                <Alone>{ hand.make(alone, tone) }</Alone>
            }
        </>
    }
}

/// Days to spend, at the place where they are spent.
fn days(hand: &Hand) -> Html {
    let Some(desk) = hand.view.desk.sales() else { return Html::default() };
    let facts =
        [("left", hand.words.days(desk.days_left).into()), ("days", hand.words.days(desk.days).into())];
    html! { <p class="acts-days">{ hand.tell("acts-days", &facts) }</p> }
}

/// Ways to know more before promising.
fn asks(hand: &Hand, card: &ClientCard) -> Html {
    let client = card.id;
    let waits = |id: &str| html! { <p class="acts-wait" key={id.to_owned()}>{ hand.say(id) }</p> };
    let visit = match card.table.visit {
        Asked::No => hand.make(Move::Invite { client }, Tone::Plain),
        Asked::Waiting => waits("wait-visit"),
        Asked::Done | Asked::Declined => Html::default(),
    };
    let check = match card.table.check {
        Asked::No => hand.make(Move::AskCheck { client }, Tone::Plain),
        Asked::Waiting => waits("wait-check"),
        Asked::Done | Asked::Declined => Html::default(),
    };
    html! {
        <>
            { hand.make_if_open(Move::Visit { client }, Tone::Plain) }
            { visit }
            { check }
        </>
    }
}
