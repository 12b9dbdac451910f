//! The known ways to play a form of pay, left possible on purpose: model 6.5.

use super::metric::{Gate, Metric};
use super::scheme::{Due, PayLine, Payee, Rate, Scheme};

/// A way to earn more without anybody being better served.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ploy {
    /// Deals pulled into the quarter at a discount, to pass a quota.
    PullIn,
    /// Dates promised to win a signature, because the signature alone pays.
    EarlyPromise,
    /// Padded dates, and dates agreed again and again.
    PaddedDates,
    /// Resting on what the other seat does for the pot.
    FreeRide,
    /// Scores bought with credits, and risky clients refused.
    BoughtScores,
    /// Hard clients dropped early, good ones held hostage.
    Hostages,
    /// Milestones ticked without anybody learning anything.
    BoxTicking,
    /// Corners cut, or efforts overstated, to stay within a budget of work.
    CutCorners,
    /// A team kept busy rather than useful.
    BusyWork,
    /// Dates let slip that some overtime would keep, because overtime is paid out of one's own pocket.
    SavedOvertime,
}

impl Ploy {
    /// Every ploy.
    pub const ALL: [Self; 10] = [
        Self::PullIn,
        Self::EarlyPromise,
        Self::PaddedDates,
        Self::FreeRide,
        Self::BoughtScores,
        Self::Hostages,
        Self::BoxTicking,
        Self::CutCorners,
        Self::BusyWork,
        Self::SavedOvertime,
    ];

    fn is_invited_by(self, line: &PayLine) -> bool {
        let gated = |of: fn(Gate) -> bool| line.gates.iter().copied().any(of);
        match self {
            Self::PullIn => matches!(line.rate, Rate::Accelerated { .. }) && line.metric == Metric::Price,
            Self::EarlyPromise => {
                let signature =
                    line.due == Due::Signature && line.gates.is_empty() && line.clawback.is_none();
                signature && matches!(line.metric, Metric::Price | Metric::Promise)
            }
            Self::PaddedDates => gated(|gate| gate == Gate::OnTime),
            Self::FreeRide => matches!(line.to, Payee::Both(_)),
            Self::BoughtScores => {
                line.metric == Metric::AverageSatisfaction
                    || gated(|gate| matches!(gate, Gate::SatisfactionAtLeast(_)))
            }
            Self::Hostages => {
                line.metric == Metric::RenewedPrice
                    || gated(|gate| gate == Gate::Renewed)
                    || line.clawback.is_some_and(|back| back.unless == Gate::Renewed)
            }
            Self::BoxTicking => gated(|gate| matches!(gate, Gate::CheckedJointly | Gate::ReviewedJointly)),
            Self::CutCorners => gated(|gate| matches!(gate, Gate::WithinEffort(_))),
            Self::BusyWork => line.metric == Metric::Utilisation,
            Self::SavedOvertime => line.metric == Metric::OvertimeCost,
        }
    }
}

/// The ploys that a scheme invites, each with the places of the lines that invite it.
#[must_use]
pub fn invited(scheme: &Scheme) -> Vec<(Ploy, Vec<usize>)> {
    let lines_for = |ploy: Ploy| {
        let lines = scheme.lines().iter().enumerate();
        lines.filter(|(_, line)| ploy.is_invited_by(line)).map(|(place, _)| place).collect::<Vec<_>>()
    };
    Ploy::ALL.into_iter().map(|ploy| (ploy, lines_for(ploy))).filter(|(_, lines)| !lines.is_empty()).collect()
}
