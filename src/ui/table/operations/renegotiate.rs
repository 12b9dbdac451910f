//! Going back to the client, once: less scope, a lower price, a new week.

use super::counter::week_slider;
use super::hand::{Hand, MAIN, use_hand};
use crate::ui::parts::{Button, Tone};
use game::Seat;
use game::moves::Move;
use game::state::Proposal;
use game::view::SeatView;
use std::rc::Rc;
use world::client::ClientId;
use world::quantities::Week;
use yew::prelude::*;

/// Properties of [`Renegotiate`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct RenegotiateProps {
    /// What operations sees.
    pub(super) view: Rc<SeatView>,
    /// Where moves go.
    pub(super) on_move: Callback<Move>,
    /// With whom.
    pub(super) client: ClientId,
    /// A proposal that waits for an answer.
    pub(super) proposal: Option<Proposal>,
    /// The week to begin with.
    pub(super) likely: Week,
}

/// A proposal to answer, or one to make.
#[component]
pub(super) fn Renegotiate(props: &RenegotiateProps) -> Html {
    let (hand, client) = (&use_hand(&props.view, &props.on_move), props.client);
    let week = use_state(|| None::<Week>);
    if let Some(proposal) = props.proposal {
        return answer(hand, client, proposal);
    }
    let Some(span) = weeks_on_offer(hand, client) else { return Html::default() };
    let chosen = week.unwrap_or(props.likely).clamp(span.0, span.1);
    let mv = Move::Renegotiate { client, week: chosen };
    let disabled = !hand.may(&mv);
    let on_press = hand.on_move.reform(move |()| mv.clone());
    let on_week = Callback::from(move |to| week.set(Some(to)));
    let label = hand.tell_week("ops-renegotiate-for", chosen);
    html! {
        <details class="ops-more">
            <summary>{ hand.say("ops-renegotiate") }</summary>
            <div class="ops-counter">
                <p class="ops-quiet">{ hand.say("ops-renegotiate-hint") }{ " " }{ hand.renegotiation_pays(client) }</p>
                { week_slider(hand, "ops-new-week", span, chosen, &on_week) }
                <Button {label} tone={Tone::Plain} {disabled} {on_press} />
            </div>
        </details>
    }
}

fn weeks_on_offer(hand: &Hand, wanted: ClientId) -> Option<(Week, Week)> {
    let weeks = || {
        hand.view.options.iter().filter_map(|mv| {
            if let Move::Renegotiate { client, week } = mv {
                (*client == wanted).then_some(*week)
            } else {
                None
            }
        })
    };
    weeks().min().zip(weeks().max())
}

fn answer(hand: &Hand, client: ClientId, proposal: Proposal) -> Html {
    match proposal.by {
        Seat::Operations => {
            html! { <p class="ops-note">{ hand.tell_week("ops-renegotiation-yours", proposal.week) }</p> }
        }
        Seat::Sales => html! {
            <div class="ops-request" data-role="sales">
                <p>{ hand.tell_week("ops-renegotiation-theirs", proposal.week) }</p>
                <div class="ops-acts">
                    { hand.make(Move::AgreeRenegotiation { client }, MAIN) }
                    { hand.act(Move::RefuseRenegotiation { client }, hand.say("ops-refuse"), Tone::Quiet) }
                </div>
            </div>
        },
    }
}
