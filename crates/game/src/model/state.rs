//! The state of a game. Everything in it can be derived again from the setup and the moves.

use crate::model::moves::Answer;
use crate::model::scenario::Scenario;
use crate::model::turn::{self, Turn};
use crate::{BySeat, Seat};
use pay::culture::Conduct;
use serde::{Deserialize, Serialize};
use world::chance::{Chance, Seed};
use world::client::{Client, ClientId, MOST_CLIENTS, Pool, Terms};
use world::forecast::SlipRisk;
use world::knowledge::{Basis, Meeting, Reading, Rumour};
use world::pipeline::{Deal, DealId};
use world::project::Project;
use world::quantities::{Days, Moment, Share, Week, Work};
use world::team::{self, Team};

/// The state of a game between two moves.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The source of every draw.
    pub chance: Chance,
    /// The running week, or the end.
    pub phase: Phase,
    /// Whether each seat still has its week open.
    pub turns: BySeat<Turn>,
    /// The clients, by [`ClientId`].
    pub clients: Vec<Client>,
    /// Their leads, by [`ClientId`].
    pub leads: Vec<Lead>,
    /// Their projects, by [`ClientId`].
    pub projects: Vec<Option<Project>>,
    /// What operations and sales know and say about each project, by [`ClientId`].
    pub reports: Vec<Reports>,
    /// The pipeline, by [`DealId`].
    pub deals: Vec<Deal>,
    /// The team of operations.
    pub team: Team,
    /// The running week's plan of operations.
    pub plan: Plan,
    /// Days that sales has spent this week.
    pub days_spent: Days,
    /// Last week's backlog, which sales hears of.
    pub backlog_last_week: Work,
    /// What sales hears of the backlog this week.
    pub rumour: Rumour,
    /// What each seat did that culture puts a price on.
    pub conduct: Conduct,
}

/// Where the game is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// A week in which promises are made.
    Week(Week),
    /// A week in which late promises are still being delivered.
    RunOff(Week),
    /// The quarter is over; it ended with this week.
    Over(Week),
}

impl Phase {
    /// The running or last week.
    #[must_use]
    pub const fn week(self) -> Week {
        match self {
            Self::Week(week) | Self::RunOff(week) | Self::Over(week) => week,
        }
    }
}

/// A lead, from arrival to signature or loss.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lead {
    /// Where it stands.
    pub stage: Stage,
    /// The last week in which anybody made it an offer, or its arrival: patience counts from here.
    pub last_heard: Week,
    /// Sales' reading of the client.
    pub reading: Option<Reading>,
    /// What operations knows.
    pub study: LeadStudy,
    /// An invitation to a joint visit.
    pub visit: Asked,
    /// A request for a feasibility check.
    pub check: Asked,
    /// The week operations has told.
    pub reported: Option<Moment>,
    /// The draft of sales on the table.
    pub draft: Option<Terms>,
    /// The week in which that draft was put there.
    pub drafted: Week,
    /// The counter of operations to it.
    pub counter: Option<Terms>,
    /// Whether meeting half-way has been offered; once a lead.
    pub split: Once,
    /// How many offers the client has heard.
    pub offers: u8,
}

/// Where a lead stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It has not arrived.
    Coming,
    /// It can be worked.
    Open,
    /// It became a promise.
    Signed,
    /// It was lost.
    Lost(Closing),
}

/// Why a lead was closed without a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Closing {
    /// The client said no for good.
    TurnedDown,
    /// Sales let it go.
    LetGo,
    /// Nobody made an offer in time.
    Tired,
    /// The quarter ended.
    QuarterEnded,
}

/// What operations knows of a lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeadStudy {
    /// Whether it has heard of the lead at all.
    pub handed_over: Once,
    /// The sharpest look it took.
    pub basis: Basis,
    /// Its estimate of the effort at full scope.
    pub effort: Work,
    /// Its own reading of the client.
    pub reading: Option<Reading>,
    /// How it answered a check.
    pub answer: Option<Answer>,
}

/// Something that is asked for and answered once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Asked {
    /// Nobody asked.
    #[default]
    No,
    /// It waits for an answer.
    Waiting,
    /// It was answered with yes.
    Done,
    /// It was turned down, or lapsed.
    Declined,
}

/// Something that can happen once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Once {
    /// It has not.
    #[default]
    NotYet,
    /// It has.
    Done,
}

/// What the seats know and say about a project.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reports {
    /// The date from which slips are counted: the promise, and then the date of the last slip.
    pub baseline: Moment,
    /// A slip that operations has seen.
    pub slip: Option<Slip>,
    /// The latest forecast that sales was told.
    pub told_sales: Option<Moment>,
    /// What sales has done with it.
    pub news: News,
    /// A proposal to renegotiate that waits for the other seat.
    pub renegotiation: Option<Proposal>,
    /// Whether the one renegotiation was used.
    pub renegotiated: Once,
    /// A proposed joint review.
    pub review: Option<Seat>,
    /// Operations met the client during the project.
    pub met: Once,
    /// The date has passed and both know it.
    pub overdue: Once,
    /// When it was delivered, if it was: recovery is open until the survey.
    pub delivered_in: Option<Week>,
}

/// A slip that operations has seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slip {
    /// The one date that says so: the likely one, or the cautious one where only that is late.
    pub forecast: Moment,
    /// How sure it is.
    pub risk: SlipRisk,
    /// The week in which it was seen.
    pub seen: Week,
    /// What operations has done with it.
    pub stage: SlipStage,
}

/// What operations has done with a slip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlipStage {
    /// Nothing yet.
    Fresh,
    /// Kept to itself.
    HeldBack,
    /// Told sales.
    Disclosed,
}

/// What sales has done with the news of a slip.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum News {
    /// There is none.
    #[default]
    None,
    /// It is fresh.
    Fresh,
    /// Kept from the client.
    SatOn,
    /// Told the client.
    PassedOn,
}

/// A proposal to renegotiate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Which seat proposed it.
    pub by: Seat,
    /// The new week.
    pub week: Week,
}

/// The plan of operations for the running week.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// What a shock takes this week.
    pub shock: Share,
    /// Overtime.
    pub overtime: Share,
    /// Time on visits, checks, meetings.
    pub on_people: Work,
    /// What each project is given by hand, by [`ClientId`]; the others share the rest by due date.
    pub by_hand: [Option<Work>; MOST_CLIENTS],
    /// Whether the joint meeting was held this week.
    pub meeting: Meeting,
}

impl State {
    /// True while `seat` has not ended its week.
    #[must_use]
    pub fn is_open(&self, seat: Seat) -> bool {
        self.turns[seat] == Turn::Open
    }

    /// The seat that moves next, as [`turn::next`] has it.
    #[must_use]
    pub const fn whose_turn(&self) -> Option<Seat> {
        turn::next(self.turns)
    }

    /// The state before the first week, with every client drawn.
    #[must_use]
    pub fn new(scenario: &Scenario, seed: Seed) -> Self {
        let mut state = Self {
            chance: Chance::new(seed),
            phase: Phase::Week(Week::new(1)),
            turns: BySeat::default(),
            clients: Vec::new(),
            leads: Vec::new(),
            projects: Vec::new(),
            reports: Vec::new(),
            deals: Vec::new(),
            team: Team::default(),
            plan: Plan::default(),
            days_spent: Days::ZERO,
            backlog_last_week: Work::ZERO,
            rumour: Rumour::none(seed),
            conduct: Conduct::default(),
        };
        state.deal(scenario, seed);
        state
    }

    /// Makes this the state before the first week of `scenario` under `seed`, whatever it was before.
    pub fn deal(&mut self, scenario: &Scenario, seed: Seed) {
        // Taken apart completely: what is added to the state has to be dealt afresh, too.
        let Self {
            chance,
            phase,
            turns,
            clients,
            leads,
            projects,
            reports,
            deals,
            team,
            plan,
            days_spent,
            backlog_last_week,
            rumour,
            conduct,
        } = self;
        let (draft, p) = (scenario.draft(), scenario.parameters());
        (*chance, *phase, *turns) = (Chance::new(seed), Phase::Week(Week::new(1)), BySeat::default());
        let pool = Pool::new(*chance, p, draft.deck);
        let drawn = (0u8..).zip(&draft.clients);
        refill(clients, drawn.map(|(i, c)| pool.draw(ClientId::new(i), c.arrives, c.pinned())));
        refill(leads, clients.iter().map(Lead::new));
        let count = clients.len();
        refill(projects, core::iter::repeat_with(|| None).take(count));
        refill(reports, core::iter::repeat_n(Reports::default(), count));
        let prices = Deal::prices(p);
        refill(deals, (0..draft.pipeline.deals).map(|i| Deal::draw(*chance, prices, DealId::new(i))));
        *team = Team::default();
        *plan = Plan { shock: team::shock(*chance, p, draft.deck, Week::new(1)), ..Plan::default() };
        *days_spent = Days::ZERO;
        (*backlog_last_week, *rumour) = (Work::ZERO, Rumour::none(seed));
        *conduct = Conduct::default();
    }

    /// Draws what is still to come before the first week under another `luck`; who the clients are stays.
    pub(crate) fn redraw(&mut self, scenario: &Scenario, luck: Seed) {
        let (draft, p) = (scenario.draft(), scenario.parameters());
        self.chance = Chance::new(luck);
        self.plan.shock = team::shock(self.chance, p, draft.deck, Week::new(1));
    }

    /// The running or last week.
    #[must_use]
    pub const fn week(&self) -> Week {
        self.phase.week()
    }

    /// The project of `client`, if it signed.
    #[must_use]
    pub fn project(&self, client: ClientId) -> Option<&Project> {
        self.projects.get(client.index())?.as_ref()
    }

    /// Every client of the scenario.
    pub fn ids(&self) -> impl Iterator<Item = ClientId> + use<> {
        (0..self.clients.len() as u8).map(ClientId::new)
    }
}

fn refill<T>(list: &mut Vec<T>, with: impl Iterator<Item = T>) {
    list.clear();
    list.extend(with);
}

impl Lead {
    fn new(client: &Client) -> Self {
        Self {
            stage: Stage::Coming,
            last_heard: client.arrives,
            reading: None,
            study: LeadStudy {
                handed_over: Once::NotYet,
                basis: Basis::Stated,
                effort: client.stated,
                reading: None,
                answer: None,
            },
            visit: Asked::No,
            check: Asked::No,
            reported: None,
            draft: None,
            drafted: client.arrives,
            counter: None,
            split: Once::NotYet,
            offers: 0,
        }
    }
}
