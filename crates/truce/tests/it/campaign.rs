//! Linked quarters: what follows from what, and what a file of them may say.

use crate::command_line::{scratch, truce};
use crate::random_play::setup;
use debrief::judge;
use expect_test::expect_file;
use export::campaign::CampaignReplay;
use game::Seat;
use game::campaign::{self, Campaign, CampaignPlan, CampaignRecord, NotYet, OutOfPlace, quarter_seed};
use game::defaults;
use game::play::Game;
use game::record::RecordFault;
use game::setup::{Openness, Setup};
use game::who::Players;
use lab::experiment::{ExperimentDraft, PlayersDraft, Seeds};
use lab::measure::Measure;
use lab::run::Results;
use std::collections::BTreeSet;
use std::rc::Rc;
use world::chance::Seed;
use world::parameters::Parameters;
use world::project::Renewed;
use world::quantities::Points;
use world::satisfaction::carried_over;

pub fn played(seed: u32) -> Campaign {
    played_by(campaign::preset("long-game").unwrap(), seed)
}

/// A campaign under siloed pay, brought to the budget of its own first market.
fn begun(plan: Rc<CampaignPlan>, seed: u32) -> Campaign {
    let first = Setup { scenario: Rc::clone(plan.first()), ..setup("sprint", "siloed", "neutral", seed) };
    Campaign::new(plan, first.to_budget())
}

fn played_by(plan: CampaignPlan, seed: u32) -> Campaign {
    let mut campaign = begun(Rc::new(plan), seed);
    loop {
        defaults::play_out(campaign.quarter_mut());
        if campaign.begin_next().is_err() {
            return campaign;
        }
    }
}

#[test]
fn clients_who_stay_come_back_with_what_they_remember() {
    let mut back = 0;
    for seed in 1..=12 {
        let campaign = played(seed);
        let games: Vec<_> = campaign.quarters().collect();
        assert_eq!(games.len(), 4);
        for pair in games.windows(2) {
            let (before, after) = (pair[0], pair[1]);
            let files = &after.setup().scenario.draft().clients;
            assert_eq!(before.setup().scales, after.setup().scales, "a pay plan outlives a quarter");
            for (client, file) in before.state().clients.iter().zip(&before.setup().scenario.draft().clients)
            {
                let Some(project) = before.state().project(client.id) else { continue };
                let again = files.iter().find(|other| other.character == file.character);
                match (project.renewed, again) {
                    (Some(Renewed::Stays), Some(again)) => {
                        back += 1;
                        let p = Parameters::default();
                        assert_eq!(again.goodwill, project.surveyed.map(|points| carried_over(&p, points)));
                        assert!(again.reputation.is_some());
                        assert_eq!(again.sensitivity, Some(client.sensitivity));
                    }
                    (Some(Renewed::Stays), None) => {
                        panic!("seed {seed}: {} did not come back", file.character)
                    }
                    (Some(Renewed::Leaves) | None, Some(again)) => assert_eq!(again.reputation, None),
                    (Some(Renewed::Leaves) | None, None) => {}
                }
            }
            let names: BTreeSet<_> = files.iter().map(|file| &file.character).collect();
            assert_eq!(names.len(), files.len(), "nobody comes twice");
            assert!((1..=6).contains(&files.len()));
        }
    }
    assert!(back > 20, "only {back} clients came back");
}

#[test]
fn a_client_of_an_own_file_keeps_its_name_when_it_comes_back() {
    let mut draft = campaign::preset("long-game").unwrap().draft().clone();
    for client in &mut draft.first.clients {
        client.name = Some(format!("{} & Sons", client.character));
    }
    let campaign = played_by(draft.clone().validate().unwrap(), 3);
    let later = campaign.quarters().skip(1).flat_map(|game| game.setup().scenario.draft().clients.clone());
    let mut back = 0;
    for client in later {
        let named = draft.first.clients.iter().find(|first| first.character == client.character);
        assert_eq!(client.name, named.and_then(|first| first.name.clone()));
        back += usize::from(client.name.is_some());
    }
    assert!(back > 0, "somebody came back");
}

#[test]
fn what_is_remembered_lies_half_way() {
    let p = Parameters::default();
    assert_eq!(carried_over(&p, Points::from_points(40.0)), Points::from_points(56.0));
    assert_eq!(carried_over(&p, Points::from_points(72.0)), Points::from_points(72.0));
}

#[test]
fn a_campaign_goes_on_only_when_a_quarter_is_over_and_ends() {
    let plan = Rc::new(campaign::preset("long-game").unwrap());
    let mut campaign = begun(plan, 3);
    assert_eq!(campaign.begin_next(), Err(NotYet::QuarterRuns));
    let mut over = played(3);
    assert!(over.is_over());
    assert_eq!(over.begin_next(), Err(NotYet::CampaignOver));
    let seeds: BTreeSet<u32> = (0..4).map(|index| quarter_seed(Seed::new(3), index).number()).collect();
    assert_eq!(seeds.len(), 4);
}

#[test]
fn the_worth_of_clients_is_lived_and_counted_once() {
    let campaign = played(5);
    let ledger = campaign.ledger();
    let quarters = &ledger.quarters;
    assert_eq!(ledger.cash, quarters.iter().map(|books| books.quarter() + books.pipeline).sum());
    assert_eq!(ledger.ahead, quarters[3].lifetime + quarters[3].word_of_mouth);
}

#[test]
fn a_campaign_replays_and_a_foreign_quarter_is_refused() {
    let campaign = played(7);
    let record = CampaignRecord::of(&campaign);
    let again = CampaignRecord::from_json(&record.to_json()).unwrap();
    assert_eq!(again, record);
    assert!(again.replay().unwrap() == campaign);
    // Each quarter opens by itself, at the rates it was played at.
    for (quarter, game) in record.quarters.iter().zip(campaign.quarters()) {
        assert!(&quarter.replay().unwrap() == game);
    }
    let mut swapped = record.clone();
    swapped.quarters.swap(1, 2);
    let fault = swapped.replay().expect_err("they do not follow");
    assert_eq!((fault.path.as_str(), fault.kind), ("quarters[1]", RecordFault::OutOfPlace));
    let none = CampaignRecord { quarters: Vec::new(), ..record };
    assert_eq!(none.replay().map(|_| ()).map_err(|fault| fault.kind), Err(RecordFault::NoQuarters));
}

/// Four quarters of bots under siloed pay, as text. The bots of today may play otherwise: the moves are in the file.
#[test]
fn a_recorded_campaign_replays_to_the_letter() {
    let record =
        CampaignRecord::from_json(include_str!("../../../../tests/games/campaigns/long-game.json")).unwrap();
    let campaign = record.replay().unwrap();
    assert!(campaign.is_over());
    expect_file!["../../../../tests/games/campaigns/long-game.txt"]
        .assert_eq(&CampaignReplay::of(&campaign).to_text());
}

/// What people agree on changes pay and habits from quarter to quarter, and nothing else.
#[test]
fn pay_may_change_between_the_quarters_and_the_market_may_not() {
    let plan = Rc::new(campaign::preset("long-game").unwrap());
    let mut first = begun(Rc::clone(&plan), 9);
    defaults::play_out(first.quarter_mut());
    let before = first.quarter().clone();
    let next = first.next_setup().unwrap();
    let terms = setup("sprint", "gated", "blame", 9);
    let market = Setup::as_written(
        Rc::clone(plan.first()),
        terms.scheme,
        terms.culture,
        Openness::BothPays,
        next.seed,
    )
    .to_budget();
    let changed = Game::new(market.moved_to(Rc::clone(&next.scenario), next.seed));
    let campaign = Campaign::of(Rc::clone(&plan), before.clone(), [changed.clone()]).unwrap();
    let again = CampaignRecord::of(&campaign).replay().unwrap();
    assert!(again == campaign && again.quarter().setup().scheme.id() == "gated");

    let elsewhere =
        |setup: Setup| Campaign::of(Rc::clone(&plan), before.clone(), [Game::new(setup)]).map(|_| ());
    let setup = changed.setup();
    assert_eq!(elsewhere(Setup { seed: Seed::new(1), ..setup.clone() }), Err(OutOfPlace(1)));
    assert_eq!(elsewhere(Setup { scenario: Rc::clone(plan.first()), ..setup.clone() }), Err(OutOfPlace(1)));
    assert_eq!(elsewhere(Setup { budgeted_on: None, ..setup.clone() }), Err(OutOfPlace(1)));
    assert_eq!(Campaign::of(plan, changed, []).map(|_| ()), Err(OutOfPlace(0)), "it is not the first");
}

/// A campaign in the laboratory is the campaign that is played: the same four quarters, money added up.
#[test]
fn the_laboratory_plays_the_same_campaign() {
    let seeds = Seeds { first: 7, count: 1 };
    let mut draft = ExperimentDraft::of_presets("long-game", &["siloed"], &["neutral"], seeds);
    draft.players = PlayersDraft::Defaults;
    let results = Results::of_all(draft.validate().unwrap());
    let (_, found) = results.cells().next().unwrap();
    let figure = |measure| found.summary.of(measure).unwrap().sums.part;
    let campaign = played(7);
    let ledger = campaign.ledger();
    assert_eq!(figure(Measure::Value), i128::from((ledger.cash + ledger.ahead).cents()));
    let asked = campaign.quarters().flat_map(|game| game.state().projects.iter().flatten());
    let points: i64 = asked.filter_map(|project| project.surveyed).map(|s| i64::from(s.tenths())).sum();
    assert_eq!(figure(Measure::Satisfaction), i128::from(points));
}

#[test]
fn the_terminal_plays_a_long_game() {
    let file = scratch("long-game.json");
    let path = file.to_str().unwrap();
    let played = truce(&["play", "--scenario", "long-game", "--seed", "7", "--out", path]);
    assert!(played.status.success(), "{}", String::from_utf8_lossy(&played.stderr));
    let checked = truce(&["check", path]);
    assert_eq!(String::from_utf8_lossy(&checked.stdout), "A valid campaign.\n");
    let replayed = truce(&["replay", path, "--format", "json"]);
    let value: serde_json::Value = serde_json::from_slice(&replayed.stdout).unwrap();
    assert_eq!(value["quarters"].as_array().unwrap().len(), 4);
    assert!(value["cash"].is_i64());
}

/// It is the first fault in the order of the file that is told: not the second quarter's move before the first one's bot.
#[test]
fn who_played_an_earlier_quarter_is_asked_before_a_later_one_is_played() {
    let mut record = CampaignRecord::of(&played(7));
    let first = record.quarters[0].clone();
    record.quarters[0] = first.with_players(&Players::with_bot(Seat::Sales, "grumpy"));
    let twice = record.quarters[1].moves[0].clone();
    record.quarters[1].moves.extend([twice.clone(), twice]);
    let moves = record.replay().map(drop).expect_err("the quarter is over");
    assert!(moves.path.starts_with("quarters[1].moves["), "{moves:?}");
    let fault = judge::open_campaign(&record).expect_err("nobody is called grumpy");
    assert_eq!(fault.path, "quarters[0].players.sales.bot");
}
