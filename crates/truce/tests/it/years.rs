//! The year that followed a quarter: what is compared, and that it is compared fairly.

use crate::random_play::{default_game, for_seeds, preset, random_game, setup};
use crate::what_ifs::lively_game;
use bots::Temperament;
use debrief::desk::{self, WorkerDesk};
use debrief::what_if::errand::{ChangeDraft, WhatIfErrand, WhatIfReply};
use debrief::what_if::year::{LATER, YearInquiry, YearPair, YearVerdict};
use debrief::what_if::{Change, Findings, WhatIf};
use game::BySeat;
use game::campaign::{CampaignPlan, Memory, next_market};
use game::play::Game;
use game::record::{PresetOrFile, Record};
use game::scenario;
use game::who::Players;
use pay::presets;
use std::collections::BTreeSet;
use std::rc::Rc;
use world::project::Renewed;
use world::quantities::Money;

fn years(game: &Game, scheme: &str, count: u32) -> Vec<YearPair> {
    let scheme = Rc::new(presets::scheme(scheme).expect("a preset scheme"));
    YearInquiry::after(game, &scheme, BySeat::from_fn(|_| Temperament::default())).run(0, count)
}

#[test]
fn the_same_pay_makes_the_same_year() {
    for market in ["sprint", "first-promise", "crunch"] {
        for [own, other] in years(&lively_game(market, 3), "siloed", 6) {
            assert_eq!(own, other, "{market}");
        }
    }
}

#[test]
fn another_pay_meets_the_same_luck_and_makes_another_year() {
    let pairs = years(&lively_game("sprint", 4), "gated", 40);
    assert!(pairs.iter().any(|[own, other]| own != other));
    let again = years(&lively_game("sprint", 4), "gated", 40);
    assert_eq!(pairs, again);
    // Lucks are lucks: the years are not all the same one.
    let different: BTreeSet<i64> = pairs.iter().map(|[own, _]| own.kept.cents()).collect();
    assert!(different.len() > 30, "{}", different.len());
}

#[test]
fn every_market_has_a_year_whose_quarters_follow_from_each_other() {
    for_seeds(40, |seed| {
        let game = random_game(seed);
        let plan = CampaignPlan::year_on(&game.setup().scenario);
        plan.draft().clone().validate().expect("the plan of a year is valid");
        let mut memory = Memory::default();
        let next = next_market(&plan, &mut memory, &game.setup().scenario, game.state(), 1);
        // A market that could not be made would be the first one again.
        assert_eq!(next.id(), "year-2");
        let stay = game
            .state()
            .projects
            .iter()
            .flatten()
            .filter(|project| project.renewed == Some(Renewed::Stays))
            .count();
        assert!(next.draft().clients.len() >= stay);
    });
    for id in scenario::preset_ids() {
        let plan = CampaignPlan::year_on(&preset(id));
        assert_eq!(plan.draft().quarters, LATER + 1, "{id}");
    }
}

#[test]
fn a_worker_plays_years_in_slices_and_finds_what_one_run_finds() {
    let game = default_game("sprint", "siloed", "neutral", 9);
    let mut desk = WorkerDesk::default();
    let mut ask = |errand| {
        let answer = desk.answer(&desk::Errand::WhatIf(errand).to_text());
        desk::Reply::from_text(&answer).into_what_if()
    };
    let record = Box::new(Record::of(&game));
    assert_eq!(ask(WhatIfErrand::Open(record)), WhatIfReply::Opened);
    let change = Box::new(ChangeDraft::Year(PresetOrFile::Preset("clawback".to_owned())));
    let WhatIfReply::Asked { question: 1, own } = ask(WhatIfErrand::Ask { question: 1, change }) else {
        panic!("the worker did not understand")
    };
    let mut findings = Findings::new(own);
    for first in [10, 0, 5] {
        match ask(WhatIfErrand::Try { first, count: 5 }) {
            WhatIfReply::Tried { question: 1, slice } => findings.take(&slice),
            other => panic!("no years but {other:?}"),
        }
    }
    assert_eq!(findings.lucks(), 15);
    let scheme = Rc::new(presets::scheme("clawback").expect("a preset"));
    let what_if = WhatIf::of(game, &Players::default()).expect("the game is over");
    let whole = what_if.ask(&Change::Year(scheme)).run(0, 15);
    assert_eq!(YearVerdict::of(&findings.all.years), YearVerdict::of(&whole.years));
    let sorted = |years: &[YearPair]| {
        let mut kept: Vec<[i64; 2]> = years.iter().map(|pair| pair.map(|end| end.kept.cents())).collect();
        kept.sort_unstable();
        kept
    };
    assert_eq!(sorted(&findings.all.years), sorted(&whole.years));
}

#[test]
fn the_verdict_is_what_the_years_say_and_unclear_where_they_do_not() {
    let end = |kept: i64, clients, lost| debrief::what_if::year::YearEnd {
        clients,
        lost,
        kept: Money::from_cents(kept),
        first: Money::from_cents(-kept),
    };
    assert_eq!(YearVerdict::of(&[[end(0, 0, 0); 2]]), None);
    let years = [[end(100, 2, 1), end(300, 3, 0)], [end(200, 4, 1), end(200, 3, 2)]];
    let verdict = YearVerdict::of(&years).expect("two years");
    assert_eq!((verdict.kept, verdict.clients), ([150, 250].map(Money::from_cents), [3.0, 3.0]));
    assert_eq!((verdict.lost, verdict.richer, verdict.poorer), ([1.0, 1.0], 50.0, 0.0));
    assert!((verdict.all.mean - 100.0).abs() < 1e-9);
    assert!(!verdict.all.is_above(0.0) && !verdict.all.is_below(0.0) && !verdict.turns());
    let clear: Vec<YearPair> = (0..50).map(|i| [end(i, 0, 0), end(i + 100 + i % 3, 0, 0)]).collect();
    let clear = YearVerdict::of(&clear).expect("fifty years");
    assert!(clear.all.is_above(0.0) && clear.first.is_below(0.0) && clear.turns());
}

#[test]
fn the_terms_of_another_quarter_are_asked_about_whole() {
    let before = default_game("sprint", "siloed", "neutral", 6);
    let now = Game::new(setup("sprint", "gated", "customer-first", 6));
    let now = {
        let mut game = now;
        game::defaults::play_out(&mut game);
        game
    };
    let bots = BySeat::from_fn(|_| Temperament::default());
    let ask = |game: &Game, other: &Game| {
        let what_if = WhatIf::with_bots(game.clone(), bots.clone()).expect("the game is over");
        let slice = what_if.ask(&Change::Terms(Box::new(other.setup().clone()))).run(0, 20);
        (slice.fell, slice.fell_changed)
    };
    let (as_now, as_before) = ask(&now, &before);
    // Asked from the other end, the same two kinds of quarters stand there the other way round.
    assert_eq!(ask(&before, &now), (as_before, as_now));
}
