//! A promise after its signature: what was promised, what is known of it, and what sales can still do.

use super::head::{self, StampMark, head};
use super::why;
use crate::ui::parts::{Flag, FlagKind, Role, Ruler, Stamped, Tone};
use crate::ui::table::hand::Hand;
use crate::ui::table::phrases;
use game::Seat;
use game::events::PublicEvent;
use game::moves::{CREDITS, Move};
use game::state::{News, Once};
use game::view::{ClientCard, HeardNews, PromiseCard, SalesFile, Stamps};
use world::client::ClientId;
use world::quantities::{Share, Week};
use yew::prelude::*;

const MAIN: Tone = Tone::Primary(Role::Sales);

/// The promise, and what can be done about it. News from `fresh` on has happened before one's eyes.
pub(super) fn promise(hand: &Hand, card: &ClientCard, fresh: usize) -> Html {
    let Some(promise) = &card.promise else { return Html::default() };
    let file = hand.view.desk.sales().and_then(|desk| desk.file(card.id));
    let title = hand.tell("promise-title", &[("client", hand.name(card).into())]);
    html! {
        <>
            { told_now(hand, card, promise, file) }
            <section key={format!("{}-signed", card.id.index())} class="card sheet" data-state="signed" data-stamps={stamps_name(promise.stamps)}>
                { head(hand, card, title, terms(hand, promise), marks(hand, card, promise.stamps, fresh)) }
                <Ruler
                    label={hand.say("sheet-dates")}
                    first={promise.signed}
                    last={last(promise, file)}
                    flags={flags(hand, card, promise, file)}
                />
                { news(hand, card, promise, file) }
                { why::promise(hand, card, promise, file) }
            </section>
            <div class="acts" role="group" aria-label={hand.say("acts-title")}>
                if !is_fresh(file) {
                    <div class="acts-row">{ telling(hand, card.id) }</div>
                }
                <div class="acts-row">{ together(hand, card.id) }</div>
                { renegotiation(hand, card.id) }
                { credit(hand, card.id, promise) }
            </div>
        </>
    }
}

fn terms(hand: &Hand, promise: &PromiseCard) -> Html {
    let facts = [
        ("scope", hand.say(phrases::scope(promise.terms.scope)).into()),
        ("week", hand.words.week(promise.due).into()),
        ("money", hand.words.money(promise.price).into()),
        ("signed", hand.words.week(promise.signed).into()),
    ];
    let lopsided = match promise.stamps {
        Stamps::Both => None,
        Stamps::SalesAlone(None) => Some(hand.say("promise-alone")),
        Stamps::SalesAlone(Some(week)) => Some(hand.tell_week("promise-against", week)),
        Stamps::Leadership(Seat::Sales) => Some(hand.say("promise-leadership-sales")),
        Stamps::Leadership(Seat::Operations) => Some(hand.say("promise-leadership-operations")),
    };
    html! {
        <>
            { hand.tell("promise-terms", &facts) }
            if let Some(lopsided) = lopsided {
                { " " }<b>{ lopsided }</b>
            }
        </>
    }
}

/// The value of `data-stamps`.
const fn stamps_name(stamps: Stamps) -> &'static str {
    match stamps {
        Stamps::Both => "both",
        Stamps::SalesAlone(_) => "alone",
        Stamps::Leadership(_) => "leadership",
    }
}

/// A promise that went out without a seat's stamp never gets it.
fn marks(hand: &Hand, card: &ClientCard, stamps: Stamps, fresh: usize) -> Html {
    let signed = |news: &HeardNews| match news {
        HeardNews::Public(PublicEvent::Signed { client, .. }) => *client == card.id,
        HeardNews::Public(_) | HeardNews::Sales(_) | HeardNews::Operations(_) => false,
    };
    let just = hand.view.heard.iter().skip(fresh).any(|heard| signed(&heard.news));
    let here = || -> StampMark { (Stamped::Done, hand.say("stamp-done")) };
    let lands =
        || -> StampMark { (if just { Stamped::JustNow } else { Stamped::Done }, hand.say("stamp-done")) };
    let missing = |word: String| -> StampMark { (Stamped::Missing, word) };
    let (sales, operations) = match stamps {
        Stamps::Both => (lands(), here()),
        Stamps::SalesAlone(None) => (here(), head::unstamped(&hand.words, card)),
        Stamps::SalesAlone(Some(week)) => (here(), missing(hand.tell_week("stamp-against", week))),
        Stamps::Leadership(Seat::Sales) => (here(), missing(hand.say("stamp-overruled"))),
        Stamps::Leadership(Seat::Operations) => (missing(hand.say("stamp-overruled")), here()),
    };
    head::stamps(&hand.words, sales, operations, just.then_some("signed"))
}

fn last(promise: &PromiseCard, file: Option<&SalesFile>) -> Week {
    let expected = file.and_then(|file| file.expected).map(|at| at.week());
    let told = promise.told_sales.map(|at| at.week());
    let delivered = promise.delivered.map(|at| at.week());
    [Some(promise.due.plus(1)), expected, told, delivered].into_iter().flatten().max().unwrap_or(promise.due)
}

fn flags(hand: &Hand, card: &ClientCard, promise: &PromiseCard, file: Option<&SalesFile>) -> Vec<Flag> {
    let flag = |at, id: &str, role, kind| Flag {
        at,
        label: hand.tell(id, &[("week", hand.words.moment_short(at).into())]).into(),
        role: Some(role),
        kind,
    };
    // A promise is a week and no day.
    let due = hand.tell_week("flag-promised", promise.due).into();
    let mut flags =
        vec![Flag { at: promise.due.end(), label: due, role: Some(Role::Sales), kind: FlagKind::Promised }];
    let expected = file.and_then(|file| file.expected).filter(|at| *at != promise.due.end());
    flags.extend(expected.map(|at| flag(at, "flag-expected", Role::Client, FlagKind::Asked)));
    let told = promise.told_sales.filter(|_| promise.delivered.is_none());
    flags.extend(told.map(|at| flag(at, "flag-told", Role::Operations, FlagKind::Forecast)));
    flags.extend(
        promise.delivered.map(|at| flag(at, "flag-delivered", Role::Operations, FlagKind::Delivered)),
    );
    if promise.delivered.is_none() && hand.view.week() > card.asked.min(promise.signed) {
        let now = hand.view.week().start();
        let label = hand.say("flag-now").into();
        flags.push(Flag { at: now, label, role: None, kind: FlagKind::Now });
    }
    flags
}

/// True while sales owes an answer to the question whether the client hears what it has just heard itself.
fn is_fresh(file: Option<&SalesFile>) -> bool {
    file.is_some_and(|file| file.news == News::Fresh)
}

/// What sales has just heard, with its two ways on, before anything else: the client does not know it yet.
fn told_now(hand: &Hand, card: &ClientCard, promise: &PromiseCard, file: Option<&SalesFile>) -> Html {
    let Some(told) = promise.told_sales.filter(|_| is_fresh(file) && promise.delivered.is_none()) else {
        return Html::default();
    };
    let early = promise.due.end().weeks_since(hand.view.week().start());
    html! {
        <section key="told" class="card sheet-told" aria-live="polite">
            <h2>{ hand.tell_moment("promise-told", told) }</h2>
            <p>{ hand.warning_helps(early, ["promise-told-helps", "promise-told-late"]) }</p>
            <div class="acts-row">
                { hand.make(Move::PassOn { client: card.id }, MAIN) }
                { hand.make_if_open(Move::SitOn { client: card.id }, Tone::Plain) }
            </div>
            if !hand.may(&Move::PassOn { client: card.id }) {
                <p>{ hand.say("promise-told-no-days") }</p>
            }
        </section>
    }
}

/// What sales knows of the date, how old that is, and whether the client knows it.
fn news(hand: &Hand, card: &ClientCard, promise: &PromiseCard, file: Option<&SalesFile>) -> Html {
    if promise.delivered.is_some() {
        return Html::default();
    }
    let known = promise.told_sales.zip(hand.view.told_in(card.id));
    let tell = |id: &str| {
        known.map_or_else(
            || hand.say("promise-no-news"),
            |(at, week)| {
                let facts = [("week", hand.words.moment(at).into()), ("told", hand.words.week(week).into())];
                hand.tell(id, &facts)
            },
        )
    };
    let sentence = match file.map(|file| file.news).unwrap_or_default() {
        News::Fresh | News::SatOn => tell("promise-news-kept"),
        News::PassedOn => tell("promise-news-passed-on"),
        News::None => hand.say("promise-no-news"),
    };
    html! { <p class="sheet-foot">{ sentence }</p> }
}

fn telling(hand: &Hand, client: ClientId) -> Html {
    html! {
        <>
            { hand.make_if_open(Move::PassOn { client }, MAIN) }
            { hand.make_if_open(Move::SitOn { client }, Tone::Plain) }
        </>
    }
}

fn together(hand: &Hand, client: ClientId) -> Html {
    html! {
        <>
            { hand.make_if_open(Move::AgreeRenegotiation { client }, MAIN) }
            { hand.make_if_open(Move::RefuseRenegotiation { client }, Tone::Plain) }
            { hand.make_if_open(Move::JoinReview { client }, Tone::Plain) }
            { hand.make_if_open(Move::ProposeReview { client }, Tone::Plain) }
        </>
    }
}

/// The weeks that could be proposed instead, each a button.
fn renegotiation(hand: &Hand, client: ClientId) -> Html {
    let weeks: Vec<Week> = hand
        .view
        .options
        .iter()
        .filter_map(|option| {
            if let Move::Renegotiate { client: whom, week } = option {
                (*whom == client).then_some(*week)
            } else {
                None
            }
        })
        .collect();
    if weeks.is_empty() {
        return Html::default();
    }
    html! {
        <details class="more">
            <summary>{ hand.say("renegotiate-title") }</summary>
            <p>{ hand.say("renegotiate-lead") }{ " " }{ hand.renegotiation_pays(client) }</p>
            { why::renegotiation(hand) }
            <div class="acts-row">
                for week in weeks {
                    { hand.make(Move::Renegotiate { client, week }, Tone::Plain) }
                }
            </div>
        </details>
    }
}

fn credit(hand: &Hand, client: ClientId, promise: &PromiseCard) -> Html {
    if !CREDITS.iter().any(|credit| hand.view.may(&Move::Credit { client, credit: *credit })) {
        return if promise.credit == Share::ZERO {
            Html::default()
        } else {
            let facts = [("share", hand.words.percent(promise.credit).into())];
            html! { <p class="acts-wait">{ hand.tell("credit-given", &facts) }</p> }
        };
    }
    let apologised = match promise.apologised {
        Once::Done => hand.say("credit-apologised"),
        Once::NotYet => String::new(),
    };
    html! {
        <section class="more">
            <h3>{ hand.say("credit-title") }</h3>
            <p>{ hand.tell_money("credit-lead", promise.price) }{ " " }{ apologised }</p>
            <div class="acts-row">
                for credit in CREDITS {
                    { hand.make(Move::Credit { client, credit }, Tone::Plain) }
                }
            </div>
            { why::credit(hand) }
        </section>
    }
}
