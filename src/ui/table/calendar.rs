//! The calendar: for each promise what was promised, expected, forecast and delivered.

use crate::game::view::{ClientCard, Desk, PromiseCard, SeatView};
use crate::ui::parts::face;
use crate::words::Words;
use crate::world::client::ClientId;
use crate::world::quantities::{Moment, Week};
use std::rc::Rc;
use yew::prelude::*;

/// What [`calendar`] draws from.
#[derive(Properties, PartialEq)]
pub struct CalendarProps {
    /// The language.
    pub words: Words,
    /// What the seat sees.
    pub view: Rc<SeatView>,
    /// Where looking at a client goes.
    pub on_pick: Callback<ClientId>,
}

/// What a seat knows about when a promise will come.
#[derive(Clone, Copy, PartialEq)]
struct Lane<'a> {
    card: &'a ClientCard,
    promise: PromiseCard,
    /// When the client expects it; sales alone knows.
    expected: Option<Moment>,
    /// When it will come, as this seat knows.
    forecast: Option<Moment>,
}

/// The stretch of weeks that is drawn.
#[derive(Clone, Copy)]
struct Span {
    weeks: u8,
}

impl Span {
    fn percent(self, at: Moment) -> f64 {
        (at.weeks() / f64::from(self.weeks.max(1)) * 100.0).clamp(0.0, 100.0)
    }
}

/// The calendar.
pub fn calendar(props: &CalendarProps) -> Html {
    let (words, view) = (&props.words, &props.view);
    let lanes: Vec<Lane<'_>> = view.clients.iter().filter_map(|card| lane(view, card)).collect();
    let span = Span { weeks: lanes.iter().map(last).max().unwrap_or_default().max(view.last_week).number() };
    html! {
        <section class="calendar" aria-label={words.say("calendar-title")} style={format!("--weeks:{}", span.weeks)}>
            <h2>{ words.say("calendar-title") }</h2>
            <ol class="calendar-weeks" aria-hidden="true">
                for number in 1..=span.weeks {
                    <li key={number} data-week={(Week::new(number) == view.week()).then_some("now")}>{ number }</li>
                }
            </ol>
            if lanes.is_empty() {
                <p class="calendar-none">{ words.say("calendar-none") }</p>
            }
            <ul role="list">
                for lane in &lanes {
                    { drawn(words, span, lane, &props.on_pick) }
                }
            </ul>
        </section>
    }
}

fn lane<'a>(view: &SeatView, card: &'a ClientCard) -> Option<Lane<'a>> {
    let promise = card.promise?;
    let (expected, forecast) = match &view.desk {
        Desk::Sales(desk) => {
            let file = desk.files.iter().find(|file| file.client == card.id);
            (file.and_then(|file| file.expected), promise.told_sales)
        }
        Desk::Operations(desk) => {
            let file = desk.files.iter().find(|file| file.client == card.id);
            (None, file.and_then(|file| file.work).map(|work| work.forecast))
        }
    };
    // What came is no longer expected or forecast.
    let open = promise.delivered.is_none();
    Some(Lane { card, promise, expected: expected.filter(|_| open), forecast: forecast.filter(|_| open) })
}

fn last(lane: &Lane<'_>) -> Week {
    let moments = [lane.expected, lane.forecast, lane.promise.delivered];
    moments.into_iter().flatten().map(Moment::week).fold(lane.promise.due, Week::max)
}

fn drawn(words: &Words, span: Span, lane: &Lane<'_>, on_pick: &Callback<ClientId>) -> Html {
    let (id, promise) = (lane.card.id, lane.promise);
    let style = |from: Moment, to: Moment| {
        format!("--from:{:.2}%;--to:{:.2}%", span.percent(from), span.percent(to.max(from)))
    };
    let at = |at: Moment| format!("--at:{:.2}%", span.percent(at));
    let (start, due) = (promise.signed.start(), promise.due.end());
    let late = promise.delivered.or(lane.forecast).filter(|end| *end > due);
    html! {
        <li key={id.index()} class="lane">
            <button type="button" class="lane-name" onclick={on_pick.reform(move |_: MouseEvent| id)}>
                { face::name(words, lane.card) }
                <span class="spoken">{ ": " }{ sentence(words, lane) }</span>
            </button>
            <div class="lane-track" aria-hidden="true">
                <i
                    class="lane-bar"
                    data-state={if promise.delivered.is_some() { "delivered" } else { "running" }}
                    style={style(start, promise.delivered.unwrap_or(due).min(due))}
                />
                if let Some(late) = late {
                    <i
                        class="lane-late"
                        data-state={if promise.delivered.is_some() { "delivered" } else { "running" }}
                        style={style(due, late)}
                    />
                }
                <i class="lane-due" style={at(due)} />
                if let Some(expected) = lane.expected.filter(|expected| *expected != due) {
                    <i class="lane-expected" style={at(expected)} />
                }
            </div>
        </li>
    }
}

/// The lane in words.
fn sentence(words: &Words, lane: &Lane<'_>) -> String {
    let promise = lane.promise;
    let mut parts = vec![words.tell("lane-promised", &[("week", words.week(promise.due).into())])];
    let mut add = |id: &str, at: Option<Moment>| {
        parts.extend(at.map(|at| words.tell(id, &[("week", words.moment(at).into())])));
    };
    add("lane-delivered", promise.delivered);
    add("lane-expected", lane.expected);
    add("lane-forecast", lane.forecast);
    parts.join(" ")
}
