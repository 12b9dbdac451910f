//! Alignment: the printed values of the model, and what fixed play says about pay.

use crate::command_line::{scratch, truce};
use crate::random_play::Dice;
use game::Seat;
use game::record::PresetOrFile;
use game::scenario;
use game::setup::{Openness, Setup};
use game::simulation::Simulation;
use lab::alignment::{Nudge, behaviour, bounds};
use lab::condition::{Condition, PlayedBy};
use lab::experiment::{ExperimentDraft, Seeds};
use lab::measure::Measure;
use lab::policy::{Policy, Tell};
use lab::process::Process;
use lab::run::Results;
use lab::search::Search;
use pay::alignment::{Weights, declared};
use pay::draft::SchemeDraft;
use pay::presets;
use pay::scheme::Scheme;
use pay::slip;
use std::rc::Rc;
use world::chance::Seed;
use world::facts::QuarterFacts;
use world::quantities::Points;

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
    let setup =
        Setup::as_written(scenario, Rc::new(scheme), culture, Openness::OwnPayOnly, Seed::new(1)).to_budget();
    Condition { setup, players: PlayedBy::Defaults, process: Process::default(), campaign: None }
}

#[test]
fn pay_that_does_not_move_points_nowhere() {
    let mut none = condition(Scheme::unpaid());
    // Without pay only standing is left, which telling slips costs; where that is free, nothing pulls at all.
    let mut culture = presets::culture("neutral").unwrap();
    culture.disclosing = world::quantities::Money::ZERO;
    culture.found_late = culture.disclosing;
    culture.passing_on = culture.disclosing;
    none.setup.culture = Rc::new(culture);
    let found = behaviour(&none, 1..40);
    assert_eq!((found.company.sales, found.company.operations, found.seats), (None, None, None));
    assert_eq!(found.pulls.len(), Nudge::ALL.len());
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

/// Rule 6.0.4, measured satisfaction replaced by noise: pay for satisfaction tells whoever warns clients from whoever
/// keeps silent by what clients say and by nothing else. Once what they say is drawn by lot, it no longer does.
#[test]
fn pay_for_what_is_noise_does_not_tell_good_play_from_bad() {
    let setup = condition(presets::scheme("satisfaction").unwrap()).setup;
    let played = |tell| {
        let mut quarter = Simulation::new(setup.clone());
        let play = |seed| {
            Policy { tell, ..Policy::PLAIN }.play(&mut quarter, Seed::new(seed));
            quarter.facts().clone()
        };
        (1..20_000).map(play).collect::<Vec<QuarterFacts>>()
    };
    let prices = |quarter: &QuarterFacts| -> Vec<_> {
        quarter.projects.iter().map(|project| (project.client, project.price)).collect()
    };
    // A warned client presses less, and what is left to do changes later dates; those quarters tell something else.
    let alike = |(warned, silent): &(QuarterFacts, QuarterFacts)| prices(warned) == prices(silent);
    let both = played(Tell::Always).into_iter().zip(played(Tell::Never)).filter(alike);
    let (warned, silent): (Vec<QuarterFacts>, Vec<QuarterFacts>) = both.unzip();
    assert!(warned.len() > 10_000, "only {} quarters are alike", warned.len());
    let said = |quarters: &[QuarterFacts]| {
        quarters.iter().flat_map(|quarter| &quarter.projects).filter_map(|project| project.surveyed).collect()
    };
    let lots: Vec<Points> = said(&[warned.clone(), silent.clone()].concat());
    let noise = |quarters: &[QuarterFacts], dice: &mut Dice| {
        let mut drawn = quarters.to_vec();
        for project in drawn.iter_mut().flat_map(|quarter| &mut quarter.projects) {
            project.surveyed = project.surveyed.map(|_| *dice.pick(&lots));
        }
        drawn
    };
    let gain = |seat, warned: &[QuarterFacts], silent: &[QuarterFacts]| {
        let paid = |facts| slip::total(&setup.scheme, setup.scales, seat, facts).thousands();
        let gains = warned.iter().zip(silent).map(|(warned, silent)| paid(warned) - paid(silent));
        mean(&gains.collect::<Vec<f64>>())
    };
    let mut dice = Dice::new(7);
    for seat in Seat::ALL {
        let (real, error) = gain(seat, &warned, &silent);
        assert!(real > 4.0 * error, "{seat:?}: warning pays nothing: {real} ± {error}");
        let (none, error) = gain(seat, &noise(&warned, &mut dice), &noise(&silent, &mut dice));
        assert!(real > 4.0 * error, "{seat:?}: too few quarters to tell {real} from nothing: ± {error}");
        assert!(none.abs() < 3.0 * error, "{seat:?}: {none} ± {error}, where what is said pays {real}");
    }
}

/// The mean and its standard error.
fn mean(values: &[f64]) -> (f64, f64) {
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    let variance = values.iter().map(|value| (value - mean) * (value - mean)).sum::<f64>() / (n - 1.0);
    (mean, (variance / n).sqrt())
}

#[test]
fn regret_runs_from_the_worst_to_the_best_of_fixed_play() {
    let found = bounds(&condition(presets::scheme("siloed").unwrap()), 1..12).unwrap();
    assert!(found.worst.1.mean < found.best.1.mean);
    assert_eq!(found.reached(found.worst.1.mean), Some(0.0));
    assert_eq!(found.reached(found.best.1.mean), Some(1.0));
}

/// A search of a few quarters for each mix, and the first seed of its last round: what is tested is the course of a
/// search, not what it finds.
fn quick_search() -> (Search, u32) {
    let base = ExperimentDraft::of_presets("sprint", &["siloed"], &["neutral"], Seeds { first: 1, count: 1 });
    let mut search = Search::new(base, Measure::Satisfaction).unwrap();
    let (mut rounds, mut last) = (0, 0);
    while let Some(draft) = search.next() {
        rounds += 1;
        assert!(rounds < 20, "it does not end");
        let seeds = Seeds { count: (draft.seeds.count / 100).max(2), ..draft.seeds };
        last = draft.seeds.first;
        search.take(&Results::of_all(ExperimentDraft { seeds, ..draft }.validate().unwrap()));
    }
    (search, last)
}

/// What a search found can be taken out of its report, saved, checked and played.
#[test]
fn the_plan_that_wins_a_search_is_a_pay_plan_file() {
    let (search, _) = quick_search();
    let report: serde_json::Value = serde_json::from_str(&search.report().unwrap().to_json()).unwrap();
    let standings = report["standings"].as_array().unwrap();
    for (told, standing) in standings.iter().zip(search.outcome().unwrap()) {
        match &standing.draft {
            PresetOrFile::Preset(id) => assert!(told.get("plan").is_none() && told["scheme"] == id.as_str()),
            PresetOrFile::File(draft) => {
                assert_eq!(serde_json::from_value::<SchemeDraft>(told["plan"].clone()).unwrap(), *draft);
            }
        }
    }
    let winner = standings.iter().find(|told| told["behind"].is_null()).unwrap();
    let file = scratch("winner.json");
    std::fs::write(&file, winner["plan"].to_string()).unwrap();
    let path = file.to_str().unwrap();
    assert_eq!(String::from_utf8(truce(&["check", path]).stdout).unwrap(), "A valid pay scheme.\n");
    let played = truce(&["lab", "--scenario", "sprint", "--pay", path, "--seeds", "2", "--format", "json"]);
    let played: serde_json::Value = serde_json::from_slice(&played.stdout).unwrap();
    assert_eq!(played["cells"][0]["scheme"], winner["scheme"]);
}

/// The search asks for experiments that are valid, ends, and puts its finalists beside the presets on fresh seeds.
#[test]
fn a_search_ends_with_finalists_beside_the_presets() {
    let (search, last) = quick_search();
    let standings = search.outcome().unwrap();
    // Four of the last round, and every plan that comes with Truce.
    assert_eq!(standings.len(), 4 + presets::scheme_ids().count());
    assert!(standings.windows(2).all(|pair| pair[0].estimate.mean >= pair[1].estimate.mean));
    assert_eq!(standings.iter().filter(|standing| standing.behind.is_none()).count(), 1);
    assert!(last > 100_000, "the last round has to be played on fresh seeds");
}
