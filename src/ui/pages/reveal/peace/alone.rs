//! One seat speaks alone: of each remedy it says whether it asks for it, would give it, or wants none of it. Of the money
//! it sees its own.

use super::{Each, PeaceTalksProps, what_it_is};
use crate::ui::parts::remedy_name;
use crate::ui::parts::{Button, Role, Tone};
use crate::ui::state::{Msg, TalksMsg};
use crate::ui::table::phrases;
use debrief::peace::{Offer, PayMove, Stand};
use game::Seat;
use game::remedies::{MOST, Remedy};
use words::Words;
use yew::prelude::*;

/// The screen goes to a seat.
pub(super) fn handed(words: &Words, seat: Seat, act: &Callback<Msg>) -> Html {
    let facts = [("seat", phrases::seat_fact(seat).into())];
    html! {
        <div class="peace-handed stack" data-role={Role::from(seat).name()} data-print="no">
            <p class="lead">{ words.tell("peace-handed", &facts) }</p>
            <Button
                label={words.tell("peace-take-floor", &facts)}
                tone={Tone::Ink}
                on_press={act.reform(|()| Msg::Talks(TalksMsg::TakeTheFloor))}
            />
        </div>
    }
}

/// What a seat says of each remedy.
pub(super) fn alone(
    words: &Words,
    props: &PeaceTalksProps,
    seat: Seat,
    each: &Each,
    act: &Callback<Msg>,
) -> Html {
    let facts = [("seat", phrases::seat_fact(seat).into()), ("most", MOST.into())];
    let is_last = seat == Seat::Operations || props.quarter.people() == 1;
    let done = if is_last { "peace-uncover" } else { "peace-hand-over" };
    html! {
        <div class="peace-alone stack" data-role={Role::from(seat).name()} data-print="no">
            <p class="lead">{ words.tell("peace-alone", &facts) }</p>
            <div class="remedies">
                for ((remedy, offer), number) in Remedy::ALL.into_iter().zip(each).zip(1..) {
                    <article class="remedy" key={remedy_name(remedy)}>
                        { what_it_is(words, &props.quarter, remedy, number) }
                        <p class="remedy-money">{ pays(words, offer.as_ref(), seat) }</p>
                        { choice(words, props, seat, remedy, act) }
                    </article>
                }
            </div>
            <Button
                label={words.say(done)}
                tone={Tone::Ink}
                on_press={act.reform(move |()| Msg::Talks(TalksMsg::Said(seat)))}
            />
        </div>
    }
}

/// What a remedy would have paid this seat. A difference that is too small to be felt is not advertised.
fn pays(words: &Words, offer: Option<&Offer>, seat: Seat) -> String {
    let Some(offer) = offer else { return words.say("remedy-pays-as-before") };
    let facts =
        [("would", words.money(offer.would[seat]).into()), ("did", words.money(offer.did[seat]).into())];
    words.tell(
        match offer.pay_move(seat) {
            PayMove::Up => "remedy-pays-more",
            PayMove::Alike => "remedy-pays-alike",
            PayMove::Down => "remedy-pays-less",
        },
        &facts,
    )
}

fn choice(words: &Words, props: &PeaceTalksProps, seat: Seat, remedy: Remedy, act: &Callback<Msg>) -> Html {
    let stands = &props.talks.parley.stands[seat];
    let said = stands.of(remedy);
    let is_full = said != Stand::Asks && stands.asked() >= MOST;
    let title = words.say(remedy_name(remedy));
    html! {
        <fieldset class="remedy-stand">
            <legend class="spoken">{ title }</legend>
            for (stand, id) in [
                (Stand::No, "stand-no"), (Stand::Gives, "stand-gives"), (Stand::Asks, "stand-asks"),
            ] {
                <label key={id}>
                    <input
                        type="radio"
                        name={format!("stand-{}", remedy.place())}
                        checked={said == stand}
                        disabled={stand == Stand::Asks && is_full}
                        onchange={act.reform(move |_: Event| Msg::Talks(TalksMsg::Say(seat, remedy, stand)))}
                    />
                    <span>{ words.say(id) }</span>
                </label>
            }
        </fieldset>
    }
}
