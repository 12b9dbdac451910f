//! Whatever bytes come in, loading answers with a game or with a fault that names its place.

use crate::random_play::{Dice, for_seeds, random_game};
use game::record::{LARGEST, PresetOrFile, Record, RecordFault};
use game::scenario::{self, ScenarioDraft};

#[test]
fn loading_never_panics_on_any_bytes() {
    let games: Vec<String> = (0..4).map(|seed| Record::of(&random_game(seed)).to_json()).collect();
    for_seeds(3000, |seed| {
        let mut dice = Dice::new(seed);
        let mut bytes = dice.pick(&games).clone().into_bytes();
        for _ in 0..=dice.below(4) {
            damage(&mut bytes, &mut dice);
        }
        let text = String::from_utf8_lossy(&bytes);
        if let Ok(record) = Record::from_json(&text)
            && let Err(fault) = record.replay()
        {
            assert!(!fault.path.is_empty(), "a fault names its path: {fault:?}");
        }
    });
}

fn damage(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let at = dice.below(bytes.len().max(1));
    match dice.below(5) {
        0 => bytes.truncate(at),
        1 => bytes.insert(at, dice.below(256) as u8),
        2 => bytes[at] = b"0123456789-e.\"{}[],:"[dice.below(20)],
        3 => {
            let other = dice.below(bytes.len());
            bytes.swap(at, other);
        }
        _ => {
            let end = (at + dice.below(40)).min(bytes.len());
            bytes.drain(at..end);
        }
    }
}

#[test]
fn noise_is_no_record() {
    for_seeds(500, |seed| {
        let mut dice = Dice::new(seed);
        let noise: Vec<u8> = (0..dice.below(400)).map(|_| dice.below(256) as u8).collect();
        assert!(Record::from_json(&String::from_utf8_lossy(&noise)).is_err());
    });
    assert_eq!(Record::from_json(&" ".repeat(LARGEST + 1)).unwrap_err().kind, RecordFault::TooLarge);
}

#[test]
fn a_fault_names_its_path() {
    let good = Record::of(&random_game(5)).to_json();
    let at = |from: &str, to: &str| {
        let bad = good.replacen(from, to, 1);
        assert_ne!(bad, good, "{from} is in the record");
        match Record::from_json(&bad) {
            Err(fault) => fault.path,
            Ok(record) => record.replay().unwrap_err().path,
        }
    };
    assert_eq!(at("\"format\":1", "\"format\":9"), "format");
    assert_eq!(at("\"preset\":", "\"preset\":\"nowhere\",\"x\":"), "scenario.preset");
    assert_eq!(at("\"openness\":\"own", "\"openness\":\"no"), "openness");
    assert_eq!(at("\"by\":\"sales\"", "\"by\":\"nobody\""), "moves[0].by");
    let mut record = Record::from_json(&good).unwrap();
    let last = record.moves.len();
    record.moves.push(record.moves[0].clone());
    assert_eq!(record.replay().unwrap_err().path, format!("moves[{last}]"));
}

#[test]
fn a_record_tells_the_faults_of_every_file_in_it() {
    let mut record = Record::of(&random_game(5));
    let mut draft = scenario::preset("sprint").unwrap().draft().clone();
    (draft.patience, draft.offers) = (0, 9);
    record.scenario = PresetOrFile::File(draft);
    record.scheme = PresetOrFile::Preset("generous".into());
    let paths: Vec<_> = record.faults().into_iter().map(|fault| fault.path).collect();
    assert_eq!(paths, ["scenario.file.patience", "scenario.file.offers", "scheme.preset"]);
    assert_eq!(record.replay().unwrap_err().path, "scenario.file.patience");
}

#[test]
fn a_scenario_draft_tells_all_its_faults() {
    let mut draft: ScenarioDraft = scenario::preset("sprint").unwrap().draft().clone();
    draft.weeks = 0;
    draft.currency = "euro".into();
    draft.parameters.stated_low = 40.0;
    draft.parameters.capacity = f64::NAN;
    draft.clients[0].arrives = world::quantities::Week::new(9);
    let paths: Vec<_> = draft.validate().unwrap_err().into_iter().map(|fault| fault.path).collect();
    let expected = [
        "currency",
        "weeks",
        "parameters.capacity",
        "parameters.stated_low",
        "clients[0].arrives",
        "clients[1].arrives",
        "clients[2].arrives",
        "clients[3].arrives",
    ];
    assert_eq!(paths, expected);
}
