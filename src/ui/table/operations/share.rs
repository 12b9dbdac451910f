//! A project's piece of the week, set by hand: a thick slider that is its own bar.

use super::hand::Hand;
use super::phrases::even_pace;
use super::project::due_of;
use crate::ui::parts::Tone;
use base::order;
use core::cell::RefCell;
use game::moves::{ALLOCATION_STEP, Move};
use game::view::{ClientCard, OperationsDesk, TriedProject, WorkCard};
use std::rc::Rc;
use web_sys::HtmlInputElement;
use world::client::ClientId;
use world::quantities::{Week, Work};
use yew::prelude::*;

/// Whether an arrow key is down on a piece.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Keys {
    /// None is.
    #[default]
    Up,
    /// One is.
    Down,
}

/// The hand on the pieces of the week.
#[derive(Clone)]
pub(super) struct Grip {
    /// The piece that is being pulled.
    pub(super) held: Option<(ClientId, Work)>,
    /// Where a piece goes that is being pulled, and that it was let go.
    pub(super) on_hold: Callback<Option<(ClientId, Work)>>,
    /// Whether it is pulled by the keyboard.
    pub(super) keys: Rc<RefCell<Keys>>,
}

/// What a strip draws from.
pub(super) struct StripHand<'a> {
    /// The view, the words, and where moves go.
    pub(super) hand: &'a Hand,
    /// The private desk.
    pub(super) desk: &'a OperationsDesk,
    /// The project as the week stands now, with what is being pulled.
    pub(super) tried: &'a TriedProject,
    /// The hand on it.
    pub(super) grip: &'a Grip,
    /// Which client to turn to.
    pub(super) on_pick: &'a Callback<ClientId>,
}

/// The amounts that the slider can stand at, smallest first: what can be given, and what has been.
fn amounts(hand: &Hand, wanted: ClientId, standing: Option<Work>) -> Vec<Work> {
    let offered = hand.view.options.iter().filter_map(|mv| {
        if let Move::Allocate { client, work } = mv { (*client == wanted).then_some(*work) } else { None }
    });
    let mut amounts: Vec<Work> = offered.chain(standing).collect();
    order::by_key(&mut amounts, |amount| *amount);
    amounts
}

/// A project's strip of paper. It follows the hand at once, and the piece is given when the hand lets go.
pub(super) fn share(pull: &StripHand<'_>) -> Html {
    let (hand, client) = (pull.hand, pull.tried.client);
    let file = pull.desk.file(client);
    let (Some(card), Some(work)) = (hand.view.card(client), file.and_then(|file| file.work)) else {
        return Html::default();
    };
    let due = due_of(card).unwrap_or_default();
    let (given, pace) = (pull.tried.given, even_pace(work.remaining, due, hand.view.week()));
    let onclick = pull.on_pick.reform(move |_: MouseEvent| client);
    let late = (work.outlook.likely > due.end()).then_some("bad");
    html! {
        <li key={client.index()} class="ops-share" data-state={(given < pace).then_some("short")}>
            <button type="button" class="ops-link" {onclick}>{ hand.name(card) }</button>
            <b class="ops-figure">{ hand.days(given) }</b>
            <span class="ops-due" data-state={late}>{ dates(hand, due, &work) }</span>
            { slider(pull, card, &work, pace) }
            <p class="ops-then">{ then(hand, pull.tried, &work) }</p>
            <small>{ how(hand, pull.desk, &work, given, pace) }</small>
            if work.by_hand.is_some() {
                { hand.act_if_open(Move::ShareOut { client }, hand.say("ops-share-out"), Tone::Quiet) }
            }
        </li>
    }
}

fn slider(pull: &StripHand<'_>, card: &ClientCard, work: &WorkCard, pace: Work) -> Html {
    let (hand, client, given) = (pull.hand, pull.tried.client, pull.tried.given);
    let (amounts, standing) = (amounts(hand, client, work.by_hand), work.by_hand);
    let most = pull.desk.ceiling.max(given);
    let at = |work: Work| (work.person_days() / most.person_days().max(0.1)).min(1.0);
    let style = format!("--at:{:.3};--pace:{:.3}", at(given), at(pace));
    let disabled = amounts.is_empty();
    let oninput = {
        let (on_hold, amounts) = (pull.grip.on_hold.clone(), amounts.clone());
        Callback::from(move |event: InputEvent| {
            on_hold.emit(nearest(&amounts, read(&event)).map(|work| (client, work)));
        })
    };
    let let_go = {
        let (on_hold, on_move) = (pull.grip.on_hold.clone(), hand.on_move.clone());
        Callback::from(move |wanted: Option<Work>| {
            on_hold.emit(None);
            if let Some(work) = wanted.filter(|work| Some(*work) != standing) {
                on_move.emit(Move::Allocate { client, work });
            }
        })
    };
    let onchange = {
        let (keys, let_go) = (Rc::clone(&pull.grip.keys), let_go.clone());
        Callback::from(move |event: Event| {
            if *keys.borrow() == Keys::Up {
                let_go.emit(nearest(&amounts, read(&event)));
            }
        })
    };
    let (onkeydown, onkeyup) = by_keyboard(pull.grip, client, let_go);
    html! {
        <span class="ops-track" {style}>
            <input
                type="range"
                min="0"
                max={most.tenths().to_string()}
                step={ALLOCATION_STEP.tenths().to_string()}
                value={given.tenths().to_string()}
                {disabled}
                aria-label={hand.tell("ops-share-of", &[("client", hand.name(card).into())])}
                aria-valuetext={format!("{}. {}", hand.days(given), then(hand, pull.tried, work))}
                {oninput}
                {onchange}
                {onkeydown}
                {onkeyup}
            />
            if pace <= most {
                <span class="ops-pace" data-fly={if at(pace) > 0.6 { "left" } else { "right" }} aria-hidden="true">
                    { hand.say("ops-pace") }
                </span>
            }
        </span>
    }
}

/// Pulled by an arrow key, a piece is let go with the key.
fn by_keyboard(
    grip: &Grip,
    client: ClientId,
    let_go: Callback<Option<Work>>,
) -> (Callback<KeyboardEvent>, Callback<KeyboardEvent>) {
    let pulls = |event: &KeyboardEvent| {
        let key = event.key();
        key.starts_with("Arrow") || key.starts_with("Page") || key == "Home" || key == "End"
    };
    let (down, up, held) = (Rc::clone(&grip.keys), Rc::clone(&grip.keys), grip.held);
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if pulls(&event) {
            *down.borrow_mut() = Keys::Down;
        }
    });
    let onkeyup = Callback::from(move |event: KeyboardEvent| {
        if pulls(&event) {
            *up.borrow_mut() = Keys::Up;
            if let Some((_, work)) = held.filter(|(holds, _)| *holds == client) {
                let_go.emit(Some(work));
            }
        }
    });
    (onkeydown, onkeyup)
}

fn dates(hand: &Hand, due: Week, work: &WorkCard) -> String {
    hand.tell(
        "ops-due-and-forecast",
        &[("due", hand.words.week(due).into()), ("forecast", hand.words.moment(work.outlook.likely).into())],
    )
}

/// What the week leaves to do. It names no date: the forecast beside it follows when the piece is let go.
fn then(hand: &Hand, tried: &TriedProject, work: &WorkCard) -> String {
    if tried.left.is_positive() {
        return hand.tell_work("ops-then", tried.left);
    }
    // The forecast asks for a little more than the estimate before it believes in this week.
    let wanted = work.remaining.times(hand.view.parameters.forecast_margin);
    hand.say(if tried.given < wanted { "ops-then-tight" } else { "ops-then-done" })
}

/// Whether the piece was set by hand, and what an even pace would take, as far as one project can use it.
fn how(hand: &Hand, desk: &OperationsDesk, work: &WorkCard, given: Work, pace: Work) -> String {
    let id = match (work.by_hand, given < pace) {
        (_, true) if pace > desk.ceiling => "ops-out-of-reach",
        (None, false) => "ops-automatic",
        (None, true) => "ops-automatic-short",
        (Some(_), false) => "ops-by-hand",
        (Some(_), true) => "ops-by-hand-short",
    };
    hand.tell_work(id, pace)
}

fn read(event: &impl TargetCast) -> Work {
    let number = event.target_unchecked_into::<HtmlInputElement>().value_as_number();
    if number.is_finite() { Work::from_tenths(number as i32) } else { Work::ZERO }
}

/// The amount on offer that comes nearest.
fn nearest(amounts: &[Work], wanted: Work) -> Option<Work> {
    amounts.iter().copied().min_by_key(|work| (work.tenths() - wanted.tenths()).abs())
}
