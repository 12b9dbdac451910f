//! What operations can answer to a lead, in the order in which a conversation goes.

use super::checks::{check, sharper};
use super::counter::Counter;
use super::hand::{Hand, MAIN, use_hand};
use crate::ui::parts::Tone;
use game::moves::Move;
use game::state::{Asked, Stage};
use game::view::{ClientCard, SeatView};
use std::rc::Rc;
use world::client::ClientId;
use world::knowledge::Basis;
use world::quantities::Work;
use yew::prelude::*;

/// Properties of [`Answers`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct AnswersProps {
    /// What operations sees.
    pub(super) view: Rc<SeatView>,
    /// Where moves go.
    pub(super) on_move: Callback<Move>,
    /// Whose lead.
    pub(super) client: ClientId,
}

/// Everything operations can answer to a lead.
#[component]
pub(super) fn Answers(props: &AnswersProps) -> Html {
    let hand = &use_hand(&props.view, &props.on_move);
    let Some(card) = hand.view.card(props.client) else { return Html::default() };
    html! {
        <section class="ops-answers">
            <h3>{ hand.say("ops-your-answer") }</h3>
            <div class="ops-requests">
                { visit(hand, card) }
                { check(hand, card) }
            </div>
            { verdict(hand, card) }
        </section>
    }
}

/// Sales asks operations along to the client.
fn visit(hand: &Hand, card: &ClientCard) -> Html {
    let client = card.id;
    let cost = Work::from_person_days(hand.view.parameters.joint_visit_work);
    let file = hand.desk().and_then(|desk| desk.file(client));
    let basis = file.map_or(Basis::Stated, |file| file.basis);
    match card.table.visit {
        Asked::No | Asked::Declined => Html::default(),
        Asked::Done => html! { <p class="ops-note">{ hand.say("ops-visited") }</p> },
        Asked::Waiting => html! {
            <div class="ops-request" data-role="sales">
                <p>{ hand.say("ops-visit-asked") }</p>
                <p class="ops-quiet">{ sharper(hand, basis, Basis::JointVisit, cost) }</p>
                <div class="ops-acts">
                    { hand.act(Move::JoinVisit { client }, hand.say("ops-join-visit"), MAIN) }
                    { hand.act(Move::DeclineVisit { client }, hand.say("ops-decline-visit"), Tone::Quiet) }
                </div>
            </div>
        },
    }
}

/// Stamp, counter or escalate: the answer to a draft.
fn verdict(hand: &Hand, card: &ClientCard) -> Html {
    let Some(draft) = card.table.draft else { return Html::default() };
    let client = card.id;
    let tone = if card.table.visit == Asked::Waiting { Tone::Plain } else { MAIN };
    html! {
        <div class="ops-verdict">
            if card.stage == Stage::Open && card.table.counter.is_none() {
                <div class="ops-acts">
                    { hand.act(Move::Stamp { client }, hand.tell_week("ops-stamp-for", draft.week), tone) }
                    <span class="ops-quiet">{ hand.say("ops-stamp-follows") }</span>
                </div>
            }
            <Counter key={client.index()} view={Rc::clone(&hand.view)} on_move={hand.on_move.clone()} {client} />
            if hand.may(&Move::Escalate { client }) {
                { hand.make(Move::Escalate { client }, Tone::Quiet) }
            }
        </div>
    }
}
