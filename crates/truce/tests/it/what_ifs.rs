//! A played quarter once more with one thing changed.

use crate::random_play::{Dice, default_game, for_seeds, preset, random_game, random_move, setup};
use bots::{Opponent, Temperament};
use debrief::desk::{self, WorkerDesk};
use debrief::what_if::errand::{ChangeDraft, WhatIfErrand, WhatIfReply};
use debrief::what_if::turnings::{Could, first, turnings};
use debrief::what_if::verdict::{ChangeEffect, Fortune, Rank, Weight};
use debrief::what_if::{Branch, Change, Findings, Inquiry, SHOWN, WhatIf, other_cultures, other_pays};
use game::moves::{Actor, Move};
use game::play::Game;
use game::record::{PresetOrFile, Record};
use game::simulation::Simulation;
use game::who::Players;
use game::{BySeat, Seat};
use lab::measure::Measure;
use pay::presets;
use std::rc::Rc;
use world::chance::Seed;

fn ordinary() -> BySeat<Temperament> {
    BySeat::from_fn(|_| Temperament::default())
}

/// What is asked about a game without fitting anybody.
fn asked_of(game: &Game) -> WhatIf {
    WhatIf::with_bots(game.clone(), ordinary()).expect("the game is over")
}

fn found(inquiry: &mut Inquiry, lucks: u32) -> Findings {
    let mut findings = Findings::new(inquiry.own());
    findings.take(&inquiry.run(0, lucks));
    findings
}

/// What a worker answers to an errand that comes to it as text.
fn in_writing(desk: &mut WorkerDesk, errand: WhatIfErrand) -> WhatIfReply {
    let answer = desk.answer(&desk::Errand::WhatIf(errand).to_text());
    desk::Reply::from_text(&answer).into_what_if()
}

/// A quarter between people who are no bots and no defaults: now and then somebody does something else.
pub fn lively_game(scenario: &str, seed: u32) -> Game {
    let mut game = Game::new(setup(scenario, "siloed", "neutral", seed));
    let mut dice = Dice::new(seed.into());
    while !game.is_over() {
        if dice.one_in(3) {
            random_move(&mut game, &mut dice);
            continue;
        }
        let seat = crate::random_play::open_seat(&game, &mut dice);
        let made = game::defaults::next(game.setup(), game.state(), seat);
        if game.play(seat.into(), made).is_err() {
            game.play(seat.into(), Move::Done).expect("an open week can be ended");
        }
    }
    game
}

#[test]
fn with_nothing_changed_the_quarter_is_itself_to_the_last_bit() {
    for_seeds(60, |seed| same_again(&random_game(seed)));
    for seed in 1..=10 {
        same_again(&lively_game("sprint", seed));
        same_again(&lively_game("quarter", seed));
        same_again(&default_game("hard-winter", "pool", "blame", seed));
    }
}

fn same_again(game: &Game) {
    let mut again = asked_of(game).unchanged();
    assert!(again.state() == game.state());
    assert_eq!(again.counts(), game.counts());
    assert_eq!(again.company(), game.company());
    assert_eq!(again.facts(), &game.facts());
}

#[test]
fn a_move_of_the_clock_is_made_again_too() {
    let mut game = Game::new(setup("sprint", "gated", "neutral", 4));
    while !game.is_over() {
        let seat = crate::random_play::open_seat(&game, &mut Dice::new(4));
        game.play(Actor::Clock, Move::TimeUp { seat }).expect("an open week can time out");
    }
    same_again(&game);
}

#[test]
fn another_luck_has_the_same_clients_and_other_storms() {
    let base = setup("quarter", "siloed", "neutral", 11);
    let mut quarter = Simulation::new(base.clone());
    let first = quarter.clone();
    let mut other_storms = 0;
    for luck in 12..=40 {
        quarter.deal_again(Seed::new(11), Seed::new(luck));
        assert_eq!(quarter.state().clients, first.state().clients);
        assert_eq!(quarter.state().deals, first.state().deals);
        quarter.play_defaults();
        let mut own = Simulation::new(base.clone());
        own.play_defaults();
        other_storms += u32::from(own.state() != quarter.state());
    }
    assert_eq!(other_storms, 29);
    quarter.deal_again(Seed::new(11), Seed::new(11));
    assert!(quarter.state() == first.state());
}

#[test]
fn however_the_lucks_are_sliced_the_same_is_found() {
    let game = lively_game("sprint", 3);
    let turning = turnings(&game).swap_remove(0);
    let changes = [
        Change::Luck,
        Change::Clients,
        Change::Move { at: turning.at, instead: turning.instead },
        Change::Pay(Rc::new(presets::scheme("milestones").unwrap())),
        Change::Culture(Rc::new(presets::culture("blame").unwrap())),
    ];
    for change in changes {
        let what_if = asked_of(&game);
        let whole = found(&mut what_if.ask(&change), 40);
        let mut inquiry = what_if.ask(&change);
        let mut sliced = Findings::new(inquiry.own());
        for (first, count) in [(33, 7), (0, 1), (14, 19), (1, 13)] {
            sliced.take(&inquiry.run(first, count));
        }
        assert_eq!(sliced, whole, "{change:?}");
        assert_eq!(whole.lucks(), 40);
    }
}

#[test]
fn every_turning_can_be_asked_about_and_none_is_what_was_done() {
    let (mut asked, mut moved) = (0, 0);
    for seed in 1..=4 {
        let game = lively_game("sprint", seed);
        let what_if = asked_of(&game);
        for turning in turnings(&game) {
            let made = &game.moves()[turning.at].made;
            assert_ne!(turning.instead.as_slice(), std::slice::from_ref(made), "{turning:?}");
            let own = what_if.ask(&Change::Move { at: turning.at, instead: turning.instead }).own();
            assert!(own.changed.is_some());
            asked += 1;
            moved += u32::from(own.changed != Some(own.game));
        }
    }
    assert!(asked > 40 && moved > asked / 4, "{moved} of {asked}");
}

#[test]
fn the_same_move_instead_changes_nothing_under_any_luck() {
    let game = lively_game("quarter", 5);
    let at = game.moves().iter().position(|entry| matches!(entry.made, Move::Draft { .. })).unwrap();
    let same = Change::Move { at, instead: vec![game.moves()[at].made.clone()] };
    let findings = found(&mut asked_of(&game).ask(&same), 60);
    assert_eq!(findings.own.changed, Some(findings.own.game));
    for effect in ChangeEffect::all(&findings).into_iter().flatten() {
        assert_eq!(effect.weight, Weight::None);
    }
    assert!(ChangeEffect::of(&findings, Measure::Value).is_some());
}

#[test]
fn the_pay_it_had_changes_nothing_and_another_is_not_taken_for_nothing() {
    let game = lively_game("quarter", 2);
    let what_if = asked_of(&game);
    let weights = |scheme: &str, lucks: u32| {
        let change = Change::Pay(Rc::new(presets::scheme(scheme).unwrap()));
        let findings = found(&mut what_if.ask(&change), lucks);
        ChangeEffect::all(&findings).map(|effect| effect.expect("something was found").weight)
    };
    assert_eq!(weights("siloed", 40), [Weight::None; SHOWN.len()]);
    assert!(weights("milestones", 40).iter().all(|weight| *weight != Weight::None));
}

#[test]
fn it_cannot_tell_where_the_interval_holds_both_more_and_less() {
    let (mut unknown, mut known) = (0, 0);
    for seed in 1..=3 {
        let game = lively_game("sprint", seed);
        let what_if = asked_of(&game);
        for turning in turnings(&game).into_iter().step_by(3) {
            let change = Change::Move { at: turning.at, instead: turning.instead };
            let findings = found(&mut what_if.ask(&change), 50);
            for effect in ChangeEffect::all(&findings).into_iter().flatten() {
                let [low, high] = effect.difference.estimate.ends();
                let both = low <= 0.0 && high >= 0.0;
                match effect.weight {
                    Weight::None | Weight::Unknown => assert!(both),
                    Weight::Luck | Weight::Both | Weight::Choice => assert!(!both),
                }
                unknown += u32::from(effect.weight == Weight::Unknown);
                known += u32::from(!both);
            }
        }
    }
    assert!(unknown > 5 && known > 5, "{unknown} cannot be told, {known} can");
}

/// Two halves of one luck differ by luck alone: an honest interval holds nothing in about 95 of 100 such pairs.
#[test]
fn what_is_luck_alone_is_hardly_ever_taken_for_a_choice() {
    let (mut told, mut all) = (0, 0);
    for seed in 6..=8 {
        let what_if = asked_of(&default_game("sprint", "siloed", "neutral", seed));
        let mut inquiry = what_if.ask(&Change::Luck);
        for pair in 0..60 {
            // The intervals of fewer quarters are too narrow.
            let halves = [inquiry.run(pair * 80, 40), inquiry.run(pair * 80 + 40, 40)];
            for measure in SHOWN {
                let [one, other] = halves.each_ref().map(|half| {
                    lab::estimate::estimate(&half.played.summary, measure).expect("quarters were found")
                });
                told += u32::from(one.beats(&other) || other.beats(&one));
                all += 1;
            }
        }
    }
    println!("{told} of {all} differences by luck alone were taken for a choice");
    assert!(told * 100 <= all * 9, "{told} of {all}");
}

#[test]
fn the_game_has_a_place_among_the_quarters_played_again() {
    let game = lively_game("sprint", 8);
    let findings = found(&mut asked_of(&game).ask(&Change::Luck), 100);
    for measure in SHOWN {
        let place = Rank::of(&findings, measure).expect("quarters were found");
        // Where every client refuses, nobody is asked how satisfied they are.
        let met = if measure == Measure::Satisfaction { 90..=100 } else { 100..=100 };
        assert!(met.contains(&(place.lower + place.same + place.higher)), "{measure:?}: {place:?}");
        assert!((0.0..=100.0).contains(&place.percentile()));
    }
    // A game of another market entirely, where nothing was promised, ends below every one of them.
    let mut silent = Game::new(setup("sprint", "siloed", "neutral", 8));
    while !silent.is_over() {
        let seat = crate::random_play::open_seat(&silent, &mut Dice::new(1));
        silent.play(seat.into(), Move::Done).expect("an open week can be ended");
    }
    let nobody = found(&mut asked_of(&silent).ask(&Change::Clients), 100);
    let place = Rank::of(&nobody, Measure::PayOfSales).expect("quarters were found");
    assert_eq!(place.fortune, Fortune::Bad);
    assert!(Rank::of(&nobody, Measure::Satisfaction).is_none(), "nobody was asked in that game");
}

/// A quarter of two ordinary bots.
fn bot_game(scheme: &str, seed: u32) -> Game {
    let mut game = Game::new(setup("sprint", scheme, "neutral", seed));
    let bots = Seat::ALL.map(|seat| Opponent { seat, temperament: Temperament::default() });
    debrief::apart::play_out(&bots, &mut game);
    game
}

/// A quarter is as lucky as others are, on average over many: half of its replays pay more. Where pay asks for dates that are
/// kept, replays pay less, because they repeat moves that were made for another luck: the model page says by how much.
#[test]
fn on_average_a_quarter_ends_in_the_middle_of_its_replays() {
    for (scheme, at) in [("siloed", 47.0..=53.0), ("milestones", 55.0..=61.0)] {
        let places: Vec<f64> = (1..=150)
            .map(|seed| {
                let findings = found(&mut asked_of(&bot_game(scheme, seed)).ask(&Change::Luck), 40);
                Rank::of(&findings, Measure::PayOfSales).expect("quarters were found").percentile()
            })
            .collect();
        let mean = places.iter().sum::<f64>() / places.len() as f64;
        println!("{scheme}: a quarter lies at percentile {mean:.1} of its replays");
        assert!(at.contains(&mean), "{scheme}: {mean}, expected in {at:?}");
    }
}

#[test]
fn a_picture_holds_every_quarter_once() {
    let game = lively_game("sprint", 8);
    let turning = &turnings(&game)[0];
    let change = Change::Move { at: turning.at, instead: turning.instead.clone() };
    let [alone, both] = [Change::Luck, change].map(|change| found(&mut asked_of(&game).ask(&change), 60));
    assert_eq!((alone.has_change(), both.has_change()), (false, true));
    assert_eq!(both.leading(), Measure::Satisfaction, "somebody was asked");
    for measure in SHOWN {
        let (least, most) = both.reach(measure).expect("quarters were found");
        assert!(least <= most);
        assert!(
            alone.bins(Branch::Changed, measure, 5).is_empty()
                && both.bins(Branch::Played, measure, 0).is_empty()
        );
        for (branch, width) in
            [(Branch::Played, 5), (Branch::Changed, 5), (Branch::Played, 7_000), (Branch::Changed, 7_000)]
        {
            let bins = both.bins(branch, measure, width);
            let all: f64 = bins.iter().map(|bin| bin.share).sum();
            assert!((all - 1.0).abs() < 1e-9, "{measure:?}: {all}");
            assert!(bins.windows(2).all(|pair| pair[0].to == pair[1].from));
            assert_eq!([bins.first(), bins.last()].map(|bin| bin.map(|bin| bin.share)), [Some(0.0); 2]);
        }
        let fall = both.fall(Branch::Played, measure).expect("quarters were found");
        assert!(fall.tenth <= fall.nine_tenths);
        assert!(alone.fall(Branch::Changed, measure).is_none());
        assert!(alone.under_own_luck(measure)[0].is_some() && alone.under_own_luck(measure)[1].is_none());
    }
    let followed = alone.all.kept.in_each_of(alone.lucks());
    assert!(followed.made <= followed.all && followed.made > 0.0, "{followed:?}");
}

#[test]
fn what_was_kept_from_somebody_is_asked_about_first() {
    for seed in 1..=20 {
        let all = turnings(&default_game("quarter", "siloed", "neutral", seed));
        let silent = |place: usize| matches!(all[place].could, Could::Tell | Could::PassOn);
        let asked = first(&all).expect("something could have been done");
        assert_eq!(silent(asked), (0..all.len()).any(silent));
    }
    assert_eq!(first(&[]), None);
    let setup = setup("quarter", "siloed", "neutral", 1);
    assert_eq!(other_pays(&setup).count() + 1, presets::scheme_ids().count());
    assert_eq!(other_cultures(&setup).count() + 1, presets::culture_ids().count());
}

#[test]
fn a_slip_kept_silent_could_have_been_told() {
    let could = |game: &Game, wanted: Could| turnings(game).iter().any(|turning| turning.could == wanted);
    let silent = (1..=20).map(|seed| default_game("quarter", "siloed", "neutral", seed));
    assert!(silent.filter(|game| could(game, Could::Tell)).count() > 10);
}

#[test]
fn errands_in_writing_find_what_is_found_at_one_go() {
    let game = lively_game("sprint", 9);
    let record = Record::of(&game);
    let change = ChangeDraft::Pay(PresetOrFile::Preset("gated".into()));
    let mut desk = WorkerDesk::default();
    let mut say = |errand: WhatIfErrand| in_writing(&mut desk, errand);
    assert_eq!(say(WhatIfErrand::Open(Box::new(record))), WhatIfReply::Opened);
    let WhatIfReply::Asked { question: 7, own } =
        say(WhatIfErrand::Ask { question: 7, change: Box::new(change.clone()) })
    else {
        panic!("the question is understood");
    };
    let mut findings = Findings::new(own);
    for first in [20, 0] {
        match say(WhatIfErrand::Try { first, count: 20 }) {
            WhatIfReply::Tried { question: 7, slice } => findings.take(&slice),
            other => panic!("{other:?}"),
        }
    }
    let whole = WhatIf::of(game, &Players::PEOPLE).expect("it is over");
    assert_eq!(findings, found(&mut whole.ask(&change.validate().unwrap()), 40));
}

#[test]
fn a_bot_stands_in_for_itself_and_a_fitted_one_for_a_person() {
    let game = lively_game("sprint", 9);
    let people = WhatIf::of(game.clone(), &Players::PEOPLE).unwrap();
    let reckless = Temperament::preset("reckless").unwrap();
    assert!(Seat::ALL.iter().all(|seat| people.fitted()[*seat] != reckless));
    for seat in Seat::ALL {
        let alone = WhatIf::of(game.clone(), &Players::with_bot(seat, "reckless")).unwrap();
        assert_eq!(alone.fitted()[seat], reckless);
        assert_eq!(alone.fitted()[seat.other()], people.fitted()[seat.other()]);
    }
}

#[test]
fn a_worker_is_puzzled_by_nonsense_and_stays_at_its_desk() {
    let mut desk = WorkerDesk::default();
    let unfinished = Record::of(&Game::new(setup("sprint", "siloed", "neutral", 1)));
    for text in ["", "{\"what_if\":{\"try\":{\"first\":0}}}"] {
        assert_eq!(desk.answer(text), "\"puzzled\"", "{text}");
    }
    for errand in [
        WhatIfErrand::Try { first: 0, count: 1 },
        WhatIfErrand::Open(Box::new(unfinished)),
        WhatIfErrand::Ask { question: 1, change: Box::new(ChangeDraft::Luck) },
    ] {
        assert_eq!(in_writing(&mut desk, errand.clone()), WhatIfReply::Puzzled, "{errand:?}");
    }
    let experiment = desk::Errand::Laboratory(lab::errand::LabErrand::Prepare(Box::new(
        lab::experiment::ExperimentDraft::of_presets(
            preset("sprint").id(),
            &["siloed"],
            &["neutral"],
            lab::experiment::Seeds { first: 1, count: 2 },
        ),
    )));
    let answer = desk::Reply::from_text(&desk.answer(&experiment.to_text()));
    assert_eq!(answer.into_laboratory(), lab::errand::LabReply::Prepared);
}
