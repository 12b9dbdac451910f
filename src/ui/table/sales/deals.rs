//! The pipeline: deals of next quarter that can be hurried at a price.

use super::why;
use crate::ui::parts::{Card, Tone};
use crate::ui::table::hand::Hand;
use game::moves::{Move, PULL_INS};
use game::view::{DealCard, SalesDesk};
use world::pipeline::Fate;
use yew::prelude::*;

/// The deals, once the pipeline is open.
pub(super) fn deals(hand: &Hand, desk: &SalesDesk) -> Html {
    if desk.deals.is_empty() {
        return Html::default();
    }
    html! {
        <Card title={hand.say("deals-title")} lead={Some(AttrValue::from(hand.say("deals-lead")))} class="deals">
            <ul role="list">
                for deal in &desk.deals {
                    <li key={deal.id.index()}>{ one(hand, deal) }</li>
                }
            </ul>
            { why::deals(hand) }
        </Card>
    }
}

fn one(hand: &Hand, deal: &DealCard) -> Html {
    let facts = [("number", (deal.id.index() + 1).into()), ("money", hand.words.money(deal.list).into())];
    let name = hand.tell("deal-name", &facts);
    match deal.fate {
        Fate::PulledIn(price) => html! {
            <p><b>{ name }</b>{ " " }{ hand.tell_money("deal-pulled-in", price) }</p>
        },
        Fate::Declined => html! { <p><b>{ name }</b>{ " " }{ hand.say("deal-declined") }</p> },
        Fate::Waiting => html! {
            <details class="more">
                <summary>{ name }</summary>
                <div class="acts-row">
                    for discount in PULL_INS {
                        { hand.make_if_open(Move::PullIn { deal: deal.id, discount }, Tone::Plain) }
                    }
                </div>
            </details>
        },
    }
}
