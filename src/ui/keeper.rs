//! The keeper between the games and the browser: it asks the shelf and the locks for what the state wants, and tells the
//! state what came of it. A tab holds the lock of the game on its table, and of the one it is fetching.

use super::state::{Card, EarlierVisits, Library, LibraryMsg, Model, Msg, ShelfEffect, Taking};
use crate::shell::locks::{self, Ask, Lock, LockWord};
use crate::shell::store::{self, Store, StoreFault};
use crate::shell::{frame, luck, storage};
use yew::Callback;

/// Where an earlier Truce kept its one game.
const ONE_GAME: &str = "truce.session";
/// Where the game that was played last is remembered.
const LAST: &str = "truce.last";
/// Where a tab remembers what is on its table.
const TABLE: &str = "truce.table";

/// What the browser kept of the games of earlier visits, as far as it says so at once.
pub fn kept() -> EarlierVisits {
    EarlierVisits {
        game: storage::read(ONE_GAME),
        last: storage::read(LAST),
        table: storage::read_in_tab(TABLE),
        visit: format!("{:x}-{:x}", frame::now() as u64, luck::number()),
        ..EarlierVisits::default()
    }
}

/// The shelf, and the locks of this tab.
#[derive(Debug)]
pub struct ShelfKeeper {
    act: Callback<Msg>,
    store: Store,
    table: Option<(String, Lock)>,
    wanted: Option<(String, Lock)>,
    persists: bool,
}

impl ShelfKeeper {
    /// A desk that tells `act` what happens.
    pub fn new(act: Callback<Msg>) -> Self {
        Self { act, store: Store::default(), table: None, wanted: None, persists: false }
    }

    fn tell<T: 'static>(&self, msg: impl FnOnce(T) -> LibraryMsg + 'static) -> impl FnOnce(T) + 'static {
        let act = self.act.clone();
        move |outcome| act.emit(Msg::Library(msg(outcome)))
    }

    /// Keeps the game on the table.
    pub fn save(&mut self, model: &Model, text: String) {
        let (Some(id), Some(session)) = (&model.library.current, &model.session) else { return };
        let card = Card::of(session, frame::now());
        let texts = (text, Some(card.to_text()));
        let (key, id) = (id.clone(), id.clone());
        let told = self.tell(move |outcome| LibraryMsg::Wrote(id, Box::new(card), outcome));
        self.store.write(key, model.library.visit().to_owned(), texts, told);
        if !self.persists {
            self.persists = true;
            store::ask_to_persist();
        }
    }

    /// Does what the state asks of the shelf.
    pub fn run(&mut self, model: &Model, effect: ShelfEffect) {
        match effect {
            ShelfEffect::List => self.store.list(self.tell(LibraryMsg::Listed)),
            ShelfEffect::Take(id, how) => self.take(model, id, how),
            ShelfEffect::Claim(id) => self.claim(id),
            ShelfEffect::MoveIn(text) => self.move_in(model, text),
            ShelfEffect::Name(id, name) => self.store.name(id, name, self.tell(LibraryMsg::Changed)),
            ShelfEffect::Delete(id) => self.store.delete(id, self.tell(LibraryMsg::Changed)),
            ShelfEffect::Raw(id) => {
                let key = id.clone();
                self.store.read(key, self.tell(move |found| LibraryMsg::RawRead(id, found)));
            }
            ShelfEffect::Remember(Some(text)) => {
                // A browser that keeps no settings still lists the games.
                storage::write(LAST, &text);
            }
            ShelfEffect::Remember(None) => storage::forget(LAST),
        }
    }

    /// Holds the locks that the state stands for, and no others.
    pub fn settle(&mut self, library: &Library) {
        let is = |now: &Option<String>, held: &Option<(String, Lock)>| {
            held.as_ref().is_some_and(|(id, _)| now.as_ref() == Some(id))
        };
        if is(&library.current, &self.wanted) {
            self.table = self.wanted.take();
            storage::keep_in_tab(TABLE, library.current.as_deref());
        } else if self.wanted.is_some() && !is(&library.waiting, &self.wanted) {
            self.wanted = None;
        }
        if self.table.is_some() && !is(&library.current, &self.table) {
            self.table = None;
            storage::keep_in_tab(TABLE, None);
        }
    }

    fn claim(&mut self, id: String) {
        let (act, lost) = (self.act.clone(), id.clone());
        let lock = locks::ask(&name_of(&id), Ask::Steal, move |word| {
            if word == LockWord::Lost {
                act.emit(Msg::Library(LibraryMsg::Lost(lost.clone())));
            }
        });
        storage::keep_in_tab(TABLE, Some(&id));
        self.table = Some((id, lock));
    }

    fn take(&mut self, model: &Model, id: String, how: Taking) {
        let ask = match how {
            Taking::IfFree => Ask::IfFree,
            Taking::Over => Ask::Steal,
        };
        let (act, store, key) = (self.act.clone(), self.store.clone(), id.clone());
        let owner = model.library.visit().to_owned();
        let lock = locks::ask(&name_of(&id), ask, move |word| {
            let (act, id) = (act.clone(), key.clone());
            match word {
                LockWord::Ours => store.take(key.clone(), owner.clone(), move |found| {
                    act.emit(Msg::Library(LibraryMsg::Opened(id, found)));
                }),
                LockWord::Taken => act.emit(Msg::Library(LibraryMsg::Busy(id))),
                LockWord::Lost => act.emit(Msg::Library(LibraryMsg::Lost(id))),
            }
        });
        self.wanted = Some((id, lock));
    }

    fn move_in(&mut self, model: &Model, text: String) {
        let id = Library::moved(&text);
        let card = model.session.as_ref().map(|session| Card::of(session, frame::now()));
        let texts = (text, card.as_ref().map(Card::to_text));
        if model.session.is_some() {
            self.claim(id.clone());
        }
        let (key, act) = (id.clone(), self.act.clone());
        self.store.write(key, model.library.visit().to_owned(), texts, move |outcome| {
            // Another tab that owns it has moved it.
            if matches!(outcome, Ok(()) | Err(StoreFault::Stale)) {
                storage::forget(ONE_GAME);
            }
            if let Some(card) = card {
                act.emit(Msg::Library(LibraryMsg::Wrote(id, Box::new(card), outcome)));
            }
        });
    }
}

fn name_of(id: &str) -> String {
    format!("truce.game.{id}")
}
