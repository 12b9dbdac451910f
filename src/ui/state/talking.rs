//! After the reveal: what is agreed on, what is composed, and what is taken home.

use super::cascade::CascadeMsg;
use super::choice::{Choice, Market, Partner, USUAL_MARKET};
use super::session::Session;
use super::talks::{Parley, PledgeField};
use super::update::in_session;
use super::{Effect, Model, PayMsg};
use crate::ui::routes::Route;
use ::debrief::peace::{Pricing, Stand, Stands};
use ::debrief::so_far::SoFar;
use ::debrief::story::Story;
use export::debrief::{self, Debrief, ToldQuarter};
use game::record::Record;
use game::remedies::Remedy;
use game::{BySeat, Seat};
use std::rc::Rc;

/// Something that happens after the reveal.
#[derive(Clone, Debug, PartialEq)]
pub enum TalksMsg {
    /// The seat to which the screen was handed is there.
    TakeTheFloor,
    /// A seat says alone what it thinks of a remedy.
    Say(Seat, Remedy, Stand),
    /// It has said everything.
    Said(Seat),
    /// In the open, a seat puts its stamp on a remedy or takes it back.
    Stamp(Seat, Remedy),
    /// Both speak again.
    SpeakAgain,
    /// A seat writes a part of what it takes upon itself.
    Pledge(Seat, PledgeField, String),
    /// Compose the pay: of the next quarter, or of the game that is chosen.
    Compose,
    /// Something happened while pay was composed.
    Pay(PayMsg),
    /// Go to the strategy cascade.
    OpenCascade,
    /// Something happened at the strategy cascade.
    Cascade(CascadeMsg),
    /// Leave the composer or the cascade for where it was opened from.
    Back,
    /// Play under the pay that was composed.
    PlayComposed,
    /// Go to the report of the quarter.
    OpenReport,
    /// Go back to the reveal.
    OpenReveal,
    /// Print the page.
    Print,
    /// Hand the report over.
    Report(ReportForm),
}

/// A form of report for other programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportForm {
    /// One object.
    Json,
    /// One long table.
    Csv,
}

impl ReportForm {
    const fn ending(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Csv => "csv",
        }
    }
}

/// What follows from `msg`.
pub(super) fn update(model: &mut Model, msg: TalksMsg) -> Vec<Effect> {
    match msg {
        TalksMsg::TakeTheFloor => parley(model, Parley::take_the_floor),
        TalksMsg::Say(seat, remedy, stand) => parley(model, |parley| parley.say(seat, remedy, stand)),
        TalksMsg::Said(seat) => said(model, seat),
        TalksMsg::Stamp(seat, remedy) => parley(model, |parley| parley.stamps.press(seat, remedy)),
        TalksMsg::SpeakAgain => parley(model, Parley::again),
        TalksMsg::Pledge(by, field, text) => in_session(model, |session| {
            session.talks_mut().pledge(by, field, text);
            Ok(())
        }),
        TalksMsg::Compose => compose(model),
        TalksMsg::Pay(msg) => Rc::make_mut(&mut model.composer).update(msg),
        TalksMsg::OpenCascade => vec![Effect::Go(Route::Cascade)],
        TalksMsg::Cascade(msg) => Rc::make_mut(&mut model.cascade).update(msg),
        TalksMsg::Back => vec![Effect::Go(before_composer(model))],
        TalksMsg::PlayComposed => play_composed(model),
        TalksMsg::OpenReport => vec![Effect::Go(Route::Report)],
        TalksMsg::OpenReveal => vec![Effect::Go(Route::Reveal)],
        TalksMsg::Print => vec![Effect::Print],
        TalksMsg::Report(kind) => report(model, kind),
    }
}

fn parley(model: &mut Model, change: impl FnOnce(&mut Parley)) -> Vec<Effect> {
    in_session(model, |session| {
        change(&mut session.talks_mut().parley);
        Ok(())
    })
}

/// A seat has spoken. A bot across the table has its own word ready, which it works out from its pay slip.
fn said(model: &mut Model, seat: Seat) -> Vec<Effect> {
    let goals = model.cascade.sheet.departments;
    in_session(model, |session| {
        let other = seat.other();
        let is_bot = session.players()[other].temperament().is_some();
        let each = session.quarter().filter(|_| is_bot).map(|quarter| Pricing::of(&quarter).each(&goals));
        let bot = each.map(|each| (other, Stands::of_bot(&each, other)));
        session.talks_mut().parley.done(seat, bot);
        Ok(())
    })
}

/// Whoever comes to the composer or the cascade by address finds a desk that is ready.
pub(super) fn arrived(model: &mut Model) {
    if model.route == Route::Composer {
        ready(model);
    }
    if model.route == Route::Cascade {
        look(model);
    }
}

#[inline(never)]
fn look(model: &mut Model) {
    let played = model.session.as_ref().filter(|session| session.game().is_over());
    let setup = played.map(|session| session.game().setup().clone()).or_else(|| {
        let market = Market::Preset(USUAL_MARKET);
        Choice { market, ..Choice::default() }.setup()
    });
    if let Some(setup) = setup {
        Rc::make_mut(&mut model.cascade).look_at(setup);
    }
}

pub(super) fn again(model: &mut Model) -> Vec<Effect> {
    let Some(choice) = next_choice(model) else { return Vec::new() };
    model.choice = choice;
    vec![Effect::Go(Route::Setup)]
}

/// What the next quarter is played under, as agreed: on the same market, or on the one that follows.
fn next_choice(model: &Model) -> Option<Choice> {
    let session = model.session.as_ref()?;
    let BySeat { sales, operations } = &model.cascade.sheet.departments;
    let goals = BySeat { sales, operations };
    let (setup, agreed) = (session.game().setup(), &session.talks().agreed());
    let choice = match session.so_far() {
        None => Choice::again(setup, agreed, goals),
        Some(so_far) => match &so_far.next {
            Some(next) => Choice::next(setup, next, agreed, goals),
            None => over_again(&so_far, Choice::again(setup, agreed, goals)),
        },
    };
    Some(Choice { partner: Partner::of(session.players()), ..choice })
}

/// The whole campaign from its beginning; one that is no preset goes on with its last market.
fn over_again(so_far: &SoFar, choice: Choice) -> Choice {
    match (so_far.plan.preset_id(), so_far.quarters.first()) {
        (Some(id), Some(first)) => Choice { market: Market::Campaign(id), seed: first.setup.seed, ..choice },
        (None, _) | (_, None) => choice,
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
    let session = model.session.as_ref().filter(|_| !model.choice.market.is_free());
    let played = session.and_then(Session::quarter);
    let played = played.as_ref().map(|quarter| (&quarter.setup, quarter.outcome.facts.clone()));
    Rc::make_mut(&mut model.composer).begin(&setup, played);
    true
}

/// A plan that comes by link or after a reload lies on a desk that is ready for it.
#[inline(never)]
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
    if model.choice.market.is_free() { Route::Setup } else { Route::Reveal }
}

fn play_composed(model: &mut Model) -> Vec<Effect> {
    let Some(composed) = model.composer.composed() else { return Vec::new() };
    model.choice = core::mem::take(&mut model.choice).paying(composed);
    vec![Effect::Go(Route::Setup)]
}

fn told<'a>(story: &'a Story, record: &'a Record) -> ToldQuarter<'a> {
    ToldQuarter { game: story.game(), record, causes: story.causes() }
}

fn report(model: &Model, kind: ReportForm) -> Vec<Effect> {
    let Some(session) = &model.session else { return Vec::new() };
    let setup = session.game().setup();
    let name = format!("truce-report-{}-{}.{}", setup.scenario.id(), setup.seed.number(), kind.ending());
    let linked = session.campaign().into_iter().flat_map(|linked| &linked.past);
    let before = session.before().into_iter().chain(linked);
    let before = before.map(|before| (Rc::clone(&before.quarter), before.record.clone()));
    let now = session.quarter().map(|quarter| (quarter, session.record()));
    let all: Vec<_> = before.chain(now).collect();
    let quarters: Vec<_> = all.iter().map(|(quarter, record)| told(&quarter.story, record)).collect();
    let text = match kind {
        ReportForm::Csv => debrief::csv(&quarters),
        ReportForm::Json => Debrief::of(&quarters).to_json(),
    };
    vec![Effect::Download { name, text }]
}
