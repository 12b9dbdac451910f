//! What a client cares about, as far as a seat has read it.

use crate::ui::parts::{Meter, Role};
use words::Words;
use world::knowledge::Reading;
use world::quantities::Share;
use yew::prelude::*;

/// How the client takes a later date, and its four priorities as small bars.
pub fn cares(words: &Words, reading: &Reading) -> Html {
    let of = reading.priorities;
    let all = [
        ("learned-date", of.date),
        ("learned-scope", of.scope),
        ("learned-quality", of.quality),
        ("learned-price", of.price),
    ];
    html! {
        <>
            <p>{ words.say(patience(reading.sensitivity)) }</p>
            for (id, value) in all {
                <Meter key={id} label={words.say(id)} {value} text={words.percent(value)} role={Some(Role::Client)} />
            }
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
