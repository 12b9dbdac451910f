//! The app: holds the state, runs what the state asks of the browser, and lets the address choose a page.

use super::hooks::Act;
use super::pages::{Scene, screen};
use super::routes::Route;
use super::state::{Effect, Model, Msg, update};
use crate::shell::focus::Trail;
use crate::shell::{address, files, luck, storage};
use crate::words::{Language, Words};
use crate::world::chance::Seed;
use gloo::events::EventListener;
use yew::prelude::*;

/// Where the browser keeps the game.
const KEPT_AS: &str = "truce.session";

/// Puts the app into the page.
#[cfg(target_arch = "wasm32")]
pub fn mount() {
    yew::Renderer::<App>::new().render();
}

/// The app.
#[derive(Debug)]
pub struct App {
    model: Model,
    words: Words,
    act: Act,
    /// Kept, because the page follows the address for as long as it lives.
    _address: Option<EventListener>,
    focus: Option<Trail>,
}

impl Component for App {
    type Message = Msg;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let started = Msg::Started {
            saved: storage::read(KEPT_AS),
            seed: Seed::new(luck::number()),
            route: Route::parse(&address::now()),
        };
        let (model, effects) = update(Model::default(), started);
        let act = Act(ctx.link().callback(|msg| msg));
        run_all(&act, effects);
        let arrived = act.0.clone();
        let listener = address::listen(move |address| arrived.emit(Msg::Arrived(Route::parse(&address))));
        Self { model, words: Words::new(Language::English), act, _address: listener, focus: Trail::follow() }
    }

    fn update(&mut self, _ctx: &Context<Self>, msg: Msg) -> bool {
        let (model, effects) = update(std::mem::take(&mut self.model), msg);
        self.model = model;
        run_all(&self.act, effects);
        true
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first: bool) {
        if let Some(focus) = &self.focus {
            focus.mend();
        }
    }

    fn view(&self, _ctx: &Context<Self>) -> Html {
        let words = match &self.model.session {
            Some(session) => self.words.in_currency(&session.game().setup().scenario.draft().currency),
            None => self.words.clone(),
        };
        let page = screen(self.model.route, &Scene::of(&self.model, &words));
        html! {
            <ContextProvider<Words> context={words}>
                <ContextProvider<Act> context={self.act.clone()}>
                    { page }
                </ContextProvider<Act>>
            </ContextProvider<Words>>
        }
    }
}

fn run_all(act: &Act, effects: Vec<Effect>) {
    for effect in effects {
        run(act, effect);
    }
}

fn run(act: &Act, effect: Effect) {
    match effect {
        Effect::Save(text) => {
            // Where the browser keeps nothing the game goes on; it can still be exported.
            storage::write(KEPT_AS, &text);
        }
        Effect::DrawSeed => act.0.emit(Msg::SeedDrawn(Seed::new(luck::number()))),
        Effect::Go(route) => address::go(route.address()),
        Effect::Download { name, text } => files::save(&name, &text),
    }
}
