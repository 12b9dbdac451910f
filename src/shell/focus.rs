//! Where the focus is, and where it goes when what had it is gone: the browser would leave a keyboard at the top of
//! the page, and a screen reader nowhere.

use gloo::events::EventListener;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, NodeList};

const HEADINGS: &str = "h1, h2, h3";
const CONTROLS: &str = "button:enabled, input:enabled, textarea:enabled, summary, a[href]";

/// What had the focus last, and everything around it, from the inside out.
#[derive(Debug)]
pub struct Trail {
    steps: Rc<RefCell<Vec<Element>>>,
    /// Kept, because the trail follows the focus for as long as it lives.
    _listener: EventListener,
}

impl Trail {
    /// Follows the focus from now on.
    #[must_use]
    pub fn follow() -> Option<Self> {
        let document = document()?;
        let steps = Rc::new(RefCell::new(Vec::new()));
        let kept = Rc::clone(&steps);
        let listener = EventListener::new(&document, "focusin", move |event| {
            let focused = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            *kept.borrow_mut() = std::iter::successors(focused, |element| element.parent_element()).collect();
        });
        Some(Self { steps, _listener: listener })
    }

    /// Where the element with the focus is gone or can no longer be used, the focus moves to what is nearest to its
    /// place: the heading of the part it was in, or the first control of a part that has no heading.
    pub fn mend(&self) {
        let Some(document) = document() else { return };
        if !is_lost(&document) {
            return;
        }
        let steps = self.steps.borrow().clone();
        for step in steps.iter().skip(1).filter(|step| step.is_connected()) {
            let found = all(step, HEADINGS).or_else(|| all(step, CONTROLS));
            if found.is_some_and(|found| takes_focus(&document, &found)) {
                return;
            }
        }
    }
}

fn is_lost(document: &Document) -> bool {
    document.active_element().is_none_or(|active| active.matches("body, :disabled").unwrap_or_default())
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
