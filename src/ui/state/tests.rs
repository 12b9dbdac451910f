mod campaign_tests;
mod library_tests;

use super::*;
use crate::ui::routes::Route;
use game::Seat;
use game::bets::{Bet, Matter};
use game::log::Entry;
use game::moves::{Actor, Move, Origin};
use game::state::Phase;
use world::chance::Seed;
use world::client::ClientId;
use world::quantities::Points;

/// A first visit that goes on like this.
fn after(msgs: impl IntoIterator<Item = Msg>) -> (Model, Vec<Effect>) {
    let begun = begin(&EarlierVisits::default(), Seed::new(7), Route::Home);
    msgs.into_iter().fold(begun, |(model, _), msg| update(model, msg))
}

/// A visit on this page by somebody who left a game.
fn again(game: Option<String>, route: Route) -> (Model, Vec<Effect>) {
    let (model, effects) = begin(&EarlierVisits { game, ..EarlierVisits::default() }, Seed::new(9), route);
    let moves_in = |effect: &Effect| matches!(effect, Effect::Shelf(ShelfEffect::MoveIn(_)));
    (model, effects.into_iter().filter(|effect| !moves_in(effect)).collect())
}

/// The practice after its first turn of sales: a check was asked for, and the screen waits for operations.
fn handed_over() -> Model {
    let ask = Move::AskCheck { client: ClientId::new(0) };
    after([Msg::PlayFirst, Msg::Sit, Msg::Play(ask), Msg::Play(Move::Done)]).0
}

fn saved(effects: &[Effect]) -> Option<String> {
    effects.iter().find_map(|effect| if let Effect::Save(text) = effect { Some(text.clone()) } else { None })
}

#[test]
fn the_first_choice_is_two_messages_away() {
    let (model, effects) = after([Msg::PlayFirst]);
    assert!(effects.contains(&Effect::Go(Route::Table)));
    let (model, _) = update(model, Msg::Sit);
    let view = model.session.and_then(|session| session.view());
    assert!(view.is_some_and(|view| !view.options.is_empty()));
}

/// A sprint in which a bot begins as sales, at the table.
fn against_sales() -> (Model, Vec<Effect>) {
    let partner = Pick::Partner(Partner::ordinary(Seat::Sales));
    after([Msg::ChooseSolo, Msg::Picked(partner), Msg::Deal, Msg::Arrived(Route::Table)])
}

fn answer(model: Model) -> (Model, Vec<Effect>) {
    let words = words::Words::new(words::Language::English);
    let moves = model.session.as_ref().map(|session| session.answer(&words)).unwrap_or_default();
    let thought = model.thoughts;
    update(model, Msg::Answered { thought, moves })
}

#[test]
fn a_bot_thinks_when_somebody_comes_to_its_table_and_once() {
    let (model, effects) = against_sales();
    assert_eq!(effects, [Effect::Think(1)]);
    let (model, effects) = update(model, Msg::Arrived(Route::Table));
    assert!(effects.is_empty(), "it is at it already");
    let view = model.session.as_ref().and_then(Session::view);
    assert_eq!(
        view.map(|view| view.seat),
        Some(Seat::Operations),
        "the person sees their own side meanwhile"
    );
    let (model, effects) = answer(model);
    assert!(saved(&effects).is_some());
    let session = model.session.as_ref().expect("a game has begun");
    assert!(session.game().moves().len() > 1);
    // The week ends, and the bot begins the next one.
    let (model, effects) = update(model, Msg::Play(Move::Done));
    assert!(effects.contains(&Effect::Think(2)));
    let (again, effects) =
        update(model, Msg::Answered { thought: 1, moves: vec![Entry::chosen(Seat::Sales, Move::Done)] });
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::Think(_))));
    assert_eq!(
        again.session.map(|session| session.across().map(|across| across.at)),
        Some(Some(At::Thinking(2)))
    );
}

/// While somebody still chooses, the bot goes through a quarter of its own, in either seat.
#[test]
fn a_bot_rehearses_a_whole_quarter_week_by_week() {
    let words = words::Words::new(words::Language::English);
    for seat in Seat::ALL {
        let choice = Choice { partner: Partner::ordinary(seat), ..Choice::default() };
        let setup = choice.setup().expect("the first choice is valid");
        let last = setup.scenario.last_run_off().number();
        let mut session = Session::begin(setup, None).played_by(choice.partner.players()).expect("a bot");
        let mut weeks = 0;
        while !session.game().is_over() {
            let week = session.game().state().week();
            session.rehearse(&words);
            assert!(session.game().is_over() || session.game().state().week() > week);
            weeks += 1;
        }
        assert!((2..=last).contains(&weeks), "{weeks} weeks");
    }
}

#[test]
fn a_reload_while_a_bot_thinks_asks_it_again() {
    let (model, _) = against_sales();
    let (model, _) = answer(model);
    let (model, effects) = update(model, Msg::Play(Move::Done));
    let before = answer(model).0.session.expect("a game has begun");
    let text = saved(&effects);
    let (again, effects) = again(text, Route::Table);
    assert_eq!(effects, [Effect::Think(1)]);
    let again = answer(again).0.session.expect("the game was kept");
    assert_eq!(again.game(), before.game());
}

#[test]
fn a_bot_that_answers_after_the_table_was_left_calls_nobody_back() {
    let (model, _) = against_sales();
    let (model, _) = update(model, Msg::Arrived(Route::Home));
    let (_, effects) = answer(model);
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::Go(_))), "{effects:?}");
}

#[test]
fn in_the_lesson_a_turn_passes_in_which_nothing_waits_for_its_seat() {
    let visit = Move::Visit { client: ClientId::new(0) };
    let (model, _) = after([Msg::PlayFirst, Msg::Sit, Msg::Play(visit), Msg::Play(Move::Done)]);
    let session = model.session.expect("a game has begun");
    // Nothing was put before operations, and the client still waits for a date.
    assert_eq!(session.seated(), Seated::At(Seat::Sales));
    assert_eq!(session.game().state().phase, Phase::Week(world::quantities::Week::new(2)));
    let passed: Vec<_> =
        session.game().moves().iter().filter(|entry| entry.by == Actor::Operations).collect();
    assert!(passed.iter().all(|entry| entry.origin == Origin::Habit) && !passed.is_empty());
    // It is told until sales has ended its own turn.
    let first = world::quantities::Week::new(1);
    assert_eq!(session.passed(), PassedTurns { sales: None, operations: Some((first, first)) });
    let usual = [Msg::PlayUsual]
        .into_iter()
        .fold(Model { session: Some(session), ..Model::default() }, |m, msg| update(m, msg).0);
    assert_eq!(usual.session.map(|session| session.passed()), Some(PassedTurns::default()));
}

#[test]
fn no_view_lies_behind_the_curtain() {
    let session = handed_over().session.expect("a game has begun");
    assert_eq!(session.seated(), Seated::Curtain { to: Seat::Operations });
    assert!(session.view().is_none());
}

#[test]
fn a_reload_goes_on_behind_the_curtain_of_the_same_seat() {
    let (model, effects) = after([Msg::PlayFirst, Msg::Sit, Msg::Play(Move::HoldMeeting)]);
    let before = model.session.expect("a game has begun");
    let (model, _) = again(saved(&effects), Route::Home);
    let again = model.session.expect("the game was kept");
    assert_eq!(again.seated(), Seated::Curtain { to: Seat::Sales });
    assert_eq!(again.game(), before.game());
}

#[test]
fn a_refused_move_is_told_and_keeps_nothing() {
    let (model, _) = after([Msg::PlayFirst, Msg::Sit]);
    let (model, effects) = update(model, Msg::Play(Move::Stamp { client: ClientId::new(0) }));
    assert_eq!(model.notice, Some(Notice::Refused(Refusal::NoCounter)));
    assert!(effects.is_empty());
}

#[test]
fn a_damaged_file_leaves_the_game_as_it_was() {
    let moves = |model: &Model| model.session.as_ref().map(|session| session.game().moves().len());
    let before = handed_over();
    let count = moves(&before);
    for text in [None, Some(String::new()), Some("{\"format\": 1}".to_owned())] {
        let (model, effects) = update(handed_over(), Msg::FileRead(text));
        assert!(model.notice.is_some());
        assert!(effects.is_empty());
        assert_eq!(moves(&model), count);
    }
}

#[test]
fn an_exported_game_can_be_opened_again() {
    let (_, effects) = update(handed_over(), Msg::Export);
    let [Effect::Download { name, text }] = effects.as_slice() else { panic!("one file") };
    assert_eq!(*name, format!("truce-first-promise-{}.json", debrief::chosen::SEED));
    let (model, _) = update(Model::default(), Msg::FileRead(Some(text.clone())));
    assert_eq!(model.session.map(|session| session.seat()), Some(Seat::Operations));
}

/// What the start page begins and what the first chapter of the course lives through are one promise.
#[test]
fn the_first_promise_is_the_first_chapter() {
    let session = after([Msg::PlayFirst]).0.session.expect("a game has begun");
    let chapter = course::plan::Course::of_truce().and_then(|course| course.chapters().first().cloned());
    let chapter = chapter.expect("there is a first chapter");
    assert_eq!(*session.game().setup(), chapter.scene.setup(None));
}

#[test]
fn the_same_market_is_played_again_beside_the_quarter_before() {
    let mut model = after([Msg::PlayFirst]).0;
    while model.session.as_ref().is_some_and(|session| !session.game().is_over()) {
        model = update(update(model, Msg::Sit).0, Msg::Play(Move::Done)).0;
    }
    let (model, effects) = update(model, Msg::Again);
    assert_eq!(effects, [Effect::Go(Route::Setup)]);
    assert_eq!(model.choice.seed, Seed::new(debrief::chosen::SEED));
    let (model, effects) = update(model, Msg::Deal);
    let session = model.session.expect("a game has begun");
    assert_eq!(session.game().state().phase, Phase::Week(world::quantities::Week::new(1)));
    assert!(session.before().is_some());
    let text = saved(&effects).expect("it was kept");
    let Some(Ok(Opens::Session(kept))) = Saved::from_text(&text).map(|saved| saved.open()) else {
        panic!("it opens");
    };
    assert!(kept.before().is_some(), "the quarter before is kept along");
}

/// The practice played to its end.
fn over() -> Model {
    let mut model = after([Msg::PlayFirst]).0;
    while model.session.as_ref().is_some_and(|session| !session.game().is_over()) {
        model = update(update(model, Msg::Sit).0, Msg::Play(Move::Done)).0;
    }
    model
}

fn unveiled(model: &Model) -> &Unveiled {
    model.session.as_ref().map(Session::unveiled).expect("a game has begun")
}

fn guess(by: Seat) -> Msg {
    Msg::Guess(Bet { points: Some(Points::from_tenths(610)), ..Bet::passed(by, Matter::Clients) })
}

#[test]
fn the_reveal_asks_before_it_shows_and_can_be_walked_back() {
    let model = over();
    let (clients, blame) = (RevealStep::On(Matter::Clients), RevealStep::On(Matter::Blame));
    assert!(!unveiled(&model).is_open(clients) && !unveiled(&model).may_turn(blame));
    // Nobody jumps ahead.
    let model = update(model, Msg::TurnTo(RevealStep::Both)).0;
    assert_eq!(unveiled(&model).now, clients);
    let model = [guess(Seat::Sales), Msg::Unveil(Matter::Clients), Msg::TurnTo(blame)]
        .into_iter()
        .fold(model, |model, msg| update(model, msg).0);
    assert!(unveiled(&model).is_open(clients) && !unveiled(&model).is_open(blame));
    assert_eq!(unveiled(&model).now, blame);
    // What was guessed cannot be changed any more.
    let bets = unveiled(&model).bets.clone();
    let model = update(update(model, guess(Seat::Operations)).0, Msg::TurnTo(clients)).0;
    assert_eq!(unveiled(&model).bets, bets);
    assert_eq!(unveiled(&model).now, clients);
}

#[test]
fn a_reload_in_the_reveal_goes_on_where_it_was_with_every_guess() {
    let msgs = [
        guess(Seat::Sales),
        guess(Seat::Operations),
        Msg::Unveil(Matter::Clients),
        Msg::TurnTo(RevealStep::On(Matter::Blame)),
    ];
    let (model, effects) = msgs.into_iter().fold((over(), Vec::new()), |(model, _), msg| update(model, msg));
    let again = again(saved(&effects), Route::Reveal).0;
    assert_eq!(unveiled(&again), unveiled(&model));
    let (_, effects) = update(again, Msg::Export);
    let [Effect::Download { text, .. }] = effects.as_slice() else { panic!("one file") };
    assert_eq!(text.matches("\"points\":610").count(), 2);
    // The file alone is enough to go on.
    let opened = update(Model::default(), Msg::FileRead(Some(text.clone()))).0;
    assert!(unveiled(&opened).is_open(RevealStep::Money));
}

#[test]
fn a_seat_can_hide_its_side_and_either_can_sit_down() {
    let (model, _) = after([Msg::PlayFirst, Msg::Sit]);
    let (model, _) = update(model, Msg::HandTo(Seat::Sales));
    let session = model.session.as_ref().expect("a game has begun");
    assert!(session.view().is_none());
    assert_eq!(session.game().moves().len(), 0);
    let (model, _) = update(update(model, Msg::HandTo(Seat::Operations)).0, Msg::Sit);
    let view = model.session.as_ref().and_then(|session| session.view());
    assert_eq!(view.map(|view| view.seat), Some(Seat::Operations));
    // A seat whose week has ended has nothing to do at the table.
    let model = update(handed_over(), Msg::HandTo(Seat::Sales)).0;
    assert_eq!(model.session.map(|session| session.seated()), Some(Seated::Curtain { to: Seat::Operations }));
}

#[test]
fn a_week_left_to_habit_ends() {
    let (model, _) = after([Msg::PlayFirst, Msg::Sit, Msg::PlayUsual]);
    let session = model.session.expect("a game has begun");
    assert_eq!(session.seated(), Seated::Curtain { to: Seat::Operations });
    let moves: Vec<_> = session.game().moves().iter().map(|entry| &entry.made).collect();
    assert!(matches!(moves.as_slice(), [Move::Draft { .. }, Move::Done]), "{moves:?}");
}
