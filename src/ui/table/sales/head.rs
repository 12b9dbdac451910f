//! The head of a sheet: whom it is for, what they say, how it stands, and the two places for stamps.

use crate::ui::parts::{Face, Stamp, Stamped, face};
use crate::ui::table::hand::Hand;
use debrief::voice;
use game::Seat;
use game::view::ClientCard;
use words::Words;
use yew::prelude::*;

/// A stamp, or the place for one, and what it says below its owner's name.
pub type StampMark = (Stamped, String);

/// The head of the sheet of `card`.
pub(super) fn head(hand: &Hand, card: &ClientCard, title: String, standing: Html, stamps: Html) -> Html {
    let line = voice::says(&hand.view, card);
    html! {
        <header class="sheet-head">
            <Face character={card.character.clone()} mood={line.mood} size={72} />
            <div>
                <h2>{ title }</h2>
                <p class="sheet-voice"><q>{ face::spoken(&hand.words, &card.character, line) }</q></p>
                <p class="sheet-standing">{ standing }</p>
            </div>
            { stamps }
        </header>
    }
}

/// The place of operations where sales signs alone: whoever answered a check was asked, and did not stamp.
pub fn unstamped(words: &Words, card: &ClientCard) -> StampMark {
    let id = if card.table.reported.is_some() { "stamp-without" } else { "stamp-missing" };
    (Stamped::Missing, words.say(id))
}

/// The two places, that of sales first. A place that is struck through moves only if that has `just` happened.
pub fn stamps(words: &Words, sales: StampMark, operations: StampMark, just: Option<&'static str>) -> Html {
    html! {
        <div class="stamps" data-just={just}>
            <Stamp seat={Seat::Sales} stamped={sales.0} name={words.say("seat-sales")} word={sales.1} />
            <Stamp
                seat={Seat::Operations}
                stamped={operations.0}
                name={words.say("seat-operations")}
                word={operations.1}
            />
        </div>
    }
}
