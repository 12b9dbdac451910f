//! What was known of each promise at the end of a week: of what the other seat alone knew, only that it was hidden.

use crate::ui::pages::reveal::RevealProps;
use crate::ui::pages::reveal::called::Called;
use crate::ui::parts::Role;
use debrief::replay::{Known, Secret};
use game::Seat;
use words::Words;
use world::quantities::Moment;
use yew::prelude::*;

/// The table of what was known.
pub fn drawn_known(props: &RevealProps, words: &Words, promised: &[Known]) -> Html {
    if promised.is_empty() {
        return html! {
            <section class="stack">
                <h2>{ words.say("replay-known") }</h2>
                <p class="lead">{ words.say("replay-no-promise") }</p>
            </section>
        };
    }
    html! {
        <section class="stack">
            <h2>{ words.say("replay-known") }</h2>
            <ul class="replay-known" role="list">
                for known in promised {
                    <li key={known.client.index()}>
                        <h3>{ props.quarter.name(words, known.client) }</h3>
                        <dl>{ facts(words, known) }</dl>
                    </li>
                }
            </ul>
        </section>
    }
}

fn facts(words: &Words, known: &Known) -> Html {
    let week = |at: Moment| words.moment_short(at);
    let secret = |secret: Secret<Option<Moment>>| match secret {
        Secret::Open(known) => known.map(week),
        Secret::Hidden => Some(words.say("replay-hidden")),
    };
    html! {
        <>
            { fact(words, "replay-promised", None, Some(words.week(known.promised).to_string())) }
            { fact(words, "replay-forecast", Some(Seat::Operations), secret(known.forecast)) }
            { fact(words, "replay-told", None, known.told.map(week)) }
            { fact(words, "replay-expected", Some(Seat::Sales), secret(known.expected)) }
            { fact(words, "replay-mood", None, Some(words.points(known.mood))) }
        </>
    }
}

fn fact(words: &Words, id: &str, of: Option<Seat>, known: Option<String>) -> Html {
    html! {
        <div data-role={of.map(|seat| Role::from(seat).name())}>
            <dt>{ words.say(id) }</dt>
            <dd>{ known.unwrap_or_else(|| words.say("reveal-none")) }</dd>
        </div>
    }
}
