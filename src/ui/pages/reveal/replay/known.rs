//! What was known of each promise at the end of a week: of what the other seat alone knew, only that it was hidden.

use crate::ui::pages::reveal::RevealProps;
use crate::ui::pages::reveal::called::Called;
use crate::ui::parts::Role;
use debrief::replay::Chair;
use game::Seat;
use game::view::{ClientCard, OperationsFile, PromiseCard, SalesFile, SeatView};
use words::Words;
use world::quantities::Moment;
use yew::prelude::*;

/// The table of what was known.
pub fn known(
    props: &RevealProps,
    words: &Words,
    chair: Chair,
    sales: &SeatView,
    operations: &SeatView,
) -> Html {
    let promised: Vec<(&ClientCard, PromiseCard)> =
        sales.clients.iter().filter_map(|card| Some((card, card.promise?))).collect();
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
                for (card, promise) in promised {
                    <li key={card.id.index()}>
                        <h3>{ props.quarter.name(words, card.id) }</h3>
                        <dl>{ facts(words, chair, card, promise, sales, operations) }</dl>
                    </li>
                }
            </ul>
        </section>
    }
}

fn facts(
    words: &Words,
    chair: Chair,
    card: &ClientCard,
    promise: PromiseCard,
    sales: &SeatView,
    operations: &SeatView,
) -> Html {
    let week = |at: Moment| words.moment_short(at);
    let forecast =
        operations_file(operations, card).and_then(|file| file.work).map(|work| week(work.forecast));
    let expected = sales_file(sales, card).and_then(|file| file.expected).map(week);
    let secret = |seat: Seat, known: Option<String>| {
        if chair.sees(seat) { known } else { Some(words.say("replay-hidden")) }
    };
    let told = promise.told_sales.map(week);
    html! {
        <>
            { fact(words, "replay-promised", None, Some(words.week(promise.due).to_string())) }
            { fact(words, "replay-forecast", Some(Seat::Operations), secret(Seat::Operations, forecast)) }
            { fact(words, "replay-told", None, told) }
            { fact(words, "replay-expected", Some(Seat::Sales), secret(Seat::Sales, expected)) }
            { fact(words, "replay-mood", None, Some(words.points(promise.mood))) }
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

fn operations_file<'a>(view: &'a SeatView, card: &ClientCard) -> Option<&'a OperationsFile> {
    view.desk.operations()?.files.iter().find(|file| file.client == card.id)
}

fn sales_file<'a>(view: &'a SeatView, card: &ClientCard) -> Option<&'a SalesFile> {
    view.desk.sales()?.files.iter().find(|file| file.client == card.id)
}
