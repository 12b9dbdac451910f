//! The bot across the table: that it thinks, and what it said when it was done.

use super::phrases;
use crate::ui::parts::{Role, face};
use crate::ui::state::{Across, At, Spoken};
use game::view::SeatView;
use std::rc::Rc;
use words::{Catalogue, Words};
use world::client::ClientId;
use yew::prelude::*;

/// What [`bot_across`] draws from.
#[derive(Properties, PartialEq)]
pub struct BotAcrossProps {
    /// What the person sees.
    pub view: Rc<SeatView>,
    /// The bot.
    pub across: Across,
    /// Where looking at a client goes.
    pub on_pick: Callback<ClientId>,
}

/// The bot across the table. What it is at is told to those who hear the page; its lines are in the conversations,
/// too.
pub fn bot_across(words: &Words, props: &BotAcrossProps) -> Html {
    let across = &props.across;
    let seat = across.opponent.seat;
    let (state, id) = match across.at {
        At::Rest => ("rest", "across-rest"),
        At::Thinking(_) => ("thinking", "across-thinking"),
        At::Answered => ("answered", "across-answered"),
    };
    let name = words.say(phrases::seat(seat));
    let kind = words.named(Catalogue::Temperaments, &across.opponent.temperament.id);
    html! {
        <section class="across" data-role={Role::from(seat).name()} data-state={state}>
            <p class="across-state">
                <span role="status">{ words.tell(id, &[("seat", name.into())]) }</span>
                if matches!(across.at, At::Thinking(_)) {
                    <span class="across-dots" aria-hidden="true"><i /><i /><i /></span>
                }
                { " " }
                <small>{ words.tell("across-bot", &[("temperament", kind.into())]) }</small>
            </p>
            if !across.said.is_empty() {
                <ul class="across-said" role="list">
                    for line in last_words(&across.said) {
                        <li key={line.client.index()}>{ said(words, props, line) }</li>
                    }
                </ul>
            }
        </section>
    }
}

/// The last line about each client, in the order in which they were first spoken of. An offer takes the place of the
/// one before it, and all of them can be read in the conversation.
fn last_words(said: &[Spoken]) -> Vec<&Spoken> {
    let mut all: Vec<&Spoken> = Vec::new();
    for line in said {
        match all.iter_mut().find(|before| before.client == line.client) {
            Some(before) => *before = line,
            None => all.push(line),
        }
    }
    all
}

fn said(words: &Words, props: &BotAcrossProps, line: &Spoken) -> Html {
    let (words, view, client) = (words, &props.view, line.client);
    let name = view.card(client).map(|card| face::name(words, card));
    html! {
        <>
            if let Some(name) = name {
                <button type="button" class="link" onclick={props.on_pick.reform(move |_: MouseEvent| client)}>
                    { name }
                </button>
                { " " }
            }
            <q>{ words.saying(&line.text) }</q>
        </>
    }
}
