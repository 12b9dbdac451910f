//! A project's piece of the week, set by hand: a thick slider that is its own bar.

use super::hand::Hand;
use super::phrases::even_pace;
use super::project::due_of;
use crate::game::moves::{ALLOCATION_STEP, Move};
use crate::game::state::Once;
use crate::game::view::WorkCard;
use crate::world::client::ClientId;
use crate::world::quantities::{Week, Work};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Properties of [`Share`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ShareProps {
    /// What it draws from.
    pub(super) hand: Hand,
    /// Whose project.
    pub(super) client: ClientId,
    /// The project.
    pub(super) work: WorkCard,
    /// Turns to the client.
    pub(super) on_pick: Callback<ClientId>,
}

/// The amounts that can be given, smallest first.
fn amounts(hand: &Hand, wanted: ClientId) -> Vec<Work> {
    let offered = hand.view.options.iter().filter_map(|mv| {
        if let Move::Allocate { client, work } = mv { (*client == wanted).then_some(*work) } else { None }
    });
    let mut amounts: Vec<Work> = offered.collect();
    amounts.sort_unstable();
    amounts
}

/// A project's piece of the week. It follows the hand at once and is given when the hand lets go.
#[component]
pub(super) fn Share(props: &ShareProps) -> Html {
    let (hand, client) = (&props.hand, props.client);
    let held = use_state(|| None::<Work>);
    let amounts = amounts(hand, client);
    let Some(card) = hand.view.card(client) else { return Html::default() };
    let shown = held.unwrap_or(props.work.allotted);
    let most = hand.desk().map_or(Work::ZERO, |desk| desk.ceiling).max(shown);
    let oninput = {
        let (held, amounts) = (held.clone(), amounts.clone());
        Callback::from(move |event: InputEvent| held.set(nearest(&amounts, read(&event))))
    };
    let onchange = {
        let (on_move, amounts) = (hand.on_move.clone(), amounts.clone());
        Callback::from(move |event: Event| {
            held.set(None);
            if let Some(work) = nearest(&amounts, read(&event)) {
                on_move.emit(Move::Allocate { client, work });
            }
        })
    };
    let onclick = props.on_pick.reform(move |_: MouseEvent| client);
    let due = due_of(card).unwrap_or_default();
    let pace = even_pace(props.work.remaining, due, hand.view.week());
    let at = |work: Work| (work.person_days() / most.person_days().max(0.1)).min(1.0);
    let style = format!("--at:{:.3};--pace:{:.3}", at(shown), at(pace));
    html! {
        <li class="ops-share" data-state={(shown < pace).then_some("short")}>
            <button type="button" class="ops-link" {onclick}>{ hand.name(card) }</button>
            <span class="ops-quiet">{ dates(hand, due, &props.work) }</span>
            <span class="ops-track" {style}>
                <input
                    type="range"
                    min="0"
                    max={most.tenths().to_string()}
                    step={ALLOCATION_STEP.tenths().to_string()}
                    value={shown.tenths().to_string()}
                    disabled={amounts.is_empty()}
                    aria-label={hand.tell("ops-share-of", &[("client", hand.name(card).into())])}
                    aria-valuetext={hand.days(shown)}
                    {oninput}
                    {onchange}
                />
            </span>
            <b class="ops-figure">{ hand.days(shown) }</b>
            <small>{ how(hand, props.work.by_hand, shown, pace) }</small>
        </li>
    }
}

fn dates(hand: &Hand, due: Week, work: &WorkCard) -> String {
    hand.tell(
        "ops-due-and-forecast",
        &[("due", hand.words.week(due).into()), ("forecast", hand.words.moment(work.forecast).into())],
    )
}

/// Whether the piece was set by hand, and what an even pace would take, as far as one project can use it.
fn how(hand: &Hand, by_hand: Once, shown: Work, pace: Work) -> String {
    let ceiling = hand.desk().map_or(Work::ZERO, |desk| desk.ceiling);
    let id = match (by_hand, shown < pace) {
        (Once::NotYet | Once::Done, true) if pace > ceiling => "ops-out-of-reach",
        (Once::NotYet, false) => "ops-automatic",
        (Once::NotYet, true) => "ops-automatic-short",
        (Once::Done, false) => "ops-by-hand",
        (Once::Done, true) => "ops-by-hand-short",
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
