//! What only sales sees: what a signature pays, what it learned, its week, its pay.

use super::{SalesProps, deals, learned, terms_on_sheet, why};
use crate::ui::parts::money::Size;
use crate::ui::parts::pay_line::pay_line_for;
use crate::ui::parts::{Card, Meter, Money, Role, Tone, Why};
use crate::ui::table::hand::{Hand, use_hand};
use crate::ui::table::phrases;
use game::Seat;
use game::moves::Move;
use game::state::Stage;
use game::view::{ClientCard, LoadNews, SalesDesk};
use pay::scheme::Due;
use world::client::Terms;
use world::quantities::Share;
use yew::prelude::*;

/// The private column of sales.
#[component]
pub fn SalesAside(props: &SalesProps) -> Html {
    let hand = use_hand(&props.view, &props.on_move);
    let card = props.client.and_then(|client| props.view.card(client));
    let Some(desk) = props.view.desk.sales() else { return Html::default() };
    html! {
        <>
            if let Some(card) = card {
                if card.stage == Stage::Open {
                    { signature(&hand, card, terms_on_sheet(&props.view, card, props.writing)) }
                }
                { learned::learned(&hand, card) }
            }
            { week(&hand, desk) }
            { deals::deals(&hand, desk) }
            { pay(&hand) }
        </>
    }
}

/// What this signature would pay, at once: the temptation, on screen at the moment of the choice.
fn signature(hand: &Hand, card: &ClientCard, terms: Terms) -> Html {
    let Some(amount) = hand.view.signature_pays(card.id, &terms) else { return Html::default() };
    let later = hand.view.pay.lines.iter().any(|(_, line)| line.due != Due::Signature);
    let sentence = if later { "signature-more-later" } else { "signature-nothing-later" };
    html! {
        <section class="card pays" aria-live="polite">
            <h2>{ hand.say("signature-title") }</h2>
            <Money {amount} size={Size::Figure} role={Some(Role::Sales)} />
            <p>{ hand.say(sentence) }</p>
            if let Some(likely) = likely(hand, card, &terms) {
                <p class="pays-likely">{ likely }</p>
            }
            if let Some(minded) = hand.view.minded(card.id) {
                <p class="pays-likely">
                    { hand.tell("signs-minded", &[("minded", phrases::objection(minded).into())]) }
                </p>
            }
            { why::signature(hand, card, &terms, amount) }
        </section>
    }
}

/// How likely the client signs what is on the sheet, and whether a visit would tell more.
fn likely(hand: &Hand, card: &ClientCard, terms: &Terms) -> Option<String> {
    let [low, high] = hand.view.signs(card.id, terms)?;
    let read = hand.view.desk.sales()?.file(card.id).is_some_and(|file| file.reading.is_some());
    let of_hundred = |share: Share| hand.words.count(share.as_percent().round() as u64);
    let facts = [("low", of_hundred(low).into()), ("high", of_hundred(high).into())];
    Some(match (of_hundred(low) == of_hundred(high), read) {
        (true, _) => hand.tell("signs-surely", &facts),
        (false, true) => hand.tell("signs-read", &facts),
        (false, false) => hand.tell("signs-unread", &facts),
    })
}

fn lines(hand: &Hand) -> impl Iterator<Item = Html> {
    let pay = &hand.view.pay;
    pay.lines.iter().map(|(index, line)| {
        html! { <li key={*index}>{ pay_line_for(&hand.words, line, hand.view.seat, pay.scale) }</li> }
    })
}

/// Days, and what is heard of the load of operations.
fn week(hand: &Hand, desk: &SalesDesk) -> Html {
    let left =
        Share::from_fraction(f64::from(desk.days_left.tenths()) / f64::from(desk.days.tenths().max(1)));
    let facts =
        [("left", hand.words.days(desk.days_left).into()), ("days", hand.words.days(desk.days).into())];
    let heard = match desk.load_news {
        LoadNews::Met => "load-met",
        LoadNews::MetLastWeek => "load-met-last-week",
        LoadNews::Hearsay if desk.backlog.is_positive() => "load-heard",
        LoadNews::Hearsay => "load-none",
    };
    html! {
        <Card title={hand.say("your-week")} class="your-week">
            <Meter
                label={hand.say("your-days")}
                value={left}
                text={hand.tell("your-days-left", &facts)}
                role={Some(Role::Sales)}
            />
            <p>{ hand.tell(heard, &[("work", hand.words.work(desk.backlog).into())]) }</p>
            { why::week(hand, desk) }
            { hand.make_if_open(Move::HoldMeeting, Tone::Plain) }
        </Card>
    }
}

/// What was earned so far, and for what there is pay at all.
fn pay(hand: &Hand) -> Html {
    let pay = &hand.view.pay;
    html! {
        <Card title={hand.say("your-pay")} class="your-pay">
            <p class="earned">
                <span>{ hand.say("your-pay-so-far") }</span>
                { " " }
                <b>{ hand.words.money(pay.earned()) }</b>
            </p>
            { why::earned(hand) }
            <Why ask={hand.say("your-pay-why")}>
                <ul>{ for lines(hand) }</ul>
            </Why>
            { other(hand) }
        </Card>
    }
}

fn other(hand: &Hand) -> Html {
    let Some(lines) = &hand.view.pay.other else { return Html::default() };
    let seat = hand.view.seat.other();
    let ask = match seat {
        Seat::Sales => hand.say("their-pay-sales"),
        Seat::Operations => hand.say("their-pay-operations"),
    };
    html! {
        <Why {ask}>
            <ul>
                for (index, line) in lines {
                    <li key={*index}>{ pay_line_for(&hand.words, line, seat, Share::WHOLE) }</li>
                }
            </ul>
        </Why>
    }
}
