//! Builds views. The one place that decides who may see what: it takes the game apart completely, so that a
//! new field does not compile until somebody says here who may see it.

use super::{
    ClientCard, DealCard, Desk, Heard, HeardNews, OperationsDesk, OperationsFile, Owed, PromiseCard,
    SalesDesk, SalesFile, SeatView, Stamps, Table, WorkCard, shown_pay,
};
use crate::game::Seat;
use crate::game::events::{Event, PublicEvent};
use crate::game::moves::{Answer, GatePlan};
use crate::game::options::options;
use crate::game::play::{Game, Logged};
use crate::game::rules;
use crate::game::setup::Setup;
use crate::game::state::{Asked, Lead, News, Once, Phase, Plan, Reports, SlipStage, Stage, State, Study};
use crate::world::client::{Client, ClientId};
use crate::world::forecast;
use crate::world::knowledge::{self, Meeting};
use crate::world::pipeline::DealId;
use crate::world::project::{Apology, Gate, Joint, Project};
use crate::world::quantities::{Share, Work};
use crate::world::satisfaction;
use std::rc::Rc;

/// What `seat` may see of `game`.
#[must_use]
pub fn seat_view(game: &Game, seat: Seat) -> SeatView {
    let (setup, state) = (game.setup(), game.state());
    let Setup { scenario, scheme: _, scales: _, culture, openness: _, seed: _ } = setup;
    let standing = state.conduct.standing(culture, seat).collect();
    SeatView {
        seat,
        phase: state.phase,
        last_week: scenario.last_week(),
        turns: state.turns,
        signing: scenario.draft().signing,
        parameters: Rc::new(scenario.parameters().clone()),
        culture: Rc::clone(culture),
        clients: known_clients(state, seat).map(|client| card(game, client)).collect(),
        desk: desk(setup, state, seat),
        pay: shown_pay(setup, &game.facts(), standing, seat),
        options: options(setup, state, seat),
        owed: owed(state, seat),
        heard: game.log().iter().filter_map(|logged| heard(logged, seat)).collect(),
    }
}

/// The clients that `seat` has heard of.
fn known_clients(state: &State, seat: Seat) -> impl Iterator<Item = ClientId> {
    state.ids().filter(move |client| {
        let Lead { stage, study, .. } = &state.leads[client.index()];
        match seat {
            Seat::Sales => *stage != Stage::Coming,
            Seat::Operations => study.handed_over == Once::Done,
        }
    })
}

fn card(game: &Game, client: ClientId) -> ClientCard {
    let (setup, state) = (game.setup(), game.state());
    let file = setup.scenario.draft().clients.get(client.index());
    let Client { id, arrives: _, stated, effort: _, desired_weeks: _, sensitivity: _, priorities: _ } =
        &state.clients[client.index()];
    let lead = &state.leads[client.index()];
    let Lead { stage, last_heard: _, reading: _, study: _, visit, check, reported, .. } = *lead;
    let Lead { draft, drafted: _, counter, split, offers, .. } = *lead;
    ClientCard {
        id: *id,
        character: file.map(|file| file.character.clone()).unwrap_or_default(),
        name: file.and_then(|file| file.name.clone()),
        wants: file.and_then(|file| file.wants.clone()),
        stage,
        stated: *stated,
        asked: state.clients[client.index()].asked_week(),
        waits_until: setup.waits_until(lead),
        chances_left: setup.scenario.draft().offers.saturating_sub(offers),
        table: Table { draft, counter, split, visit, check, reported },
        promise: state.project(client).map(|project| promise(game, project)),
    }
}

fn promise(game: &Game, project: &Project) -> PromiseCard {
    let (p, state) = (game.setup().scenario.parameters(), game.state());
    let Project { client, terms, signed, price, list: _, stated: _, estimate: _, effort: _, .. } = project;
    let Project { remaining: _, undiscovered: _, spent: _, due, expected: _, new_dates: _, .. } = project;
    let Project { warned: _, renegotiated: _, gate: _, delivered, credit, apology, .. } = project;
    let Project { checked_jointly: _, reviewed_jointly, surveyed, renewed, .. } = project;
    let Reports { baseline: _, slip: _, told_sales, news: _, renegotiation, renegotiated, review, .. } =
        state.reports[client.index()];
    PromiseCard {
        terms: *terms,
        stamps: stamps(game.log(), *client),
        signed: *signed,
        price: *price,
        due: *due,
        mood: rules::mood(p, project, state.week().start()),
        told_sales,
        renegotiation,
        renegotiated,
        review,
        reviewed: once(*reviewed_jointly == Joint::Done),
        delivered: *delivered,
        credit: *credit,
        apologised: once(*apology == Apology::Paid),
        surveyed: *surveyed,
        renewed: *renewed,
    }
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

fn once(happened: bool) -> Once {
    if happened { Once::Done } else { Once::NotYet }
}

fn desk(setup: &Setup, state: &State, seat: Seat) -> Desk {
    match seat {
        Seat::Sales => Desk::Sales(sales_desk(setup, state)),
        Seat::Operations => Desk::Operations(operations_desk(setup, state)),
    }
}

fn sales_desk(setup: &Setup, state: &State) -> SalesDesk {
    let Plan { shock: _, overtime: _, on_people: _, by_hand: _, meeting } = &state.plan;
    let (pipeline, p) = (setup.scenario.draft().pipeline, setup.scenario.parameters());
    let open = match state.phase {
        Phase::Week(week) => week >= pipeline.opens,
        Phase::RunOff(_) | Phase::Over(_) => true,
    };
    let deals = (0u8..).zip(&state.deals).filter(|_| open);
    SalesDesk {
        days_left: rules::days_left(setup, state),
        days: setup.scenario.draft().sales_days,
        backlog: state.backlog_heard,
        backlog_fresh: once(*meeting == Meeting::Held),
        files: known_clients(state, Seat::Sales)
            .map(|client| SalesFile {
                client,
                reading: state.leads[client.index()].reading,
                expected: state.project(client).map(|project| project.expected),
                news: state.reports[client.index()].news,
                made: state
                    .project(client)
                    .filter(|project| project.surveyed.is_none())
                    .map(|project| satisfaction::so_far(p, project, state.week().start())),
            })
            .collect(),
        deals: deals
            .map(|(index, deal)| DealCard { id: DealId::new(index), list: deal.list, fate: deal.fate })
            .collect(),
    }
}

fn operations_desk(setup: &Setup, state: &State) -> OperationsDesk {
    let Plan { shock, overtime, on_people, by_hand: _, meeting } = &state.plan;
    let capacity = rules::capacity(setup, state, *overtime);
    let mut allotted = Vec::new();
    rules::allotments(setup, state, &mut allotted);
    OperationsDesk {
        capacity,
        shock: *shock,
        overtime: *overtime,
        fatigue: state.team.fatigue,
        on_people: *on_people,
        ceiling: capacity.times(setup.scenario.parameters().project_ceiling),
        backlog: forecast::backlog(&state.projects, None),
        met: once(*meeting == Meeting::Held),
        files: known_clients(state, Seat::Operations)
            .map(|client| operations_file(setup, state, client, allotted[client.index()]))
            .collect(),
    }
}

fn operations_file(setup: &Setup, state: &State, client: ClientId, allotted: Work) -> OperationsFile {
    let p = setup.scenario.parameters();
    let Study { handed_over: _, basis, effort, reading, answer } = state.leads[client.index()].study;
    let honest = rules::could_deliver(p, state, effort);
    let caution = knowledge::caution(p, basis);
    let now = state.week().start();
    OperationsFile {
        client,
        basis,
        effort,
        reading,
        answer,
        could_deliver: honest,
        answers: Answer::ALL.map(|answer| rules::named_week(p.padding, caution, now, honest, answer)),
        work: state
            .project(client)
            .filter(|project| project.is_running())
            .map(|project| work(setup, state, project, allotted)),
    }
}

fn work(setup: &Setup, state: &State, project: &Project, allotted: Work) -> WorkCard {
    let p = setup.scenario.parameters();
    let index = project.client.index();
    WorkCard {
        progress: shown_progress(project),
        remaining: project.estimated_remaining(),
        spent: project.spent,
        forecast: rules::forecast_of(p, state, project.client).unwrap_or_default(),
        allotted,
        by_hand: once(state.plan.by_hand[index].is_some()),
        gate: match project.gate {
            Gate::Planned => Some(GatePlan::Planned),
            Gate::Skipped => Some(GatePlan::Skipped),
            Gate::Held => None,
        },
        slip: state.reports[index].slip.map(|slip| (slip.forecast, slip.stage)),
    }
}

/// The progress operations can see: what is done of what it takes the whole to be. The true effort stays hidden.
fn shown_progress(project: &Project) -> Share {
    let done = (project.effort - project.remaining).person_days();
    let whole = done + project.estimated_remaining().person_days();
    if whole <= 0.0 { Share::WHOLE } else { Share::from_fraction((done / whole).clamp(0.0, 1.0)) }
}

/// What `seat` owes an answer to, most urgent first.
fn owed(state: &State, seat: Seat) -> Vec<Owed> {
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
    owed.sort_by_key(|owed| urgency(*owed));
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
