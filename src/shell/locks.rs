//! Locks between the tabs of this browser: one tab holds a name, and the others know.

use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::js_sys::{self, Function, Object, Promise, Reflect};

/// How a lock is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Only if nobody has it.
    IfFree,
    /// Whoever has it loses it.
    Steal,
}

/// What a lock has to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LockWord {
    /// It is ours, or this browser has no locks and nobody can have it.
    Ours,
    /// Another tab has it.
    Taken,
    /// It was ours, and another tab took it.
    Lost,
}

/// A lock, or the wish for one. Dropping it gives it back.
#[derive(Debug)]
pub struct Lock {
    release: Rc<RefCell<Option<Function>>>,
}

impl Drop for Lock {
    fn drop(&mut self) {
        if let Some(release) = self.release.borrow_mut().take() {
            // A promise that is settled already stays as it is.
            let _ = release.call0(&JsValue::UNDEFINED);
        }
    }
}

/// Asks for the lock `name`; `heard` is told what comes of it.
#[must_use]
pub fn ask(name: &str, how: Ask, heard: impl Fn(LockWord) + 'static) -> Lock {
    let release = Rc::new(RefCell::new(None));
    let held = Rc::clone(&release);
    let until = Promise::new(&mut |release, _| {
        held.borrow_mut().replace(release);
    });
    let heard = Rc::new(heard);
    let told = Rc::clone(&heard);
    let granted = Closure::once(move |lock: JsValue| -> JsValue {
        if lock.is_null() {
            told(LockWord::Taken);
            return JsValue::UNDEFINED;
        }
        told(LockWord::Ours);
        until.into()
    });
    match request(name, how, &granted) {
        Some(asked) => spawn_local(async move {
            // It ends when it is given back, and fails when it is stolen.
            let ended = JsFuture::from(asked).await;
            drop(granted);
            if ended.is_err() {
                heard(LockWord::Lost);
            }
        }),
        None => spawn_local(async move { heard(LockWord::Ours) }),
    }
    Lock { release }
}

fn request(name: &str, how: Ask, granted: &Closure<dyn FnMut(JsValue) -> JsValue>) -> Option<Promise> {
    let get = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok();
    let locks = get(&get(&js_sys::global(), "navigator")?, "locks")?;
    let request: Function = get(&locks, "request")?.dyn_into().ok()?;
    let options = Object::new();
    let option = match how {
        Ask::IfFree => "ifAvailable",
        Ask::Steal => "steal",
    };
    Reflect::set(&options, &option.into(), &JsValue::TRUE).ok()?;
    request.call3(&locks, &name.into(), &options, granted.as_ref().unchecked_ref()).ok()?.dyn_into().ok()
}
