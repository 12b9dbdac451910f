//! Builds whole views out of glances, for screens.

use super::desks::{OperationsGlance, SalesGlance, StudyGlance};
use super::glance::{Glance, PromiseGlance};
use super::{
    ClientCard, DealCard, Desk, Heard, HeardNews, OperationsDesk, OperationsFile, Owed, PromiseCard,
    SalesDesk, SalesFile, SeatView, Stamps, WorkCard, once, shown_pay,
};
use crate::Seat;
use crate::model::events::{Event, PublicEvent};
use crate::model::scenario::{Acquaintance, ClientDraft};
use crate::model::state::{Asked, Lead, News, Plan, Reports, SlipStage, Stage, State};
use crate::play::{Game, Logged};
use crate::rules::ahead::Ahead;
use crate::rules::options::options;
use base::order;
use std::rc::Rc;
use world::client::ClientId;
use world::knowledge::Meeting;
use world::project::{Apology, Joint, Project, Renewed};
use world::quantities::Work;
use world::team::Team;

/// What `seat` may see of `game`.
#[must_use]
pub fn seat_view(game: &Game, seat: Seat) -> SeatView {
    let (setup, state) = (game.setup(), game.state());
    let glance = Glance::new(setup, state, seat);
    SeatView {
        seat,
        phase: glance.phase(),
        last_week: glance.last_week(),
        turns: glance.turns(),
        signing: glance.signing(),
        parameters: Rc::new(glance.parameters().clone()),
        culture: Rc::clone(&setup.culture),
        clients: glance.clients().filter_map(|client| card(game.log(), &glance, client)).collect(),
        desk: match seat {
            Seat::Sales => Desk::Sales(sales_desk(&SalesGlance::new(setup, state))),
            Seat::Operations => Desk::Operations(operations_desk(&OperationsGlance::new(setup, state))),
        },
        pay: shown_pay(setup, &game.facts(), glance.standing().collect(), seat),
        options: options(setup, state, seat),
        owed: owed(state, seat),
        heard: game.log().iter().filter_map(|logged| heard(logged, seat)).collect(),
    }
}

fn card(log: &[Logged], glance: &Glance, client: ClientId) -> Option<ClientCard> {
    let lead = glance.lead(client)?;
    let file = lead.file();
    Some(ClientCard {
        id: client,
        character: file.map(|file| file.character.clone()).unwrap_or_default(),
        name: file.and_then(|file| file.name.clone()),
        wants: file.and_then(|file| file.wants.clone()),
        known: file.map_or(Acquaintance::New, ClientDraft::acquaintance),
        stage: lead.stage(),
        stated: lead.stated(),
        asked: lead.asked(),
        waits_until: lead.waits_until(),
        chances_left: lead.chances_left(),
        table: lead.table(),
        promise: glance.promise(client).map(|promise| PromiseCard {
            terms: promise.terms(),
            stamps: stamps(log, client),
            signed: promise.signed(),
            price: promise.price(),
            due: promise.due(),
            mood: glance.mood(&promise),
            told_sales: promise.told_sales(),
            renegotiation: promise.renegotiation(),
            renegotiated: promise.renegotiated(),
            review: promise.review(),
            reviewed: once(promise.reviewed_jointly() == Joint::Done),
            delivered: promise.delivered(),
            credit: promise.credit(),
            apologised: once(promise.apology() == Apology::Paid),
            surveyed: promise.surveyed(),
            renewed: decided(log, client),
        }),
    })
}

/// Whether `of` stays, once it has said so.
fn decided(log: &[Logged], of: ClientId) -> Option<Renewed> {
    log.iter().rev().find_map(|logged| match &logged.event {
        Event::Public(PublicEvent::Decided { client, renewed }) if *client == of => Some(*renewed),
        Event::Public(_) | Event::Sales(_) | Event::Operations(_) | Event::Hidden(_) => None,
    })
}

/// How the last offer to `client` went out: everybody saw it.
fn stamps(log: &[Logged], of: ClientId) -> Stamps {
    let sent = |logged: &Logged| match &logged.event {
        Event::Public(PublicEvent::Stamped { client, .. }) if *client == of => Some(Stamps::Both),
        Event::Public(PublicEvent::SignedAlone { client, against }) if *client == of => {
            Some(Stamps::SalesAlone(*against))
        }
        Event::Public(PublicEvent::Escalated { client, sided_with, .. }) if *client == of => {
            Some(Stamps::Leadership(*sided_with))
        }
        Event::Public(_) | Event::Sales(_) | Event::Operations(_) | Event::Hidden(_) => None,
    };
    log.iter().rev().find_map(sent).unwrap_or(Stamps::Both)
}

fn sales_desk(glance: &SalesGlance) -> SalesDesk {
    let file = |client| {
        let lead = glance.lead(client)?;
        let known = glance.promise(client).map(|promise| glance.expectation(&promise));
        Some(SalesFile {
            client,
            reading: glance.reading(&lead),
            expected: known.map(|known| known.expected),
            news: known.map(|known| known.news).unwrap_or_default(),
            made: glance.promise(client).and_then(|promise| glance.made(&promise)),
        })
    };
    SalesDesk {
        days_left: glance.days_left(),
        days: glance.days(),
        backlog: glance.backlog(),
        load_news: glance.load_news(),
        files: glance.clients().filter_map(file).collect(),
        deals: glance.deals().map(|(id, list, fate)| DealCard { id, list, fate }).collect(),
    }
}

fn operations_desk(glance: &OperationsGlance) -> OperationsDesk {
    let Plan { shock, overtime, on_people, by_hand: _, meeting } = glance.plan();
    let capacity = glance.capacity();
    let (given, ahead) = (glance.given(), glance.ahead());
    OperationsDesk {
        capacity,
        shock: *shock,
        overtime: *overtime,
        fatigue: glance.team().fatigue,
        on_people: *on_people,
        ceiling: Team::ceiling(glance.parameters(), capacity),
        backlog: glance.backlog(None),
        met: once(*meeting == Meeting::Held),
        files: glance
            .clients()
            .filter_map(|client| operations_file(glance, &ahead, client, given[client.index()]))
            .collect(),
    }
}

fn operations_file(
    glance: &OperationsGlance,
    ahead: &Ahead,
    client: ClientId,
    allotted: Work,
) -> Option<OperationsFile> {
    let study = glance.study(&glance.lead(client)?);
    let work = |promise: PromiseGlance| {
        let work = glance.work(&promise)?;
        Some(WorkCard {
            progress: work.progress(),
            remaining: work.remaining(),
            spent: work.spent(),
            outlook: ahead.outlook(client)?,
            planned: ahead.work(client)?,
            tells: glance.tells(&promise),
            allotted,
            by_hand: work.by_hand(),
            gate: work.gate(),
            slip: work.slip(),
        })
    };
    let StudyGlance { basis, effort, reading, answer } = study;
    Some(OperationsFile {
        client,
        basis,
        effort,
        reading,
        answer,
        could_deliver: glance.could_deliver(effort),
        answers: glance.answers(&study),
        work: glance.promise(client).and_then(work),
    })
}

/// What `seat` owes an answer to, most urgent first.
#[must_use]
pub fn owed(state: &State, seat: Seat) -> Vec<Owed> {
    let mut owed = Vec::new();
    for client in state.ids() {
        let (lead, reports) = (&state.leads[client.index()], &state.reports[client.index()]);
        let running = state.project(client).is_some_and(Project::is_running);
        if running {
            owed.extend(owed_on_project(reports, client, seat));
        } else if lead.stage == Stage::Open {
            owed.extend(owed_on_lead(lead, client, seat));
        }
    }
    order::by_key(&mut owed, |owed| urgency(*owed));
    owed
}

fn owed_on_lead(lead: &Lead, client: ClientId, seat: Seat) -> Option<Owed> {
    match seat {
        Seat::Operations if lead.visit == Asked::Waiting => Some(Owed::Visit(client)),
        Seat::Operations if lead.check == Asked::Waiting => Some(Owed::Check(client)),
        Seat::Operations if lead.draft.is_some() && lead.counter.is_none() => Some(Owed::Draft(client)),
        Seat::Operations => None,
        Seat::Sales if lead.counter.is_some() => Some(Owed::Counter(client)),
        Seat::Sales if lead.draft.is_none() => Some(Owed::Lead(client)),
        Seat::Sales => None,
    }
}

fn owed_on_project(reports: &Reports, client: ClientId, seat: Seat) -> Option<Owed> {
    if reports.renegotiation.is_some_and(|proposal| proposal.by != seat) {
        return Some(Owed::Renegotiation(client));
    }
    if reports.review.is_some_and(|by| by != seat) {
        return Some(Owed::Review(client));
    }
    match seat {
        Seat::Operations => {
            let fresh = reports.slip.is_some_and(|slip| slip.stage == SlipStage::Fresh);
            fresh.then_some(Owed::Slip(client))
        }
        Seat::Sales => (reports.news == News::Fresh).then_some(Owed::News(client)),
    }
}

const fn urgency(owed: Owed) -> u8 {
    match owed {
        Owed::Slip(_) | Owed::News(_) => 0,
        Owed::Counter(_) | Owed::Draft(_) => 1,
        Owed::Visit(_) | Owed::Check(_) => 2,
        Owed::Renegotiation(_) | Owed::Review(_) => 3,
        Owed::Lead(_) => 4,
    }
}

/// The event as `seat` may hear it, if it may.
fn heard(logged: &Logged, seat: Seat) -> Option<Heard> {
    let Logged { week, after: _, event } = logged;
    let news = match (event, seat) {
        (Event::Public(event), _) => HeardNews::Public(event.clone()),
        (Event::Sales(event), Seat::Sales) => HeardNews::Sales(event.clone()),
        (Event::Operations(event), Seat::Operations) => HeardNews::Operations(event.clone()),
        (Event::Sales(_), Seat::Operations) | (Event::Operations(_), Seat::Sales) | (Event::Hidden(_), _) => {
            return None;
        }
    };
    Some(Heard { week: *week, news })
}
