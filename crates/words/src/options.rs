//! What a bot had to choose from, in a few words each.

use super::{Fact, Words};
use game::moves::{Answer, GatePlan, Move};
use world::client::{PhaseTwo, Scope, Terms};
use world::quantities::{Moment, Week};

impl Words {
    /// An option; nothing stands for leaving the matter as it is. `named` are the weeks that the answers to a check
    /// would have named, `client` is the name of the client it is about.
    #[must_use]
    pub fn option(&self, made: Option<&Move>, named: Option<[Moment; 3]>, client: &str) -> String {
        let Some(made) = made else { return self.say("did-nothing") };
        if let Some(told) = self.option_with_facts(made, named, client) {
            return told;
        }
        self.say(match made {
            Move::Visit { .. } => "did-visit",
            Move::Invite { .. } => "did-invite",
            Move::JoinVisit { .. } => "did-join-visit",
            Move::DeclineVisit { .. } => "did-decline-visit",
            Move::AskCheck { .. } => "did-ask-check",
            Move::Check { .. } => "did-check",
            Move::Stamp { .. } => "did-stamp",
            Move::Split { .. } => "did-split",
            Move::SignAlone { .. } => "did-sign-alone",
            Move::Override { .. } => "did-override",
            Move::Escalate { .. } => "did-escalate",
            Move::Decline { .. } => "did-decline",
            Move::Disclose { .. } => "did-disclose",
            Move::HoldBack { .. } => "did-hold-back",
            Move::PassOn { .. } => "did-pass-on",
            Move::SitOn { .. } => "did-sit-on",
            Move::AgreeRenegotiation { .. } => "did-agree",
            Move::RefuseRenegotiation { .. } => "did-refuse",
            Move::ProposeReview { .. } => "did-propose-review",
            Move::JoinReview { .. } => "did-join-review",
            Move::MeetClient { .. } => "did-meet-client",
            Move::HoldMeeting => "did-meeting",
            Move::Apologise { .. } => "did-apologise",
            Move::SetGate { gate: GatePlan::Skipped, .. } => "did-gate-skip",
            Move::SetGate { gate: GatePlan::Planned, .. } => "did-gate-plan",
            // Those were told with their facts, or are no option of a bot.
            Move::Draft { .. }
            | Move::Counter { .. }
            | Move::Report { .. }
            | Move::Renegotiate { .. }
            | Move::Allocate { .. }
            | Move::ShareOut { .. }
            | Move::SetOvertime { .. }
            | Move::Credit { .. }
            | Move::PullIn { .. }
            | Move::Say { .. }
            | Move::Done
            | Move::TimeUp { .. } => "did-nothing",
        })
    }

    fn option_with_facts(&self, made: &Move, named: Option<[Moment; 3]>, client: &str) -> Option<String> {
        if let Move::Draft { terms, .. } = made {
            return Some(self.drafted(terms));
        }
        if let Move::Counter { scope, week, .. } = made {
            return Some(self.tell("did-counter", &self.terms(*scope, *week)));
        }
        if let Move::Report { answer, .. } = made {
            let week = named.map(|named| self.moment_short(named[*answer as usize])).unwrap_or_default();
            let id = match answer {
                Answer::Honest => "did-report-honest",
                Answer::Cautious => "did-report-cautious",
                Answer::Padded => "did-report-padded",
            };
            return Some(self.tell(id, &[("week", week.into())]));
        }
        if let Move::Renegotiate { week, .. } = made {
            return Some(self.tell("did-renegotiate", &[("week", self.week(*week).into())]));
        }
        if let Move::Allocate { .. } = made {
            return Some(self.tell("did-first", &[("client", client.to_owned().into())]));
        }
        if let Move::SetOvertime { overtime } = made {
            return Some(self.tell("did-overtime", &[("share", self.percent(*overtime).into())]));
        }
        if let Move::Credit { credit, .. } = made {
            return Some(self.tell("did-credit", &[("share", self.percent(*credit).into())]));
        }
        if let Move::PullIn { deal, discount } = made {
            let (number, share) = ((deal.index() + 1).to_string(), self.percent(*discount));
            return Some(self.tell("did-pull-in", &[("number", number.into()), ("share", share.into())]));
        }
        None
    }

    fn drafted(&self, terms: &Terms) -> String {
        let mut told = self.tell("did-draft", &self.terms(terms.scope, terms.week));
        if terms.discount.is_positive() {
            let share = self.percent(terms.discount);
            told = self.tell("did-draft-discount", &[("before", told.into()), ("share", share.into())]);
        }
        match terms.phase_two {
            PhaseTwo::With => self.tell("did-draft-phase-two", &[("before", told.into())]),
            PhaseTwo::Without => told,
        }
    }

    fn terms(&self, scope: Scope, week: Week) -> Vec<(&'static str, Fact<'static>)> {
        let scope = match scope {
            Scope::Core => "did-scope-core",
            Scope::Full => "did-scope-full",
            Scope::Extended => "did-scope-extended",
        };
        vec![("week", self.week(week).into()), ("scope", self.say(scope).into())]
    }
}
