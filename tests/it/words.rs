//! Words: every sentence is there, and every sentence there is used.

use crate::tidy::{code, files, root};
use bots::Temperament;
use fluent_bundle::FluentResource;
use game::{campaign, scenario};
use pay::presets;
use std::collections::BTreeSet;
use words::{Language, Words};
use world::parameters;

fn sources() -> Vec<(String, String)> {
    files("crates/words/src/en", "ftl")
}

fn code_of_ours() -> Vec<(String, String)> {
    ["src", "crates"].iter().flat_map(|folder| files(folder, "rs")).collect()
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
    for (name, text) in code_of_ours() {
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
    let temperaments = Temperament::ids().map(|id| format!("temperament-{id}"));
    schemes.chain(cultures).chain(scenarios).chain(campaigns).chain(temperaments).collect()
}

#[test]
fn every_preset_has_its_words() {
    let missing: Vec<String> = preset_ids().difference(&written()).cloned().collect();
    assert!(missing.is_empty(), "nobody wrote about {missing:?}");
}

#[test]
fn every_sentence_written_is_asked_for() {
    let sources: String = code_of_ours().into_iter().map(|(_, text)| text).collect();
    let characters = std::fs::read_to_string(root().join("crates/words/src/en/characters.ftl")).unwrap();
    let unused: Vec<String> = written()
        .into_iter()
        .filter(|id| !sources.contains(&format!("\"{id}\"")))
        // Characters and presets are asked for by their names in files.
        .filter(|id| !characters.contains(&format!("\n{id} =")) && !preset_ids().contains(id))
        .collect();
    assert!(unused.is_empty(), "nobody asks for these sentences: {unused:#?}");
}

#[test]
fn a_moment_is_a_week_and_a_day_that_people_know() {
    use world::quantities::{Moment, Week};
    let words = Words::new(Language::English);
    let told = |tenths: i32| words.moment(Moment::from_tenths(tenths));
    // 2.4 weeks gone is the second day of the third week; the end of a week still belongs to it.
    assert_eq!(told(24), "3, Tuesday");
    assert_eq!(words.moment_short(Moment::from_tenths(25)), "3, Wed");
    assert_eq!(words.moment(Week::new(2).end()), "2, Friday");
    assert_eq!([told(21), told(22), told(23)], ["3, Monday", "3, Monday", "3, Tuesday"]);
    assert_eq!(told(0), "1, Monday");
    let stretches = [0.1, 0.2, 0.6, 1.0, 1.4, 2.2].map(|weeks| words.stretch(weeks));
    assert_eq!(stretches, ["1 day", "1 day", "3 days", "1 week", "1 week and 2 days", "2 weeks and 1 day"]);
}

#[test]
fn money_is_told_as_people_write_it() {
    use world::quantities::Money;
    let words = Words::new(Language::English);
    assert_eq!(words.money(Money::from_cents(4_200_049)), "€42,000");
    assert_eq!(words.money(Money::from_cents(-35_000)), "\u{2212}\u{2060}€350");
    assert_eq!(words.money(Money::from_cents(12_345_678_900)), "€123,456,789");
    assert_eq!(words.money(Money::from_cents(-20)), "€0");
    assert_eq!(words.in_currency("CHF").money(Money::from_cents(100_000)), "CHF\u{a0}1,000");
    assert_eq!(words.signed_money(Money::from_cents(120_000)), "+\u{2060}€1,200");
}

/// Every row of the model that a page names beside a number is in the model's table.
#[test]
fn every_row_of_the_model_that_a_page_names_is_there() {
    let mut missing = Vec::new();
    for (name, text) in files("src/ui", "rs") {
        for call in code(&text).split(".by(&[").skip(1) {
            let ids = call.split(']').next().unwrap_or_default();
            let ids = ids.split(',').map(|id| id.trim().trim_matches('"')).filter(|id| !id.is_empty());
            missing.extend(ids.filter(|id| parameters::row(id).is_none()).map(|id| format!("{name}: {id}")));
        }
    }
    assert!(missing.is_empty(), "the model has no such rows: {missing:#?}");
}

/// Beside a decision stand 25 words or fewer: counted in the words as written, a fact in them as one.
#[test]
fn few_words_stand_beside_a_decision() {
    let words = Words::new(Language::English);
    let beside = |id: &str| {
        ["ask-", "move-", "nobody-", "sheet-", "signature-", "wait-", "renegotiate-", "credit-"]
            .iter()
            .any(|of| id.starts_with(of))
    };
    let count = |id: &str| words.say(id).split_whitespace().filter(|word| !word.starts_with('$')).count();
    let ids: Vec<String> = written().into_iter().filter(|id| beside(id)).collect();
    assert!(ids.len() > 60, "the words beside decisions are found by their ids");
    let long: Vec<String> = ids
        .iter()
        .flat_map(|id| [id.clone(), format!("{id}.text"), format!("{id}.note")])
        .filter(|id| count(id) > 25)
        .collect();
    assert!(long.is_empty(), "25 words or fewer beside a decision: {long:#?}");
}
