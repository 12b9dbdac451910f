//! What sales can do about an open lead.

use crate::game::moves::Move;
use crate::game::state::Asked;
use crate::game::view::ClientCard;
use crate::ui::parts::{Role, Tone};
use crate::ui::table::hand::Hand;
use crate::world::client::Terms;
use yew::prelude::*;

const MAIN: Tone = Tone::Primary(Role::Sales);

/// The buttons below the sheet. One of them is the main one: the step that brings a signature closest.
pub(super) fn actions(hand: &Hand, card: &ClientCard, terms: Terms) -> Html {
    let client = card.id;
    let draft = Move::Draft { client, terms };
    html! {
        <div class="acts" role="group" aria-label={hand.say("acts-title")}>
            <div class="acts-row">
                { offers(hand, card, draft) }
            </div>
            <div class="acts-row acts-ask">
                { asks(hand, card) }
                { hand.make_if_open(Move::Decline { client }, Tone::Quiet) }
            </div>
        </div>
    }
}

/// Ways towards a signature.
fn offers(hand: &Hand, card: &ClientCard, draft: Move) -> Html {
    let client = card.id;
    let (stamp, alone) = (Move::Stamp { client }, Move::SignAlone { client });
    let fresh = hand.view.may(&draft) || card.table.draft.is_none();
    // Terms that were changed on the sheet come first: whoever wrote them wants to offer them.
    let (first, second) = match (fresh, card.table.counter.is_some()) {
        (true, true) => (draft, Some(stamp)),
        (true, false) => (draft, Some(alone)),
        (false, true) => (stamp, None),
        (false, false) => (alone, None),
    };
    html! {
        <>
            { hand.make(first, MAIN) }
            if let Some(second) = second {
                { hand.make_if_open(second, Tone::Plain) }
            }
            { hand.make_if_open(Move::Split { client }, Tone::Plain) }
            { hand.make_if_open(Move::Override { client }, Tone::Plain) }
            { hand.make_if_open(Move::Escalate { client }, Tone::Quiet) }
        </>
    }
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
