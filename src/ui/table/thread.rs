//! The conversation about a client: who said what, and what came of it.

use super::news::{NewsLine, Speaker, speaker_name, told};
use crate::ui::hooks::use_words;
use crate::ui::parts::Role;
use crate::ui::parts::face;
use game::Seat;
use game::view::{ClientCard, SeatView};
use std::rc::Rc;
use words::Words;
use world::client::ClientId;
use world::quantities::Week;
use yew::prelude::*;

/// Props of [`Thread`].
#[derive(Properties, PartialEq)]
pub struct ThreadProps {
    /// What the seat sees.
    pub view: Rc<SeatView>,
    /// About which client.
    pub client: ClientId,
}

/// The conversation about a client, oldest first.
#[component]
pub fn Thread(props: &ThreadProps) -> Html {
    let words = use_words();
    let view = &props.view;
    let Some(card) = view.card(props.client) else { return Html::default() };
    let heard =
        view.heard.iter().filter_map(|heard| told(&words, &heard.news).map(|told| (heard.week, told)));
    let lines = lines(heard.filter(|(_, told)| told.client == Some(props.client)));
    let title = words.tell("thread-title", &[("client", face::name(&words, card).into())]);
    html! {
        <section class="thread" aria-label={title}>
            <ol role="list">
                for (index, ThreadLine { week, line, times }) in lines.into_iter().enumerate() {
                    <li
                        key={index}
                        class="say"
                        data-role={role(line.speaker)}
                        data-mine={(line.speaker == Speaker::Seat(view.seat)).then_some("true")}
                    >
                        <small>
                            { name(&words, view.seat, card, line.speaker) }
                            { " " }
                            <span>{ when(&words, week, times) }</span>
                            { " " }
                        </small>
                        <p>{ spoken(line) }</p>
                    </li>
                }
            </ol>
        </section>
    }
}

/// What was said, how often in a row, and in which week last.
#[derive(Clone, Debug, PartialEq)]
struct ThreadLine {
    week: Week,
    line: NewsLine,
    times: u32,
}

/// The lines, each once: an offer that was made again to nobody's answer is no news.
fn lines(heard: impl Iterator<Item = (Week, NewsLine)>) -> Vec<ThreadLine> {
    let mut lines: Vec<ThreadLine> = Vec::new();
    for (week, line) in heard {
        match lines.last_mut().filter(|last| last.line == line) {
            Some(last) => *last = ThreadLine { week, line, times: last.times + 1 },
            None => lines.push(ThreadLine { week, line, times: 1 }),
        }
    }
    lines
}

fn when(words: &Words, week: Week, times: u32) -> String {
    let facts = [("week", words.week(week).into()), ("count", times.into())];
    words.tell(if times > 1 { "thread-again" } else { "thread-week" }, &facts)
}

fn spoken(line: NewsLine) -> String {
    line.spoken.unwrap_or(line.text)
}

fn name(words: &Words, seat: Seat, card: &ClientCard, speaker: Speaker) -> String {
    match speaker {
        Speaker::Client => face::name(words, card),
        Speaker::Seat(_) => speaker_name(words, seat, speaker),
        Speaker::Nobody => String::new(),
    }
}

const fn role(speaker: Speaker) -> Option<&'static str> {
    match speaker {
        Speaker::Seat(Seat::Sales) => Some(Role::Sales.name()),
        Speaker::Seat(Seat::Operations) => Some(Role::Operations.name()),
        Speaker::Client => Some(Role::Client.name()),
        Speaker::Nobody => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_twice_in_a_row_stands_there_once() {
        let told = |text: &str| NewsLine {
            speaker: Speaker::Seat(Seat::Sales),
            client: None,
            text: text.to_owned(),
            spoken: None,
            open: None,
        };
        let heard = [(1, "Week 4"), (2, "Week 4"), (2, "Week 5"), (3, "Week 4")];
        let lines = lines(heard.into_iter().map(|(week, text)| (Week::new(week), told(text))));
        let seen: Vec<_> =
            lines.iter().map(|line| (line.week.number(), line.times, &*line.line.text)).collect();
        assert_eq!(seen, [(2, 2, "Week 4"), (2, 1, "Week 5"), (3, 1, "Week 4")]);
    }
}
