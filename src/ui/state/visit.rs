//! How a visit begins.

use super::library::{Library, ShelfEffect, Taking};
use super::others::Opens;
use super::saved::Saved;
use super::update::arrived;
use super::{Effect, Model, Notice};
use crate::ui::routes::Route;
use std::rc::Rc;
use world::chance::Seed;

/// What the browser kept of earlier visits.
#[derive(Clone, Debug, Default)]
pub struct EarlierVisits {
    /// A name for this visit that no other has.
    pub visit: String,
    /// The game that was on the table of this tab.
    pub table: Option<String>,
    /// The game that was played last in any tab.
    pub last: Option<String>,
    /// The game that an earlier Truce kept.
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
pub fn begin(kept: &EarlierVisits, seed: Seed, route: Route) -> (Model, Vec<Effect>) {
    let mut model = Model { route, fresh_seed: seed, ..Model::default() };
    model.choice.seed = seed;
    model.library = Library::new(kept.visit.clone(), kept.last.as_deref());
    let fetched = match &kept.game {
        Some(text) => Some(move_in(&mut model, text)),
        None => fetch(&mut model, kept),
    };
    if let Some(text) = &kept.plans {
        Rc::make_mut(&mut model.composer).recall(text);
    }
    if let Some(text) = &kept.strategy {
        Rc::make_mut(&mut model.cascade).recall(text);
    }
    let effects = fetched.into_iter().chain(arrived(&mut model)).collect();
    (model, effects)
}

/// The game that this tab was at; by the address of a table, the one that was played last.
fn fetch(model: &mut Model, kept: &EarlierVisits) -> Option<Effect> {
    let at_table = matches!(model.route, Route::Table | Route::Reveal | Route::Report);
    let last = model.library.last.as_ref().filter(|_| at_table).map(|last| last.id.clone());
    let id = kept.table.clone().or(last)?;
    Some(model.library.fetch(id, Taking::IfFree))
}

/// The game that an earlier Truce kept moves to the others, whether it can be read here or not.
fn move_in(model: &mut Model, text: &str) -> Effect {
    reopen(model, text);
    if model.session.is_some() {
        model.library.current = Some(Library::moved(text));
    }
    Effect::Shelf(ShelfEffect::MoveIn(text.to_owned()))
}

#[inline(never)]
fn reopen(model: &mut Model, text: &str) {
    match Saved::from_text(text).map(|saved| saved.open()) {
        Some(Ok(Opens::Session(session))) => model.session = Some(*session),
        // It is among the games; whoever opens it there is told.
        Some(Ok(Opens::Other(_))) => {}
        Some(Err(fault)) => model.notice = Some(Notice::Damaged(fault)),
        None => model.notice = Some(Notice::Unreadable),
    }
}
