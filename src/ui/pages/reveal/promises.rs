//! The promise ledger: one client, one sheet.

mod sheet;
mod told;

use super::RevealProps;
use super::reasons::why_it_did_to;
use crate::ui::pages::reveal::called::Called;
use crate::ui::parts::Face;
use debrief::ledger::ClientStory;
use debrief::voice::Mood;
use sheet::sheet;
use words::Words;
use world::client::ClientId;
use yew::prelude::*;

/// The client whose sheet lies on top: the one that was picked, or else the one that was hurt most.
pub fn on_top(props: &RevealProps) -> Option<ClientId> {
    props.unveiled.sheet.or_else(|| props.quarter.story.ledger().most_hurt())
}

/// What the sheet on top comes to, in a heading: the client's name and its end.
pub fn headline(props: &RevealProps, words: &Words) -> String {
    words.say(if props.quarter.outcome.clients.is_empty() { "reveal-title-nobody" } else { "promises-title" })
}

/// Every client's sheet; the screen shows the one on top, paper all of them.
pub fn promises(props: &RevealProps, words: &Words) -> Html {
    let ledger = props.quarter.story.ledger();
    let top = on_top(props);
    let several = ledger.sheets.len() > 1;
    html! {
        <section class="stack promises" data-several={several.then_some("true")}>
            <h2>{ words.say("reveal-step-promises") }</h2>
            if several {
                <nav class="promises-row" aria-label={words.say("promises-clients")} data-print="no">
                    for one in ledger.sheets.iter() {
                        { pick(props, words, one, top == Some(one.client)) }
                    }
                </nav>
            }
            for one in ledger.sheets.iter() {
                <div class="promises-sheet" key={one.client.index()} data-now={(top == Some(one.client)).then_some("true")}>
                    { sheet(props, words, one) }
                    for bot in props.quarter.reasons.iter() {
                        { why_it_did_to(words, &props.quarter, bot, one.client) }
                    }
                </div>
            }
        </section>
    }
}

/// How a client feels at the end, as a face.
pub fn mood(sheet: &ClientStory) -> Mood {
    sheet.score.map_or(Mood::Waiting, Mood::of)
}

fn pick(props: &RevealProps, words: &Words, sheet: &ClientStory, current: bool) -> Html {
    let client = sheet.client;
    let name = props.quarter.name(words, client);
    let points = sheet.score.map(|score| words.points(score));
    let spoken = match &points {
        Some(points) => {
            words.tell("promises-of", &[("client", name.clone().into()), ("points", points.clone().into())])
        }
        None => words.tell("promises-nobody", &[("client", name.clone().into())]),
    };
    html! {
        <button
            key={client.index()}
            type="button"
            class="promises-pick"
            aria-current={current.then_some("true")}
            onclick={props.on_sheet.reform(move |_: MouseEvent| client)}
        >
            <Face character={props.quarter.character(client).to_owned()} mood={mood(sheet)} size={40} />
            <span class="spoken">{ spoken }</span>
            <span aria-hidden="true">{ name }</span>
            <b aria-hidden="true">{ points.unwrap_or_else(|| words.say("reveal-none")) }</b>
        </button>
    }
}
