//! The promise sheet: the terms, and the two stamps that it wants.

use super::terms::Writing;
use crate::game::Seat;
use crate::game::state::Once;
use crate::game::view::{ClientCard, Table};
use crate::ui::parts::{Face, Stamp, Stamped};
use crate::ui::table::hand::Hand;
use crate::ui::table::{clients, phrases};
use crate::ui::voice::voice;
use crate::world::client::{ClientId, Terms};
use yew::prelude::*;

/// The sheet for an open lead, with `terms` on it.
pub(super) fn sheet(
    hand: &Hand,
    card: &ClientCard,
    terms: Terms,
    on_write: &Callback<(ClientId, Terms)>,
) -> Html {
    let writing = Writing { hand, card, terms, on_write };
    let facts = [
        ("work", hand.words.work(card.stated).into()),
        ("week", hand.words.week(card.asked).into()),
        ("offers", card.chances_left.into()),
        ("until", hand.words.week(card.waits_until).into()),
    ];
    html! {
        <section class="card sheet" data-state={if edited(&card.table, terms) { "edited" } else { "lying" }}>
            <header class="sheet-head">
                <Face character={card.character.clone()} mood={clients::mood(card)} size={64} />
                <div>
                    <h2>{ hand.tell("sheet-title", &[("client", hand.name(card).into())]) }</h2>
                    <p class="sheet-voice"><q>{ voice(&hand.words, card, &hand.view.heard) }</q></p>
                    <p class="sheet-standing">{ standing(hand, &card.table, terms) }</p>
                </div>
                { stamps(hand, &card.table, terms) }
            </header>
            { writing.scope() }
            { writing.week() }
            { writing.price() }
            { writing.clause() }
            <p class="sheet-foot">{ hand.tell("sheet-foot", &facts) }</p>
        </section>
    }
}

fn edited(table: &Table, terms: Terms) -> bool {
    table.draft != Some(terms)
}

/// Where the conversation stands, in a sentence.
fn standing(hand: &Hand, table: &Table, terms: Terms) -> String {
    match (table.draft, table.counter) {
        (None, _) => hand.say("sheet-blank"),
        (Some(draft), _) if draft != terms => hand.say("sheet-edited"),
        (Some(_), Some(counter)) => hand.tell(
            "sheet-countered",
            &[
                ("scope", hand.say(phrases::scope(counter.scope)).into()),
                ("week", hand.words.week(counter.week).into()),
            ],
        ),
        (Some(_), None) => match table.split {
            Once::Done => hand.say("sheet-split"),
            Once::NotYet => hand.say("sheet-drafted"),
        },
    }
}

/// A draft carries the stamp of sales; the stamp of operations lies on its counter.
fn stamps(hand: &Hand, table: &Table, terms: Terms) -> Html {
    let sales = if edited(table, terms) { Stamped::NotYet } else { Stamped::Done };
    let operations = if table.counter.is_some() { Stamped::Done } else { Stamped::NotYet };
    let word = |stamped: Stamped, at: Option<Terms>| match (stamped, at) {
        (Stamped::Done | Stamped::JustNow, Some(terms)) => hand.tell_week("stamp-week", terms.week),
        (Stamped::Done | Stamped::JustNow, None) => hand.say("stamp-done"),
        (Stamped::NotYet | Stamped::Missing, _) => hand.say("stamp-not-yet"),
    };
    html! {
        <div class="stamps">
            <Stamp
                seat={Seat::Sales}
                stamped={sales}
                name={hand.say("seat-sales")}
                word={word(sales, table.draft)}
            />
            <Stamp
                seat={Seat::Operations}
                stamped={operations}
                name={hand.say("seat-operations")}
                word={word(operations, table.counter)}
            />
        </div>
    }
}
