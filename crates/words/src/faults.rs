//! What is wrong with a file, in one sentence that says where.

use super::Words;
use game::bets;
use game::commitment;
use game::provenance::{Others, RULES_REVISION};
use game::record::{Fault, FaultKind};
use game::scenario;
use pay::draft;

impl Words {
    /// What is wrong with a record, and where.
    #[must_use]
    pub fn record_fault(&self, fault: &Fault) -> String {
        self.fault(&fault.path, &fault.kind)
    }

    /// What is wrong at `path`.
    #[must_use]
    pub fn fault(&self, path: &str, kind: &FaultKind) -> String {
        let what = self.fault_kind(kind);
        if path.is_empty() {
            return self.tell("fault-in-file", &[("what", what.into())]);
        }
        self.tell("fault-at", &[("path", path.to_owned().into()), ("what", what.into())])
    }

    fn fault_kind(&self, kind: &FaultKind) -> String {
        match kind {
            FaultKind::TooLarge => self.say("fault-too-large"),
            FaultKind::Unreadable { line, column, reason } => self.tell(
                "fault-unreadable",
                &[("line", (*line).into()), ("column", (*column).into()), ("reason", reason.clone().into())],
            ),
            FaultKind::Format => self.say("fault-format"),
            FaultKind::NoSuchPreset(id) => self.tell("fault-no-such-preset", &[("id", id.clone().into())]),
            FaultKind::Scenario(kind) => self.scenario_fault(*kind),
            FaultKind::Scheme(kind) => self.scheme_fault(*kind),
            FaultKind::NoQuarters => self.say("fault-no-quarters"),
            FaultKind::OutOfPlace => self.say("fault-out-of-place"),
            FaultKind::TooManyMoves => self.say("fault-too-many-moves"),
            FaultKind::Refused(refusal) => {
                self.tell("fault-refused", &[("why", self.refusal(refusal).into())])
            }
            FaultKind::Bet(kind) => self.bet_fault(*kind),
            FaultKind::Agreed => self.say("fault-agreed"),
            FaultKind::Commitment(kind) => self.commitment_fault(*kind),
            FaultKind::Outcome => self.say("fault-outcome"),
        }
    }

    /// That something was made under other rules than today's, and how they are others.
    #[must_use]
    pub fn other_rules(&self, how: Others) -> String {
        let of = |id, revision: u32| {
            self.tell(id, &[("revision", revision.into()), ("today", RULES_REVISION.into())])
        };
        match how {
            Others::Older(revision) => of("rules-older", revision),
            Others::Newer(revision) => of("rules-newer", revision),
            Others::OtherSetup => self.say("rules-other-setup"),
        }
    }

    fn scenario_fault(&self, kind: scenario::FaultKind) -> String {
        match kind {
            scenario::FaultKind::Format => self.say("fault-format"),
            scenario::FaultKind::Id => self.say("fault-id"),
            scenario::FaultKind::Range { low, high } => {
                self.tell("fault-range", &[("low", low.into()), ("high", high.into())])
            }
            scenario::FaultKind::Crossed => self.say("fault-crossed"),
            scenario::FaultKind::Order => self.say("fault-order"),
            scenario::FaultKind::Text => self.say("fault-text"),
            scenario::FaultKind::Currency => self.say("fault-currency"),
        }
    }

    fn bet_fault(&self, kind: bets::Fault) -> String {
        self.say(match kind {
            bets::Fault::TooEarly => "fault-bet-too-early",
            bets::Fault::Twice => "fault-bet-twice",
            bets::Fault::Order => "fault-bet-order",
            bets::Fault::Foreign => "fault-bet-foreign",
            bets::Fault::Range => "fault-out-of-range",
            bets::Fault::NoSuchClient => "refusal-no-such-client",
        })
    }

    /// What is wrong with a commitment.
    #[must_use]
    pub fn commitment_fault(&self, kind: commitment::Fault) -> String {
        self.say(match kind {
            commitment::Fault::Twice => "fault-commitment-twice",
            commitment::Fault::Text => "fault-commitment-text",
            commitment::Fault::Name => "fault-commitment-name",
            commitment::Fault::Date => "fault-commitment-date",
        })
    }

    fn scheme_fault(&self, kind: draft::FaultKind) -> String {
        self.say(match kind {
            draft::FaultKind::Format => "fault-format",
            draft::FaultKind::Id => "fault-id",
            draft::FaultKind::Name => "fault-name",
            draft::FaultKind::LineCount => "fault-line-count",
            draft::FaultKind::RateUnit => "fault-rate-unit",
            draft::FaultKind::Range => "fault-out-of-range",
            draft::FaultKind::GateReach => "fault-gate-reach",
            draft::FaultKind::DueTooEarly => "fault-due-too-early",
            draft::FaultKind::GateTwice => "fault-gate-twice",
        })
    }
}
