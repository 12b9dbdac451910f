//! The clients, with their faces.

use crate::ui::hooks::use_words;
use crate::ui::parts::{Face, face};
use crate::ui::table::phrases;
use debrief::voice::{self, Mood};
use game::Seat;
use game::scenario::Acquaintance;
use game::state::{Once, Stage};
use game::view::{ClientCard, SeatView, Stamps};
use std::rc::Rc;
use words::{Introduction, Words};
use world::client::ClientId;
use world::project::Renewed;
use world::quantities::Points;
use yew::prelude::*;

/// Props of [`Clients`].
#[derive(Properties, PartialEq)]
pub struct ClientsProps {
    /// What the seat sees.
    pub view: Rc<SeatView>,
    /// The client looked at.
    pub client: Option<ClientId>,
    /// Where looking at a client goes.
    pub on_pick: Callback<ClientId>,
    /// Where looking at the week as a whole goes.
    pub on_plan: Callback<()>,
}

/// The clients this seat knows of, in the order of arrival.
#[component]
pub fn Clients(props: &ClientsProps) -> Html {
    let words = &use_words();
    html! {
        <section class="clients" aria-label={words.say("clients-title")}>
            <h2>{ words.say("clients-title") }</h2>
            if props.view.clients.is_empty() {
                <p class="clients-none">{ words.say("clients-none") }</p>
            }
            if props.view.seat == Seat::Operations {
                <button
                    type="button"
                    class="client client-plan"
                    aria-current={props.client.is_none().then_some("true")}
                    onclick={props.on_plan.reform(|_: MouseEvent| ())}
                >
                    <span class="client-name">{ words.say("clients-plan") }</span>
                </button>
            }
            <ul role="list">
                for card in &props.view.clients {
                    { client(words, props, card) }
                }
            </ul>
        </section>
    }
}

fn client(words: &Words, props: &ClientsProps, card: &ClientCard) -> Html {
    let id = card.id;
    let points = points_of(card);
    let current = (props.client == Some(id)).then_some("true");
    html! {
        <li key={id.index()}>
            <button
                type="button"
                class="client"
                aria-current={current}
                data-stage={stage(card)}
                onclick={props.on_pick.reform(move |_: MouseEvent| id)}
            >
                <Face character={card.character.clone()} mood={voice::says(&props.view, card).mood} />
                <span class="client-name">{ face::name(words, card) }</span>
                if let Some(points) = points {
                    <span class="client-points" data-state={good_or_bad(points)}>
                        <span class="spoken">{ words.say("client-satisfaction") }{ " " }</span>
                        { words.tell("client-points", &[("points", words.points(points).into())]) }
                    </span>
                }
                <span class="client-state">{ standing(words, card) }</span>
            </button>
        </li>
    }
}

/// What is known of its satisfaction: the survey, or its mood while it waits for what it was promised.
fn points_of(card: &ClientCard) -> Option<Points> {
    card.promise.map(|promise| promise.surveyed.unwrap_or(promise.mood))
}

fn good_or_bad(points: Points) -> Option<&'static str> {
    match Mood::of(points) {
        Mood::Angry | Mood::Worried => Some("bad"),
        Mood::Waiting | Mood::Content => None,
        Mood::Delighted => Some("good"),
    }
}

const fn stage(card: &ClientCard) -> &'static str {
    match card.stage {
        Stage::Coming => "coming",
        Stage::Open => "open",
        Stage::Signed => "signed",
        Stage::Lost(_) => "lost",
    }
}

/// What the client wants: the scenario's own words, or the character's.
#[must_use]
pub fn wants(words: &Words, card: &ClientCard) -> String {
    let written = || words.introduction(&card.character, Introduction::Wants).unwrap_or_default();
    card.wants.clone().unwrap_or_else(written)
}

/// Where things stand with a client, in a few words.
#[must_use]
pub fn standing(words: &Words, card: &ClientCard) -> String {
    let week = |id: &str, week: String| words.tell(id, &[("week", week.into())]);
    let Some(promise) = card.promise else {
        return match card.stage {
            Stage::Coming | Stage::Signed => String::new(),
            Stage::Lost(why) => words.say(phrases::closing(why)),
            Stage::Open => match (card.table.draft, card.table.counter) {
                (_, Some(counter)) => week("standing-countered", words.week(counter.week)),
                (Some(draft), None) => week("standing-drafted", words.week(draft.week)),
                (None, None) => match card.known {
                    Acquaintance::New => week("standing-asked", words.week(card.asked)),
                    Acquaintance::Back => week("standing-back", words.week(card.asked)),
                },
            },
        };
    };
    match (promise.delivered, promise.renewed) {
        (_, Some(Renewed::Stays)) => words.say("standing-stays"),
        (_, Some(Renewed::Leaves)) => words.say("standing-leaves"),
        (Some(at), None) => week("standing-delivered", words.moment(at)),
        (None, None) if promise.renegotiated == Once::Done => {
            week("standing-new-date", words.week(promise.due))
        }
        (None, None) => match promise.stamps {
            Stamps::SalesAlone(_) => week("standing-alone", words.week(promise.due)),
            Stamps::Both | Stamps::Leadership(_) => week("standing-promised", words.week(promise.due)),
        },
    }
}
