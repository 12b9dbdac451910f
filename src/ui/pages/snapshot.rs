//! Which page is shown, and what it is given: one snapshot of the state for one drawing.

use super::curtain::{Curtain, Opening};
use super::door::{Door, Leaf};
use super::elsewhere::{Elsewhere, Fetching};
use super::home::{Home, Resumable};
use super::laboratory::LabSnapshot;
use super::notice::NoticeBar;
use super::parts::{After, AtTable, BeforeGame, GamelessPage, Lessons};
use super::reveal::{Report, Reveal, RevealProps};
use super::table::Coached;
use crate::shell::store::StoreFault;
use crate::ui::hooks::{use_act, use_arrival};
use crate::ui::routes::Route;
use crate::ui::state::{
    Before, Card, CascadeDesk, Choice, Composer, FIRST, Guessed, Hidden, Model, Msg, Notice, OtherRules,
    PassedTurns, RevealStep, Seated, Session, Shelf, Talks, TalksMsg, Unveiled, WhatIfView,
};
use crate::ui::table::phrases;
use debrief::quarter::Quarter;
use debrief::so_far::SoFar;
use game::Seat;
use game::bets::Matter;
use game::state::Phase;
use std::rc::Rc;
use words::Words;
use world::chance::Seed;
use yew::prelude::*;

/// What the pages draw from. While the curtain is down nobody's view is in it.
#[derive(Clone, PartialEq)]
pub struct PageSnapshot {
    choice: Rc<Choice>,
    fresh_seed: Seed,
    notice: Option<Notice>,
    kept: Option<Resumable>,
    shelf: Shelf,
    trouble: Option<StoreFault>,
    bench: LabSnapshot,
    composer: Rc<Composer>,
    cascade: Rc<CascadeDesk>,
    place: Place,
    replayed: Replayed,
}

/// Whether the game on the table is replayed under other rules than it was played under.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Replayed {
    /// It is.
    Yes,
    /// It is not.
    No,
}

/// What lies on the table.
#[derive(Clone, PartialEq)]
enum Place {
    /// Nothing.
    Bare,
    /// A game that is being fetched.
    Fetching,
    /// A game that another tab has.
    Elsewhere(AttrValue),
    /// A game of other rules, which is looked at.
    OtherRules(Rc<OtherRules>),
    /// A game behind its curtain.
    Curtain { to: Seat, phase: Phase, opening: Opening, passed: PassedTurns },
    /// A seat at the table.
    Seat(AtTable),
    /// A quarter that is over.
    Over(Over),
}

/// A quarter that is over, and the one before it or the campaign that it belongs to.
#[derive(Clone, PartialEq)]
pub struct Over {
    quarter: Rc<Quarter>,
    before: Option<Rc<Quarter>>,
    so_far: Option<Rc<SoFar>>,
    before_guessed: Guessed,
    unveiled: Unveiled,
    talks: Talks,
    what_if: WhatIfView,
}

impl PageSnapshot {
    /// The snapshot of `model`.
    #[must_use]
    pub fn of(model: &Model) -> Self {
        Self {
            choice: Rc::new(model.choice.clone()),
            fresh_seed: model.fresh_seed,
            notice: model.notice.clone(),
            kept: model.session.as_ref().map(kept).or_else(|| last(model)),
            shelf: model.library.shelf.clone(),
            trouble: model.library.trouble,
            bench: LabSnapshot::of(&model.laboratory),
            composer: Rc::clone(&model.composer),
            cascade: Rc::clone(&model.cascade),
            place: table(model),
            replayed: match &model.session {
                Some(session) if session.is_replayed() => Replayed::Yes,
                Some(_) | None => Replayed::No,
            },
        }
    }
}

/// The game that was played last, if it can be gone on with.
fn last(model: &Model) -> Option<Resumable> {
    let card = &model.library.last.as_ref()?.card;
    let Card { scenario, week, run_off, over, .. } = card;
    Some(Resumable { scenario: scenario.clone().into(), week: *week, run_off: *run_off, over: *over })
}

/// What is on the table of this tab. What another tab has, and what is on its way, come before what was there.
fn table(model: &Model) -> Place {
    if let Some(other) = &model.other_rules {
        return Place::OtherRules(Rc::clone(other));
    }
    match (&model.library.elsewhere, &model.library.waiting, &model.session) {
        (Some(id), _, _) => Place::Elsewhere(AttrValue::from(id.clone())),
        (None, Some(_), _) => Place::Fetching,
        (None, None, Some(session)) => place(session, model),
        (None, None, None) => Place::Bare,
    }
}

fn kept(session: &Session) -> Resumable {
    let game = session.game();
    Resumable {
        scenario: AttrValue::from(game.setup().scenario.id().to_owned()),
        week: game.state().week(),
        run_off: matches!(game.state().phase, Phase::RunOff(_)),
        over: game.is_over(),
    }
}

fn place(session: &Session, model: &Model) -> Place {
    if let Some(quarter) = session.quarter() {
        let before = session.before().map(|before| Rc::clone(&before.quarter));
        let before_guessed = session.before().map(Before::guessed).unwrap_or_default();
        return Place::Over(Over {
            quarter,
            before,
            so_far: session.so_far(),
            before_guessed,
            unveiled: session.unveiled().clone(),
            talks: Talks { goals: model.cascade.sheet.departments, ..session.talks().clone() },
            what_if: model.what_ifs.view(model.composer.plans()),
        });
    }
    let game = session.game();
    match (session.seated(), session.view()) {
        (Seated::At(_), Some(view)) => {
            let coached = match (session.is_first_lesson(), game.setup().scenario.id() == FIRST) {
                (true, _) => Coached::First,
                (false, true) => Coached::Yes,
                (false, false) => Coached::No,
            };
            let (looking, undo) = (session.looking(), session.undo_possible());
            let instalment = session.instalment();
            let opposite = session.opposite().clone();
            Place::Seat(AtTable {
                view,
                looking,
                undo,
                coached,
                opposite,
                instalment,
                passed: session.passed(),
            })
        }
        (Seated::At(to), None) | (Seated::Curtain { to }, _) => {
            let opening = match session.hidden() {
                // Whoever is at the table while the other has nothing to do has nobody to hand it to.
                Hidden::Yes if game.state().is_open(to.other()) => Opening::Hidden,
                Hidden::Yes | Hidden::No if game.moves().is_empty() => Opening::First,
                Hidden::Yes | Hidden::No => Opening::HandOver,
            };
            Place::Curtain { to, phase: game.state().phase, opening, passed: session.passed() }
        }
    }
}

/// The page at `route`. An address whose page has nothing to show leads home.
pub fn screen(words: &Words, route: Route, snapshot: &PageSnapshot) -> Html {
    let page = match (route, &snapshot.place) {
        (Route::Setup, _) => door(BeforeGame::Setup(Rc::clone(&snapshot.choice), snapshot.fresh_seed)),
        (Route::Composer, _) => door(BeforeGame::Composer(Rc::clone(&snapshot.composer))),
        (Route::Cascade, _) => door(BeforeGame::Cascade(Rc::clone(&snapshot.cascade))),
        (Route::Laboratory, _) => door(GamelessPage::Laboratory(Box::new(snapshot.bench.clone()))),
        (Route::Model, _) => door(GamelessPage::Model),
        (Route::Learn, _) => door(Lessons),
        (Route::Games, _) => door(BeforeGame::Games(snapshot.shelf.clone())),
        (Route::Table | Route::Reveal | Route::Report, Place::Elsewhere(id)) => {
            html! { <Elsewhere id={id.clone()} /> }
        }
        (Route::Table | Route::Reveal | Route::Report, Place::Fetching) => {
            html! { <Fetching /> }
        }
        (Route::Table | Route::Reveal | Route::Report, Place::OtherRules(other)) => {
            door(BeforeGame::OtherRules(Rc::clone(other)))
        }
        (Route::Table, Place::Curtain { to, phase, opening, passed }) => html! {
            <Curtain to={*to} phase={*phase} opening={*opening} passed={*passed} />
        },
        (Route::Table, Place::Seat(seat)) => door(seat.clone()),
        (Route::Report, Place::Over(over)) => door(After(Sheets::Report, over.clone())),
        (Route::Table | Route::Reveal, Place::Over(over)) => door(After(Sheets::Steps, over.clone())),
        (Route::Home | Route::Lost, _)
        | (Route::Table | Route::Reveal, Place::Bare)
        | (Route::Reveal | Route::Report, _) => {
            html! { <Home kept={snapshot.kept.clone()} /> }
        }
    };
    html! {
        <>
            <Arrival place={name_of(route, snapshot)} title={title_of(words, route, snapshot)} />
            <NoticeBar notice={snapshot.notice.clone()} trouble={snapshot.trouble} />
            { marked(words, route, snapshot) }
            { page }
        </>
    }
}

/// What stands above a game that is replayed under other rules than it was played under, on paper too.
fn marked(words: &Words, route: Route, snapshot: &PageSnapshot) -> Html {
    match (route, &snapshot.place, snapshot.replayed) {
        (
            Route::Table | Route::Reveal | Route::Report,
            Place::Curtain { .. } | Place::Seat(_) | Place::Over(_),
            Replayed::Yes,
        ) => html! {
            <aside class="others-marked" aria-label={words.say("others-today-title")}>
                { words.say("others-marked") }
            </aside>
        },
        (_, _, _) => Html::default(),
    }
}

/// What is behind the door to a part.
fn door<P: Leaf>(leaf: P) -> Html {
    html! { <Door<P> {leaf} /> }
}

/// A name for where somebody is; another name means that they have arrived somewhere.
fn name_of(route: Route, snapshot: &PageSnapshot) -> String {
    match (route, &snapshot.place) {
        (Route::Table, Place::Curtain { to, phase, .. }) => {
            format!("curtain-{to:?}-{}", phase.week().number())
        }
        (Route::Table | Route::Reveal, Place::Over(Over { unveiled, .. })) => {
            // Sliding through the weeks is no arrival, beginning to is. Nor is the answer about the turning point, which
            // appears where it was given.
            let again = if unveiled.replay.is_some() { "replay" } else { "reveal" };
            let bets = unveiled.bets.iter().filter(|bet| bet.on != Matter::Turning).count();
            format!("{again}-{}-{bets}", unveiled.now.place())
        }
        (Route::Table, Place::Seat(seat)) => format!("table-{:?}", seat.view.seat),
        (Route::Table | Route::Reveal | Route::Report, Place::Elsewhere(_)) => "elsewhere".to_owned(),
        (Route::Table | Route::Reveal | Route::Report, Place::Fetching) => "fetching".to_owned(),
        (Route::Table | Route::Reveal | Route::Report, Place::OtherRules(_)) => "other-rules".to_owned(),
        (
            Route::Home
            | Route::Setup
            | Route::Games
            | Route::Table
            | Route::Reveal
            | Route::Report
            | Route::Composer
            | Route::Cascade
            | Route::Laboratory
            | Route::Model
            | Route::Learn
            | Route::Lost,
            _,
        ) => {
            format!("{route:?}")
        }
    }
}

/// What the browser's tab says.
fn title_of(words: &Words, route: Route, snapshot: &PageSnapshot) -> String {
    match (route, &snapshot.place) {
        (Route::Setup, _) => words.say("title-setup"),
        (Route::Composer, _) => words.say("title-composer"),
        (Route::Cascade, _) => words.say("title-cascade"),
        (Route::Laboratory, _) => words.say("title-lab"),
        (Route::Model, _) => words.say("title-model"),
        (Route::Learn, _) => words.say("title-learn"),
        (Route::Games, _) => words.say("title-games"),
        (Route::Table | Route::Reveal | Route::Report, Place::Elsewhere(_)) => words.say("title-elsewhere"),
        (Route::Table | Route::Reveal | Route::Report, Place::Fetching) => words.say("title-fetching"),
        (Route::Table | Route::Reveal | Route::Report, Place::OtherRules(_)) => words.say("title-others"),
        (Route::Table, Place::Curtain { .. }) => words.say("title-curtain"),
        (Route::Table, Place::Seat(AtTable { view, .. })) => {
            let seat = words.say(phrases::seat(view.seat));
            words.tell("title-table", &[("seat", seat.into()), ("week", words.week(view.week()).into())])
        }
        (Route::Report, Place::Over(_)) => words.say("title-report"),
        (Route::Table | Route::Reveal, Place::Over(_)) => words.say("title-reveal"),
        (Route::Home | Route::Lost, _)
        | (Route::Table | Route::Reveal, Place::Bare)
        | (Route::Reveal | Route::Report, _) => words.say("title-home"),
    }
}

/// Props of [`Arrival`].
#[derive(Properties, PartialEq)]
struct ArrivalProps {
    place: AttrValue,
    title: AttrValue,
}

/// Draws nothing; names the page and moves the focus when somebody arrives.
#[component]
fn Arrival(props: &ArrivalProps) -> Html {
    use_arrival(props.place.clone(), props.title.clone());
    Html::default()
}

/// How the end of a quarter is laid out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sheets {
    /// A step at a time.
    Steps,
    /// All at once, for paper.
    Report,
}

/// Props of [`RevealPage`].
#[derive(Properties, PartialEq)]
pub struct RevealPageProps {
    /// How it is laid out.
    pub leaf: Sheets,
    /// The quarter.
    pub over: Over,
}

/// Wires the reveal to the dispatcher. What is still to be guessed is in no report.
#[component]
pub fn RevealPage(props: &RevealPageProps) -> Html {
    let act = use_act();
    let Over { quarter, before, so_far, before_guessed, unveiled, talks, what_if } = props.over.clone();
    let reports = unveiled.is_open(RevealStep::Both);
    let reveal = RevealProps {
        quarter,
        before,
        so_far,
        before_guessed,
        unveiled,
        talks,
        on_guess: act.reform(Msg::Guess),
        on_unveil: act.reform(Msg::Unveil),
        on_enter: act.reform(Msg::Enter),
        on_turn: act.reform(Msg::TurnTo),
        on_sheet: act.reform(Msg::PickSheet),
        on_replay: act.reform(Msg::Replay),
        what_if,
        on_what_if: act.reform(Msg::WhatIf),
        on_again: act.reform(|()| Msg::Again),
        on_unchosen: act.reform(|()| Msg::PlayUnchosen),
        on_export: act.reform(|()| Msg::Export),
        on_report: act.reform(|()| Msg::Talks(TalksMsg::OpenReport)),
        on_home: act.reform(|()| Msg::Leave),
    };
    match (props.leaf, reports) {
        (Sheets::Report, true) => html! { <Report ..reveal /> },
        (Sheets::Report, false) | (Sheets::Steps, _) => html! { <Reveal ..reveal /> },
    }
}
