//! What must hold inside a browser as well as natively. Natively this binary is empty.

#![cfg(target_arch = "wasm32")]
#![allow(missing_docs, clippy::unwrap_used)]

#[path = "../../crates/truce/tests/it/vector.rs"]
mod vector;

use export::replay::Replay;
use game::record::Record;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn chance_is_the_same_in_the_browser() {
    assert_eq!(vector::vector(), include_str!("../games/chance.txt"));
}

#[wasm_bindgen_test]
fn games_are_the_same_in_the_browser() {
    let games = [
        (include_str!("../games/war.json"), include_str!("../games/war.txt")),
        (include_str!("../games/truce.json"), include_str!("../games/truce.txt")),
        (include_str!("../games/wild.json"), include_str!("../games/wild.txt")),
    ];
    for (record, expected) in games {
        let game = Record::from_json(record).unwrap().replay().unwrap();
        assert_eq!(Replay::of(&game).to_text(), expected);
    }
}
