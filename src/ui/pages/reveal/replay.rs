//! A week of the finished game again: what happened, as far as it could be heard from a chair, and what was known.

mod known;

use super::RevealProps;
use crate::ui::pages::reveal::called::Called;
use crate::ui::parts::{Button, Role, Tag, TagMark, Tone};
use crate::ui::state::Replaying;
use crate::ui::table::calendar::{CalendarProps, calendar};
use crate::ui::table::news::{NewsLine, after_name, told};
use debrief::replay::{Chair, HeardInReplay, known};
use game::Seat;
use known::drawn_known;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use words::Words;
use world::client::ClientId;
use world::quantities::Week;
use yew::prelude::*;

/// The replay of a week.
pub fn replay(props: &RevealProps, words: &Words, now: Replaying) -> Html {
    let story = &props.quarter.story;
    let title = words.tell("replay-title", &[("week", words.week(now.week).into())]);
    let lead = match now.chair {
        Chair::Seat(Seat::Sales) => "replay-lead-sales",
        Chair::Seat(Seat::Operations) => "replay-lead-operations",
        Chair::Nobody => "replay-lead-nobody",
    };
    html! {
        <main class="page reveal replay" id="main">
            <div class="reveal-top">
                <Button
                    label={words.say("replay-back")}
                    tone={Tone::Quiet}
                    on_press={props.on_replay.reform(|()| None)}
                />
            </div>
            <header class="reveal-head">
                <div class="stack">
                    <h1 tabindex="-1">{ title }</h1>
                    <p class="lead" aria-live="polite">{ words.say(lead) }</p>
                </div>
                { scrubber(props, words, now, story.last_week()) }
                { chairs(props, words, now) }
            </header>
            { happened(props, words, now) }
            { as_it_stood(props, words, now) }
        </main>
    }
}

/// The weeks to slide through, and a step to either side.
fn scrubber(props: &RevealProps, words: &Words, now: Replaying, last: Week) -> Html {
    let to = move |week: Week| Some(Replaying { week, at: None, ..now });
    let earlier = Week::new(now.week.number().saturating_sub(1).max(1));
    let later = now.week.plus(1).min(last);
    let on_replay = props.on_replay.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        let slid: Option<u8> =
            event.target_dyn_into::<HtmlInputElement>().and_then(|input| input.value().parse().ok());
        if let Some(week) = slid {
            on_replay.emit(Some(Replaying { week: Week::new(week), at: None, ..now }));
        }
    });
    let step = |id: &str, week: Week| {
        let disabled = week == now.week;
        let on_press = props.on_replay.reform(move |()| to(week));
        html! { <Button label={words.say(id)} {disabled} {on_press} /> }
    };
    html! {
        <div class="replay-weeks" data-print="no">
            { step("replay-earlier", earlier) }
            <label>
                <span class="spoken">{ words.say("replay-week") }</span>
                <input
                    type="range"
                    min="1"
                    max={last.number().to_string()}
                    value={now.week.number().to_string()}
                    aria-valuetext={words.tell("found-week", &[("week", words.week(now.week).into())])}
                    {oninput}
                />
            </label>
            { step("replay-later", later) }
        </div>
    }
}

fn chairs(props: &RevealProps, words: &Words, now: Replaying) -> Html {
    let label = |chair| match chair {
        Chair::Seat(Seat::Sales) => "replay-chair-sales",
        Chair::Seat(Seat::Operations) => "replay-chair-operations",
        Chair::Nobody => "replay-chair-nobody",
    };
    let tone = |chair| match chair {
        Chair::Seat(seat) => Tone::Primary(Role::from(seat)),
        Chair::Nobody => Tone::Ink,
    };
    html! {
        <div class="cluster" role="group" aria-label={words.say("replay-chairs")} data-print="no">
            for chair in Chair::ALL {
                <Button
                    key={label(chair)}
                    label={words.say(label(chair))}
                    tone={if chair == now.chair { tone(chair) } else { Tone::Quiet }}
                    pressed={chair == now.chair}
                    on_press={props.on_replay.reform(move |()| Some(Replaying { chair, ..now }))}
                />
            }
        </div>
    }
}

/// A line of the week: by which move, whose secret it was, and what it says.
struct LogLine {
    after: usize,
    only: Option<Seat>,
    told: NewsLine,
}

fn happened(props: &RevealProps, words: &Words, now: Replaying) -> Html {
    let lines: Vec<LogLine> = props
        .quarter
        .story
        .heard(now.week, now.chair)
        .filter_map(|HeardInReplay { after, only, news }| {
            let told = told(words, &news)?;
            let text = match now.chair {
                Chair::Seat(_) => told.text,
                Chair::Nobody => told.open.clone().unwrap_or(told.text),
            };
            Some(LogLine { after, only, told: NewsLine { text, ..told } })
        })
        .collect();
    html! {
        <section class="stack replay-happened">
            <h2>{ words.say("replay-happened") }</h2>
            if lines.is_empty() {
                <p class="lead">{ words.say("replay-nothing") }</p>
            }
            <ol class="replay-lines" role="list">
                for (index, line) in lines.into_iter().enumerate() {
                    { drawn(props, words, now, index, line) }
                }
            </ol>
        </section>
    }
}

fn drawn(props: &RevealProps, words: &Words, now: Replaying, index: usize, line: LogLine) -> Html {
    let name = |client: ClientId| props.quarter.name(words, client);
    let is_it = now.at == Some(line.after);
    let only = |seat: Seat| {
        let id = crate::ui::table::phrases::seat_fact(seat);
        words.tell("replay-only", &[("seat", id.into())])
    };
    html! {
        <li key={index} data-role={line.only.map(|seat| Role::from(seat).name())} data-now={is_it.then_some("true")}>
            <p>
                if let Some(client) = line.told.client {
                    <b>{ name(client) }</b>{ after_name(line.told.speaker) }
                }
                { line.told.text }
            </p>
            if is_it {
                <Tag text={words.say("replay-moment")} mark={TagMark::Of(Role::Client)} />
            }
            if let Some(seat) = line.only {
                <Tag text={only(seat)} mark={TagMark::Of(Role::from(seat))} />
            }
        </li>
    }
}

/// What each knew, and the calendar as it lay on the table.
fn as_it_stood(props: &RevealProps, words: &Words, now: Replaying) -> Html {
    let Ok(seen) = props.quarter.story.seen_in(now.week) else { return Html::default() };
    let promised = known(&seen, now.chair);
    let shown = match now.chair {
        Chair::Seat(Seat::Sales) => seen.sales,
        Chair::Seat(Seat::Operations) | Chair::Nobody => seen.operations,
    };
    // A lane of the calendar leads to the client's sheet of the ledger.
    let on_pick = props.on_sheet.clone();
    html! {
        <>
            { drawn_known(props, words, &promised) }
            { calendar(words, &CalendarProps { view: Rc::new(shown), on_pick }) }
        </>
    }
}
