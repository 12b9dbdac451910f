//! What a message does to the state. Pure: the browser is only ever asked by the effects it answers.

use super::choice::{Choice, FIRST, Market, Partner, USUAL_MARKET};
use super::library::{LibraryMsg, ShelfEffect};
use super::others::{self, Opens};
use super::saved::{self, Saved};
use super::session::{Linked, Session, place_of};
use super::{Effect, Entering, Model, Msg, Notice, Unveiled, WhatIfMsg, learner, library, talking};
use crate::ui::routes::Route;
use base::fault::Fault;
use debrief::chosen;
use game::Seat;
use game::bets::Matter;
use game::campaign;
use game::log::Entry;
use game::record::RecordFault;
use game::refusal::Refusal;
use world::chance::Seed;

/// The state after `msg`, and what it asks of the browser.
#[must_use]
pub fn update(mut model: Model, msg: Msg) -> (Model, Vec<Effect>) {
    let effects = match msg {
        Msg::Arrived(route) => {
            leave(&mut model, route);
            model.route = route;
            arrived(&mut model)
        }
        Msg::SeedDrawn(seed) => {
            model.fresh_seed = seed;
            Vec::new()
        }
        Msg::PlayFirst => play_first(&mut model, Seed::new(chosen::SEED)),
        Msg::PlayUnchosen => play_unchosen(&mut model),
        Msg::Continue => go_on(&mut model),
        Msg::OpenGames => vec![Effect::Go(Route::Games)],
        Msg::Library(msg) => library::update(&mut model, msg),
        Msg::PageLeft => look(&mut model, Session::draw_curtain),
        Msg::ChooseSetup => choose(&mut model, Partner::Person),
        Msg::ChooseSolo => choose(&mut model, Partner::ordinary(Seat::Operations)),
        Msg::Picked(pick) => {
            model.choice = model.choice.with(pick);
            // A seed that was offered and taken is no longer fresh.
            if model.choice.seed == model.fresh_seed { vec![Effect::DrawSeed] } else { Vec::new() }
        }
        Msg::Deal => deal(&mut model),
        Msg::Sit => in_session(&mut model, |session| {
            session.sit();
            Ok(())
        }),
        Msg::Play(wanted) => in_session(&mut model, |session| session.play(wanted)),
        Msg::PlayUsual => in_session(&mut model, Session::play_usual),
        Msg::Undo => in_session(&mut model, Session::undo),
        Msg::Answered { thought, moves } => answered(&mut model, thought, moves),
        Msg::HandTo(seat) => in_session(&mut model, |session| {
            session.hand_to(seat);
            Ok(())
        }),
        Msg::Look(client) => look(&mut model, |session| session.look(client)),
        Msg::Write(client, terms) => look(&mut model, |session| session.write(client, terms)),
        Msg::NewsRead => look(&mut model, Session::read_news),
        Msg::Turn(tab) => look(&mut model, |session| session.turn(tab)),
        Msg::Export => export(&model),
        Msg::ReplayToday => others::replay(&mut model),
        Msg::FileRead(text) => open_file(&mut model, text.as_deref()),
        Msg::Leave => vec![Effect::Go(Route::Home)],
        Msg::Guess(bet) => look(&mut model, |session| session.unveiled_mut().guess(bet)),
        Msg::Unveil(matter) => open_guesses(&mut model, matter),
        Msg::Enter(Entering::Next) => look(&mut model, |session| session.unveiled_mut().enter()),
        Msg::Enter(Entering::All) => look(&mut model, |session| session.unveiled_mut().enter_all()),
        Msg::TurnTo(step) => in_session(&mut model, |session| {
            // What a seat says alone is not left open on the screen.
            session.talks_mut().parley.cover();
            session.unveiled_mut().turn(step);
            Ok(())
        }),
        Msg::PickSheet(client) => look(&mut model, |session| session.unveiled_mut().pick_sheet(client)),
        Msg::Replay(to) => look(&mut model, |session| session.unveiled_mut().replay(to)),
        Msg::Again => talking::again(&mut model),
        Msg::Talks(msg) => talking::update(&mut model, msg),
        Msg::Learner(msg) => learner::update(msg),
        Msg::EnterLaboratory => vec![Effect::Go(Route::Laboratory)],
        Msg::Lab(msg) => model.laboratory.update(msg),
        Msg::WhatIf(msg) => what_if(&mut model, msg),
        Msg::NoticeRead => {
            model.notice = None;
            Vec::new()
        }
    };
    (model, effects)
}

fn choose(model: &mut Model, partner: Partner) -> Vec<Effect> {
    let market = Market::Preset(USUAL_MARKET);
    model.choice = Choice { market, seed: model.fresh_seed, partner, ..Choice::default() };
    vec![Effect::Go(Route::Setup)]
}

/// Whoever comes to a page finds its desk ready and, at the table, the bot at work if it is the bot's turn.
#[inline(never)]
pub(super) fn arrived(model: &mut Model) -> Vec<Effect> {
    talking::arrived(model);
    let at_table = model.route == Route::Table;
    let listing = (model.route == Route::Games).then_some(Effect::Shelf(ShelfEffect::List));
    at_table.then(|| think(model)).flatten().into_iter().chain(listing).collect()
}

// What a seat sees is its own: whoever comes back to the table finds the curtain down, on whichever way they left.
fn leave(model: &mut Model, next: Route) {
    if next != Route::Table
        && let Some(session) = &mut model.session
    {
        session.draw_curtain();
        session.talks_mut().parley.cover();
    }
    if !matches!(next, Route::Table | Route::Reveal | Route::Report) {
        model.library.elsewhere = None;
        model.other_rules = None;
        // What was said of a file was said where it was opened.
        model
            .notice
            .take_if(|notice| matches!(notice, Notice::Opened | Notice::Damaged(_) | Notice::Unreadable));
    }
}

fn think(model: &mut Model) -> Option<Effect> {
    let session = model.session.as_mut().filter(|session| session.waits_for_bot())?;
    model.thoughts += 1;
    session.think(model.thoughts);
    Some(Effect::Think(model.thoughts))
}

// The page may have been left meanwhile: the game goes on, and nobody is called away from where they are.
fn answered(model: &mut Model, thought: u32, moves: Vec<Entry>) -> Vec<Effect> {
    let Some(session) = &mut model.session else { return Vec::new() };
    session.answered(thought, moves);
    let mut effects = vec![Effect::Save(Saved::of(session).to_text())];
    if session.game().is_over() && model.route == Route::Table {
        effects.push(Effect::Go(Route::Reveal));
    }
    effects.extend(think(model));
    effects
}

fn deal(model: &mut Model) -> Vec<Effect> {
    let Some(setup) = model.choice.setup() else { return Vec::new() };
    let (before, linked) = match &model.choice.market {
        Market::Preset(_) => (None, None),
        Market::Campaign(id) => (None, campaign::preset(id).map(Linked::first)),
        Market::Again(_) => (model.session.take().and_then(Session::into_before), None),
        Market::Next(_) => (None, model.session.take().and_then(Session::into_linked)),
    };
    let session = Session::begin(setup, before).linked(linked).map_err(Fault::<RecordFault>::from);
    // The names of temperaments are those of the presets, as all names of a choice are.
    match session.and_then(|session| Ok(session.played_by(model.choice.partner.players())?)) {
        Ok(session) => begin(model, session, Route::Table),
        Err(fault) => refuse_file(model, fault),
    }
}

fn what_if(model: &mut Model, msg: WhatIfMsg) -> Vec<Effect> {
    let Some(session) = &mut model.session else { return Vec::new() };
    let mut effects = model.what_ifs.update(session, msg);
    // It answers a guess of the record: whatever is asked next, it stays known.
    let found = model.what_ifs.luck().filter(|luck| session.unveiled().luck != Some(*luck));
    if let Some(luck) = found {
        session.unveiled_mut().luck = Some(luck);
        effects.push(Effect::Save(Saved::of(session).to_text()));
    }
    effects
}

pub(super) fn begin(model: &mut Model, session: Session, route: Route) -> Vec<Effect> {
    if let Some(old) = &model.session {
        model.library.leave(old);
    }
    let claim = model.library.begin();
    let save = Effect::Save(Saved::of(&session).to_text());
    model.session = Some(session);
    // A market that followed from another game follows from this one no more.
    if !model.choice.market.is_free() {
        model.choice.market = Market::Preset(USUAL_MARKET);
    }
    model.what_ifs.forget();
    model.other_rules = None;
    model.notice = None;
    vec![claim, save, Effect::DrawSeed, Effect::Go(route)]
}

fn go_on(model: &mut Model) -> Vec<Effect> {
    if let Some(session) = &model.session {
        return vec![Effect::Go(place_of(session))];
    }
    let last = model.library.last.as_ref().map(|last| last.id.clone());
    last.map(|id| library::update(model, LibraryMsg::Open(id))).unwrap_or_default()
}

pub(super) fn in_session(
    model: &mut Model,
    change: impl FnOnce(&mut Session) -> Result<(), Refusal>,
) -> Vec<Effect> {
    let Some(session) = &mut model.session else { return Vec::new() };
    match change(session) {
        Err(refusal) => {
            model.notice = Some(Notice::Refused(refusal));
            Vec::new()
        }
        Ok(()) => {
            let mut effects = vec![Effect::Save(Saved::of(session).to_text())];
            if session.game().is_over() {
                effects.push(Effect::Go(Route::Reveal));
            }
            // What a seat did because it was agreed on is told, and nothing else.
            let kept = session.take_kept();
            model.notice = (!kept.is_empty()).then_some(Notice::AsAgreed(kept));
            effects.extend(think(model));
            effects
        }
    }
}

/// The guesses about `matter` are final. What answers the one about luck is luck alone, whatever was asked before.
fn open_guesses(model: &mut Model, matter: Matter) -> Vec<Effect> {
    if matter == Matter::Luck {
        model.what_ifs.forget();
    }
    unveil(model, |unveiled| unveiled.open(matter))
}

/// Deals the first lesson in a market that nobody chose.
fn play_unchosen(model: &mut Model) -> Vec<Effect> {
    let seed = model.fresh_seed;
    play_first(model, seed)
}

/// Deals the first lesson in the market of this number.
fn play_first(model: &mut Model, seed: Seed) -> Vec<Effect> {
    model.choice = Choice { market: Market::Preset(FIRST), seed, ..Choice::default() };
    deal(model)
}

fn look(model: &mut Model, turn: impl FnOnce(&mut Session)) -> Vec<Effect> {
    if let Some(session) = &mut model.session {
        turn(session);
    }
    Vec::new()
}

// How far the reveal has come is kept, so that a reload goes on where it was.
fn unveil(model: &mut Model, turn: impl FnOnce(&mut Unveiled)) -> Vec<Effect> {
    in_session(model, |session| {
        turn(session.unveiled_mut());
        Ok(())
    })
}

fn export(model: &Model) -> Vec<Effect> {
    let Some(session) = &model.session else { return Vec::new() };
    let setup = session.game().setup();
    let (id, text) = match session.campaign().zip(session.campaign_record()) {
        Some((linked, record)) => (linked.plan.draft().id.as_str(), record.to_json()),
        None => (setup.scenario.id(), session.record().to_json()),
    };
    let name = format!("truce-{id}-{}.json", setup.seed.number());
    vec![Effect::Download { name, text }]
}

// What was there before stays unless the file opens.
fn open_file(model: &mut Model, text: Option<&str>) -> Vec<Effect> {
    match text.map(saved::open_file) {
        Some(Ok(Opens::Session(session))) => {
            let route = place_of(&session);
            let effects = begin(model, *session, route);
            model.notice = Some(Notice::Opened);
            effects
        }
        Some(Ok(Opens::Other(other))) => others::show(model, *other, None),
        Some(Err(fault)) => refuse_file(model, fault),
        None => {
            model.notice = Some(Notice::Unreadable);
            Vec::new()
        }
    }
}

fn refuse_file(model: &mut Model, fault: Fault<RecordFault>) -> Vec<Effect> {
    model.notice = Some(Notice::Damaged(fault));
    Vec::new()
}
