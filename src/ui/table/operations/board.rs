//! The planner's board: one week, everything that wants a piece of it, and what overtime would add.

use super::hand::Hand;
use super::load::{self, Load};
use super::overtime::overtime;
use super::share::Share;
use crate::game::moves::Move;
use crate::game::state::Once;
use crate::ui::parts::Tone;
use crate::world::client::ClientId;
use crate::world::quantities::Work;
use yew::prelude::*;

/// The board's title with the week's bar: it stays in sight while a client is picked.
pub(super) fn heading(hand: &Hand) -> Html {
    let Some(load) = Load::of(hand) else { return Html::default() };
    html! {
        <div class="ops-heading">
            <h2>{ hand.tell_week("ops-plan-of", hand.view.week()) }</h2>
            { load::bar(hand, &load) }
            <p class="ops-quiet" data-state={load.is_too_much().then_some("bad")}>{ load::sentence(hand, &load) }</p>
        </div>
    }
}

/// Everything on the board below its title.
pub(super) fn board(hand: &Hand, on_pick: &Callback<ClientId>) -> Html {
    let Some(desk) = hand.desk() else { return Html::default() };
    let running = load::running(hand);
    html! {
        <div class="ops-board">
            if desk.shock != crate::world::quantities::Share::ZERO {
                <p class="ops-shock">
                    { hand.tell("ops-shock", &[("share", hand.words.percent(desk.shock).into())]) }
                </p>
            }
            if running.is_empty() {
                <p class="ops-empty">{ hand.say("ops-no-projects") }</p>
            } else {
                <ol class="ops-shares">
                    { for running.iter().map(|(card, work)| html! {
                        <Share key={card.id.index()} hand={hand.clone()} client={card.id} work={*work} {on_pick} />
                    }) }
                </ol>
            }
            { people(hand, desk.on_people) }
            { overtime(hand, desk) }
            <p class="ops-backlog">{ backlog(hand, desk.backlog, desk.capacity) }</p>
        </div>
    }
}

/// The joint meeting, and what visits and checks have taken of the week.
fn people(hand: &Hand, spent: Work) -> Html {
    let cost = Work::from_person_days(hand.view.parameters.meeting_work);
    let met = hand.desk().map_or(Once::NotYet, |desk| desk.met);
    html! {
        <section class="ops-people">
            <h3>{ hand.say("ops-people") }</h3>
            <p>{ hand.tell_work("ops-people-spent", spent) }</p>
            { match met {
                Once::Done => html! { <p class="ops-note">{ hand.say("ops-met") }</p> },
                Once::NotYet => html! {
                    <div class="ops-acts">
                        { hand.act(Move::HoldMeeting, hand.say("ops-hold-meeting"), Tone::Plain) }
                        <span class="ops-quiet">{ hand.tell_work("ops-meeting-hint", cost) }</span>
                    </div>
                },
            } }
        </section>
    }
}

/// The backlog, and how many full weeks it is.
fn backlog(hand: &Hand, backlog: Work, capacity: Work) -> String {
    let weeks = backlog.person_days() / capacity.person_days().max(0.1);
    let rounded = libm::round(weeks * 10.0) / 10.0;
    hand.tell("ops-backlog", &[("time", hand.days(backlog).into()), ("weeks", rounded.into())])
}
