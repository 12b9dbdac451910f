//! The games that this browser keeps: which one is on the table, which of them another tab has, and what the list of
//! them shows. Each game has an id of its own for ever, so no game is ever written over another.

use super::others::{self, Opens};
use super::saved::{FORMAT as SAVED_FORMAT, Saved};
use super::session::{Session, place_of};
use super::update::arrived;
use super::{Effect, Model, Notice};
use crate::shell::store::{Listed, StoreFault};
use crate::ui::routes::Route;
use base::{reading, writing};
use game::BySeat;
use game::state::Phase;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::rc::Rc;

/// Version of a card.
const FORMAT: u32 = 1;
/// The most characters of the name of a game.
pub const LONGEST_NAME: usize = 60;

/// What is known about a kept game without opening it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    format: u32,
    /// Version of the game's own text.
    saved: u32,
    /// Its scenario.
    pub scenario: String,
    /// Its pay plan.
    pub pay: String,
    /// What people call that plan, where they named it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pay_name: Option<String>,
    /// The temperaments of the bots.
    pub bots: BySeat<Option<String>>,
    /// Its running or last week.
    pub week: world::quantities::Week,
    /// Whether that week is one of the last deliveries, after the last promise.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub run_off: bool,
    /// Whether it is finished.
    pub over: bool,
    /// When it was last played, in milliseconds.
    pub played: f64,
}

impl Card {
    /// The card of `session`, played at this moment.
    #[must_use]
    pub fn of(session: &Session, played: f64) -> Self {
        let (game, setup) = (session.game(), session.game().setup());
        let players = session.players();
        Self {
            format: FORMAT,
            saved: SAVED_FORMAT,
            scenario: setup.scenario.id().to_owned(),
            pay: setup.scheme.id().to_owned(),
            pay_name: setup.scheme.name().map(ToOwned::to_owned),
            bots: BySeat::from_fn(|seat| players[seat].temperament().map(ToOwned::to_owned)),
            week: game.state().week(),
            run_off: matches!(game.state().phase, Phase::RunOff(_)),
            over: game.is_over(),
            played,
        }
    }

    /// As text.
    #[must_use]
    pub fn to_text(&self) -> String {
        writing::compact(self)
    }

    fn from_text(text: &str) -> Option<Self> {
        let known = |card: &Self| card.format == FORMAT && card.saved == SAVED_FORMAT;
        reading::read(text).ok().filter(known)
    }
}

/// The game that was played last, as it is remembered beside the shelf: the start page waits for no shelf.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Last {
    /// Its id.
    pub id: String,
    /// Its card.
    pub card: Card,
}

/// A kept game in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptGame {
    /// Its id.
    pub id: String,
    /// What people call it.
    pub name: Option<String>,
    /// Its card; nothing where this version cannot read the game.
    pub card: Option<Card>,
    /// Whether it is only in the memory of this page, because the browser did not keep it.
    pub unsaved: bool,
}

/// The list of games.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Shelf {
    /// Nobody has asked for it yet, or it is on its way.
    #[default]
    Coming,
    /// It is here, the last played first.
    Here(Rc<Vec<KeptGame>>),
    /// The browser keeps nothing, or does not give it back.
    Refused(StoreFault),
}

/// The games of this browser.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Library {
    /// A name for this visit, which is in the ids of all its games.
    visit: String,
    begun: u32,
    /// The game on the table.
    pub current: Option<String>,
    /// The game that is being fetched.
    pub waiting: Option<String>,
    /// The game that was to be played here, and that another tab has.
    pub elsewhere: Option<String>,
    /// The game that was played last.
    pub last: Option<Last>,
    /// The list.
    pub shelf: Shelf,
    /// Why what was played last was not kept; nothing where it was.
    pub trouble: Option<StoreFault>,
    /// Games that the browser did not keep, in the memory of this page.
    memory: BTreeMap<String, (Card, String)>,
    /// Games that turned out to be damaged.
    damaged: Vec<String>,
}

/// Something that happens to the games.
#[derive(Clone, Debug, PartialEq)]
pub enum LibraryMsg {
    /// Look at all of them.
    Look,
    /// Here they are.
    Listed(Result<Vec<Listed>, StoreFault>),
    /// Open one.
    Open(String),
    /// Open one though another tab has it.
    TakeOver(String),
    /// Here it is, and it is this tab's.
    Opened(String, Result<Option<String>, StoreFault>),
    /// Another tab has it.
    Busy(String),
    /// Another tab has taken it.
    Lost(String),
    /// What was played was written, or not, at this moment.
    Wrote(String, Box<Card>, Result<(), StoreFault>),
    /// Call one something else.
    Rename(String, String),
    /// Throw one away.
    Delete(String),
    /// The list was changed, or not.
    Changed(Result<(), StoreFault>),
    /// Hand one over as it is.
    Raw(String),
    /// Here it is, as it is.
    RawRead(String, Result<Option<String>, StoreFault>),
}

/// Something asked of the shelf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShelfEffect {
    /// List everything.
    List,
    /// Take a game, from whoever has it.
    Take(String, Taking),
    /// A new game is this tab's.
    Claim(String),
    /// Move a game here from where an earlier Truce kept it.
    MoveIn(String),
    /// Name a game.
    Name(String, String),
    /// Throw a game away.
    Delete(String),
    /// Read a game and leave it where it is.
    Raw(String),
    /// Remember which game was played last, or none.
    Remember(Option<String>),
}

/// How a game is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taking {
    /// Only if no other tab has it.
    IfFree,
    /// From whichever tab has it.
    Over,
}

impl Library {
    /// The id of a game that an earlier Truce kept: always the same for the same game.
    #[must_use]
    pub fn moved(text: &str) -> String {
        let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        format!("moved-{:016x}", text.bytes().fold(0xcbf2_9ce4_8422_2325, step))
    }

    /// The games at the beginning of a visit of this name.
    #[must_use]
    pub fn new(visit: String, last: Option<&str>) -> Self {
        let last: Option<Last> = last.and_then(|text| reading::read(text).ok());
        Self { visit, last, ..Self::default() }
    }

    /// The game that begins now: an id that no other game has.
    pub(super) fn begin(&mut self) -> Effect {
        self.begun += 1;
        let id = format!("{}-{}", self.visit, self.begun);
        self.current = Some(id.clone());
        (self.waiting, self.elsewhere, self.trouble) = (None, None, None);
        Effect::Shelf(ShelfEffect::Claim(id))
    }

    /// The owner that this visit signs as.
    #[must_use]
    pub fn visit(&self) -> &str {
        &self.visit
    }

    /// Fetches a game.
    pub(super) fn fetch(&mut self, id: String, how: Taking) -> Effect {
        self.waiting = Some(id.clone());
        self.elsewhere = None;
        Effect::Shelf(ShelfEffect::Take(id, how))
    }

    /// A game that is about to leave the table stays in memory where the browser did not keep it.
    pub(super) fn leave(&mut self, session: &Session) {
        if let Some(id) = self.current.clone().filter(|_| self.trouble.is_some()) {
            self.memory.insert(id, (Card::of(session, 0.0), Saved::of(session).to_text()));
        }
    }

    fn list(&self, listed: Vec<Listed>) -> Vec<KeptGame> {
        let in_memory = |id: &String| self.memory.contains_key(id);
        let read = |listed: Listed| {
            let card = listed.card.as_deref().and_then(Card::from_text);
            let card = card.filter(|_| !self.damaged.contains(&listed.key));
            KeptGame { id: listed.key, name: listed.name, card, unsaved: false }
        };
        let mut all: Vec<KeptGame> =
            listed.into_iter().filter(|listed| !in_memory(&listed.key)).map(read).collect();
        all.sort_by(|one, other| played(other).total_cmp(&played(one)).then_with(|| one.id.cmp(&other.id)));
        let unsaved = self.memory.iter().map(|(id, (card, _))| KeptGame {
            id: id.clone(),
            name: None,
            card: Some(card.clone()),
            unsaved: true,
        });
        unsaved.chain(all).collect()
    }
}

/// A name as people can read it: on one line, with no signs that cannot be seen.
fn visible(name: &str) -> String {
    let seen = |c: &char| {
        !c.is_control()
            && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    name.trim().chars().filter(seen).take(LONGEST_NAME).collect::<String>().trim().to_owned()
}

fn played(kept: &KeptGame) -> f64 {
    kept.card.as_ref().map_or(0.0, |card| card.played)
}

/// What follows from `msg`.
pub(super) fn update(model: &mut Model, msg: LibraryMsg) -> Vec<Effect> {
    let library = &mut model.library;
    match msg {
        LibraryMsg::Look => vec![Effect::Shelf(ShelfEffect::List)],
        LibraryMsg::Listed(Ok(listed)) => {
            library.shelf = Shelf::Here(Rc::new(library.list(listed)));
            Vec::new()
        }
        LibraryMsg::Listed(Err(fault)) => {
            let unsaved = library.list(Vec::new());
            library.shelf =
                if unsaved.is_empty() { Shelf::Refused(fault) } else { Shelf::Here(Rc::new(unsaved)) };
            Vec::new()
        }
        LibraryMsg::Open(id) => open(model, id),
        LibraryMsg::TakeOver(id) => vec![library.fetch(id, Taking::Over), Effect::Go(Route::Table)],
        LibraryMsg::Opened(id, found) => opened(model, id, found),
        LibraryMsg::Busy(id) => {
            if library.waiting.as_ref() == Some(&id) {
                library.waiting = None;
                library.elsewhere = Some(id);
            }
            Vec::new()
        }
        LibraryMsg::Lost(id) => lost(model, id),
        LibraryMsg::Wrote(id, card, outcome) => wrote(model, id, *card, outcome),
        LibraryMsg::Rename(id, name) => {
            let name = visible(&name);
            vec![Effect::Shelf(ShelfEffect::Name(id, name))]
        }
        LibraryMsg::Delete(id) => delete(model, id),
        LibraryMsg::Changed(outcome) => {
            if let Err(fault) = outcome {
                model.notice = Some(Notice::NotChanged(fault));
            }
            vec![Effect::Shelf(ShelfEffect::List)]
        }
        LibraryMsg::Raw(id) => vec![Effect::Shelf(ShelfEffect::Raw(id))],
        LibraryMsg::RawRead(id, Ok(Some(text))) => {
            vec![Effect::Download { name: format!("truce-game-{id}.json"), text }]
        }
        LibraryMsg::RawRead(_, Ok(None)) => vec![Effect::Shelf(ShelfEffect::List)],
        LibraryMsg::RawRead(_, Err(fault)) => {
            model.notice = Some(Notice::NotChanged(fault));
            Vec::new()
        }
    }
}

fn open(model: &mut Model, id: String) -> Vec<Effect> {
    if let (true, Some(session)) = (model.library.current.as_ref() == Some(&id), &model.session) {
        return vec![Effect::Go(place_of(session))];
    }
    if let Some((_, text)) = model.library.memory.get(&id) {
        let text = text.clone();
        let claim = Effect::Shelf(ShelfEffect::Claim(id.clone()));
        let mut effects = put_on_table(model, id, &text);
        effects.push(claim);
        effects.extend(model.session.as_ref().map(|session| Effect::Go(place_of(session))));
        return effects;
    }
    vec![model.library.fetch(id, Taking::IfFree), Effect::Go(Route::Table)]
}

fn opened(model: &mut Model, id: String, found: Result<Option<String>, StoreFault>) -> Vec<Effect> {
    if model.library.waiting.as_ref() != Some(&id) {
        return Vec::new();
    }
    model.library.waiting = None;
    match found {
        Ok(Some(text)) => put_on_table(model, id, &text),
        Ok(None) => {
            model.notice = Some(Notice::Gone);
            forget(model, &id)
        }
        Err(fault) => {
            model.notice = Some(Notice::NotChanged(fault));
            Vec::new()
        }
    }
}

// What was on the table stays unless the game opens; a game that does not open stays on the shelf as it is.
fn put_on_table(model: &mut Model, id: String, text: &str) -> Vec<Effect> {
    let session = match Saved::from_text(text).map(|saved| saved.open()) {
        Some(Ok(Opens::Session(session))) => *session,
        Some(Ok(Opens::Other(other))) => return others::show(model, *other, Some(id)),
        Some(Err(fault)) => return refused(model, id, Notice::DamagedGame(fault)),
        None => return refused(model, id, Notice::NewerGame),
    };
    if let Some(old) = &model.session {
        model.library.leave(old);
    }
    let place = place_of(&session);
    model.library.current = Some(id);
    model.library.elsewhere = None;
    model.library.trouble = None;
    model.session = Some(session);
    model.what_ifs.forget();
    let mut effects = Vec::new();
    if matches!(model.route, Route::Table | Route::Reveal) && model.route != place {
        effects.push(Effect::Go(place));
    }
    // The composer was opened before the quarter was here that it should be composed after.
    if model.route == Route::Composer && model.composer.told.is_none() {
        Rc::make_mut(&mut model.composer).preview = None;
    }
    effects.extend(arrived(model));
    effects
}

fn refused(model: &mut Model, id: String, notice: Notice) -> Vec<Effect> {
    model.notice = Some(notice);
    let effects = forget(model, &id);
    model.library.damaged.push(id);
    effects.into_iter().chain([Effect::Go(Route::Games), Effect::Shelf(ShelfEffect::List)]).collect()
}

/// The game is not the one to go on with any longer.
fn forget(model: &mut Model, id: &str) -> Vec<Effect> {
    if model.library.last.as_ref().is_some_and(|last| last.id == id) {
        model.library.last = None;
        return vec![Effect::Shelf(ShelfEffect::Remember(None))];
    }
    Vec::new()
}

fn lost(model: &mut Model, id: String) -> Vec<Effect> {
    if model.library.current.as_ref() != Some(&id) {
        return Vec::new();
    }
    model.session = None;
    model.what_ifs.forget();
    model.library.current = None;
    model.library.trouble = None;
    model.library.elsewhere = Some(id);
    Vec::new()
}

fn wrote(model: &mut Model, id: String, card: Card, outcome: Result<(), StoreFault>) -> Vec<Effect> {
    let library = &mut model.library;
    match outcome {
        Ok(()) => {
            library.memory.remove(&id);
            if library.current.as_ref() == Some(&id) {
                library.trouble = None;
            }
            let last = Last { id, card };
            let text = writing::compact(&last);
            library.last = Some(last);
            vec![Effect::Shelf(ShelfEffect::Remember(Some(text)))]
        }
        Err(StoreFault::Stale) => lost(model, id),
        Err(fault) => {
            if library.current.as_ref() == Some(&id) {
                library.trouble = Some(fault);
            }
            Vec::new()
        }
    }
}

fn delete(model: &mut Model, id: String) -> Vec<Effect> {
    let mut effects = forget(model, &id);
    if model.library.current.as_ref() == Some(&id) {
        model.session = None;
        model.what_ifs.forget();
        model.library.current = None;
        model.library.trouble = None;
    }
    model.library.memory.remove(&id);
    effects.push(Effect::Shelf(ShelfEffect::Delete(id)));
    effects
}
