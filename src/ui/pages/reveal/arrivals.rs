//! They come in: the clients one at a time, each with its face, what it says, and whether it stays. No figures yet.

use super::clients::{fate, guesses, introduced};
use crate::ui::hooks::use_words;
use crate::ui::parts::{Face, Tag, face};
use debrief::bets::JudgedBet;
use debrief::ending::ClientEnding;
use debrief::quarter::Quarter;
use debrief::voice::Farewell;
use game::outcome::ClientOutcome;
use std::rc::Rc;
use words::Words;
use yew::prelude::*;

/// Props of [`Arrivals`].
#[derive(Properties, PartialEq)]
pub struct ArrivalsProps {
    /// The quarter.
    pub quarter: Rc<Quarter>,
    /// The clients' names.
    pub names: Rc<[AttrValue]>,
    /// What each seat guessed about them.
    pub answers: Vec<JudgedBet>,
    /// How many have come in.
    pub entered: usize,
}

/// The clients who have come in: the last one large, or whom somebody wants to see again. Paper has them all.
#[component]
pub fn Arrivals(props: &ArrivalsProps) -> Html {
    let words = &use_words();
    let again = use_state_eq(|| None::<usize>);
    {
        let again = again.clone();
        // Whoever comes in is looked at.
        use_effect_with(props.entered, move |_| again.set(None));
    }
    let clients = &props.quarter.outcome.clients;
    let inside = props.entered.clamp(1, clients.len().max(1));
    let shown = again.unwrap_or(inside - 1);
    html! {
        <section class="stack arrivals">
            <h2>{ words.say("reveal-clients") }</h2>
            if inside > 1 {
                <ul class="arrived" role="list" aria-label={words.say("arrivals-in")} data-print="no">
                    for (place, client) in clients.iter().enumerate().take(inside) {
                        { stander(words, props, client, (place == shown, again.setter(), place)) }
                    }
                </ul>
            }
            <div class="arrivals-floor" aria-live="polite">
                for (place, client) in clients.iter().enumerate().take(inside) {
                    <div class="arrival-place" key={place} data-now={(place == shown).then_some("true")}>
                        { arrival(words, props, client) }
                    </div>
                }
            </div>
        </section>
    }
}

/// One who is in already, small; a press shows it again.
fn stander(
    words: &Words,
    props: &ArrivalsProps,
    client: &ClientOutcome,
    (current, again, place): (bool, UseStateSetter<Option<usize>>, usize),
) -> Html {
    let (end, mark) = fate(ClientEnding::of(client));
    let mood = props.quarter.farewell(client).came.mood;
    html! {
        <li key={place}>
            <button
                type="button"
                class="arrived-one"
                aria-current={current.then_some("true")}
                onclick={move |_: MouseEvent| again.set(Some(place))}
            >
                <Face character={props.quarter.character(client.client).to_owned()} {mood} size={40} />
                <span>{ name(props, client) }</span>
                <Tag text={words.say(end)} {mark} />
            </button>
        </li>
    }
}

fn arrival(words: &Words, props: &ArrivalsProps, client: &ClientOutcome) -> Html {
    let character = props.quarter.character(client.client);
    let Farewell { came, verdict } = props.quarter.farewell(client);
    let (end, mark) = fate(ClientEnding::of(client));
    html! {
        <article class="arrival">
            <Face character={character.to_owned()} mood={came.mood} size={200} />
            <div class="arrival-told">
                <header>
                    <h3>{ name(props, client) }</h3>
                    <p>{ introduced(words, character) }</p>
                </header>
                <blockquote class="end-voice">
                    <p>{ face::spoken(words, character, came) }</p>
                    if let Some(verdict) = verdict {
                        <p>{ face::spoken(words, character, verdict) }</p>
                    }
                </blockquote>
                <p class="arrival-fate" data-fate={end}><Tag text={words.say(end)} {mark} /></p>
                { guesses(words, &props.answers, client) }
            </div>
        </article>
    }
}

fn name(props: &ArrivalsProps, client: &ClientOutcome) -> AttrValue {
    props.names.get(client.client.index()).cloned().unwrap_or_default()
}
