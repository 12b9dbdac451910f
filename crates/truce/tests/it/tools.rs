//! The few tools of our own, held against the library that they stand for.

use crate::random_play::{Dice, for_seeds, random_game};
use base::{order, reading, text, writing};
use game::record::Record;
use game::scenario::{self, ScenarioDraft};
use pay::draft::SchemeDraft;
use pay::presets;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use std::sync::atomic::{AtomicUsize, Ordering};

#[test]
fn a_short_list_is_put_in_order_as_the_library_does_it() {
    for_seeds(200, |seed| {
        let mut dice = Dice::new(seed);
        let list: Vec<(usize, usize)> = (0..dice.below(40)).map(|place| (dice.below(8), place)).collect();
        let (mut short, mut library) = (list.clone(), list);
        order::by_key(&mut short, |(key, _)| *key);
        library.sort_by_key(|(key, _)| *key);
        assert_eq!(short, library);
        order::by(&mut short, |one, other| (other.0 / 3).cmp(&(one.0 / 3)));
        library.sort_by_key(|other| core::cmp::Reverse(other.0 / 3));
        assert_eq!(short, library);
    });
}

fn any_text(dice: &mut Dice) -> String {
    let letters = ["a", "ü", "\"", "\\", "{", "}", "[", "]", ",", ":", " ", "\n", "\u{7}"];
    (0..dice.below(6)).map(|_| *dice.pick(&letters)).collect()
}

fn any_json(dice: &mut Dice, depth: usize) -> Value {
    match dice.below(if depth == 0 { 4 } else { 6 }) {
        0 => Value::Null,
        1 => json!(dice.one_in(2)),
        2 => json!(dice.below(1_000) as f64 / 7.0 - 50.0),
        3 => json!(any_text(dice)),
        4 => (0..dice.below(4)).map(|_| any_json(dice, depth - 1)).collect(),
        _ => {
            let fields = (0..dice.below(4)).map(|_| (any_text(dice), any_json(dice, depth - 1)));
            Value::Object(fields.collect::<Map<_, _>>())
        }
    }
}

#[test]
fn json_is_laid_out_as_the_library_does_it() {
    for_seeds(500, |seed| {
        let value = any_json(&mut Dice::new(seed), 4);
        assert_eq!(writing::pretty(&value), serde_json::to_string_pretty(&value).unwrap());
    });
}

#[test]
fn a_name_is_what_files_call_a_thing() {
    #[derive(Serialize)]
    #[serde(rename_all = "snake_case")]
    enum Thing {
        BareName,
        WithMore { weeks: u8 },
    }
    assert_eq!(
        [Thing::BareName, Thing::WithMore { weeks: 2 }].map(|thing| writing::name(&thing)),
        ["bare_name", "with_more"]
    );
    assert_eq!([writing::name(&3), writing::name(&()), writing::name(&[1])], [""; 3]);
}

/// Does something to a value that a file of its kind may not hold.
fn spoil(value: &mut Value, dice: &mut Dice) {
    let deeper = !dice.one_in(4);
    match value {
        Value::Array(items) if deeper && !items.is_empty() => {
            let place = dice.below(items.len());
            spoil(&mut items[place], dice);
        }
        Value::Object(fields) if !fields.is_empty() => {
            let name = fields.keys().nth(dice.below(fields.len())).cloned().unwrap();
            match dice.below(if deeper { 12 } else { 3 }) {
                0 => drop(fields.remove(&name)),
                1 => drop(fields.insert("\"ü\\".into(), json!(1))),
                2 => {
                    let other = fields.remove(&name).unwrap();
                    fields.insert(format!("{name}\n{{"), other);
                }
                _ => spoil(fields.get_mut(&name).unwrap(), dice),
            }
        }
        Value::Array(_)
        | Value::Object(_)
        | Value::Null
        | Value::Bool(_)
        | Value::Number(_)
        | Value::String(_) => {
            *value = dice
                .pick(&[json!(null), json!(-1.5), json!("\u{7}{"), json!([1, 2]), json!({ "a": 1 })])
                .clone();
        }
    }
}

/// The path that the library finds; nothing where it reads the text.
fn path_by_library<T: DeserializeOwned>(text: &str) -> Option<String> {
    let read = serde_path_to_error::deserialize::<_, T>(&mut serde_json::Deserializer::from_str(text));
    let path = read.err()?.path().to_string();
    Some(if path == "." { String::new() } else { path })
}

/// The path to what a place lies in.
fn parent(path: &str) -> &str {
    path.rfind(['.', '[']).map_or("", |end| &path[..end])
}

fn is_told_as_by_the_library<T: DeserializeOwned>(good: &str, dice: &mut Dice) -> bool {
    let mut value = serde_json::from_str(good).unwrap();
    spoil(&mut value, dice);
    let json = if dice.one_in(2) { writing::pretty(&value) } else { value.to_string() };
    // What cannot be shown in a line is told in its place.
    let wanted = path_by_library::<T>(&json).map(|path| text::shown(&path, reading::LONGEST_PATH));
    let found = reading::read::<T>(&json).err().map(|fault| fault.path);
    match (&found, &wanted) {
        (Some(found), Some(wanted)) => {
            let near = found == wanted || parent(found) == wanted || found == parent(wanted);
            assert!(near, "{found} is not {wanted} in {json}");
        }
        (None, None) => {}
        (Some(_), None) | (None, Some(_)) => panic!("{found:?} is not {wanted:?} in {json}"),
    }
    wanted.is_some()
}

#[test]
fn a_fault_lies_where_the_library_finds_it_or_a_step_away() {
    let scenario = writing::compact(scenario::preset("quarter").unwrap().draft());
    let pay = writing::compact(&SchemeDraft::from(&presets::scheme("milestones").unwrap()));
    let found = AtomicUsize::new(0);
    for_seeds(600, |seed| {
        let mut dice = Dice::new(seed);
        let record = Record::of(&random_game(seed % 20)).to_json();
        let told = [
            is_told_as_by_the_library::<Record>(&record, &mut dice),
            is_told_as_by_the_library::<ScenarioDraft>(&scenario, &mut dice),
            is_told_as_by_the_library::<SchemeDraft>(&pay, &mut dice),
        ];
        found.fetch_add(told.iter().filter(|told| **told).count(), Ordering::Relaxed);
    });
    assert!(found.into_inner() > 900, "most of what was done is a fault");
}
