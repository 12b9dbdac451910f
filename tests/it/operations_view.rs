//! The desk of operations, drawn natively: what lies on it follows from the view alone.

use crate::drawn::drawn;
use game::Seat;
use game::moves::{Actor, Answer, GatePlan, Move};
use game::play::Game;
use game::scenario;
use game::setup::{Openness, Setup};
use game::turn::Turn;
use game::view::{SeatView, seat_view};
use page::ui::table::calendar::{CalendarProps, calendar};
use page::ui::table::operations::{
    OperationsAside, OperationsAsideProps, OperationsTable, OperationsTableProps,
};
use page::ui::table::question;
use pay::presets;
use std::rc::Rc;
use words::{Language, Words};
use world::chance::Seed;
use world::client::{ClientId, PhaseTwo, Scope, Terms};
use world::quantities::{Moment, Money, Share, Week, Work};
use yew::prelude::*;

pub const FIRST: ClientId = ClientId::new(0);

/// A quarter of the sprint under siloed pay.
pub fn quarter(seed: u32) -> Game {
    paid_quarter("siloed", seed)
}

pub fn paid_quarter(scheme: &str, seed: u32) -> Game {
    let scenario = Rc::new(scenario::preset("sprint").expect("a preset"));
    let scheme = Rc::new(presets::scheme(scheme).expect("a preset"));
    let culture = Rc::new(presets::culture("neutral").expect("a preset"));
    Game::new(Setup::as_written(scenario, scheme, culture, Openness::OwnPayOnly, Seed::new(seed)).to_budget())
}

pub fn play(game: &mut Game, by: Actor, made: Move) {
    game.play(by, made.clone()).unwrap_or_else(|refusal| panic!("{made:?}: {refusal:?}"));
}

/// Sales has drafted for the first client, asked for a check and for company on a visit, and handed over.
pub fn drafted(seed: u32) -> Game {
    let mut game = quarter(seed);
    let asked = seat_view(&game, Seat::Sales).card(FIRST).expect("a lead").asked;
    let terms =
        Terms { scope: Scope::Full, week: asked, discount: Share::percent(5), phase_two: PhaseTwo::With };
    play(&mut game, Actor::Sales, Move::Draft { client: FIRST, terms });
    play(&mut game, Actor::Sales, Move::AskCheck { client: FIRST });
    play(&mut game, Actor::Sales, Move::Invite { client: FIRST });
    play(&mut game, Actor::Sales, Move::Say { client: FIRST, text: "They walk if it is later.".into() });
    play(&mut game, Actor::Sales, Move::Done);
    game
}

/// Both seats promise whatever is asked and end their weeks, until `found` is true of the view of operations.
pub fn until(seed: u32, found: impl Fn(&SeatView) -> bool) -> Option<SeatView> {
    game_until(seed, found).map(|game| seat_view(&game, Seat::Operations))
}

/// The game of [`until`].
fn game_until(seed: u32, found: impl Fn(&SeatView) -> bool) -> Option<Game> {
    paid_game_until("siloed", seed, found)
}

/// The same under another pay plan.
pub fn paid_game_until(scheme: &str, seed: u32, found: impl Fn(&SeatView) -> bool) -> Option<Game> {
    let mut game = paid_quarter(scheme, seed);
    for _ in 0..400 {
        let view = seat_view(&game, Seat::Operations);
        if found(&view) && view.turns[Seat::Operations] == Turn::Open {
            return Some(game);
        }
        let sales = seat_view(&game, Seat::Sales);
        let open = |view: &SeatView| view.turns[view.seat] == Turn::Open;
        let (by, view) = if open(&sales) { (Actor::Sales, sales) } else { (Actor::Operations, view) };
        if !open(&view) {
            return None;
        }
        play(&mut game, by, eager(&view));
    }
    None
}

/// What somebody does who promises everything and keeps bad news to themselves.
fn eager(view: &SeatView) -> Move {
    let wanted = |mv: &&Move| matches!(mv, Move::Stamp { .. } | Move::SignAlone { .. });
    let draft = |mv: &&Move| match mv {
        Move::Draft { client, terms } => {
            let card = view.card(*client);
            card.is_some_and(|card| card.table.draft.is_none() && terms.week == card.asked.max(view.week()))
        }
        _ => false,
    };
    let chosen = view.options.iter().find(wanted).or_else(|| view.options.iter().find(draft));
    chosen.cloned().unwrap_or(Move::Done)
}

pub fn table(view: SeatView, client: Option<ClientId>) -> String {
    let props = OperationsTableProps {
        view: Rc::new(view),
        client,
        on_move: Callback::noop(),
        on_pick: Callback::noop(),
    };
    drawn(html! { <OperationsTable ..props /> })
}

pub fn aside(view: SeatView, client: Option<ClientId>) -> String {
    let props = OperationsAsideProps { view: Rc::new(view), client, on_move: Callback::noop() };
    drawn(html! { <OperationsAside ..props /> })
}

fn holds(page: &str, all: &[&str]) {
    for text in all {
        assert!(page.contains(text), "{text:?} is not in {page}");
    }
}

/// The button that says `label`, as drawn.
fn button<'a>(page: &'a str, label: &str) -> &'a str {
    let buttons = page.split("<button").skip(1);
    buttons
        .filter_map(|rest| rest.split("</button>").next())
        .find(|button| button.contains(label))
        .unwrap_or_else(|| panic!("no button says {label:?} in {page}"))
}

#[test]
fn a_draft_can_be_stamped_checked_and_countered() {
    let view = seat_view(&drafted(7), Seat::Operations);
    let card = view.card(FIRST).expect("a lead").clone();
    let asked = card.asked.number();
    let page = table(view, Some(FIRST));
    holds(
        &page,
        &[
            &format!("Sales offers week {asked}"),
            &format!("Client asked for week {asked}"),
            "Likely week",
            "They walk if it is later.",
        ],
    );
    assert!(!button(&page, &format!("Stamp for week {asked}")).contains("disabled"));
    assert!(!button(&page, "Check feasibility").contains("disabled"));
    assert!(!button(&page, "Join the visit").contains("disabled"));
    assert!(!button(&page, "Counter with week").contains("disabled"));
}

#[test]
fn a_week_can_be_told_only_after_the_check() {
    let mut game = drafted(7);
    let before = table(seat_view(&game, Seat::Operations), Some(FIRST));
    assert!(!before.contains("Honest"));
    play(&mut game, Actor::Operations, Move::Check { client: FIRST });
    let checked = table(seat_view(&game, Seat::Operations), Some(FIRST));
    assert!(!button(&checked, "Honest").contains("disabled"));
    play(&mut game, Actor::Operations, Move::Report { client: FIRST, answer: Answer::Padded });
    let told = table(seat_view(&game, Seat::Operations), Some(FIRST));
    holds(&told, &["with padding"]);
    assert!(!told.contains("ops-choices"));
}

#[test]
fn a_counter_lies_beside_the_draft_with_its_own_stamp() {
    let mut game = drafted(7);
    let asked = seat_view(&game, Seat::Operations).card(FIRST).expect("a lead").asked;
    let week = asked.plus(2);
    play(&mut game, Actor::Operations, Move::Counter { client: FIRST, scope: Scope::Core, week });
    let page = table(seat_view(&game, Seat::Operations), Some(FIRST));
    holds(&page, &[&format!("You counter week {}", week.number())]);
    assert!(!page.contains("Stamp for week"));
}

#[test]
fn without_a_client_the_plan_is_the_page() {
    let page = table(seat_view(&quarter(7), Seat::Operations), None);
    holds(&page, &["Your plan for week 1", "Overtime this week", "Hold the joint meeting"]);
    assert_eq!(page.matches("type=\"radio\"").count(), 4);
}

#[test]
fn every_running_project_has_a_piece_of_the_week() {
    let running = |view: &SeatView| {
        view.desk
            .operations()
            .is_some_and(|desk| desk.files.iter().filter(|file| file.work.is_some()).count() > 1)
    };
    let view = (0..40).find_map(|seed| until(seed, running)).expect("two projects at once");
    let names =
        view.clients.iter().filter(|card| card.promise.is_some_and(|p| p.delivered.is_none())).count();
    let page = table(view, None);
    assert_eq!(page.matches("type=\"range\"").count(), names);
}

#[test]
fn a_slip_asks_what_to_do_and_says_what_each_way_costs() {
    let slipped = |view: &SeatView| slipped(view).is_some();
    let view = (0..40).find_map(|seed| until(seed, slipped)).expect("a slip");
    let client = slipped_client(&view);
    let page = table(view, Some(client));
    holds(&page, &["Tell Sales now", "Wait and see", "€350", "€300"]);
    assert!(!button(&page, "Tell Sales now").contains("disabled"));
}

/// A project with a slip that nobody has decided about.
pub fn slipped(view: &SeatView) -> Option<ClientId> {
    let desk = view.desk.operations()?;
    let fresh = desk.files.iter().find(|file| view.may(&Move::HoldBack { client: file.client }));
    fresh.map(|file| file.client)
}

pub fn slipped_client(view: &SeatView) -> ClientId {
    slipped(view).expect("a slip")
}

#[test]
fn skipping_the_gate_is_asked_first() {
    let gated = |view: &SeatView| view.may(&Move::SetGate { client: FIRST, gate: GatePlan::Skipped });
    let view = (0..40).find_map(|seed| until(seed, gated)).expect("a running project");
    let words = Words::new(Language::English);
    let asked = |gate| question(&words, &view, &Move::SetGate { client: FIRST, gate });
    let skipping = asked(GatePlan::Skipped).expect("a question");
    assert_eq!(skipping.title, "Skip the quality gate?");
    assert!(skipping.text.starts_with("You deliver sooner."), "{}", skipping.text);
    assert!(asked(GatePlan::Planned).is_none(), "it can still be skipped");
    assert!(button(&table(view, Some(FIRST)), "Skip the quality gate").contains(&skipping.go));
}

/// What a move asks, it asks in either seat, and the button in the question says what the one before it said.
#[test]
fn both_seats_are_asked_in_one_way() {
    let words = Words::new(Language::English);
    let game = drafted(7);
    for seat in Seat::ALL {
        let view = seat_view(&game, seat);
        let escalate = Move::Escalate { client: FIRST };
        let asked = question(&words, &view, &escalate).expect("a question");
        assert_eq!(
            (asked.title.as_str(), asked.go.as_str()),
            ("Take it to leadership?", "Let leadership decide")
        );
        assert!(question(&words, &view, &Move::RefuseRenegotiation { client: FIRST }).is_none());
        for wanted in &view.options {
            let asked = question(&words, &view, wanted);
            assert_eq!(asked.is_some(), wanted.decides().is_some(), "{wanted:?}");
            assert!(asked.is_none_or(|asked| !asked.text.is_empty() && !asked.go.is_empty()), "{wanted:?}");
        }
    }
}

#[test]
fn the_private_side_tells_pay_week_and_what_is_known() {
    let view = seat_view(&drafted(7), Seat::Operations);
    let page = aside(view, Some(FIRST));
    holds(&page, &["This signature pays you", "Earned so far", "Your week", "What you know of", "€0"]);
}

#[test]
fn every_sentence_of_the_desk_is_written() {
    let views = (0..6).filter_map(|seed| until(seed, |view| view.week() > Week::new(3)));
    for view in views.chain([seat_view(&drafted(3), Seat::Operations)]) {
        let clients: Vec<ClientId> = view.clients.iter().map(|card| card.id).collect();
        for client in clients.into_iter().map(Some).chain([None]) {
            let page = table(view.clone(), client) + &aside(view.clone(), client);
            let unwritten = page.split(['>', '<', '"']).find(|text| {
                ["ops-", "learned-", "scope-", "stamp-", "deed-", "lost-"]
                    .iter()
                    .any(|id| text.starts_with(id))
                    && !text.contains(' ')
                    && !page.contains(&format!("=\"{text}\""))
                    && !page.contains(&format!("=\"{text} "))
            });
            assert_eq!(unwritten, None);
        }
    }
}

/// The calendar of a view, drawn.
fn drawn_calendar(view: SeatView) -> String {
    let words = Words::new(Language::English);
    let props = CalendarProps { view: Rc::new(view), on_pick: Callback::noop() };
    drawn(calendar(&words, &props))
}

#[test]
fn the_calendar_tells_operations_the_load_and_never_what_the_client_expects() {
    let late = |view: &SeatView| {
        let promises = view.clients.iter().filter_map(|card| card.promise);
        promises.filter(|promise| promise.delivered.is_none() && view.week() > promise.signed.plus(2)).count()
            > 0
    };
    let view = (0..40).find_map(|seed| until(seed, late)).expect("a promise of weeks ago");
    let page = drawn_calendar(view);
    holds(
        &page,
        &["promised week", "forecast week", "no word to them for up to 3 weeks", "Work for the team"],
    );
    assert!(!page.contains("they expect"));
}

#[test]
fn a_draft_lies_in_the_calendar_in_pencil_with_the_load_it_would_add() {
    let game = drafted(7);
    let view = seat_view(&game, Seat::Operations);
    let week = view.card(FIRST).expect("a lead").asked.number();
    holds(&drawn_calendar(view), &[&format!("Sales’ draft: week {week}"), "more in drafts"]);
    let sales = drawn_calendar(seat_view(&game, Seat::Sales));
    holds(&sales, &[&format!("your draft: week {week}")]);
    assert!(!sales.contains("Work for the team") && !sales.contains("Operations’ workload"));
}

#[test]
fn an_empty_calendar_says_so() {
    let page = drawn_calendar(seat_view(&quarter(7), Seat::Operations));
    holds(&page, &["Nothing promised yet"]);
}

#[test]
fn a_week_that_is_tried_out_is_the_week_that_follows() {
    let running = |view: &SeatView| view.trial(None).len() > 1;
    for seed in 0..20 {
        let Some(mut game) = game_until(seed, running) else { continue };
        let view = seat_view(&game, Seat::Operations);
        let wanted = view.options.iter().filter_map(|made| match made {
            Move::Allocate { client, work } => Some((*client, *work)),
            _ => None,
        });
        for (client, work) in wanted.collect::<Vec<_>>() {
            let tried = view.trial(Some((client, Some(work))));
            play(&mut game, Actor::Operations, Move::Allocate { client, work });
            assert_eq!(seat_view(&game, Seat::Operations).trial(None), tried, "seed {seed}");
            assert_eq!(given(&game), tried.iter().map(|it| it.given).collect::<Vec<_>>(), "seed {seed}");
            play(&mut game, Actor::Operations, Move::ShareOut { client });
            assert_eq!(seat_view(&game, Seat::Operations).desk, view.desk, "shared out by date again");
        }
    }
}

/// What each running project is given, as the desk tells it.
fn given(game: &Game) -> Vec<Work> {
    let view = seat_view(game, Seat::Operations);
    let desk = view.desk.operations().expect("a desk");
    desk.files.iter().filter_map(|file| file.work).map(|work| work.allotted).collect()
}

#[test]
fn a_delivery_by_the_date_pays_what_the_lines_say_and_a_late_one_does_not() {
    let pays = |scheme: &str| {
        let running = |view: &SeatView| view.trial(None).len() == 1;
        let game =
            (0..20).find_map(|seed| paid_game_until(scheme, seed, running)).expect("a running project");
        let view = seat_view(&game, Seat::Operations);
        let card = view.clients.iter().find(|card| card.promise.is_some()).expect("a promise");
        let due = card.promise.expect("a promise").due.end();
        let scale = view.pay.scale.fraction();
        let pays = |late: i32, spent: Work| {
            let at = Moment::from_tenths(due.tenths() + late);
            view.pay.delivery_pays(Seat::Operations, card.id, at, spent)
        };
        let ample = card.stated.times(2.0);
        (pays(0, card.stated), pays(10, card.stated), pays(0, ample), scale)
    };
    let euros = |thousands: f64, scale: f64| Money::from_thousands(thousands).times(scale);
    // Siloed pay asks for the budget and not for the date; gated pay the other way round.
    let (by_date, late, dear, scale) = pays("siloed");
    assert_eq!((by_date.sure, late.sure, dear.sure), (euros(0.9, scale), euros(0.9, scale), Money::ZERO));
    let (by_date, late, dear, scale) = pays("gated");
    assert_eq!((by_date.sure, late.sure, dear.sure), (euros(2.0, scale), Money::ZERO, euros(2.0, scale)));
    assert_eq!(by_date.hoped, Money::ZERO);
    // What satisfaction pays is hope, until the client has been asked.
    let (by_date, ..) = pays("milestones");
    assert!(by_date.hoped > Money::ZERO && by_date.sure == Money::ZERO, "{by_date:?}");
}
