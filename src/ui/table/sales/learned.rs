//! What sales learned about a client.

use super::why;
use crate::ui::parts::{Card, Level};
use crate::ui::table::hand::Hand;
use crate::ui::table::reading::cares;
use game::view::ClientCard;
use world::knowledge::Reading;
use yew::prelude::*;

/// What a visit told, or what one would tell.
pub(super) fn learned(hand: &Hand, card: &ClientCard) -> Html {
    let file = hand.view.desk.sales().and_then(|desk| desk.file(card.id));
    let title = hand.tell("learned-title", &[("client", hand.name(card).into())]);
    html! {
        <Card {title} level={Level::Two} class="learned">
            { match file.and_then(|file| file.reading) {
                Some(reading) => told(hand, &reading),
                None => html! { <p>{ hand.say("learned-nothing") }</p> },
            } }
        </Card>
    }
}

fn told(hand: &Hand, reading: &Reading) -> Html {
    html! {
        <>
            { cares(&hand.words, reading) }
            { why::reading(hand) }
        </>
    }
}
