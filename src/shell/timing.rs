//! The browser's own record of how long things take, for `cargo xtask speed` and for whoever opens its tools.

use wasm_bindgen::prelude::*;
use web_sys::js_sys::{self, Function, Reflect};

/// Does `work`; how long it took is in the browser's list of measures under `name`, where the browser keeps one.
pub fn measured<T>(name: &str, work: impl FnOnce() -> T) -> T {
    let name = JsValue::from_str(name);
    note("mark", &name, &JsValue::UNDEFINED);
    let done = work();
    note("measure", &name, &name);
    done
}

/// A moment as people here write it, with its day and its time of day; empty outside of a browser.
#[must_use]
pub fn told(moment: f64, language: &str) -> String {
    if !cfg!(target_arch = "wasm32") {
        return String::new();
    }
    let options = forms([("dateStyle", "medium"), ("timeStyle", "short")]);
    js_sys::Date::new(&moment.into()).to_locale_string(language, &options).into()
}

/// Today, in days since 1970 began, where this device is.
#[must_use]
pub fn today() -> u32 {
    let now = js_sys::Date::new_0();
    let here = now.get_time() - now.get_timezone_offset() * 60_000.0;
    (here / 86_400_000.0).floor() as u32
}

/// A day since 1970 began as people here write it; empty outside of a browser.
#[must_use]
pub fn day(day: u32, language: &str) -> String {
    if !cfg!(target_arch = "wasm32") {
        return String::new();
    }
    let options = forms([("dateStyle", "long"), ("timeZone", "UTC")]);
    let moment = f64::from(day) * 86_400_000.0;
    js_sys::Date::new(&moment.into()).to_locale_date_string(language, &options).into()
}

/// How the browser is to write a date.
fn forms(wanted: [(&str, &str); 2]) -> js_sys::Object {
    let options = js_sys::Object::new();
    for (part, form) in wanted {
        // A form that a browser does not know leaves its usual one.
        let _ = Reflect::set(&options, &part.into(), &form.into());
    }
    options
}

fn note(method: &str, name: &JsValue, since: &JsValue) {
    let clock = Reflect::get(&js_sys::global(), &"performance".into());
    let Ok(clock) = clock else { return };
    let method = Reflect::get(&clock, &method.into()).and_then(JsCast::dyn_into::<Function>);
    // A browser that keeps no such list loses nothing but the figure.
    let _ = method.and_then(|method| method.call2(&clock, name, since));
}
