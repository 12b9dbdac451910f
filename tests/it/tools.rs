//! The few tools of our own, held against the library that they stand for.

use crate::random_play::{Dice, for_seeds};
use serde::Serialize;
use serde_json::{Map, Value, json};
use truce::{order, writing};

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
