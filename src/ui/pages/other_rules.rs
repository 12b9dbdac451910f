//! A game that was made under other rules than today's: what it came to then, and the way to replay it.

use crate::ui::hooks::{use_act, use_words};
use crate::ui::parts::face::called;
use crate::ui::parts::{Button, Face, Tone};
use crate::ui::state::{LibraryMsg, Msg, OtherRules};
use debrief::voice::Mood;
use game::provenance::{ClientAsTold, OutcomeAsTold};
use std::rc::Rc;
use words::Words;
use yew::prelude::*;

/// Props of [`OtherRulesPage`].
#[derive(Properties, PartialEq)]
pub struct OtherRulesPageProps {
    /// The game.
    pub game: Rc<OtherRules>,
}

/// What a game of other rules came to.
#[component]
pub fn OtherRulesPage(props: &OtherRulesPageProps) -> Html {
    let act = use_act();
    let (words, game) = (&use_words(), &props.game);
    let finished: Vec<&OutcomeAsTold> = game.told.iter().flatten().collect();
    let title = if finished.is_empty() { "others-title-unfinished" } else { "others-title" };
    html! {
        <main class="games">
            <header class="setup-head">
                <Button label={words.say("back-to-start")} tone={Tone::Quiet} on_press={act.reform(|()| Msg::Leave)} />
                <h1 tabindex="-1">{ words.say(title) }</h1>
                <p>{ words.other_rules(game.how) }</p>
            </header>
            if finished.is_empty() {
                <p>{ words.say("others-unfinished") }</p>
            }
            for (place, told) in finished.iter().enumerate() {
                { quarter(words, told, (finished.len() > 1).then_some(place + 1)) }
            }
            <section class="stack" aria-labelledby="others-today">
                <h2 id="others-today">{ words.say("others-today-title") }</h2>
                { today(words, game) }
                <div class="game-ways">
                    if game.refused.is_none() {
                        <Button label={words.say("others-replay")} tone={Tone::Ink} on_press={act.reform(|()| Msg::ReplayToday)} />
                    }
                    if let Some(id) = game.id.clone() {
                        <Button
                            label={words.say("games-raw")}
                            on_press={act.reform(move |()| Msg::Library(LibraryMsg::Raw(id.clone())))}
                        />
                    }
                </div>
            </section>
        </main>
    }
}

fn today(words: &Words, game: &OtherRules) -> Html {
    match &game.refused {
        None => html! { <p>{ words.say("others-today") }</p> },
        Some(fault) => html! {
            <p>{ words.tell("others-refused", &[("fault", words.record_fault(fault).into())]) }</p>
        },
    }
}

fn quarter(words: &Words, told: &OutcomeAsTold, number: Option<usize>) -> Html {
    let words = words.in_currency(&told.currency);
    let sums = [
        ("others-sales", told.pay.sales),
        ("others-operations", told.pay.operations),
        ("others-quarter", told.quarter),
        ("others-value", told.value),
    ];
    html! {
        <section class="stack">
            if let Some(number) = number {
                <h2>{ words.tell("others-number", &[("number", number.into())]) }</h2>
            }
            <ul class="games-list" role="list">
                for client in &told.clients {
                    { row(&words, client, if number.is_some() { "h3" } else { "h2" }) }
                }
            </ul>
            <dl class="others-sums">
                for (name, sum) in sums {
                    <div><dt>{ words.say(name) }</dt><dd>{ words.money(sum) }</dd></div>
                }
            </dl>
        </section>
    }
}

fn row(words: &Words, client: &ClientAsTold, heading: &'static str) -> Html {
    let mood = client.satisfaction.map_or(Mood::Waiting, Mood::of);
    let fate = match (client.satisfaction, client.stays) {
        (None, _) => "reveal-no-promise",
        (Some(_), None) => "reveal-undecided",
        (Some(_), Some(true)) => "reveal-stays",
        (Some(_), Some(false)) => "reveal-leaves",
    };
    html! {
        <li class="game-row others-client">
            <Face character={client.character.clone()} {mood} size={48} />
            <div class="game-say">
                <@{heading}>
                    { called(words, &client.character, client.name.as_deref()) }
                </@>
                <p>{ words.say(fate) }</p>
            </div>
            if let Some(points) = client.satisfaction {
                <p class="others-points"><b>{ words.points(points) }</b>{ " " }{ words.say("reveal-of-100") }</p>
            }
        </li>
    }
}
