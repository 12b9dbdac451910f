//! Walls between crates: what their manifests say, read as Cargo reads them.

use super::{complain, root};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// The crates of ours, each with everything its manifest names, for whatever target and purpose.
fn manifests() -> BTreeMap<String, BTreeSet<String>> {
    let asked = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(asked.status.success(), "{}", String::from_utf8_lossy(&asked.stderr));
    let told: Value = serde_json::from_slice(&asked.stdout).unwrap();
    let text = |value: &Value| value["name"].as_str().unwrap().to_owned();
    let needs = |package: &Value| package["dependencies"].as_array().unwrap().iter().map(text).collect();
    told["packages"].as_array().unwrap().iter().map(|package| (text(package), needs(package))).collect()
}

/// The engine, each crate after those that it may use.
const ENGINE: [(&str, &[&str]); 11] = [
    ("truce-base", &[]),
    ("truce-world", &[]),
    ("truce-pay", &["truce-base", "truce-world"]),
    ("truce-game", &["truce-base", "truce-world", "truce-pay"]),
    ("truce-bots", &["truce-base", "truce-world", "truce-pay", "truce-game"]),
    ("truce-lab", &["truce-base", "truce-world", "truce-pay", "truce-game", "truce-bots"]),
    ("truce-debrief", &["truce-base", "truce-world", "truce-pay", "truce-game", "truce-bots", "truce-lab"]),
    (
        "truce-course",
        &["truce-base", "truce-world", "truce-pay", "truce-game", "truce-bots", "truce-lab", "truce-debrief"],
    ),
    ("truce-platform", &["truce-base", "truce-course"]),
    (
        "truce-export",
        &["truce-base", "truce-world", "truce-pay", "truce-game", "truce-bots", "truce-lab", "truce-debrief"],
    ),
    (
        "truce-words",
        &[
            "truce-base",
            "truce-world",
            "truce-pay",
            "truce-game",
            "truce-bots",
            "truce-lab",
            "truce-debrief",
            "truce-course",
        ],
    ),
];

/// What runs in the browser beside the page. Nothing of the page is compiled for it.
const WORKERS: [(&str, &[&str]); 1] = [("truce-lab-worker", &["truce-debrief"])];

/// `world` uses nothing of ours, so no pay can reach a client.
#[test]
fn crates_use_only_what_lies_below_them() {
    let manifests = manifests();
    let mut faults = Vec::new();
    for (name, below) in ENGINE.into_iter().chain(WORKERS) {
        let needs = manifests.get(name).unwrap_or_else(|| panic!("{name} is a crate"));
        let ours = needs.iter().filter(|need| manifests.contains_key(*need));
        let above = ours.filter(|need| !below.contains(&need.as_str()));
        faults.extend(above.map(|need| format!("{name} uses {need}")));
    }
    complain(faults, "A crate uses those below it. Move the wall on purpose and say so in ARCHITECTURE.md.");
}

#[test]
fn the_engine_and_the_command_line_know_no_browser() {
    let of_the_web = |need: &str| {
        ["yew", "web-sys", "js-sys", "idb", "trunk"].contains(&need)
            || need.starts_with("wasm")
            || need.starts_with("gloo")
            || need.starts_with("yew-")
    };
    let manifests = manifests();
    let mut faults = Vec::new();
    for name in ENGINE.iter().map(|(name, _)| *name).chain(["truce"]) {
        let needs = manifests.get(name).unwrap_or_else(|| panic!("{name} is a crate"));
        faults.extend(needs.iter().filter(|need| of_the_web(need)).map(|need| format!("{name} uses {need}")));
    }
    complain(faults, "Only the page depends on the browser.");
}

/// A crate that is in neither list above would have no wall.
#[test]
fn every_crate_has_its_walls() {
    let walled = ENGINE.iter().chain(&WORKERS).map(|(name, _)| *name);
    let known: BTreeSet<&str> = walled.chain(["truce", "truce-page"]).collect();
    let of_ours = manifests().into_keys().filter(|name| name.starts_with("truce"));
    let unknown = of_ours.filter(|name| !known.contains(name.as_str())).collect();
    complain(unknown, "Say in tests/it/tidy/manifests.rs what the new crate may use.");
}
