//! What the week begins with for whoever plans it: people who are missing, and work that clients added. It comes before
//! everything else on the desk, because the plan has to make room for it.

use super::hand::Hand;
use super::whys;
use crate::ui::hooks::use_words;
use game::events::OperationsEvent;
use game::view::{HeardNews, OperationsDesk, SeatView};
use std::rc::Rc;
use world::client::ClientId;
use world::quantities::{Share, Work};
use yew::prelude::*;

/// Properties of [`OperationsArrivals`].
#[derive(Clone, PartialEq, Properties)]
pub struct OperationsArrivalsProps {
    /// What operations sees.
    pub view: Rc<SeatView>,
}

/// What changed the week before it was planned; nothing where nothing did.
#[component]
pub fn OperationsArrivals(props: &OperationsArrivalsProps) -> Html {
    let hand = Hand { view: Rc::clone(&props.view), words: use_words(), on_move: Callback::noop() };
    let Some(desk) = hand.desk() else { return Html::default() };
    let lines: Vec<String> = shock(&hand, desk).into_iter().chain(added(&hand, desk)).collect();
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <section class="card ops-arrivals" aria-live="polite">
            <h2>{ hand.say("ops-arrivals") }</h2>
            for line in lines {
                <p key={line.clone()} class="ops-shock">{ line }</p>
            }
        </section>
    }
}

/// Part of the team is missing.
fn shock(hand: &Hand, desk: &OperationsDesk) -> Option<String> {
    let lost = Work::ZERO - whys::capacity_terms(hand, desk).shock;
    let facts = [("share", hand.words.percent(desk.shock).into()), ("time", hand.days(lost).into())];
    (desk.shock != Share::ZERO).then(|| hand.tell("ops-shock", &facts))
}

/// The work that clients added to running projects while last week was worked.
fn added(hand: &Hand, desk: &OperationsDesk) -> Vec<String> {
    let runs = |client: ClientId| desk.file(client).is_some_and(|file| file.work.is_some());
    let last = hand.view.heard.iter().filter(|heard| heard.week.plus(1) == hand.view.week());
    last.filter_map(|heard| match &heard.news {
        HeardNews::Operations(OperationsEvent::Worked { client, week }) => Some((*client, week.crept)),
        HeardNews::Public(_) | HeardNews::Sales(_) | HeardNews::Operations(_) => None,
    })
    .filter(|(client, crept)| crept.is_positive() && runs(*client))
    .filter_map(|(client, crept)| {
        let facts =
            [("client", hand.name(hand.view.card(client)?).into()), ("time", hand.days(crept).into())];
        Some(hand.tell("ops-added", &facts))
    })
    .collect()
}
