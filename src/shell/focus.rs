//! Where the focus is, and where it goes when what had it is gone: the browser would leave a keyboard at the top of
//! the page, and a screen reader nowhere.

use super::frame::{self, Waiting};
use gloo::events::EventListener;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::js_sys::Array;
use web_sys::{Document, Element, HtmlElement, MutationObserver, MutationObserverInit, NodeList};

const HEADINGS: &str = "h1, h2, h3";
const CONTROLS: &str = "button:enabled, input:enabled, textarea:enabled, summary, a[href]";

/// What had the focus last, and everything around it, from the inside out.
type Steps = Rc<RefCell<Vec<Element>>>;

/// Follows the focus, and mends it when what had it is gone. A page draws its parts when it pleases, so it is the
/// document that says when something has changed.
#[derive(Debug)]
pub struct Trail {
    changes: MutationObserver,
    // Kept, because the trail follows the focus for as long as it lives.
    _changed: Closure<dyn FnMut()>,
    _focused: EventListener,
}

impl Trail {
    /// Follows the focus from now on; nothing where the browser has no document.
    #[must_use]
    pub fn follow() -> Option<Self> {
        let document = document()?;
        let steps = Steps::default();
        let kept = Rc::clone(&steps);
        let focused = EventListener::new(&document, "focusin", move |event| {
            let focused = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            *kept.borrow_mut() = std::iter::successors(focused, |element| element.parent_element()).collect();
        });
        let (asked, mut waiting) = (Rc::new(Cell::new(false)), None::<Waiting>);
        let changed = Closure::<dyn FnMut()>::new(move || {
            // Once for everything that changes before the next frame, which has been asked for by the first change.
            if asked.replace(true) {
                return;
            }
            let (steps, asked) = (Rc::clone(&steps), Rc::clone(&asked));
            let mended = move || {
                asked.set(false);
                mend(&steps);
            };
            waiting.replace(frame::before(mended));
        });
        let changes = MutationObserver::new(changed.as_ref().unchecked_ref()).ok()?;
        let wanted = MutationObserverInit::new();
        wanted.set_child_list(true);
        wanted.set_subtree(true);
        wanted.set_attribute_filter(&Array::of1(&"disabled".into()));
        changes.observe_with_options(&document, &wanted).ok()?;
        Some(Self { changes, _changed: changed, _focused: focused })
    }
}

impl Drop for Trail {
    fn drop(&mut self) {
        self.changes.disconnect();
    }
}

/// Where the element with the focus is gone or can no longer be used, the focus moves to what is nearest to its place:
/// the heading of the part it was in, or the first control of a part that has no heading. Whoever took the focus away
/// from something that is still there keeps it where they put it.
fn mend(steps: &Steps) {
    let Some(document) = document() else { return };
    // Moving the focus writes a new trail.
    let steps = steps.borrow().clone();
    let there = steps.first().is_some_and(|last| last.is_connected() && !is(last, ":disabled"));
    if there || !is_lost(&document) {
        return;
    }
    for step in steps.iter().skip(1).filter(|step| step.is_connected()) {
        let found = all(step, HEADINGS).or_else(|| all(step, CONTROLS));
        if found.is_some_and(|found| takes_focus(&document, &found)) {
            return;
        }
    }
}

fn is(element: &Element, selector: &str) -> bool {
    element.matches(selector).unwrap_or_default()
}

fn is_lost(document: &Document) -> bool {
    document.active_element().is_none_or(|active| is(&active, "body, :disabled"))
}

/// Everything inside `part` that `selector` finds; nothing where that is nothing.
fn all(part: &Element, selector: &str) -> Option<NodeList> {
    part.query_selector_all(selector).ok().filter(|found| found.length() > 0)
}

/// Moves the focus to the first of these that takes it; what is not drawn does not.
fn takes_focus(document: &Document, found: &NodeList) -> bool {
    (0..found.length()).filter_map(|index| found.get(index)?.dyn_into::<HtmlElement>().ok()).any(|element| {
        if element.tab_index() < 0 {
            element.set_tab_index(-1);
        }
        element.focus().is_ok() && !is_lost(document)
    })
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
