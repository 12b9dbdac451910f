//! The shelf: texts that this browser keeps for us, each under a key, with a card and a name beside it. Everything
//! here takes a moment, and a browser may refuse any of it.
//!
//! Each text has an owner. A tab that no longer owns a text writes nothing, whatever it believes.

use idb::{Database, DatabaseEvent, Error, Factory, ObjectStoreParams, Transaction, TransactionMode};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::js_sys::{self, Function, JSON, Promise, Reflect};

const NAME: &str = "truce";
const VERSION: u32 = 1;
const TEXTS: &str = "texts";
const CARDS: &str = "cards";
const NAMES: &str = "names";
const OWNERS: &str = "owners";
const ALL: [&str; 4] = [TEXTS, CARDS, NAMES, OWNERS];

/// Why the browser did not do what it was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreFault {
    /// It keeps nothing here.
    Forbidden,
    /// There is no room left.
    Full,
    /// The shelf was taken away while it was in use.
    Lost,
    /// Another tab has become the owner.
    Stale,
}

/// What came of asking.
pub type StoreResult<T> = Result<T, StoreFault>;

/// What lies under a key, without the text itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The key.
    pub key: String,
    /// Its card, if it has one.
    pub card: Option<String>,
    /// Its name, if it was given one.
    pub name: Option<String>,
}

/// The shelf of this browser. It is opened when it is first needed.
#[derive(Clone, Debug, Default)]
pub struct Store {
    open: Rc<RefCell<Option<Rc<Database>>>>,
}

impl Store {
    /// Lists everything.
    pub fn list(&self, then: impl FnOnce(StoreResult<Vec<Listed>>) + 'static) {
        let store = self.clone();
        spawn_local(async move { then(store.listed().await) });
    }

    /// Becomes the owner of the text under `key`, and reads it; nothing where there is none.
    pub fn take(&self, key: String, owner: String, then: impl FnOnce(StoreResult<Option<String>>) + 'static) {
        let store = self.clone();
        spawn_local(async move { then(store.taken(&key, &owner).await) });
    }

    /// Reads the text under `key`, and stays a stranger.
    pub fn read(&self, key: String, then: impl FnOnce(StoreResult<Option<String>>) + 'static) {
        let store = self.clone();
        spawn_local(async move { then(store.found(&key).await) });
    }

    /// Writes a text with its card, as its owner: nothing is written where another tab owns it.
    pub fn write(
        &self,
        key: String,
        owner: String,
        texts: (String, Option<String>),
        then: impl FnOnce(StoreResult<()>) + 'static,
    ) {
        let store = self.clone();
        spawn_local(async move {
            let mut written = store.written(&key, &owner, &texts).await;
            if written == Err(StoreFault::Lost) {
                // The text is whole by itself, so a shelf that is new again can hold it.
                written = store.written(&key, &owner, &texts).await;
            }
            then(written);
        });
    }

    /// Names what lies under `key`.
    pub fn name(&self, key: String, name: String, then: impl FnOnce(StoreResult<()>) + 'static) {
        let store = self.clone();
        spawn_local(async move { then(store.named(&key, &name).await) });
    }

    /// Throws away what lies under `key`.
    pub fn delete(&self, key: String, then: impl FnOnce(StoreResult<()>) + 'static) {
        let store = self.clone();
        spawn_local(async move { then(store.deleted(&key).await) });
    }

    async fn begin(&self, mode: TransactionMode) -> StoreResult<Transaction> {
        let database = self.database().await?;
        database.transaction(&ALL, mode).map_err(|error| {
            // A connection that opens no transaction any more has been cut.
            self.open.borrow_mut().take();
            fault(&error, StoreFault::Lost)
        })
    }

    async fn database(&self) -> StoreResult<Rc<Database>> {
        if let Some(database) = &*self.open.borrow() {
            return Ok(Rc::clone(database));
        }
        let refused = |error: Error| fault(&error, StoreFault::Forbidden);
        let mut request =
            Factory::new().and_then(|factory| factory.open(NAME, Some(VERSION))).map_err(refused)?;
        request.on_upgrade_needed(|event| {
            let Ok(database) = event.database() else { return };
            for shelf in ALL {
                // One that cannot be made shows when it is asked for.
                let _ = database.create_object_store(shelf, ObjectStoreParams::new());
            }
        });
        let mut database = request.await.map_err(refused)?;
        let cut = Rc::downgrade(&self.open);
        let gone = move || cut.upgrade().and_then(|open| open.borrow_mut().take());
        let also = gone.clone();
        database.on_close(move |_| drop(gone()));
        // Somebody wants another version, or none: whoever holds on would keep them waiting.
        database.on_version_change(move |_| {
            if let Some(database) = also() {
                database.close();
            }
        });
        let database = Rc::new(database);
        *self.open.borrow_mut() = Some(Rc::clone(&database));
        Ok(database)
    }

    async fn listed(&self) -> StoreResult<Vec<Listed>> {
        let transaction = self.begin(TransactionMode::ReadOnly).await?;
        let lost = |error: Error| fault(&error, StoreFault::Lost);
        let keys =
            transaction.object_store(TEXTS).and_then(|shelf| shelf.get_all_keys(None, None)).map_err(lost)?;
        let keys = keys.await.map_err(lost)?;
        let mut all = Vec::new();
        for key in keys.iter().filter_map(JsValue::as_string) {
            let card = get(&transaction, CARDS, &key).await?;
            let name = get(&transaction, NAMES, &key).await?;
            all.push(Listed { key, card, name });
        }
        Ok(all)
    }

    async fn taken(&self, key: &str, owner: &str) -> StoreResult<Option<String>> {
        let transaction = self.begin(TransactionMode::ReadWrite).await?;
        let text = get(&transaction, TEXTS, key).await?;
        if text.is_some() {
            put(&transaction, OWNERS, key, owner)?;
        }
        ended(transaction).await?;
        Ok(text)
    }

    async fn found(&self, key: &str) -> StoreResult<Option<String>> {
        let transaction = self.begin(TransactionMode::ReadOnly).await?;
        get(&transaction, TEXTS, key).await
    }

    async fn written(
        &self,
        key: &str,
        owner: &str,
        (text, card): &(String, Option<String>),
    ) -> StoreResult<()> {
        let transaction = self.begin(TransactionMode::ReadWrite).await?;
        match get(&transaction, OWNERS, key).await? {
            Some(now) if now != owner => return Err(StoreFault::Stale),
            Some(_) => {}
            None => put(&transaction, OWNERS, key, owner)?,
        }
        put(&transaction, TEXTS, key, text)?;
        if let Some(card) = card {
            put(&transaction, CARDS, key, card)?;
        }
        ended(transaction).await
    }

    async fn named(&self, key: &str, name: &str) -> StoreResult<()> {
        let transaction = self.begin(TransactionMode::ReadWrite).await?;
        put(&transaction, NAMES, key, name)?;
        ended(transaction).await
    }

    async fn deleted(&self, key: &str) -> StoreResult<()> {
        let transaction = self.begin(TransactionMode::ReadWrite).await?;
        for shelf in [TEXTS, CARDS, NAMES] {
            let at = JsValue::from_str(key);
            let request = transaction.object_store(shelf).and_then(|shelf| shelf.delete(at));
            request.map_err(|error| fault(&error, StoreFault::Lost))?;
        }
        // Its owner stays written down as nobody, so that a tab that had it open cannot bring it back.
        put(&transaction, OWNERS, key, "")?;
        ended(transaction).await
    }
}

async fn get(transaction: &Transaction, shelf: &str, key: &str) -> StoreResult<Option<String>> {
    let lost = |error: Error| fault(&error, StoreFault::Lost);
    let request = transaction.object_store(shelf).and_then(|shelf| shelf.get(JsValue::from_str(key)));
    let found = request.map_err(lost)?.await.map_err(lost)?;
    // What is no text is handed over as the text that says what it is.
    Ok(found.map(|found| found.as_string().unwrap_or_else(|| written_out(&found))))
}

fn written_out(what: &JsValue) -> String {
    JSON::stringify(what).ok().and_then(|text| text.as_string()).unwrap_or_default()
}

fn put(transaction: &Transaction, shelf: &str, key: &str, text: &str) -> StoreResult<()> {
    let (text, key) = (JsValue::from_str(text), JsValue::from_str(key));
    let request = transaction.object_store(shelf).and_then(|shelf| shelf.put(&text, Some(&key)));
    request.map(drop).map_err(|error| fault(&error, StoreFault::Lost))
}

/// Ends a transaction at once: a page that is closed now has written all of it.
async fn ended(transaction: Transaction) -> StoreResult<()> {
    let ended = transaction.commit().map_err(|error| fault(&error, StoreFault::Lost))?;
    match ended.await {
        Ok(result) if result.is_committed() => Ok(()),
        // Nothing of ours calls one off: the browser had no room.
        Ok(_) => Err(StoreFault::Full),
        Err(error) => Err(fault(&error, StoreFault::Full)),
    }
}

fn fault(error: &Error, usual: StoreFault) -> StoreFault {
    if error.to_string().contains("Quota") { StoreFault::Full } else { usual }
}

/// Asks the browser not to throw away what it keeps for us. It may answer as it likes.
pub fn ask_to_persist() {
    spawn_local(async {
        // A browser that has no such thing keeps things as it always did.
        let _ = persisted().await;
    });
}

async fn persisted() -> Result<JsValue, JsValue> {
    let navigator = Reflect::get(&js_sys::global(), &"navigator".into())?;
    let storage = Reflect::get(&navigator, &"storage".into())?;
    let persist: Function = Reflect::get(&storage, &"persist".into())?.dyn_into()?;
    let asked: Promise = persist.call0(&storage)?.dyn_into()?;
    JsFuture::from(asked).await
}
