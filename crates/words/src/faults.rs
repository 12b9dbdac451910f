//! What is wrong with a file, in one sentence that says where.

use super::Words;
use base::fault::Fault;
use base::reading::Broken;
use game::bets::BetFault;
use game::commitment::CommitmentFault;
use game::provenance::{Others, RULES_REVISION};
use game::record::RecordFault;
use game::scenario::ScenarioFault;
use pay::draft::SchemeFault;

impl Words {
    /// What is wrong with a record, and where.
    #[must_use]
    pub fn record_fault(&self, fault: &Fault<RecordFault>) -> String {
        self.fault(&fault.path, &fault.kind)
    }

    /// What is wrong at `path`.
    #[must_use]
    pub fn fault(&self, path: &str, kind: &RecordFault) -> String {
        let what = self.fault_kind(kind);
        if path.is_empty() {
            return self.tell("fault-in-file", &[("what", what.into())]);
        }
        self.tell("fault-at", &[("path", path.to_owned().into()), ("what", what.into())])
    }

    pub(super) fn fault_kind(&self, kind: &RecordFault) -> String {
        match kind {
            RecordFault::TooLarge => self.say("fault-too-large"),
            RecordFault::Unreadable { line, column, how } => self.broken(*line, *column, how),
            RecordFault::Format => self.say("fault-format"),
            RecordFault::NoSuchPreset(id) => self.tell("fault-no-such-preset", &[("id", id.clone().into())]),
            RecordFault::Scenario(kind) => self.scenario_fault(*kind),
            RecordFault::Scheme(kind) => self.scheme_fault(*kind),
            RecordFault::NoQuarters => self.say("fault-no-quarters"),
            RecordFault::OutOfPlace => self.say("fault-out-of-place"),
            RecordFault::TooManyMoves => self.say("fault-too-many-moves"),
            RecordFault::Refused(refusal) => {
                self.tell("fault-refused", &[("why", self.refusal(refusal).into())])
            }
            RecordFault::Bet(kind) => self.bet_fault(*kind),
            RecordFault::Agreed => self.say("fault-agreed"),
            RecordFault::Commitment(kind) => self.commitment_fault(*kind),
            RecordFault::Outcome => self.say("fault-outcome"),
        }
    }

    pub(super) fn broken(&self, line: usize, column: usize, how: &Broken) -> String {
        let place = [("line", line.into()), ("column", column.into())];
        match how {
            Broken::Empty => self.say("fault-empty"),
            Broken::Cut => self.say("fault-cut"),
            Broken::NotJson => self.tell("fault-not-json", &place),
            Broken::Form(reason) => {
                let reason = plainly(reason, line, column);
                let [line, column] = place;
                self.tell("fault-unreadable", &[line, column, ("reason", reason.into())])
            }
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
            Others::OtherOutcome => self.say("rules-other-outcome"),
            Others::OtherOutcomeOf(quarter) => {
                self.tell("rules-other-outcome-of", &[("quarter", quarter.into())])
            }
            Others::OtherSetup => self.say("rules-other-setup"),
        }
    }

    fn scenario_fault(&self, kind: ScenarioFault) -> String {
        match kind {
            ScenarioFault::Format => self.say("fault-format"),
            ScenarioFault::Id => self.say("fault-id"),
            ScenarioFault::Range { low, high } => {
                self.tell("fault-range", &[("low", low.into()), ("high", high.into())])
            }
            ScenarioFault::Crossed => self.say("fault-crossed"),
            ScenarioFault::Order => self.say("fault-order"),
            ScenarioFault::Text => self.say("fault-text"),
            ScenarioFault::Currency => self.say("fault-currency"),
        }
    }

    fn bet_fault(&self, kind: BetFault) -> String {
        self.say(match kind {
            BetFault::TooEarly => "fault-bet-too-early",
            BetFault::Twice => "fault-bet-twice",
            BetFault::Order => "fault-bet-order",
            BetFault::Foreign => "fault-bet-foreign",
            BetFault::Range => "fault-out-of-range",
            BetFault::NoSuchClient => "refusal-no-such-client",
        })
    }

    /// What is wrong with a commitment.
    #[must_use]
    pub fn commitment_fault(&self, kind: CommitmentFault) -> String {
        self.say(match kind {
            CommitmentFault::Twice => "fault-commitment-twice",
            CommitmentFault::Text => "fault-commitment-text",
            CommitmentFault::Name => "fault-commitment-name",
            CommitmentFault::Date => "fault-commitment-date",
        })
    }

    fn scheme_fault(&self, kind: SchemeFault) -> String {
        self.say(match kind {
            SchemeFault::Format => "fault-format",
            SchemeFault::Id => "fault-id",
            SchemeFault::Name => "fault-name",
            SchemeFault::LineCount => "fault-line-count",
            SchemeFault::RateUnit => "fault-rate-unit",
            SchemeFault::Range => "fault-out-of-range",
            SchemeFault::GateReach => "fault-gate-reach",
            SchemeFault::DueTooEarly => "fault-due-too-early",
            SchemeFault::GateTwice => "fault-gate-twice",
        })
    }
}

/// What the reader said, without the place, which is told beside it, and without the names that types have in here.
fn plainly(reason: &str, line: usize, column: usize) -> String {
    let said = reason.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(reason);
    match said.split_once("expected struct ") {
        Some((before, _)) => format!("{before}expected an object"),
        None => said.to_owned(),
    }
}
