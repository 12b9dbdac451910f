//! The curtain: the screen changes hands, and nothing private is in the page.

use crate::ui::hooks::{use_act, use_words};
use crate::ui::parts::{Button, Role, Tone};
use crate::ui::state::{Msg, PassedTurns};
use crate::ui::table::phrases;
use game::Seat;
use game::state::Phase;
use words::Words;
use yew::prelude::*;

/// Props of [`Curtain`].
#[derive(Properties, PartialEq)]
pub struct CurtainProps {
    /// Who should sit down.
    pub to: Seat,
    /// The running week.
    pub phase: Phase,
    /// Whether the game begins behind it.
    pub opening: Opening,
    /// The turns that passed by themselves before it fell.
    #[prop_or_default]
    pub passed: PassedTurns,
}

/// Whether a game begins behind the curtain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// Nobody has played yet.
    First,
    /// The screen changes hands.
    HandOver,
    /// Somebody hid their side, and either seat may sit down.
    Hidden,
}

/// The curtain before a seat.
#[component]
pub fn Curtain(props: &CurtainProps) -> Html {
    let act = use_act();
    let words = &use_words();
    let (title, lead, sit) = match props.to {
        Seat::Sales if props.opening == Opening::First => {
            ("curtain-sales-begins", "curtain-lead-sales", "curtain-sit-sales")
        }
        Seat::Sales if props.opening == Opening::Hidden => {
            ("curtain-hidden", "curtain-lead-hidden", "curtain-sit-sales")
        }
        Seat::Operations if props.opening == Opening::Hidden => {
            ("curtain-hidden", "curtain-lead-hidden", "curtain-sit-operations")
        }
        Seat::Sales => ("curtain-to-sales", "curtain-lead-sales", "curtain-sit-sales"),
        Seat::Operations => ("curtain-to-operations", "curtain-lead-operations", "curtain-sit-operations"),
    };
    let when = match props.phase {
        Phase::Week(_) | Phase::Over(_) => "curtain-week",
        Phase::RunOff(_) => "curtain-run-off",
    };
    html! {
        <main class="curtain" data-role={Role::from(props.to).name()}>
            <div class="curtain-sheet">
                <p class="curtain-week">{ words.tell(when, &[("week", words.week(props.phase.week()).into())]) }</p>
                <h1 tabindex="-1">{ words.say(title) }</h1>
                { passed(words, props.passed) }
                <p class="curtain-lead">{ words.say(lead) }</p>
                <Button
                    label={words.say(sit)}
                    tone={Tone::Primary(Role::from(props.to))}
                    on_press={act.reform(|()| Msg::Sit)}
                />
                if props.opening == Opening::Hidden {
                    { other(words, props.to.other(), &act) }
                }
                <p class="curtain-private">{ words.say("curtain-private") }</p>
            </div>
            <Button label={words.say("table-leave")} tone={Tone::Quiet} on_press={act.reform(|()| Msg::Leave)} />
        </main>
    }
}

/// Whose turns passed by themselves, and when: nobody is to miss a week.
pub fn passed(words: &Words, passed: PassedTurns) -> Html {
    let told = |seat: Seat| {
        let (first, last) = passed[seat]?;
        let facts = [
            ("seat", phrases::seat_fact(seat).into()),
            ("weeks", (last.since(first) + 1).into()),
            ("first", words.week(first).into()),
            ("last", words.week(last).into()),
        ];
        Some(words.tell("turn-passed", &facts))
    };
    // In the order of the weeks, in each of which sales sits down first.
    let mut seats = [Seat::Sales, Seat::Operations];
    seats.sort_by_key(|seat| passed[*seat]);
    let told: Vec<String> = seats.into_iter().filter_map(told).collect();
    if told.is_empty() {
        return Html::default();
    }
    html! { <p class="turn-passed">{ told.join(" ") }</p> }
}

/// The other seat may sit down as well; it gets a curtain of its own first.
fn other(words: &Words, seat: Seat, act: &Callback<Msg>) -> Html {
    let label = words.say(match seat {
        Seat::Sales => "curtain-to-sales",
        Seat::Operations => "curtain-to-operations",
    });
    html! { <Button {label} on_press={act.reform(move |()| Msg::HandTo(seat))} /> }
}
