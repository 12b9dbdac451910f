//! What a message does to the state. Pure: the browser is only ever asked by the effects it answers.

use super::choice::{Choice, FIRST, Market, USUAL_MARKET};
use super::saved::{self, Saved};
use super::session::Session;
use super::{Effect, Model, Msg, Notice, PayMsg, Unveiled};
use crate::export::debrief::{self, Debrief, QuarterFile};
use crate::game::BySeat;
use crate::game::record::Fault;
use crate::game::refusal::Refusal;
use crate::pay::alignment::Weights;
use crate::ui::routes::Route;
use crate::world::chance::Seed;
use std::rc::Rc;

/// The state after `msg`, and what it asks of the browser.
#[must_use]
pub fn update(mut model: Model, msg: Msg) -> (Model, Vec<Effect>) {
    let effects = match msg {
        Msg::Started { saved, seed, route } => {
            model.route = route;
            let effects = start(&mut model, saved.as_deref(), seed);
            if route == Route::Composer {
                ready(&mut model);
            }
            effects
        }
        Msg::Arrived(route) => {
            model.route = route;
            if route == Route::Composer {
                ready(&mut model);
            }
            Vec::new()
        }
        Msg::SeedDrawn(seed) => {
            model.fresh_seed = seed;
            Vec::new()
        }
        Msg::PlayFirst => {
            model.choice =
                Choice { market: Market::Preset(FIRST), seed: model.fresh_seed, ..Choice::default() };
            deal(&mut model)
        }
        Msg::Continue => go_on(&model),
        Msg::ChooseSetup => {
            let market = Market::Preset(USUAL_MARKET);
            model.choice = Choice { market, seed: model.fresh_seed, ..Choice::default() };
            vec![Effect::Go(Route::Setup)]
        }
        Msg::Picked(pick) => {
            model.choice = model.choice.with(pick);
            // A seed that was offered and taken is no longer fresh.
            if model.choice.seed == model.fresh_seed { vec![Effect::DrawSeed] } else { Vec::new() }
        }
        Msg::Deal => deal(&mut model),
        Msg::Sit => {
            let effects = in_session(&mut model, |session| {
                session.sit();
                Ok(())
            });
            tell_kept(&mut model);
            effects
        }
        Msg::Play(wanted) => {
            let effects = in_session(&mut model, |session| session.play(wanted));
            tell_kept(&mut model);
            effects
        }
        Msg::PlayUsual => in_session(&mut model, Session::play_usual),
        Msg::Undo => in_session(&mut model, Session::undo),
        Msg::HandTo(seat) => in_session(&mut model, |session| {
            session.hand_to(seat);
            Ok(())
        }),
        Msg::Look(client) => look(&mut model, |session| session.look(client)),
        Msg::Write(client, terms) => look(&mut model, |session| session.write(client, terms)),
        Msg::NewsRead => look(&mut model, Session::read_news),
        Msg::Turn(tab) => look(&mut model, |session| session.turn(tab)),
        Msg::Export => export(&model),
        Msg::FileRead(text) => open_file(&mut model, text.as_deref()),
        Msg::Leave => vec![Effect::Go(Route::Home)],
        Msg::Guess(bet) => look(&mut model, |session| session.unveiled_mut().guess(bet)),
        Msg::Unveil => unveil(&mut model, Unveiled::open),
        Msg::TurnTo(step) => unveil(&mut model, |unveiled| unveiled.turn(step)),
        Msg::Agree(remedy) => in_session(&mut model, |session| {
            let talks = session.talks_mut();
            talks.agreed = talks.agreed.clone().toggled(remedy);
            Ok(())
        }),
        Msg::Pledge(pledge) => in_session(&mut model, |session| {
            session.talks_mut().pledge(*pledge);
            Ok(())
        }),
        Msg::Again => again(&mut model),
        Msg::Compose => compose(&mut model),
        Msg::Pay(msg) => {
            let linked = matches!(msg, PayMsg::Linked(_));
            if linked {
                ready(&mut model);
            }
            Rc::make_mut(&mut model.composer).update(msg)
        }
        Msg::PlayComposed => play_composed(&mut model),
        Msg::Back => vec![Effect::Go(before_composer(&model))],
        Msg::OpenReport => vec![Effect::Go(Route::Report)],
        Msg::OpenReveal => vec![Effect::Go(Route::Reveal)],
        Msg::Print => vec![Effect::Print],
        Msg::ReportJson => report(&model, "json"),
        Msg::ReportCsv => report(&model, "csv"),
        Msg::EnterLaboratory => vec![Effect::Go(Route::Laboratory)],
        Msg::Lab(msg) => model.laboratory.update(msg),
        Msg::NoticeRead => {
            model.notice = None;
            Vec::new()
        }
    };
    (model, effects)
}

fn start(model: &mut Model, saved: Option<&str>, seed: Seed) -> Vec<Effect> {
    model.fresh_seed = seed;
    model.choice.seed = seed;
    let Some(text) = saved else { return Vec::new() };
    match Saved::from_text(text).map(|saved| saved.open()) {
        Some(Ok(session)) => model.session = Some(session),
        Some(Err(fault)) => model.notice = Some(Notice::Damaged(fault)),
        None => model.notice = Some(Notice::Unreadable),
    }
    Vec::new()
}

fn deal(model: &mut Model) -> Vec<Effect> {
    let Some(setup) = model.choice.setup() else { return Vec::new() };
    let before = match model.choice.market {
        Market::Preset(_) => None,
        Market::Again(_) => model.session.take().and_then(Session::into_before),
    };
    begin(model, Session::begin(setup, before), Route::Table)
}

fn begin(model: &mut Model, session: Session, route: Route) -> Vec<Effect> {
    let save = Effect::Save(Saved::of(&session).to_text());
    model.session = Some(session);
    model.notice = None;
    vec![save, Effect::DrawSeed, Effect::Go(route)]
}

fn go_on(model: &Model) -> Vec<Effect> {
    model.session.as_ref().map(|session| Effect::Go(place_of(session))).into_iter().collect()
}

fn place_of(session: &Session) -> Route {
    if session.game().is_over() { Route::Reveal } else { Route::Table }
}

fn in_session(model: &mut Model, change: impl FnOnce(&mut Session) -> Result<(), Refusal>) -> Vec<Effect> {
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
            model.notice = None;
            effects
        }
    }
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
    let name = format!("truce-{}-{}.json", setup.scenario.id(), setup.seed.number());
    vec![Effect::Download { name, text: session.record().to_json() }]
}

// What was there before stays unless the file opens.
fn open_file(model: &mut Model, text: Option<&str>) -> Vec<Effect> {
    match text.map(saved::open_record) {
        Some(Ok(session)) => {
            let route = place_of(&session);
            let effects = begin(model, session, route);
            model.notice = Some(Notice::Opened);
            effects
        }
        Some(Err(fault)) => refuse_file(model, fault),
        None => {
            model.notice = Some(Notice::Unreadable);
            Vec::new()
        }
    }
}

fn refuse_file(model: &mut Model, fault: Fault) -> Vec<Effect> {
    model.notice = Some(Notice::Damaged(fault));
    Vec::new()
}

fn again(model: &mut Model) -> Vec<Effect> {
    let Some(choice) = next_choice(model) else { return Vec::new() };
    model.choice = choice;
    vec![Effect::Go(Route::Setup)]
}

/// What the next quarter on this market is played under, as agreed.
fn next_choice(model: &Model) -> Option<Choice> {
    let session = model.session.as_ref()?;
    let goals = BySeat { sales: &Weights::COMPANY, operations: &Weights::COMPANY };
    Some(Choice::again(session.game().setup(), &session.talks().agreed, goals))
}

fn tell_kept(model: &mut Model) {
    let Some(session) = &mut model.session else { return };
    let kept = session.take_kept();
    if !kept.is_empty() {
        model.notice = Some(Notice::AsAgreed(kept));
    }
}

/// Composes the pay of the choice that is being made: from the setup its own, from the end of a quarter that of the
/// next one, with what the quarter would have paid beside it.
fn compose(model: &mut Model) -> Vec<Effect> {
    if model.route != Route::Setup
        && let Some(choice) = next_choice(model)
    {
        model.choice = choice;
    }
    if begin_composer(model) { vec![Effect::Go(Route::Composer)] } else { Vec::new() }
}

fn begin_composer(model: &mut Model) -> bool {
    let Some(setup) = model.choice.setup() else { return false };
    let played = match (&model.choice.market, &model.session) {
        (Market::Again(_), Some(session)) => session.quarter(),
        (Market::Again(_), None) | (Market::Preset(_), _) => None,
    };
    let played = played.as_ref().map(|quarter| (&quarter.setup, quarter.outcome.facts.clone()));
    Rc::make_mut(&mut model.composer).begin(&setup, played);
    true
}

/// A plan that comes by link or after a reload lies on a desk that is ready for it.
fn ready(model: &mut Model) {
    if model.composer.preview.is_some() {
        return;
    }
    if let Some(choice) = model.session.as_ref().and_then(Session::quarter).and_then(|_| next_choice(model)) {
        model.choice = choice;
    } else {
        model.choice.market = Market::Preset(USUAL_MARKET);
    }
    begin_composer(model);
}

/// Where the composer was opened from.
fn before_composer(model: &Model) -> Route {
    match model.choice.market {
        Market::Again(_) => Route::Reveal,
        Market::Preset(_) => Route::Setup,
    }
}

fn play_composed(model: &mut Model) -> Vec<Effect> {
    let Some(composed) = model.composer.composed() else { return Vec::new() };
    model.choice = core::mem::take(&mut model.choice).paying(composed);
    vec![Effect::Go(Route::Setup)]
}

fn report(model: &Model, kind: &'static str) -> Vec<Effect> {
    let Some(session) = &model.session else { return Vec::new() };
    let setup = session.game().setup();
    let name = format!("truce-report-{}-{}.{kind}", setup.scenario.id(), setup.seed.number());
    // The quarter before was replayed when it was opened, so it can be again.
    let before =
        session.before().and_then(|before| Some((before.record.replay().ok()?, before.record.clone())));
    let now = session.record();
    let text = if kind == "csv" {
        let mut quarters: Vec<_> = before.iter().map(|(game, record)| (game, record)).collect();
        quarters.push((session.game(), &now));
        debrief::csv(&quarters)
    } else {
        let mut quarters: Vec<_> =
            before.into_iter().map(|(game, record)| QuarterFile::of(&game, record)).collect();
        quarters.push(QuarterFile::of(session.game(), now));
        Debrief::of(quarters).to_json()
    };
    vec![Effect::Download { name, text }]
}
