//! The side of the table that only operations sees: its pay, its week, what it knows.

use super::hand::{Hand, use_hand};
use super::knowledge::notes;
use super::load::Load;
use super::phrases::Tiredness;
use super::whys;
use crate::ui::parts::Role;
use crate::ui::parts::money::{Money as Sum, Size};
use crate::ui::parts::pay_line::pay_line_for;
use crate::ui::table::phrases;
use game::moves::Move;
use game::view::{ClientCard, OperationsDesk, PromiseCard, SeatView};
use pay::culture::StandingLine;
use std::rc::Rc;
use world::client::{ClientId, Terms};
use world::quantities::{Moment, Money};
use yew::prelude::*;

/// Properties of [`OperationsAside`].
#[derive(Clone, PartialEq, Properties)]
pub struct OperationsAsideProps {
    /// What operations sees.
    pub view: Rc<SeatView>,
    /// The client that was picked.
    pub client: Option<ClientId>,
    /// Where moves go.
    pub on_move: Callback<Move>,
}

/// What only operations sees.
#[component]
pub fn OperationsAside(props: &OperationsAsideProps) -> Html {
    let hand = use_hand(&props.view, &props.on_move);
    let Some(desk) = hand.desk() else { return Html::default() };
    let card = props.client.and_then(|client| hand.view.card(client));
    let file = props.client.and_then(|client| desk.file(client));
    html! {
        <div class="ops-aside">
            { pay(&hand, props.client) }
            { week(&hand, desk) }
            if let Some((card, file)) = card.zip(file) {
                { notes(&hand, card, file) }
            }
        </div>
    }
}

/// What this signature pays, what has been earned, and for what.
fn pay(hand: &Hand, client: Option<ClientId>) -> Html {
    let pay = &hand.view.pay;
    html! {
        <section class="card ops-pay">
            { temptation(hand, client) }
            <h2>{ hand.say("ops-pay-so-far") }</h2>
            <Sum amount={pay.earned()} size={Size::Figure} role={Some(Role::Operations)} />
            { whys::earned(hand) }
            if !pay.standing.is_empty() {
                <ul class="ops-standing">
                    { for pay.standing.iter().map(|line| html! {
                        <li key={phrases::deed(line.deed)}>
                            <span>{ standing(hand, line) }</span>
                            <b>{ hand.words.money(line.amount) }</b>
                        </li>
                    }) }
                </ul>
            }
            <ul class="ops-lines" aria-label={hand.say("ops-paid-for")}>
                { for pay.lines.iter().map(|(place, line)| html! {
                    <li key={*place}>{ pay_line_for(&hand.words, line, hand.view.seat, pay.scale) }</li>
                }) }
            </ul>
        </section>
    }
}

fn standing(hand: &Hand, line: &StandingLine) -> String {
    let facts = [("count", line.count.into()), ("money", hand.words.money(line.amount).into())];
    hand.tell(phrases::deed(line.deed), &facts)
}

/// What a stamp on the draft would pay at once, or what the delivery of a promise would pay.
fn temptation(hand: &Hand, client: Option<ClientId>) -> Html {
    let Some(card) = client.and_then(|client| hand.view.card(client)) else { return Html::default() };
    match (&card.promise, card.table.draft) {
        (Some(promise), _) if promise.delivered.is_none() => delivery(hand, card, promise),
        (Some(_), _) | (None, None) => Html::default(),
        (None, Some(draft)) => signature(hand, card, &draft),
    }
}

fn signature(hand: &Hand, card: &ClientCard, draft: &Terms) -> Html {
    let Some(money) = hand.view.signature_pays(card.id, draft) else { return Html::default() };
    html! {
        <div class="ops-temptation">
            <h2>{ hand.say("ops-signature-pays") }</h2>
            <Sum amount={money} size={Size::Figure} role={Some(Role::Operations)} />
            if money == Money::ZERO {
                <p class="ops-quiet">{ hand.say("ops-signature-pays-later") }</p>
            }
        </div>
    }
}

/// What a delivery by the date would pay, and what one as late as the forecast.
fn delivery(hand: &Hand, card: &ClientCard, promise: &PromiseCard) -> Html {
    let file = hand.desk().and_then(|desk| desk.file(card.id));
    let Some(work) = file.and_then(|file| file.work) else { return Html::default() };
    let spent = work.spent + work.remaining;
    let paid = |at: Moment| hand.view.pay.delivery_pays(hand.view.seat, card.id, at, spent);
    let (by_date, forecast) = (paid(promise.due.end()), paid(work.outlook.likely));
    let overdue = promise.due < hand.view.week();
    // Most plans don't ask when it arrives; the card says so rather than name a date that changes nothing.
    let asks_when = paid(promise.due.plus(1).end()) != by_date;
    let when = match (overdue, asks_when) {
        (_, false) if by_date.sure == Money::ZERO && by_date.hoped == Money::ZERO => "ops-delivery-nothing",
        (_, false) => "ops-delivery-either",
        (true, true) => "ops-delivery-overdue",
        (false, true) => "ops-delivery-by",
    };
    let (shown, at) = if overdue { (forecast, work.outlook.likely) } else { (by_date, promise.due.end()) };
    html! {
        <div class="ops-temptation">
            <h2>{ hand.say("ops-delivery-pays") }</h2>
            <Sum amount={shown.sure} size={Size::Figure} role={Some(Role::Operations)} />
            <p class="ops-quiet">
                { hand.tell_week(when, promise.due) }
            </p>
            if shown.hoped > Money::ZERO {
                <p class="ops-quiet">{ hand.tell_money("ops-delivery-hoped", shown.hoped) }</p>
            }
            { whys::delivery(hand, &hand.view.pay.delivery_lines(hand.view.seat, card.id, at, spent)) }
            if asks_when && !overdue && work.outlook.likely > promise.due.end() {
                <p class="ops-quiet">{ hand.tell_money("ops-delivery-late", forecast.sure) }</p>
            }
        </div>
    }
}

/// This week in figures.
fn week(hand: &Hand, desk: &OperationsDesk) -> Html {
    let load = Load::of(hand, desk, &hand.view.trial(None));
    let tired = Tiredness::of(desk.fatigue);
    html! {
        <section class="card ops-week">
            <h2>{ hand.say("ops-your-week") }</h2>
            <dl>
                <dt>{ hand.say("ops-capacity") }</dt><dd>{ hand.days(load.capacity) }</dd>
                <dt>{ hand.say("ops-planned") }</dt><dd>{ hand.days(load.planned()) }</dd>
                <dt>{ hand.say("ops-left") }</dt><dd>{ hand.days(load.left()) }</dd>
                <dt>{ hand.say("ops-backlog-short") }</dt><dd>{ hand.days(desk.backlog) }</dd>
            </dl>
            { whys::capacity(hand, desk) }
            <p class="ops-tired" data-tired={tired.state()}>{ hand.say(tired.id()) }</p>
        </section>
    }
}
