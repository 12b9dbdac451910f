//! Looking at a running game with one seat's eyes: borrowed, nothing copied. With its desks the one place that
//! says who may see what; whole views are made of glances.
//!
//! The fields are private, and every method gives what the seat may see. Where a glance is made, what it looks
//! at is taken apart completely, so that a new field does not compile until somebody says who may see it. None of
//! them can be printed: that would print what is behind them.

use super::LeadTerms;
use crate::model::moves::Move;
use crate::model::scenario::{ClientDraft, ScenarioDraft, Signing};
use crate::model::setup::{Openness, Setup};
use crate::model::state::{Lead, Once, Phase, Proposal, Reports, Stage, State};
use crate::model::turn::Turn;
use crate::rules;
use crate::{BySeat, Seat};
use pay::culture::{Culture, StandingLine};
use pay::scheme::PayLine;
use pay::slip;
use world::client::{Client, ClientId, Terms};
use world::parameters::Parameters;
use world::project::{Apology, Joint, Project};
use world::quantities::{Moment, Money, Points, Share, Week, Work};

/// What a seat sees of the table that stands between both.
#[derive(Clone, Copy)]
pub struct Glance<'a> {
    seat: Seat,
    setup: &'a Setup,
    state: &'a State,
}

impl<'a> Glance<'a> {
    /// What `seat` may see of the game with this setup and state.
    pub(super) const fn new(setup: &'a Setup, state: &'a State, seat: Seat) -> Self {
        // The seed is nobody's to see; the pay is its seat's own unless both are open.
        let Setup {
            scenario: _,
            scheme: _,
            scales: _,
            culture: _,
            openness: _,
            seed: _,
            budgeted_on: _,
            scaling: _,
            agreed: _,
        } = setup;
        let State {
            // Nobody's: what chance holds.
            chance: _,
            // Both seats'.
            phase: _,
            turns: _,
            // Each seat's own count.
            conduct: _,
            // Taken apart client by client, below and at the desks.
            clients: _,
            leads: _,
            projects: _,
            reports: _,
            // The desk of sales.
            deals: _,
            days_spent: _,
            backlog_last_week: _,
            rumour: _,
            // The desk of operations.
            team: _,
            plan: _,
        } = state;
        Self { seat, setup, state }
    }

    /// Whose eyes these are.
    #[must_use]
    pub const fn seat(&self) -> Seat {
        self.seat
    }

    /// Where the game is.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        self.state.phase
    }

    /// The running or last week.
    #[must_use]
    pub const fn week(&self) -> Week {
        self.state.phase.week()
    }

    /// Whether each seat still has its week open.
    #[must_use]
    pub const fn turns(&self) -> BySeat<Turn> {
        self.state.turns
    }

    /// The last week in which promises are made.
    #[must_use]
    pub fn last_week(&self) -> Week {
        self.setup.scenario.last_week()
    }

    /// The last week in which a late promise can still be delivered.
    #[must_use]
    pub fn last_run_off(&self) -> Week {
        self.setup.scenario.last_run_off()
    }

    /// Whether sales may sign with one stamp.
    #[must_use]
    pub fn signing(&self) -> Signing {
        self.draft().signing
    }

    /// How many leads the market will bring in all: both know what kind of quarter it is.
    #[must_use]
    pub fn leads_in_all(&self) -> usize {
        self.draft().clients.len()
    }

    /// The numbers of the world; they are public.
    #[must_use]
    pub fn parameters(&self) -> &'a Parameters {
        self.setup.scenario.parameters()
    }

    /// The culture; it is public.
    #[must_use]
    pub fn culture(&self) -> &'a Culture {
        &self.setup.culture
    }

    /// The clients that the seat has heard of.
    pub fn clients(&self) -> impl Iterator<Item = ClientId> + use<'a> {
        let (state, seat) = (self.state, self.seat);
        state.ids().filter(move |client| knows(state, seat, *client))
    }

    /// The lead of `client`, if the seat has heard of it.
    #[must_use]
    pub fn lead(&self, client: ClientId) -> Option<LeadGlance<'a>> {
        let known = client.index() < self.state.clients.len() && knows(self.state, self.seat, client);
        known.then(|| LeadGlance::new(self.setup, self.state, client))
    }

    /// The promise to `client`, if there is one; both seats know of it then.
    #[must_use]
    pub fn promise(&self, client: ClientId) -> Option<PromiseGlance<'a>> {
        let project = self.state.project(client)?;
        Some(PromiseGlance::new(project, &self.state.reports[client.index()]))
    }

    /// How satisfied the client of `promise` is with what it knows; before the survey.
    #[must_use]
    pub fn mood(&self, promise: &PromiseGlance<'a>) -> Points {
        rules::mood(self.parameters(), promise.project, self.week().start())
    }

    /// Whether the seat could make this move now.
    #[must_use]
    pub fn may(&self, made: &Move) -> bool {
        rules::check(self.setup, self.state, self.seat.into(), made).is_ok()
    }

    /// The pay lines of the seat, with their place in the scheme.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &'a PayLine)> + use<'a> {
        self.setup.scheme.lines_for(self.seat)
    }

    /// The factor that brings them to the budget.
    #[must_use]
    pub fn scale(&self) -> Share {
        self.setup.scales[self.seat]
    }

    /// The pay lines of the other seat and the factor on them, where both pays are open.
    #[must_use]
    pub fn other_lines(&self) -> Option<(impl Iterator<Item = (usize, &'a PayLine)> + use<'a>, Share)> {
        let (setup, other) = (self.setup, self.seat.other());
        match setup.openness {
            Openness::OwnPayOnly => None,
            Openness::BothPays => Some((setup.scheme.lines_for(other), setup.scales[other])),
        }
    }

    /// What conduct has cost the seat in standing so far.
    pub fn standing(&self) -> impl Iterator<Item = StandingLine> + use<'a> {
        let Setup { culture, .. } = self.setup;
        let state = self.state;
        state.conduct.standing(culture, self.seat)
    }

    /// The slip of the seat so far: the lines that are due, and what they paid.
    #[must_use]
    pub fn slip(&self) -> slip::PaySlip {
        let facts = rules::facts(self.setup, self.state);
        slip::slip(&self.setup.scheme, self.setup.scales, self.seat, &facts)
    }

    pub(super) const fn setup(&self) -> &'a Setup {
        self.setup
    }

    pub(super) const fn state(&self) -> &'a State {
        self.state
    }

    fn draft(&self) -> &'a ScenarioDraft {
        self.setup.scenario.draft()
    }
}

/// Whether `seat` has heard of `client`.
fn knows(state: &State, seat: Seat, client: ClientId) -> bool {
    let lead = &state.leads[client.index()];
    match seat {
        Seat::Sales => lead.stage != Stage::Coming,
        Seat::Operations => lead.study.handed_over == Once::Done,
    }
}

/// What both seats see of a lead they know of.
#[derive(Clone, Copy)]
pub struct LeadGlance<'a> {
    setup: &'a Setup,
    client: &'a Client,
    lead: &'a Lead,
}

impl<'a> LeadGlance<'a> {
    fn new(setup: &'a Setup, state: &'a State, id: ClientId) -> Self {
        let (client, lead) = (&state.clients[id.index()], &state.leads[id.index()]);
        // Its effort, sensitivity and priorities are hidden; desks have readings and estimates of them.
        let Client {
            id: _,
            arrives: _,
            stated: _,
            effort: _,
            desired_weeks: _,
            sensitivity: _,
            priorities: _,
            past: _,
        } = client;
        // The reading is of sales, the study of operations.
        let Lead { stage: _, last_heard: _, reading: _, study: _, visit: _, check: _, reported: _, .. } =
            lead;
        let Lead { draft: _, drafted: _, counter: _, split: _, offers: _, .. } = lead;
        Self { setup, client, lead }
    }

    /// Who plays the client, and what the scenario file says of it in words.
    #[must_use]
    pub fn file(&self) -> Option<&'a ClientDraft> {
        self.setup.scenario.draft().clients.get(self.client.id.index())
    }

    /// Where it stands.
    #[must_use]
    pub const fn stage(&self) -> Stage {
        self.lead.stage
    }

    /// Stated size at full scope.
    #[must_use]
    pub const fn stated(&self) -> Work {
        self.client.stated
    }

    /// The week asked for.
    #[must_use]
    pub fn asked(&self) -> Week {
        self.client.asked_week()
    }

    /// The last week in which the client waits for an offer.
    #[must_use]
    pub fn waits_until(&self) -> Week {
        self.setup.waits_until(self.lead)
    }

    /// Offers the client will still hear.
    #[must_use]
    pub fn chances_left(&self) -> u8 {
        self.setup.scenario.draft().offers.saturating_sub(self.lead.offers)
    }

    /// Offers the client has turned down.
    #[must_use]
    pub const fn refused(&self) -> u8 {
        match self.lead.stage {
            Stage::Signed => self.lead.offers.saturating_sub(1),
            Stage::Coming | Stage::Open | Stage::Lost(_) => self.lead.offers,
        }
    }

    /// What lies on the table.
    #[must_use]
    pub const fn table(&self) -> LeadTerms {
        let Lead { draft, counter, split, visit, check, reported, .. } = *self.lead;
        LeadTerms { draft, counter, split, visit, check, reported }
    }

    /// The week in which the draft was put there, while there is one.
    #[must_use]
    pub fn drafted(&self) -> Option<Week> {
        self.lead.draft.map(|_| self.lead.drafted)
    }

    pub(super) const fn lead(&self) -> &'a Lead {
        self.lead
    }
}

/// What both seats see of a promise.
#[derive(Clone, Copy)]
pub struct PromiseGlance<'a> {
    project: &'a Project,
    reports: &'a Reports,
}

impl<'a> PromiseGlance<'a> {
    fn new(project: &'a Project, reports: &'a Reports) -> Self {
        let Project {
            // Both seats'.
            client: _,
            terms: _,
            signed: _,
            price: _,
            list: _,
            stated: _,
            due: _,
            renegotiated: _,
            delivered: _,
            credit: _,
            apology: _,
            checked_jointly: _,
            reviewed_jointly: _,
            surveyed: _,
            renewed: _,
            // The desk of sales.
            expected: _,
            new_dates: _,
            warned: _,
            // The desk of operations.
            spent: _,
            gate: _,
            // Hidden; operations has an estimate of what remains.
            job: _,
            undiscovered: _,
            feasible: _,
            goodwill: _,
        } = project;
        let Reports {
            // Both seats'.
            told_sales: _,
            renegotiation: _,
            renegotiated: _,
            review: _,
            overdue: _,
            delivered_in: _,
            // The desk of sales.
            news: _,
            // The desk of operations.
            baseline: _,
            slip: _,
            met: _,
        } = reports;
        Self { project, reports }
    }

    /// To whom.
    #[must_use]
    pub const fn client(&self) -> ClientId {
        self.project.client
    }

    /// The terms as first signed.
    #[must_use]
    pub const fn terms(&self) -> Terms {
        self.project.terms
    }

    /// In which week it was signed.
    #[must_use]
    pub const fn signed(&self) -> Week {
        self.project.signed
    }

    /// The agreed price.
    #[must_use]
    pub const fn price(&self) -> Money {
        self.project.price
    }

    /// The price at which the client would go on.
    #[must_use]
    pub fn renewed_price(&self, p: &Parameters) -> Money {
        world::renewal::renewed_price(p, self.project)
    }

    /// Stated size of the promised scope.
    #[must_use]
    pub const fn stated(&self) -> Work {
        self.project.stated
    }

    /// The agreed date.
    #[must_use]
    pub const fn due(&self) -> Week {
        self.project.due
    }

    /// True while it is not delivered.
    #[must_use]
    pub const fn is_running(&self) -> bool {
        self.project.is_running()
    }

    /// When it was delivered.
    #[must_use]
    pub const fn delivered(&self) -> Option<Moment> {
        self.project.delivered
    }

    /// Credit given.
    #[must_use]
    pub const fn credit(&self) -> Share {
        self.project.credit
    }

    /// Whether operations apologised.
    #[must_use]
    pub const fn apology(&self) -> Apology {
        self.project.apology
    }

    /// Whether feasibility was asked for and answered before it was signed.
    #[must_use]
    pub const fn checked_jointly(&self) -> Joint {
        self.project.checked_jointly
    }

    /// Whether the joint review was held.
    #[must_use]
    pub const fn reviewed_jointly(&self) -> Joint {
        self.project.reviewed_jointly
    }

    /// The measured satisfaction.
    #[must_use]
    pub const fn surveyed(&self) -> Option<Points> {
        self.project.surveyed
    }

    /// The latest forecast that operations told sales.
    #[must_use]
    pub const fn told_sales(&self) -> Option<Moment> {
        self.reports.told_sales
    }

    /// A proposal to renegotiate.
    #[must_use]
    pub const fn renegotiation(&self) -> Option<Proposal> {
        self.reports.renegotiation
    }

    /// Whether the one renegotiation was used.
    #[must_use]
    pub const fn renegotiated(&self) -> Once {
        self.reports.renegotiated
    }

    /// A proposed joint review.
    #[must_use]
    pub const fn review(&self) -> Option<Seat> {
        self.reports.review
    }

    pub(super) const fn project(&self) -> &'a Project {
        self.project
    }

    pub(super) const fn reports(&self) -> &'a Reports {
        self.reports
    }
}
