//! The app: holds the state, runs what the state asks of the browser, and lets the address choose a page.

use super::hooks::Act;
use super::keeper::{self, ShelfKeeper};
use super::pages::{PageSnapshot, fetch_what_players_need, screen};
use super::pool::WorkerPool;
use super::routes::{Route, plan_in};
use super::state::{EarlierVisits, Effect, LabMsg, Model, Msg, PayMsg, TalksMsg, Writing, begin, update};
use crate::shell::drawing::Drawing;
use crate::shell::focus::Trail;
use crate::shell::frame;
use crate::shell::pause::{self, Pause};
use crate::shell::{address, files, luck, page, storage, timing};
use gloo::events::EventListener;
use platform::packed::ELEMENT;
use words::{Language, Words};
use world::chance::Seed;
use yew::prelude::*;

/// Where it keeps the pay plans that were composed.
const PLANS_KEPT_AS: &str = "truce.pay";
/// Where it keeps the strategy cascade.
const STRATEGY_KEPT_AS: &str = "truce.strategy";

/// Puts the app into the page.
#[cfg(target_arch = "wasm32")]
pub fn mount() {
    yew::Renderer::<App>::new().render();
}

/// Milliseconds for which a picture of what the laboratory has found so far stands: the first, and the last ones at
/// most. In between each stands longer than the one before, because ever more quarters change it ever less.
const STANDS: [f64; 2] = [400.0, 1_000.0];
/// How many times longer.
const LONGER: f64 = 1.25;

/// The app.
#[derive(Debug)]
pub struct App {
    model: Model,
    words: Words,
    act: Act,
    /// Those who play beside the page.
    pool: WorkerPool,
    /// The bot's, while it thinks.
    thinking: Option<Pause>,
    /// The games on the shelf, and which of them is this tab's.
    desk: ShelfKeeper,
    /// Kept, because the page follows the address, and other tabs, for as long as it lives.
    _listeners: [Option<EventListener>; 3],
    _focus: Option<Trail>,
    /// Until it is drawn for the first time.
    starting: Option<Drawing>,
    /// When the page was last drawn, in milliseconds.
    drawn: f64,
    /// How long that stands while the laboratory finds more, in milliseconds.
    stands: f64,
}

impl Component for App {
    type Message = Msg;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let address_now = address::now();
        let kept = EarlierVisits {
            plans: storage::read(PLANS_KEPT_AS),
            strategy: storage::read(STRATEGY_KEPT_AS),
            ..keeper::kept()
        };
        let (mut model, mut effects) = begin(&kept, Seed::new(luck::number()), route_at(&address_now));
        if let Some(msg) = linked(&address_now) {
            let (next, more) = update(model, Msg::Talks(TalksMsg::Pay(msg)));
            model = next;
            effects.extend(more);
        }
        let act = Act(ctx.link().callback(|msg| msg));
        let arrived = act.0.clone();
        let (act_of_games, act_of_pool) = (act.0.clone(), act.0.clone());
        let listener = address::listen(move |address| {
            arrived.emit(Msg::Arrived(route_at(&address)));
            if let Some(msg) = linked(&address) {
                arrived.emit(Msg::Talks(TalksMsg::Pay(msg)));
            }
        });
        let other = act.0.clone();
        let plans = storage::listen(PLANS_KEPT_AS, move |text| {
            other.emit(Msg::Talks(TalksMsg::Pay(PayMsg::Recalled(text))));
        });
        let leaving = act.0.clone();
        let left = page::on_leaving(move || leaving.emit(Msg::PageLeft));
        let words = Words::of_first_visit(Language::English);
        let mut app = Self {
            model,
            words,
            act,
            starting: Some(Drawing::begin()),
            drawn: 0.0,
            stands: 0.0,
            pool: WorkerPool::new(act_of_pool),
            thinking: None,
            desk: ShelfKeeper::new(act_of_games),
            _listeners: [listener, plans, left],
            _focus: Trail::follow(),
        };
        effects.into_iter().for_each(|effect| app.run(effect));
        app.desk.settle(&app.model.library);
        yew::platform::spawn_local(fetch_what_players_need());
        app
    }

    fn update(&mut self, _ctx: &Context<Self>, msg: Msg) -> bool {
        let more = matches!(msg, Msg::Lab(LabMsg::Heard { .. })) && self.model.laboratory.is_finding();
        let (model, effects) = update(std::mem::take(&mut self.model), msg);
        self.model = model;
        effects.into_iter().for_each(|effect| self.run(effect));
        self.desk.settle(&self.model.library);
        // Slices come faster than anybody reads, and each picture of what was found holds a copy of it.
        let now = frame::now();
        let more = more && self.model.laboratory.is_running();
        if more && now - self.drawn < self.stands {
            return false;
        }
        let [first, last] = STANDS;
        self.stands = if more { (self.stands * LONGER).min(last) } else { first };
        self.drawn = now;
        true
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first: bool) {
        self.starting = None;
    }

    fn view(&self, _ctx: &Context<Self>) -> Html {
        let words = match &self.model.session {
            Some(session) => self.words.in_currency(&session.game().setup().scenario.draft().currency),
            None => self.words.clone(),
        };
        let page = screen(&words, self.model.route, &PageSnapshot::of(&self.model));
        html! {
            <ContextProvider<Words> context={words}>
                <ContextProvider<Act> context={self.act.clone()}>
                    { page }
                </ContextProvider<Act>>
            </ContextProvider<Words>>
        }
    }
}

impl App {
    fn run(&mut self, effect: Effect) {
        match effect {
            Effect::Save(text) => self.desk.save(&self.model, text),
            Effect::Shelf(effect) => self.desk.run(&self.model, effect),
            Effect::KeepPay(text) => {
                let kept = storage::write(PLANS_KEPT_AS, &text);
                let writing = if kept { Writing::Done } else { Writing::Refused };
                self.act.0.emit(Msg::Talks(TalksMsg::Pay(PayMsg::Written(writing))));
            }
            Effect::KeepCascade(text) => {
                storage::write(STRATEGY_KEPT_AS, &text);
            }
            Effect::CopyLink(link) => page::copy(&address::whole(&link)),
            Effect::Print => page::print(),
            Effect::DrawSeed => self.act.0.emit(Msg::SeedDrawn(Seed::new(luck::number()))),
            Effect::Go(route) => address::go(route.address()),
            Effect::Think(thought) => self.think(thought),
            Effect::Download { name, text } => files::save(&name, &text),
            Effect::StartWorkers { crew, run, count } => self.pool.call(crew, run, count),
            Effect::Send { crew, worker, text } => self.pool.send(crew, worker, &text),
            Effect::EndWorkers(crew) => self.pool.leave(crew),
        }
    }
}

/// What a bot is seen to think at least and at most, and for each move that it makes, in milliseconds. The thought
/// itself takes less than a frame; an answer at once would look as if nobody had thought.
const THOUGHT: [u32; 3] = [150, 600, 60];

impl App {
    fn think(&mut self, thought: u32) {
        let Some(session) = &self.model.session else { return };
        let [least, most, each] = THOUGHT;
        let moves = timing::measured("truce.bot", || session.answer(&self.words));
        let pause = (least + each * moves.len() as u32).min(most);
        let act = self.act.0.clone();
        self.thinking = Some(pause::after(pause, move || act.emit(Msg::Answered { thought, moves })));
    }
}

/// The page at an address. In a package for a learning platform the course is the start.
fn route_at(address: &str) -> Route {
    let route = Route::parse(address);
    let is_packed = route == Route::Home && page::text_of(ELEMENT).is_some();
    if is_packed { Route::Learn } else { route }
}

/// The pay plan that an address brings along.
fn linked(address: &str) -> Option<PayMsg> {
    plan_in(address).map(|code| PayMsg::Linked(code.to_owned()))
}
