//! The five remedies of the peace talks: what a team agrees on before it plays on.
//!
//! Each acts through pay, cost or information only; none can touch a client. Those that change pay or culture are
//! carried out by [`Remedy`]'s place in [`terms`]; those that are habits are carried out by [`owed`], as moves of the
//! seats, so that a record of a game under agreed habits is a record like any other.

pub use crate::model::agreed::{Agreed, MOST, Remedy};
use crate::model::moves::{Actor, Move};
use crate::model::scenario::Scenario;
use crate::model::setup::Setup;
use crate::model::state::{Stage, State};
use crate::play::Game;
use crate::policy::reference;
use crate::rules;
use crate::{BySeat, Seat};
use pay::alignment::Weights;
use pay::culture::Culture;
use pay::draft::{FORMAT, SchemeDraft};
use pay::goals::{self, GoalPart};
use pay::metric::{Gate, Metric};
use pay::presets;
use pay::scheme::{Due, PayLine, Payee, Rate, Scheme};
use std::rc::Rc;
use world::client::ClientId;
use world::facts::QuarterFacts;
use world::quantities::{Money, Points, Share};

/// The pay that `agreed` makes of `scheme`; nothing where it leaves the pay alone. `goals` are what each seat is to
/// pursue where goals follow the strategy.
#[must_use]
pub fn pay(
    scenario: &Rc<Scenario>,
    scheme: &Scheme,
    goals: BySeat<&Weights>,
    agreed: &Agreed,
) -> Option<Scheme> {
    // Without a remedy that changes pay no quarter is played for it.
    let reference = agreed.changes_pay().then(|| reference::quarters(scenario))?;
    pay_measured_on(&reference, scenario, scheme, goals, agreed)
}

/// The same, measured on these reference quarters of `scenario`, so that they are played once for several agreements.
#[must_use]
pub fn pay_measured_on(
    reference: &[QuarterFacts],
    scenario: &Rc<Scenario>,
    scheme: &Scheme,
    goals: BySeat<&Weights>,
    agreed: &Agreed,
) -> Option<Scheme> {
    if !agreed.changes_pay() {
        return None;
    }
    let parts = BySeat::from_fn(|seat| {
        let mut parts = if agreed.holds(Remedy::AlignedGoals) {
            whole(goals::parts(goals[seat], seat))
        } else {
            let lines = scheme.lines_for(seat).map(|(_, line)| own(line, seat)).collect();
            vec![GoalPart { weight: 1.0, lines }]
        };
        for remedy in agreed.remedies() {
            match remedy {
                Remedy::SharedMetrics => parts.push(GoalPart { weight: 1.0, lines: shared(seat) }),
                Remedy::RewardedCollaboration => parts.push(GoalPart { weight: 1.0, lines: together(seat) }),
                Remedy::Leadership | Remedy::KnownClient | Remedy::AlignedGoals => {}
            }
        }
        parts
    });
    let lines = goals::weighed(parts, scenario.draft().budget, reference);
    let draft = SchemeDraft { format: FORMAT, id: "agreed".into(), name: None, lines };
    draft.validate().ok()
}

/// Parts that weigh one together.
fn whole(parts: Vec<GoalPart>) -> Vec<GoalPart> {
    let sum: f64 = parts.iter().map(|part| part.weight).sum();
    parts.into_iter().map(|part| GoalPart { weight: part.weight / sum, ..part }).collect()
}

/// What a line pays one seat, as a line of its own.
fn own(line: &PayLine, seat: Seat) -> PayLine {
    let rate = line.rate.times(line.to.share(seat).fraction());
    PayLine { to: Payee::of(seat), rate, ..line.clone() }
}

fn line(seat: Seat, metric: Metric, rate: Rate, gates: &[Gate], due: Due) -> PayLine {
    PayLine { to: Payee::of(seat), metric, rate, gates: gates.to_vec(), due, clawback: None }
}

/// What both seats answer for: how satisfied the clients are, and which of them stay.
fn shared(seat: Seat) -> Vec<PayLine> {
    let stays = Rate::Share(Share::percent(1));
    vec![
        line(seat, Metric::AverageSatisfaction, goals::SCORE, &[], Due::QuarterEnd),
        line(seat, Metric::RenewedPrice, stays, &[], Due::QuarterEnd),
    ]
}

/// What only both seats can reach: a date that was checked first, a client met half-way, a promise that held.
/// The amounts stand to each other as in model 6.5, F.
fn together(seat: Seat) -> Vec<PayLine> {
    let each = |cents| Rate::Each(Money::from_cents(cents));
    let held = [Gate::OnTime, Gate::SatisfactionAtLeast(Points::from_tenths(650))];
    vec![
        line(seat, Metric::Promise, each(50_000), &[Gate::CheckedJointly], Due::Delivery),
        line(seat, Metric::Promise, each(50_000), &[Gate::ReviewedJointly], Due::Delivery),
        line(seat, Metric::Promise, each(100_000), &held, Due::Delivery),
    ]
}

/// The setup that `agreed` makes of `before`, its pay brought to the same budget; `goals` as for [`pay`].
#[must_use]
pub fn agreed_on(before: &Setup, goals: BySeat<&Weights>, agreed: &Agreed) -> Setup {
    let scheme = pay(&before.scenario, &before.scheme, goals, agreed)
        .map_or_else(|| Rc::clone(&before.scheme), Rc::new);
    let culture = culture(&before.culture, agreed);
    Setup { scheme, culture, ..before.clone() }.to_budget().after_talks(agreed.clone())
}

/// The culture that `agreed` makes of `culture`.
#[must_use]
pub fn culture(culture: &Rc<Culture>, agreed: &Agreed) -> Rc<Culture> {
    let led = agreed.holds(Remedy::Leadership).then(|| presets::culture("customer-first")).flatten();
    led.map_or_else(|| Rc::clone(culture), Rc::new)
}

/// What `seat` has agreed to do without being asked and has not done yet this week. Whoever seats people plays these
/// moves when the seat begins its week; the seat can still take back what nobody has seen.
#[must_use]
pub fn owed(game: &Game, seat: Seat) -> Vec<Move> {
    let agreed = &game.setup().agreed;
    if agreed.is_empty() || has_moved(game, seat) {
        return Vec::new();
    }
    let mut trial = game.clone();
    let mut moves = Vec::new();
    for made in wanted(game, seat) {
        if trial.play(seat.into(), made.clone()).is_ok() {
            moves.push(made);
        }
    }
    moves
}

/// The places of the moves that `seat` made because they were agreed on, as [`owed`] has them, in the game of an older
/// record, which does not say so itself.
#[must_use]
pub(crate) fn kept(game: &Game, seat: Seat) -> Vec<usize> {
    let mut kept = Vec::new();
    if game.setup().agreed.is_empty() {
        return kept;
    }
    let mut again = Game::new(game.setup().clone());
    let mut waiting = Vec::new();
    for (place, entry) in game.moves().iter().enumerate() {
        if entry.by == Actor::from(seat) {
            if waiting.is_empty() {
                waiting = owed(&again, seat);
                waiting.reverse();
            }
            match waiting.pop() {
                Some(made) if made == entry.made => kept.push(place),
                Some(_) | None => waiting.clear(),
            }
        }
        if again.play(entry.by, entry.made.clone()).is_err() {
            break;
        }
    }
    kept
}

/// True if `seat` has made a move since the week began.
fn has_moved(game: &Game, seat: Seat) -> bool {
    use crate::model::events::{Event, PublicEvent};
    let began = |event: &Event| matches!(event, Event::Public(PublicEvent::WeekBegan(_)));
    let since = game.log().iter().rev().find(|logged| began(&logged.event)).map_or(0, |logged| logged.after);
    // The move that ended the week before is the last before this one.
    let this_week = game.moves().iter().skip(if since == 0 { 0 } else { since + 1 });
    this_week.into_iter().any(|entry| entry.by == Actor::from(seat))
}

fn wanted(game: &Game, seat: Seat) -> Vec<Move> {
    let (agreed, state) = (&game.setup().agreed, game.state());
    let mut moves = Vec::new();
    let running = |client| state.project(client).is_some_and(|project| project.is_running());
    if agreed.holds(Remedy::KnownClient) && seat == Seat::Sales {
        let leads = state.ids().filter(|client| state.leads[client.index()].stage == Stage::Open);
        moves.extend(leads.map(|client| Move::Invite { client }));
        let due = state.ids().filter(|client| running(*client) && at_half_way(state, *client));
        moves.extend(due.map(|client| Move::ProposeReview { client }));
    }
    if agreed.holds(Remedy::Leadership) && seat == Seat::Operations && state.ids().any(running) {
        moves.push(Move::HoldMeeting);
    }
    moves.retain(|made| rules::check(game.setup(), state, Actor::from(seat), made).is_ok());
    moves
}

/// True from the middle between signature and promised week.
fn at_half_way(state: &State, client: ClientId) -> bool {
    state.project(client).is_some_and(|project| {
        let (gone, all) = (state.week().since(project.signed), project.due.since(project.signed));
        gone * 2 >= all
    })
}
