//! The peace talks: five remedies to choose up to two from, what each costs, and what the next quarter would be
//! played under.

use crate::ui::hooks::{use_act, use_words};
use crate::ui::parts::pay_line::pay_line_for;
use crate::ui::parts::{Button, Role, Tag, Tone};
use crate::ui::state::{Msg, Talks, TalksMsg};
use debrief::peace::{Hours, Offer};
use debrief::quarter::Quarter;
use game::Seat;
use game::remedies::{Agreed, MOST, Remedy};
use std::rc::Rc;
use words::Words;
use yew::prelude::*;

/// Props of [`PeaceTalks`].
#[derive(Properties, PartialEq)]
pub struct PeaceTalksProps {
    /// The quarter that has just ended.
    pub quarter: Rc<Quarter>,
    /// What has been agreed on so far.
    pub talks: Talks,
}

/// The peace talks.
#[component]
pub fn PeaceTalks(props: &PeaceTalksProps) -> Html {
    let act = use_act();
    let words = &use_words();
    let agreed = &props.talks.agreed;
    let offer = use_memo(
        (Rc::clone(&props.quarter), agreed.clone(), props.talks.goals),
        |(quarter, agreed, goals)| Offer::of(quarter, agreed, goals),
    );
    html! {
        <section class="stack peace">
            <h2>{ words.say("peace-title") }</h2>
            <fieldset class="remedies">
                <legend class="spoken">{ words.say("peace-choose") }</legend>
                for (remedy, number) in Remedy::ALL.into_iter().zip(1..) {
                    { card(words, props, remedy, number, &act) }
                }
            </fieldset>
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
                <span class="peace-left" role="status">{ left(words, agreed) }</span>
            </div>
        </section>
    }
}

fn left(words: &Words, agreed: &Agreed) -> String {
    let left = MOST.saturating_sub(agreed.remedies().len());
    words.tell("peace-left", &[("left", left.into())])
}

/// A remedy as a card: what it is against, what it does, and what it costs.
fn card(words: &Words, props: &PeaceTalksProps, remedy: Remedy, number: usize, act: &Callback<Msg>) -> Html {
    let agreed = &props.talks.agreed;
    let chosen = agreed.holds(remedy);
    let id = remedy_id(remedy);
    let through = if remedy.changes_pay() { "remedy-through-pay" } else { "remedy-through-habit" };
    html! {
        <label class="remedy" key={id} data-state={chosen.then_some("chosen")}>
            <input
                type="checkbox"
                checked={chosen}
                disabled={!chosen && !agreed.has_room()}
                onchange={act.reform(move |_: Event| Msg::Talks(TalksMsg::Agree(remedy)))}
            />
            <span class="remedy-number" aria-hidden="true">{ number }</span>
            <span class="remedy-title">{ words.say(id) }</span>
            <span class="remedy-does">{ words.say(remedy_does(remedy)) }</span>
            <span class="remedy-costs">
                <b>{ words.say("remedy-costs") }</b>
                { " " }
                { words.tell(costs_id(remedy), &costs(words, &Hours::of(&props.quarter))) }
            </span>
            <span class="remedy-through"><Tag text={words.say(through)} /></span>
        </label>
    }
}

/// What meetings take of operations' week, as facts for the words.
fn costs(words: &Words, hours: &Hours) -> [(&'static str, words::Fact<'static>); 4] {
    let Hours { meeting, visit, review, capacity } = *hours;
    [("meeting", meeting), ("visit", visit), ("review", review), ("capacity", capacity)]
        .map(|(name, work)| (name, words.work(work).into()))
}

/// A remedy in words; its attributes say more.
pub const fn remedy_id(remedy: Remedy) -> &'static str {
    match remedy {
        Remedy::Leadership => "remedy-leadership",
        Remedy::SharedMetrics => "remedy-shared",
        Remedy::KnownClient => "remedy-client",
        Remedy::AlignedGoals => "remedy-goals",
        Remedy::RewardedCollaboration => "remedy-together",
    }
}

/// The sentence that says what a remedy does.
pub const fn remedy_does(remedy: Remedy) -> &'static str {
    match remedy {
        Remedy::Leadership => "remedy-leadership.does",
        Remedy::SharedMetrics => "remedy-shared.does",
        Remedy::KnownClient => "remedy-client.does",
        Remedy::AlignedGoals => "remedy-goals.does",
        Remedy::RewardedCollaboration => "remedy-together.does",
    }
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
