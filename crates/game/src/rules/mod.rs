//! The rules: what is allowed ([`check()`]) and what follows ([`Ruling`]).
//!
//! A move is checked first and whole, and only then carried out, which cannot fail: so a refusal never leaves
//! anything behind.

pub mod ahead;
mod check;
mod delivery;
pub mod options;
mod plan;
mod promises;
mod recovery;
pub mod usual;
mod week;

pub use check::{check, days_left, half_way, offer_range, renegotiation_range};
pub use plan::{Given, Piece, Pieces, capacity, given, share_out};
pub use promises::named_week;
pub use week::mood;

use crate::Seat;
use crate::model::counts::Counts;
use crate::model::events::{Event, PublicEvent};
use crate::model::log::Logged;
use crate::model::log::WeekMood;
use crate::model::moves::table::Cost;
use crate::model::moves::{Actor, Move};
use crate::model::setup::Setup;
use crate::model::state::{Closing, Once, Phase, State};
use crate::model::turn::{self, EndOfTurn};
use pay::culture::Deed;
use world::client::ClientId;
use world::company::Company;
use world::facts::{Books, ProjectFacts, QuarterFacts};
use world::parameters::Parameters;
use world::pipeline::Fate;
use world::quantities::{Moment, Work};
use world::{forecast, renewal};

/// The game while a move is carried out.
pub struct Ruling<'a> {
    /// What the game is played under.
    pub setup: &'a Setup,
    /// The numbers of the world.
    pub p: &'a Parameters,
    /// The state.
    pub state: &'a mut State,
    /// Where events are counted.
    pub counts: &'a mut Counts,
    /// Where they are written down, if they are.
    pub pen: Pen<'a>,
}

/// Whether what happens is written down. A simulated quarter only counts.
pub enum Pen<'a> {
    /// It is.
    Writes {
        /// Where events go.
        log: &'a mut Vec<Logged>,
        /// Where the week's moods go.
        moods: &'a mut Vec<WeekMood>,
        /// How many moves have been made before this one.
        after: usize,
    },
    /// It is not.
    Rests,
}

impl Ruling<'_> {
    /// Carries out a move that [`check()`] has allowed.
    pub fn carry_out(&mut self, actor: Actor, made: &Move) {
        match (actor.seat(), made) {
            (None, Move::TimeUp { seat }) => self.time_up(*seat),
            (Some(seat), made) => self.carry_out_for(seat, made),
            // The check lets no other move of the clock pass.
            (None, _) => {}
        }
    }

    /// What follows from each move of a seat; what it costs is spent first.
    fn carry_out_for(&mut self, seat: Seat, made: &Move) {
        self.spend(seat, made);
        match made {
            Move::Visit { client } => self.visit(*client),
            Move::Invite { client } => self.invite(*client),
            Move::JoinVisit { client } => self.join_visit(*client),
            Move::DeclineVisit { client } => self.decline_visit(*client),
            Move::Draft { client, terms } => self.draft(*client, *terms),
            Move::AskCheck { client } => self.ask_check(*client),
            Move::Check { client } => self.check_feasibility(*client),
            Move::Report { client, answer } => self.report(*client, *answer),
            Move::Counter { client, scope, week } => self.counter(*client, *scope, *week),
            Move::Stamp { client } => self.stamp(seat, *client),
            Move::Split { client } => self.split(*client),
            Move::SignAlone { client } | Move::Override { client } => self.sign_with_one_stamp(*client),
            Move::Escalate { client } => self.escalate(seat, *client),
            Move::Decline { client } => self.lose(*client, Closing::LetGo),
            Move::Say { client, text } => self.say(seat, *client, text),
            Move::Allocate { client, work } => self.allocate(*client, *work),
            Move::ShareOut { client } => self.share_out(*client),
            Move::SetOvertime { overtime } => self.set_overtime(*overtime),
            Move::Disclose { client } => self.disclose(*client),
            Move::HoldBack { client } => self.hold_back(*client),
            Move::PassOn { client } => self.pass_on(*client),
            Move::SitOn { client } => self.sit_on(*client),
            Move::Renegotiate { client, week } => self.renegotiate(seat, *client, *week),
            Move::AgreeRenegotiation { client } => self.agree_renegotiation(*client),
            Move::RefuseRenegotiation { client } => self.refuse_renegotiation(*client),
            Move::ProposeReview { client } => self.propose_review(seat, *client),
            Move::JoinReview { client } => self.join_review(seat, *client),
            Move::MeetClient { client } => self.meet_client(*client),
            Move::HoldMeeting => self.hold_meeting(seat),
            Move::SetGate { client, gate } => self.set_gate(*client, *gate),
            Move::Credit { client, credit } => self.credit(*client, *credit),
            Move::Apologise { client } => self.apologise(*client),
            Move::PullIn { deal, discount } => self.pull_in(*deal, *discount),
            Move::Done => self.done(seat),
            Move::TimeUp { seat } => self.time_up(*seat),
        }
    }

    /// Tells an event.
    #[inline(always)]
    fn tell(&mut self, event: impl Into<Event>) {
        let event = event.into();
        self.counts.note(&event);
        match &mut self.pen {
            Pen::Writes { log, moods: _, after } => {
                log.push(Logged { week: self.state.phase.week(), after: *after, event });
            }
            Pen::Rests => {}
        }
    }

    /// Calls a seat back to the table because something was put before it.
    fn call_back(&mut self, seat: Seat) {
        if turn::call_back(&mut self.state.turns, seat) {
            self.tell(PublicEvent::SeatCalledBack(seat));
        }
    }

    fn done(&mut self, seat: Seat) {
        let ended = turn::end(&mut self.state.turns, seat);
        self.tell(PublicEvent::SeatDone(seat));
        match ended {
            EndOfTurn::HandOver => {}
            EndOfTurn::CloseWeek => self.close_week(),
        }
    }

    fn time_up(&mut self, seat: Seat) {
        self.tell(PublicEvent::TimeRanOut(seat));
        loop {
            let made = usual::next(self.setup, self.state, seat);
            let ends = made == Move::Done;
            self.carry_out(seat.into(), &made);
            if ends {
                return;
            }
        }
    }

    /// Lets operations hear of a client, once.
    fn hand_over(&mut self, client: ClientId) {
        let (lead, who) = (&mut self.state.leads[client.index()], &self.state.clients[client.index()]);
        if lead.study.handed_over == Once::NotYet {
            lead.study.handed_over = Once::Done;
            let event = PublicEvent::HandedOver { client, stated: who.stated, asked: who.asked_week() };
            self.tell(event);
        }
    }

    /// The beginning of the running week, from which forecasts count.
    fn now(&self) -> Moment {
        self.state.week().start()
    }

    fn deed(&mut self, seat: Seat, deed: Deed) {
        self.state.conduct.add(seat, deed);
    }

    fn spend(&mut self, seat: Seat, made: &Move) {
        match (made.kind().row().cost, seat) {
            (Cost::Nothing, _) => {}
            (Cost::Days(days), _) | (Cost::OfEach(days, _), Seat::Sales) => self.state.days_spent += days,
            (Cost::Work(people) | Cost::OfTheTeam(people), _)
            | (Cost::OfEach(_, people), Seat::Operations) => {
                self.state.plan.on_people += Work::from_person_days(people.person_days(self.p));
            }
        }
    }
}

/// When operations could deliver `effort` if it began now.
pub fn could_deliver(p: &Parameters, state: &State, effort: Work) -> Moment {
    forecast::finish(p, effort, forecast::backlog(&state.projects, None), state.week().start())
}

/// The company's books so far.
pub fn company(setup: &Setup, state: &State) -> Company {
    let scenario = &setup.scenario;
    let weeks = scenario.draft().weeks;
    Company::books(state.chance, scenario.parameters(), weeks, &state.projects, &state.team, &state.deals)
}

/// What has happened as far as anybody can be paid for it.
pub fn facts(setup: &Setup, state: &State) -> QuarterFacts {
    let mut facts = QuarterFacts::default();
    put_facts(setup, state, &mut facts);
    facts
}

/// The same, into facts whose memory is used again.
pub fn put_facts(setup: &Setup, state: &State, into: &mut QuarterFacts) {
    let p = setup.scenario.parameters();
    let projects = state.projects.iter().flatten().map(|project| ProjectFacts {
        client: project.client,
        signed: project.signed,
        price: project.price,
        stated: project.stated,
        spent: project.spent,
        due: project.due,
        delivered: project.delivered,
        surveyed: project.surveyed,
        renewed: project.renewed,
        renewed_price: renewal::renewed_price(p, project),
        checked_jointly: project.checked_jointly,
        reviewed_jointly: project.reviewed_jointly,
    });
    let pulled_in = state.deals.iter().filter_map(|deal| match deal.fate {
        Fate::PulledIn(price) => Some(price),
        Fate::Waiting | Fate::Declined => None,
    });
    into.projects.clear();
    into.projects.extend(projects);
    into.pulled_in.clear();
    into.pulled_in.extend(pulled_in);
    into.utilisation = state.team.utilisation();
    into.overtime_cost = state.team.overtime_cost(p);
    into.books = match state.phase {
        Phase::Over(_) => Books::Closed,
        Phase::Week(_) | Phase::RunOff(_) => Books::Open,
    };
}
