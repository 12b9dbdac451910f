//! The middle of the table: the client that was picked, and the week that everything has to fit into.

use super::board::{Board, Pane};
use super::hand::{Hand, use_hand};
use super::lead::lead_sheet;
use super::project::project_sheet;
use crate::ui::parts::Later;
use crate::ui::table::phrases;
use crate::ui::table::say::Say;
use crate::ui::table::thread::Thread;
use game::moves::Move;
use game::state::Stage;
use game::view::{ClientCard, OperationsFile, SeatView, Stamps};
use std::rc::Rc;
use words::Fact;
use world::client::ClientId;
use world::knowledge::Basis;
use world::quantities::Work;
use yew::prelude::*;

/// Properties of [`OperationsTable`].
#[derive(Clone, PartialEq, Properties)]
pub struct OperationsTableProps {
    /// What operations sees.
    pub view: Rc<SeatView>,
    /// The client that was picked; without one, the week's plan is the page.
    pub client: Option<ClientId>,
    /// Where moves go.
    pub on_move: Callback<Move>,
    /// Which client to turn to.
    pub on_pick: Callback<ClientId>,
}

/// The middle of the table for operations.
#[component]
pub fn OperationsTable(props: &OperationsTableProps) -> Html {
    let hand = use_hand(&props.view, &props.on_move);
    let picked = props.client.and_then(|client| hand.view.card(client));
    let place = if picked.is_some() { Pane::Drawer } else { Pane::Page };
    html! {
        <div class="ops-table">
            { without_you(&hand) }
            if let Some(card) = picked {
                { sheet(&hand, card) }
                <Later>
                    <Thread view={Rc::clone(&hand.view)} client={card.id} />
                    <Say
                        key={card.id.index()}
                        view={Rc::clone(&hand.view)}
                        client={card.id}
                        on_move={hand.on_move.clone()}
                    />
                </Later>
            }
            <Board view={hand.view} on_move={hand.on_move} {place} on_pick={props.on_pick.clone()} />
        </div>
    }
}

/// The promises that Sales signed without operations this week, each with the work that it brings.
fn without_you(hand: &Hand) -> Html {
    let Some(desk) = hand.desk() else { return Html::default() };
    let alone: Vec<_> = desk.files.iter().filter_map(|file| alone(hand, file)).collect();
    let holds = hand.days((desk.capacity - desk.on_people).max(Work::ZERO));
    let holds = hand.tell("ops-alone-holds", &[("time", holds.into())]);
    match alone.as_slice() {
        [] => Html::default(),
        [(title, work, facts)] => html! {
            <section class="card ops-alone" aria-live="polite">
                <h2>{ hand.tell(title, facts) }</h2>
                <p>{ hand.tell(work, facts) }{ " " }{ holds }</p>
            </section>
        },
        several => html! {
            <section class="card ops-alone" aria-live="polite">
                <h2>{ hand.tell("ops-alone-several", &[("count", several.len().into())]) }</h2>
                <ul>
                    for (index, (_, _, facts)) in several.iter().enumerate() {
                        <li key={index}>{ hand.tell("ops-alone-one", facts) }</li>
                    }
                </ul>
                <p>{ holds }</p>
            </section>
        },
    }
}

type Facts = [(&'static str, Fact<'static>); 3];

/// What operations reads of a promise that Sales signed alone this week: the names of the two sentences, and their facts.
fn alone(hand: &Hand, file: &OperationsFile) -> Option<(&'static str, &'static str, Facts)> {
    let (card, work) = (hand.view.card(file.client)?, file.work?);
    let promise = card.promise.filter(|promise| promise.signed == hand.view.week())?;
    let title = match promise.stamps {
        Stamps::SalesAlone(None) => "ops-alone",
        Stamps::SalesAlone(Some(_)) => "ops-alone-against",
        Stamps::Both | Stamps::Leadership(_) => return None,
    };
    let facts = [
        ("client", hand.name(card).into()),
        ("week", hand.words.week(promise.due).into()),
        ("time", hand.days(work.remaining).into()),
    ];
    let size = match file.basis {
        Basis::Stated => "ops-alone-stated",
        Basis::Check | Basis::JointVisit => "ops-alone-work",
    };
    Some((title, size, facts))
}

/// The sheet of a client: a lead, a running promise, a delivered one, or one that was lost.
fn sheet(hand: &Hand, card: &ClientCard) -> Html {
    let file = hand.desk().and_then(|desk| desk.file(card.id));
    let Some(file) = file else { return Html::default() };
    match (card.stage, &card.promise) {
        (_, Some(promise)) => project_sheet(hand, card, promise, file),
        (Stage::Lost(why), None) => html! {
            <section class="card sheet">
                <header class="sheet-head">
                    { hand.face(card) }
                    <div><h2>{ hand.name(card) }</h2><p>{ hand.say(phrases::closing(why)) }</p></div>
                </header>
            </section>
        },
        (Stage::Coming | Stage::Open | Stage::Signed, None) => lead_sheet(hand, card, file),
    }
}
