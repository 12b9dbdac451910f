//! What is allowed while work is being done, and after.

use super::{Check, Permission, capacity_left, ensure, renegotiation_range};
use crate::Seat;
use crate::model::moves::{ALLOCATION_STEP, CREDITS, GatePlan, OVERTIME, PULL_INS};
use crate::model::refusal::Refusal;
use crate::model::state::{News, Once, Phase, SlipStage};
use crate::rules::plan;
use world::client::ClientId;
use world::knowledge::Meeting;
use world::pipeline::{DealId, Fate};
use world::project::{Apology, Joint, QualityGate};
use world::quantities::{Share, Week, Work};

impl Check<'_> {
    pub(super) fn allocate(&self, client: ClientId, work: Work) -> Permission {
        self.running(client)?;
        let steps = work >= Work::ZERO && work.tenths() % ALLOCATION_STEP.tenths() == 0;
        ensure(steps, Refusal::NotOnOffer)?;
        let most = plan::ceiling(self.setup, self.state);
        ensure(work <= most, Refusal::AboveCeiling { most })?;
        let standing = self.state.plan.by_hand[client.index()];
        ensure(standing != Some(work), Refusal::DoneAlready)?;
        let left = capacity_left(self.setup, self.state) + standing.unwrap_or(Work::ZERO);
        ensure(work <= left.max(Work::ZERO), Refusal::NoCapacity { needed: work, left })
    }

    pub(super) fn share_out(&self, client: ClientId) -> Permission {
        self.running(client)?;
        ensure(self.state.plan.by_hand[client.index()].is_some(), Refusal::DoneAlready)
    }

    pub(super) fn set_overtime(&self, overtime: Share) -> Permission {
        ensure(OVERTIME.contains(&overtime), Refusal::NotOnOffer)?;
        ensure(overtime != self.state.plan.overtime, Refusal::DoneAlready)?;
        let needed = self.state.plan.on_people + plan::by_hand(self.state);
        let left = plan::capacity(self.setup, self.state, overtime);
        ensure(needed <= left, Refusal::NoCapacity { needed, left })
    }

    pub(super) fn disclose(&self, client: ClientId) -> Permission {
        self.running(client)?;
        let slip = self.reports(client).slip.ok_or(Refusal::NoSlip)?;
        ensure(slip.stage != SlipStage::Disclosed, Refusal::DoneAlready)
    }

    pub(super) fn hold_back(&self, client: ClientId) -> Permission {
        self.running(client)?;
        let slip = self.reports(client).slip.ok_or(Refusal::NoSlip)?;
        ensure(slip.stage == SlipStage::Fresh, Refusal::DoneAlready)
    }

    pub(super) fn pass_on(&self, client: ClientId) -> Permission {
        self.running(client)?;
        let untold = match self.reports(client).news {
            News::Fresh | News::SatOn => true,
            News::None | News::PassedOn => false,
        };
        ensure(untold, Refusal::NoNews)
    }

    pub(super) fn sit_on(&self, client: ClientId) -> Permission {
        self.running(client)?;
        ensure(self.reports(client).news == News::Fresh, Refusal::NoNews)
    }

    pub(super) fn meet_client(&self, client: ClientId) -> Permission {
        self.running(client)?;
        ensure(self.reports(client).met == Once::NotYet, Refusal::DoneAlready)
    }

    pub(super) fn hold_meeting(&self) -> Permission {
        ensure(self.state.plan.meeting == Meeting::NotHeld, Refusal::DoneAlready)
    }

    pub(super) fn set_gate(&self, client: ClientId, plan: GatePlan) -> Permission {
        let changes = match (self.running(client)?.gate, plan) {
            (QualityGate::Planned, GatePlan::Skipped) | (QualityGate::Skipped, GatePlan::Planned) => true,
            (QualityGate::Planned, GatePlan::Planned)
            | (QualityGate::Skipped, GatePlan::Skipped)
            | (QualityGate::Held, _) => false,
        };
        ensure(changes, Refusal::DoneAlready)
    }

    pub(super) fn renegotiate(&self, client: ClientId, week: Week) -> Permission {
        let project = self.running(client)?;
        let reports = self.reports(client);
        let fresh = reports.renegotiated == Once::NotYet && reports.renegotiation.is_none();
        ensure(fresh, Refusal::DoneAlready)?;
        let range = renegotiation_range(self.state, project);
        let refusal = Refusal::WeekOutOfRange { first: *range.start(), last: *range.end() };
        ensure(range.contains(&week), refusal)
    }

    pub(super) fn answer_renegotiation(&self, seat: Seat, client: ClientId) -> Permission {
        self.running(client)?;
        let proposal = self.reports(client).renegotiation.ok_or(Refusal::NotAsked)?;
        ensure(proposal.by != seat, Refusal::NotAsked)
    }

    pub(super) fn propose_review(&self, client: ClientId) -> Permission {
        let project = self.running(client)?;
        let fresh = project.reviewed_jointly == Joint::Missed && self.reports(client).review.is_none();
        ensure(fresh, Refusal::DoneAlready)
    }

    pub(super) fn join_review(&self, seat: Seat, client: ClientId) -> Permission {
        self.running(client)?;
        let by = self.reports(client).review.ok_or(Refusal::NotAsked)?;
        ensure(by != seat, Refusal::NotAsked)
    }

    pub(super) fn credit(&self, client: ClientId, credit: Share) -> Permission {
        let project = self.recovering(client)?;
        ensure(project.credit == Share::ZERO, Refusal::DoneAlready)?;
        ensure(CREDITS.contains(&credit), Refusal::NotOnOffer)
    }

    pub(super) fn apologise(&self, client: ClientId) -> Permission {
        let project = self.recovering(client)?;
        ensure(project.apology == Apology::None, Refusal::DoneAlready)
    }

    pub(super) fn pull_in(&self, deal: DealId, discount: Share) -> Permission {
        let opens = self.setup.scenario.draft().pipeline.opens;
        match self.state.phase {
            Phase::Week(week) => ensure(week >= opens, Refusal::PipelineClosed { opens })?,
            Phase::RunOff(_) | Phase::Over(_) => return Err(Refusal::PromisesClosed),
        }
        let waiting = self.state.deals.get(deal.index()).is_some_and(|deal| deal.fate == Fate::Waiting);
        ensure(waiting, Refusal::NoSuchDeal)?;
        ensure(PULL_INS.contains(&discount), Refusal::NotOnOffer)
    }
}
