//! The course: its scenes teach what its chapters say, and a course file is judged whole.

use crate::command_line::{scratch, truce};
use crate::random_play::{Dice, for_seeds};
use course::ask::Way;
use course::chapter;
use course::plan::{Course, CourseDraft};
use course::proof::{AGAIN, ChapterProof, LOOKED_AT, MARKETS, first, found_in};
use course::staging::Staging;
use game::play::Game;
use game::record::Record;
use std::rc::Rc;
use world::chance::Seed;

const KEPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../course/src/proofs.json");

/// `UPDATE_EXPECT=1` plays all markets and writes what they show.
#[test]
fn the_proofs_that_are_kept_are_those_of_the_scenes_today() {
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(KEPT, truce(&["course", "check", "--format", "json"]).stdout).unwrap();
        return;
    }
    let course = Course::of_truce().expect("every chapter of Truce is valid");
    let kept = ChapterProof::recorded().unwrap();
    assert_eq!(kept.len(), course.chapters().len());
    for (chapter, kept) in course.chapters().iter().zip(kept) {
        let write = "write the proofs again: UPDATE_EXPECT=1 cargo test -p truce --test it -- course";
        assert_eq!((&kept.chapter, kept.markets), (&chapter.id, MARKETS), "{write}");
        assert_eq!(kept.first, first(&chapter.scene), "{}: the first {AGAIN} markets; {write}", chapter.id);
        assert_eq!(kept.faults(chapter), [], "{} is not proved", chapter.id);
        assert_eq!(kept.looked_at, if chapter.finds.is_some() { LOOKED_AT } else { 0 });
    }
}

/// Else a scene would teach by one lucky market.
#[test]
fn a_cause_is_found_more_often_where_a_scene_is_answered_as_comes_naturally() {
    for proof in ChapterProof::recorded().unwrap().into_iter().filter(|proof| proof.looked_at > 0) {
        let [natural, better] = proof.found;
        assert!(natural > better, "{}: {natural} and {better}", proof.chapter);
    }
    let one = chapter::preset("one-promise").unwrap();
    assert_eq!(found_in(&one, Seed::new(debrief::chosen::SEED)), [true, false]);
}

/// A learner's progress is their answers: they lead to the same quarter everywhere, and the quarter is a game like any
/// other.
#[test]
fn the_same_answers_lead_to_the_same_quarter_and_its_record_replays() {
    let course = Course::of_truce().unwrap();
    for_seeds(6, |seed| {
        for chapter in course.chapters() {
            let mut dice = Dice::new(seed);
            let mut staging = Staging::new(Rc::clone(&chapter.scene), Some(Seed::new(seed as u32)));
            while let Some(moment) = staging.next_moment() {
                let way = if dice.below(2) == 0 { Way::Natural } else { Way::Better };
                staging.decide(moment, way);
            }
            let game: &Game = staging.game();
            assert!(game.is_over(), "{} in market {seed}", chapter.id);
            let again = Record::of(game).replay().unwrap();
            assert_eq!(again.log(), game.log(), "{} in market {seed}", chapter.id);

            let mut other = Staging::new(Rc::clone(&chapter.scene), Some(Seed::new(seed as u32)));
            let asked = usize::from(chapter.scene.most()).min(staging.decided().len());
            for answer in &staging.decided()[..asked] {
                let moment = other.next_moment().expect("it is asked as often");
                assert_eq!(moment, answer.moment);
                other.decide(moment, answer.way);
            }
            assert_eq!(other.next_moment(), None);
            assert_eq!(other.game().moves(), game.moves());
        }
    });
}

fn told(arguments: &[&str]) -> String {
    let ended = truce(arguments);
    assert!(!ended.status.success());
    String::from_utf8(ended.stderr).unwrap()
}

#[test]
fn a_course_to_start_from_is_valid_and_is_not_written_over() {
    let file = scratch("ours.json");
    let _ = std::fs::remove_file(&file);
    let path = file.to_str().unwrap();
    truce(&["course", "new", "--out", path]);
    let checked = truce(&["check", path]).stdout;
    let checked = String::from_utf8(checked).unwrap();
    assert!(checked.starts_with("A valid course. 8 chapters, pass mark 75%,"), "{checked}");
    let draft = CourseDraft::from_json(&std::fs::read_to_string(&file).unwrap()).unwrap();
    let of_truce = Course::of_truce().unwrap();
    assert_eq!(draft.validate().unwrap().chapters(), of_truce.chapters());
    let refused = told(&["course", "new", "--out", path]);
    assert!(refused.contains("there is such a file already"), "{refused}");
}

/// All faults at once, each with its place.
#[test]
fn every_fault_of_a_course_is_told_with_its_place() {
    let file = scratch("bad-course.json");
    let mut draft: serde_json::Value =
        serde_json::from_str(&CourseDraft::of_truce().written_out().to_json()).unwrap();
    draft["id"] = "Not an id".into();
    draft["pass_mark"] = 20_000.into();
    draft["wording"] = serde_json::json!({ "no-such-sentence": "x" });
    draft["chapters"][0]["file"]["scene"]["most"] = 99.into();
    draft["chapters"][1]["file"]["scene"]["asks"] = serde_json::json!(["promise"]);
    draft["chapters"][2]["file"]["scene"]["assistant"] = "grumpy".into();
    draft["chapters"][3]["file"]["question"]["right"] = 7.into();
    draft["chapters"][4]["file"]["id"] = "one-promise".into();
    std::fs::write(&file, draft.to_string()).unwrap();
    let told = told(&["check", file.to_str().unwrap()]);
    for place in [
        "At id:",
        "At pass_mark:",
        "At wording.no-such-sentence:",
        "At chapters[0].file.scene.most:",
        "At chapters[1].file.scene.asks:",
        "At chapters[2].file.scene.assistant:",
        "At chapters[3].file.question:",
    ] {
        assert!(told.contains(place), "{place} is not in {told}");
    }
}

/// Whatever becomes of a file on its way, it is read or refused, and nothing panics.
#[test]
fn a_damaged_course_is_refused_in_a_sentence() {
    let whole = CourseDraft::of_truce().written_out().to_json();
    let words = words::Words::new(words::Language::English);
    for_seeds(200, |seed| {
        let mut dice = Dice::new(seed);
        let mut bytes = whole.clone().into_bytes();
        match dice.below(3) {
            0 => bytes.truncate(dice.below(whole.len())),
            1 => {
                let at = dice.below(whole.len());
                bytes[at] = b"{}[]\",:0x"[dice.below(9)];
            }
            _ => {
                let at = dice.below(whole.len());
                bytes.remove(at);
            }
        }
        let text = String::from_utf8_lossy(&bytes);
        let faults = match CourseDraft::from_json(&text) {
            Ok(draft) => draft.validate().err().unwrap_or_default(),
            Err(fault) => vec![fault],
        };
        for fault in faults {
            let told = words.course_fault(&fault);
            assert!(told.ends_with('.') && told.lines().count() == 1, "{told}");
        }
    });
}

/// An organisation's own chapter brings its own sentences; one that is left out leaves no fault; a fact that there is not is
/// told.
#[test]
fn an_own_chapter_needs_its_own_sentences_and_one_that_is_left_out_needs_none() {
    let words = words::Words::new(words::Language::English);
    let whole = words.course_to_edit();
    let faults = |draft: &CourseDraft| words.judged_course(&draft.to_json()).err().unwrap_or_default();
    assert_eq!(faults(&whole), Vec::<String>::new());

    let mut fewer = whole.clone();
    fewer.chapters.drain(2..5);
    assert_eq!(faults(&fewer), Vec::<String>::new());

    let mut own = whole.clone();
    let game::record::PresetOrFile::File(chapter) = &mut own.chapters[0] else { panic!("it is written out") };
    chapter.id = "our-own".into();
    let missing = faults(&own);
    assert!(
        missing.iter().any(|fault| fault.starts_with("At wording.chapter-our-own.story:")),
        "{missing:?}"
    );
    let renamed = |id: &str| id.replace("one-promise", "our-own");
    own.wording = whole.wording.iter().map(|(id, text)| (renamed(id), text.clone())).collect();
    assert_eq!(faults(&own), Vec::<String>::new());

    for (id, text, fact) in [
        ("ask-promise", "{ $pointz } for { $client }?", "pointz"),
        ("chapter-strategy.story", "{ $client } again", "client"),
        ("ask-news", "{ $week", ""),
    ] {
        let mut strange = whole.clone();
        strange.wording.insert(id.into(), text.into());
        let told = faults(&strange);
        assert!(matches!(told.as_slice(), [one] if one.contains(&format!("no fact \"{fact}\""))), "{told:?}");
    }
    let mut outside = whole.clone();
    outside.wording.insert("ended-points".into(), "Happy".into());
    assert!(faults(&outside)[0].starts_with("At wording.ended-points:"));
}
