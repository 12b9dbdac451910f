//! Many games in one browser: none is written over, none is shown to whoever it is not meant for.

use super::*;
use crate::shell::store::Listed;
use crate::shell::store::StoreFault;

fn each(model: Model, msgs: impl IntoIterator<Item = Msg>) -> (Model, Vec<Effect>) {
    msgs.into_iter().fold((model, Vec::new()), |(model, _), msg| update(model, msg))
}

fn library(msg: LibraryMsg) -> Msg {
    Msg::Library(msg)
}

fn current(model: &Model) -> String {
    model.library.current.clone().expect("a game is on the table")
}

fn text_of(model: &Model) -> String {
    Saved::of(model.session.as_ref().expect("a game has begun")).to_text()
}

fn card_of(model: &Model, played: f64) -> Box<Card> {
    Box::new(Card::of(model.session.as_ref().expect("a game has begun"), played))
}

/// A visit of this name in which the first promise has begun and sales sits at the table.
fn visit(name: &str) -> Model {
    let kept = EarlierVisits { visit: name.to_owned(), ..EarlierVisits::default() };
    let (model, _) = begin(&kept, Seed::new(7), Route::Home);
    each(model, [Msg::PlayFirst, Msg::Arrived(Route::Table), Msg::Sit]).0
}

#[test]
fn every_game_has_an_id_of_its_own() {
    let model = visit("a");
    let first = current(&model);
    let (model, effects) = each(model, [Msg::PlayFirst]);
    assert_ne!(current(&model), first, "a new game takes no other game's place");
    assert!(effects.contains(&Effect::Shelf(ShelfEffect::Claim(current(&model)))));
    let file = model.session.as_ref().map(|session| session.record().to_json());
    let second = current(&model);
    let model = each(model, [Msg::FileRead(file)]).0;
    assert_ne!(current(&model), second, "and neither does a file");
    assert_ne!(current(&visit("b")), first);
}

#[test]
fn the_curtain_falls_on_every_way_from_the_table() {
    for route in [Route::Home, Route::Setup, Route::Games, Route::Model, Route::Laboratory, Route::Lost] {
        let (model, _) = each(visit("a"), [Msg::Arrived(route), Msg::Arrived(Route::Table)]);
        let session = model.session.expect("the game stays");
        assert!(session.view().is_none(), "{route:?} leaves the table, so nothing private is there");
        assert_eq!(session.seated(), Seated::Curtain { to: Seat::Sales });
        assert!(session.game().moves().is_empty(), "no week ends by it");
    }
    assert!(each(visit("a"), [Msg::PageLeft]).0.session.is_some_and(|session| session.view().is_none()));
}

#[test]
fn a_game_comes_back_from_the_shelf_to_the_letter() {
    let model = visit("a");
    let (id, text) = (current(&model), text_of(&model));
    let msg = LibraryMsg::Wrote(id.clone(), card_of(&model, 5.0), Ok(()));
    let (before, effects) = each(model, [library(msg)]);
    let [Effect::Shelf(ShelfEffect::Remember(Some(last)))] = effects.as_slice() else {
        panic!("{effects:?}")
    };
    // A new tab remembers it at once, and fetches it when it is asked for.
    let kept = EarlierVisits { visit: "b".to_owned(), last: Some(last.clone()), ..EarlierVisits::default() };
    let (model, effects) = begin(&kept, Seed::new(9), Route::Home);
    assert!(effects.is_empty(), "a start page waits for no shelf: {effects:?}");
    let (model, effects) = each(model, [Msg::Continue]);
    let take = Effect::Shelf(ShelfEffect::Take(id.clone(), Taking::IfFree));
    assert_eq!(effects, [take, Effect::Go(Route::Table)]);
    let (model, _) = each(model, [library(LibraryMsg::Opened(id.clone(), Ok(Some(text))))]);
    assert_eq!(current(&model), id);
    let game = |model: &Model| model.session.as_ref().map(|session| session.game().moves().to_vec());
    assert_eq!(game(&model), game(&before));
    assert!(model.session.is_some_and(|session| session.view().is_none()), "behind its curtain");
}

#[test]
fn a_reload_fetches_the_game_of_this_tab_and_not_the_last_of_another() {
    let kept = EarlierVisits { table: Some("mine".to_owned()), ..EarlierVisits::default() };
    let (model, effects) = begin(&kept, Seed::new(9), Route::Table);
    let take = Effect::Shelf(ShelfEffect::Take("mine".to_owned(), Taking::IfFree));
    assert_eq!(effects, [take]);
    let text = text_of(&visit("a"));
    let (model, _) = each(model, [library(LibraryMsg::Opened("another".to_owned(), Ok(Some(text))))]);
    assert!(model.session.is_none(), "an answer that nobody waits for any longer changes nothing");
}

#[test]
fn a_reload_away_from_the_table_stays_where_it_is() {
    let kept = EarlierVisits { table: Some("mine".to_owned()), ..EarlierVisits::default() };
    for route in [Route::Home, Route::Games, Route::Laboratory] {
        let (model, _) = begin(&kept, Seed::new(9), route);
        let opened = LibraryMsg::Opened("mine".to_owned(), Ok(Some(text_of(&visit("a")))));
        let (model, effects) = each(model, [library(opened)]);
        assert_eq!(current(&model), "mine");
        assert!(!effects.iter().any(|effect| matches!(effect, Effect::Go(_))), "{route:?}: {effects:?}");
    }
}

#[test]
fn a_game_that_another_tab_has_can_be_taken_over() {
    let (model, _) = each(visit("b"), [library(LibraryMsg::Open("other".to_owned()))]);
    let (model, _) = each(model, [library(LibraryMsg::Busy("other".to_owned()))]);
    assert_eq!(model.library.elsewhere.as_deref(), Some("other"));
    let (_, effects) = each(model, [library(LibraryMsg::TakeOver("other".to_owned()))]);
    assert!(effects.contains(&Effect::Shelf(ShelfEffect::Take("other".to_owned(), Taking::Over))));
}

#[test]
fn a_tab_that_lost_its_game_writes_nothing_more() {
    for losing in [
        |id: String, _: Box<Card>| LibraryMsg::Lost(id),
        |id, card| LibraryMsg::Wrote(id, card, Err(StoreFault::Stale)),
    ] {
        let model = visit("a");
        let (id, card) = (current(&model), card_of(&model, 1.0));
        let (model, _) = each(model, [library(losing(id.clone(), card))]);
        assert!(model.session.is_none());
        assert_eq!(model.library.elsewhere, Some(id));
        let (_, effects) = each(model, [Msg::Play(Move::HoldMeeting)]);
        assert!(saved(&effects).is_none(), "{effects:?}");
    }
}

#[test]
fn what_was_not_kept_is_said_until_it_is() {
    let model = visit("a");
    let (id, card) = (current(&model), card_of(&model, 1.0));
    let wrote = |outcome| library(LibraryMsg::Wrote(id.clone(), card.clone(), outcome));
    let (model, _) = each(model, [wrote(Err(StoreFault::Full))]);
    assert_eq!(model.library.trouble, Some(StoreFault::Full));
    let (model, _) = each(model, [Msg::NoticeRead, Msg::Look(None)]);
    assert_eq!(model.library.trouble, Some(StoreFault::Full), "it lasts");
    let (model, _) = each(model, [wrote(Ok(()))]);
    assert_eq!(model.library.trouble, None);
}

#[test]
fn a_game_that_was_not_kept_stays_in_memory_when_another_begins() {
    let model = visit("a");
    let (id, card) = (current(&model), card_of(&model, 1.0));
    let refused = LibraryMsg::Wrote(id.clone(), card, Err(StoreFault::Forbidden));
    let (model, _) = each(model, [library(refused), Msg::PlayFirst]);
    let (model, _) = each(model, [library(LibraryMsg::Listed(Err(StoreFault::Forbidden)))]);
    let Shelf::Here(all) = &model.library.shelf else { panic!("it is listed") };
    assert!(matches!(all.as_slice(), [kept] if kept.id == id && kept.unsaved), "{all:?}");
    let (model, _) = each(model, [library(LibraryMsg::Open(id.clone()))]);
    assert_eq!(current(&model), id);
}

#[test]
fn damaged_and_newer_games_stay_and_are_told() {
    for text in ["{\"format\":2}", "no game at all"] {
        let kept = EarlierVisits { table: Some("old".to_owned()), ..EarlierVisits::default() };
        let (model, _) = begin(&kept, Seed::new(9), Route::Table);
        let opened = LibraryMsg::Opened("old".to_owned(), Ok(Some(text.to_owned())));
        let (model, effects) = each(model, [library(opened)]);
        assert_eq!(model.notice, Some(Notice::NewerGame));
        assert!(saved(&effects).is_none());
        assert!(!effects.iter().any(|effect| matches!(effect, Effect::Shelf(ShelfEffect::Delete(_)))));
        let listed = Listed { key: "old".to_owned(), card: None, name: None };
        let (model, _) = each(model, [library(LibraryMsg::Listed(Ok(vec![listed])))]);
        let Shelf::Here(all) = &model.library.shelf else { panic!("it is listed") };
        assert!(matches!(all.as_slice(), [kept] if kept.card.is_none()));
    }
}

#[test]
fn the_game_of_an_earlier_truce_moves_in_whatever_it_is() {
    let text = text_of(&visit("a"));
    for text in [text.as_str(), "{\"format\":9}"] {
        let kept = EarlierVisits { game: Some(text.to_owned()), ..EarlierVisits::default() };
        let (_, effects) = begin(&kept, Seed::new(9), Route::Home);
        assert_eq!(effects, [Effect::Shelf(ShelfEffect::MoveIn(text.to_owned()))]);
    }
}

#[test]
fn a_name_is_visible_text_on_one_line() {
    let rename = |name: &str| {
        let msg = LibraryMsg::Rename("x".to_owned(), name.to_owned());
        let (_, effects) = each(Model::default(), [library(msg)]);
        let [Effect::Shelf(ShelfEffect::Name(_, name))] = effects.as_slice() else { panic!("{effects:?}") };
        name.clone()
    };
    assert_eq!(rename("  Monday\u{202e} group\n"), "Monday group");
    assert_eq!(rename(&"x".repeat(99)).len(), LONGEST_NAME);
}

/// A composer with a plan of this name, kept.
fn keep(composer: &mut Composer, name: &str) -> Vec<Effect> {
    composer.update(PayMsg::Named(name.to_owned()));
    composer.update(PayMsg::Keep)
}

fn composer() -> Composer {
    let mut composer = Composer::default();
    composer.update(PayMsg::Added(Seat::Sales));
    composer
}

#[test]
fn plans_in_any_script_are_kept_beside_each_other() {
    let mut composer = composer();
    let names = ["計画", "方案", "План", "Our plan", "our plan", "Our-plan", "Our plan!"];
    for name in names {
        keep(&mut composer, name);
    }
    assert_eq!(composer.kept.len(), names.len());
    let ids: std::collections::BTreeSet<&str> = composer.kept.iter().map(|plan| plan.id()).collect();
    assert_eq!(ids.len(), names.len());
    keep(&mut composer, "計画");
    assert_eq!(composer.kept.len(), names.len(), "the same name again is the same plan");
}

#[test]
fn a_plan_is_told_as_kept_only_when_it_is() {
    let mut composer = composer();
    keep(&mut composer, "Ours");
    assert_eq!(composer.told, None);
    composer.update(PayMsg::Written(Writing::Done));
    assert_eq!(composer.told, Some(Receipt::Kept));
    keep(&mut composer, "Ours");
    composer.update(PayMsg::Written(Writing::Refused));
    assert_eq!(composer.told, Some(Receipt::NotKept));
}

#[test]
fn a_plan_too_many_drops_no_other() {
    let mut composer = composer();
    for number in 0..MOST_KEPT {
        assert!(!keep(&mut composer, &format!("Plan {number}")).is_empty());
    }
    assert!(keep(&mut composer, "One more").is_empty());
    assert_eq!((composer.kept.len(), &composer.told), (MOST_KEPT, &Some(Receipt::Full)));
    assert!(!keep(&mut composer, "Plan 3").is_empty(), "a plan of the same name is no plan more");
}

#[test]
fn plans_that_cannot_be_read_are_not_thrown_away() {
    let mut composer = composer();
    composer.recall(r#"{"format":1,"plans":[{"format":9,"id":"own-later","lines":[]}]}"#);
    let effects = keep(&mut composer, "Ours");
    assert!(
        matches!(effects.as_slice(), [Effect::KeepPay(text)] if text.contains("own-later")),
        "{effects:?}"
    );
    composer.recall(r#"{"format":2,"plans":[],"more":true}"#);
    assert!(keep(&mut composer, "Ours").is_empty());
    assert_eq!(composer.told, Some(Receipt::Sealed));
}
