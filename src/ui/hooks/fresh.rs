//! What happened before the eyes of whoever sits at the table: only that moves.

use game::view::SeatView;
use world::client::ClientId;
use yew::prelude::*;

/// The place in the news of `view` from which on it has happened since the table was last drawn, with `client` in
/// view. Nothing is fresh on the first drawing, after another client was picked, or after a move was taken back.
#[hook]
pub fn use_fresh(view: &SeatView, client: Option<ClientId>) -> usize {
    let now = view.heard.len();
    let seen = use_mut_ref(|| (now, now, client));
    let mut seen = seen.borrow_mut();
    let (from, length, whom) = *seen;
    *seen = if whom != client || now < length {
        (now, now, client)
    } else if now > length {
        (length, now, client)
    } else {
        (from, length, client)
    };
    seen.0
}
