//! What operations knows about a client, and how it came to know it.

use super::hand::Hand;
use super::whys;
use crate::ui::table::reading::cares;
use game::view::{ClientCard, OperationsFile};
use yew::prelude::*;

/// The notes on one client.
pub(super) fn notes(hand: &Hand, card: &ClientCard, file: &OperationsFile) -> Html {
    let title = hand.tell("learned-title", &[("client", hand.name(card).into())]);
    html! {
        <section class="card ops-notes">
            <h2>{ title }</h2>
            <dl>
                <dt>{ hand.say("ops-stated-size") }</dt><dd>{ hand.days(card.stated) }</dd>
                <dt>{ hand.say("ops-your-estimate") }</dt><dd>{ hand.days(file.effort) }</dd>
            </dl>
            { whys::estimate(hand, card, file) }
            if let Some(reading) = file.reading {
                { cares(&hand.words, &reading) }
            } else {
                <p class="ops-quiet">{ hand.say("ops-never-met") }</p>
            }
        </section>
    }
}
