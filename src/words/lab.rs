//! The words of the laboratory: what is measured, and what can be wrong with an experiment.

use super::Words;
use crate::game::record;
use crate::lab::experiment::{Fault, FaultKind};
use crate::lab::measure::Measure;

impl Words {
    /// The name of a measure.
    #[must_use]
    pub fn measure(&self, measure: Measure) -> String {
        self.say(match measure {
            Measure::Won => "measure-won",
            Measure::Overpromised => "measure-overpromised",
            Measure::Checked => "measure-checked",
            Measure::Discount => "measure-discount",
            Measure::DiscountMiddle => "measure-discount-middle",
            Measure::DiscountEnd => "measure-discount-end",
            Measure::PullInCost => "measure-pull-in-cost",
            Measure::Escalated => "measure-escalated",
            Measure::Load => "measure-load",
            Measure::Late => "measure-late",
            Measure::WeeksLate => "measure-weeks-late",
            Measure::NeverDelivered => "measure-never-delivered",
            Measure::Disclosed => "measure-disclosed",
            Measure::PassedOn => "measure-passed-on",
            Measure::Utilisation => "measure-utilisation",
            Measure::Overtime => "measure-overtime",
            Measure::Overrun => "measure-overrun",
            Measure::Flaws => "measure-flaws",
            Measure::Satisfaction => "measure-satisfaction",
            Measure::Renewed => "measure-renewed",
            Measure::Revenue => "measure-revenue",
            Measure::Result => "measure-result",
            Measure::Margin => "measure-margin",
            Measure::Value => "measure-value",
            Measure::NetValue => "measure-net-value",
            Measure::PayOfSales => "measure-pay-of-sales",
            Measure::PayOfOperations => "measure-pay-of-operations",
            Measure::StandingOfSales => "measure-standing-of-sales",
            Measure::StandingOfOperations => "measure-standing-of-operations",
        })
    }

    /// What is wrong with an experiment, and where.
    #[must_use]
    pub fn experiment_fault(&self, fault: &Fault) -> String {
        let what = match &fault.kind {
            FaultKind::Format => return self.fault(&fault.path, &record::FaultKind::Format),
            FaultKind::NoSuchPreset(id) => {
                return self.fault(&fault.path, &record::FaultKind::NoSuchPreset(id.clone()));
            }
            FaultKind::Scenario(kind) => return self.fault(&fault.path, &record::FaultKind::Scenario(*kind)),
            FaultKind::Scheme(kind) => return self.fault(&fault.path, &record::FaultKind::Scheme(*kind)),
            FaultKind::NoSuchParameter(id) => {
                self.tell("fault-no-such-parameter", &[("id", id.clone().into())])
            }
            FaultKind::Count { low, high } => {
                self.tell("fault-count", &[("low", (*low).into()), ("high", (*high).into())])
            }
            FaultKind::Range { low, high } => {
                self.tell("fault-range", &[("low", low.into()), ("high", high.into())])
            }
            FaultKind::Twice => self.say("fault-twice"),
        };
        self.tell("fault-at", &[("path", fault.path.clone().into()), ("what", what.into())])
    }
}
