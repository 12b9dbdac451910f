//! A promise in the making, as operations sees it: what Sales drafted, what it would take, and the answer.

use super::answers::Answers;
use super::hand::Hand;
use super::ruler::{Date, Says, ruler};
use super::whys;
use crate::ui::parts::{Stamp, Stamped};
use crate::ui::table::phrases;
use game::Seat;
use game::state::Once;
use game::view::{ClientCard, LeadTerms, OperationsFile};
use std::rc::Rc;
use world::client::{PhaseTwo, Terms};
use world::quantities::{Moment, Share, Week, Work};
use yew::prelude::*;

/// The promise sheet, the conversation and the answers.
pub(super) fn lead_sheet(hand: &Hand, card: &ClientCard, file: &OperationsFile) -> Html {
    html! {
        <>
            <section class="card sheet">
                <header class="sheet-head">
                    { hand.face(card) }
                    <div>
                        <h2>{ hand.tell("ops-promise-to", &[("client", hand.name(card).into())]) }</h2>
                        { hand.voice(card) }
                        <p class="sheet-standing">{ hand.say(standing_of(&card.table)) }</p>
                    </div>
                    { stamps(hand, &card.table) }
                </header>
                { terms(hand, card) }
                <div class="ops-row">
                    <strong>{ hand.say("ops-ready-by") }</strong>
                    { ruler(hand, &dates(hand, card, file)) }
                </div>
                { likely(hand, file) }
                { price(hand, card) }
            </section>
            <Answers view={Rc::clone(&hand.view)} on_move={hand.on_move.clone()} client={card.id} />
        </>
    }
}

/// Where the conversation stands, in a sentence.
const fn standing_of(table: &LeadTerms) -> &'static str {
    match (table.draft, table.counter, table.split) {
        (None, _, _) => "ops-no-draft",
        (Some(_), Some(_), _) => "ops-counter-lies",
        (Some(_), None, Once::Done) => "ops-split-lies",
        (Some(_), None, Once::NotYet) => "ops-draft-lies",
    }
}

/// Sales' stamp sits on its draft, that of operations on its counter. Each says for which week: two stamps for two weeks
/// are no agreement.
fn stamps(hand: &Hand, table: &LeadTerms) -> Html {
    let stamped = |terms: Option<Terms>| {
        terms.map_or_else(
            || (Stamped::NotYet, hand.say("stamp-not-yet")),
            |terms| (Stamped::Done, hand.tell_week("stamp-week", terms.week)),
        )
    };
    let ((sales, sales_word), (ours, our_word)) = (stamped(table.draft), stamped(table.counter));
    html! {
        <div class="stamps">
            <Stamp seat={Seat::Sales} stamped={sales} name={hand.say("seat-sales")} word={sales_word} />
            <Stamp seat={Seat::Operations} stamped={ours} name={hand.say("seat-operations")} word={our_word} />
        </div>
    }
}

/// The scope of each side's terms; the stated size where nobody has drafted anything.
fn terms(hand: &Hand, card: &ClientCard) -> Html {
    let sides =
        [("sales", "ops-sales-draft", card.table.draft), ("ops", "ops-your-counter", card.table.counter)];
    html! {
        <div class="ops-row">
            <strong>{ hand.say("ops-scope") }</strong>
            <ul class="ops-terms">
                if card.table.draft.is_none() {
                    <li key="asked" data-role="client">{ hand.tell_work("ops-asked-size", card.stated) }</li>
                }
                { for sides.iter().filter_map(|(role, whose, terms)| {
                    terms.map(|terms| side(hand, card, (role, whose), &terms))
                }) }
            </ul>
        </div>
    }
}

fn side(hand: &Hand, card: &ClientCard, (role, whose): (&'static str, &str), terms: &Terms) -> Html {
    let size = terms.promised(card.stated);
    let says = hand.tell(
        whose,
        &[("scope", hand.say(phrases::scope(terms.scope)).into()), ("time", hand.days(size).into())],
    );
    html! {
        <li key={role} data-role={role}>
            { says }
            { match terms.phase_two {
                PhaseTwo::Without => Html::default(),
                PhaseTwo::With => html! { <small>{ hand.say("ops-with-phase-two") }</small> },
            } }
        </li>
    }
}

/// Why operations believes in the date it believes in, were it signed now.
fn likely(hand: &Hand, file: &OperationsFile) -> Html {
    let backlog = hand.desk().map_or(Work::ZERO, |desk| desk.backlog);
    whys::forecast(hand, file.effort, backlog, file.could_deliver)
}

/// Every date that anybody has named, and the one operations believes in.
fn dates(hand: &Hand, card: &ClientCard, file: &OperationsFile) -> Vec<Date> {
    let week = |says, id: &str, week: Week| Date { at: week.end(), says, words: hand.tell_week(id, week) };
    let moment = |says, id: &str, at: Moment| Date { at, says, words: hand.tell_flag(id, at) };
    let table = &card.table;
    let mut dates = vec![week(Says::Client, "ops-client-asked", card.asked)];
    dates.extend(table.draft.map(|terms| week(Says::Sales, "ops-sales-offers", terms.week)));
    dates.extend(table.counter.map(|terms| week(Says::Counter, "ops-you-counter", terms.week)));
    dates.extend(table.reported.map(|at| moment(Says::Told, "ops-you-told", at)));
    dates.push(moment(Says::Belief, "ops-likely", file.could_deliver));
    dates
}

fn price(hand: &Hand, card: &ClientCard) -> Html {
    let Some(terms) = card.table.draft else { return Html::default() };
    let Some(price) = hand.view.price(card.id, &terms) else { return Html::default() };
    html! {
        <div class="ops-row">
            <strong>{ hand.say("ops-price") }</strong>
            <p>
                <b class="ops-figure">{ hand.words.money(price) }</b>
                if terms.discount != Share::ZERO {
                    { " " }
                    <span class="ops-quiet">
                        { hand.tell("ops-discount", &[("share", hand.words.percent(terms.discount).into())]) }
                    </span>
                }
            </p>
        </div>
    }
}
