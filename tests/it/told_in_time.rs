//! What stands where something is decided: what it changes in one's pay, what follows from it, what the week began with,
//! and what passed while nobody was asked.

use crate::drawn::drawn;
use crate::operations_view::{FIRST, drafted, paid_game_until, play, quarter, until};
use game::Seat;
use game::events::OperationsEvent;
use game::moves::{Actor, Answer, Move};
use game::play::Game;
use game::state::Phase;
use game::view::{HeardNews, SeatView, seat_view};
use page::ui::pages::curtain::{Curtain, Opening};
use page::ui::pages::games::GamesPage;
use page::ui::pages::home::{Home, Resumable};
use page::ui::state::{Card, KeptGame, Looking, PassedTurns, Session, Shelf};
use page::ui::table::operations::{OperationsArrivals, OperationsTable};
use page::ui::table::sales::{SalesProps, SalesTable};
use page::ui::table::{Clients, owed_steps, question};
use std::rc::Rc;
use words::{Language, Words};
use world::client::{ClientId, PhaseTwo, Scope, Terms};
use world::quantities::{Share, Week};
use yew::prelude::*;

fn words() -> Words {
    Words::new(Language::English)
}

fn at(client: ClientId) -> Looking {
    Looking { client: Some(client), ..Looking::default() }
}

/// The bar of operations at the first client: what its buttons say, with their notes.
fn bar(game: &Game) -> Vec<(String, Option<String>)> {
    let view = seat_view(game, Seat::Operations);
    let steps = owed_steps(&words(), &view, &at(FIRST));
    steps.into_iter().map(|step| (step.label, step.note)).collect()
}

/// The sheet of sales for `client`, with `writing` on it.
fn sales_sheet(view: SeatView, client: ClientId, writing: Option<Terms>) -> String {
    let props = SalesProps {
        view: Rc::new(view),
        client: Some(client),
        writing: writing.map(|terms| (client, terms)),
        on_move: Callback::noop(),
        on_write: Callback::noop(),
    };
    drawn(html! { <SalesTable ..props /> })
}

#[test]
fn a_check_that_sales_asked_for_is_in_the_bar_with_what_it_takes() {
    let mut game = quarter(7);
    play(&mut game, Actor::Sales, Move::AskCheck { client: FIRST });
    play(&mut game, Actor::Sales, Move::Done);
    let takes = Some("Takes 0.5 person-days of this week".to_owned());
    assert_eq!(bar(&game), [("Check feasibility".to_owned(), takes)]);
    play(&mut game, Actor::Operations, Move::Check { client: FIRST });
    let answers = bar(&game);
    assert_eq!(answers.len(), Answer::ALL.len(), "{answers:?}");
    assert!(answers.iter().all(|(label, note)| label.starts_with("Say week") && note.is_some()));
    play(&mut game, Actor::Operations, Move::Report { client: FIRST, answer: Answer::Honest });
    assert!(bar(&game).is_empty());
}

#[test]
fn whatever_operations_owes_at_a_client_has_a_button_in_the_bar() {
    let game = drafted(7);
    assert_eq!(bar(&game)[0].0, "Join the visit");
    assert_eq!(bar(&game)[0].1.as_deref(), Some("Takes 1 person-day of this week"));
    for seed in 0..6 {
        let Some(view) = until(seed, |view| view.week() > Week::new(2) && !view.owed.is_empty()) else {
            continue;
        };
        for owed in &view.owed {
            let steps = owed_steps(&words(), &view, &at(owed.client()));
            assert!(!steps.is_empty(), "{owed:?} has no button");
        }
    }
}

#[test]
fn the_stamp_of_operations_is_asked_about_and_says_what_follows() {
    let mut game = quarter(7);
    let asked = seat_view(&game, Seat::Sales).card(FIRST).expect("a lead").asked;
    let terms =
        Terms { scope: Scope::Full, week: asked, discount: Share::ZERO, phase_two: PhaseTwo::Without };
    play(&mut game, Actor::Sales, Move::Draft { client: FIRST, terms });
    play(&mut game, Actor::Sales, Move::Done);
    let view = seat_view(&game, Seat::Operations);
    let about = question(&words(), &view, &Move::Stamp { client: FIRST }).expect("a question");
    assert_eq!(about.go, format!("Stamp for week {}", asked.number()));
    assert!(about.text.starts_with("The client hears Sales’ terms at once"), "{}", about.text);
    assert!(about.text.ends_with("This can’t be undone."), "{}", about.text);
}

#[test]
fn other_terms_say_what_they_change_in_the_pay_of_sales() {
    let game = quarter(7);
    let view = seat_view(&game, Seat::Sales);
    let card = view.card(FIRST).expect("a lead");
    let asked =
        Terms { scope: Scope::Full, week: card.asked, discount: Share::ZERO, phase_two: PhaseTwo::Without };
    let cheaper = Terms { discount: Share::percent(10), ..asked };
    let smaller = Terms { scope: Scope::Core, ..asked };
    for terms in [cheaper, smaller] {
        let change = view.offer_changes(FIRST, &asked, &terms).expect("a change");
        assert!(change.becomes < change.was);
        let less = words().money(change.was - change.becomes);
        let told = format!("This takes {less} off your pay.");
        let page = sales_sheet(view.clone(), FIRST, Some(terms));
        assert!(page.contains(&told), "{told} is not in {page}");
        let looking = Looking { writing: Some((FIRST, terms)), ..at(FIRST) };
        let note = owed_steps(&words(), &view, &looking)[0].note.clone().unwrap_or_default();
        assert!(note.contains("at the signature instead of"), "{note}");
    }
    let later = Terms { week: card.asked.plus(1), ..asked };
    assert!(!sales_sheet(view, FIRST, Some(later)).contains("off your pay"), "a date alone pays the same");
}

#[test]
fn another_week_says_what_it_changes_in_the_pay_of_sales() {
    let running = |view: &SeatView| view.trial(None).len() == 1;
    let mut game = (0..20).find_map(|seed| paid_game_until("siloed", seed, running)).expect("a project");
    let view = seat_view(&game, Seat::Operations);
    let wanted = view.options.iter().find(|made| matches!(made, Move::Renegotiate { .. })).expect("a way");
    let (wanted, client) = (wanted.clone(), wanted.client().expect("a client"));
    play(&mut game, Actor::Operations, wanted);
    let view = seat_view(&game, Seat::Sales);
    let change = view.renegotiation_changes(client).expect("a change");
    assert_eq!(change.becomes.cents(), change.was.times(0.95).cents());
    let page = sales_sheet(view.clone(), client, None);
    let button = page.split("<button").find(|button| button.contains("Agree, and ask the client"));
    assert!(button.is_some_and(|button| button.contains("off your pay")), "{page}");
    let step = owed_steps(&words(), &view, &at(client)).remove(0);
    assert!(step.note.is_some_and(|note| note.contains("off your pay")));
}

#[test]
fn a_counter_says_what_it_changes_in_the_pay_of_operations() {
    let counters = |scheme: &str| {
        let lead = |view: &SeatView| view.options.iter().any(|made| matches!(made, Move::Counter { .. }));
        let mut game = crate::operations_view::paid_quarter(scheme, 7);
        let asked = seat_view(&game, Seat::Sales).card(FIRST).expect("a lead").asked;
        let terms = Terms {
            scope: Scope::Extended,
            week: asked,
            discount: Share::ZERO,
            phase_two: PhaseTwo::Without,
        };
        play(&mut game, Actor::Sales, Move::Draft { client: FIRST, terms });
        play(&mut game, Actor::Sales, Move::Done);
        let view = seat_view(&game, Seat::Operations);
        assert!(lead(&view));
        view.offer_changes(FIRST, &terms, &Terms { scope: Scope::Core, ..terms })
    };
    assert_eq!(counters("siloed"), None, "paid for each delivery, whatever its size");
}

/// What the week of operations begins with, drawn.
fn arrivals(view: SeatView) -> String {
    drawn(html! { <OperationsArrivals view={Rc::new(view)} /> })
}

#[test]
fn whoever_plans_the_week_reads_first_who_is_missing_and_what_was_added() {
    let short = |view: &SeatView| view.desk.operations().is_some_and(|desk| desk.shock != Share::ZERO);
    let view = (0..60).find_map(|seed| until(seed, short)).expect("a shock");
    let page = arrivals(view.clone());
    assert!(
        page.contains("New this week") && page.contains("Part of the team is missing this week"),
        "{page}"
    );
    // It comes before the desk whatever is looked at there, and not once more in a plan that may be folded.
    let view = Rc::new(view);
    let (on_move, on_pick) = (Callback::noop(), Callback::noop());
    let desk = drawn(html! { <OperationsTable {view} client={None::<ClientId>} {on_move} {on_pick} /> });
    assert!(!desk.contains("Part of the team is missing"));

    let added = |view: &SeatView| {
        view.heard.iter().any(|heard| match &heard.news {
            HeardNews::Operations(OperationsEvent::Worked { client, week }) => {
                heard.week.plus(1) == view.week() && week.crept.is_positive() && runs(view, *client)
            }
            _ => false,
        })
    };
    let view = (0..200).find_map(|seed| until(seed, added)).expect("work that was added");
    let page = arrivals(view);
    assert!(page.contains(" of work last week. Your plan includes it."), "{page}");
    assert!(
        arrivals(seat_view(&quarter(7), Seat::Operations)).is_empty(),
        "a plain week begins with nothing"
    );
}

fn runs(view: &SeatView, client: ClientId) -> bool {
    let desk = view.desk.operations();
    desk.is_some_and(|desk| desk.files.iter().any(|file| file.client == client && file.work.is_some()))
}

#[test]
fn a_turn_that_passed_by_itself_is_told_behind_the_curtain() {
    let curtain = |passed: PassedTurns| {
        let phase = Phase::Week(Week::new(3));
        drawn(html! { <Curtain to={Seat::Operations} {phase} opening={Opening::HandOver} {passed} /> })
    };
    let week = |number: u8| Week::new(number);
    let passed = PassedTurns { sales: Some((week(2), week(3))), operations: Some((week(2), week(2))) };
    let page = curtain(passed);
    for told in [
        "Operations has no decision to make in week 2, so that turn is skipped.",
        "Sales has no decision to make in weeks 2 to 3, so that turn is skipped.",
    ] {
        assert!(page.contains(told), "{told} is not in {page}");
    }
    assert!(!curtain(PassedTurns::default()).contains("skipped"));
}

#[test]
fn the_shelf_says_last_deliveries_where_the_table_does() {
    let running = |view: &SeatView| matches!(view.phase, Phase::RunOff(_));
    let game = (0..20).find_map(|seed| paid_game_until("siloed", seed, running)).expect("last deliveries");
    let week = game.state().week();
    let session = Session::resume(game, Seat::Operations, None);
    let card = Card::of(&session, 0.0);
    assert!(card.run_off);
    let kept = KeptGame { id: "a".to_owned(), name: None, card: Some(card), unsaved: false };
    let shelf = drawn(html! { <GamesPage shelf={Shelf::Here(Rc::new(vec![kept]))} /> });
    let told = format!("Last deliveries: week {}", week.number());
    assert!(shelf.contains(&told), "{shelf}");
    let kept = Resumable { scenario: "sprint".into(), week, run_off: true, over: false };
    let home = drawn(html! { <Home kept={Some(kept)} /> });
    assert!(home.contains(&format!("last deliveries: week {}", week.number())), "{home}");
}

#[test]
fn a_satisfaction_says_of_how_much_it_is() {
    let promised = |view: &SeatView| view.clients.iter().any(|card| card.promise.is_some());
    let view = Rc::new((0..20).find_map(|seed| until(seed, promised)).expect("a promise"));
    let nothing = Callback::noop();
    let page = drawn(html! {
        <Clients {view} client={None::<ClientId>} on_pick={Callback::noop()} on_plan={nothing} />
    });
    let points = page.split("client-points").nth(1).and_then(|rest| rest.split("</li>").next());
    assert!(points.is_some_and(|points| points.contains(" of 100")), "{page}");
}
