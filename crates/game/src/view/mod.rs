//! Who may see what. A view is another type than the game: it has no field for the other seat's secrets,
//! for undrawn luck or for the seed.

mod build;
mod change;
mod desks;
mod glance;
mod pay;
mod seen;
mod told;
mod trial;

pub use crate::rules::Given;
pub use build::{owed, seat_view};
pub use change::PayChange;
pub use desks::{Expectation, OperationsGlance, SalesGlance, StudyGlance, WorkGlance};
pub use glance::{Glance, LeadGlance, PromiseGlance};
pub use pay::{DeliveryPay, PayDesk, SignatureLine, shown_pay};
pub use told::{ExpectationStep, Spent, SpentOn, Telling};
pub use trial::TriedProject;

use crate::model::events::{OperationsEvent, PublicEvent, SalesEvent};
use crate::model::moves::{Answer, GatePlan, Move};
use crate::model::scenario::{Acquaintance, Signing};
use crate::model::state::{Asked, News, Once, Phase, Proposal, SlipStage, Stage};
use crate::model::turn::{self, EndOfTurn, Turn};
use crate::rules::half_way;
use crate::{BySeat, Seat};
use ::pay::culture::Culture;
use std::rc::Rc;
use world::client::{ClientId, Objection, Tastes, Terms};
use world::forecast::{Outlook, PlannedWork, SlipRisk};
use world::knowledge::{Basis, Reading};
use world::parameters::Parameters;
use world::pipeline::DealId;
use world::project::Renewed;
use world::quantities::{Days, Moment, Money, Points, Share, Week, Work};
use world::satisfaction::Satisfaction;

/// Everything that one seat may see.
#[derive(Clone, Debug, PartialEq)]
pub struct SeatView {
    /// Whose view it is.
    pub seat: Seat,
    /// Where the game is.
    pub phase: Phase,
    /// The last week in which promises are made.
    pub last_week: Week,
    /// Whether each seat still has its week open.
    pub turns: BySeat<Turn>,
    /// Whether sales may sign with one stamp.
    pub signing: Signing,
    /// The numbers of the world; they are public.
    pub parameters: Rc<Parameters>,
    /// The culture; it is public.
    pub culture: Rc<Culture>,
    /// The clients this seat knows of, in the order of arrival.
    pub clients: Vec<ClientCard>,
    /// What only this seat sees.
    pub desk: Desk,
    /// This seat's pay.
    pub pay: PayDesk,
    /// Every move this seat can make now.
    pub options: Vec<Move>,
    /// What this seat owes an answer to, most urgent first.
    pub owed: Vec<Owed>,
    /// What this seat has heard so far, with the week in which it heard it.
    pub heard: Vec<Heard>,
}

// Its numbers are counts and parameters, none of which is "not a number": a view equals itself, and the page may take
// one that it holds twice for the same without reading it.
impl Eq for SeatView {}

/// What a seat heard, and when.
#[derive(Clone, Debug, PartialEq)]
pub struct Heard {
    /// In which week.
    pub week: Week,
    /// What.
    pub news: HeardNews,
}

/// What a seat can hear: its own events and the public ones.
#[derive(Clone, Debug, PartialEq)]
pub enum HeardNews {
    /// Both heard it.
    Public(PublicEvent),
    /// Only sales heard it.
    Sales(SalesEvent),
    /// Only operations heard it.
    Operations(OperationsEvent),
}

/// A client as both seats may see it.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientCard {
    /// Who.
    pub id: ClientId,
    /// The character who plays it; words have its name and voice.
    pub character: String,
    /// Another name than the character's, from the scenario file.
    pub name: Option<String>,
    /// Another wish than the character's, from the scenario file.
    pub wants: Option<String>,
    /// Whether the company has served it before.
    pub known: Acquaintance,
    /// Where the lead stands.
    pub stage: Stage,
    /// Stated size at full scope.
    pub stated: Work,
    /// The week asked for.
    pub asked: Week,
    /// The last week in which the client waits for an offer.
    pub waits_until: Week,
    /// Offers the client will still hear.
    pub chances_left: u8,
    /// The conversation about terms.
    pub table: LeadTerms,
    /// The promise, once signed.
    pub promise: Option<PromiseCard>,
}

/// What lies on the table about a lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeadTerms {
    /// The draft of sales.
    pub draft: Option<Terms>,
    /// The counter of operations.
    pub counter: Option<Terms>,
    /// Meeting half-way.
    pub split: Once,
    /// A joint visit.
    pub visit: Asked,
    /// A feasibility check.
    pub check: Asked,
    /// The week operations told.
    pub reported: Option<Moment>,
}

/// How an offer went out that became a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stamps {
    /// With both stamps.
    Both,
    /// With that of sales alone; operations had asked for this week if sales overrode it.
    SalesAlone(Option<Week>),
    /// Leadership decided; it sided with this seat.
    Leadership(Seat),
}

/// A promise as both seats may see it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PromiseCard {
    /// The terms as first signed.
    pub terms: Terms,
    /// Whose stamps it carries.
    pub stamps: Stamps,
    /// In which week it was signed.
    pub signed: Week,
    /// The agreed price.
    pub price: Money,
    /// The agreed date.
    pub due: Week,
    /// How satisfied the client is with what it knows; before the survey.
    pub mood: Points,
    /// The latest forecast that operations told sales.
    pub told_sales: Option<Moment>,
    /// A proposal to renegotiate.
    pub renegotiation: Option<Proposal>,
    /// Whether the one renegotiation was used.
    pub renegotiated: Once,
    /// A proposed joint review.
    pub review: Option<Seat>,
    /// Whether the joint review was held.
    pub reviewed: Once,
    /// When it was delivered.
    pub delivered: Option<Moment>,
    /// Credit given.
    pub credit: Share,
    /// Whether operations apologised.
    pub apologised: Once,
    /// The measured satisfaction.
    pub surveyed: Option<Points>,
    /// Whether the client stays.
    pub renewed: Option<Renewed>,
}

/// What only one seat sees.
#[derive(Clone, Debug, PartialEq)]
pub enum Desk {
    /// The desk of sales.
    Sales(SalesDesk),
    /// The desk of operations.
    Operations(OperationsDesk),
}

/// How sales hears of the load of operations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadNews {
    /// By hearsay: last week's figure, roughly.
    Hearsay,
    /// From last week's joint meeting: that week's figure, closely.
    MetLastWeek,
    /// From this week's: today's figure, closely.
    Met,
}

/// What only sales sees.
#[derive(Clone, Debug, PartialEq)]
pub struct SalesDesk {
    /// Days left this week.
    pub days_left: Days,
    /// Days in a week.
    pub days: Days,
    /// What sales hears of the backlog.
    pub backlog: Work,
    /// How it hears of it.
    pub load_news: LoadNews,
    /// What sales knows of each client, by [`ClientId`] of the cards.
    pub files: Vec<SalesFile>,
    /// The pipeline, once open.
    pub deals: Vec<DealCard>,
}

/// What sales knows of a client.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SalesFile {
    /// Whom.
    pub client: ClientId,
    /// The reading from a visit.
    pub reading: Option<Reading>,
    /// When the client expects delivery, once signed.
    pub expected: Option<Moment>,
    /// What sales did with the latest news.
    pub news: News,
    /// What the promise's satisfaction is made of with what the client knows; nothing before the signature and
    /// nothing once it was asked, for what it said then is one figure.
    pub made: Option<Satisfaction>,
}

/// A pipeline deal as sales sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DealCard {
    /// Which.
    pub id: DealId,
    /// List value.
    pub list: Money,
    /// What became of it: the price booked, or a no.
    pub fate: world::pipeline::Fate,
}

/// What only operations sees.
#[derive(Clone, Debug, PartialEq)]
pub struct OperationsDesk {
    /// Work that fits into this week.
    pub capacity: Work,
    /// What a shock takes this week.
    pub shock: Share,
    /// This week's overtime.
    pub overtime: Share,
    /// Tiredness of the team.
    pub fatigue: Share,
    /// Time on visits, checks and meetings this week.
    pub on_people: Work,
    /// The most of this week that one project can use.
    pub ceiling: Work,
    /// Estimated work of all running projects.
    pub backlog: Work,
    /// Whether the joint meeting was held this week.
    pub met: Once,
    /// What operations knows of each client, by the cards' order.
    pub files: Vec<OperationsFile>,
}

/// What operations knows of a client.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OperationsFile {
    /// Whom.
    pub client: ClientId,
    /// The sharpest look it took.
    pub basis: Basis,
    /// Its estimate of the effort at full scope.
    pub effort: Work,
    /// Its reading of the client, if it met it.
    pub reading: Option<Reading>,
    /// How it answered a check.
    pub answer: Option<Answer>,
    /// When it could be delivered if it were signed now, as likely as not.
    pub could_deliver: Moment,
    /// The week each answer to a check would name.
    pub answers: [Moment; 3],
    /// The running project.
    pub work: Option<WorkCard>,
}

/// A running project as operations sees it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WorkCard {
    /// Share that looks done.
    pub progress: Share,
    /// Estimated remaining work.
    pub remaining: Work,
    /// Time spent so far.
    pub spent: Work,
    /// When it may be delivered, as operations sees it with the week as it is planned: the likely date is the forecast of
    /// its desk.
    pub outlook: Outlook,
    /// The work and the plan behind the likely date.
    pub planned: PlannedWork,
    /// The one date that operations tells if it tells now, and how sure the slip is.
    pub tells: (SlipRisk, Moment),
    /// What it is given this week.
    pub allotted: Work,
    /// What operations has set by hand, if it has; the week may hold less of it.
    pub by_hand: Option<Work>,
    /// The quality gate.
    pub gate: Option<GatePlan>,
    /// What was done with a slip, if there is one.
    pub slip: Option<SlipStage>,
}

/// Something a seat owes an answer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owed {
    /// A joint visit to join or decline.
    Visit(ClientId),
    /// A feasibility check to make and report.
    Check(ClientId),
    /// A draft to stamp or counter.
    Draft(ClientId),
    /// A counter to stamp, split, override, escalate or answer with a new draft.
    Counter(ClientId),
    /// A slip to tell or hold back.
    Slip(ClientId),
    /// News to pass on or sit on.
    News(ClientId),
    /// A renegotiation to agree to or refuse.
    Renegotiation(ClientId),
    /// A joint review to join.
    Review(ClientId),
    /// A new lead to make an offer to.
    Lead(ClientId),
}

impl Owed {
    /// Whom it is about.
    #[must_use]
    pub const fn client(self) -> ClientId {
        match self {
            Self::Visit(client)
            | Self::Check(client)
            | Self::Draft(client)
            | Self::Counter(client)
            | Self::Slip(client)
            | Self::News(client)
            | Self::Renegotiation(client)
            | Self::Review(client)
            | Self::Lead(client) => client,
        }
    }
}

const fn once(happened: bool) -> Once {
    if happened { Once::Done } else { Once::NotYet }
}

impl SeatView {
    /// The running or last week.
    #[must_use]
    pub const fn week(&self) -> Week {
        self.phase.week()
    }

    /// What it leads to when this seat ends its week now.
    #[must_use]
    pub fn ending(&self) -> EndOfTurn {
        turn::ending(self.turns, self.seat)
    }

    /// True if this seat can make `wanted` now.
    #[must_use]
    pub fn may(&self, wanted: &Move) -> bool {
        self.options.contains(wanted)
    }

    /// How likely a new `client` signs `terms`, from what sales knows: 8 in 10 such clients lie between the two chances. A
    /// visit narrows them. Nothing for a client who remembers an earlier quarter, and nothing for operations.
    #[must_use]
    pub fn signs(&self, client: ClientId, terms: &Terms) -> Option<[Share; 2]> {
        let card = self.card(client).filter(|card| card.known == Acquaintance::New)?;
        let file = self.desk.sales()?.file(client)?;
        let p = &*self.parameters;
        let tastes = file.reading.map_or_else(
            || Tastes::unread(p),
            |read| Tastes::read(p, read.sensitivity, read.priorities.scope),
        );
        let refuses = |heard: &&Heard| match &heard.news {
            HeardNews::Public(PublicEvent::TurnedDown { client: of, .. }) => *of == client,
            HeardNews::Public(_) | HeardNews::Sales(_) | HeardNews::Operations(_) => false,
        };
        let refused = u8::try_from(self.heard.iter().filter(refuses).count()).unwrap_or(u8::MAX);
        Some(tastes.signs(p, terms, card.asked, refused).map(Share::from_fraction))
    }

    /// What `client` minded most about the last offer that it turned down; nothing where it turned none down.
    #[must_use]
    pub fn minded(&self, client: ClientId) -> Option<Objection> {
        self.heard.iter().rev().find_map(|heard| match &heard.news {
            HeardNews::Public(PublicEvent::TurnedDown { client: of, minded, .. }) if *of == client => {
                Some(*minded)
            }
            HeardNews::Public(_) | HeardNews::Sales(_) | HeardNews::Operations(_) => None,
        })
    }

    /// In which week operations last told sales when `client` will be delivered to: how old that date is.
    #[must_use]
    pub fn told_in(&self, client: ClientId) -> Option<Week> {
        let tells = |news: &HeardNews| match news {
            HeardNews::Public(
                PublicEvent::Disclosed { client: of, .. } | PublicEvent::ReviewedJointly { client: of, .. },
            ) => *of == client,
            HeardNews::Public(_) | HeardNews::Sales(_) | HeardNews::Operations(_) => false,
        };
        self.heard.iter().rev().find(|heard| tells(&heard.news)).map(|heard| heard.week)
    }

    /// The card of `client`, if this seat knows of it.
    #[must_use]
    pub fn card(&self, client: ClientId) -> Option<&ClientCard> {
        self.clients.iter().find(|card| card.id == client)
    }

    /// The price that `terms` come to for `client`.
    #[must_use]
    pub fn price(&self, client: ClientId, terms: &Terms) -> Option<Money> {
        Some(terms.price(&self.parameters, self.card(client)?.stated))
    }

    /// What a signature under `terms` would pay this seat at once.
    #[must_use]
    pub fn signature_pays(&self, client: ClientId, terms: &Terms) -> Option<Money> {
        let card = self.card(client)?;
        let price = self.price(client, terms)?;
        Some(self.pay.signature_pays(self.seat, card, terms, price, self.week()))
    }
}

impl LeadTerms {
    /// The terms half-way between draft and counter, where both lie there.
    #[must_use]
    pub fn half_way(&self) -> Option<Terms> {
        Some(half_way(self.draft?, self.counter?))
    }
}

impl Desk {
    /// The desk of sales, if it is that.
    #[must_use]
    pub const fn sales(&self) -> Option<&SalesDesk> {
        match self {
            Self::Sales(desk) => Some(desk),
            Self::Operations(_) => None,
        }
    }

    /// The desk of operations, if it is that.
    #[must_use]
    pub const fn operations(&self) -> Option<&OperationsDesk> {
        match self {
            Self::Sales(_) => None,
            Self::Operations(desk) => Some(desk),
        }
    }
}
