//! Doors: pages whose code is fetched apart from the first part of the app.
//!
//! A part that is here is drawn at once. While it comes, its place says so; where it cannot be had, a sentence and a
//! button stand there, and it is asked for again by itself as soon as the browser is back on a network. What was
//! played is in the state, which no part holds, so nothing is lost meanwhile.

use crate::shell::drawing::Drawing;
use crate::shell::{frame, network, page};
use crate::ui::hooks::{use_act, use_words};
use crate::ui::parts::{Button, Tone};
use crate::ui::state::Msg;
use std::cell::Cell;
use std::future::Future;
use std::rc::Rc;
use std::thread::LocalKey;
use words::volume::Volume;
use yew::platform::spawn_local;
use yew::prelude::*;

/// A part that is here: what draws its pages, and what they say.
#[derive(Debug)]
pub struct ArrivedPart<P> {
    /// Draws a page.
    pub draw: fn(&P) -> Html,
    /// The sentences that come with it.
    pub words: Volume,
}

impl<P> Clone for ArrivedPart<P> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<P> Copy for ArrivedPart<P> {}

/// A part that could not be fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing;

#[cfg(all(target_arch = "wasm32", feature = "parts"))]
impl From<wasm_split_helpers::SplitLoaderError> for Missing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

/// Where a part is kept once it is here.
pub type PartShelf<P> = LocalKey<Cell<Option<ArrivedPart<P>>>>;

/// What a part is asked to draw. A part has one of these, which names its pages.
pub trait Leaf: Clone + PartialEq + 'static {
    /// Where the part is kept once it is here.
    fn shelf() -> &'static PartShelf<Self>;

    /// Fetches the part, if it is not here yet.
    fn fetch() -> impl Future<Output = Result<ArrivedPart<Self>, Missing>>;
}

/// Fetches a part before it is asked for. One that cannot be had now is fetched when it is asked for.
pub async fn fetch_ahead<P: Leaf>() {
    if let Ok(part) = P::fetch().await {
        P::shelf().set(Some(part));
    }
}

/// How it is with a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// It has been asked for.
    Coming,
    /// It can be drawn.
    Here,
    /// It could not be had.
    Missing,
    /// It can be had no more: the host has another release by now.
    Gone,
}

/// Props of [`Door`].
#[derive(Properties, PartialEq)]
pub struct DoorProps<P: Leaf> {
    /// What to draw behind it.
    pub leaf: P,
}

/// A page of a part, as soon as the part is here.
#[component]
pub fn Door<P: Leaf>(props: &DoorProps<P>) -> Html {
    let words = use_words();
    let act = use_act();
    let stage = use_state_eq(|| if P::shelf().get().is_some() { Stage::Here } else { Stage::Coming });
    let waited = use_state(|| *stage != Stage::Here);
    use_fetching::<P>(&stage);
    use_network(&stage);
    use_release(&stage);
    let here = *stage == Stage::Here && *waited;
    use_effect_with(here, |here| {
        // Somebody who waited has the focus on what told them so, which is gone.
        let arriving = here.then(|| frame::before(|| page::arrive_at("h1[tabindex], main[tabindex]")));
        move || drop(arriving)
    });
    let away = || {
        html! {
            <Button label={words.say("back-to-start")} tone={Tone::Quiet} on_press={act.reform(|()| Msg::Leave)} />
        }
    };
    match (*stage, P::shelf().get()) {
        (Stage::Here, Some(part)) => {
            words.open(part.words);
            (part.draw)(&props.leaf)
        }
        (Stage::Coming, _) | (Stage::Here, None) => html! {
            <main class="door-wait" tabindex="-1" aria-busy="true">
                <p role="status">{ words.say("part-coming") }</p>
            </main>
        },
        (Stage::Missing, _) => {
            let on_press = Callback::from(move |()| stage.set(Stage::Coming));
            closed(words.say("part-missing"), words.say("part-again"), on_press, away())
        }
        (Stage::Gone, _) => {
            let on_press = Callback::from(|()| page::reload());
            closed(words.say("part-old"), words.say("part-reload"), on_press, away())
        }
    }
}

/// Why a door does not open, and what can be done about it.
fn closed(why: String, label: String, on_press: Callback<()>, away: Html) -> Html {
    html! {
        <main class="door-wait" tabindex="-1">
            <p role="alert">{ why }</p>
            <div class="door-ways">
                <Button {label} tone={Tone::Ink} {on_press} />
                { away }
            </div>
        </main>
    }
}

/// Asks for the part whenever it is said to come.
#[hook]
fn use_fetching<P: Leaf>(stage: &UseStateHandle<Stage>) {
    let setter = stage.setter();
    use_effect_with(**stage == Stage::Coming, move |coming| {
        let drawing = coming.then(Drawing::begin);
        if *coming {
            spawn_local(async move {
                setter.set(match P::fetch().await {
                    Ok(part) => {
                        P::shelf().set(Some(part));
                        Stage::Here
                    }
                    Err(Missing) => Stage::Missing,
                });
            });
        }
        move || drop(drawing)
    });
}

/// Asks again as soon as the network is back.
#[hook]
fn use_network(stage: &UseStateHandle<Stage>) {
    let setter = stage.setter();
    use_effect_with(**stage == Stage::Missing, move |missing| {
        let listening = missing.then(|| network::on_return(move || setter.set(Stage::Coming)));
        move || drop(listening)
    });
}

/// Finds out whether trying again can help: what a release lost by being replaced never comes.
#[hook]
fn use_release(stage: &UseStateHandle<Stage>) {
    let setter = stage.setter();
    use_effect_with(**stage == Stage::Missing, move |missing| {
        let asks = Rc::new(Cell::new(*missing));
        if *missing {
            let asks = Rc::clone(&asks);
            spawn_local(async move {
                // It may have been tried again meanwhile.
                if network::has_another_release().await && asks.get() {
                    setter.set(Stage::Gone);
                }
            });
        }
        move || asks.set(false)
    });
}
