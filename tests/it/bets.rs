//! Guesses: in the record, beside what came, and never answered in the page before they are given.

use crate::drawn::drawn;
use crate::random_play::{Dice, default_game, for_seeds, random_game};
use debrief::bets::JudgedBet;
use debrief::blame::{Blame, Sum};
use debrief::quarter::Quarter;
use game::Seat;
use game::bets::{self, Bet, Matter, WouldHave};
use game::outcome::Outcome;
use game::play::Game;
use game::record::Record;
use page::ui::pages::reveal::{Reveal, RevealProps};
use page::ui::state::{RevealStep, Talks, Unveiled};
use std::rc::Rc;
use world::client::ClientId;
use world::project::Renewed;
use world::quantities::{Money, Points, Share};
use yew::prelude::*;

fn points(by: Seat, tenths: i32) -> Bet {
    Bet { points: Some(Points::from_tenths(tenths)), ..Bet::passed(by, Matter::Clients) }
}

fn share(by: Seat, percent: i32) -> Bet {
    Bet { share: Some(Share::percent(percent)), ..Bet::passed(by, Matter::Blame) }
}

fn money(by: Seat, on: Matter, cents: i64) -> Bet {
    Bet { money: Some(Money::from_cents(cents)), ..Bet::passed(by, on) }
}

/// A bet on every matter by both seats.
fn all(stay: &[u8], leave: &[u8]) -> Vec<Bet> {
    let ids = |ids: &[u8]| ids.iter().copied().map(ClientId::new).collect();
    vec![
        Bet { stay: ids(stay), leave: ids(leave), ..points(Seat::Sales, 610) },
        points(Seat::Operations, 380),
        money(Seat::Sales, Matter::Slips, 50_000),
        Bet::passed(Seat::Operations, Matter::Slips),
        money(Seat::Sales, Matter::Company, -250_000),
        money(Seat::Operations, Matter::Company, 1_000_000),
        share(Seat::Sales, 70),
        share(Seat::Operations, 60),
        Bet { share: Some(Share::percent(30)), ..Bet::passed(Seat::Sales, Matter::Luck) },
        Bet::passed(Seat::Operations, Matter::Luck),
        Bet::passed(Seat::Sales, Matter::Turning),
        Bet { would: Some(WouldHave::Otherwise), ..Bet::passed(Seat::Operations, Matter::Turning) },
    ]
}

fn sprint() -> Game {
    default_game("sprint", "siloed", "neutral", 7)
}

#[test]
fn bets_stand_in_the_record_and_come_back() {
    let record = Record::of(&sprint()).with_bets(&all(&[0, 2], &[1]));
    let again = Record::from_json(&record.to_json()).unwrap();
    assert_eq!(again, record);
    assert!(again.faults().is_empty());
    assert_eq!(again.replay().unwrap(), sprint());
}

#[test]
fn a_record_without_bets_opens_and_says_nothing_of_them() {
    let json = Record::of(&sprint()).to_json();
    assert!(!json.contains("bets"));
    assert!(Record::from_json(&json).unwrap().bets.is_empty());
}

#[test]
fn every_fault_of_the_bets_names_its_path() {
    let paths = |change: fn(&mut Vec<Bet>)| {
        let mut bets = all(&[0], &[1]);
        change(&mut bets);
        let record = Record::of(&sprint()).with_bets(&bets);
        let faults: Vec<String> = record.faults().into_iter().map(|fault| fault.path).collect();
        assert_eq!(record.replay().err().map(|fault| fault.path), faults.first().cloned());
        faults
    };
    assert_eq!(paths(|bets| bets[0].points = Some(Points::from_tenths(1_001))), ["bets[0].points"]);
    assert_eq!(paths(|bets| bets[0].stay.push(ClientId::new(9))), ["bets[0].stay[1]"]);
    assert_eq!(paths(|bets| bets[0].leave.push(ClientId::new(0))), ["bets[0].leave[1]"]);
    assert_eq!(paths(|bets| bets[0].money = Some(Money::ZERO)), ["bets[0].money"]);
    assert_eq!(paths(|bets| bets[2].points = Some(Points::ZERO)), ["bets[2].on"]);
    assert_eq!(paths(|bets| bets[2].money = Some(Money::from_cents(i64::MIN))), ["bets[2].money"]);
    assert_eq!(paths(|bets| bets.push(bets[0].clone())), ["bets[12]"]);
    assert_eq!(paths(|bets| bets[6].share = Some(Share::percent(101))), ["bets[6].share"]);
    assert_eq!(paths(|bets| bets[6].money = Some(Money::ZERO)), ["bets[6].money"]);
    assert_eq!(paths(|bets| bets[4].share = Some(Share::ZERO)), ["bets[4].share"]);
    assert_eq!(paths(|bets| bets[8].would = Some(WouldHave::TheSame)), ["bets[8].would"]);
    // Nothing else is asked before both have guessed who stays.
    let later: Vec<String> = (1..=10).map(|index| format!("bets[{index}].on")).collect();
    assert_eq!(paths(|bets| drop(bets.remove(1))), later);
    let both = |bets: &mut Vec<Bet>| {
        bets[0].points = Some(Points::from_tenths(-1));
        bets[4].stay = vec![ClientId::new(0)];
    };
    assert_eq!(paths(both), ["bets[0].points", "bets[4].on"]);
}

#[test]
fn nobody_guesses_before_the_end() {
    let mut record = Record::of(&sprint()).with_bets(&all(&[], &[]));
    record.moves.pop();
    let paths: Vec<String> = record.faults().into_iter().map(|fault| fault.path).collect();
    assert_eq!(paths, ["bets"]);
}

#[test]
fn whatever_is_guessed_a_valid_bet_is_answered_in_whole_numbers() {
    for_seeds(150, |seed| {
        let game = random_game(seed);
        let outcome = Outcome::of(&game);
        let mut dice = Dice::new(seed);
        let (mut stay, mut leave) = (Vec::new(), Vec::new());
        for client in &outcome.clients {
            match dice.below(3) {
                0 => stay.push(client.client),
                1 => leave.push(client.client),
                _ => {}
            }
        }
        let bet = Bet { stay, leave, ..points(Seat::Sales, dice.below(1_001) as i32) };
        assert!(bets::faults(std::slice::from_ref(&bet), outcome.clients.len()).is_empty());
        let answer = JudgedBet::of(&bet, &outcome);
        assert_eq!(answer.points.map(|against| against.came), outcome.satisfaction());
        assert!(answer.points.is_none_or(|against| (0..=100).contains(&against.off())));
        for guess in &answer.clients {
            assert_eq!(Some(guess.decision.came), outcome.clients[guess.client.index()].renewed);
            assert_eq!(guess.decision.guessed == Renewed::Stays, bet.stay.contains(&guess.client));
        }
        let slip = JudgedBet::of(&money(Seat::Sales, Matter::Slips, 1), &outcome);
        assert_eq!(slip.money.map(|against| against.came), Some(outcome.worth(Seat::Operations)));
        let company = JudgedBet::of(&money(Seat::Operations, Matter::Company, 1), &outcome);
        assert_eq!(company.money.map(|against| against.came), Some(outcome.company.lifetime_value()));
    });
}

fn page(game: &Game, bets: Vec<Bet>, step: RevealStep) -> String {
    let quarter = Rc::new(Quarter::of(game));
    // The page does it a little at a time.
    assert!(quarter.story.decisions() < 1_000);
    let props = RevealProps {
        quarter: Rc::clone(&quarter),
        before: None,
        so_far: None,
        talks: Talks::default(),
        before_guessed: Default::default(),
        on_report: Callback::noop(),
        unveiled: Unveiled::at(bets.clone(), step.place()),
        on_guess: Callback::noop(),
        on_unveil: Callback::noop(),
        on_enter: Callback::noop(),
        on_unchosen: Callback::noop(),
        on_turn: Callback::noop(),
        on_sheet: Callback::noop(),
        on_replay: Callback::noop(),
        what_if: Default::default(),
        on_what_if: Default::default(),
        on_again: Callback::noop(),
        on_export: Callback::noop(),
        on_home: Callback::noop(),
    };
    drawn(html! { <Reveal ..props /> })
}

#[test]
fn nothing_of_the_end_is_in_the_page_before_its_bet() {
    let game = default_game("sprint", "siloed", "neutral", 3);
    let outcome = Outcome::of(&game);
    let words = words::Words::new(words::Language::English);
    let all = all(&[0], &[]);
    // Whichever step is wanted, the clients are asked about first, and nothing tells of them or of any money.
    let worth = Seat::ALL.map(|seat| words.money(outcome.worth(seat)));
    let secrets = ["leaving", "of 100", "Lifetime value", "Look closer", "What Sales says"];
    let secrets: Vec<&str> = secrets.into_iter().chain(worth.iter().map(String::as_str)).collect();
    for step in RevealStep::ALL {
        let asked = page(&game, Vec::new(), step);
        for secret in &secrets {
            assert!(!asked.contains(secret), "{secret} is in the page before anybody has guessed");
        }
    }
    let guessed = all[..2].to_vec();
    // One with a turning point to ask about.
    let turns = |game: &Game| Quarter::of(game).story.turning_point().is_some();
    let mut games = (1..50).map(|seed| default_game("sprint", "siloed", "neutral", seed));
    let game = games.find(turns).expect("some quarter has one");
    let told = |on: Matter| match on {
        Matter::Blame => vec!["130%", "What Sales says"],
        Matter::Luck => vec!["Replay it with", "Other clients and luck"],
        Matter::Turning => vec!["The other way was to"],
        Matter::Clients | Matter::Slips | Matter::Company => Vec::new(),
    };
    for (on, given) in [(Matter::Blame, 6..8), (Matter::Luck, 8..10), (Matter::Turning, 10..12)] {
        let asked = page(&game, guessed.clone(), RevealStep::On(on));
        let open = page(&game, [guessed.clone(), all[given].to_vec()].concat(), RevealStep::On(on));
        for secret in told(on) {
            assert!(!asked.contains(secret), "{secret} is in the page before {on:?} is answered");
            assert!(open.contains(secret), "{secret} is in the page once {on:?} is answered");
        }
    }
}

#[test]
fn the_clients_come_in_one_by_one() {
    let game = default_game("sprint", "siloed", "neutral", 3);
    let words = words::Words::new(words::Language::English);
    let (count, all) = (Outcome::of(&game).clients.len(), all(&[0], &[]));
    assert!(count > 2);
    let quarter = Quarter::of(&game);
    let name = |place: usize| {
        let cast = quarter.cast().nth(place).unwrap();
        page::ui::parts::face::called(&words, cast.character, cast.name)
    };
    let html = page(&game, all[..2].to_vec(), RevealStep::On(Matter::Clients));
    assert!(html.contains(&name(0)) && html.contains("Next client"));
    for place in 1..count {
        assert!(!html.contains(&name(place)), "{} has not come in", name(place));
    }
}

#[test]
fn a_record_from_before_the_three_acts_opens_at_any_of_them() {
    let old = Record::of(&sprint()).with_bets(&all(&[], &[])[..6]).to_json();
    assert!(!old.contains("share"));
    let record = Record::from_json(&old).unwrap();
    assert!(record.faults().is_empty());
    for step in RevealStep::ALL {
        let unveiled = Unveiled::at(record.bets.clone(), step.place());
        assert_eq!(unveiled.now, step);
        assert_eq!(
            unveiled.is_open(step),
            !matches!(step.asks(), Some(Matter::Blame | Matter::Luck | Matter::Turning))
        );
    }
}

#[test]
fn two_shares_of_the_same_trouble_add_up() {
    for (sales, operations) in (0..=100).flat_map(|one| [0, 30, 50, 99, 100].map(|other| (one, other))) {
        let blame = Blame::of(&[share(Seat::Sales, sales), share(Seat::Operations, operations)]);
        let whole = match blame.sum().unwrap() {
            Sum::Over(rest) => blame.total().unwrap() - rest,
            Sum::Under(rest) => blame.total().unwrap() + rest,
            Sum::Even => blame.total().unwrap(),
        };
        assert_eq!(whole, Share::WHOLE);
    }
    let alone = Blame::of(&[share(Seat::Sales, 40), Bet::passed(Seat::Operations, Matter::Blame)]);
    assert_eq!((alone.sum(), alone.by_sales), (None, Some(Share::percent(40))));
}

#[test]
fn the_text_says_what_the_blame_adds_up_to() {
    let html = page(&sprint(), all(&[], &[]), RevealStep::On(Matter::Blame));
    let sentence = "Neither of you takes the blame for 30% of the trouble.";
    assert!(html.contains("Your answers add up to 130%") && html.contains(sentence));
}

#[test]
fn the_text_answers_the_guess() {
    let game = default_game("first-promise", "siloed", "neutral", 3);
    let came = Outcome::of(&game).satisfaction().unwrap();
    let words = words::Words::new(words::Language::English);
    let html = page(&game, all(&[0], &[])[..2].to_vec(), RevealStep::On(Matter::Clients));
    let sentence = format!("Sales guessed 61, Operations 38. Satisfaction ended at {}.", words.points(came));
    assert!(html.contains(&sentence), "{sentence}");
    assert!(html.contains("Sales said: stays."));
}
