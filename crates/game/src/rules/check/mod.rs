//! What is allowed. [`check()`] is the only judge: what it lets pass is carried out without fail.

mod delivery;
mod promises;

pub use promises::half_way;

use super::plan;
use crate::Seat;
use crate::model::moves::table::{Cost, Owner};
use crate::model::moves::{Actor, Move, WEEKS_BEYOND};
use crate::model::refusal::Refusal;
use crate::model::setup::Setup;
use crate::model::state::{Lead, Once, Phase, Reports, Stage, State};
use core::ops::RangeInclusive;
use world::client::ClientId;
use world::project::Project;
use world::quantities::{Days, Week, Work};

type Permission = Result<(), Refusal>;

/// Whether `actor` may make this move now.
pub fn check(setup: &Setup, state: &State, actor: Actor, made: &Move) -> Permission {
    if let Phase::Over(_) = state.phase {
        return Err(Refusal::GameOver);
    }
    let at = Check { setup, state };
    let Some(seat) = actor.seat() else {
        return at.clock(made);
    };
    at.owner(seat, made)?;
    at.open(seat)?;
    if let Some(client) = made.client() {
        at.arrived(client)?;
    }
    at.allowed(seat, made)?;
    at.affordable(seat, made)
}

/// The weeks that can be offered to a client: from its ask, or this week if that has passed, to five later.
#[must_use]
pub fn offer_range(state: &State, client: ClientId) -> RangeInclusive<Week> {
    let first = state.clients[client.index()].asked_week().max(state.week());
    first..=first.plus(WEEKS_BEYOND)
}

/// The weeks that a renegotiation can name: after the agreed date, and not in the past.
#[must_use]
pub fn renegotiation_range(state: &State, project: &Project) -> RangeInclusive<Week> {
    let first = project.due.plus(1).max(state.week());
    first..=first.plus(WEEKS_BEYOND)
}

/// Days that sales has left this week.
#[must_use]
pub fn days_left(setup: &Setup, state: &State) -> Days {
    setup.scenario.draft().sales_days - state.days_spent
}

/// Capacity of operations that is not yet spoken for this week, by people or by hand.
#[must_use]
pub fn capacity_left(setup: &Setup, state: &State) -> Work {
    plan::capacity(setup, state, state.plan.overtime) - state.plan.on_people - plan::by_hand(state)
}

struct Check<'a> {
    setup: &'a Setup,
    state: &'a State,
}

fn ensure(holds: bool, otherwise: Refusal) -> Permission {
    if holds { Ok(()) } else { Err(otherwise) }
}

impl Check<'_> {
    /// The clock has one move.
    fn clock(&self, made: &Move) -> Permission {
        if let Move::TimeUp { seat } = made { self.open(*seat) } else { Err(Refusal::NotYourMove) }
    }

    /// The rule of each move.
    fn allowed(&self, seat: Seat, made: &Move) -> Permission {
        match made {
            Move::Visit { client } => self.visit(*client),
            Move::Invite { client } => self.invite(*client),
            Move::JoinVisit { client } | Move::DeclineVisit { client } => self.visit_waits(*client),
            Move::Draft { client, terms } => self.draft(*client, *terms),
            Move::AskCheck { client } => self.ask_check(*client),
            Move::Check { client } => self.check_feasibility(*client),
            Move::Report { client, answer: _ } => self.report(*client),
            Move::Counter { client, scope, week } => self.counter(*client, *scope, *week),
            Move::Stamp { client } => self.stamp(seat, *client),
            Move::Split { client } => self.split(*client),
            Move::SignAlone { client } => self.sign_alone(*client),
            Move::Override { client } => self.override_counter(*client),
            Move::Escalate { client } => self.escalate(seat, *client),
            Move::Decline { client } => self.open_lead(seat, *client).map(|_| ()),
            Move::Say { client, text } => self.say(seat, *client, text),
            Move::Allocate { client, work } => self.allocate(*client, *work),
            Move::ShareOut { client } => self.share_out(*client),
            Move::SetOvertime { overtime } => self.set_overtime(*overtime),
            Move::Disclose { client } => self.disclose(*client),
            Move::HoldBack { client } => self.hold_back(*client),
            Move::PassOn { client } => self.pass_on(*client),
            Move::SitOn { client } => self.sit_on(*client),
            Move::Renegotiate { client, week } => self.renegotiate(*client, *week),
            Move::AgreeRenegotiation { client } | Move::RefuseRenegotiation { client } => {
                self.answer_renegotiation(seat, *client)
            }
            Move::ProposeReview { client } => self.propose_review(*client),
            Move::JoinReview { client } => self.join_review(seat, *client),
            Move::MeetClient { client } => self.meet_client(*client),
            Move::HoldMeeting => self.hold_meeting(),
            Move::SetGate { client, gate } => self.set_gate(*client, *gate),
            Move::Credit { client, credit } => self.credit(*client, *credit),
            Move::Apologise { client } => self.apologise(*client),
            Move::PullIn { deal, discount } => self.pull_in(*deal, *discount),
            Move::Done => Ok(()),
            Move::TimeUp { seat: _ } => Err(Refusal::NotYourMove),
        }
    }

    fn owner(&self, seat: Seat, made: &Move) -> Permission {
        let own = match made.kind().row().owner {
            Owner::Only(owner) => owner == seat,
            Owner::Either => true,
            Owner::Clock => false,
        };
        ensure(own, Refusal::NotYourMove)
    }

    /// The week has room for what the move costs.
    fn affordable(&self, seat: Seat, made: &Move) -> Permission {
        match (made.kind().row().cost, seat) {
            (Cost::Nothing | Cost::OfTheTeam(_), _) => Ok(()),
            (Cost::Days(days), _) | (Cost::OfEach(days, _), Seat::Sales) => self.days(days),
            (Cost::Work(people), _) | (Cost::OfEach(_, people), Seat::Operations) => {
                self.capacity(people.person_days(self.setup.scenario.parameters()))
            }
        }
    }

    fn open(&self, seat: Seat) -> Permission {
        ensure(self.state.is_open(seat), Refusal::WeekEnded)
    }

    fn arrived(&self, client: ClientId) -> Permission {
        let lead = self.state.leads.get(client.index()).ok_or(Refusal::NoSuchClient)?;
        ensure(lead.stage != Stage::Coming, Refusal::NotArrived)
    }

    fn lead(&self, client: ClientId) -> &Lead {
        &self.state.leads[client.index()]
    }

    fn reports(&self, client: ClientId) -> &Reports {
        &self.state.reports[client.index()]
    }

    /// The lead can be worked, and this seat knows of it.
    fn open_lead(&self, seat: Seat, client: ClientId) -> Result<&Lead, Refusal> {
        let lead = self.lead(client);
        ensure(lead.stage == Stage::Open, Refusal::LeadClosed)?;
        match self.state.phase {
            Phase::Week(_) => {}
            Phase::RunOff(_) | Phase::Over(_) => return Err(Refusal::PromisesClosed),
        }
        let known = seat == Seat::Sales || lead.study.handed_over == Once::Done;
        ensure(known, Refusal::NotHandedOver)?;
        Ok(lead)
    }

    fn running(&self, client: ClientId) -> Result<&Project, Refusal> {
        self.state.project(client).filter(|project| project.is_running()).ok_or(Refusal::NotRunning)
    }

    fn recovering(&self, client: ClientId) -> Result<&Project, Refusal> {
        self.state
            .project(client)
            .filter(|project| !project.is_running() && project.surveyed.is_none())
            .ok_or(Refusal::NotRecovering)
    }

    fn days(&self, needed: Days) -> Permission {
        let left = days_left(self.setup, self.state);
        ensure(left >= needed, Refusal::NoDays { needed, left })
    }

    fn capacity(&self, person_days: f64) -> Permission {
        let (needed, left) = (Work::from_person_days(person_days), capacity_left(self.setup, self.state));
        ensure(left >= needed, Refusal::NoCapacity { needed, left })
    }
}
