//! The command line, as somebody in a terminal meets it.

use std::path::PathBuf;
use std::process::{Command, Output};

pub fn truce(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_truce")).args(arguments).output().expect("truce runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

pub fn scratch(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name)
}

#[test]
fn play_then_replay_then_check() {
    let file = scratch("played.json");
    let path = file.to_str().unwrap();
    let played = truce(&[
        "play",
        "--scenario",
        "sprint",
        "--pay",
        "siloed",
        "--culture",
        "neutral",
        "--seed",
        "7",
        "--moves",
        "default",
        "--out",
        path,
    ]);
    assert!(played.status.success(), "{}", text(&played.stderr));
    let replayed = truce(&["replay", path, "--format", "json"]);
    let value: serde_json::Value = serde_json::from_slice(&replayed.stdout).unwrap();
    assert_eq!(value["scenario"], "sprint");
    assert_eq!(value["over"], true);
    assert!(value["outcome"]["pay"]["sales"]["total"].is_i64());
    assert!(text(&truce(&["replay", path, "--format", "text"]).stdout).contains("public     quarter_closed"));
    assert_eq!(text(&truce(&["check", path]).stdout), "A valid record.\n");
}

#[test]
fn a_damaged_file_is_refused_in_one_sentence() {
    let file = scratch("damaged.json");
    std::fs::write(&file, "{\"format\":1,\"scenario\":{\"preset\":\"sprint\"},").unwrap();
    let replayed = truce(&["replay", file.to_str().unwrap()]);
    assert_eq!(replayed.status.code(), Some(1));
    let said = text(&replayed.stderr);
    assert_eq!(said.trim_end().lines().count(), 1, "{said}");
    assert!(said.contains("stops in the middle"), "{said}");
}

#[test]
fn check_lists_every_fault_with_its_path() {
    let file = scratch("scenario.json");
    let draft = game::scenario::preset("sprint").unwrap().draft().clone();
    let mut value = serde_json::to_value(draft).unwrap();
    value["weeks"] = 40.into();
    value["clients"][1]["arrives"] = 0.into();
    std::fs::write(&file, value.to_string()).unwrap();
    let checked = truce(&["check", file.to_str().unwrap()]);
    assert_eq!(checked.status.code(), Some(1));
    let said = text(&checked.stderr);
    assert!(said.contains("weeks") && said.contains("clients[1].arrives"), "{said}");
    assert!(said.lines().next().unwrap().ends_with("not a valid scenario."), "{said}");
    assert_eq!(said.trim_end().lines().count(), 4, "{said}");
}

#[test]
fn schemas_are_json_schemas() {
    for kind in ["scenario", "scheme", "record"] {
        let printed = truce(&["schema", kind]);
        let value: serde_json::Value = serde_json::from_slice(&printed.stdout).unwrap();
        assert!(value["$schema"].as_str().is_some_and(|schema| schema.contains("json-schema.org")), "{kind}");
        assert!(value["properties"]["format"].is_object(), "{kind}");
    }
}

#[test]
fn an_unknown_name_is_answered_with_the_known_ones() {
    let played = truce(&["play", "--pay", "generous"]);
    assert_eq!(played.status.code(), Some(1));
    assert!(text(&played.stderr).contains("siloed, gated, pool"), "{}", text(&played.stderr));
}
