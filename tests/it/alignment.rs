//! Alignment: the printed values of the model, and what fixed play says about pay.

use std::rc::Rc;
use truce::game::scenario;
use truce::game::setup::{Openness, Setup};
use truce::game::simulation::Simulation;
use truce::lab::alignment::{Step, behaviour, bounds};
use truce::lab::condition::{Condition, Players};
use truce::lab::experiment::{ExperimentDraft, Seeds};
use truce::lab::measure::Measure;
use truce::lab::policy::{Policy, Tell};
use truce::lab::process::Process;
use truce::lab::run::Results;
use truce::lab::search::Search;
use truce::pay::alignment::{Weights, declared};
use truce::pay::presets;
use truce::pay::scheme::Scheme;
use truce::world::chance::Seed;

const SALES: Weights = Weights::percent([100, 0, 0, 0, 0, 0, 0]);
const OPERATIONS: Weights = Weights::percent([0, 0, 60, 40, 0, 0, 0]);
const SHARED: Weights = Weights::percent([0, 50, 0, 0, 25, 25, 0]);

#[test]
fn declared_alignment_has_the_model_s_values() {
    let told = |one, other| format!("{:.2}", declared(one, other).unwrap());
    assert_eq!(told(&SALES, &Weights::COMPANY), "0.43");
    assert_eq!(told(&OPERATIONS, &Weights::COMPANY), "0.00");
    assert_eq!(told(&SHARED, &Weights::COMPANY), "0.84");
    assert_eq!(told(&SALES, &OPERATIONS), "0.00");
    assert_eq!(told(&SHARED, &SHARED), "1.00");
    assert_eq!(declared(&SALES, &Weights::default()), None);
}

fn condition(scheme: Scheme) -> Condition {
    let scenario = Rc::new(scenario::preset("sprint").unwrap());
    let culture = Rc::new(presets::culture("neutral").unwrap());
    let setup = Setup::new(scenario, Rc::new(scheme), culture, Openness::OwnPayOnly, Seed::new(1));
    Condition { setup, players: Players::Defaults, process: Process::default(), campaign: None }
}

#[test]
fn pay_that_does_not_move_points_nowhere() {
    let mut none = condition(Scheme::unpaid());
    // Without pay only standing is left, which telling slips costs; where that is free, nothing pulls at all.
    let mut culture = presets::culture("neutral").unwrap();
    culture.disclosing = truce::world::quantities::Money::ZERO;
    culture.found_late = culture.disclosing;
    culture.passing_on = culture.disclosing;
    none.setup.culture = Rc::new(culture);
    let found = behaviour(&none, 1..40);
    assert_eq!((found.company.sales, found.company.operations, found.seats), (None, None, None));
    assert_eq!(found.pulls.len(), Step::ALL.len());
}

#[test]
fn steps_move_value_the_same_whatever_is_paid_and_pay_differently() {
    let [siloed, gated] =
        ["siloed", "gated"].map(|id| behaviour(&condition(presets::scheme(id).unwrap()), 1..60));
    for (one, other) in siloed.pulls.iter().zip(&gated.pulls) {
        assert_eq!((one.step, one.value), (other.step, other.value));
    }
    assert_ne!(siloed.company.sales, gated.company.sales);
    let cosines = [siloed.company.sales, siloed.company.operations, gated.company.sales, gated.seats];
    assert!(cosines.iter().flatten().all(|cosine| (-1.0..=1.0).contains(cosine)), "{cosines:?}");
}

#[test]
fn a_policy_does_what_it_says() {
    let setup = condition(presets::scheme("siloed").unwrap()).setup;
    let mut quarter = Simulation::new(setup);
    let (mut seen, mut told) = (0, 0);
    for seed in 1..30 {
        Policy::PLAIN.play(&mut quarter, Seed::new(seed));
        assert_eq!(quarter.counts().slips_disclosed, 0);
        Policy { tell: Tell::Always, ..Policy::PLAIN }.play(&mut quarter, Seed::new(seed));
        seen += quarter.counts().slips_seen;
        told += quarter.counts().slips_disclosed;
    }
    assert!(seen > 10 && told == seen, "{told} of {seen} slips told");
}

#[test]
fn regret_runs_from_the_worst_to_the_best_of_fixed_play() {
    let found = bounds(&condition(presets::scheme("siloed").unwrap()), 1..12).unwrap();
    assert!(found.worst.1.mean < found.best.1.mean);
    assert_eq!(found.reached(found.worst.1.mean), Some(0.0));
    assert_eq!(found.reached(found.best.1.mean), Some(1.0));
}

/// The search asks for experiments that are valid, ends, and puts its finalists beside the presets on fresh seeds.
#[test]
fn a_search_ends_with_finalists_beside_the_presets() {
    let base = ExperimentDraft::of_presets("sprint", &["siloed"], &["neutral"], Seeds { first: 1, count: 1 });
    let mut search = Search::new(base, Measure::Satisfaction).unwrap();
    let (mut rounds, mut last) = (0, None);
    while let Some(draft) = search.next() {
        rounds += 1;
        assert!(rounds < 20, "it does not end");
        // A hundredth of the seeds: what is tested is the course of the search, not what it finds.
        let seeds = Seeds { count: (draft.seeds.count / 100).max(2), ..draft.seeds };
        last = Some(draft.seeds.first);
        search.take(&Results::of_all(ExperimentDraft { seeds, ..draft }.validate().unwrap()));
    }
    let standings = search.outcome().unwrap();
    assert_eq!(standings.len(), 10);
    assert!(standings.windows(2).all(|pair| pair[0].estimate.mean >= pair[1].estimate.mean));
    assert_eq!(standings.iter().filter(|standing| standing.behind.is_none()).count(), 1);
    assert!(last.is_some_and(|first| first > 100_000), "the last round has to be played on fresh seeds");
}
