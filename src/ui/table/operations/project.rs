//! A promise that is being kept: how far it is, when it will be there, and what can still be done about it.

use super::hand::{Hand, MAIN};
use super::renegotiate::Renegotiate;
use super::rework::rework;
use super::ruler::{Date, Says, ruler};
use super::slip::slip;
use super::whys;
use crate::ui::parts::Tone;
use game::Seat;
use game::moves::Move;
use game::state::{Once, SlipStage};
use game::view::{ClientCard, OperationsFile, PromiseCard, WorkCard};
use std::rc::Rc;
use world::project::Renewed;
use world::quantities::{Moment, Points, Week, Work};
use yew::prelude::*;

/// The sheet of a promise.
pub(super) fn project_sheet(
    hand: &Hand,
    card: &ClientCard,
    promise: &PromiseCard,
    file: &OperationsFile,
) -> Html {
    let seen = file.work.and_then(|work| Some((work, work.slip?)));
    // A question that waits for its answer stands first; answered, it makes room for the work.
    let (asked, answered) = match seen {
        Some((_, SlipStage::Fresh)) => (seen, None),
        Some((_, SlipStage::HeldBack | SlipStage::Disclosed)) | None => (None, seen),
    };
    html! {
        <>
            if let Some(seen) = asked {
                { slip(hand, card, promise, file, seen) }
            }
            <section class="card sheet" data-state="signed">
                <header class="sheet-head">
                    { hand.face(card) }
                    <div>
                        <h2>{ hand.name(card) }</h2>
                        { hand.voice(card) }
                        <p class="sheet-standing">{ promised(hand, promise) }</p>
                        { whys::satisfaction(hand, promise) }
                    </div>
                </header>
                { match (promise.delivered, &file.work) {
                    (Some(at), _) => delivered(hand, card, promise, at),
                    (None, Some(work)) => running(hand, card, promise, work),
                    (None, None) => Html::default(),
                } }
            </section>
            if let Some(seen) = answered {
                { slip(hand, card, promise, file, seen) }
            }
            { ways(hand, card, promise, file) }
        </>
    }
}

fn promised(hand: &Hand, promise: &PromiseCard) -> String {
    let id = match promise.renegotiated {
        Once::NotYet => "ops-promised",
        Once::Done => "ops-promised-again",
    };
    hand.tell(
        id,
        &[("week", hand.words.week(promise.due).into()), ("money", hand.words.money(promise.price).into())],
    )
}

fn running(hand: &Hand, card: &ClientCard, promise: &PromiseCard, work: &WorkCard) -> Html {
    let others = hand.desk().map_or(Work::ZERO, |desk| whys::other_work(desk, card.id));
    let done = work.progress.as_percent().clamp(0.0, 100.0);
    let percent = hand.words.percent(work.progress);
    html! {
        <>
            <div class="ops-progress">
                <label>
                    <span>{ hand.tell("ops-looks-done", &[("share", percent.into())]) }</span>
                    <progress max="100" value={format!("{done:.0}")}></progress>
                </label>
                <dl class="ops-facts">
                    { fact(hand, "ops-remaining", work.remaining) }
                    { fact(hand, "ops-spent", work.spent) }
                    { fact(hand, "ops-this-week", work.allotted) }
                </dl>
            </div>
            { ruler(hand, &dates(hand, promise, work)) }
            { whys::running_forecast(hand, work, others) }
        </>
    }
}

fn fact(hand: &Hand, id: &str, work: Work) -> Html {
    html! {
        <div><dt>{ hand.say(id) }</dt><dd>{ hand.days(work) }</dd></div>
    }
}

fn dates(hand: &Hand, promise: &PromiseCard, work: &WorkCard) -> Vec<Date> {
    let moment = |says, id: &str, at: Moment| Date { at, says, words: hand.tell_flag(id, at) };
    let due =
        Date { at: promise.due.end(), says: Says::Promise, words: hand.tell_week("ops-due", promise.due) };
    let told = promise.told_sales.map(|at| moment(Says::SalesKnows, "ops-sales-knows", at));
    let belief = moment(Says::Belief, "ops-forecast", work.outlook.likely);
    core::iter::once(due).chain(told).chain([belief]).collect()
}

/// From here on a client is content.
const CONTENT: Points = Points::from_tenths(650);

/// Delivered: when, what the client said, and whether an apology is still open.
fn delivered(hand: &Hand, card: &ClientCard, promise: &PromiseCard, at: Moment) -> Html {
    let late = at.tenths() - promise.due.end().tenths();
    let facts = [
        ("at", hand.words.moment(at).into()),
        ("late", hand.words.stretch(f64::from(late.max(0)) / 10.0).into()),
    ];
    let client = card.id;
    // Nobody says sorry to a client who was served on time and is content.
    let hurt = late > 0 || promise.mood < CONTENT;
    html! {
        <div class="ops-after">
            <p class="ops-lead">{ hand.tell(if late > 0 { "ops-delivered-late" } else { "ops-delivered" }, &facts) }</p>
            if let Some(points) = promise.surveyed {
                <p>{ hand.tell("ops-surveyed", &[("points", hand.words.points(points).into())]) }</p>
            }
            if let Some(renewed) = promise.renewed {
                <p>{ hand.say(stays_or_leaves(renewed)) }</p>
            }
            if hurt && hand.may(&Move::Apologise { client }) {
                <div class="ops-acts">
                    { hand.act(Move::Apologise { client }, hand.say("ops-apologise"), Tone::Plain) }
                    <span class="ops-quiet">{ apology(hand) }</span>
                </div>
            }
            if promise.apologised == Once::Done {
                <p class="ops-note">{ hand.say("ops-apologised") }</p>
            }
        </div>
    }
}

/// What an apology costs, and the most that it mends.
fn apology(hand: &Hand) -> String {
    let p = &hand.view.parameters;
    let facts = [
        ("time", hand.days(Work::from_person_days(p.apology_work)).into()),
        ("points", hand.words.points(Points::from_points(p.apology_points)).into()),
    ];
    hand.tell("ops-apologise-hint", &facts)
}

const fn stays_or_leaves(renewed: Renewed) -> &'static str {
    match renewed {
        Renewed::Stays => "ops-stays",
        Renewed::Leaves => "ops-leaves",
    }
}

/// What can still be done about a promise.
fn ways(hand: &Hand, card: &ClientCard, promise: &PromiseCard, file: &OperationsFile) -> Html {
    if promise.delivered.is_some() {
        return Html::default();
    }
    let client = card.id;
    let likely = file.work.map_or(promise.due, |work| work.outlook.likely.week());
    html! {
        <section class="ops-ways-on">
            if let Some(work) = &file.work {
                { rework(hand, card, work) }
            }
            <h3>{ hand.say("ops-what-you-can-do") }</h3>
            { review_asked(hand, card, promise) }
            { visits(hand, card) }
            <Renegotiate key={client.index()} view={Rc::clone(&hand.view)} on_move={hand.on_move.clone()} {client} proposal={promise.renegotiation} {likely} />
        </section>
    }
}

fn review_asked(hand: &Hand, card: &ClientCard, promise: &PromiseCard) -> Html {
    let client = card.id;
    match (promise.review, promise.reviewed) {
        (_, Once::Done) => html! { <p class="ops-note">{ hand.say("ops-reviewed") }</p> },
        (Some(Seat::Operations), Once::NotYet) => {
            html! { <p class="ops-note">{ hand.say("ops-review-yours") }</p> }
        }
        (Some(Seat::Sales), Once::NotYet) => html! {
            <div class="ops-request" data-role="sales">
                <p>{ hand.tell_work("ops-review-theirs", review_work(hand)) }</p>
                { hand.act(Move::JoinReview { client }, hand.say("ops-join-review"), MAIN) }
            </div>
        },
        (None, Once::NotYet) => Html::default(),
    }
}

fn review_work(hand: &Hand) -> Work {
    Work::from_person_days(hand.view.parameters.review_work)
}

fn visits(hand: &Hand, card: &ClientCard) -> Html {
    let client = card.id;
    let ways = [
        (Move::MeetClient { client }, "ops-meet", "ops-meet-hint"),
        (Move::ProposeReview { client }, "ops-propose-review", "ops-review-hint"),
    ];
    let open = ways.into_iter().filter(|(mv, ..)| hand.may(mv));
    html! {
        { for open.map(|(mv, name, hint)| html! {
            <div key={name} class="ops-acts">
                { hand.act(mv, hand.say(name), Tone::Plain) }
                <span class="ops-quiet">{ hand.tell_work(hint, review_work(hand)) }</span>
            </div>
        }) }
    }
}

/// The week in which a project is due, for whoever lists it.
pub(super) fn due_of(card: &ClientCard) -> Option<Week> {
    card.promise.as_ref().filter(|promise| promise.delivered.is_none()).map(|promise| promise.due)
}
