//! A record knows the rules that made it.

use crate::campaign;
use crate::command_line::{scratch, truce};
use crate::random_play::{default_game, setup};
use bots::{Room, Temperament};
use debrief::judge::{self, Opened};
use game::BySeat;
use game::campaign::CampaignRecord;
use game::provenance::{Digest, MadeUnder, Others, OutcomeAsTold, RULES_REVISION, Rules};
use game::record::Record;
use game::scenario::ScenarioDraft;
use std::rc::Rc;
use world::chance::Seed;
use world::quantities::{Money, Points};

fn record() -> Record {
    Record::of(&default_game("sprint", "siloed", "neutral", 7))
}

fn with_rules(rules: Rules) -> MadeUnder {
    let record = Record { rules: Some(rules), ..record() };
    Record::from_json(&record.to_json()).unwrap().made_under()
}

/// The market of `sprint` as another version might have had it.
fn changed(change: impl FnOnce(&mut ScenarioDraft)) -> Digest {
    let mut setup = setup("sprint", "siloed", "neutral", 7);
    let mut draft = setup.scenario.draft().clone();
    change(&mut draft);
    setup.scenario = Rc::new(draft.validate().unwrap());
    setup.digest()
}

#[test]
fn a_digest_is_about_what_things_mean_not_what_they_are_called() {
    let today = setup("sprint", "siloed", "neutral", 7).digest();
    assert_eq!(setup("sprint", "siloed", "neutral", 8).digest(), today);
    assert_eq!(changed(|draft| draft.id = "renamed".into()), today);
    assert_eq!(changed(|draft| draft.clients[0].name = Some("Another name".into())), today);
    assert_eq!(changed(|draft| draft.clients[0].wants = Some("Another wish.".into())), today);
    assert_ne!(changed(|draft| drop(draft.clients.pop())), today);
    assert_ne!(changed(|draft| draft.parameters.capacity += 1.0), today);
    assert_ne!(setup("sprint", "siloed", "blame", 7).digest(), today);
    assert_eq!(Digest::try_from(today.to_string()), Ok(today));
    for bad in ["", "+0000000000000000000000000000000", "0123", &today.to_string().to_uppercase()[..31]] {
        assert!(Digest::try_from(bad.to_owned()).is_err(), "{bad}");
    }
}

#[test]
fn a_record_made_when_a_preset_was_another_is_not_simply_valid() {
    let digest = setup("sprint", "siloed", "neutral", 7).digest();
    assert_eq!(record().made_under(), MadeUnder::TheSame);
    let other = changed(|draft| drop(draft.clients.pop()));
    assert_eq!(
        with_rules(Rules { revision: RULES_REVISION, digest: other }),
        MadeUnder::Others(Others::OtherSetup)
    );
    let older = Rules { revision: RULES_REVISION - 1, digest };
    assert_eq!(with_rules(older), MadeUnder::Others(Others::Older(RULES_REVISION - 1)));
    let newer = Rules { revision: RULES_REVISION + 1, digest };
    assert_eq!(with_rules(newer), MadeUnder::Others(Others::Newer(RULES_REVISION + 1)));
}

#[test]
fn an_older_record_that_notes_nothing_still_opens() {
    let old = Record { rules: None, outcome: None, ..record() };
    let json = old.to_json();
    assert!(!json.contains("\"rules\"") && !json.contains("\"outcome\""));
    let again = Record::from_json(&json).unwrap();
    assert_eq!(again.made_under(), MadeUnder::Unnoted);
    assert!(again.replay().is_ok());
}

#[test]
fn a_finished_quarter_keeps_what_it_came_to() {
    let record = record();
    let told = record.outcome.clone().unwrap();
    assert_eq!(Some(told), OutcomeAsTold::of(&record.replay().unwrap()));
    let begun = Record { moves: Vec::new(), ..record }.replay().unwrap();
    assert_eq!(Record::of(&begun).outcome, None);
}

/// What the golden games come to, with the revision of the rules that they come to it under. A line is written by hand.
const REVISIONS: &str = include_str!("../../../../tests/games/revisions.txt");

const GOLDENS: [(&str, &str); 4] = [
    ("war", include_str!("../../../../tests/games/war.json")),
    ("truce", include_str!("../../../../tests/games/truce.json")),
    ("wild", include_str!("../../../../tests/games/wild.json")),
    ("solo-typed", include_str!("../../../../tests/games/solo-typed.json")),
];

fn noted(name: &str, revision: u32, digest: Digest) {
    let line = format!("{name} {revision} {digest}");
    assert!(
        REVISIONS.lines().any(|known| known == line),
        "What {name} comes to is not what tests/games/revisions.txt has for revision {revision}. If the rules were to \
         change, raise the revision (RULES_REVISION in crates/game/src/files/provenance.rs, or REVISION in \
         crates/bots/src/lib.rs) and add this line: {line}"
    );
}

#[test]
fn an_outcome_of_the_golden_games_changes_only_with_the_revision_of_the_rules() {
    for (name, text) in GOLDENS {
        let game = Record::from_json(text).unwrap().replay().unwrap();
        noted(name, RULES_REVISION, Digest::of_json(&export::replay::OutcomeFile::of(&game)));
    }
}

#[test]
fn the_bots_play_otherwise_only_with_the_revision_of_the_bots() {
    let bots = BySeat { sales: Temperament::default(), operations: Temperament::default() };
    let mut room = Room::new(setup("quarter", "siloed", "neutral", 1));
    let played: Vec<String> = (1..=20)
        .map(|seed| {
            let quarter =
                room.play_out(Seed::new(seed), BySeat { sales: &bots.sales, operations: &bots.operations });
            format!("{:?} {:?}", quarter.counts(), quarter.company())
        })
        .collect();
    noted("bots", bots::REVISION, Digest::of_json(&played));
}

#[test]
fn a_stored_outcome_that_no_quarter_comes_to_is_refused() {
    let record = record();
    let told = record.outcome.clone().unwrap();
    let spoilt = |change: fn(&mut OutcomeAsTold)| {
        let mut told = told.clone();
        change(&mut told);
        let record = Record { outcome: Some(told), ..record.clone() };
        record.replay().map(drop).map_err(|fault| fault.path)
    };
    assert_eq!(spoilt(|_| {}), Ok(()));
    assert_eq!(spoilt(|told| told.clients.clear()), Err("outcome.clients".to_owned()));
    assert_eq!(spoilt(|told| told.currency = "euro".into()), Err("outcome.currency".to_owned()));
    let absurd = |told: &mut OutcomeAsTold| told.value = Money::from_cents(i64::MIN);
    assert_eq!(spoilt(absurd), Err("outcome.value".to_owned()));
    let named = |told: &mut OutcomeAsTold| told.clients[0].name = Some("a\u{202e}b".into());
    assert_eq!(spoilt(named), Err("outcome.clients[0].name".to_owned()));
    let off = |told: &mut OutcomeAsTold| told.clients[0].satisfaction = Some(Points::from_tenths(1001));
    assert_eq!(spoilt(off), Err("outcome.clients[0].satisfaction".to_owned()));
}

/// The exit code, the output, and what was said beside it.
fn run(arguments: &[&str]) -> (i32, String, String) {
    let done = truce(arguments);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (done.status.code().unwrap_or(-1), text(&done.stdout), text(&done.stderr))
}

/// The kind that was seen: a preset got one client more, and an old record paid a fifth less without a word.
#[test]
fn the_terminal_tells_a_record_of_other_rules_as_it_was_told_and_replays_it_when_asked() {
    let made = record();
    let other = changed(|draft| drop(draft.clients.pop()));
    let rules = Some(Rules { revision: RULES_REVISION, digest: other });
    let mut told = made.outcome.clone().unwrap();
    told.pay.sales = Money::from_cents(1_234_567);
    let file = scratch("other-rules.json");
    std::fs::write(&file, Record { rules, outcome: Some(told), ..made }.to_json()).unwrap();
    let path = file.to_str().unwrap();

    let (code, out, err) = run(&["replay", path]);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("pay        sales total 1234567"), "{out}");
    assert!(err.contains("Truce has since changed a market"), "{err}");

    let (code, out, err) = run(&["replay", path, "--today"]);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("replayed under rules of revision") && !out.contains("1234567"), "{out}");

    let (code, out, _) = run(&["check", path]);
    assert!(code == 0 && out.contains("A valid record. Truce has since changed a market"), "{out}");

    let (code, _, err) = run(&["debrief", path]);
    assert!(code == 1 && err.contains("add --today"), "{err}");
    assert_eq!(run(&["debrief", path, "--today"]).0, 0);
}

/// Somebody who edits a move leaves what it came to as it was; who reads the file must not take either for the other.
#[test]
fn a_result_that_does_not_follow_from_the_moves_is_told_and_not_passed_over() {
    let made = record();
    let mut told = made.outcome.clone().unwrap();
    told.pay.sales += Money::from_cents(1);
    let edited = Record { outcome: Some(told.clone()), ..made.clone() };
    let unfinished = Record { moves: made.moves[..made.moves.len() - 1].to_vec(), ..made.clone() };
    for record in [&edited, &unfinished] {
        let Ok(Opened::Elsewhere(found)) = judge::open(record) else { panic!("it is told") };
        assert_eq!(found.how, Others::OtherOutcome);
        assert_eq!(found.told, vec![record.outcome.clone()]);
        assert!(found.today.is_ok_and(|game| OutcomeAsTold::of(&game) != record.outcome));
    }
    assert!(matches!(judge::open(&made), Ok(Opened::Same(_))));

    let whole = CampaignRecord::of(&campaign::played(7));
    assert!(matches!(judge::open_campaign(&whole), Ok(Opened::Same(_))));
    let mut swapped = whole.clone();
    swapped.quarters[2].outcome = whole.quarters[1].outcome.clone();
    let Ok(Opened::Elsewhere(found)) = judge::open_campaign(&swapped) else { panic!("it is told") };
    assert_eq!(found.how, Others::OtherOutcomeOf(3));
    let file = scratch("edited-campaign.json");
    std::fs::write(&file, swapped.to_json()).unwrap();
    let (code, out, _) = run(&["check", file.to_str().unwrap()]);
    assert!(code == 0 && out.contains("quarter 3 doesn’t follow from its moves"), "{out}");

    let file = scratch("edited.json");
    std::fs::write(&file, edited.to_json()).unwrap();
    let path = file.to_str().unwrap();
    let (code, out, err) = run(&["replay", path]);
    assert_eq!(code, 0, "{err}");
    let said = format!("sales total {}", told.pay.sales.cents());
    assert!(out.contains(&said) && err.contains("doesn’t follow from its moves"), "{out}{err}");
    let (code, out, err) = run(&["replay", path, "--today"]);
    assert!(code == 0 && !out.contains(&said) && err.contains("doesn’t follow"), "{out}{err}");
    let (code, out, _) = run(&["check", path]);
    assert!(code == 0 && out.contains("doesn’t follow from its moves"), "{out}");
}
