//! Small files that once fell short, each of a whole kind; and what a terminal, a pipe and a disk do to the command line.

use crate::command_line::{scratch, truce};
use serde_json::json;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

fn case(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases").join(name)
}

/// How it ended, what it printed, what it said beside it.
fn asked(arguments: &[&str]) -> (Option<i32>, String, String) {
    let done = truce(arguments);
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("text");
    (done.status.code(), text(&done.stdout), text(&done.stderr))
}

/// Nothing in it moves a cursor, turns the direction of reading or fills a screen.
fn can_be_shown(said: &str) {
    for line in said.lines() {
        assert!(line.chars().count() <= 300, "a line of {} characters", line.chars().count());
        let hidden = line.chars().find(|c| c.is_control() || ('\u{202a}'..='\u{202e}').contains(c));
        assert_eq!(hidden, None, "{line:?}");
    }
}

#[test]
fn a_byte_order_mark_is_read_over() {
    let file = case("bom.json");
    let path = file.to_str().unwrap();
    assert_eq!(asked(&["check", path]), (Some(0), "A valid record.\n".into(), String::new()));
    assert_eq!(asked(&["replay", path]).0, Some(0));
    assert_eq!(asked(&["debrief", path]).0, Some(0));
}

#[test]
fn a_bot_that_nobody_knows_is_refused_alike_everywhere() {
    let file = case("record_unknown_bot.json");
    let path = file.to_str().unwrap();
    for verb in ["check", "replay", "debrief"] {
        let (code, _, said) = asked(&[verb, path]);
        assert_eq!(code, Some(1), "{verb}");
        assert!(said.contains("record_unknown_bot.json"), "{verb} names the file: {said}");
        assert!(said.contains("players.") && said.contains(".bot"), "{verb}: {said}");
    }
}

/// Everything that opens a record names the fault that a reader of the file meets first; `check` lists the rest in
/// the order of the file.
#[test]
fn the_first_fault_of_a_file_is_told_first() {
    let bom = std::fs::read_to_string(case("bom.json")).unwrap();
    let mut record: serde_json::Value = serde_json::from_str(bom.trim_start_matches('\u{feff}')).unwrap();
    let fields = [
        ("moves", json!([{ "by": "operations", "move": { "name": "stamp", "client": 1 } }])),
        ("agreed", json!(["leadership", "leadership"])),
        ("players", json!({ "sales": { "bot": "nobody" }, "operations": "person" })),
        ("culture", json!({ "preset": "nowhere" })),
        ("scenario", json!({ "preset": "nothing" })),
        ("format", json!(9)),
    ];
    let file = scratch("several-faults.json");
    for (field, spoilt) in fields {
        record[field] = spoilt;
        std::fs::write(&file, record.to_string()).unwrap();
        for verb in ["check", "replay", "debrief"] {
            let (code, _, said) = asked(&[verb, file.to_str().unwrap()]);
            assert_eq!(code, Some(1), "{verb} {field}");
            let told: Vec<&str> = said.lines().filter(|line| line.contains("At ")).collect();
            assert!(
                told.first().is_some_and(|line| line.contains(&format!("At {field}"))),
                "{verb} {field}: {said}"
            );
        }
    }
}

#[test]
fn a_culture_with_an_id_that_is_none_is_told_so() {
    let file = case("experiment_for_check.json");
    let mut experiment: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    let mut culture = serde_json::to_value(pay::presets::culture("blame").unwrap()).unwrap();
    culture["id"] = "Blame Game".into();
    culture["escalating"] = (-1).into();
    experiment["cultures"] = json!([{ "file": culture }]);
    let spoilt = scratch("spoilt-culture.json");
    std::fs::write(&spoilt, experiment.to_string()).unwrap();
    let (code, _, said) = asked(&["check", spoilt.to_str().unwrap()]);
    assert_eq!(code, Some(1));
    let line = |field: &str| {
        said.lines().find(|line| line.contains(&format!("cultures[0].file.{field}"))).expect(&said)
    };
    assert!(line("id").ends_with("A name needs 1 to 40 lower-case letters, digits or hyphens."), "{said}");
    assert!(line("escalating").ends_with("The value is outside the possible range."), "{said}");
}

#[test]
fn an_experiment_is_known_as_one() {
    let file = case("experiment_for_check.json");
    assert_eq!(asked(&["check", file.to_str().unwrap()]).1, "A valid experiment.\n");
    let spoilt = std::fs::read_to_string(file).unwrap().replace("\"count\": 5", "\"count\": 0");
    let worse = scratch("spoilt-experiment.json");
    std::fs::write(&worse, spoilt).unwrap();
    let (code, _, said) = asked(&["check", worse.to_str().unwrap()]);
    assert_eq!(code, Some(1));
    assert!(said.contains("not a valid experiment") && said.contains("seeds"), "{said}");
}

#[test]
fn a_range_is_told_in_the_unit_of_the_file() {
    let file = case("budget_wrong_unit_in_message.json");
    let (code, _, said) = asked(&["check", file.to_str().unwrap()]);
    assert_eq!(code, Some(1));
    assert!(said.contains("budget.sales") && said.contains("100000000"), "{said}");
}

#[test]
fn names_are_text_that_can_be_shown() {
    for name in ["client_name_blank.json", "client_name_nul.json", "client_name_rlo.json"] {
        let (code, _, said) = asked(&["check", case(name).to_str().unwrap()]);
        assert_eq!(code, Some(1), "{name}");
        assert!(said.contains(".name"), "{name}: {said}");
        can_be_shown(&said);
    }
}

#[test]
fn a_move_with_fields_that_are_not_its_own_is_refused() {
    let file = case("draft_with_foreign_fields.json");
    for verb in ["check", "replay", "debrief"] {
        let (code, _, said) = asked(&[verb, file.to_str().unwrap()]);
        assert_eq!(code, Some(1), "{verb}");
        assert!(said.contains("moves[0].move.gate"), "{verb} says where: {said}");
        assert!(said.contains("`draft`") && said.contains("`gate`"), "{verb} says what: {said}");
    }
}

#[test]
fn what_a_file_says_cannot_take_the_terminal_over() {
    for name in ["esc_in_message.json", "deep_path.json"] {
        for verb in ["check", "replay", "debrief"] {
            let (code, _, said) = asked(&[verb, case(name).to_str().unwrap()]);
            assert_eq!(code, Some(1), "{verb} {name}");
            assert!(said.contains(name), "{verb} names the file: {said}");
            can_be_shown(&said);
        }
    }
}

#[test]
fn a_pipe_that_is_closed_ends_it_quietly() {
    let mut lab = Command::new(env!("CARGO_BIN_EXE_truce"))
        .args(["lab", "--columns"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Nobody reads: the other end is closed before it has said a word.
    drop(lab.stdout.take());
    let mut said = String::new();
    lab.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!(said, "");
    assert_eq!(lab.wait().unwrap().code(), Some(0));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_in_a_sentence() {
    for arguments in [["lab", "--columns"].as_slice(), &["--help"], &["play", "--help"], &["--version"]] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let done = Command::new(env!("CARGO_BIN_EXE_truce")).args(arguments).stdout(full).output().unwrap();
        assert_eq!(done.status.code(), Some(1), "{arguments:?}");
        let said = String::from_utf8(done.stderr).unwrap();
        assert!(said.starts_with("The output can't be written") && said.lines().count() == 1, "{said}");
    }
    let (code, _, said) = asked(&["play", "--scenario", "sprint", "--out", "/dev/full"]);
    assert_eq!(code, Some(1));
    assert!(said.contains("/dev/full") && said.lines().count() == 1, "{said}");
}

#[cfg(unix)]
#[test]
fn what_is_typed_cannot_take_the_terminal_over() {
    use std::ffi::{OsStr, OsString};
    use std::os::unix::ffi::OsStrExt;
    let typed = [
        OsString::from("\u{1b}[2J\u{202e}check"),
        OsString::from("x".repeat(100_000)),
        OsStr::from_bytes(b"caf\xe9").to_owned(),
    ];
    for word in &typed {
        let done = Command::new(env!("CARGO_BIN_EXE_truce")).arg(word).output().unwrap();
        let said = String::from_utf8(done.stderr).unwrap();
        assert_eq!(done.status.code(), Some(2), "{said}");
        assert!(said.contains("Usage: truce"), "{said}");
        can_be_shown(&said);
        // The same as the name of a file that is not there.
        let done = Command::new(env!("CARGO_BIN_EXE_truce")).arg("check").arg(word).output().unwrap();
        let said = String::from_utf8(done.stderr).unwrap();
        assert_eq!(done.status.code(), Some(1), "{said}");
        can_be_shown(&said);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_grows_too_large_leaves_nothing_behind() {
    let folder = scratch("limited");
    std::fs::create_dir_all(&folder).unwrap();
    let line = "ulimit -f 1; exec \"$0\" play --scenario quarter --moves bots --out game.json";
    let done = Command::new("sh")
        .args(["-c", line, env!("CARGO_BIN_EXE_truce")])
        .current_dir(&folder)
        .output()
        .unwrap();
    let said = String::from_utf8(done.stderr).unwrap();
    assert_eq!(done.status.code(), Some(1), "{said}");
    assert!(said.starts_with("game.json: ") && said.lines().count() == 1, "{said}");
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0, "nothing is left beside it");
}

#[test]
fn a_file_is_there_whole_or_as_it_was() {
    let folder = scratch("outs");
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("game.json");
    std::fs::write(&file, "what was there").unwrap();
    let path = file.to_str().unwrap();
    assert_eq!(asked(&["play", "--scenario", "sprint", "--out", path]).0, Some(0));
    assert_eq!(asked(&["check", path]).1, "A valid record.\n");
    let beside = std::fs::read_dir(&folder).unwrap().count();
    assert_eq!(beside, 1, "nothing is left beside it");
    let nowhere = folder.join("no such folder").join("game.json");
    let (code, _, said) = asked(&["play", "--scenario", "sprint", "--out", nowhere.to_str().unwrap()]);
    assert_eq!(code, Some(1));
    assert!(said.contains("no such folder"), "{said}");
}

#[test]
fn a_file_that_is_too_large_is_not_read_to_its_end() {
    let file = scratch("large.json");
    std::fs::write(&file, " ".repeat(game::record::LARGEST + 1)).unwrap();
    for arguments in
        [["check", ""], ["replay", ""], ["debrief", ""], ["lab", "--experiment"], ["play", "--pay"]]
    {
        let all: Vec<&str> =
            arguments.into_iter().filter(|word| !word.is_empty()).chain([file.to_str().unwrap()]).collect();
        let (code, _, said) = asked(&all);
        assert_eq!(code, Some(1), "{all:?}");
        assert!(said.contains("large.json") && said.contains("larger than 4 MB"), "{all:?}: {said}");
    }
}

#[test]
fn what_does_not_go_together_is_refused() {
    let experiment = case("experiment_for_check.json");
    let path = experiment.to_str().unwrap();
    for more in [["--seeds", "9"], ["--sales", "honest"], ["--dates", "sales"]] {
        let (code, _, said) = asked(&[&["lab", "--experiment", path], more.as_slice()].concat());
        assert_eq!(code, Some(2), "{more:?}");
        assert!(said.contains(more[0]), "{more:?}: {said}");
    }
    let (code, _, said) = asked(&["play", "--scenario", "sprint", "--sales", "reckless"]);
    assert_eq!(code, Some(1));
    assert!(said.contains("--moves bots"), "{said}");
    let quarters = ["7", "8"].map(|seed| {
        let file = scratch(&format!("market-{seed}.json"));
        asked(&["play", "--scenario", "sprint", "--seed", seed, "--out", file.to_str().unwrap()]);
        file
    });
    let [one, other] = quarters.each_ref().map(|file| file.to_str().unwrap());
    let (code, _, said) = asked(&["debrief", one, other]);
    assert_eq!(code, Some(1));
    assert!(said.contains("different markets"), "{said}");
    assert_eq!(asked(&["debrief", one, one]).0, Some(0));
}

#[test]
fn any_number_of_threads_finds_the_same_to_the_last_digit() {
    let found = ["1", "2", "3"].map(|threads| {
        asked(&[
            "lab",
            "--scenario",
            "sprint",
            "--pay",
            "siloed,gated",
            "--seeds",
            "600",
            "--format",
            "csv",
            "--threads",
            threads,
        ])
    });
    assert_eq!(found[0].0, Some(0), "{}", found[0].2);
    assert!(found[0].1.lines().count() > 10);
    assert!(found.iter().all(|one| *one == found[0]));
}

/// A number that is as small or as large as a file can write it, wherever a number stands, is read or told, and stops
/// nobody.
#[test]
fn no_number_stops_a_reader() {
    let forms = [
        json!({ "share": 100 }),
        json!({ "accelerated": { "share": 100, "quota": 1, "factor": 100 } }),
        json!({ "each": 100 }),
        json!({ "up_to": { "amount": 100, "target": 100 } }),
        json!({ "step": { "amount": 100, "target": { "points": 100 } } }),
        json!({ "slope": { "amount": 100, "base": 100, "from": 100, "per": 100 } }),
    ];
    let lines: Vec<_> = forms
        .iter()
        .map(|rate| json!({ "to": "sales", "metric": "price", "rate": rate, "due": "quarter_end" }))
        .collect();
    let scheme = json!({ "format": 1, "id": "extreme", "lines": lines });
    let record: serde_json::Value =
        serde_json::from_str(include_str!("../../../../tests/games/war.json")).unwrap();
    let scenario = serde_json::to_value(game::scenario::preset("crunch").unwrap().draft()).unwrap();
    let culture = serde_json::to_value(pay::presets::culture("blame").unwrap()).unwrap();
    let mut written_out = record.clone();
    written_out["moves"].as_array_mut().unwrap().truncate(12);
    written_out["scheme"] = json!({ "file": scheme });
    written_out["culture"] = json!({ "file": culture });
    let experiment: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(case("experiment_for_check.json")).unwrap()).unwrap();
    assert!(
        base::reading::read::<pay::draft::SchemeDraft>(&scheme.to_string()).is_ok(),
        "every form of rate is read"
    );
    for whole in [scheme, scenario, written_out, experiment] {
        let places = numbers(&whole, String::new());
        assert!(places.len() > 3, "there are numbers to spoil in {whole}");
        for place in &places {
            for extreme in
                [json!(i64::MIN), json!(i64::MIN + 1), json!(i64::MAX), json!(u64::MAX), json!(-1e300)]
            {
                let mut spoilt = whole.clone();
                *spoilt.pointer_mut(place).unwrap() = extreme;
                open(&spoilt.to_string());
            }
        }
    }
}

/// The places of all numbers in a value.
fn numbers(value: &serde_json::Value, at: String) -> Vec<String> {
    match value {
        serde_json::Value::Number(_) => vec![at],
        serde_json::Value::Array(items) => items
            .iter()
            .enumerate()
            .flat_map(|(index, item)| numbers(item, format!("{at}/{index}")))
            .collect(),
        serde_json::Value::Object(fields) => {
            fields.iter().flat_map(|(name, field)| numbers(field, format!("{at}/{name}"))).collect()
        }
        serde_json::Value::Null | serde_json::Value::Bool(_) | serde_json::Value::String(_) => Vec::new(),
    }
}

/// Opens a text as whatever reads it.
fn open(text: &str) {
    if let Ok(draft) = base::reading::read::<pay::draft::SchemeDraft>(text) {
        drop(draft.validate());
    }
    if let Ok(draft) = base::reading::read::<game::scenario::ScenarioDraft>(text) {
        drop(draft.validate());
    }
    if let Ok(draft) = base::reading::read::<lab::experiment::ExperimentDraft>(text) {
        drop(draft.validate());
    }
    if let Ok(record) = game::record::Record::from_json(text) {
        drop(debrief::judge::open(&record));
    }
}

#[test]
#[cfg(unix)]
fn a_link_is_written_through_and_stays_a_link() {
    let (target, link) = (scratch("written-through.json"), scratch("link.json"));
    let _ = std::fs::remove_file(&link);
    std::fs::write(&target, "old").unwrap();
    std::os::unix::fs::symlink(&target, &link).unwrap();
    assert_eq!(asked(&["play", "--scenario", "first-promise", "--out", link.to_str().unwrap()]).0, Some(0));
    assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(std::fs::read_to_string(&target).unwrap().contains("\"moves\""));
    // What stands for the output of the program goes there, wherever that leads.
    let _ = std::fs::remove_file(&link);
    std::os::unix::fs::symlink("/proc/self/fd/1", &link).unwrap();
    let (code, printed, _) = asked(&["play", "--scenario", "first-promise", "--out", link.to_str().unwrap()]);
    assert!(code == Some(0) && printed.contains("\"moves\""), "{printed}");
    assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
}

#[test]
fn what_check_prints_can_be_shown_as_well() {
    let bom = std::fs::read_to_string(case("bom.json")).unwrap();
    let mut record: serde_json::Value = serde_json::from_str(bom.trim_start_matches('\u{feff}')).unwrap();
    record["rules"] = json!({ "revision": 0, "digest": "0".repeat(32) });
    record["scheme"] = json!({ "preset": format!("\u{1b}[31mX\u{7}\u{202e}{}", "x".repeat(5_000)) });
    let file = scratch("hidden-in-a-valid-record.json");
    std::fs::write(&file, record.to_string()).unwrap();
    let (code, printed, _) = asked(&["check", file.to_str().unwrap()]);
    assert_eq!(code, Some(0));
    assert!(printed.starts_with("A valid record."), "{printed}");
    can_be_shown(&printed);
}

#[test]
fn a_file_of_thousands_of_faults_fills_no_screen() {
    let lines: Vec<_> = (0..3_000)
        .map(|_| json!({ "to": "sales", "metric": "price", "rate": { "each": 1 }, "due": "signature" }))
        .collect();
    let file = scratch("thousands-of-faults.json");
    std::fs::write(&file, json!({ "format": 1, "id": "many", "lines": lines }).to_string()).unwrap();
    let (code, _, said) = asked(&["check", file.to_str().unwrap()]);
    assert_eq!(code, Some(1));
    assert_eq!(said.lines().count(), 101);
    assert!(said.ends_with("And 2902 more.\n"), "{said}");
}

#[test]
fn a_file_of_another_kind_is_called_what_it_is_and_one_that_is_not_there_is_not_called_a_preset() {
    let campaign = scratch("kinds-campaign.json");
    assert_eq!(asked(&["play", "--scenario", "long-game", "--out", campaign.to_str().unwrap()]).0, Some(0));
    let (campaign, experiment) = (campaign.to_str().unwrap(), case("experiment_for_check.json"));
    let experiment = experiment.to_str().unwrap();
    for (arguments, told) in [
        (vec!["debrief", campaign], "This is a campaign, not a record."),
        (vec!["replay", experiment], "This is an experiment, not a record."),
        (vec!["lab", "--experiment", campaign], "This is a campaign, not an experiment."),
        (vec!["play", "--scenario", experiment], "This is an experiment, not a scenario."),
        (vec!["lab", "--pay", campaign], "This is a campaign, not a pay scheme."),
        (vec!["play", "--scenario", "./nowhere.json"], "./nowhere.json: No such file"),
        (vec!["lab", "--pay", "nowhere.json"], "nowhere.json: No such file"),
    ] {
        let (code, _, said) = asked(&arguments);
        assert_eq!(code, Some(1), "{arguments:?}");
        assert!(said.contains(told), "{arguments:?}: {said}");
    }
    let (_, _, said) = asked(&["play", "--scenario", "nowhere"]);
    assert!(said.contains("There is no scenario called 'nowhere'"), "{said}");
}

#[test]
fn a_text_that_is_no_file_of_truce_is_told_in_plain_words() {
    for (text, told) in [
        ("", "The file is empty."),
        ("{\"format\":1,\"moves\":[{\"by\":\"sa", "The file stops in the middle"),
        ("hello", "This is not a Truce file"),
        ("[]", "expected an object"),
    ] {
        let file = scratch("no-file-of-truce.json");
        std::fs::write(&file, text).unwrap();
        let (code, _, said) = asked(&["replay", file.to_str().unwrap()]);
        assert_eq!(code, Some(1));
        assert!(said.contains(told) && !said.contains("struct") && !said.contains("EOF"), "{text}: {said}");
    }
}
