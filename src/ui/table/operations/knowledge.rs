//! What operations knows about a client, and how it came to know it.

use super::hand::Hand;
use super::phrases;
use crate::game::view::{ClientCard, OperationsFile};
use crate::ui::parts::{Meter, Role};
use crate::world::knowledge::Reading;
use crate::world::quantities::Share;
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
            <p class="ops-quiet">{ hand.say(phrases::basis(file.basis)) }</p>
            if let Some(reading) = file.reading {
                { cares(hand, reading) }
            } else {
                <p class="ops-quiet">{ hand.say("ops-never-met") }</p>
            }
        </section>
    }
}

/// What the client cares about, as four small bars.
fn cares(hand: &Hand, reading: Reading) -> Html {
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
        </>
    }
}

/// How much a late date hurts this client, next to others.
const fn patience(sensitivity: Share) -> &'static str {
    match sensitivity.basis() {
        i32::MIN..=7_999 => "learned-patient",
        8_000..=12_000 => "learned-ordinary",
        12_001..=i32::MAX => "learned-impatient",
    }
}
