//! Where there is nothing to promise: nobody has come, everybody is gone, or it is too late.

use crate::ui::parts::{Card, Face, face};
use crate::ui::table::clients;
use crate::ui::table::hand::Hand;
use debrief::voice;
use game::state::{Phase, Stage};
use game::view::ClientCard;
use yew::prelude::*;

/// The table without a client on it.
pub(super) fn nobody(hand: &Hand) -> Html {
    let gone = |card: &ClientCard| matches!(card.stage, Stage::Lost(_));
    let all = &hand.view.clients;
    let (title, text) = match hand.view.phase {
        Phase::RunOff(_) | Phase::Over(_) => ("nobody-run-off", "nobody-run-off.text"),
        Phase::Week(_) if all.is_empty() => ("nobody-yet", "nobody-yet.text"),
        Phase::Week(_) if all.iter().all(gone) => ("nobody-left", "nobody-left.text"),
        Phase::Week(_) => ("nobody-picked", "nobody-picked.text"),
    };
    html! {
        <Card title={hand.say(title)} class="nobody">
            <p>{ hand.say(text) }</p>
        </Card>
    }
}

/// A client that went elsewhere, and what it said as it went.
pub(super) fn lost(hand: &Hand, card: &ClientCard) -> Html {
    let line = voice::says(&hand.view, card);
    html! {
        <section class="card lost">
            <Face character={card.character.clone()} mood={line.mood} size={72} />
            <div>
                <h2>{ hand.name(card) }</h2>
                <p class="sheet-voice"><q>{ face::spoken(&hand.words, &card.character, line) }</q></p>
                <p class="sheet-standing">{ clients::standing(&hand.words, card) }</p>
            </div>
        </section>
    }
}
