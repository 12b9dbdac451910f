//! Which rules an experiment is run under, and how those of its file stand to them.

use super::{Experiment, ExperimentDraft};
use crate::condition::PlayedBy;
use game::provenance::{Digest, MadeUnder, Rules};

impl Experiment {
    /// Today's rules over everything that it is played under: each market with each pay and each culture, and the bots
    /// with what they are like.
    #[must_use]
    pub fn rules(&self) -> Rules {
        let Self { points, schemes, cultures, players, .. } = self;
        let cells = points.iter().enumerate().flat_map(|(point, scenario)| {
            self.cells(point)
                .map(move |cell| Digest::of(scenario, &schemes[cell.scheme], &cultures[cell.culture], None))
        });
        let plans: Vec<Digest> = self.plans.iter().map(|plan| Digest::of_plan(plan.draft())).collect();
        let bots = match players {
            PlayedBy::Bots(bots) => Some((bots::REVISION, &bots.sales, &bots.operations)),
            PlayedBy::Defaults => None,
        };
        Rules::over(Digest::of_json(&(cells.collect::<Vec<_>>(), plans, bots)))
    }

    /// How the rules that its file was run under stand to today's.
    #[must_use]
    pub fn made_under(&self) -> MadeUnder {
        MadeUnder::of(self.draft.rules, Some(self.rules().digest))
    }

    /// What the file says, with the rules that it is run under now.
    #[must_use]
    pub fn as_run(&self) -> ExperimentDraft {
        ExperimentDraft { rules: Some(self.rules()), ..self.draft.clone() }
    }
}
