//! Words: every sentence is there, and every sentence there is used.

use crate::tidy::{code, files, root};
use fluent_bundle::FluentResource;
use std::collections::BTreeSet;
use truce::game::{campaign, scenario};
use truce::pay::presets;
use truce::words::{Language, Words};

fn sources() -> Vec<(String, String)> {
    files("src/words/en", "ftl")
}

/// Ids of all messages, as written in the files.
fn written() -> BTreeSet<String> {
    sources()
        .iter()
        .flat_map(|(_, text)| text.lines())
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" =").or_else(|| line.split_once('=')))
        .map(|(id, _)| id.trim().to_owned())
        .collect()
}

#[test]
fn every_file_of_words_reads_without_a_fault() {
    for (name, text) in sources() {
        let faults = FluentResource::try_new(text).err().map(|(_, faults)| faults);
        assert!(faults.is_none(), "{name}: {faults:?}");
    }
}

#[test]
fn no_id_is_written_twice() {
    let mut seen = BTreeSet::new();
    for (name, text) in sources() {
        for line in text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase())) {
            let Some((id, _)) = line.split_once('=') else { continue };
            assert!(seen.insert(id.trim().to_owned()), "{name} writes '{}' a second time", id.trim());
        }
    }
}

/// Everything between quotes in the sources that looks like an id passed to the words is written.
#[test]
fn every_sentence_asked_for_is_there() {
    let written = written();
    let mut missing = Vec::new();
    for (name, text) in files("src", "rs") {
        for call in ["say(\"", "tell(\"", ".find(\""] {
            for rest in code(&text).split(call).skip(1) {
                let id = rest.split('"').next().unwrap_or_default();
                let message = id.split('.').next().unwrap_or_default();
                if !written.contains(message) && !id.contains('{') {
                    missing.push(format!("{name}: {id}"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "nobody wrote these sentences: {missing:#?}");
}

/// The ids under which presets are told.
fn preset_ids() -> BTreeSet<String> {
    let schemes = presets::scheme_ids().map(|id| format!("scheme-{id}"));
    let cultures = presets::culture_ids().map(|id| format!("culture-{id}"));
    let scenarios = scenario::preset_ids().map(|id| format!("scenario-{id}"));
    let campaigns = campaign::preset_ids().map(|id| format!("scenario-{id}"));
    schemes.chain(cultures).chain(scenarios).chain(campaigns).collect()
}

#[test]
fn every_preset_has_its_words() {
    let missing: Vec<String> = preset_ids().difference(&written()).cloned().collect();
    assert!(missing.is_empty(), "nobody wrote about {missing:?}");
}

#[test]
fn every_sentence_written_is_asked_for() {
    let sources: String = files("src", "rs").into_iter().map(|(_, text)| text).collect();
    let characters = std::fs::read_to_string(root().join("src/words/en/characters.ftl")).unwrap();
    let unused: Vec<String> = written()
        .into_iter()
        .filter(|id| !sources.contains(&format!("\"{id}\"")))
        // Characters and presets are asked for by their names in files.
        .filter(|id| !characters.contains(&format!("\n{id} =")) && !preset_ids().contains(id))
        .collect();
    assert!(unused.is_empty(), "nobody asks for these sentences: {unused:#?}");
}

#[test]
fn money_is_told_as_people_write_it() {
    use truce::world::quantities::Money;
    let words = Words::new(Language::English);
    assert_eq!(words.money(Money::from_cents(4_200_049)), "€42,000");
    assert_eq!(words.money(Money::from_cents(-35_000)), "\u{2212}€350");
    assert_eq!(words.money(Money::from_cents(12_345_678_900)), "€123,456,789");
    assert_eq!(words.money(Money::from_cents(-20)), "€0");
    assert_eq!(words.in_currency("CHF").money(Money::from_cents(100_000)), "CHF\u{a0}1,000");
    assert_eq!(words.signed_money(Money::from_cents(120_000)), "+€1,200");
}
