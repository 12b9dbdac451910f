//! The conversation about a client: who said what, and what came of it.

use super::news::{Speaker, Told, speaker_name, told};
use crate::game::Seat;
use crate::game::view::{ClientCard, SeatView};
use crate::ui::hooks::use_words;
use crate::ui::parts::Role;
use crate::ui::parts::face;
use crate::words::Words;
use crate::world::client::ClientId;
use std::rc::Rc;
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
    let lines: Vec<_> = view
        .heard
        .iter()
        .filter_map(|heard| told(&words, &heard.news).map(|told| (heard.week, told)))
        .filter(|(_, told)| told.client == Some(props.client))
        .collect();
    let title = words.tell("thread-title", &[("client", face::name(&words, card).into())]);
    html! {
        <section class="thread" aria-label={title}>
            <ol role="list">
                for (index, (week, line)) in lines.into_iter().enumerate() {
                    <li
                        key={index}
                        class="say"
                        data-role={role(line.speaker)}
                        data-mine={(line.speaker == Speaker::Seat(view.seat)).then_some("true")}
                    >
                        <small>
                            { name(&words, view.seat, card, line.speaker) }
                            { " " }
                            <span>{ words.tell("thread-week", &[("week", words.week(week).into())]) }</span>
                            { " " }
                        </small>
                        <p>{ spoken(line) }</p>
                    </li>
                }
            </ol>
        </section>
    }
}

fn spoken(line: Told) -> String {
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
