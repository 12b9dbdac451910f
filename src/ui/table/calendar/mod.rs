//! The calendar: for each promise what was promised, expected, forecast, delivered, and how long nobody has told the
//! client anything; drafts and counters in pencil; and below it the load of operations, as far as the seat knows it.

mod lane;
mod load;

use game::view::SeatView;
use lane::Lane;
use std::rc::Rc;
use words::Words;
use world::client::ClientId;
use world::quantities::{Moment, Week};
use yew::prelude::*;

/// What [`calendar`] draws from.
#[derive(Properties, PartialEq)]
pub struct CalendarProps {
    /// What the seat sees.
    pub view: Rc<SeatView>,
    /// Where looking at a client goes.
    pub on_pick: Callback<ClientId>,
}

/// The stretch of weeks that is drawn, from the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Span {
    weeks: u8,
}

impl Span {
    /// Long enough for every lane, and for what is heard of the load.
    fn of(view: &SeatView, lanes: &[Lane<'_>]) -> Self {
        let heard = load::heard_until(view).map(Moment::week);
        let last = lanes.iter().map(Lane::last).chain(heard).fold(view.last_week.max(view.week()), Week::max);
        Self { weeks: last.number().min(view.last_week.number().saturating_add(9)) }
    }

    /// How far along a moment lies, in percent.
    fn percent(self, at: Moment) -> f64 {
        (at.weeks() / f64::from(self.weeks.max(1)) * 100.0).clamp(0.0, 100.0)
    }

    /// The same as a style.
    fn at(self, at: Moment) -> String {
        format!("--at:{:.2}%", self.percent(at))
    }

    /// A stretch as a style.
    fn stretch(self, from: Moment, to: Moment) -> String {
        format!("--from:{:.2}%;--to:{:.2}%", self.percent(from), self.percent(to.max(from)))
    }

    fn all(self) -> impl Iterator<Item = Week> {
        (1..=self.weeks).map(Week::new)
    }
}

/// The calendar.
pub fn calendar(words: &Words, props: &CalendarProps) -> Html {
    let view = &*props.view;
    let lanes = lane::lanes(view);
    let span = Span::of(view, &lanes);
    let style = format!(
        "--weeks:{};--now:{:.2}%;--end:{:.2}%",
        span.weeks,
        span.percent(view.week().start()),
        span.percent(view.last_week.end())
    );
    html! {
        <section class="calendar" aria-label={words.say("calendar-title")} {style}>
            <h2>{ words.say("calendar-title") }</h2>
            <ol class="calendar-weeks" aria-hidden="true">
                for week in span.all() {
                    <li key={week.number()} data-week={kind(view, week)}>{ week.number() }</li>
                }
            </ol>
            if lanes.is_empty() {
                <p class="calendar-none">{ words.say("calendar-none") }</p>
            }
            <ul role="list">
                for lane in &lanes {
                    { lane::drawn(words, view, span, lane, &props.on_pick) }
                }
            </ul>
            { load::load(words, view, span) }
        </section>
    }
}

/// The running week, or one after the quarter.
fn kind(view: &SeatView, week: Week) -> Option<&'static str> {
    if week == view.week() { Some("now") } else { (week > view.last_week).then_some("after") }
}
