//! The slip: a promise no longer holds to be safe, and only operations knows. Tell Sales, or wait?

use super::hand::Hand;
use super::whys;
use crate::ui::parts::Tone;
use game::moves::Move;
use game::state::SlipStage;
use game::view::{ClientCard, OperationsFile, PromiseCard, WorkCard};
use world::forecast::SlipRisk;
use world::quantities::Money;
use yew::prelude::*;

/// The slip of paper with its two ways on, neither louder than the other, or a note of what was done with it.
pub(super) fn slip(
    hand: &Hand,
    card: &ClientCard,
    promise: &PromiseCard,
    file: &OperationsFile,
    (work, stage): (WorkCard, SlipStage),
) -> Html {
    let (risk, tells) = work.tells;
    let client = [("client", hand.name(card).into())];
    let title = match (stage, risk) {
        (SlipStage::Disclosed, _) => {
            let told = promise.told_sales.unwrap_or(tells);
            return html! { <p class="ops-note">{ hand.tell_moment("ops-slip-told", told) }</p> };
        }
        (SlipStage::Fresh, _) if promise.due < hand.view.week() => hand.tell("ops-slip-passed", &client),
        (SlipStage::Fresh, SlipRisk::Likely) => hand.tell("ops-slip-fresh", &client),
        (SlipStage::Fresh, SlipRisk::Possible) => hand.tell("ops-slip-fresh-possible", &client),
        (SlipStage::HeldBack, _) => hand.tell_moment("ops-slip-held", tells),
    };
    open(hand, card, promise, (file, &work), title)
}

fn open(
    hand: &Hand,
    card: &ClientCard,
    promise: &PromiseCard,
    (file, work): (&OperationsFile, &WorkCard),
    title: String,
) -> Html {
    let (risk, tells) = work.tells;
    let says = match risk {
        SlipRisk::Likely => "ops-slip-tells",
        SlipRisk::Possible => "ops-slip-tells-possible",
    };
    let dates = [
        ("likely", hand.words.moment(work.outlook.likely).into()),
        ("cautious", hand.words.moment(work.outlook.cautious).into()),
    ];
    let (client, culture) = (card.id, &hand.view.culture);
    let early = promise.due.end().weeks_since(hand.view.week().start());
    let question = match promise.told_sales {
        _ if early <= 0.0 => "ops-slip-question-late",
        Some(_) => "ops-slip-question-again",
        None => "ops-slip-question",
    };
    let (tell, wait) = (Move::Disclose { client }, Move::HoldBack { client });
    html! {
        <section class="ops-slip" aria-live="polite">
            <h2>{ title }</h2>
            <p>{ hand.tell("ops-slip-dates", &dates) }</p>
            <p>{ hand.say(question) }</p>
            <ul class="ops-ways">
                <li key="tell">
                    <p>{ hand.tell_moment(says, tells) }</p>
                    { cost(hand, culture.disclosing) }
                    <p>{ hand.warning_helps(early, ["ops-slip-tell-cost", "ops-slip-tell-late"]) }</p>
                    { hand.act(tell, hand.say("ops-slip-tell"), Tone::Plain) }
                </li>
                <li key="wait">
                    { waiting(hand, promise, early) }
                    { hand.act_if_open(wait, hand.say("ops-slip-wait"), Tone::Plain) }
                </li>
            </ul>
            <p class="ops-quiet">{ hand.say("ops-slip-standing") }</p>
            { whys::slip(hand, promise, file, work) }
        </section>
    }
}

/// What waiting costs. Only a delivery that is late and of which Sales never heard costs standing.
fn waiting(hand: &Hand, promise: &PromiseCard, early: f64) -> Html {
    let (money, text) = match promise.told_sales {
        Some(_) => (Money::ZERO, hand.say("ops-slip-wait-heard")),
        None if early <= 0.0 => (hand.view.culture.found_late, hand.say("ops-slip-wait-passed")),
        None => {
            let text = hand.warning_helps(early - 1.0, ["ops-slip-wait-cost", "ops-slip-wait-late"]);
            (hand.view.culture.found_late, text)
        }
    };
    html! {
        <>
            { cost(hand, money) }
            <p>{ text }</p>
        </>
    }
}

/// What a way costs in standing; it is a loss, and is written as one.
fn cost(hand: &Hand, money: Money) -> Html {
    html! { <b class="ops-figure ops-cost">{ hand.words.money(-money) }</b> }
}
