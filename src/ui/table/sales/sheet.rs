//! The promise sheet: the terms, and the two stamps that it wants.

use super::head::{StampMark, head, stamps};
use super::offers::offers;
use super::terms::TermsHand;
use super::why;
use crate::ui::parts::{Later, Stamped};
use crate::ui::table::hand::Hand;
use crate::ui::table::{clients, phrases};
use game::events::PublicEvent;
use game::scenario::Acquaintance;
use game::state::Once;
use game::view::{ClientCard, HeardNews, LeadTerms};
use world::client::{ClientId, Terms};
use yew::prelude::*;

/// The sheet for an open lead, with `terms` on it. News from `fresh` on has happened before one's eyes.
pub(super) fn sheet(
    hand: &Hand,
    card: &ClientCard,
    terms: Terms,
    fresh: usize,
    on_write: &Callback<(ClientId, Terms)>,
) -> Html {
    let writing = TermsHand { hand, card, terms, on_write };
    let facts = [
        ("work", hand.words.work(card.stated).into()),
        ("week", hand.words.week(card.asked).into()),
        ("offers", card.chances_left.into()),
        ("until", hand.words.week(card.waits_until).into()),
    ];
    let title = hand.tell("sheet-title", &[("client", hand.name(card).into())]);
    let standing = html! { { standing(hand, &card.table, terms) } };
    html! {
        <section key={format!("{}-open", card.id.index())} class="card sheet" data-state={if edited(&card.table, terms) { "edited" } else { "lying" }}>
            { head(hand, card, title, standing, marks(hand, card, terms, fresh)) }
            { offers(hand, card, terms, on_write) }
            { writing.scope() }
            <Later>
                { writing.week() }
                { writing.price() }
                <p class="sheet-foot">
                    <b>{ clients::wants(&hand.words, card) }</b>
                    <br />
                    if card.known == Acquaintance::Back {
                        { hand.say("sheet-back") }{ " " }
                    }
                    { hand.tell("sheet-foot", &facts) }
                </p>
                { why::sheet(hand, card, terms) }
            </Later>
        </section>
    }
}

/// Whether the sheet says something else than the draft that lies on the table.
pub(super) fn edited(table: &LeadTerms, terms: Terms) -> bool {
    table.draft != Some(terms)
}

/// Where the conversation stands, in a sentence.
fn standing(hand: &Hand, table: &LeadTerms, terms: Terms) -> String {
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
fn marks(hand: &Hand, card: &ClientCard, terms: Terms, fresh: usize) -> Html {
    let stamped =
        |terms: Terms, how: Stamped| -> StampMark { (how, hand.tell_week("stamp-week", terms.week)) };
    let empty = || -> StampMark { (Stamped::NotYet, hand.say("stamp-not-yet")) };
    let landing = hand.view.heard.iter().skip(fresh).any(|heard| puts_draft(&heard.news, card.id));
    let sales = match card.table.draft {
        Some(draft) if draft == terms && landing => stamped(draft, Stamped::JustNow),
        Some(draft) if draft == terms => stamped(draft, Stamped::Done),
        Some(_) | None => empty(),
    };
    let operations = card.table.counter.map_or_else(empty, |counter| stamped(counter, Stamped::Done));
    stamps(&hand.words, sales, operations, None)
}

/// Whether it is news of a draft to `of`.
fn puts_draft(news: &HeardNews, of: ClientId) -> bool {
    match news {
        HeardNews::Public(PublicEvent::Drafted { client, .. } | PublicEvent::SplitOffered { client, .. }) => {
            *client == of
        }
        HeardNews::Public(_) | HeardNews::Sales(_) | HeardNews::Operations(_) => false,
    }
}
