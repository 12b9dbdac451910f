//! Promises that are being worked on, or were delivered: slips, the gate, proposals, making good.

use crate::cases::{Case, deal_of};
use crate::choice::Worth;
use crate::luck::BotMatter;
use crate::mind::{About, Mind};
use crate::prospect::{Belief, Finishes, Promised, duration, shipped_flaws, ungated_flaws};
use crate::purse::Stake;
use game::moves::{GatePlan, Move};
use game::state::{Once, SlipStage};
use game::view::{OperationsGlance, PromiseGlance, WorkGlance};

impl Mind {
    /// The next move about a promise.
    pub(super) fn see_to_promise(
        &mut self,
        glance: &OperationsGlance,
        promise: &PromiseGlance,
    ) -> Option<Move> {
        if promise.surveyed().is_some() {
            return None;
        }
        let Some(work) = glance.work(promise) else { return self.apologise(glance, promise) };
        self.tell_slip(glance, promise, &work)
            .or_else(|| self.answer_proposals_of_sales(glance, promise, &work))
            .or_else(|| self.take_up_work(glance, promise, &work))
    }

    /// The promise as operations sees it.
    pub(super) fn case_of_operations(
        &self,
        glance: &OperationsGlance,
        promise: &PromiseGlance,
        work: &WorkGlance,
    ) -> Case {
        let (p, client) = (glance.parameters(), promise.client());
        let now = glance.week().start().weeks();
        let open = 1.0 - work.progress().fraction();
        let planned = glance.ahead().work(client).unwrap_or_default();
        let belief = Belief {
            effort: planned.own,
            doubt: p.check_noise * open + 0.5 * p.check_noise * (1.0 - open),
            backlog: planned.others,
            given: planned.own_given,
            given_to_others: planned.others_given,
            stretch: self.temper.caution,
            spent: work.spent().person_days(),
        };
        let (due, told) = (promise.due().end().weeks(), promise.told_sales());
        let study = glance.lead(client).map(|lead| glance.study(&lead));
        let reading = study.and_then(|study| study.reading);
        Case {
            deal: deal_of(glance, promise),
            promised: Promised {
                due,
                expected: due,
                new_dates: 0,
                warned: 0.0,
                tells: if told.is_some() { self.beliefs.tells } else { 0.0 },
                lead: self.n.warning_lead,
                flaws: shipped_flaws(p),
                last: glance.last_run_off().end().weeks(),
            },
            finishes: Finishes::of(p, &self.n, now, &belief),
            others: self.others(glance, client),
            sensitivity: reading.map_or(1.0, |reading| reading.sensitivity.fraction()),
        }
    }

    /// Tells sales of a slip, or keeps it for now.
    fn tell_slip(
        &mut self,
        glance: &OperationsGlance,
        promise: &PromiseGlance,
        work: &WorkGlance,
    ) -> Option<Move> {
        let client = promise.client();
        let about = About::client(BotMatter::News, client);
        let Some(SlipStage::Fresh) = work.slip() else { return None };
        if self.is_settled(about) {
            return None;
        }
        let (p, culture) = (glance.parameters(), glance.culture());
        let now = glance.week().start().weeks();
        let case = self.case_of_operations(glance, promise, work);
        let lead = (case.promised.due - now).max(0.0);
        let passes = self.beliefs.tells;
        let found_late = match promise.told_sales() {
            None => culture.found_late.thousands() * (1.0 - case.finishes.by(&self.n, case.promised.due)),
            Some(_) => 0.0,
        };
        let worth = Worth {
            pay: case.told(passes, lead).worth(self, p) - case.told(0.0, lead).worth(self, p),
            standing: culture.disclosing.thousands() - found_late,
            liking: self.temper.candour,
            ..Worth::default()
        };
        // Keeping quiet is a lie, too, as long as the date that the other seat believes in is wrong.
        let believed = promise.told_sales().map_or(case.promised.due, |told| told.weeks());
        let (_, forecast) = glance.tells(promise);
        let hidden = (forecast.weeks() - believed).max(0.0);
        let quiet = Worth { conscience: self.n.quiet * self.temper.lying * hidden, ..Worth::default() };
        self.options.clear();
        self.options.extend([quiet, worth]);
        self.decide(about, |place| {
            Some(if place == 0 { Move::HoldBack { client } } else { Move::Disclose { client } })
        })
    }

    /// What sales has put before operations.
    fn answer_proposals_of_sales(
        &mut self,
        glance: &OperationsGlance,
        promise: &PromiseGlance,
        work: &WorkGlance,
    ) -> Option<Move> {
        let client = promise.client();
        if glance.may(&Move::AgreeRenegotiation { client }) {
            let case = self.case_of_operations(glance, promise, work);
            return self.answer_renegotiation(glance, promise, &case);
        }
        if glance.may(&Move::JoinReview { client }) {
            let case = self.case_of_operations(glance, promise, work);
            return self.answer_review(glance, promise, &case);
        }
        None
    }

    /// What operations may take up on its own account.
    fn take_up_work(
        &mut self,
        glance: &OperationsGlance,
        promise: &PromiseGlance,
        work: &WorkGlance,
    ) -> Option<Move> {
        let client = promise.client();
        // One thought a week is enough for all of these: the first of them stands for it.
        let about = About::client(BotMatter::Review, client).again(1);
        if self.is_settled(about) {
            return None;
        }
        if work.met() == Once::NotYet && self.notices(self.temper.diligence) {
            let meet = About::client(BotMatter::Meeting, client);
            let worth = Worth {
                effort: self.n.review_effort + self.n.initiative,
                liking: self.temper.diligence,
                ..Worth::default()
            };
            let may = !self.is_settled(meet) && glance.may(&Move::MeetClient { client });
            if let Some(made) =
                may.then(|| self.decide_on(meet, worth, Move::MeetClient { client })).flatten()
            {
                return Some(made);
            }
        }
        // A slip makes it think about the date; else it has no reason to.
        let slipped = self.is_settled(About::client(BotMatter::News, client));
        let p = glance.parameters();
        let near = work.remaining().person_days() <= p.project_ceiling * p.capacity;
        if !near && (self.nothing_to_gain() || !(slipped || self.purse.reviews() == Stake::Some)) {
            self.settle(about);
            return None;
        }
        let case = self.case_of_operations(glance, promise, work);
        let made = if near { self.skip_gate(glance, promise, work, &case) } else { None };
        if made.is_some() || self.nothing_to_gain() {
            self.settle(about);
            return made;
        }
        slipped
            .then(|| self.propose_renegotiation(glance, promise, &case))
            .flatten()
            .or_else(|| self.propose_review(glance, promise, &case))
            .or_else(|| {
                self.settle(about);
                None
            })
    }

    /// Whether to ship without the quality gate, when that may happen this week.
    fn skip_gate(
        &mut self,
        glance: &OperationsGlance,
        promise: &PromiseGlance,
        work: &WorkGlance,
        case: &Case,
    ) -> Option<Move> {
        let (p, client) = (glance.parameters(), promise.client());
        let about = About::client(BotMatter::Gate, client);
        if work.gate() != Some(GatePlan::Planned) || self.is_settled(about) {
            return None;
        }
        self.settle(about);
        let rework = p.gate_found * p.defect_base * promise.stated().person_days();
        let mut skipped = *case;
        skipped.finishes = case.finishes.shifted(-duration(p, rework, 0.0), -rework);
        skipped.promised.flaws = ungated_flaws(p);
        let pay = skipped.worth(self, p) - case.worth(self, p);
        if !self.notices(pay) {
            return None;
        }
        let worth = Worth { pay, effort: self.n.initiative, ..Worth::default() };
        self.decide_on(about, worth, Move::SetGate { client, gate: GatePlan::Skipped })
    }

    /// Whether to visit a client after delivery to apologise.
    fn apologise(&mut self, glance: &OperationsGlance, promise: &PromiseGlance) -> Option<Move> {
        let client = promise.client();
        let about = About::client(BotMatter::Recovery, client);
        let idle = self.purse.dates() == Stake::None && self.temper.accord <= 0.0;
        if idle || self.is_settled(about) || !glance.may(&Move::Apologise { client }) {
            return None;
        }
        self.settle(about);
        let p = glance.parameters();
        let points = glance.mood(promise).points() - p.defect_points * shipped_flaws(p);
        let loss = (p.start_points - points).max(0.0);
        let mended = (p.apology_share * loss).min(p.apology_points);
        let before = self.recovered(glance, promise, points, 0.0);
        let pay = self.recovered(glance, promise, points, mended) - before;
        if !self.notices(pay + self.temper.accord) {
            return None;
        }
        let effort = self.n.apology_effort + self.n.initiative;
        let worth = Worth { pay, effort, liking: self.temper.accord, ..Worth::default() };
        self.decide_on(about, worth, Move::Apologise { client })
    }
}
