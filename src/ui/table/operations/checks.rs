//! The feasibility check: what it costs to look, and which week to tell.

use super::hand::Hand;
use super::phrases;
use super::whys;
use crate::ui::parts::{Button, Tone};
use game::moves::{Answer, Move};
use game::state::Asked;
use game::view::{ClientCard, OperationsFile};
use world::knowledge::{self, Basis};
use world::quantities::{Moment, Share, Work};
use yew::prelude::*;

/// The request of sales, the look, and the report.
pub(super) fn check(hand: &Hand, card: &ClientCard) -> Html {
    let Some(file) = file_of(hand, card) else { return Html::default() };
    let look = Move::Check { client: card.id };
    html! {
        <>
            if card.table.check == Asked::Waiting || hand.may(&look) {
                { request(hand, card, file, look) }
            }
            if let Some(told) = card.table.reported {
                <p class="ops-note">{ reported(hand, file, told) }</p>
            }
        </>
    }
}

fn file_of<'a>(hand: &'a Hand, card: &ClientCard) -> Option<&'a OperationsFile> {
    hand.desk()?.file(card.id)
}

fn request(hand: &Hand, card: &ClientCard, file: &OperationsFile, look: Move) -> Html {
    let cost = Work::from_person_days(hand.view.parameters.check_work);
    let asked = match card.table.check {
        Asked::Waiting => hand.say("ops-check-asked"),
        Asked::No | Asked::Done | Asked::Declined => hand.say("ops-check-unasked"),
    };
    let role = (card.table.check == Asked::Waiting).then_some("sales");
    html! {
        <div class="ops-request" data-role={role}>
            <p>{ asked }</p>
            if hand.may(&look) || file.basis == Basis::Stated {
                <div class="ops-acts">
                    { hand.act(look, hand.say("ops-check"), Tone::Plain) }
                    <span class="ops-quiet">{ sharper(hand, file.basis, Basis::Check, cost) }</span>
                </div>
            }
            if Answer::ALL.iter().any(|answer| hand.may(&Move::Report { client: card.id, answer: *answer })) {
                { choices(hand, card, file) }
            }
        </div>
    }
}

/// What a closer look costs, and how much less doubt it leaves.
pub(super) fn sharper(hand: &Hand, now: Basis, then: Basis, cost: Work) -> String {
    let doubt =
        |basis| hand.words.percent(Share::from_fraction(knowledge::doubt(&hand.view.parameters, basis)));
    let facts = [("time", hand.days(cost).into()), ("now", doubt(now).into()), ("then", doubt(then).into())];
    hand.tell("ops-sharper", &facts)
}

/// Three weeks to tell; the button names the week it will say.
fn choices(hand: &Hand, card: &ClientCard, file: &OperationsFile) -> Html {
    html! {
        <fieldset class="ops-choices">
            <legend>{ hand.say("ops-which-week") }</legend>
            { for Answer::ALL.into_iter().zip(file.answers).map(|(answer, week)| choice(hand, card, answer, week)) }
            <p class="ops-quiet">{ hand.say("ops-told-stays") }</p>
            if let Some(desk) = hand.desk() {
                { whys::answers(hand, desk, file) }
            }
        </fieldset>
    }
}

fn choice(hand: &Hand, card: &ClientCard, answer: Answer, week: Moment) -> Html {
    let (name, hint, _) = phrases::answer(answer);
    let mv = Move::Report { client: card.id, answer };
    let disabled = !hand.may(&mv);
    let on_press = hand.on_move.reform(move |()| mv.clone());
    let label = hand.tell(name, &[("week", hand.words.moment(week).into())]);
    html! { <Button key={name} {label} note={AttrValue::from(hand.say(hint))} {disabled} {on_press} /> }
}

fn reported(hand: &Hand, file: &OperationsFile, told: Moment) -> String {
    match file.answer {
        None => hand.tell_moment("ops-reported", told),
        Some(answer) => hand.tell_moment(phrases::answer(answer).2, told),
    }
}
