//! The learning platform around the page: its object in a window above or behind this one (SCORM), or its addresses (cmi5).

use super::{luck, page};
use gloo::events::EventListener;
use platform::cmi5::{HttpAnswer, HttpAsk};
use platform::packed::{ELEMENT, PackedCourse};
use platform::scorm::ScormApi;
use platform::statement::Stamp;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::{Array, Date, Function, Reflect};
use web_sys::{AbortSignal, Headers, RequestInit, Response, Window};

/// The package that this page came in; nothing where it came by itself.
#[must_use]
pub fn packed() -> Option<PackedCourse> {
    PackedCourse::from_json(&page::text_of(ELEMENT)?)
}

/// The query of the page's address.
#[must_use]
pub fn query() -> String {
    web_sys::window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}

/// A platform's object, and what calls it.
#[derive(Clone, Debug)]
pub struct FoundApi(JsValue);

/// So many windows are looked into at most; some pages lie in each other in a ring.
const MOST_WINDOWS: usize = 100;

impl FoundApi {
    /// Looks for the object called `name` in this window, those around it, those that opened them, and those around these.
    #[must_use]
    pub fn find(name: &str) -> Option<Self> {
        let mut queue: Vec<Window> = web_sys::window().into_iter().collect();
        let mut seen: Vec<Window> = Vec::new();
        while let Some(window) = queue.pop() {
            if seen.contains(&window) || seen.len() > MOST_WINDOWS {
                continue;
            }
            // A window of another origin throws, and one beyond it may be the platform's.
            match Reflect::get(&window, &name.into()) {
                Ok(object) if object.is_object() => return Some(Self(object)),
                Ok(_) | Err(_) => {}
            }
            let opener = window.opener().ok().filter(JsValue::is_object).map(Window::unchecked_from_js);
            let parent = window.parent().ok().flatten();
            queue.extend(opener);
            // The one around comes first.
            queue.extend(parent);
            seen.push(window);
        }
        None
    }
}

impl ScormApi for FoundApi {
    fn call(&self, function: &str, arguments: &[&str]) -> Option<String> {
        let function: Function = Reflect::get(&self.0, &function.into()).ok()?.dyn_into().ok()?;
        let arguments: Array = arguments.iter().map(|argument| JsValue::from_str(argument)).collect();
        let answer = function.apply(&self.0, &arguments).ok()?;
        let plain = answer.as_string().or_else(|| answer.as_bool().map(|is| is.to_string()));
        plain.or_else(|| answer.as_f64().map(|number| number.to_string()))
    }
}

/// Milliseconds after which a platform that says nothing is taken to be silent.
const PATIENCE: u32 = 20_000;

/// Asks a platform, and waits for what it says.
pub async fn ask(ask: &HttpAsk) -> HttpAnswer {
    asked(ask).await.unwrap_or(HttpAnswer { status: 0, body: String::new() })
}

async fn asked(ask: &HttpAsk) -> Option<HttpAnswer> {
    let init = init(ask)?;
    init.set_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE)));
    let window = web_sys::window()?;
    let answer = JsFuture::from(window.fetch_with_str_and_init(&ask.address, &init)).await.ok()?;
    let answer: Response = answer.dyn_into().ok()?;
    let body = JsFuture::from(answer.text().ok()?).await.ok()?;
    Some(HttpAnswer { status: answer.status(), body: body.as_string().unwrap_or_default() })
}

/// Tells a platform something while the page is being closed: it arrives after the page is gone, and nobody hears the
/// answer.
pub fn call_after(ask: &HttpAsk) {
    let (Some(window), Some(init)) = (web_sys::window(), init(ask)) else { return };
    let _ = Reflect::set(&init, &"keepalive".into(), &true.into());
    let lost = Closure::<dyn FnMut(JsValue)>::new(|_| {});
    let _ = window.fetch_with_str_and_init(&ask.address, &init).catch(&lost);
    lost.forget();
}

fn init(ask: &HttpAsk) -> Option<RequestInit> {
    let init = RequestInit::new();
    init.set_method(ask.method);
    if let Some(token) = &ask.token {
        let headers = Headers::new().ok()?;
        headers.set("Authorization", &format!("Basic {token}")).ok()?;
        headers.set("X-Experience-API-Version", "1.0.3").ok()?;
        if ask.body.is_some() {
            headers.set("Content-Type", "application/json").ok()?;
        }
        init.set_headers(&headers);
    }
    if let Some(body) = &ask.body {
        init.set_body(&JsValue::from_str(body));
    }
    Some(init)
}

/// The time now, and luck for an id.
#[must_use]
pub fn stamp() -> Stamp {
    let at = Date::new_0().to_iso_string().as_string().unwrap_or_default();
    Stamp { at, luck: luck::bits() }
}

/// Calls `back` when somebody comes back to this page, which the browser had kept as it was.
#[must_use]
pub fn on_coming_back(back: impl Fn() + 'static) -> Option<EventListener> {
    Some(EventListener::new(&web_sys::window()?.into(), "pageshow", move |_| back()))
}

/// Goes to an address of the platform's.
pub fn go_to(address: &str) {
    if let Some(window) = web_sys::window() {
        // A browser that will not leaves the page, which says that all is saved.
        let _ = window.location().replace(address);
    }
}

/// Closes the window, where a script opened it; a browser does not close another.
pub fn close_window() {
    if let Some(window) = web_sys::window() {
        let _ = window.close();
    }
}
