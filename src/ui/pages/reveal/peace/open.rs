//! Both have spoken: what each asked for and would give, side by side, with their stamps. Now they talk.

use super::{Each, PeaceTalksProps, what_it_is};
use crate::ui::parts::remedy_name;
use crate::ui::parts::{Button, Role, Stamp, Stamped, Tone};
use crate::ui::state::{Msg, TalksMsg};
use crate::ui::table::phrases;
use debrief::peace::{Offer, PayMove, Stand};
use game::Seat;
use game::remedies::{Agreed, Remedy};
use words::Words;
use yew::prelude::*;

/// All remedies with both stands and both stamps.
pub(super) fn open(
    words: &Words,
    props: &PeaceTalksProps,
    people: &[Seat],
    each: &Each,
    act: &Callback<Msg>,
) -> Html {
    let agreed = props.talks.agreed();
    html! {
        <div class="peace-open stack">
            <p class="lead" role="status">{ come_to(words, &agreed) }</p>
            <div class="remedies">
                for ((remedy, offer), number) in Remedy::ALL.into_iter().zip(each).zip(1..) {
                    <article
                        class="remedy"
                        key={remedy_name(remedy)}
                        aria-label={words.say(remedy_name(remedy))}
                        data-state={agreed.holds(remedy).then_some("chosen")}
                    >
                        { what_it_is(words, &props.quarter, remedy, number) }
                        <div class="remedy-sides">
                            for seat in Seat::ALL {
                                { side(words, props, (remedy, seat), offer.as_ref(), people.contains(&seat), act) }
                            }
                        </div>
                    </article>
                }
            </div>
            if people.len() == 1 {
                <p class="peace-left">{ words.say("peace-bot-follows") }</p>
            }
            <div data-print="no">
                <Button
                    label={words.say("peace-again")}
                    tone={Tone::Quiet}
                    on_press={act.reform(|()| Msg::Talks(TalksMsg::SpeakAgain))}
                />
            </div>
        </div>
    }
}

/// What the talks have come to so far.
fn come_to(words: &Words, agreed: &Agreed) -> String {
    let held: Vec<String> = agreed.remedies().iter().map(|remedy| words.say(remedy_name(*remedy))).collect();
    let facts = [("count", held.len().into()), ("list", held.join(&words.say("peace-and")).into())];
    words.tell("peace-come-to", &facts)
}

/// What a seat said of a remedy, what it would be paid, and its stamp.
fn side(
    words: &Words,
    props: &PeaceTalksProps,
    (remedy, seat): (Remedy, Seat),
    offer: Option<&Offer>,
    is_person: bool,
    act: &Callback<Msg>,
) -> Html {
    let parley = &props.talks.parley;
    let (name, title) = (words.say(phrases::seat(seat)), words.say(remedy_name(remedy)));
    let has = parley.stamps.has(seat, remedy);
    let may = has || parley.stamps.has_room();
    let stand = match parley.stands[seat].of(remedy) {
        Stand::No => "stand-said-no",
        Stand::Gives => "stand-said-gives",
        Stand::Asks => "stand-said-asks",
    };
    let (label, spoken) = if has { ("stamp-back", "stamp-back-of") } else { ("stamp-put", "stamp-put-of") };
    let facts = [("seat", phrases::seat_fact(seat).into()), ("what", title.into())];
    html! {
        <section class="remedy-side" data-role={Role::from(seat).name()}>
            <Stamp
                {seat}
                stamped={if has { Stamped::Done } else { Stamped::NotYet }}
                {name}
                word={words.say(if has { "stamp-done" } else { "stamp-not-yet" })}
            />
            <p>{ words.say(stand) }</p>
            <p class="remedy-money">{ pays(words, offer, seat) }</p>
            if is_person {
                <span data-print="no">
                    <Button
                        label={words.say(label)}
                        spoken={Some(AttrValue::from(words.tell(spoken, &facts)))}
                        tone={Tone::Quiet}
                        disabled={!may}
                        on_press={act.reform(move |()| Msg::Talks(TalksMsg::Stamp(seat, remedy)))}
                    />
                    if !may {
                        <p class="remedy-full">{ words.say("stamp-full") }</p>
                    }
                </span>
            }
        </section>
    }
}

/// What a remedy would have paid a seat, in a few words.
fn pays(words: &Words, offer: Option<&Offer>, seat: Seat) -> String {
    let Some(offer) = offer else { return words.say("remedy-pays-as-before") };
    let facts =
        [("would", words.money(offer.would[seat]).into()), ("did", words.money(offer.did[seat]).into())];
    match offer.pay_move(seat) {
        PayMove::Alike => words.say("remedy-side-alike"),
        PayMove::Up | PayMove::Down => words.tell("remedy-side-pays", &facts),
    }
}
