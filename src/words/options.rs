//! What a bot had to choose from, in a few words each.

use super::{Fact, Words};
use crate::game::moves::{Answer, GatePlan, Move};
use crate::world::client::{PhaseTwo, Scope, Terms};
use crate::world::quantities::{Moment, Week};

impl Words {
    /// An option; nothing stands for leaving the matter as it is. `named` are the weeks that the answers to a check
    /// would have named, `client` is the name of the client it is about.
    #[must_use]
    pub fn option(&self, made: Option<&Move>, named: Option<[Moment; 3]>, client: &str) -> String {
        let Some(made) = made else { return self.say("did-nothing") };
        let (id, facts): (&str, Vec<(&str, Fact<'_>)>) = match made {
            Move::Draft { terms, .. } => return self.drafted(terms),
            Move::Counter { scope, week, .. } => ("did-counter", self.terms(*scope, *week)),
            Move::Report { answer, .. } => {
                let week = named.map(|named| self.moment_short(named[*answer as usize])).unwrap_or_default();
                let id = match answer {
                    Answer::Honest => "did-report-honest",
                    Answer::Cautious => "did-report-cautious",
                    Answer::Padded => "did-report-padded",
                };
                (id, vec![("week", week.into())])
            }
            Move::Renegotiate { week, .. } => ("did-renegotiate", vec![("week", self.week(*week).into())]),
            Move::SetGate { gate: GatePlan::Skipped, .. } => ("did-gate-skip", Vec::new()),
            Move::SetGate { gate: GatePlan::Planned, .. } => ("did-gate-plan", Vec::new()),
            Move::Allocate { .. } | Move::ShareOut { .. } => {
                ("did-first", vec![("client", client.to_owned().into())])
            }
            Move::SetOvertime { overtime } => {
                ("did-overtime", vec![("share", self.percent(*overtime).into())])
            }
            Move::Credit { credit, .. } => ("did-credit", vec![("share", self.percent(*credit).into())]),
            Move::PullIn { deal, discount } => {
                let number = (deal.index() + 1).to_string();
                let share = self.percent(*discount);
                ("did-pull-in", vec![("number", number.into()), ("share", share.into())])
            }
            plain => (plain_id(plain), Vec::new()),
        };
        self.tell(id, &facts)
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

/// The words for a move without facts.
fn plain_id(made: &Move) -> &'static str {
    match made {
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
        // Those have words of their own, or are no option of a bot.
        Move::Draft { .. }
        | Move::Counter { .. }
        | Move::Report { .. }
        | Move::Renegotiate { .. }
        | Move::SetGate { .. }
        | Move::Allocate { .. }
        | Move::ShareOut { .. }
        | Move::SetOvertime { .. }
        | Move::Credit { .. }
        | Move::PullIn { .. }
        | Move::Say { .. }
        | Move::Done
        | Move::TimeUp { .. } => "did-nothing",
    }
}
