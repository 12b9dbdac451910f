//! Pay pays people; it never touches a client.

use crate::random_play::{default_game, for_seeds, random_game, setup};
use game::play::Game;
use game::reference;
use game::setup::Setup;
use game::{Seat, scenario};
use pay::budget::UNSCALED;
use pay::draft::SchemeDraft;
use pay::metric::{Gate, Metric};
use pay::scheme::{Due, PayLine, Payee, Rate};
use pay::{presets, slip};
use std::rc::Rc;
use world::client::ClientId;
use world::facts::{Books, ProjectFacts, QuarterFacts};
use world::project::{Joint, Renewed};
use world::quantities::{Money, Points, Share, Week, Work};

/// Rule 6.0.1 of the model: same seed and same moves give the same clients in all 6 × 3 cells.
#[test]
fn the_same_moves_give_the_same_clients_under_any_pay_and_culture() {
    for_seeds(25, |seed| {
        let game = random_game(seed);
        for scheme in presets::scheme_ids() {
            for culture in presets::culture_ids() {
                let cell = Setup {
                    scheme: Rc::new(presets::scheme(scheme).unwrap()),
                    culture: Rc::new(presets::culture(culture).unwrap()),
                    scales: UNSCALED,
                    ..game.setup().clone()
                };
                // What the clock plays follows the culture's habits, so this law is about moves of seats.
                let mut again = Game::new(cell);
                for entry in game.moves() {
                    again.play(entry.by, entry.made.clone()).unwrap();
                }
                assert!(
                    again.state().projects == game.state().projects,
                    "{scheme} and {culture} touched a client"
                );
                assert!(again.log() == game.log(), "{scheme} and {culture} changed what happened");
                assert_eq!(again.company(), game.company());
            }
        }
    });
}

#[test]
fn every_scheme_costs_the_same_under_the_reference_policy() {
    for id in scenario::preset_ids() {
        let scenario = Rc::new(scenario::preset(id).unwrap());
        let quarters = reference::quarters(&scenario);
        for name in presets::scheme_ids() {
            let scheme = presets::scheme(name).unwrap();
            let scales = reference::scales(&scenario, &scheme);
            for seat in Seat::ALL {
                let paid: f64 =
                    quarters.iter().map(|q| slip::total(&scheme, scales, seat, q).thousands()).sum();
                let (mean, budget) =
                    (paid / quarters.len() as f64, scenario.draft().budget[seat].thousands());
                let off = (mean / budget - 1.0).abs();
                assert!(
                    off < 0.005,
                    "{id}, {name}, {seat:?}: pays {mean:.3} against a budget of {budget:.3}"
                );
            }
        }
    }
}

fn facts(surveyed: i32, on_time: bool, renewed: Renewed) -> ProjectFacts {
    let due = Week::new(4);
    ProjectFacts {
        client: ClientId::new(0),
        signed: Week::new(1),
        price: Money::from_thousands(40.0),
        stated: Work::from_person_days(28.0),
        spent: Work::from_person_days(30.0),
        due,
        delivered: Some(if on_time { due.end() } else { due.plus(1).end() }),
        surveyed: Some(Points::from_tenths(surveyed)),
        renewed: Some(renewed),
        renewed_price: Money::from_thousands(40.0),
        checked_jointly: Joint::Done,
        reviewed_jointly: Joint::Missed,
    }
}

fn paid(scheme: &str, seat: Seat, projects: Vec<ProjectFacts>) -> Money {
    let quarter = QuarterFacts {
        projects,
        pulled_in: Vec::new(),
        utilisation: Share::percent(85),
        overtime_cost: Money::from_thousands(1.0),
        books: Books::Closed,
    };
    slip::total(&presets::scheme(scheme).unwrap(), UNSCALED, seat, &quarter)
}

#[test]
fn siloed_pay_is_paid_for_signing_and_for_keeping_to_the_effort() {
    let late = || vec![facts(200, false, Renewed::Leaves)];
    assert_eq!(paid("siloed", Seat::Sales, late()), Money::from_thousands(2.0));
    assert_eq!(paid("siloed", Seat::Operations, late()), Money::from_thousands(0.9 + 5.5));
}

#[test]
fn commission_doubles_above_the_quota() {
    let three = vec![facts(800, true, Renewed::Stays); 3];
    // 5 % of 100 thousand, and 10 % of the 20 thousand above it.
    assert_eq!(paid("siloed", Seat::Sales, three), Money::from_thousands(5.0 + 2.0));
}

#[test]
fn gated_pay_waits_for_the_client() {
    let good = || vec![facts(600, true, Renewed::Stays)];
    assert_eq!(paid("gated", Seat::Sales, good()), Money::from_thousands(2.0));
    assert_eq!(
        paid("gated", Seat::Sales, vec![facts(599, true, Renewed::Stays)]),
        Money::from_thousands(1.0)
    );
    assert_eq!(
        paid("gated", Seat::Sales, vec![facts(900, false, Renewed::Stays)]),
        Money::from_thousands(1.0)
    );
    assert_eq!(paid("gated", Seat::Operations, good()), Money::from_thousands(2.0));
    assert_eq!(paid("gated", Seat::Operations, vec![facts(900, false, Renewed::Stays)]), Money::ZERO);
}

#[test]
fn a_clawback_takes_sixty_percent_when_the_client_leaves() {
    assert_eq!(
        paid("clawback", Seat::Sales, vec![facts(700, true, Renewed::Stays)]),
        Money::from_thousands(2.0)
    );
    assert_eq!(
        paid("clawback", Seat::Sales, vec![facts(700, true, Renewed::Leaves)]),
        Money::from_thousands(0.8)
    );
}

#[test]
fn satisfaction_pay_is_an_average_and_no_volume_bonus() {
    let one = paid("satisfaction", Seat::Operations, vec![facts(700, true, Renewed::Stays)]);
    let three = paid("satisfaction", Seat::Operations, vec![facts(700, true, Renewed::Stays); 3]);
    assert_eq!(one, three);
    assert_eq!(one, Money::from_thousands(2.5 * 0.9));
    assert_eq!(paid("satisfaction", Seat::Operations, vec![facts(100, true, Renewed::Leaves)]), Money::ZERO);
}

#[test]
fn joint_milestones_want_both_seats() {
    let met = facts(700, true, Renewed::Stays);
    let base = Money::from_thousands(0.8);
    assert_eq!(paid("milestones", Seat::Sales, vec![met.clone()]), base + Money::from_thousands(0.5 + 1.0));
    let reviewed = ProjectFacts { reviewed_jointly: Joint::Done, ..met };
    assert_eq!(paid("milestones", Seat::Sales, vec![reviewed]), base + Money::from_thousands(2.0));
}

#[test]
fn a_pool_is_split_and_pays_overtime_back() {
    let sales = paid("pool", Seat::Sales, vec![facts(700, true, Renewed::Stays)]);
    let operations = paid("pool", Seat::Operations, vec![facts(700, true, Renewed::Stays)]);
    let whole = (40.0 + 0.3 * 40.0 - 1.0) * 0.096;
    let off = (sales + operations).thousands() - whole;
    assert!(off.abs() < 0.001, "the pool pays {} instead of {whole}", (sales + operations).thousands());
}

#[test]
fn a_draft_tells_all_its_faults_with_their_paths() {
    let line = PayLine {
        to: Payee::Sales,
        metric: Metric::Utilisation,
        rate: Rate::Each(Money::from_thousands(1.0)),
        gates: vec![Gate::OnTime, Gate::OnTime],
        due: Due::Signature,
        clawback: None,
    };
    let draft = SchemeDraft { format: 2, id: "No Good".into(), name: None, lines: vec![line] };
    let paths: Vec<_> = draft.validate().unwrap_err().into_iter().map(|fault| fault.path).collect();
    assert_eq!(
        paths,
        ["format", "id", "lines[0].rate", "lines[0].gates", "lines[0].due", "lines[0].gates[1]"]
    );
}

#[test]
fn the_presets_are_valid_and_named() {
    for id in presets::scheme_ids() {
        assert_eq!(presets::scheme(id).unwrap().id(), id);
    }
    for id in presets::culture_ids() {
        assert!(presets::culture(id).unwrap().faults().is_empty());
    }
    let game = default_game("sprint", "siloed", "neutral", 1);
    assert_eq!(game.setup().scheme.id(), "siloed");
    assert_eq!(setup("sprint", "pool", "blame", 1).culture.id, "blame");
}
