//! The words of the laboratory: what is measured, and what can be wrong with an experiment.

use super::Words;
use base::fault::Fault;
use game::record::RecordFault;
use lab::experiment::ExperimentFault;
use lab::measure::Measure;

impl Words {
    /// The name of a measure.
    #[must_use]
    pub fn measure(&self, measure: Measure) -> String {
        self.say(match measure {
            Measure::Won => "lab-won",
            Measure::Overpromised => "lab-overpromised",
            Measure::Checked => "lab-checked",
            Measure::Discount => "lab-discount",
            Measure::DiscountMiddle => "lab-discount-middle",
            Measure::DiscountEnd => "lab-discount-end",
            Measure::PullInCost => "lab-pull-in-cost",
            Measure::Escalated => "lab-escalated",
            Measure::Load => "lab-load",
            Measure::Late => "lab-late",
            Measure::WeeksLate => "lab-weeks-late",
            Measure::NeverDelivered => "lab-never-delivered",
            Measure::Disclosed => "lab-disclosed",
            Measure::PassedOn => "lab-passed-on",
            Measure::Utilisation => "lab-utilisation",
            Measure::Overtime => "lab-overtime",
            Measure::Overrun => "lab-overrun",
            Measure::Flaws => "lab-flaws",
            Measure::Satisfaction => "lab-satisfaction",
            Measure::Renewed => "lab-renewed",
            Measure::Revenue => "lab-revenue",
            Measure::Result => "lab-result",
            Measure::Margin => "lab-margin",
            Measure::Value => "lab-value",
            Measure::NetValue => "lab-net-value",
            Measure::PulledIn => "lab-pulled-in",
            Measure::PipelineCost => "lab-pipeline-cost",
            Measure::PayOfSales => "lab-pay-of-sales",
            Measure::PayOfOperations => "lab-pay-of-operations",
            Measure::StandingOfSales => "lab-standing-of-sales",
            Measure::StandingOfOperations => "lab-standing-of-operations",
        })
    }

    /// What is wrong with an experiment, and where.
    #[must_use]
    pub fn experiment_fault(&self, fault: &Fault<ExperimentFault>) -> String {
        let what = match &fault.kind {
            ExperimentFault::Format => return self.fault(&fault.path, &RecordFault::Format),
            ExperimentFault::NoSuchPreset(id) => {
                return self.fault(&fault.path, &RecordFault::NoSuchPreset(id.clone()));
            }
            ExperimentFault::Scenario(kind) => return self.fault(&fault.path, &RecordFault::Scenario(*kind)),
            ExperimentFault::Scheme(kind) => return self.fault(&fault.path, &RecordFault::Scheme(*kind)),
            ExperimentFault::NoSuchParameter(id) => {
                self.tell("fault-no-such-parameter", &[("id", id.clone().into())])
            }
            ExperimentFault::Count { low, high } => {
                self.tell("fault-count", &[("low", (*low).into()), ("high", (*high).into())])
            }
            ExperimentFault::Range { low, high } => {
                self.tell("fault-range", &[("low", low.into()), ("high", high.into())])
            }
            ExperimentFault::Twice => self.say("fault-twice"),
        };
        self.tell("fault-at", &[("path", fault.path.clone().into()), ("what", what.into())])
    }
}
