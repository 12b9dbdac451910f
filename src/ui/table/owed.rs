//! What a seat owes an answer to.

use super::phrases;
use crate::ui::parts::face;
use game::Seat;
use game::moves::Move;
use game::view::{ClientCard, Owed, SeatView};
use std::rc::Rc;
use words::Words;
use world::client::ClientId;
use yew::prelude::*;

/// What [`owed_list`] draws from.
#[derive(Properties, PartialEq)]
pub struct OwedListProps {
    /// What the seat sees.
    pub view: Rc<SeatView>,
    /// Where looking at a client goes.
    pub on_pick: Callback<ClientId>,
}

/// What a seat owes an answer to, most urgent first; each line leads to its client.
pub fn owed_list(words: &Words, props: &OwedListProps) -> Html {
    let view = &props.view;
    if view.owed.is_empty() {
        return nothing_owed(words, view, &props.on_pick);
    }
    html! {
        <nav class="owed" aria-label={words.say("owed-title")}>
            <h2>{ words.say("owed-title") }</h2>
            <ul role="list">
                for owed in view.owed.iter().copied() {
                    { line(words, view, owed, &props.on_pick) }
                }
            </ul>
        </nav>
    }
}

/// Nothing waits; what can still be done for a client who is let down is said, with the way there.
fn nothing_owed(words: &Words, view: &SeatView, on_pick: &Callback<ClientId>) -> Html {
    let still: Vec<_> = view.clients.iter().filter_map(|card| Some((let_down(view, card)?, card))).collect();
    html! {
        <>
            <p class="owed-nothing">{ words.say("owed-nothing") }</p>
            if !still.is_empty() {
                <nav class="owed" aria-label={words.say("owed-still")}>
                    <ul role="list">
                    for (id, card) in still {
                        <li key={card.id.index()}>
                            <button
                                type="button"
                                class="owed-line"
                                onclick={on_pick.reform({
                                    let client = card.id;
                                    move |_: MouseEvent| client
                                })}
                            >
                                { words.tell(id, &[("client", face::name(words, card).into())]) }
                            </button>
                        </li>
                    }
                    </ul>
                </nav>
            }
        </>
    }
}

/// How a client is let down about whom nobody asks: it is overdue, or it was and can still be made good.
fn let_down(view: &SeatView, card: &ClientCard) -> Option<&'static str> {
    let promise = card.promise?;
    let client = card.id;
    let mends = |made: &Move| match view.seat {
        Seat::Sales => matches!(made, Move::Credit { client: of, .. } if *of == client),
        Seat::Operations => matches!(made, Move::Apologise { client: of } if *of == client),
    };
    match promise.delivered {
        None if promise.due < view.week() => Some("owed-overdue"),
        Some(at) if at > promise.due.end() && view.options.iter().any(mends) => Some("owed-make-good"),
        None | Some(_) => None,
    }
}

fn line(words: &Words, view: &SeatView, owed: Owed, on_pick: &Callback<ClientId>) -> Html {
    let (id, client) = phrases::owed(owed);
    let onclick = on_pick.reform(move |_: MouseEvent| client);
    html! {
        <li key={format!("{id}-{}", client.index())}>
            <button type="button" class="owed-line" {onclick}>{ owed_sentence(words, view, owed) }</button>
        </li>
    }
}

/// What is owed, in a sentence with the client's name and the week in question.
#[must_use]
pub fn owed_sentence(words: &Words, view: &SeatView, owed: Owed) -> String {
    let (id, client) = phrases::owed(owed);
    let Some(card) = view.card(client) else { return words.say(id) };
    let week = week_of(words, card, owed);
    words.tell(id, &[("client", face::name(words, card).into()), ("week", week.into())])
}

/// The client to whom something is owed.
#[must_use]
pub const fn owed_client(owed: Owed) -> ClientId {
    let (_, client) = phrases::owed(owed);
    client
}

fn week_of(words: &Words, card: &ClientCard, owed: Owed) -> String {
    let week = match owed {
        Owed::Draft(_) => card.table.draft.map(|terms| terms.week),
        Owed::Counter(_) => card.table.counter.map(|terms| terms.week),
        Owed::Renegotiation(_) => card.promise.and_then(|promise| promise.renegotiation).map(|p| p.week),
        Owed::News(_) => {
            return card
                .promise
                .and_then(|promise| promise.told_sales)
                .map(|at| words.moment(at))
                .unwrap_or_default();
        }
        Owed::Lead(_) => Some(card.waits_until),
        Owed::Visit(_) | Owed::Check(_) | Owed::Slip(_) | Owed::Review(_) => Some(card.asked),
    };
    week.map(|week| words.week(week)).unwrap_or_default()
}
