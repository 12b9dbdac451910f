//! The slip: a forecast has moved, and only operations knows. Tell Sales, or wait?

use super::hand::Hand;
use crate::game::moves::Move;
use crate::game::state::SlipStage;
use crate::game::view::ClientCard;
use crate::ui::parts::Tone;
use crate::world::quantities::{Moment, Money};
use yew::prelude::*;

/// The slip of paper with its two ways on, neither louder than the other, or a note of what was done with it.
pub(super) fn slip(hand: &Hand, card: &ClientCard, (forecast, stage): (Moment, SlipStage)) -> Html {
    match stage {
        SlipStage::Disclosed => {
            html! { <p class="ops-note">{ hand.tell_moment("ops-slip-told", forecast) }</p> }
        }
        SlipStage::Fresh | SlipStage::HeldBack => open(hand, card, forecast, stage),
    }
}

fn open(hand: &Hand, card: &ClientCard, forecast: Moment, stage: SlipStage) -> Html {
    let client = card.id;
    let title = match stage {
        SlipStage::Fresh | SlipStage::Disclosed => "ops-slip-fresh",
        SlipStage::HeldBack => "ops-slip-held",
    };
    let culture = &hand.view.culture;
    html! {
        <section class="ops-slip" aria-live="polite">
            <h3>{ hand.tell_moment(title, forecast) }</h3>
            <p>{ hand.say("ops-slip-question") }</p>
            <ul class="ops-ways">
                <li key="tell">
                    { cost(hand, culture.disclosing) }
                    <p>{ hand.say("ops-slip-tell-cost") }</p>
                    { hand.act(Move::Disclose { client }, hand.say("ops-slip-tell"), Tone::Plain) }
                </li>
                <li key="wait">
                    { cost(hand, culture.found_late) }
                    <p>{ hand.say("ops-slip-wait-cost") }</p>
                    { hand.act_if_open(Move::HoldBack { client }, hand.say("ops-slip-wait"), Tone::Plain) }
                </li>
            </ul>
        </section>
    }
}

/// What a way costs in standing; it is a loss, and is written as one.
fn cost(hand: &Hand, money: Money) -> Html {
    html! { <b class="ops-figure ops-cost">{ hand.words.money(-money) }</b> }
}
