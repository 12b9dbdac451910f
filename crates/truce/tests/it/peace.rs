//! The peace talks: remedies act through pay, cost and information only; a composed plan pays what its preview says;
//! a link gives the same plan or a sentence.

use crate::random_play::{Dice, default_game, for_seeds, preset, random_game, setup};
use debrief::ledger::Ledger;
use debrief::lenses::{Causes, Otherwise};
use debrief::peace::{Pricing, RemedyStamps, Stand, Stands};
use debrief::quarter::Quarter;
use export::debrief::{COLUMNS, QuarterFile, ToldQuarter, csv};
use export::link::{self, CodeFault};
use game::commitment::Commitment;
use game::defaults;
use game::moves::{Move, Origin};
use game::outcome::Outcome;
use game::play::{Entry, Game};
use game::preview::Preview;
use game::record::{Record, RecordFault};
use game::reference;
use game::remedies::{self, Agreed, MOST, Remedy};
use game::setup::Setup;
use game::{BySeat, Seat};
use lab::validation::headlines::shared_overtime;
use pay::alignment::{Aim, Weights};
use pay::budget::{Scaling, UNSCALED};
use pay::draft::{FORMAT, SchemeDraft};
use pay::forms::{Form, GATES, Wanted};
use pay::metric::Metric;
use pay::ploys::{Ploy, invited};
use pay::scheme::{Due, PayLine, Payee, Rate, Scheme};
use pay::{presets, slip};
use std::rc::Rc;
use world::quantities::{Money, Share};

fn all_agreements() -> Vec<Agreed> {
    let mut all = vec![Agreed::default()];
    for first in Remedy::ALL {
        all.push(Agreed::default().toggled(first));
        for second in Remedy::ALL.into_iter().filter(|second| *second > first) {
            all.push(Agreed::default().toggled(first).toggled(second));
        }
    }
    all
}

/// The setup that an agreement makes of `before`.
fn under(before: &Setup, agreed: &Agreed) -> Setup {
    let goals = BySeat { sales: &Weights::COMPANY, operations: &Weights::COMPANY };
    remedies::agreed_on(before, goals, agreed)
}

#[test]
fn two_remedies_at_most_and_each_once() {
    assert_eq!(all_agreements().len(), 16);
    let full = Agreed::default().toggled(Remedy::Leadership).toggled(Remedy::KnownClient);
    assert!(!full.has_room());
    assert_eq!(full.clone().toggled(Remedy::SharedMetrics), full);
    assert_eq!(full.toggled(Remedy::Leadership).remedies(), [Remedy::KnownClient]);
}

/// Rule 6.0.1 of the model, for every agreement: the same moves on the same seed give the same clients.
#[test]
fn no_remedy_touches_a_client() {
    for_seeds(12, |seed| {
        let game = random_game(seed);
        for agreed in all_agreements() {
            let mut again = Game::new(under(game.setup(), &agreed));
            for entry in game.moves() {
                again.play(entry.by, entry.made.clone()).unwrap();
            }
            assert!(again.state().projects == game.state().projects, "{agreed:?} touched a client");
            assert!(again.log() == game.log(), "{agreed:?} changed what happened");
            assert_eq!(again.company(), game.company());
        }
    });
}

#[test]
fn half_of_the_pay_is_for_what_is_shared_and_all_of_it_keeps_to_the_budget() {
    let scenario = preset("quarter");
    let quarters = reference::quarters(&scenario);
    let mean = |scheme: &Scheme, seat, facts: &[_]| {
        let paid: f64 = facts.iter().map(|q| slip::total(scheme, UNSCALED, seat, q).thousands()).sum();
        paid / facts.len() as f64
    };
    let goals = BySeat { sales: &Weights::COMPANY, operations: &Weights::COMPANY };
    for id in presets::scheme_ids() {
        let old = presets::scheme(id).unwrap();
        for remedy in [Remedy::SharedMetrics, Remedy::RewardedCollaboration] {
            let agreed = Agreed::default().toggled(remedy);
            let new = remedies::pay(&scenario, &old, goals, &agreed).unwrap();
            for seat in Seat::ALL {
                let own = old.lines_for(seat).count();
                let lines: Vec<PayLine> = new.lines_for(seat).map(|(_, line)| line.clone()).collect();
                let shared = plan(lines[own..].to_vec());
                let (whole, part) = (mean(&new, seat, &quarters), mean(&shared, seat, &quarters));
                let half = part / whole;
                assert!((0.45..0.55).contains(&half), "{id} {remedy:?} {seat:?}: {half:.2}");
                let budget = scenario.draft().budget[seat].thousands();
                assert!((whole / budget - 1.0).abs() < 0.1, "{id} {seat:?}: {whole:.1} of {budget:.1}");
            }
        }
    }
}

fn plan(lines: Vec<PayLine>) -> Scheme {
    SchemeDraft { format: FORMAT, id: "own-plan".into(), name: Some("Plan".into()), lines }
        .validate()
        .unwrap()
}

#[test]
fn goals_that_follow_the_strategy_point_where_it_points() {
    let scenario = preset("quarter");
    let goals = BySeat { sales: &Weights::COMPANY, operations: &Weights::COMPANY };
    let agreed = Agreed::default().toggled(Remedy::AlignedGoals);
    let old = presets::scheme("siloed").unwrap();
    let new = remedies::pay(&scenario, &old, goals, &agreed).unwrap();
    let preview = Preview::new(Rc::clone(&scenario), None);
    let aligned = |scheme: &Scheme, seat: Seat| {
        let told = preview.goals(scheme)[seat].unwrap();
        pay::alignment::declared(&told, &Weights::COMPANY).unwrap()
    };
    for seat in Seat::ALL {
        let (before, after) = (aligned(&old, seat), aligned(&new, seat));
        // Not all the way: no metric of pay is the margin itself.
        assert!(after > before, "{seat:?}: {before:.2}, then {after:.2}");
    }
}

/// The model's printed weights: siloed sales is paid for revenue alone, operations for a busy team and its budget.
#[test]
fn pay_tells_what_it_pursues() {
    let preview = Preview::new(preset("quarter"), None);
    let told = |id: &str| preview.goals(&presets::scheme(id).unwrap());
    assert_eq!(told("siloed").sales.unwrap().of(Aim::Revenue), Share::WHOLE);
    let operations = told("siloed").operations.unwrap();
    let sum = operations.of(Aim::Utilisation) + operations.of(Aim::Budget);
    assert!((sum.fraction() - 1.0).abs() < 0.001);
    assert!(told("satisfaction").operations.unwrap().of(Aim::Satisfaction) == Share::WHOLE);
    assert!(told("clawback").sales.unwrap().of(Aim::Retention).fraction() > 0.5);
    assert!(preview.goals(&Scheme::unpaid()).sales.is_none());
}

/// What the preview says a plan would have paid is what it pays when the same moves are played under it.
#[test]
fn the_preview_is_exact() {
    for_seeds(25, |seed| {
        let game = random_game(seed);
        let preview = Preview::new(Rc::clone(&game.setup().scenario), Some(game.facts()));
        for id in presets::scheme_ids() {
            for scaling in [Scaling::ToBudget, Scaling::AsWritten] {
                let scheme = Rc::new(presets::scheme(id).unwrap());
                let told = preview.paid(&scheme, scaling);
                let before = game.setup();
                let cell = Setup { scheme, ..before.clone() }.scaled(scaling);
                let mut again = Game::new(cell);
                for entry in game.moves() {
                    again.play(entry.by, entry.made.clone()).unwrap();
                }
                let outcome = Outcome::of(&again);
                assert_eq!(told.slips.unwrap(), outcome.slips, "{id} {scaling:?}");
                assert_eq!(told.scales, again.setup().scales);
            }
        }
    });
}

fn random_line(dice: &mut Dice) -> PayLine {
    let metric = *dice.pick(&Metric::ALL);
    let form = *dice.pick(Form::fitting(metric.unit()));
    let to = match dice.below(3) {
        0 => Payee::Sales,
        1 => Payee::Operations,
        _ => Payee::Both(BySeat { sales: Share::percent(30), operations: Share::percent(70) }),
    };
    let plain = PayLine {
        to,
        metric: Metric::Price,
        rate: Rate::Share(Share::percent(1)),
        gates: Vec::new(),
        due: *dice.pick(&[Due::Signature, Due::Delivery, Due::QuarterEnd]),
        clawback: dice
            .one_in(3)
            .then(|| pay::scheme::Clawback { share: Share::percent(60), unless: *dice.pick(&GATES) }),
    };
    let gates = GATES.into_iter().filter(|_| dice.one_in(3)).collect::<Vec<_>>();
    let gated = gates.into_iter().fold(plain, |line, gate| line.gated(gate, Wanted::Yes));
    PayLine { rate: form.fresh(metric).times(1.0 + dice.below(90) as f64 / 100.0), ..gated.measuring(metric) }
}

fn random_plan(seed: u64) -> Scheme {
    let mut dice = Dice::new(seed);
    let lines = (0..=dice.below(7)).map(|_| random_line(&mut dice)).collect();
    let name = *dice.pick(&["Ours", "Später bezahlt – für uns beide", "a_b.c~d-e", "Plan №7", "=1+1"]);
    let id = pay::draft::id_of(name);
    SchemeDraft { format: FORMAT, id, name: Some(name.into()), lines }
        .validate()
        .expect("forms fit their metric")
}

#[test]
fn every_plan_that_can_be_composed_is_valid_and_comes_back_from_its_link() {
    for_seeds(400, |seed| {
        let plan = random_plan(seed);
        let code = link::write(plan.name().unwrap(), &plan);
        assert!(code.bytes().all(|b| b.is_ascii_alphanumeric() || b"._~-".contains(&b)), "{code}");
        assert_eq!(link::read(&code).unwrap(), plan);
    });
}

#[test]
fn a_link_that_was_damaged_is_no_other_plan() {
    for_seeds(60, |seed| {
        let mut dice = Dice::new(seed);
        let plan = random_plan(seed);
        let code = link::write(plan.name().unwrap(), &plan);
        for _ in 0..40 {
            let at = dice.below(code.len());
            let mut bytes = code.clone().into_bytes();
            match dice.below(3) {
                0 => bytes.truncate(at),
                1 => bytes[at] = b"0123456789abcxs_.~-"[dice.below(19)],
                _ => {
                    bytes.remove(at);
                }
            }
            let damaged = String::from_utf8(bytes).unwrap();
            if damaged != code {
                assert!(link::read(&damaged).is_err(), "{damaged}");
            }
        }
    });
    assert_eq!(link::read("2.Ours.0"), Err(CodeFault::Damaged));
    assert_eq!(link::read(""), Err(CodeFault::Damaged));
}

#[test]
fn each_form_of_pay_warns_of_its_known_games() {
    let ploys =
        |id: &str| invited(&presets::scheme(id).unwrap()).into_iter().map(|(p, _)| p).collect::<Vec<_>>();
    use Ploy::{
        BoughtScores, BoxTicking, BusyWork, CutCorners, EarlyPromise, FreeRide, Hostages, PaddedDates,
        PullIn, SavedOvertime,
    };
    let shared = shared_overtime().validate().unwrap();
    assert_eq!(invited(&shared).last().map(|(ploy, _)| *ploy), Some(SavedOvertime));
    assert_eq!(ploys("siloed"), [PullIn, EarlyPromise, CutCorners, BusyWork]);
    assert_eq!(ploys("gated"), [EarlyPromise, PaddedDates, BoughtScores]);
    assert_eq!(ploys("pool"), [FreeRide, Hostages, SavedOvertime]);
    assert_eq!(ploys("satisfaction"), [EarlyPromise, BoughtScores]);
    assert_eq!(ploys("clawback"), [Hostages, CutCorners, BusyWork]);
    assert_eq!(ploys("milestones"), [EarlyPromise, PaddedDates, BoughtScores, BoxTicking]);
}

/// Plays a quarter in which each seat first does what was agreed on, and then what is usual.
fn played(setup: Setup) -> Game {
    let mut game = Game::new(setup);
    while let Some(seat) = game.state().whose_turn() {
        for made in remedies::owed(&game, seat) {
            game.enter(Entry::habit(seat, made)).unwrap();
        }
        for made in defaults::default_moves(&game, seat) {
            game.play(seat.into(), made).unwrap();
        }
    }
    game
}

/// A record says which moves were made out of habit; what an older one leaves out is found again.
#[test]
fn a_habit_says_so_in_the_record() {
    let before = setup("quarter", "siloed", "neutral", 7);
    let habits = Agreed::default().toggled(Remedy::KnownClient).toggled(Remedy::Leadership);
    let game = played(under(&before, &habits));
    let record = Record::of(&game);
    let marked = record.moves.iter().filter(|entry| entry.origin == Origin::Habit).count();
    assert!(marked > 10, "only {marked} habits");
    let json = record.to_json();
    assert_eq!(json.matches(",\"origin\":\"habit\"}").count(), marked, "choices need no word");
    assert_eq!(Record::from_json(&json).unwrap(), record);
    let older = json.replace(",\"origin\":\"habit\"", "");
    assert_eq!(Record::from_json(&older).unwrap().replay().unwrap(), game, "found again");
    // What is usual is habit as well.
    let mut usual = Game::new(before);
    defaults::play_out(&mut usual);
    assert!(usual.moves().iter().all(|entry| entry.origin == Origin::Habit));
    // Taking a move back leaves the marks of those before it.
    let mut game = Game::new(usual.setup().clone());
    let client = world::client::ClientId::new(0);
    game.enter(Entry::habit(Seat::Sales, Move::Invite { client })).unwrap();
    game.play(Seat::Sales.into(), Move::AskCheck { client }).unwrap();
    game.undo(Seat::Sales).unwrap();
    assert_eq!(game.moves(), [Entry::habit(Seat::Sales, Move::Invite { client })]);
}

#[test]
fn agreed_habits_are_moves_like_any_other() {
    let before = setup("quarter", "siloed", "neutral", 7);
    let plain = played(under(&before, &Agreed::default()));
    let known = played(under(&before, &Agreed::default().toggled(Remedy::KnownClient)));
    let led = played(under(&before, &Agreed::default().toggled(Remedy::Leadership)));
    let count =
        |game: &Game, of: fn(&Move) -> bool| game.moves().iter().filter(|entry| of(&entry.made)).count();
    let invites = |game: &Game| count(game, |made| matches!(made, Move::Invite { .. }));
    let reviews = |game: &Game| count(game, |made| matches!(made, Move::ProposeReview { .. }));
    let meetings = |game: &Game| count(game, |made| *made == Move::HoldMeeting);
    assert_eq!((invites(&plain), reviews(&plain), meetings(&plain)), (0, 0, 0));
    assert!(invites(&known) >= 5 && reviews(&known) >= 3, "{} {}", invites(&known), reviews(&known));
    assert!(meetings(&led) >= 6, "{}", meetings(&led));
    // A record under agreed habits replays like any other, and says what was agreed on.
    for game in [&known, &led] {
        let json = Record::of(game).to_json();
        assert!(json.contains("\"agreed\":"));
        assert_eq!(Record::from_json(&json).unwrap().replay().unwrap(), *game);
    }
    assert!(!Record::of(&plain).to_json().contains("agreed"));
    // Once a seat has moved, nothing is owed any more this week.
    let mut game = Game::new(known.setup().clone());
    let owed = remedies::owed(&game, Seat::Sales);
    assert!(owed.iter().all(|made| matches!(made, Move::Invite { .. })) && !owed.is_empty());
    game.play(Seat::Sales.into(), owed[0].clone()).unwrap();
    assert!(remedies::owed(&game, Seat::Sales).is_empty());
}

fn pledge(by: Seat) -> Commitment {
    Commitment { by, what: "Ask before I sign".into(), name: "Ada".into(), until: "2028-02-29".into() }
}

#[test]
fn a_record_holds_scaling_agreement_and_commitments() {
    let before = setup("sprint", "gated", "neutral", 3);
    let mut game = Game::new(
        before.scaled(Scaling::AsWritten).after_talks(Agreed::default().toggled(Remedy::Leadership)),
    );
    defaults::play_out(&mut game);
    let record = Record::of(&game).with_commitments(&[pledge(Seat::Sales), pledge(Seat::Operations)]);
    let again = Record::from_json(&record.to_json()).unwrap();
    assert_eq!(again, record);
    let replayed = again.replay().unwrap();
    assert_eq!(replayed, game);
    assert_eq!(replayed.setup().scales, UNSCALED);
    let fault = |record: Record| record.faults().into_iter().map(|f| f.path).collect::<Vec<_>>();
    let bad = Commitment { until: "2027-02-29".into(), what: " ".into(), ..pledge(Seat::Sales) };
    assert_eq!(
        fault(record.clone().with_commitments(&[pledge(Seat::Sales), bad])),
        ["commitments[1].by", "commitments[1].what", "commitments[1].until"]
    );
    let json = record.to_json().replace("[\"leadership\"]", "[\"leadership\",\"leadership\"]");
    let twice = Record::from_json(&json).unwrap();
    assert_eq!(twice.replay().unwrap_err().kind, RecordFault::Agreed);
}

#[test]
fn the_table_of_a_debrief_adds_up() {
    for_seeds(20, |seed| {
        let game = random_game(seed);
        if !game.is_over() {
            return;
        }
        let record = Record::of(&game);
        let causes = Causes::of(&game, &Ledger::of(&game));
        let told = ToldQuarter { game: &game, record: &record, causes: &causes };
        let table = csv(&[told]);
        let mut lines = table.lines();
        let header: Vec<&str> = lines.next().unwrap().split(',').collect();
        assert_eq!(header, COLUMNS);
        let rows: Vec<Vec<&str>> = lines.map(|line| line.split(',').collect()).collect();
        assert!(rows.iter().all(|row| row.len() == COLUMNS.len()));
        let figures = |part: &str, whose: &str| -> Vec<(&str, i64)> {
            let of = rows.iter().filter(|row| row[1] == part && row[2] == whose);
            of.filter_map(|row| Some((row[3], row[4].parse().ok()?))).collect()
        };
        for made in QuarterFile::of(told).satisfaction {
            let character = &game.setup().scenario.draft().clients[made.client].character;
            let whose = format!("{character} {}", made.client + 1);
            let told =
                figures("client", &whose).into_iter().find(|(item, _)| *item == "satisfaction").unwrap().1;
            let terms = figures("satisfaction", &whose);
            let sum: i64 = terms.iter().filter(|(item, _)| *item != "chance_to_stay").map(|(_, n)| n).sum();
            assert_eq!(sum, told, "the terms of {whose} add up");
        }
        for seat in Seat::ALL {
            let name = if seat == Seat::Sales { "sales" } else { "operations" };
            let found = figures("cause", name);
            let at = found.iter().filter(|(item, _)| item.ends_with(" at")).count();
            assert_eq!(at, causes.findings.iter().filter(|finding| finding.spot.seat == seat).count());
            let costs = causes.findings.iter().filter_map(|finding| match finding.otherwise {
                Otherwise::Played { difference, by, .. } => {
                    (by == seat).then(|| difference.worth[by].cents())
                }
                Otherwise::CannotBeTold => None,
            });
            let told = found.iter().filter(|(item, _)| item.ends_with(" pay"));
            assert_eq!(told.map(|(_, cents)| *cents).collect::<Vec<_>>(), costs.collect::<Vec<_>>());
            let pay = figures("pay", name);
            let of = |item: &str| pay.iter().find(|(name, _)| *name == item).unwrap().1;
            let lines: i64 = pay.iter().filter(|(item, _)| item.starts_with("line ")).map(|(_, n)| n).sum();
            assert_eq!(lines, of("total"));
            assert_eq!(of("total") + of("standing"), of("worth"));
        }
    });
}

#[test]
fn no_cell_of_a_debrief_is_a_formula() {
    let game = default_game("sprint", "siloed", "neutral", 1);
    let evil = Commitment { what: "=HYPERLINK(\"x\")".into(), name: "@Eve".into(), ..pledge(Seat::Sales) };
    let record = Record::of(&game).with_commitments(&[evil]);
    let table = csv(&[ToldQuarter { game: &game, record: &record, causes: &Causes::default() }]);
    assert!(table.contains("\"'=HYPERLINK(\"\"x\"\")\"") && table.contains(",'@Eve,"), "{table}");
}

#[test]
fn a_budget_of_nothing_earned_is_left_as_written() {
    let scenario = preset("sprint");
    let line = PayLine {
        rate: Rate::Each(Money::ZERO),
        ..random_line(&mut Dice::new(1)).measuring(Metric::Promise)
    };
    let paid = Preview::new(scenario, None).paid(&plan(vec![line]), Scaling::ToBudget);
    assert_eq!(paid.scales, UNSCALED);
    assert_eq!(paid.careful, BySeat::default());
}

/// Both seats say anything at all; what lies on the table then is what both said.
#[test]
fn what_is_uncovered_is_what_both_seats_said() {
    let mut agreements = [0; 3];
    let mut dice = Dice::new(17);
    for _ in 0..3_000 {
        let mut stands: BySeat<Stands> = BySeat::default();
        for seat in Seat::ALL {
            for remedy in Remedy::ALL {
                stands[seat].say(remedy, *dice.pick(&[Stand::No, Stand::Gives, Stand::Asks]));
            }
            assert!(stands[seat].asked() <= MOST);
        }
        let mut stamps = RemedyStamps::uncovered(&stands);
        let agreed = stamps.agreed();
        agreements[agreed.remedies().len()] += 1;
        let said = |remedy: Remedy| Seat::ALL.map(|seat| stands[seat].of(remedy));
        for remedy in Remedy::ALL {
            let both = said(remedy);
            if agreed.holds(remedy) {
                assert!(!both.contains(&Stand::No) && both.contains(&Stand::Asks), "{remedy:?}: {both:?}");
            }
            for seat in Seat::ALL {
                if stamps.has(seat, remedy) {
                    assert_ne!(stands[seat].of(remedy), Stand::No, "no stamp against a word");
                }
            }
            // What both ask for goes before what one of them only gives.
            if both == [Stand::Asks; 2] && !agreed.holds(remedy) {
                let asked_by_both = |other: &Remedy| said(*other) == [Stand::Asks; 2];
                assert!(agreed.remedies().iter().all(asked_by_both) && !agreed.has_room());
            }
        }
        // However they go on pressing, there are never more than two.
        for _ in 0..12 {
            stamps.press(*dice.pick(&Seat::ALL), *dice.pick(&Remedy::ALL));
            assert!(stamps.agreed().is_valid());
        }
    }
    assert!(agreements.iter().all(|count| *count > 0), "{agreements:?}");
}

/// A bot at the talks follows its pay slip: it refuses nothing that leaves its pay alone, and asks only for more.
#[test]
fn a_bot_asks_for_what_would_have_paid_it_more() {
    let goals = BySeat { sales: Weights::COMPANY, operations: Weights::COMPANY };
    let mut asked = 0;
    for (scheme, seed) in presets::scheme_ids().zip(1..) {
        let quarter = Rc::new(Quarter::of(&default_game("sprint", scheme, "neutral", seed)));
        let each = Pricing::of(&quarter).each(&goals);
        for seat in Seat::ALL {
            let stands = Stands::of_bot(&each, seat);
            for (remedy, offer) in Remedy::ALL.into_iter().zip(&each) {
                let gain = offer.as_ref().map_or(Money::ZERO, |offer| offer.would[seat] - offer.did[seat]);
                match stands.of(remedy) {
                    Stand::No => assert!(gain < Money::ZERO, "{remedy:?} at {gain:?}"),
                    Stand::Gives => {}
                    Stand::Asks => assert!(gain > Money::ZERO, "{remedy:?} at {gain:?}"),
                }
                asked += usize::from(stands.of(remedy) == Stand::Asks);
            }
        }
    }
    assert!(asked > 0);
}
