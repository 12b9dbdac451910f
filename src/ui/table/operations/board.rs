//! The planner's board: one week, everything that wants a piece of it, and what overtime would add.

use super::hand::{Hand, use_hand};
use super::load::{self, Load};
use super::overtime::overtime;
use super::share::{Grip, Keys, StripHand, share};
use super::whys;
use crate::ui::parts::{Later, Tone};
use game::moves::Move;
use game::state::Once;
use game::view::{OperationsDesk, SeatView, TriedProject};
use std::rc::Rc;
use world::client::ClientId;
use world::quantities::Work;
use yew::prelude::*;

/// Where the board lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pane {
    /// It is the page.
    Page,
    /// It lies below the sheet of a client, folded.
    Drawer,
}

/// Properties of [`Board`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct BoardProps {
    /// What operations sees.
    pub(super) view: Rc<SeatView>,
    /// Where moves go.
    pub(super) on_move: Callback<Move>,
    /// Where it lies.
    pub(super) place: Pane,
    /// Which client to turn to.
    pub(super) on_pick: Callback<ClientId>,
}

/// The board. A piece that is being pulled moves the whole week with it; the move is made when it is let go.
#[component]
pub(super) fn Board(props: &BoardProps) -> Html {
    let hand = &use_hand(&props.view, &props.on_move);
    let held = use_state(|| None::<(ClientId, Work)>);
    let Some(desk) = hand.desk() else { return Html::default() };
    let trial = hand.view.trial(held.map(|(client, work)| (client, Some(work))));
    let load = Load::of(hand, desk, &trial);
    // While an arrow is down the piece is still in the hand, though the browser calls every step of it a change.
    let keys = use_mut_ref(Keys::default);
    let grip = Grip { held: *held, on_hold: Callback::from(move |to| held.set(to)), keys };
    let (heading, body) = (heading(hand, &load), body(hand, desk, &trial, &load, &grip, &props.on_pick));
    match props.place {
        Pane::Page => html! { <section class="ops-page">{ heading }{ body }</section> },
        Pane::Drawer => html! {
            <details class="ops-drawer"><summary>{ heading }</summary>{ body }</details>
        },
    }
}

/// The board's title with the week's bar: it stays in sight while a client is picked.
fn heading(hand: &Hand, load: &Load) -> Html {
    html! {
        <div class="ops-heading">
            <h2>{ hand.tell_week("ops-plan-of", hand.view.week()) }</h2>
            { load::bar(hand, load) }
            <p class="ops-quiet" data-state={load.is_too_much().then_some("bad")}>{ load::sentence(hand, load) }</p>
        </div>
    }
}

/// Everything on the board below its title.
fn body(
    hand: &Hand,
    desk: &OperationsDesk,
    trial: &[TriedProject],
    load: &Load,
    grip: &Grip,
    on_pick: &Callback<ClientId>,
) -> Html {
    html! {
        <div class="ops-board">
            if trial.is_empty() {
                <p class="ops-empty">{ hand.say(nothing_to_do(hand)) }</p>
            } else {
                <ol class="ops-shares">
                    { for trial.iter().map(|tried| share(&StripHand { hand, desk, tried, grip, on_pick })) }
                </ol>
                <div class="ops-whys">
                    { whys::needed(hand, load) }
                    { whys::backlog(hand, desk) }
                </div>
            }
            <Later>
                { overtime(hand, desk) }
                { people(hand, desk) }
            </Later>
        </div>
    }
}

/// Why there is no project on the board.
fn nothing_to_do(hand: &Hand) -> &'static str {
    let promised = hand.view.clients.iter().any(|card| card.promise.is_some());
    if promised { "ops-all-delivered" } else { "ops-no-projects" }
}

/// The joint meeting, and what visits and checks have taken of the week.
fn people(hand: &Hand, desk: &OperationsDesk) -> Html {
    let cost = Work::from_person_days(hand.view.parameters.meeting_work);
    html! {
        <section class="ops-people">
            <h3>{ hand.say("ops-people") }</h3>
            <p class="ops-quiet">{ hand.tell_work("ops-people-spent", desk.on_people) }</p>
            { match desk.met {
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
