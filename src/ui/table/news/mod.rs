//! What a seat heard, as sentences: for the conversation, and for the summary of a week.

mod told;

pub use told::{NewsLine, Speaker, told};

use super::phrases;
use super::summary::summary;
use crate::ui::hooks::use_words;
use crate::ui::parts::{Button, Tone};
use game::Seat;
use game::events::{OperationsEvent, PublicEvent, SalesEvent};
use game::view::{HeardNews, SeatView};
use std::rc::Rc;
use words::Words;
use world::client::ClientId;
use world::quantities::Week;
use yew::prelude::*;

/// Props of [`WeekNews`].
#[derive(Properties, PartialEq)]
pub struct WeekNewsProps {
    /// What the seat sees.
    pub view: Rc<SeatView>,
    /// Where looking at a client goes.
    pub on_pick: Callback<ClientId>,
    /// Where having read it goes.
    pub on_read: Callback<()>,
}

/// No more than so many lines; the rest can be read at each client.
const LINES: usize = 5;

/// What happened in the week before, until it is put away.
#[component]
pub fn WeekNews(props: &WeekNewsProps) -> Html {
    let words = &use_words();
    let view = &props.view;
    let week = view.week();
    let lines = last_week(words, view);
    let Some(sentence) = summary(words, view) else { return Html::default() };
    let on_press = props.on_read.clone();
    let before = Week::new(week.number().saturating_sub(1));
    html! {
        <section class="news" aria-live="polite">
            <header>
                <h2>{ words.tell("news-of-week", &[("week", words.week(before).into())]) }</h2>
                <Button label={words.say("news-put-away")} tone={Tone::Quiet} {on_press} />
            </header>
            <p class="news-summary">{ sentence }</p>
            <ul>
                for (index, line) in lines.into_iter().enumerate() {
                    <li key={index}>{ told_line(words, view, &props.on_pick, line) }</li>
                }
            </ul>
        </section>
    }
}

fn told_line(words: &Words, view: &SeatView, on_pick: &Callback<ClientId>, line: NewsLine) -> Html {
    let card = line.client.and_then(|client| view.card(client));
    html! {
        <>
            if let Some(card) = card {
                <button type="button" class="link" onclick={on_pick.reform({
                    let client = card.id;
                    move |_: MouseEvent| client
                })}>{ crate::ui::parts::face::name(words, card) }</button>
                { after_name(line.speaker) }
            }
            { line.text }
        </>
    }
}

/// What stands between a client's name and a line about it: what the client does goes on from its name.
#[must_use]
pub const fn after_name(speaker: Speaker) -> &'static str {
    match speaker {
        Speaker::Client => " ",
        Speaker::Seat(_) | Speaker::Nobody => ": ",
    }
}

/// What came of last week, and what this week began with; the newest first.
fn last_week(words: &Words, view: &SeatView) -> Vec<NewsLine> {
    let week = view.week();
    let mut lines: Vec<NewsLine> = view
        .heard
        .iter()
        .rev()
        .take_while(|heard| heard.week.plus(1) >= week)
        .filter(|heard| match weight(&heard.news) {
            Weight::Result => heard.week < week,
            Weight::Beginning => heard.week == week && week > Week::new(1),
            Weight::Talk => false,
        })
        .filter_map(|heard| told(words, &heard.news))
        .collect();
    lines.truncate(LINES);
    lines
}

/// How much an event matters a week later.
enum Weight {
    /// Something came of the week.
    Result,
    /// The new week begins with it.
    Beginning,
    /// It was said or done on the way; the conversation has it.
    Talk,
}

const fn weight(news: &HeardNews) -> Weight {
    match news {
        HeardNews::Public(event) => public_weight(event),
        HeardNews::Sales(SalesEvent::LeadArrived { .. } | SalesEvent::PipelineOpened) => Weight::Beginning,
        HeardNews::Sales(SalesEvent::LeadLost { .. }) => Weight::Result,
        HeardNews::Sales(_) => Weight::Talk,
        HeardNews::Operations(OperationsEvent::SlipSeen { .. } | OperationsEvent::SlipGone(_)) => {
            Weight::Result
        }
        HeardNews::Operations(_) => Weight::Talk,
    }
}

const fn public_weight(event: &PublicEvent) -> Weight {
    use PublicEvent as E;
    match event {
        E::Signed { .. }
        | E::TurnedDown { .. }
        | E::LeadLost { .. }
        | E::Disclosed { .. }
        | E::Renegotiated { .. }
        | E::RenegotiationTurnedDown(_)
        | E::Delivered { .. }
        | E::DatePassed(_)
        | E::Surveyed { .. }
        | E::Decided { .. }
        | E::NeverCame(_)
        | E::TimeRanOut(_) => Weight::Result,
        E::WeekBegan(_)
        | E::SeatDone(_)
        | E::SeatCalledBack(_)
        | E::HandedOver { .. }
        | E::VisitProposed(_)
        | E::VisitedJointly(_)
        | E::VisitDeclined(_)
        | E::VisitLapsed(_)
        | E::Drafted { .. }
        | E::CheckAsked(_)
        | E::Reported { .. }
        | E::Countered { .. }
        | E::SplitOffered { .. }
        | E::Stamped { .. }
        | E::SignedAlone { .. }
        | E::Escalated { .. }
        | E::Said { .. }
        | E::MeetingHeld { .. }
        | E::RenegotiationProposed { .. }
        | E::RenegotiationRefused(_)
        | E::ReviewProposed { .. }
        | E::ReviewedJointly { .. }
        | E::Credited { .. }
        | E::Apologised(_)
        | E::QuarterClosed => Weight::Talk,
    }
}

/// Who speaks, as seen from `seat`.
#[must_use]
pub fn speaker_name(words: &Words, seat: Seat, speaker: Speaker) -> String {
    match speaker {
        Speaker::Seat(who) if who == seat => words.say("speaker-you"),
        Speaker::Seat(who) => words.say(phrases::seat(who)),
        Speaker::Client | Speaker::Nobody => String::new(),
    }
}
