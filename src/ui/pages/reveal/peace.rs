//! The peace talks: of five remedies each seat says alone what it asks for and what it would give; both are uncovered, and
//! what has two stamps is what the next quarter is played under.

mod alone;
mod open;

use crate::ui::hooks::{use_act, use_words};
use crate::ui::parts::pay_line::pay_line_for;
use crate::ui::parts::{Button, Role, Tag, Tone};
use crate::ui::parts::{remedy_does, remedy_name};
use crate::ui::state::{Floor, Msg, Talks, TalksMsg};
use debrief::peace::{Hours, Offer, Pricing};
use debrief::quarter::Quarter;
use game::Seat;
use game::remedies::Remedy;
use std::rc::Rc;
use words::Words;
use yew::prelude::*;

/// Props of [`PeaceTalks`].
#[derive(Properties, PartialEq)]
pub struct PeaceTalksProps {
    /// The quarter that has just ended.
    pub quarter: Rc<Quarter>,
    /// How far the talks have come.
    pub talks: Talks,
}

/// What each remedy alone would make of the pay.
type Each = [Option<Offer>; Remedy::ALL.len()];

/// The peace talks.
#[component]
pub fn PeaceTalks(props: &PeaceTalksProps) -> Html {
    let act = use_act();
    let words = &use_words();
    let quarter = &props.quarter;
    let goals = props.talks.goals;
    // The reference quarters are played once for all that is priced.
    let pricing = use_memo(Rc::clone(quarter), Pricing::of);
    let each: Rc<Each> = use_memo((Rc::clone(quarter), goals), |_| pricing.each(&goals));
    let agreed = props.talks.agreed();
    let offer = use_memo((Rc::clone(quarter), agreed.clone(), goals), |_| pricing.offer(&agreed, &goals));
    let people: Vec<Seat> = quarter.seats_of_people().collect();
    html! {
        <section class="stack peace">
            <h2>{ words.say("peace-title") }</h2>
            {
                match props.talks.parley.floor(&people) {
                    Floor::Handed(seat) => alone::handed(words, seat, &act),
                    Floor::Alone(seat) => alone::alone(words, props, seat, &each, &act),
                    Floor::Open => open::open(words, props, &people, &each, &act),
                }
            }
            if let Some(offer) = &*offer {
                { plan(words, offer) }
            }
            <div class="cluster" data-print="no">
                <Button label={words.say("peace-compose")} on_press={act.reform(|()| Msg::Talks(TalksMsg::Compose))} />
                <Button
                    label={words.say("peace-cascade")}
                    tone={Tone::Quiet}
                    on_press={act.reform(|()| Msg::Talks(TalksMsg::OpenCascade))}
                />
            </div>
        </section>
    }
}

/// What a remedy is: what it is against, what it does, and what it costs.
fn what_it_is(words: &Words, quarter: &Quarter, remedy: Remedy, number: usize) -> Html {
    let through = if remedy.changes_pay() { "remedy-through-pay" } else { "remedy-through-habit" };
    html! {
        <>
            <span class="remedy-number" aria-hidden="true">{ number }</span>
            <h3 class="remedy-title">{ words.say(remedy_name(remedy)) }</h3>
            <p class="remedy-does">{ words.say(remedy_does(remedy)) }</p>
            <p class="remedy-costs">
                <b>{ words.say("remedy-costs") }</b>
                { " " }
                { words.tell(costs_id(remedy), &costs(words, &Hours::of(quarter))) }
            </p>
            <span class="remedy-through"><Tag text={words.say(through)} /></span>
        </>
    }
}

/// What meetings take of operations' week, as facts for the words.
fn costs(words: &Words, hours: &Hours) -> [(&'static str, words::Fact<'static>); 5] {
    let Hours { meeting, visit, review, capacity, day: _ } = *hours;
    [
        ("meeting", words.work(meeting).into()),
        ("visit", words.work(visit).into()),
        ("capacity", words.work(capacity).into()),
        ("meetingMoney", words.money(hours.cost(meeting)).into()),
        ("clientMoney", words.money(hours.cost(visit) + hours.cost(review)).into()),
    ]
}

/// The sentence that says what a remedy costs.
const fn costs_id(remedy: Remedy) -> &'static str {
    match remedy {
        Remedy::Leadership => "remedy-leadership.costs",
        Remedy::SharedMetrics => "remedy-shared.costs",
        Remedy::KnownClient => "remedy-client.costs",
        Remedy::AlignedGoals => "remedy-goals.costs",
        Remedy::RewardedCollaboration => "remedy-together.costs",
    }
}

/// The pay that was agreed on, line by line, with what the quarter just played would have paid.
fn plan(words: &Words, offer: &Offer) -> Html {
    html! {
        <section class="peace-plan stack" aria-live="polite">
            <h3>{ words.say("peace-pay") }</h3>
            <div class="pay-sides">
                { side(words, offer, Seat::Sales) }
                { side(words, offer, Seat::Operations) }
            </div>
        </section>
    }
}

fn side(words: &Words, offer: &Offer, seat: Seat) -> Html {
    let title = match seat {
        Seat::Sales => "setup-pays-sales",
        Seat::Operations => "setup-pays-operations",
    };
    let facts =
        [("would", words.money(offer.would[seat]).into()), ("did", words.money(offer.did[seat]).into())];
    html! {
        <section class="pay-side" data-role={Role::from(seat).name()}>
            <h4>{ words.say(title) }</h4>
            <ul>
                for (index, line) in offer.scheme.lines_for(seat) {
                    <li key={index}>{ pay_line_for(words, line, seat, offer.scales[seat]) }</li>
                }
            </ul>
            <p class="peace-would">{ words.tell("peace-would", &facts) }</p>
        </section>
    }
}
