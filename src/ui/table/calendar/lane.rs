//! A lane of the calendar: one promise, or one that is still in pencil.

use super::Span;
use crate::ui::parts::face;
use game::Seat;
use game::events::{PublicEvent, SalesEvent};
use game::state::Stage;
use game::view::{ClientCard, Desk, HeardNews, PromiseCard, SeatView};
use words::Words;
use world::client::{ClientId, Terms};
use world::quantities::{Moment, Week};
use yew::prelude::*;

/// One client's lane.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Lane<'a> {
    card: &'a ClientCard,
    drawn: Drawn,
}

/// In ink, or in pencil.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Drawn {
    Promise(Promised),
    Pencil { now: Week, draft: Option<Week>, counter: Option<Week> },
}

/// What a seat knows about when a promise will come.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Promised {
    signed: Week,
    due: Week,
    delivered: Option<Moment>,
    /// When the client expects it; sales alone knows.
    expected: Option<Moment>,
    /// When it will come, as this seat knows.
    forecast: Option<Moment>,
    /// Since when nobody has told the client anything, as far as this seat knows, and for how many weeks.
    silence: Option<(Week, i32)>,
}

/// What a mark stands for; each has a shape of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Due,
    Expected,
    Forecast,
    Delivered,
    Silence,
    Draft,
    Counter,
}

impl Mark {
    const fn name(self) -> &'static str {
        match self {
            Self::Due => "due",
            Self::Expected => "expected",
            Self::Forecast => "forecast",
            Self::Delivered => "delivered",
            Self::Silence => "silence",
            Self::Draft => "draft",
            Self::Counter => "counter",
        }
    }
}

/// Every lane, promises first.
pub(super) fn lanes(view: &SeatView) -> Vec<Lane<'_>> {
    let promised = view.clients.iter().filter_map(|card| {
        let promise = card.promise?;
        Some(Lane { card, drawn: Drawn::Promise(promised(view, card.id, &promise)) })
    });
    let pencilled = view.clients.iter().filter(|card| card.stage == Stage::Open).filter_map(|card| {
        let week = |terms: Option<Terms>| terms.map(|terms| terms.week);
        let (draft, counter) = (week(card.table.draft), week(card.table.counter));
        draft.or(counter)?;
        Some(Lane { card, drawn: Drawn::Pencil { now: view.week(), draft, counter } })
    });
    promised.chain(pencilled).collect()
}

fn promised(view: &SeatView, client: ClientId, promise: &PromiseCard) -> Promised {
    let (expected, forecast) = match &view.desk {
        Desk::Sales(desk) => {
            let file = desk.file(client);
            (file.and_then(|file| file.expected), promise.told_sales)
        }
        Desk::Operations(desk) => {
            let file = desk.file(client);
            (None, file.and_then(|file| file.work).map(|work| work.outlook.likely))
        }
    };
    // What came is no longer expected, forecast or waited for.
    let open = promise.delivered.is_none();
    let told = last_word(view, client).unwrap_or(promise.signed);
    Promised {
        signed: promise.signed,
        due: promise.due,
        delivered: promise.delivered,
        expected: expected.filter(|at| open && *at != promise.due.end()),
        forecast: forecast.filter(|_| open),
        silence: Some((told, view.week().since(told))).filter(|(_, weeks)| open && *weeks > 0),
    }
}

/// The last week in which anybody told the client anything about its promise, as far as this seat has heard.
fn last_word(view: &SeatView, wanted: ClientId) -> Option<Week> {
    let about = |news: &HeardNews| match news {
        HeardNews::Public(
            PublicEvent::Signed { client, .. }
            | PublicEvent::ReviewedJointly { client, .. }
            | PublicEvent::Renegotiated { client, .. }
            | PublicEvent::RenegotiationTurnedDown(client),
        )
        | HeardNews::Sales(SalesEvent::PassedOn { client, .. }) => *client == wanted,
        HeardNews::Public(_) | HeardNews::Sales(_) | HeardNews::Operations(_) => false,
    };
    view.heard.iter().rev().find(|heard| about(&heard.news)).map(|heard| heard.week)
}

impl Lane<'_> {
    /// The last week that anything in the lane points at.
    pub(super) fn last(&self) -> Week {
        self.end().week()
    }

    fn start(&self) -> Moment {
        match self.drawn {
            Drawn::Promise(promise) => promise.signed.start(),
            Drawn::Pencil { now, .. } => now.start(),
        }
    }

    fn end(&self) -> Moment {
        match self.drawn {
            Drawn::Promise(promise) => [promise.expected, promise.forecast, promise.delivered]
                .into_iter()
                .flatten()
                .fold(promise.due.end(), Moment::max),
            Drawn::Pencil { now, draft, counter } => {
                draft.into_iter().chain(counter).fold(now, Week::max).end()
            }
        }
    }

    /// Where there is room for what the marks say, beside the bar or below it, and how far from that side's edge.
    fn side(&self, span: Span, said: &[(Mark, String)]) -> (&'static str, f64) {
        let letters: usize = said.iter().map(|(_, says)| says.chars().count()).sum();
        beside(span.percent(self.start()), span.percent(self.end()), letters, said.len())
    }
}

/// Where so many letters behind so many marks have room, beside a bar from one percentage of the track to another.
pub(super) fn beside(from: f64, to: f64, letters: usize, marks: usize) -> (&'static str, f64) {
    let wide = letters as f64 * LETTER + marks as f64 * MARK;
    if to + wide <= 100.0 {
        ("right", to / 100.0)
    } else if from >= wide {
        ("left", 1.0 - from / 100.0)
    } else {
        ("below", 0.0)
    }
}

/// A letter of what a mark says, in percent of the narrowest track that has room beside its bars.
const LETTER: f64 = 0.68;
/// A mark with the space around it, in the same percent.
const MARK: f64 = 3.2;

/// A lane: the client's name, the marks, and what they say.
pub(super) fn drawn(
    words: &Words,
    view: &SeatView,
    span: Span,
    lane: &Lane<'_>,
    on_pick: &Callback<ClientId>,
) -> Html {
    let id = lane.card.id;
    let said = said(words, view.seat, lane);
    let (side, room) = lane.side(span, &said);
    html! {
        <li key={id.index()} class="lane" data-side={side} style={format!("--room:{room:.4}")}>
            <button type="button" class="lane-name" onclick={on_pick.reform(move |_: MouseEvent| id)}>
                { face::name(words, lane.card) }
            </button>
            <div class="lane-track" aria-hidden="true">
                { match &lane.drawn {
                    Drawn::Promise(promise) => ink(span, view.week(), promise),
                    Drawn::Pencil { now, draft, counter } => pencil(span, *now, *draft, *counter),
                } }
            </div>
            <ul class="lane-marks" role="list">
                for (mark, says) in said {
                    <li key={mark.name()}><i class="mark" data-kind={mark.name()}></i>{ says }</li>
                }
            </ul>
        </li>
    }
}

fn ink(span: Span, now: Week, promise: &Promised) -> Html {
    let (start, due) = (promise.signed.start(), promise.due.end());
    let state = if promise.delivered.is_some() { "delivered" } else { "running" };
    let end = promise.delivered.or(promise.forecast);
    html! {
        <>
            <i class="lane-bar" data-state={state} style={span.stretch(start, promise.delivered.unwrap_or(due).min(due))} />
            if let Some(late) = end.filter(|end| *end > due) {
                <i class="lane-late" data-state={state} style={span.stretch(due, late)} />
            }
            if let Some((told, _)) = promise.silence {
                <i class="lane-silence" style={span.stretch(told.end(), now.start())} />
            }
            <i class="lane-due" style={span.at(due)} />
            if let Some(forecast) = promise.forecast {
                <i class="lane-forecast" style={span.at(forecast)} />
            }
            if let Some(expected) = promise.expected {
                <i class="lane-expected" style={span.at(expected)} />
            }
        </>
    }
}

fn pencil(span: Span, now: Week, draft: Option<Week>, counter: Option<Week>) -> Html {
    let end = draft.or(counter).unwrap_or(now).end();
    html! {
        <>
            <i class="lane-pencil" style={span.stretch(now.start(), end)} />
            if let Some(draft) = draft {
                <i class="lane-draft" style={span.at(draft.end())} />
            }
            if let Some(counter) = counter {
                <i class="lane-counter" style={span.at(counter.end())} />
            }
        </>
    }
}

/// What the marks say, in the order of time as far as that is fixed.
fn said(words: &Words, seat: Seat, lane: &Lane<'_>) -> Vec<(Mark, String)> {
    let week = |id: &str, week: Week| words.tell(id, &[("week", words.week(week).into())]);
    let at = |id: &str, at: Moment| words.tell(id, &[("week", words.moment_short(at).into())]);
    match lane.drawn {
        Drawn::Promise(promise) => {
            let mut said = vec![(Mark::Due, week("lane-promised", promise.due))];
            said.extend(promise.expected.map(|it| (Mark::Expected, at("lane-expected", it))));
            said.extend(promise.forecast.map(|it| (Mark::Forecast, at("lane-forecast", it))));
            said.extend(promise.delivered.map(|it| (Mark::Delivered, at("lane-delivered", it))));
            let silent = promise.silence.filter(|(_, weeks)| *weeks > 1);
            said.extend(silent.map(|(_, weeks)| (Mark::Silence, silence(words, seat, weeks))));
            said
        }
        Drawn::Pencil { draft, counter, .. } => {
            let (drafted, countered) = match seat {
                Seat::Sales => ("lane-your-draft", "lane-their-counter"),
                Seat::Operations => ("lane-their-draft", "lane-your-counter"),
            };
            let draft = draft.map(|it| (Mark::Draft, week(drafted, it)));
            draft.into_iter().chain(counter.map(|it| (Mark::Counter, week(countered, it)))).collect()
        }
    }
}

/// How long the client has heard nothing. Operations does not hear every word that Sales says.
fn silence(words: &Words, seat: Seat, weeks: i32) -> String {
    let id = match seat {
        Seat::Sales => "lane-silent",
        Seat::Operations => "lane-silent-perhaps",
    };
    words.tell(id, &[("weeks", weeks.into())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_marks_say_stands_where_there_is_room() {
        assert_eq!(beside(0.0, 40.0, 40, 2), ("right", 0.4));
        assert_eq!(beside(60.0, 90.0, 40, 2), ("left", 0.4));
        assert_eq!(beside(10.0, 90.0, 40, 2).0, "below");
    }
}
