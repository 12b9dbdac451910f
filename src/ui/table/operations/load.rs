//! The week as a bar: people, projects, what is left, and what is too much.

use super::hand::Hand;
use super::phrases::even_pace;
use super::project::due_of;
use game::view::{ClientCard, OperationsDesk, TriedProject, WorkCard};
use world::client::ClientId;
use world::quantities::Work;
use yew::prelude::*;

/// How the week is planned, in figures that add up.
#[derive(Clone, PartialEq)]
pub(super) struct Load {
    /// Work that fits into the week.
    pub(super) capacity: Work,
    /// Visits, checks and meetings.
    pub(super) people: Work,
    /// What each running project is given, in the order of arrival.
    pub(super) shares: Vec<(ClientId, Work)>,
    /// What the running projects would need this week to keep their dates at an even pace, people included.
    pub(super) needed: Work,
}

/// The projects that run now.
pub(super) fn running(hand: &Hand) -> Vec<(&ClientCard, WorkCard)> {
    let Some(desk) = hand.desk() else { return Vec::new() };
    let files = desk.files.iter().filter_map(|file| file.work.map(|work| (file.client, work)));
    files
        .filter_map(|(client, work)| hand.view.card(client).map(|card| (card, work)))
        .filter(|(card, _)| due_of(card).is_some())
        .collect()
}

impl Load {
    /// The load of this week, as it is tried out.
    pub(super) fn of(hand: &Hand, desk: &OperationsDesk, trial: &[TriedProject]) -> Self {
        let running = running(hand);
        let pace = |(card, work): &(&ClientCard, WorkCard)| {
            due_of(card).map_or(Work::ZERO, |due| even_pace(work.remaining, due, hand.view.week()))
        };
        Self {
            capacity: desk.capacity,
            people: desk.on_people,
            shares: trial.iter().map(|tried| (tried.client, tried.given)).collect(),
            needed: desk.on_people + running.iter().map(pace).sum(),
        }
    }

    /// All that is planned.
    pub(super) fn planned(&self) -> Work {
        self.people + self.shares.iter().map(|(_, work)| *work).sum()
    }

    /// What is left of the week.
    pub(super) fn left(&self) -> Work {
        (self.capacity - self.planned()).max(Work::ZERO)
    }

    /// True if the dates ask for more than the week holds.
    pub(super) fn is_too_much(&self) -> bool {
        self.needed > self.capacity
    }

    fn scale(&self) -> Work {
        self.capacity.max(self.planned()).max(self.needed).max(Work::from_tenths(1))
    }

    fn percent(&self, work: Work) -> String {
        percent(work, self.scale())
    }

    /// A piece of the slot, which is as wide as the capacity.
    fn piece(&self, work: Work) -> String {
        format!("--share:{}", percent(work, self.capacity))
    }
}

fn percent(part: Work, whole: Work) -> String {
    format!("{:.2}%", part.person_days() / whole.person_days().max(0.1) * 100.0)
}

/// Draws the bar; its sentence says the same in words.
pub(super) fn bar(hand: &Hand, load: &Load) -> Html {
    let style = format!("--full:{};--needed:{}", load.percent(load.capacity), load.percent(load.needed));
    let state = if load.is_too_much() { "over" } else { "fits" };
    html! {
        <div class="ops-load" data-state={state} {style} aria-hidden="true">
            <div class="ops-load-week">
                if load.people.is_positive() {
                    <i data-kind="people" style={load.piece(load.people)}></i>
                }
                { for load.shares.iter().zip(1..).map(|((client, work), number)| project(hand, load, *client, *work, number)) }
            </div>
            if load.is_too_much() {
                <div class="ops-load-over"></div>
            }
        </div>
    }
}

fn project(hand: &Hand, load: &Load, client: ClientId, work: Work, number: u8) -> Html {
    let name = hand.view.card(client).map(|card| hand.name(card)).unwrap_or_default();
    let style = load.piece(work);
    let dress = (number % 3).to_string();
    html! {
        <i key={client.index()} data-kind="project" data-dress={dress} {style}>
            { name }
        </i>
    }
}

/// What the bar shows, in a sentence or two.
pub(super) fn sentence(hand: &Hand, load: &Load) -> String {
    let facts = [
        ("planned", hand.words.work(load.planned()).into()),
        ("capacity", hand.days(load.capacity).into()),
        ("left", hand.days(load.left()).into()),
        ("needed", hand.words.work(load.needed).into()),
    ];
    let id = match (load.is_too_much(), load.left().is_positive()) {
        (true, _) => "ops-load-over",
        (false, true) => "ops-load-left",
        (false, false) => "ops-load-full",
    };
    hand.tell(id, &facts)
}
