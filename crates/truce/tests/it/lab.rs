//! The laboratory: figures that do not depend on who played them, and experiments that are refused in a sentence.

use crate::command_line::truce;
use crate::random_play::{Dice, setup};
use bots::{Room, Temperament};
use export::sheet::CsvTable;
use game::BySeat;
use game::record::PresetOrFile;
use game::setup::Setup;
use game::simulation::Simulation;
use lab::estimate::{difference, estimate};
use lab::experiment::{
    Cell, ClientsMind, Experiment, ExperimentDraft, ExperimentFault, PLACEBO, PlayersDraft, Seeds, Sweep,
};
use lab::measure::Measure;
use lab::report::{Report, frontier};
use lab::run::{Found, Results, Slice, SlicePlayer, Task};
use lab::validation::robustness;
use lab::validation::study::{SCHEMES, Study, experiment};
use pay::draft::SchemeDraft;
use pay::presets;
use pay::scheme::{PayLine, Payee};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use world::chance::Seed;

fn draft(count: u32) -> ExperimentDraft {
    let seeds = Seeds { first: 11, count };
    ExperimentDraft::of_presets("sprint", &["siloed", "milestones"], &["neutral", "blame"], seeds)
}

fn valid(draft: ExperimentDraft) -> Experiment {
    draft.validate().unwrap_or_else(|faults| panic!("{faults:?}"))
}

/// A random split of the seeds into tasks, in random order.
fn split(dice: &mut Dice, points: usize, seeds: Seeds) -> Vec<Task> {
    let mut tasks = Vec::new();
    for point in 0..points {
        let (mut first, end) = (seeds.first, seeds.first + seeds.count);
        while first < end {
            let count = (1 + dice.below(7) as u32).min(end - first);
            tasks.push(Task { point, first, count });
            first += count;
        }
    }
    for index in (1..tasks.len()).rev() {
        tasks.swap(index, dice.below(index + 1));
    }
    tasks
}

#[test]
fn any_split_of_the_seeds_gives_the_whole_to_the_last_bit() {
    let mut draft = draft(24);
    draft.sweep = vec![Sweep { parameter: "loss_aversion".into(), from: 1.0, to: 2.5, steps: 2 }];
    let experiment = Rc::new(valid(draft.clone()));
    let whole = Results::of_all(valid(draft));
    let told = Report::of(&whole).to_json();
    for seed in 0..4 {
        let mut dice = Dice::new(seed);
        let mut results = Results::new(Rc::clone(&experiment));
        // Two workers, and what they send goes through a file format on the way.
        let mut workers =
            [SlicePlayer::new(Rc::clone(&experiment)), SlicePlayer::new(Rc::clone(&experiment))];
        for task in split(&mut dice, experiment.points(), experiment.draft().seeds) {
            let slice = workers[dice.below(2)].run(&task);
            let sent = serde_json::to_string(&slice).unwrap();
            let received: Slice = serde_json::from_str(&sent).unwrap();
            assert_eq!(received, slice);
            results.take(&received);
        }
        for ((cell, one), (_, other)) in whole.cells().zip(results.cells()) {
            assert_eq!(one, other, "split {seed}, {cell:?}");
        }
        assert_eq!(Report::of(&results).to_json(), told);
    }
}

/// Every seed of every point lies in one slice; no slice is larger than asked for, and the first is small, to have
/// something to show; and whoever takes one takes no more than one of two for each hand of what is left then, so that
/// all end together.
#[test]
fn the_slices_of_an_experiment_are_all_of_it_once() {
    let numbers = Sweep { parameter: "capacity".into(), from: 18.0, to: 22.0, steps: 3 };
    for (count, size) in [(1, 1), (1, 100), (7, 2), (100, 100), (333, 40), (1_000, 7), (1_000, u32::MAX)] {
        for (sweep, hands) in
            [(vec![], 1), (vec![], 4), (vec![numbers.clone()], 2), (vec![numbers.clone()], 15)]
        {
            let experiment = valid(ExperimentDraft { sweep, ..draft(count) });
            let tasks = experiment.tasks(size, hands);
            let mut played: Vec<_> =
                tasks.iter().flat_map(|task| task.seeds().map(|seed| (task.point, seed))).collect();
            played.sort_unstable();
            let seeds = 11..11 + count;
            let all: Vec<_> =
                (0..experiment.points()).flat_map(|p| seeds.clone().map(move |seed| (p, seed))).collect();
            assert_eq!(played, all, "{count} in slices of {size}");
            let few = size.div_ceil(12);
            assert!(tasks.iter().all(|task| (1..=size).contains(&task.count)));
            assert!(tasks.first().is_some_and(|task| task.count <= few));
            let mut left = all.len() as u32;
            for task in tasks {
                assert!(task.count <= few.max(left / (2 * hands as u32)), "{task:?} of {left} for {hands}");
                left -= task.count;
            }
        }
    }
}

#[test]
fn a_cell_played_alone_is_the_cell_played_in_company() {
    let experiment = Rc::new(valid(draft(6)));
    let all = Results::of_all(valid(draft(6)));
    for cell in experiment.cells(0) {
        let alone = SlicePlayer::new(Rc::clone(&experiment)).cell(cell, 11..17);
        assert_eq!(Some(&alone), all.of(cell).map(|found| &found.summary));
        assert_eq!(alone.quarters(), 6);
    }
}

#[test]
fn common_seeds_make_differences_sharper() {
    let results = Results::of_all(valid(draft(60)));
    let cells: Vec<Cell> = results.experiment().cells(0).collect();
    let of = |cell: Cell| results.of(cell).unwrap();
    let (one, other) = (of(cells[1]), of(cells[0]));
    let paired = difference(&one.summary, &other.summary, &one.pair, Measure::Revenue).unwrap();
    let [a, b] = [&one.summary, &other.summary].map(|s| estimate(s, Measure::Revenue).unwrap());
    assert!((paired.estimate.mean - (a.mean - b.mean)).abs() < 1e-9);
    let [paired_error, a_error, b_error] = [paired.estimate, a, b].map(|of| of.within.unwrap().error);
    assert!(paired_error < a_error.hypot(b_error), "{paired:?} {a:?} {b:?}");
    assert!((0.0..=1.0).contains(&paired.ahead));
    // A condition does not differ from itself.
    let same = difference(&other.summary, &other.summary, &other.pair, Measure::Value).unwrap();
    assert!(
        same.estimate.mean == 0.0 && same.estimate.within.unwrap().error < 1e-6 && same.ahead == 0.5,
        "{same:?}"
    );
}

/// Without pay, no scheme can make a difference: bots read pay lines and no names.
#[test]
fn where_nobody_is_paid_all_schemes_are_one() {
    let seeds = Seeds { first: 1, count: 15 };
    let all = ["siloed", "gated", "pool", "satisfaction", "clawback", "milestones"];
    let mut draft = ExperimentDraft::of_presets("sprint", &all, &["neutral"], seeds);
    draft.pay_percent = 0;
    let results = Results::of_all(valid(draft));
    let found: Vec<_> = results.cells().map(|(_, found)| &found.summary).collect();
    assert_eq!(found.len(), 6);
    assert!(found.windows(2).all(|pair| pair[0] == pair[1]));
}

/// Where nobody decides anything, pay and culture leave clients alone (rule 6.0.1), and change pay.
#[test]
fn pay_touches_no_client_of_an_experiment() {
    let mut draft = draft(20);
    draft.players = PlayersDraft::Defaults;
    let results = Results::of_all(valid(draft));
    let found: Vec<_> = results.cells().map(|(_, found)| &found.summary).collect();
    for measure in [Measure::Satisfaction, Measure::Renewed, Measure::Value, Measure::Late, Measure::Won] {
        assert!(found.windows(2).all(|pair| pair[0].of(measure) == pair[1].of(measure)), "{measure:?}");
    }
    assert_ne!(found[0].of(Measure::PayOfSales), found[1].of(Measure::PayOfSales));
}

/// Rule 6.0.6: whoever plays and however, the world draws the same clients, deals and shocks.
#[test]
fn nobody_s_choices_touch_the_world_s_luck() {
    let base = Rc::new(presets::scheme("siloed").unwrap());
    for seed in 1..8 {
        let setup = || setup("quarter", "siloed", "neutral", seed);
        let mut defaults = Simulation::new(setup());
        defaults.play_defaults();
        for id in Temperament::ids() {
            let temperament = Temperament::preset(id).unwrap();
            let mut room = Room::new(Setup { scheme: Rc::clone(&base), ..setup() });
            let both = BySeat { sales: &temperament, operations: &temperament };
            let played = room.play_out(Seed::new(seed), both);
            assert_eq!(played.state().clients, defaults.state().clients, "{id}, seed {seed}");
            let lists = |quarter: &Simulation| -> Vec<_> {
                quarter.state().deals.iter().map(|deal| deal.list).collect()
            };
            assert_eq!(lists(played), lists(&defaults), "{id}, seed {seed}");
        }
    }
}

/// The placebo is whole: where clients mind nothing after signing, no plan makes them happier or keeps more of them than
/// chance does, and where they mind, gated pay does.
#[test]
fn under_the_placebo_no_pay_moves_a_client() {
    let gains = |clients| {
        let seeds = Seeds { first: 1, count: 400 };
        let draft = ExperimentDraft::of_presets("quarter", &SCHEMES, &["neutral"], seeds);
        let results = Results::of_all(valid(ExperimentDraft { clients, ..draft }));
        let cells: Vec<_> = results.cells().map(|(_, found)| found.clone()).collect();
        [Measure::Satisfaction, Measure::Renewed].map(|measure| {
            let gain = |cell: &Found| {
                let gain = difference(&cell.summary, &cells[0].summary, &cell.pair, measure).unwrap();
                (gain.estimate.mean, gain.estimate.within.unwrap().error)
            };
            cells[1..].iter().map(gain).collect::<Vec<_>>()
        })
    };
    // Ten comparisons: all of them within 3.3 errors in 99 of 100 such tests, if there is nothing but chance.
    for (mean, error) in gains(ClientsMind::DoNotMind).into_iter().flatten() {
        assert!(mean.abs() < 3.3 * error, "{mean} ± {error}");
    }
    let [satisfied, staying] = gains(ClientsMind::Mind);
    let (gated, gated_stay) = (satisfied[0], staying[0]);
    assert!(gated.0 > 3.3 * gated.1 && gated_stay.0 > 3.3 * gated_stay.1, "{gated:?} {gated_stay:?}");
}

/// Rule 6.0.4, roles swapped: it is not the name of a seat that over-promises. Whoever is paid to promise does, and
/// sales that is paid as operations was promises later.
#[test]
fn with_their_pay_swapped_the_seats_behave_the_other_way_round() {
    let siloed = presets::scheme("siloed").unwrap();
    let swap = |line: &PayLine| {
        let to = match line.to {
            Payee::Sales => Payee::Operations,
            Payee::Operations => Payee::Sales,
            both @ Payee::Both(_) => both,
        };
        PayLine { to, ..line.clone() }
    };
    let lines = siloed.lines().iter().map(swap).collect();
    let swapped = SchemeDraft { id: "swapped".into(), lines, ..SchemeDraft::from(&siloed) };
    let seeds = Seeds { first: 1, count: 150 };
    let mut draft = ExperimentDraft::of_presets("quarter", &["siloed"], &["neutral"], seeds);
    draft.schemes.push(PresetOrFile::File(swapped));
    let results = Results::of_all(valid(draft));
    let cells: Vec<_> = results.cells().map(|(_, found)| found.clone()).collect();
    let of =
        |measure| difference(&cells[1].summary, &cells[0].summary, &cells[1].pair, measure).unwrap().estimate;
    let (early, cost) = (of(Measure::Overpromised), of(Measure::PullInCost));
    assert!(early.is_below(0.0), "{early:?}");
    assert!(cost.is_below(0.0), "{cost:?}");
}

#[test]
fn the_placebo_acts_by_parameters_alone() {
    let mut placebo = draft(8);
    placebo.clients = ClientsMind::DoNotMind;
    let mut by_hand = draft(8);
    by_hand.parameters = PLACEBO.iter().map(|(id, value)| ((*id).to_owned(), *value)).collect();
    let (one, other) = (Results::of_all(valid(placebo)), Results::of_all(valid(by_hand)));
    assert!(one.cells().zip(other.cells()).all(|(a, b)| a == b));
}

#[test]
fn every_study_of_the_validation_is_a_valid_experiment() {
    for study in Study::all() {
        assert!(experiment(study).is_some(), "{study:?}: {:?}", study.draft().validate().err());
    }
}

#[test]
fn every_random_world_is_a_valid_experiment_and_another_one() {
    let worlds: Vec<_> = (1..=robustness::WORLDS).map(robustness::world).collect();
    assert!(worlds.windows(2).all(|pair| pair[0].parameters != pair[1].parameters));
    for (world, index) in worlds.into_iter().zip(1..) {
        assert!(world.parameters.len() > 40);
        assert!(world.clone().validate().is_ok(), "world {index}: {:?}", world.validate().err());
    }
}

#[test]
fn nothing_on_the_frontier_is_beaten() {
    let sweep = vec![Sweep { parameter: "late_per_week".into(), from: 0.0, to: 12.0, steps: 3 }];
    let results = Results::of_all(valid(ExperimentDraft { sweep, ..draft(20) }));
    let best = frontier(&results, Measure::Revenue, Measure::Satisfaction);
    let figure = |cell: Cell, measure| estimate(&results.of(cell).unwrap().summary, measure).unwrap().mean;
    assert!(!best.is_empty());
    for (cell, _) in results.cells() {
        let at = [Measure::Revenue, Measure::Satisfaction].map(|measure| figure(cell, measure));
        // Nobody chooses how much clients mind: a plan is held against those in the same world alone.
        let beaten = best.iter().filter(|other| other.point == cell.point).any(|other| {
            let there = [Measure::Revenue, Measure::Satisfaction].map(|measure| figure(*other, measure));
            there[0] >= at[0] && there[1] >= at[1] && there != at
        });
        assert_ne!(beaten, best.contains(&cell), "{cell:?}");
    }
    let points: BTreeSet<usize> = best.iter().map(|cell| cell.point).collect();
    assert_eq!(points.len(), 3, "every world has plans that none beats there");
}

#[test]
fn a_bad_experiment_tells_all_its_faults() {
    let mut bad = draft(0);
    bad.schemes.push(PresetOrFile::Preset("generous".into()));
    bad.cultures.push(PresetOrFile::Preset("blame".into()));
    bad.parameters.insert("kindness".into(), 1.0);
    bad.sweep = vec![Sweep { parameter: "loss_aversion".into(), from: 0.0, to: 2.0, steps: 1 }];
    let faults = bad.validate().expect_err("it is bad");
    let at = |path: &str| faults.iter().find(|fault| fault.path == path).map(|fault| &fault.kind);
    assert!(matches!(at("seeds.count"), Some(ExperimentFault::Range { .. })), "{faults:?}");
    assert!(matches!(at("schemes[2].preset"), Some(ExperimentFault::NoSuchPreset(_))), "{faults:?}");
    assert!(matches!(at("cultures[2]"), Some(ExperimentFault::Twice)), "{faults:?}");
    assert!(matches!(at("parameters"), Some(ExperimentFault::NoSuchParameter(_))), "{faults:?}");
    assert!(matches!(at("sweep[0].from"), Some(ExperimentFault::Range { .. })), "{faults:?}");
    assert!(matches!(at("sweep[0].steps"), Some(ExperimentFault::Range { .. })), "{faults:?}");
}

#[test]
fn the_terminal_gives_the_figures_of_the_library() {
    let (one, other) = ("siloed,milestones", "neutral,blame");
    let said = truce(&[
        "lab",
        "--scenario",
        "sprint",
        "--pay",
        one,
        "--culture",
        other,
        "--seeds",
        "30",
        "--first",
        "11",
        "--format",
        "json",
    ]);
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    let results = Results::of_all(valid(draft(30)));
    let report = Report::of(&results);
    assert_eq!(String::from_utf8(said.stdout).unwrap().trim_end(), report.to_json());
    // What the report holds is enough to run it again, and to know by which rules it was run.
    let again: ExperimentDraft =
        serde_json::from_value(serde_json::to_value(&report).unwrap()["experiment"].clone()).unwrap();
    assert!(again.rules.is_some(), "a report says by which rules it was made");
    assert_eq!(ExperimentDraft { rules: None, ..again }, draft(30));
    let table = export::lab::csv(&report);
    let rows: Vec<&str> = table.split("\r\n").filter(|row| !row.is_empty()).collect();
    assert_eq!(rows.len(), 1 + 4 * Measure::COUNT);
    assert!(rows.iter().all(|row| row.split(',').count() == export::lab::COLUMNS.len()), "{table}");
}

#[test]
fn no_cell_of_a_sheet_is_a_formula() {
    let mut sheet = CsvTable::default();
    sheet.text("=1+1");
    sheet.text("a,\"b\"");
    sheet.number(-1.5);
    sheet.end_row();
    assert_eq!(sheet.finish(), "'=1+1,\"a,\"\"b\"\"\",-1.5\r\n");
}

#[test]
fn bad_input_is_answered_in_one_sentence() {
    for (arguments, said) in [
        (&["--pay", "generous"][..], "There is no pay scheme called 'generous'"),
        (&["--scenario", "spring"][..], "There is no scenario called 'spring'"),
        (&["--culture", "kind"][..], "There is no culture called 'kind'"),
        (&["--sales", "angry"][..], "There is no temperament for sales called 'angry'"),
        (&["--sweep", "loss_aversion"][..], "'loss_aversion' cannot be read"),
        (&["--sweep", "kindness=1..2:3"][..], "The model has no number called"),
        (&["--set", "loss_aversion=9"][..], "between 1 and 3"),
        (&["--seeds", "0"][..], "between 1 and 1000000"),
        (&["--frontier", "revenue"][..], "'revenue' cannot be read"),
        (&["--measures", "joy"][..], "There is no measure called 'joy'"),
    ] {
        let answer = truce(&[&["lab"], arguments].concat());
        let told = String::from_utf8_lossy(&answer.stderr).into_owned();
        assert_eq!(answer.status.code(), Some(1), "{arguments:?}: {told}");
        assert_eq!(told.trim_end().lines().count(), 1, "{arguments:?}: {told}");
        assert!(told.contains(said), "{arguments:?}: {told}");
    }
}

/// A flag that is accepted and passed over would be an answer to another question.
#[test]
fn flags_that_would_be_passed_over_are_refused() {
    for arguments in [
        vec!["--align", "--frontier", "value,result"],
        vec!["--align", "--measures", "won"],
        vec!["--align", "--format", "csv"],
        vec!["--search", "value", "--measures", "won"],
        vec!["--search", "value", "--format", "csv"],
        vec!["--measures", "won", "--format", "json"],
        vec!["--moves", "default", "--sales", "honest"],
        vec!["--set", "loss_aversion=1.5", "--set", "loss_aversion=1.6"],
        vec!["--set", "loss_aversion=1.5", "--sweep", "loss_aversion=1.3..2.5:3"],
    ] {
        let done = truce(&[&["lab", "--seeds", "1"], &arguments[..]].concat());
        assert!(!done.status.success(), "{arguments:?} is refused");
        assert!(done.stdout.is_empty() && !done.stderr.is_empty(), "{arguments:?} with a sentence");
    }
}

/// What a number is out of range at is where it stands in the file, and it is told once.
#[test]
fn a_number_out_of_range_is_told_where_it_stands() {
    let draft =
        ExperimentDraft::of_presets("quarter", &["siloed"], &["neutral"], Seeds { first: 1, count: 1 });
    let set = ExperimentDraft {
        parameters: BTreeMap::from([("loss_aversion".to_owned(), 900.0)]),
        ..draft.clone()
    };
    let sweep = Sweep { parameter: "loss_aversion".into(), from: -5.0, to: 2.5, steps: 3 };
    let swept = ExperimentDraft { sweep: vec![sweep], ..draft.clone() };
    let bots = BySeat { sales: "nobody".to_owned(), operations: "honest".to_owned() };
    let strange = ExperimentDraft { players: PlayersDraft::Bots(bots), ..draft };
    let paths = |draft: ExperimentDraft| {
        draft.validate().expect_err("out of range").into_iter().map(|fault| fault.path).collect::<Vec<_>>()
    };
    assert_eq!(paths(set), ["parameters.loss_aversion"]);
    assert_eq!(paths(swept), ["sweep[0].from"]);
    assert_eq!(paths(strange), ["players.bots.sales"]);
}

#[test]
fn the_frontier_is_in_the_report() {
    let done = truce(&[
        "lab",
        "--seeds",
        "20",
        "--pay",
        "siloed,gated,pool",
        "--frontier",
        "value,satisfaction",
        "--format",
        "json",
    ]);
    assert!(done.status.success());
    let report: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    assert_eq!(report["frontier"]["measures"], serde_json::json!(["value", "satisfaction"]));
    let said = String::from_utf8(done.stderr).unwrap();
    let best = report["frontier"]["cells"].as_array().unwrap();
    assert!(!best.is_empty());
    for place in best {
        let scheme = report["cells"][place.as_u64().unwrap() as usize]["scheme"].as_str().unwrap();
        assert!(said.contains(&format!("{scheme} / neutral")), "{said}");
    }
}
