//! What is allowed on the way to a promise.

use super::{Check, Permission, ensure, offer_range};
use crate::Seat;
use crate::model::moves::{DISCOUNTS, LONGEST_SAYING};
use crate::model::refusal::Refusal;
use crate::model::saying::{Saying, WAYS};
use crate::model::scenario::Signing;
use crate::model::state::{Asked, Lead, Once};
use world::client::{ClientId, Scope, Terms};
use world::knowledge::Basis;
use world::quantities::Week;

impl Check<'_> {
    pub(super) fn visit(&self, client: ClientId) -> Permission {
        let lead = self.open_lead(Seat::Sales, client)?;
        ensure(lead.reading.is_none(), Refusal::DoneAlready)
    }

    pub(super) fn invite(&self, client: ClientId) -> Permission {
        let lead = self.open_lead(Seat::Sales, client)?;
        ensure(lead.visit == Asked::No, Refusal::DoneAlready)
    }

    pub(super) fn visit_waits(&self, client: ClientId) -> Permission {
        let lead = self.open_lead(Seat::Operations, client)?;
        ensure(lead.visit == Asked::Waiting, Refusal::NotAsked)
    }

    pub(super) fn ask_check(&self, client: ClientId) -> Permission {
        let lead = self.open_lead(Seat::Sales, client)?;
        ensure(lead.check == Asked::No, Refusal::DoneAlready)
    }

    pub(super) fn check_feasibility(&self, client: ClientId) -> Permission {
        let lead = self.open_lead(Seat::Operations, client)?;
        ensure(lead.study.basis == Basis::Stated, Refusal::DoneAlready)
    }

    pub(super) fn report(&self, client: ClientId) -> Permission {
        let lead = self.open_lead(Seat::Operations, client)?;
        ensure(lead.check == Asked::Waiting, Refusal::NotAsked)?;
        ensure(lead.study.basis != Basis::Stated, Refusal::CheckFirst)
    }

    pub(super) fn draft(&self, client: ClientId, terms: Terms) -> Permission {
        let lead = self.open_lead(Seat::Sales, client)?;
        self.week_in_range(client, terms.week)?;
        ensure(DISCOUNTS.contains(&terms.discount), Refusal::NotOnOffer)?;
        ensure(lead.draft != Some(terms), Refusal::SameTerms)
    }

    pub(super) fn counter(&self, client: ClientId, scope: Scope, week: Week) -> Permission {
        let lead = self.open_lead(Seat::Operations, client)?;
        let draft = lead.draft.ok_or(Refusal::NoDraft)?;
        self.week_in_range(client, week)?;
        let standing = lead.counter.unwrap_or(draft);
        ensure((standing.scope, standing.week) != (scope, week), Refusal::SameTerms)?;
        ensure((draft.scope, draft.week) != (scope, week), Refusal::SameTerms)
    }

    pub(super) fn stamp(&self, seat: Seat, client: ClientId) -> Permission {
        let lead = self.open_lead(seat, client)?;
        let terms = match seat {
            Seat::Sales => lead.counter.ok_or(Refusal::NoCounter)?,
            Seat::Operations => lead.draft.ok_or(Refusal::NoDraft)?,
        };
        self.week_in_range(client, terms.week)
    }

    pub(super) fn split(&self, client: ClientId) -> Permission {
        let lead = self.open_lead(Seat::Sales, client)?;
        let counter = lead.counter.ok_or(Refusal::NoCounter)?;
        let draft = lead.draft.ok_or(Refusal::NoDraft)?;
        ensure(lead.split == Once::NotYet, Refusal::DoneAlready)?;
        let middle = half_way(draft, counter);
        ensure(middle != draft, Refusal::SameTerms)?;
        self.week_in_range(client, middle.week)
    }

    pub(super) fn sign_alone(&self, client: ClientId) -> Permission {
        let lead = self.open_lead(Seat::Sales, client)?;
        ensure(lead.counter.is_none(), Refusal::CounterStands)?;
        self.one_stamp(client, lead)
    }

    pub(super) fn override_counter(&self, client: ClientId) -> Permission {
        let lead = self.open_lead(Seat::Sales, client)?;
        ensure(lead.counter.is_some(), Refusal::NoCounter)?;
        self.one_stamp(client, lead)
    }

    pub(super) fn escalate(&self, seat: Seat, client: ClientId) -> Permission {
        let lead = self.open_lead(seat, client)?;
        let counter = lead.counter.ok_or(Refusal::NoCounter)?;
        let draft = lead.draft.ok_or(Refusal::NoDraft)?;
        self.week_in_range(client, draft.week)?;
        self.week_in_range(client, counter.week)
    }

    pub(super) fn say(&self, seat: Seat, client: ClientId, text: &Saying) -> Permission {
        let known = seat == Seat::Sales || self.lead(client).study.handed_over == Once::Done;
        ensure(known, Refusal::NotHandedOver)?;
        let sound = match text {
            Saying::Typed(typed) => base::text::is_line(typed, LONGEST_SAYING),
            Saying::Remark(remark) => remark.way < WAYS,
        };
        ensure(sound, Refusal::BadSaying)
    }

    fn week_in_range(&self, client: ClientId, week: Week) -> Permission {
        let range = offer_range(self.state, client);
        ensure(range.contains(&week), Refusal::WeekOutOfRange { first: *range.start(), last: *range.end() })
    }

    fn one_stamp(&self, client: ClientId, lead: &Lead) -> Permission {
        ensure(self.setup.scenario.draft().signing == Signing::SalesAlone, Refusal::BothStampsNeeded)?;
        let draft = lead.draft.ok_or(Refusal::NoDraft)?;
        self.week_in_range(client, draft.week)
    }
}

/// The terms half-way between a draft and a counter: the counter's scope, the later of the middle weeks.
#[must_use]
pub fn half_way(draft: Terms, counter: Terms) -> Terms {
    let sum = draft.week.number() + counter.week.number();
    Terms { scope: counter.scope, week: Week::new(sum.div_ceil(2)), ..draft }
}
