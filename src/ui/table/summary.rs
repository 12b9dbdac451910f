//! What the week before did, in one sentence of 25 words at most, as one seat knows it.

use crate::ui::parts::face;
use debrief::voice::Mood;
use game::events::{OperationsEvent, PublicEvent, SalesEvent};
use game::view::{ClientCard, HeardNews, SeatView};
use words::Words;
use world::client::ClientId;
use world::quantities::Week;

/// No more than so many things are told; each takes six words at most, with a name of three.
const THINGS: usize = 4;

/// A longer name would make the sentence too long: that client is told by number.
const LONGEST_NAME: usize = 3;

/// What happened in the week before this one; nothing before there was one.
#[must_use]
pub fn summary(words: &Words, view: &SeatView) -> Option<String> {
    let before = Week::new(view.week().number().checked_sub(1).filter(|number| *number > 0)?);
    let week = Passed::of(view, before);
    let known: Vec<ClientId> =
        [&week.surveyed, &week.delivered, &week.overdue].into_iter().flatten().copied().collect();
    let fresh = |clients: Vec<ClientId>, told: &[ClientId]| -> Vec<ClientId> {
        clients.into_iter().filter(|client| !known.contains(client) && !told.contains(client)).collect()
    };
    let slips = fresh(week.slips, &[]);
    let turned_down = fresh(week.turned_down, &week.signed);
    // Who signed and is late by now is told once.
    let is_behind = |client: &ClientId| slips.contains(client) || week.overdue.contains(client);
    let (behind, signed): (Vec<ClientId>, Vec<ClientId>) = week.signed.into_iter().partition(is_behind);
    let others = |clients: Vec<ClientId>| -> Vec<ClientId> {
        clients.into_iter().filter(|client| !behind.contains(client)).collect()
    };
    let (overdue, slips) = (others(week.overdue), others(slips));
    let unhappy = others(fresh(unhappy(view), &slips));
    let things = [
        ("summary-surveyed", week.surveyed),
        ("summary-delivered", week.delivered),
        ("summary-signed", signed),
        ("summary-signed-behind", behind),
        ("summary-lost", week.lost),
        ("summary-turned-down", turned_down),
        ("summary-overdue", overdue),
        ("summary-slips", slips),
        ("summary-unhappy", unhappy),
    ];
    let told = things.iter().filter(|(_, clients)| !clients.is_empty());
    let told: Vec<String> = told.take(THINGS).map(|(id, clients)| thing(words, view, id, clients)).collect();
    let facts = [
        ("things", told.len().into()),
        ("first", told.first().cloned().unwrap_or_default().into()),
        ("second", told.get(1).cloned().unwrap_or_default().into()),
        ("third", told.get(2).cloned().unwrap_or_default().into()),
        ("fourth", told.get(3).cloned().unwrap_or_default().into()),
    ];
    Some(words.tell("summary", &facts))
}

/// What one seat heard of a week, by client.
#[derive(Default)]
struct Passed {
    surveyed: Vec<ClientId>,
    delivered: Vec<ClientId>,
    signed: Vec<ClientId>,
    lost: Vec<ClientId>,
    turned_down: Vec<ClientId>,
    overdue: Vec<ClientId>,
    slips: Vec<ClientId>,
}

impl Passed {
    fn of(view: &SeatView, week: Week) -> Self {
        let mut passed = Self::default();
        for heard in view.heard.iter().filter(|heard| heard.week == week) {
            passed.note(&heard.news);
        }
        passed
    }

    fn note(&mut self, news: &HeardNews) {
        match news {
            HeardNews::Public(PublicEvent::Surveyed { client, .. }) => self.surveyed.push(*client),
            HeardNews::Public(PublicEvent::Delivered { client, .. }) => self.delivered.push(*client),
            HeardNews::Public(PublicEvent::Signed { client, .. }) => self.signed.push(*client),
            HeardNews::Public(PublicEvent::TurnedDown { client, chances_left, .. }) if *chances_left > 0 => {
                add(&mut self.turned_down, *client);
            }
            HeardNews::Public(PublicEvent::LeadLost { client, .. })
            | HeardNews::Sales(SalesEvent::LeadLost { client, .. }) => self.lost.push(*client),
            HeardNews::Public(PublicEvent::DatePassed(client)) => self.overdue.push(*client),
            HeardNews::Public(PublicEvent::Disclosed { client, .. })
            | HeardNews::Operations(OperationsEvent::SlipSeen { client, .. }) => {
                add(&mut self.slips, *client)
            }
            HeardNews::Public(_) | HeardNews::Sales(_) | HeardNews::Operations(_) => {}
        }
    }
}

/// What is seen, told and seen again within a week is one thing.
fn add(clients: &mut Vec<ClientId>, client: ClientId) {
    if !clients.contains(&client) {
        clients.push(client);
    }
}

/// Who waits for a delivery and has begun to doubt.
fn unhappy(view: &SeatView) -> Vec<ClientId> {
    let doubts = |card: &&ClientCard| {
        card.promise
            .is_some_and(|promise| promise.surveyed.is_none() && Mood::of(promise.mood) <= Mood::Worried)
    };
    view.clients.iter().filter(doubts).map(|card| card.id).collect()
}

fn thing(words: &Words, view: &SeatView, id: &str, clients: &[ClientId]) -> String {
    let card = clients.first().and_then(|client| view.card(*client));
    let name = card.map(|card| face::name(words, card));
    let name = name.filter(|name| name.split_whitespace().count() <= LONGEST_NAME);
    let name = name.unwrap_or_else(|| words.say("summary-one-client"));
    words.tell(id, &[("count", clients.len().into()), ("client", name.into())])
}
