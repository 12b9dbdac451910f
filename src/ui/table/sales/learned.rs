//! What sales learned about a client.

use super::hand::Hand;
use crate::game::view::ClientCard;
use crate::ui::parts::{Card, Level, Meter, Role};
use crate::world::knowledge::Reading;
use crate::world::quantities::Share;
use yew::prelude::*;

/// What a visit told, or what one would tell.
pub(super) fn learned(hand: &Hand, card: &ClientCard) -> Html {
    let file = hand.view.desk.sales().and_then(|desk| desk.files.iter().find(|file| file.client == card.id));
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
    let of = reading.priorities;
    let all = [
        ("learned-date", of.date),
        ("learned-scope", of.scope),
        ("learned-quality", of.quality),
        ("learned-price", of.price),
    ];
    html! {
        <>
            <p>{ hand.say(patience(reading.sensitivity)) }</p>
            for (id, value) in all {
                <Meter
                    key={id}
                    label={hand.say(id)}
                    {value}
                    text={hand.words.percent(value)}
                    role={Some(Role::Client)}
                />
            }
            <p class="fine">{ hand.say("learned-rough") }</p>
        </>
    }
}

/// How a client takes a later date, as people would say it; the bounds are of language, no rule hangs on them.
const fn patience(sensitivity: Share) -> &'static str {
    match sensitivity.basis() {
        i32::MIN..=7_999 => "learned-patient",
        8_000..=12_000 => "learned-ordinary",
        12_001..=i32::MAX => "learned-impatient",
    }
}
