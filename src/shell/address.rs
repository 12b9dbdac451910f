//! The address bar.

use yew_router::Routable;
use yew_router::history::{AnyHistory, HashHistory, History};

/// The history behind the `#/…` addresses; every call gives the same one.
#[must_use]
pub fn history() -> AnyHistory {
    AnyHistory::from(HashHistory::new())
}

/// Goes to `route`, unless the page is there already.
pub fn go(route: &impl Routable) {
    let (history, path) = (history(), route.to_path());
    if history.location().path() != path {
        history.push(path);
    }
}
