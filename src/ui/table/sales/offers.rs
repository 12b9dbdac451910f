//! Offers and counter-offers side by side: whose, how much, by when, for how much, and what each pays.

use super::alone::Alone;
use super::sheet::edited;
use super::terms::{asked_terms, can_write};
use crate::ui::parts::{Button, Role, Tone};
use crate::ui::table::hand::Hand;
use crate::ui::table::phrases;
use game::moves::Move;
use game::state::Asked;
use game::view::ClientCard;
use world::client::{ClientId, Scope, Terms};
use world::quantities::Week;
use yew::prelude::*;

const MAIN: Tone = Tone::Primary(Role::Sales);

/// One of the offers.
struct Offer {
    whose: Role,
    name: String,
    terms: Terms,
    act: Html,
}

/// Whether there is something to compare: operations has named other terms or a week.
pub(super) fn comparable(card: &ClientCard) -> bool {
    card.table.counter.is_some() || card.table.reported.is_some()
}

/// The offers, that of the sheet first; nothing while there is only one.
pub(super) fn offers(
    hand: &Hand,
    card: &ClientCard,
    mine: Terms,
    on_write: &Callback<(ClientId, Terms)>,
) -> Html {
    if !comparable(card) {
        return Html::default();
    }
    let all = all(hand, card, mine, on_write);
    let title = hand.say("offers-title");
    let heads = ["offers-whose", "sheet-scope", "sheet-week", "sheet-price", "offers-pays", "offers-act"];
    html! {
        <section class="offers">
            <h3 class="spoken">{ &title }</h3>
            <table role="table" aria-label={title.clone()}>
                <thead role="rowgroup">
                    <tr role="row">
                        for id in heads {
                            <th key={id} role="columnheader" scope="col">
                                <span class={(id == "offers-act").then_some("spoken")}>{ hand.say(id) }</span>
                            </th>
                        }
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    for (index, offer) in all.iter().enumerate() {
                        { row(hand, card, index, offer, mine) }
                    }
                </tbody>
            </table>
        </section>
    }
}

fn all(hand: &Hand, card: &ClientCard, mine: Terms, on_write: &Callback<(ClientId, Terms)>) -> Vec<Offer> {
    let (client, table) = (card.id, &card.table);
    let write = |terms: Terms| rewrite(hand, client, terms, mine, on_write);
    let mut all = vec![own(hand, card, mine)];
    if let Some(counter) = table.counter {
        let tone = if edited(table, mine) { Tone::Plain } else { MAIN };
        let act = hand.make_short(Move::Stamp { client }, tone);
        all.push(Offer { whose: Role::Operations, name: hand.say("offer-theirs"), terms: counter, act });
    }
    // Between two neighbouring weeks the middle is what they offer anyway, and that takes one stamp and no answer.
    let middle = table.half_way().filter(|middle| table.counter != Some(*middle));
    if let Some(half_way) = middle.filter(|_| hand.may(&Move::Split { client })) {
        let act = hand.make_short(Move::Split { client }, Tone::Plain);
        all.push(Offer { whose: Role::Operations, name: hand.say("offer-half-way"), terms: half_way, act });
    }
    let asked = asked_terms(card);
    if let (Some(at), Asked::Done) = (table.reported, table.check) {
        let terms = Terms { week: at.week().max(card.asked), ..mine };
        if terms != mine {
            let name = hand.tell_moment("offer-checked", at);
            all.push(Offer { whose: Role::Operations, name, terms, act: write(terms) });
        }
    }
    if asked != mine {
        let name = hand.say("offer-asked");
        all.push(Offer { whose: Role::Client, name, terms: asked, act: write(asked) });
    }
    all
}

/// What lies on the sheet: it can be stamped while it is new, and sent out alone once it is stamped.
fn own(hand: &Hand, card: &ClientCard, mine: Terms) -> Offer {
    let client = card.id;
    let act = if edited(&card.table, mine) {
        hand.make_short(Move::Draft { client, terms: mine }, MAIN)
    } else {
        html! {
            <>
                { on_ones_own(hand, Move::SignAlone { client }) }
                { on_ones_own(hand, Move::Override { client }) }
            </>
        }
    };
    Offer { whose: Role::Sales, name: hand.say("offer-mine"), terms: mine, act }
}

/// A signature with one stamp looks as lopsided as it is.
fn on_ones_own(hand: &Hand, wanted: Move) -> Html {
    if !hand.may(&wanted) {
        return Html::default();
    }
    html! { <Alone>{ hand.make_short(wanted, Tone::Plain) }</Alone> }
}

/// Puts `terms` on the sheet, where they are not there yet and can be drafted.
fn rewrite(
    hand: &Hand,
    client: ClientId,
    terms: Terms,
    mine: Terms,
    on_write: &Callback<(ClientId, Terms)>,
) -> Html {
    if terms == mine || !can_write(&hand.view, client, terms) {
        return Html::default();
    }
    let on_press = on_write.reform(move |()| (client, terms));
    html! { <Button label={hand.tell_week("offer-write", terms.week)} tone={Tone::Quiet} {on_press} /> }
}

fn row(hand: &Hand, card: &ClientCard, index: usize, offer: &Offer, mine: Terms) -> Html {
    let price = |terms: &Terms| hand.view.price(card.id, terms).unwrap_or_default();
    let pays = |terms: &Terms| hand.view.signature_pays(card.id, terms).unwrap_or_default();
    let terms = &offer.terms;
    let (more_price, more_pay) = (price(terms) - price(&mine), pays(terms) - pays(&mine));
    let money = |more| hand.words.signed_money(more);
    let differs = |cents: i64| cents != 0;
    html! {
        <tr key={index} role="row" data-role={offer.whose.name()}>
            <th role="rowheader" scope="row"><i aria-hidden="true" />{ &offer.name }</th>
            { cell(hand.say(phrases::scope(terms.scope)), scope_differs(hand, terms.scope, mine.scope)) }
            { cell(hand.tell_week("sheet-week-value", terms.week), week_differs(hand, terms.week, mine.week)) }
            { cell(hand.words.money(price(terms)), differs(more_price.cents()).then(|| money(more_price))) }
            { cell(hand.words.money(pays(terms)), differs(more_pay.cents()).then(|| money(more_pay))) }
            <td role="cell" class="offer-act">{ offer.act.clone() }</td>
        </tr>
    }
}

/// A value, and below it how it differs from mine.
fn cell(value: String, differs: Option<String>) -> Html {
    html! {
        <td role="cell" data-differs={differs.is_some().then_some("true")}>
            { value }
            if let Some(differs) = differs {
                { " " }<small>{ differs }</small>
            }
        </td>
    }
}

fn week_differs(hand: &Hand, week: Week, mine: Week) -> Option<String> {
    let id = match week.cmp(&mine) {
        core::cmp::Ordering::Less => "offer-earlier",
        core::cmp::Ordering::Equal => return None,
        core::cmp::Ordering::Greater => "offer-later",
    };
    Some(hand.tell(id, &[("weeks", week.since(mine).abs().into())]))
}

fn scope_differs(hand: &Hand, scope: Scope, mine: Scope) -> Option<String> {
    let id = match scope.cmp(&mine) {
        core::cmp::Ordering::Less => "offer-less-work",
        core::cmp::Ordering::Equal => return None,
        core::cmp::Ordering::Greater => "offer-more-work",
    };
    Some(hand.say(id))
}
