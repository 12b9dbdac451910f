//! The desk of sales: the promise sheet, what was promised, and what only sales sees.

mod alone;
mod aside;
mod deals;
pub(super) mod head;
mod lead;
mod learned;
mod moves;
mod nobody;
mod offers;
mod promise;
mod sheet;
mod terms;
mod why;

pub use aside::SalesAside;
pub use moves::{label_of, next_step, note_of, terms_before};
pub use terms::terms_on_sheet;

use crate::ui::hooks::use_fresh;
use crate::ui::parts::Later;
use crate::ui::table::hand::use_hand;
use crate::ui::table::say::Say;
use crate::ui::table::thread::Thread;
use game::moves::Move;
use game::state::Stage;
use game::view::SeatView;
use std::rc::Rc;
use world::client::{ClientId, Terms};
use yew::prelude::*;

/// Props of [`SalesTable`] and [`SalesAside`].
#[derive(Properties, PartialEq)]
pub struct SalesProps {
    /// What sales sees.
    pub view: Rc<SeatView>,
    /// The client looked at.
    pub client: Option<ClientId>,
    /// The terms being written, and for whom.
    pub writing: Option<(ClientId, Terms)>,
    /// Where moves go.
    pub on_move: Callback<Move>,
    /// Where terms go that are being written.
    pub on_write: Callback<(ClientId, Terms)>,
}

/// The middle of the table: one client, and everything that can be done about it.
#[component]
pub fn SalesTable(props: &SalesProps) -> Html {
    let hand = use_hand(&props.view, &props.on_move);
    let fresh = use_fresh(&props.view, props.client);
    let Some(card) = props.client.and_then(|client| props.view.card(client)) else {
        return nobody::nobody(&hand);
    };
    let body = match card.stage {
        Stage::Coming => Html::default(),
        Stage::Open => {
            let terms = terms_on_sheet(&props.view, card, props.writing);
            html! {
                <>
                    { sheet::sheet(&hand, card, terms, fresh, &props.on_write) }
                    <Later frames={2}>{ lead::actions(&hand, card, terms) }</Later>
                </>
            }
        }
        Stage::Signed => promise::promise(&hand, card, fresh),
        Stage::Lost(_) => nobody::lost(&hand, card),
    };
    html! {
        <>
            { body }
            <Later frames={3}>
                <Thread view={Rc::clone(&props.view)} client={card.id} />
                <Say key={card.id.index()} view={Rc::clone(&hand.view)} client={card.id} on_move={hand.on_move.clone()} />
            </Later>
        </>
    }
}
