//! What only one seat sees: sales and operations each have a glance of their own.

use super::glance::{Glance, LeadGlance, PromiseGlance};
use super::{LoadNews, OperationsDesk, OperationsFile, SalesDesk, SalesFile, once};
use crate::Seat;
use crate::model::moves::{Answer, GatePlan};
use crate::model::setup::Setup;
use crate::model::state::{LeadStudy, News, Once, Phase, Plan, SlipStage, State};
use crate::rules::ahead::{self, Ahead};
use crate::rules::{self, Given};
use core::ops::Deref;
use world::client::ClientId;
use world::forecast::{self, Remaining, SlipRisk};
use world::knowledge::{self, Basis, Meeting, Reading};
use world::pipeline::{Deal, DealId, Fate};
use world::project::{Project, QualityGate};
use world::quantities::{Days, Moment, Money, Share, Work};
use world::satisfaction::{self, Satisfaction};
use world::team::Team;

/// What sales sees.
#[derive(Clone, Copy)]
pub struct SalesGlance<'a>(Glance<'a>);

/// What operations sees.
#[derive(Clone, Copy)]
pub struct OperationsGlance<'a>(Glance<'a>);

impl<'a> Deref for SalesGlance<'a> {
    type Target = Glance<'a>;
    fn deref(&self) -> &Glance<'a> {
        &self.0
    }
}

impl<'a> Deref for OperationsGlance<'a> {
    type Target = Glance<'a>;
    fn deref(&self) -> &Glance<'a> {
        &self.0
    }
}

/// What sales knows of how a promise goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expectation {
    /// When the client expects delivery.
    pub expected: Moment,
    /// How often it was given a new date.
    pub new_dates: u8,
    /// Whether it was ever warned before the date passed.
    pub warned: Once,
    /// What sales did with the latest news.
    pub news: News,
}

impl<'a> SalesGlance<'a> {
    /// What sales may see of the game with this setup and state.
    pub(crate) const fn new(setup: &'a Setup, state: &'a State) -> Self {
        Self(Glance::new(setup, state, Seat::Sales))
    }

    /// Days left this week.
    #[must_use]
    pub fn days_left(&self) -> Days {
        rules::days_left(self.setup(), self.state())
    }

    /// Days in a week.
    #[must_use]
    pub fn days(&self) -> Days {
        self.setup().scenario.draft().sales_days
    }

    /// What sales hears of the backlog.
    #[must_use]
    pub fn backlog(&self) -> Work {
        self.0.state().rumour.heard(self.0.parameters())
    }

    /// How it hears of it.
    #[must_use]
    pub const fn load_news(&self) -> LoadNews {
        let state = self.0.state();
        match (state.plan.meeting, state.rumour.meeting) {
            (Meeting::Held, _) => LoadNews::Met,
            (Meeting::NotHeld, Meeting::Held) => LoadNews::MetLastWeek,
            (Meeting::NotHeld, Meeting::NotHeld) => LoadNews::Hearsay,
        }
    }

    /// Its reading of a client.
    #[must_use]
    pub fn reading(&self, lead: &LeadGlance<'a>) -> Option<Reading> {
        lead.lead().reading
    }

    /// What it knows of how a promise goes.
    #[must_use]
    pub fn expectation(&self, promise: &PromiseGlance<'a>) -> Expectation {
        let Project { expected, new_dates, warned, .. } = promise.project();
        Expectation {
            expected: *expected,
            new_dates: *new_dates,
            warned: once(warned.is_some()),
            news: promise.reports().news,
        }
    }

    /// What its satisfaction is made of with what the client knows; nothing once it was asked, for what it said
    /// then is one figure.
    #[must_use]
    pub fn made(&self, promise: &PromiseGlance<'a>) -> Option<Satisfaction> {
        let asked = promise.surveyed().is_some();
        let made = || satisfaction::so_far(self.parameters(), promise.project(), self.week().start());
        (!asked).then(made)
    }

    /// The pipeline, once open: which deal, its list value, and what became of it.
    pub fn deals(&self) -> impl Iterator<Item = (DealId, Money, Fate)> + use<'a> {
        let open = match self.phase() {
            Phase::Week(week) => week >= self.setup().scenario.draft().pipeline.opens,
            Phase::RunOff(_) | Phase::Over(_) => true,
        };
        let deals = (0u8..).zip(&self.state().deals).filter(move |_| open);
        deals.map(|(index, deal)| {
            let Deal { list, fate } = *deal;
            (DealId::new(index), list, fate)
        })
    }
}

impl<'a> OperationsGlance<'a> {
    /// What operations may see of the game with this setup and state.
    pub(crate) const fn new(setup: &'a Setup, state: &'a State) -> Self {
        Self(Glance::new(setup, state, Seat::Operations))
    }

    /// The week's plan so far.
    #[must_use]
    pub fn plan(&self) -> &'a Plan {
        let Plan { shock: _, overtime: _, on_people: _, by_hand: _, meeting: _ } = &self.state().plan;
        &self.state().plan
    }

    /// Work that fits into this week.
    #[must_use]
    pub fn capacity(&self) -> Work {
        self.capacity_with(self.state().plan.overtime)
    }

    /// Work that would fit into this week under this overtime.
    #[must_use]
    pub fn capacity_with(&self, overtime: Share) -> Work {
        rules::capacity(self.setup(), self.state(), overtime)
    }

    /// The team: how tired it is, how much it has worked, and what overtime has cost.
    #[must_use]
    pub const fn team(&self) -> &'a Team {
        let Team { fatigue: _, worked: _, offered: _, overtime: _ } = &self.0.state().team;
        &self.0.state().team
    }

    /// Estimated work of all running projects but that of `except`.
    #[must_use]
    pub fn backlog(&self, except: Option<ClientId>) -> Work {
        forecast::backlog(&self.state().projects, except.map(ClientId::index))
    }

    /// The running projects with the work that is estimated to be left of each.
    #[must_use]
    pub fn remaining(&self) -> Remaining {
        Remaining::of(&self.state().projects)
    }

    /// What each project is given this week, by [`ClientId`].
    #[must_use]
    pub fn given(&self) -> Given {
        self.given_with(self.state().plan.overtime)
    }

    /// What each would be given under this overtime.
    #[must_use]
    pub fn given_with(&self, overtime: Share) -> Given {
        rules::given(self.parameters(), self.state(), self.capacity_with(overtime), &self.remaining())
    }

    /// What operations knows of a lead.
    #[must_use]
    pub fn study(&self, lead: &LeadGlance<'a>) -> StudyGlance {
        let LeadStudy { handed_over: _, basis, effort, reading, answer } = lead.lead().study;
        StudyGlance { basis, effort, reading, answer }
    }

    /// When operations could deliver `effort` if it began now, as likely as not.
    #[must_use]
    pub fn could_deliver(&self, effort: Work) -> Moment {
        rules::could_deliver(self.parameters(), self.state(), effort)
    }

    /// The week that each answer to a check would name.
    #[must_use]
    pub fn answers(&self, study: &StudyGlance) -> [Moment; 3] {
        let p = self.parameters();
        let honest = self.could_deliver(study.effort);
        let (caution, now) = (knowledge::caution(p, study.basis), self.week().start());
        Answer::ALL.map(|answer| rules::named_week(p.padding, caution, now, honest, answer))
    }

    /// How a running project goes.
    #[must_use]
    pub fn work(&self, promise: &PromiseGlance<'a>) -> Option<WorkGlance<'a>> {
        promise.is_running().then(|| WorkGlance { state: self.state(), promise: *promise })
    }

    /// All running projects with what this week plans for them.
    #[must_use]
    pub fn ahead(&self) -> Ahead<'a> {
        Ahead::of(self.parameters(), self.state())
    }

    /// The one date that operations tells of a project if it tells one, and how sure the slip is.
    #[must_use]
    pub fn tells(&self, promise: &PromiseGlance<'a>) -> (SlipRisk, Moment) {
        let told = ahead::tells_of(self.parameters(), self.state(), promise.client());
        told.unwrap_or((SlipRisk::Likely, promise.due().end()))
    }
}

/// What operations knows of a lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StudyGlance {
    /// The sharpest look it took.
    pub basis: Basis,
    /// Its estimate of the effort at full scope.
    pub effort: Work,
    /// Its reading of the client, if it met it.
    pub reading: Option<Reading>,
    /// How it answered a check.
    pub answer: Option<Answer>,
}

/// How a running project goes, as operations sees it.
#[derive(Clone, Copy)]
pub struct WorkGlance<'a> {
    state: &'a State,
    promise: PromiseGlance<'a>,
}

impl WorkGlance<'_> {
    /// Estimated remaining work.
    #[must_use]
    pub fn remaining(&self) -> Work {
        self.promise.project().job.estimated_remaining()
    }

    /// Time spent so far.
    #[must_use]
    pub const fn spent(&self) -> Work {
        self.promise.project().spent
    }

    /// The progress operations can see: what is done of what it takes the whole to be. The true effort stays
    /// hidden.
    #[must_use]
    pub fn progress(&self) -> Share {
        self.promise.project().job.seen_progress()
    }

    /// What it is given by hand this week.
    #[must_use]
    pub fn by_hand(&self) -> Option<Work> {
        self.state.plan.by_hand[self.promise.client().index()]
    }

    /// The plan for the quality gate; nothing once it was held.
    #[must_use]
    pub const fn gate(&self) -> Option<GatePlan> {
        match self.promise.project().gate {
            QualityGate::Planned => Some(GatePlan::Planned),
            QualityGate::Skipped => Some(GatePlan::Skipped),
            QualityGate::Held => None,
        }
    }

    /// What was done with a slip, if there is one.
    #[must_use]
    pub fn slip(&self) -> Option<SlipStage> {
        self.promise.reports().slip.map(|slip| slip.stage)
    }

    /// Whether operations met the client during the project.
    #[must_use]
    pub const fn met(&self) -> Once {
        self.promise.reports().met
    }
}

impl SalesDesk {
    /// What sales has on `client`.
    #[must_use]
    pub fn file(&self, client: ClientId) -> Option<&SalesFile> {
        self.files.iter().find(|file| file.client == client)
    }
}

impl OperationsDesk {
    /// What operations has on `client`.
    #[must_use]
    pub fn file(&self, client: ClientId) -> Option<&OperationsFile> {
        self.files.iter().find(|file| file.client == client)
    }
}
