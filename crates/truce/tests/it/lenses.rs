//! Every lens has golden games in which it must fire and in which it must not: `tests/games/lenses/*.txt`.
//!
//! A file is a game and what must be found in it, a line each:
//!
//! ```text
//! # what it is about
//! play sprint siloed blame 21               the scenario, the pay, the culture, the market
//! sales {"name":"sign_alone","client":0}    a move
//! pass 2                                    both seats end their week, so often, or until the quarter is over
//! must self-preservation kept 1             the cause, what was found, how often
//! not clashing-incentives                   a cause that must not be found
//! not miscommunication silence              or that kind of evidence alone
//! ```

use crate::random_play::{for_seeds, random_game, setup};
use debrief::apart;
use debrief::ledger::{ClientStory, Happening, Ledger};
use debrief::lenses::numbers::{HELD_WEEKS, PAY_MOVED, POINTS_MOVED, SILENT_WEEKS};
use debrief::lenses::{Cause, Causes, Evidence, LensFinding, Otherwise};
use debrief::otherwise::{Decided, DecisionQueue, FutureMean};
use expect_test::expect_file;
use game::Seat;
use game::events::{Event, OperationsEvent, PublicEvent};
use game::moves::{Actor, Move};
use game::play::Game;
use game::record::Record;
use game::setup::{Openness, Setup};
use game::view::Stamps;
use pay::draft::SchemeDraft;
use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;
use world::chance::Seed;
use world::client::ClientId;
use world::quantities::Money;

fn causes(game: &Game) -> Causes {
    Causes::of(game, &Ledger::of(game))
}

fn cause_name(cause: Cause) -> &'static str {
    match cause {
        Cause::SelfPreservation => "self-preservation",
        Cause::ConflictingGoals => "conflicting-goals",
        Cause::Miscommunication => "miscommunication",
        Cause::StrategyMisalignment => "strategy-misalignment",
        Cause::ClashingIncentives => "clashing-incentives",
    }
}

/// The kind of what was found; for a choice, which one.
fn kind(evidence: &Evidence) -> &'static str {
    match evidence {
        Evidence::Kept { .. } => "kept",
        Evidence::PaddedAnswer { .. } => "padded-answer",
        Evidence::PaddedCounter { .. } => "padded-counter",
        Evidence::Buried { .. } => "buried",
        Evidence::Unchecked { .. } => "unchecked",
        Evidence::Silence { .. } => "silence",
        Evidence::AgainstTheMessage { .. } => "against",
        Evidence::AtTheOthersCost { choice, .. }
        | Evidence::AtTheClientsCost { choice, .. }
        | Evidence::PulledApart { choice, .. } => match choice {
            Decided::SignedEarly(_) => "signed-early",
            Decided::Overrode => "overrode",
            Decided::TookCounter(_) => "took-counter",
            Decided::StampedEarly(_) => "stamped-early",
            Decided::PaddedCounter { .. } => "padded-counter",
            Decided::PaddedAnswer => "padded-answer",
            Decided::HeldBack => "held-back",
            Decided::Told => "told",
            Decided::SatOn => "sat-on",
            Decided::PassedOn => "passed-on",
            Decided::Overtime(_) => "overtime",
            Decided::SkippedGate => "skipped-gate",
            Decided::PulledIn(_) => "pulled-in",
        },
    }
}

/// A finding in one line.
fn line(finding: &LensFinding) -> String {
    let spot = finding.spot;
    let otherwise = match finding.otherwise {
        Otherwise::Played { instead, difference, by } => {
            let points = difference.points.map_or(String::new(), |(was, would)| {
                format!(", {} instead of {}", would.tenths(), was.tenths())
            });
            format!("{instead:?} costs {by:?} {}{points}", difference.worth[by].cents())
        }
        Otherwise::CannotBeTold => "cannot be told".into(),
    };
    let (cause, kind) = (cause_name(finding.cause), kind(&finding.evidence));
    let client = finding.client.map_or(String::new(), |client| format!(" of {}", client.index()));
    format!(
        "{cause} {kind} at {} in week {} by {:?}{client}: {:?}; {otherwise}\n",
        spot.at,
        spot.week.number(),
        spot.seat,
        finding.evidence
    )
}

fn told(game: &Game) -> String {
    causes(game).findings.iter().map(line).collect()
}

/// What a file demands.
struct Script {
    game: Game,
    wants: Vec<(String, bool)>,
}

/// Pay that clashes on purpose: sales for signing, operations for the date and nothing else.
const TORN: &str = r#"{ "format": 1, "id": "torn", "lines": [
    { "to": "sales", "metric": "price", "rate": { "share": 500 }, "due": "signature" },
    { "to": "operations", "metric": "promise", "rate": { "each": 200000 }, "gates": ["on_time"], "due": "delivery" }
] }"#;

fn played_under(scenario: &str, scheme: &str, culture: &str, seed: u32) -> Setup {
    let preset = setup(scenario, if scheme == "torn" { "gated" } else { scheme }, culture, seed);
    if scheme != "torn" {
        return preset;
    }
    let torn: SchemeDraft = serde_json::from_str(TORN).unwrap();
    let scheme = Rc::new(torn.validate().unwrap());
    Setup::as_written(preset.scenario, scheme, preset.culture, Openness::OwnPayOnly, Seed::new(seed))
        .to_budget()
}

fn read(text: &str) -> Script {
    let (mut game, mut wants) = (None::<Game>, Vec::new());
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (word, rest) = line.split_once(' ').expect("two words at least");
        let mut play = |by: Actor, made: Move| {
            let game = game.as_mut().expect("a game begins with its setup");
            let refused = game.play(by, made).err();
            assert!(refused.is_none(), "{line}: {refused:?}");
        };
        match word {
            "play" => {
                let parts: Vec<&str> = rest.split(' ').collect();
                game = Some(Game::new(played_under(parts[0], parts[1], parts[2], parts[3].parse().unwrap())));
            }
            "sales" => play(Actor::Sales, serde_json::from_str(rest).unwrap()),
            "operations" => play(Actor::Operations, serde_json::from_str(rest).unwrap()),
            "pass" => {
                let game = game.as_mut().expect("a game begins with its setup");
                for _ in 0..rest.parse().unwrap() {
                    for seat in Seat::ALL {
                        // Whose week has ended already has nothing to end; nor has a quarter that is over.
                        let _ = game.play(seat.into(), Move::Done);
                    }
                }
            }
            "must" => wants.push((rest.to_owned(), true)),
            "not" => wants.push((rest.to_owned(), false)),
            other => panic!("no line begins with {other}"),
        }
    }
    Script { game: game.expect("a game"), wants }
}

fn holds(causes: &Causes, demand: &str, must: bool) -> bool {
    let mut words = demand.split(' ');
    let (cause, wanted, count) = (words.next().unwrap(), words.next(), words.next());
    let found = causes
        .findings
        .iter()
        .filter(|found| cause_name(found.cause) == cause)
        .filter(|found| wanted.is_none_or(|wanted| kind(&found.evidence) == wanted))
        .count();
    match (must, count) {
        (true, Some(count)) => found == count.parse::<usize>().unwrap(),
        (true, None) => found > 0,
        (false, _) => found == 0,
    }
}

#[test]
fn every_lens_fires_where_it_must_and_not_where_it_must_not() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/games/lenses");
    let (mut faults, mut fired, mut silent) = (Vec::new(), Vec::new(), Vec::new());
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for path in files {
        let script = read(&std::fs::read_to_string(&path).unwrap());
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        assert!(script.game.is_over(), "{name} is a whole quarter");
        let found = causes(&script.game);
        for (demand, must) in &script.wants {
            let side = if *must { &mut fired } else { &mut silent };
            side.push(demand.split(' ').next().unwrap_or_default().to_owned());
            if !holds(&found, demand, *must) {
                let all: String = found.findings.iter().map(line).collect();
                faults.push(format!("{name}: {demand} ({must})\n{all}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    for cause in Cause::ALL.map(cause_name) {
        assert!(fired.iter().any(|name| name == cause), "no game in which {cause} must fire");
        assert!(silent.iter().any(|name| name == cause), "no game in which {cause} must not fire");
    }
}

#[test]
fn what_the_lenses_find_in_the_golden_games() {
    for name in ["war", "truce", "wild"] {
        let file = |end: &str| format!("{}/../../tests/games/{name}{end}", env!("CARGO_MANIFEST_DIR"));
        let game =
            Record::from_json(&std::fs::read_to_string(file(".json")).unwrap()).unwrap().replay().unwrap();
        expect_file![file("-causes.txt")].assert_eq(&told(&game));
    }
}

#[test]
fn every_finding_stands_in_the_record_at_its_week() {
    for_seeds(20, |seed| {
        let game = random_game(seed);
        let found = causes(&game);
        for finding in &found.findings {
            let entry = &game.moves()[finding.spot.at];
            let clock = entry.by == Actor::Clock;
            assert!(clock || entry.by.seat() == Some(finding.spot.seat), "{}", line(finding));
            let there =
                game.log().iter().any(|it| it.after == finding.spot.at && it.week == finding.spot.week);
            assert!(there, "{}", line(finding));
        }
        let moments: usize = Seat::ALL.iter().map(|seat| found.moments(*seat)).sum();
        assert!(moments <= found.findings.len());
    });
}

/// Playing the record again without any change is the record again: nothing is found where nothing differs.
#[test]
fn the_same_move_instead_changes_nothing() {
    for_seeds(12, |seed| {
        let game = random_game(seed);
        for weighed in DecisionQueue::of(&game).finish() {
            let (Some(difference), Some(pull)) = (weighed.difference, weighed.pull) else { continue };
            if difference.worth.sales == Money::ZERO && difference.worth.operations == Money::ZERO {
                assert!(pull.company.error.is_finite());
            }
            // What somebody did keeps its own end: the recorded branch is the quarter as it was.
            if let Some((was, _)) = difference.points {
                let client = weighed.decision.client.unwrap();
                assert_eq!(Some(was), game.state().project(client).and_then(|project| project.surveyed));
            }
        }
    });
}

/// Told after the date has passed, a slip changes nothing for anybody but the teller, under any luck: so the weeks after
/// the change must go on as they were.
#[test]
fn what_comes_too_late_to_matter_changes_no_client_under_any_luck() {
    let text = std::fs::read_to_string(format!("{}/../../tests/games/war.json", env!("CARGO_MANIFEST_DIR")))
        .unwrap();
    let game = Record::from_json(&text).unwrap().replay().unwrap();
    let weighed = DecisionQueue::of(&game).finish();
    let late = weighed.iter().filter(|it| {
        let due =
            it.decision.client.and_then(|client| game.state().project(client)).map(|project| project.due);
        it.decision.choice == Decided::HeldBack && due.is_some_and(|due| due < it.decision.week)
    });
    let mut count = 0;
    for it in late {
        let (difference, pull) = (it.difference.unwrap(), it.pull.unwrap());
        assert_eq!(
            (difference.company, pull.company),
            (Money::ZERO, FutureMean::default()),
            "{:?}",
            it.decision
        );
        assert!(difference.points.is_none_or(|(was, would)| was == would));
        count += 1;
    }
    assert!(count > 0);
}

/// Games of bots in every market and manner, and random ones, each with its ledger and its causes.
fn judged_games() -> impl Iterator<Item = (Game, Ledger, Causes)> {
    let played = apart::cells().flat_map(|cell| cell.of_games(4)).map(|game| game.play().unwrap());
    played.chain((100..112).map(random_game)).map(|game| {
        let ledger = Ledger::of(&game);
        let causes = Causes::of(&game, &ledger);
        (game, ledger, causes)
    })
}

/// What no lens may ever accuse anybody of, whatever was played.
#[test]
fn nobody_is_accused_of_what_the_record_rules_out() {
    let mut seen = BTreeMap::<&str, usize>::new();
    for (game, ledger, causes) in judged_games() {
        for finding in &causes.findings {
            *seen.entry(kind(&finding.evidence)).or_default() += 1;
            let sheet = |client: ClientId| &ledger.sheets[client.index()];
            match finding.evidence {
                Evidence::Unchecked { promised, named } => {
                    assert!(promised < named, "{}", line(finding));
                    nobody_had_looked(&game, finding);
                }
                Evidence::AgainstTheMessage { promised, named } => {
                    let signed = sheet(finding.client.unwrap()).signed().unwrap();
                    let Happening::Signed { stamps, own, .. } = signed.what else { unreachable!() };
                    assert!(matches!(stamps, Stamps::SalesAlone(_)), "{}", line(finding));
                    // A message that operations itself did not believe is no message.
                    assert!(promised < named && promised < own.week(), "{}", line(finding));
                }
                Evidence::Kept { weeks, spared } => {
                    assert!(weeks >= HELD_WEEKS && spared > PAY_MOVED, "{}", line(finding));
                    nobody_was_told(&game, sheet(finding.client.unwrap()), finding, weeks);
                }
                Evidence::Buried { weeks, spared } => {
                    assert!(weeks >= HELD_WEEKS && spared > PAY_MOVED, "{}", line(finding));
                }
                Evidence::Silence { weeks } => {
                    assert!(weeks >= SILENT_WEEKS, "{}", line(finding));
                    assert_eq!(weeks, sheet(finding.client.unwrap()).knowledge.silence());
                }
                Evidence::PaddedAnswer { worth, .. } => assert!(worth > PAY_MOVED),
                Evidence::PaddedCounter { week, own, worth } => {
                    assert!(week > own.week() && worth > PAY_MOVED, "{}", line(finding));
                }
                Evidence::AtTheOthersCost { mover, other, .. } => {
                    assert!(mover > PAY_MOVED && other < -PAY_MOVED, "{}", line(finding));
                    // What was chosen at the other's cost is a choice at which pay pulled apart.
                    let apart =
                        |other: &&LensFinding| other.spot == finding.spot && other.client == finding.client;
                    assert!(causes.by(Cause::ClashingIncentives).any(|other| apart(&other)));
                }
                Evidence::AtTheClientsCost { mover, points, .. } => {
                    assert!(mover > PAY_MOVED && points <= -POINTS_MOVED, "{}", line(finding));
                }
                Evidence::PulledApart { mover, other, .. } => {
                    assert!(mover.is_positive() != other.is_positive(), "{}", line(finding));
                }
            }
        }
    }
    for kind in ["unchecked", "against", "kept", "buried", "silence", "signed-early", "overrode", "held-back"]
    {
        assert!(seen.contains_key(kind), "{kind} was never looked at: {seen:?}");
    }
}

/// Before the signature that `finding` is about neither seat had checked, met the client together or named a week.
fn nobody_had_looked(game: &Game, finding: &LensFinding) {
    for logged in game.log().iter().filter(|logged| logged.after < finding.spot.at) {
        let about = match &logged.event {
            Event::Operations(
                OperationsEvent::Estimated { client, .. } | OperationsEvent::MetClient { client, .. },
            )
            | Event::Public(PublicEvent::Reported { client, .. } | PublicEvent::Countered { client, .. }) => {
                Some(*client)
            }
            _ => None,
        };
        let open = about.is_some() && about == finding.client;
        // An earlier counter is a message, and another rule's affair.
        assert!(!open, "{}: {:?}", line(finding), logged.event);
    }
}

/// In the weeks from the slip on operations told nobody.
fn nobody_was_told(game: &Game, sheet: &ClientStory, finding: &LensFinding, weeks: u8) {
    let slips = sheet.steps.iter().filter(|step| {
        let Happening::SlipSeen { fate, .. } = step.what else { return false };
        let stretch = step.week..step.week.plus(weeks);
        fate.weeks() == weeks && stretch.contains(&finding.spot.week)
    });
    let silent = slips.filter(|step| {
        !game.log().iter().any(|logged| {
            let told = matches!(&logged.event,
                Event::Public(PublicEvent::Disclosed { client, .. }) if *client == sheet.client);
            told && (step.week..step.week.plus(weeks)).contains(&logged.week) && logged.after > step.after
        })
    });
    assert!(silent.count() > 0, "{}", line(finding));
}

#[test]
fn a_mean_is_sure_only_beyond_its_errors() {
    let sure = FutureMean::of(&[100.0, 110.0, 90.0, 100.0]);
    assert!(sure.is_above(Money::from_cents(99)) && !sure.is_above(Money::from_cents(100)));
    let torn = FutureMean::of(&[-900.0, 1_100.0, -900.0, 1_100.0]);
    assert!(!torn.is_above(Money::from_cents(10)) && !torn.is_below(Money::from_cents(10)));
    assert!(FutureMean::of(&[-50.0; 9]).is_below(Money::from_cents(49)));
}
