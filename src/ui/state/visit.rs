//! How a visit begins.

use super::saved::Saved;
use super::update::arrived;
use super::{Effect, Model, Notice};
use crate::ui::routes::Route;
use std::rc::Rc;
use world::chance::Seed;

/// What the browser kept of earlier visits.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    /// The game that was left.
    pub game: Option<String>,
    /// Pay plans of one's own.
    pub plans: Option<String>,
    /// The sheet of the strategy.
    pub strategy: Option<String>,
}

/// The state in which a visit begins on the page that the address names, with a seed nobody has played yet; and what
/// it asks of the browser.
///
/// No message, though it could be one: a browser makes a function ready as a whole when it is first called, and what
/// follows from messages is the largest of all. Whoever comes for the first time waits for none of it.
#[must_use]
pub fn begin(kept: &Kept, seed: Seed, route: Route) -> (Model, Vec<Effect>) {
    let mut model = Model { route, fresh_seed: seed, ..Model::default() };
    model.choice.seed = seed;
    if let Some(text) = &kept.game {
        reopen(&mut model, text);
    }
    if let Some(text) = &kept.plans {
        Rc::make_mut(&mut model.composer).recall(text);
    }
    if let Some(text) = &kept.strategy {
        Rc::make_mut(&mut model.cascade).recall(text);
    }
    let effects = arrived(&mut model);
    (model, effects)
}

#[inline(never)]
fn reopen(model: &mut Model, text: &str) {
    match Saved::from_text(text).map(|saved| saved.open()) {
        Some(Ok(session)) => model.session = Some(session),
        Some(Err(fault)) => model.notice = Some(Notice::Damaged(fault)),
        None => model.notice = Some(Notice::Unreadable),
    }
}
