//! What happened to each client, read from the log.

// The ledger tells some of the events: those that made or moved a promise. The others stay where they are.
#![allow(clippy::wildcard_enum_match_arm)]

use super::{ClientStory, Knowledge, StepPay, own_estimates};
use game::Seat;
use game::events::{Event, HiddenEvent, OperationsEvent, PublicEvent, SalesEvent};
use game::moves::{Answer, GatePlan};
use game::play::{Game, Logged};
use game::state::{Closing, Once};
use game::view::Stamps;
use world::client::ClientId;
use world::forecast::SlipRisk;
use world::project::{Joint, Renewed};
use world::quantities::{Moment, Money, Points, Share, Week};

/// Something that happened to a client.
#[derive(Clone, Debug, PartialEq)]
pub struct LedgerStep {
    /// In which week; a slip in the week in which operations found it on its desk.
    pub week: Week,
    /// How many moves had been made before the one that led to it.
    pub after: usize,
    /// Who did it.
    pub who: Who,
    /// What it was.
    pub what: Happening,
    /// What it paid, and what it cost in standing.
    pub paid: Vec<StepPay>,
}

/// Who did something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// A seat.
    Seat(Seat),
    /// The client.
    Client,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Happening {
    /// Operations answered a check.
    Answered {
        /// How honestly.
        answer: Answer,
        /// The moment it told.
        told: Moment,
    },
    /// Operations countered a draft with this week.
    Countered(Week),
    /// A disagreement went to leadership, which sided with this seat.
    Escalated(Seat),
    /// The client did not sign an offer.
    TurnedDown,
    /// The lead was closed without a promise.
    Lost(Closing),
    /// The client signed.
    Signed {
        /// The promised week.
        week: Week,
        /// The price.
        price: Money,
        /// Whose stamps it carries.
        stamps: Stamps,
        /// Whether feasibility had been asked for and answered.
        checked: Joint,
        /// When operations would have promised it, by its own estimate, as likely as not.
        own: Moment,
    },
    /// Operations saw that the date would not hold, or might not.
    SlipSeen {
        /// What it expected instead.
        forecast: Moment,
        /// Whether it would not, or might not.
        risk: SlipRisk,
        /// What became of that knowledge.
        fate: NewsFate,
    },
    /// Operations told sales.
    Told(Moment),
    /// Sales kept it from the client.
    SatOn(NewsFate),
    /// Sales told the client.
    PassedOn {
        /// The date told.
        forecast: Moment,
        /// What the client expected from then on.
        expected: Moment,
    },
    /// Both met the client, and everybody heard this forecast.
    Reviewed(Moment),
    /// The client accepted a new week.
    Renegotiated(Week),
    /// The client held on to the promise.
    HeldTo,
    /// Operations planned to ship without the quality gate.
    GateSkipped,
    /// The date passed.
    DatePassed,
    /// It was delivered.
    Delivered {
        /// When.
        at: Moment,
        /// The agreed week at that time.
        due: Week,
    },
    /// It never came.
    NeverCame,
    /// Sales gave a credit.
    Credited(Share),
    /// Operations apologised.
    Apologised,
    /// The client was asked.
    Surveyed {
        /// What it said.
        points: Points,
        /// What it decided.
        renewed: Renewed,
        /// How likely it was to stay.
        chance: Share,
    },
}

/// What became of news that one side had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NewsFate {
    /// It was told after so many weeks; 0 in the same week.
    Told(u8),
    /// It was kept for so many weeks, until the client found out.
    Kept(u8),
    /// It turned out to be nothing after so many weeks.
    Gone(u8),
}

impl NewsFate {
    /// How long nobody else heard of it.
    #[must_use]
    pub const fn weeks(self) -> u8 {
        match self {
            Self::Told(weeks) | Self::Kept(weeks) | Self::Gone(weeks) => weeks,
        }
    }
}

/// Every signature: the number of the move that led to it, the client, and the scope as a part of what was asked.
pub fn signatures(game: &Game) -> impl Iterator<Item = (usize, ClientId, f64)> {
    game.log().iter().filter_map(|logged| match &logged.event {
        Event::Public(PublicEvent::Signed { client, terms, .. }) => {
            Some((logged.after, *client, terms.scope.share().fraction()))
        }
        Event::Public(_) | Event::Sales(_) | Event::Operations(_) | Event::Hidden(_) => None,
    })
}

/// A sheet for every client, with its steps.
pub fn sheets(game: &Game) -> Vec<ClientStory> {
    let estimates = own_estimates(game);
    let decided = |client| game.state().project(client).and_then(|project| project.renewed);
    let pen = |client| Pen { decided: decided(client), ..Pen::new(client, &estimates) };
    let mut pens: Vec<Pen<'_>> = game.state().ids().map(pen).collect();
    for logged in game.log() {
        pens.iter_mut().for_each(|pen| pen.note(logged));
    }
    pens.into_iter().map(|pen| pen.sheet).collect()
}

/// Writes the sheet of one client.
struct Pen<'a> {
    sheet: ClientStory,
    estimates: &'a [(usize, ClientId, Moment)],
    stamps: Stamps,
    checked: Joint,
    due: Week,
    answer: Option<Answer>,
    made: Option<Share>,
    /// What the client decides when it is surveyed, and says when the quarter is over.
    decided: Option<Renewed>,
    /// The step of a slip that nobody was told about yet.
    slip: Option<usize>,
    /// The step at which sales began to keep news to itself.
    sat: Option<usize>,
    /// Once the date has passed everybody knows; what operations sees then is no news.
    overdue: Once,
}

impl<'a> Pen<'a> {
    fn new(client: ClientId, estimates: &'a [(usize, ClientId, Moment)]) -> Self {
        let sheet = ClientStory {
            client,
            steps: Vec::new(),
            terms: Vec::new(),
            score: None,
            chance: None,
            renewed: None,
            knowledge: Knowledge::default(),
        };
        let due = Week::new(1);
        let (stamps, checked) = (Stamps::Both, Joint::Missed);
        Self {
            sheet,
            estimates,
            stamps,
            checked,
            due,
            answer: None,
            made: None,
            decided: None,
            slip: None,
            sat: None,
            overdue: Once::NotYet,
        }
    }

    fn note(&mut self, logged: &Logged) {
        match &logged.event {
            Event::Public(event) => {
                if !self.note_offer(logged, event) {
                    self.note_delivery(logged, event);
                }
            }
            Event::Sales(event) => self.note_sales(logged, event),
            Event::Operations(event) => self.note_operations(logged, event),
            Event::Hidden(HiddenEvent::SatisfactionMade { client, renewal, .. }) if self.is(*client) => {
                self.made = Some(*renewal);
            }
            Event::Hidden(_) => {}
        }
    }

    /// True if nobody knows yet that the date will not hold.
    fn is_news(&self) -> bool {
        self.slip.is_none() && self.overdue == Once::NotYet
    }

    fn is(&self, client: ClientId) -> bool {
        self.sheet.client == client
    }

    fn push(&mut self, logged: &Logged, who: Who, what: Happening) {
        let (week, after) = (logged.week, logged.after);
        self.sheet.steps.push(LedgerStep { week, after, who, what, paid: Vec::new() });
    }

    /// Closes an open question of who was told, in `week`.
    fn settle(&mut self, step: Option<usize>, week: Week, fate: fn(u8) -> NewsFate) {
        let Some(step) = step.and_then(|step| self.sheet.steps.get_mut(step)) else { return };
        let weeks = u8::try_from(week.since(step.week)).unwrap_or(0);
        match &mut step.what {
            Happening::SlipSeen { fate: open, .. } | Happening::SatOn(open) => *open = fate(weeks),
            _ => {}
        }
    }

    // From the answer to a check to a signature. Answers whether it was any of that.
    fn note_offer(&mut self, logged: &Logged, event: &PublicEvent) -> bool {
        use PublicEvent as E;
        match event {
            E::Reported { client, week } if self.is(*client) => {
                self.checked = Joint::Done;
                let what = Happening::Answered { answer: self.answer.unwrap_or(Answer::Honest), told: *week };
                self.push(logged, Who::Seat(Seat::Operations), what);
            }
            E::Countered { client, week, .. } if self.is(*client) => {
                self.push(logged, Who::Seat(Seat::Operations), Happening::Countered(*week));
            }
            E::Stamped { client, .. } if self.is(*client) => self.stamps = Stamps::Both,
            E::SignedAlone { client, against } if self.is(*client) => {
                self.stamps = Stamps::SalesAlone(*against);
            }
            E::Escalated { client, by, sided_with } if self.is(*client) => {
                self.stamps = Stamps::Leadership(*sided_with);
                self.push(logged, Who::Seat(*by), Happening::Escalated(*sided_with));
            }
            E::TurnedDown { client, .. } if self.is(*client) => {
                self.push(logged, Who::Client, Happening::TurnedDown);
            }
            E::LeadLost { client, why } if self.is(*client) => self.lose(logged, *why),
            E::Signed { client, terms, price } if self.is(*client) => {
                self.due = terms.week;
                self.sign(logged, terms.week, *price);
            }
            _ => return false,
        }
        true
    }

    fn lose(&mut self, logged: &Logged, why: Closing) {
        let who = match why {
            Closing::LetGo => Who::Seat(Seat::Sales),
            Closing::TurnedDown | Closing::Tired | Closing::QuarterEnded => Who::Client,
        };
        self.push(logged, who, Happening::Lost(why));
    }

    fn sign(&mut self, logged: &Logged, week: Week, price: Money) {
        let found =
            self.estimates.iter().find(|(after, client, _)| *after == logged.after && self.is(*client));
        let own = found.map_or(week.end(), |(_, _, own)| *own);
        let who = match self.stamps {
            Stamps::Both | Stamps::SalesAlone(_) => Seat::Sales,
            Stamps::Leadership(with) => with,
        };
        let (stamps, checked) = (self.stamps, self.checked);
        self.push(logged, Who::Seat(who), Happening::Signed { week, price, stamps, checked, own });
    }

    // From the signature to the survey.
    fn note_delivery(&mut self, logged: &Logged, event: &PublicEvent) {
        use PublicEvent as E;
        const OPERATIONS: Who = Who::Seat(Seat::Operations);
        match event {
            E::Disclosed { client, forecast, .. } if self.is(*client) => {
                self.told_sales(logged.week);
                self.push(logged, OPERATIONS, Happening::Told(*forecast));
            }
            E::ReviewedJointly { client, forecast } if self.is(*client) => {
                self.told_sales(logged.week);
                self.told_client(logged.week);
                self.push(logged, OPERATIONS, Happening::Reviewed(*forecast));
            }
            E::Renegotiated { client, week, .. } if self.is(*client) => {
                self.told_sales(logged.week);
                self.told_client(logged.week);
                (self.due, self.overdue) = (*week, Once::NotYet);
                self.push(logged, Who::Client, Happening::Renegotiated(*week));
            }
            E::RenegotiationTurnedDown(client) if self.is(*client) => {
                self.push(logged, Who::Client, Happening::HeldTo);
            }
            E::DatePassed(client) if self.is(*client) => {
                self.found_out(logged.week);
                self.overdue = Once::Done;
                self.push(logged, Who::Client, Happening::DatePassed);
            }
            E::Delivered { client, at } if self.is(*client) => {
                self.found_out(logged.week);
                self.push(logged, OPERATIONS, Happening::Delivered { at: *at, due: self.due });
            }
            E::NeverCame(client) if self.is(*client) => {
                self.found_out(logged.week);
                self.push(logged, OPERATIONS, Happening::NeverCame);
            }
            E::Credited { client, credit } if self.is(*client) => {
                self.push(logged, Who::Seat(Seat::Sales), Happening::Credited(*credit));
            }
            E::Apologised(client) if self.is(*client) => self.push(logged, OPERATIONS, Happening::Apologised),
            E::Surveyed { client, satisfaction } if self.is(*client) => {
                let (chance, renewed) =
                    (self.made.unwrap_or_default(), self.decided.unwrap_or(Renewed::Leaves));
                (self.sheet.score, self.sheet.renewed) = (Some(*satisfaction), self.decided);
                self.sheet.chance = Some(chance);
                let what = Happening::Surveyed { points: *satisfaction, renewed, chance };
                self.push(logged, Who::Client, what);
            }
            _ => {}
        }
    }

    fn told_sales(&mut self, week: Week) {
        let slip = self.slip.take();
        self.settle(slip, week, NewsFate::Told);
    }

    fn told_client(&mut self, week: Week) {
        let sat = self.sat.take();
        self.settle(sat, week, NewsFate::Told);
    }

    /// The client finds out by itself at the end of `week`.
    fn found_out(&mut self, week: Week) {
        let (slip, sat) = (self.slip.take(), self.sat.take());
        self.settle(slip, week.plus(1), NewsFate::Kept);
        self.settle(sat, week.plus(1), NewsFate::Kept);
    }

    fn note_sales(&mut self, logged: &Logged, event: &SalesEvent) {
        const SALES: Who = Who::Seat(Seat::Sales);
        match event {
            SalesEvent::PassedOn { client, forecast, expected } if self.is(*client) => {
                self.told_client(logged.week);
                self.push(logged, SALES, Happening::PassedOn { forecast: *forecast, expected: *expected });
            }
            SalesEvent::SatOn(client)
                if self.is(*client) && self.sat.is_none() && self.overdue == Once::NotYet =>
            {
                self.sat = Some(self.sheet.steps.len());
                self.push(logged, SALES, Happening::SatOn(NewsFate::Kept(0)));
            }
            SalesEvent::LeadLost { client, why } if self.is(*client) => self.lose(logged, *why),
            _ => {}
        }
    }

    fn note_operations(&mut self, logged: &Logged, event: &OperationsEvent) {
        const OPERATIONS: Who = Who::Seat(Seat::Operations);
        match event {
            OperationsEvent::Answered { client, answer } if self.is(*client) => self.answer = Some(*answer),
            OperationsEvent::SlipSeen { client, outlook, risk } if self.is(*client) && self.is_news() => {
                self.slip = Some(self.sheet.steps.len());
                let forecast = match risk {
                    SlipRisk::Likely => outlook.likely,
                    SlipRisk::Possible => outlook.cautious,
                };
                let what = Happening::SlipSeen { forecast, risk: *risk, fate: NewsFate::Kept(0) };
                self.push(logged, OPERATIONS, what);
            }
            OperationsEvent::SlipGone(client) if self.is(*client) => {
                let slip = self.slip.take();
                self.settle(slip, logged.week, NewsFate::Gone);
            }
            OperationsEvent::GateSet { client, gate: GatePlan::Skipped } if self.is(*client) => {
                self.push(logged, OPERATIONS, Happening::GateSkipped);
            }
            _ => {}
        }
    }
}
