//! The top of the table: who sits here, which week it is, and the ways out.

use super::coach::Coached;
use super::phrases;
use crate::ui::hooks::{use_act, use_words};
use crate::ui::parts::tag::TagMark;
use crate::ui::parts::{Button, Drawer, Later, Pulls, Role, Tag, Tone};
use crate::ui::state::{Instalment, Msg, UndoPossible};
use game::Seat;
use game::moves::Move;
use game::state::Phase;
use game::turn::EndOfTurn;
use game::view::SeatView;
use pay::metric::Metric;
use pay::scheme::Due;
use std::rc::Rc;
use words::Words;
use world::quantities::Week;
use yew::prelude::*;

/// Props of [`Header`].
#[derive(Properties, PartialEq)]
pub struct HeaderProps {
    /// What the seat sees.
    pub view: Rc<SeatView>,
    /// Whether the last move can be taken back.
    pub undo: UndoPossible,
    /// Which quarter of a campaign it is, if it belongs to one.
    pub instalment: Option<Instalment>,
    /// Whether the seat is being coached.
    pub coached: Coached,
}

/// The top of the table.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let act = use_act();
    let words = &use_words();
    let view = &props.view;
    let (role, seat) = (Role::from(view.seat), view.seat);
    let you = words.tell("header-you", &[("seat", words.say(phrases::seat(view.seat)).into())]);
    let undo_disabled = props.undo == UndoPossible::No;
    let done_tone = done_tone(view);
    html! {
        <header class="table-head">
            <h1 class="logo" tabindex="-1"><span class="spoken">{ words.say("header-title") }</span>
                <span aria-hidden="true"><i>{ "Tr" }</i>{ "u" }<b>{ "ce" }</b></span>
            </h1>
            <Tag text={you} mark={TagMark::Of(role)} />
            <p class="table-paid">{ words.say(paid(view)) }</p>
            { weeks(words, props) }
            <div class="table-ways">
                <Button
                    label={words.say("header-undo")}
                    tone={Tone::Quiet}
                    disabled={undo_disabled}
                    on_press={act.reform(|()| Msg::Undo)}
                />
                <span class="table-hide">
                    <Button
                        label={words.say("menu-hide")}
                        tone={Tone::Quiet}
                        on_press={act.reform(move |()| Msg::HandTo(seat))}
                    />
                </span>
                <Later>{ menu(words, props, &act) }</Later>
                <span class="table-done">
                    <Button
                        label={done_label(words, view, props.coached)}
                        tone={done_tone}
                        disabled={!view.may(&Move::Done)}
                        on_press={act.reform(|()| Msg::Play(Move::Done))}
                    />
                </span>
            </div>
        </header>
    }
}

/// What ending the week leads to. In the lesson, turns pass in which nothing waits for a seat, so nobody can say whose is
/// the next.
#[must_use]
pub fn done_label(words: &Words, view: &SeatView, coached: Coached) -> String {
    match (coached, view.ending()) {
        (Coached::First | Coached::Yes, _) => words.say("done-lesson"),
        (Coached::No, EndOfTurn::HandOver) => {
            words.tell("done-hand-over", &[("seat", words.say(phrases::seat(view.seat.other())).into())])
        }
        (Coached::No, EndOfTurn::CloseWeek) => {
            words.tell("done-close-week", &[("week", words.week(view.week()).into())])
        }
    }
}

/// How much ending the week stands out. What is owed comes first, and so does an offer that waits for one stamp;
/// while there is any, ending the week is only one of several ways on.
#[must_use]
pub fn done_tone(view: &SeatView) -> Tone {
    let offers =
        |made: &Move| matches!(made, Move::SignAlone { .. } | Move::Override { .. } | Move::Stamp { .. });
    if view.owed.is_empty() && !view.options.iter().any(offers) {
        Tone::Primary(Role::from(view.seat))
    } else {
        Tone::Plain
    }
}

/// What the seat is paid for, in three words, from its first pay line.
fn paid(view: &SeatView) -> &'static str {
    match view.pay.lines.first().map(|(_, line)| (line.metric, line.due)) {
        None => "paid-fixed",
        Some((Metric::Price, Due::Signature)) => "paid-on-signature",
        Some((Metric::Price, Due::Delivery | Due::QuarterEnd)) => "paid-on-price",
        Some((Metric::Promise, _)) => "paid-per-promise",
        Some((Metric::RenewedPrice, _)) => "paid-on-renewal",
        Some((Metric::OvertimeCost | Metric::Utilisation, _)) => "paid-on-team",
        Some((Metric::AverageSatisfaction, _)) => "paid-on-satisfaction",
    }
}

/// The weeks of the quarter as chips; in the run-off the running week is added at the end.
fn weeks(words: &Words, props: &HeaderProps) -> Html {
    let view = &props.view;
    let (now, last) = (view.week(), view.last_week.max(view.week()));
    let about = match view.phase {
        Phase::Week(_) | Phase::Over(_) => "header-week",
        Phase::RunOff(_) => "header-run-off",
    };
    let facts = [("week", words.week(now).into()), ("last", words.week(view.last_week).into())];
    html! {
        <div class="weeks">
            if let Some(Instalment { number, all }) = props.instalment {
                <p class="weeks-quarter">
                    { words.tell("quarter-of-all", &[("number", number.into()), ("all", all.into())]) }
                </p>
            }
            <p class="weeks-text">{ words.tell(about, &facts) }</p>
            <ol aria-hidden="true">
                for number in 1..=last.number() {
                    <li
                        key={number}
                        data-week={state_of(Week::new(number), now)}
                        data-first-delivery={(Week::new(number) == view.last_week.plus(1)).then_some("")}
                    >
                        { number }
                    </li>
                }
            </ol>
        </div>
    }
}

fn state_of(week: Week, now: Week) -> &'static str {
    match week.cmp(&now) {
        core::cmp::Ordering::Less => "done",
        core::cmp::Ordering::Equal => "now",
        core::cmp::Ordering::Greater => "ahead",
    }
}

/// The menu, in the page.
const MENU: &str = "menu";

/// Help, and the ways out.
fn menu(words: &Words, props: &HeaderProps, act: &Callback<Msg>) -> Html {
    let steps: &[&str] = match props.view.seat {
        Seat::Sales => &["help-sales-1", "help-sales-2", "help-sales-3", "help-sales-4"],
        Seat::Operations => {
            &["help-operations-1", "help-operations-2", "help-operations-3", "help-operations-4"]
        }
    };
    html! {
        <Drawer id={MENU} label={words.say("header-menu")} title={words.say("menu-title")}>
            <ul class="help">
                for id in steps.iter().copied() {
                    <li key={id}>{ words.say(id) }</li>
                }
            </ul>
            { usual(words, props, act) }
            <div class="modal-ways">
                <Button label={words.say("menu-export")} on_press={act.reform(|()| Msg::Export)} />
                <Button label={words.say("table-leave")} on_press={act.reform(|()| Msg::Leave)} />
                <Button label={words.say("menu-close")} tone={Tone::Ink} pulls={Pulls::Shut(MENU)} />
            </div>
        </Drawer>
    }
}

/// The rest of the week left to what is usual, with what that means; and the way to hand the screen over without
/// ending the week.
fn usual(words: &Words, props: &HeaderProps, act: &Callback<Msg>) -> Html {
    let seat = props.view.seat;
    let note = words.say(match seat {
        Seat::Sales => "menu-usual.sales",
        Seat::Operations => "menu-usual.operations",
    });
    let disabled = !props.view.may(&Move::Done);
    // The same seat may go on with the next week, and should see it.
    let pulls = Some(Pulls::Shut(MENU));
    let on_press = act.reform(|()| Msg::PlayUsual);
    html! {
        <div class="menu-usual">
            <Button label={words.say("menu-usual")} {note} tone={Tone::Quiet} {disabled} {pulls} {on_press} />
            <span class="menu-hide">
                <Button label={words.say("menu-hide")} on_press={act.reform(move |()| Msg::HandTo(seat))} />
            </span>
        </div>
    }
}
