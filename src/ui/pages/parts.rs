//! The parts of the app that come after the first: which pages each has, and how it is fetched.
//!
//! The release is cut at the functions below (`cargo xtask build`); whatever only they reach comes with their part. A
//! build in one piece has everything at once, and the same doors.

use super::cascade::CascadePage;
use super::composer::ComposerPage;
use super::door::{ArrivedPart, Leaf, Missing, PartShelf, fetch_ahead};
use super::games::GamesPage;
use super::laboratory::{LabSnapshot, LaboratoryPage};
use super::learn::LearnPage;
use super::model::ModelPage;
use super::other_rules::OtherRulesPage;
use super::setup::SetupPage;
use super::snapshot::{Over, RevealPage, Sheets};
use super::table::{Coached, TablePage};
use crate::ui::state::{
    CascadeDesk, Choice, Composer, Instalment, Looking, Opposite, OtherRules, PassedTurns, Shelf,
    UndoPossible,
};
use game::view::SeatView;
use std::cell::Cell;
use std::future::Future;
use std::rc::Rc;
use words::volume;
use world::chance::Seed;
use yew::prelude::*;

/// A seat at the table.
#[derive(Clone, PartialEq)]
pub struct AtTable {
    /// What the seat sees.
    pub view: Rc<SeatView>,
    /// What it looks at.
    pub looking: Looking,
    /// Whether its last move can be taken back.
    pub undo: UndoPossible,
    /// Whether the seat is being coached.
    pub coached: Coached,
    /// Who sits opposite.
    pub opposite: Opposite,
    /// Which quarter of a campaign it is, if it belongs to one.
    pub instalment: Option<Instalment>,
    /// The turns that passed by themselves before this one.
    pub passed: PassedTurns,
}

/// What is decided before a game.
#[derive(Clone, PartialEq)]
pub enum BeforeGame {
    /// Who plays under what.
    Setup(Rc<Choice>, Seed),
    /// The pay being composed.
    Composer(Rc<Composer>),
    /// From the strategy to the pay.
    Cascade(Rc<CascadeDesk>),
    /// The games that are kept here.
    Games(Shelf),
    /// A game of other rules.
    OtherRules(Rc<OtherRules>),
}

/// What comes after a game.
#[derive(Clone, PartialEq)]
pub struct After(pub Sheets, pub Over);

/// What needs no game.
#[derive(Clone, PartialEq)]
pub enum GamelessPage {
    /// Thousands of quarters.
    Laboratory(Box<LabSnapshot>),
    /// Every equation and every number.
    Model,
}

/// The course.
#[derive(Clone, PartialEq)]
pub struct Lessons;

/// A part: its leaf, the name of its file, how its pages are drawn, and the words that come with them.
macro_rules! part {
    ($leaf:ty, $name:ident, $draw:path, $words:path) => {
        impl Leaf for $leaf {
            fn shelf() -> &'static PartShelf<Self> {
                thread_local! {
                    static SHELF: Cell<Option<ArrivedPart<$leaf>>> = const { Cell::new(None) };
                }
                &SHELF
            }

            fn fetch() -> impl Future<Output = Result<ArrivedPart<Self>, Missing>> {
                #[cfg(all(target_arch = "wasm32", feature = "parts"))]
                #[wasm_split_helpers::wasm_split($name, fallible)]
                fn fetched() -> Result<ArrivedPart<$leaf>, Missing> {
                    Ok(ArrivedPart { draw: $draw, words: $words })
                }
                #[cfg(not(all(target_arch = "wasm32", feature = "parts")))]
                async fn fetched() -> Result<ArrivedPart<$leaf>, Missing> {
                    Ok(ArrivedPart { draw: $draw, words: $words })
                }
                fetched()
            }
        }
    };
}

part!(AtTable, table, draw_table, volume::table);
part!(BeforeGame, setup, draw_before, volume::before);
part!(After, reveal, draw_after, volume::after);
part!(GamelessPage, laboratory, draw_study, volume::study);
part!(Lessons, learn, draw_lessons, volume::course);

/// Fetches what a player will need, in the order in which it is needed. The laboratory comes when it is entered.
pub async fn fetch_what_players_need() {
    fetch_ahead::<AtTable>().await;
    fetch_ahead::<BeforeGame>().await;
    fetch_ahead::<After>().await;
}

fn draw_table(leaf: &AtTable) -> Html {
    let AtTable { view, looking, undo, coached, opposite, instalment, passed } = leaf.clone();
    html! {
        <TablePage {view} {looking} {undo} {coached} {opposite} {instalment} {passed} />
    }
}

fn draw_before(leaf: &BeforeGame) -> Html {
    match leaf {
        BeforeGame::Setup(choice, fresh_seed) => html! {
            <SetupPage choice={Rc::clone(choice)} fresh_seed={*fresh_seed} />
        },
        BeforeGame::Composer(composer) => html! {
            <ComposerPage composer={Rc::clone(composer)} />
        },
        BeforeGame::Games(shelf) => html! { <GamesPage shelf={shelf.clone()} /> },
        BeforeGame::OtherRules(game) => html! { <OtherRulesPage game={Rc::clone(game)} /> },
        BeforeGame::Cascade(desk) => html! { <CascadePage desk={Rc::clone(desk)} /> },
    }
}

fn draw_after(After(leaf, over): &After) -> Html {
    html! { <RevealPage leaf={*leaf} over={over.clone()} /> }
}

fn draw_lessons(_: &Lessons) -> Html {
    html! { <LearnPage /> }
}

fn draw_study(leaf: &GamelessPage) -> Html {
    match leaf {
        GamelessPage::Laboratory(bench) => html! {
            <LaboratoryPage bench={LabSnapshot::clone(bench)} />
        },
        GamelessPage::Model => html! { <ModelPage /> },
    }
}
