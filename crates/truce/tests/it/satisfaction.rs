//! How clients take it: the equations of the model, one by one.

use world::chance::{Chance, Seed};
use world::client::{ClientId, Deck, MINDED, Objection, PhaseTwo, Pinned, Pool, Scope, Terms};
use world::parameters::Parameters;
use world::project::Project;
use world::quantities::{Moment, Points, Share, Week, Work};
use world::satisfaction::{self, Part};
use world::{forecast, renewal};

fn project(due: u8) -> (Parameters, Project) {
    let p = Parameters::default();
    let pinned = Pinned { stated: Some(Work::from_person_days(28.0)), ..Pinned::default() };
    let pool = Pool::new(Chance::new(Seed::new(1)), &p, Deck::Calm);
    let client = pool.draw(ClientId::new(0), Week::new(1), pinned);
    let terms = Terms {
        scope: Scope::Full,
        week: Week::new(due),
        discount: Share::ZERO,
        phase_two: PhaseTwo::Without,
    };
    let project = Project::begin(&client, &p, terms, Week::new(1), client.stated);
    (p, project)
}

fn delivered(weeks: f64) -> Points {
    let (p, mut project) = project(4);
    project.delivered = Some(Moment::from_weeks(weeks));
    satisfaction::so_far(&p, &project, Moment::from_weeks(weeks)).total()
}

#[test]
fn a_week_of_silence_costs_more_than_twice_a_week_announced() {
    let (p, mut told) = project(4);
    satisfaction::warn(&p, &mut told, Moment::from_weeks(5.0), Moment::from_weeks(0.0), Week::new(1));
    told.delivered = Some(Moment::from_weeks(5.0));
    let told = satisfaction::so_far(&p, &told, Moment::from_weeks(5.0)).total();
    let silent = delivered(5.0);
    let start = Points::from_points(72.0);
    assert_eq!(start - silent, Points::from_points(8.0 + 6.0));
    assert!(
        (start - silent).points() >= 2.0 * (start - told).points() - 2.0 * p.warning_cost,
        "{silent:?} {told:?}"
    );
    assert!(told > silent);
}

#[test]
fn exceeding_a_promise_is_worth_next_to_nothing() {
    let (p, mut project) = project(4);
    project.delivered = Some(Moment::from_weeks(3.0));
    let s = satisfaction::surveyed(
        Chance::new(Seed::new(1)),
        &p,
        &project,
        Moment::from_weeks(3.0),
        satisfaction::Ending::Delivered,
    );
    assert!(s.part(Part::Early) <= Points::from_points(2.0));
    assert!(s.part(Part::Early).is_positive());
}

#[test]
fn the_earlier_the_warning_the_better_and_after_the_date_it_is_none() {
    let p = Parameters::default();
    let worth = |weeks: f64| satisfaction::planned_around(&p, weeks);
    assert!(worth(-1.0) == 0.0 && worth(0.0) == 0.0);
    for (weeks, expected) in [(0.5, 0.15), (1.0, 0.26), (2.0, 0.44), (3.0, 0.56), (4.0, 0.64), (6.0, 0.73)] {
        assert!((worth(weeks) - expected).abs() < 0.006, "θ({weeks}) is {}", worth(weeks));
    }
    let (p, mut late) = project(4);
    let before = late.clone();
    satisfaction::warn(&p, &mut late, Moment::from_weeks(6.0), Moment::from_weeks(4.0), Week::new(5));
    assert!(late == before, "a warning after the date is no warning");
}

#[test]
fn new_dates_cost_twice_as_much_each_time_up_to_a_ceiling() {
    let p = Parameters::default();
    let costs: Vec<f64> = (0..6).map(|n| satisfaction::new_dates_cost(&p, n)).collect();
    assert_eq!(costs, [0.0, 2.0, 6.0, 14.0, 14.0, 14.0]);
}

#[test]
fn renewal_follows_satisfaction_and_recovery_counts_for_less() {
    let p = Parameters::default();
    let at = |points: f64| {
        let (_, mut project) = project(4);
        project.delivered = Some(Moment::from_weeks(4.0));
        let p = Parameters { start_points: points, ..p.clone() };
        renewal::probability(&p, &satisfaction::so_far(&p, &project, Moment::from_weeks(4.0))).fraction()
    };
    for (points, expected) in [(40.0, 0.33), (48.0, 0.50), (60.0, 0.75), (72.0, 0.90)] {
        assert!((at(points) - expected).abs() < 0.006, "S {points} renews with {}", at(points));
    }
    recovery_counts_for_less(&p);
}

fn recovery_counts_for_less(p: &Parameters) {
    let (_, mut late) = project(4);
    let end = Moment::from_weeks(7.0);
    late.delivered = Some(end);
    let chance = Chance::new(Seed::new(1));
    let ask =
        |project: &Project| satisfaction::surveyed(chance, p, project, end, satisfaction::Ending::Delivered);
    let before = ask(&late);
    late.credit = Share::percent(15);
    let after = ask(&late);
    let gained = after.total() - before.total();
    assert!(gained.is_positive(), "a credit mends satisfaction");
    let chances = |s| renewal::probability(p, s).fraction();
    let implied = {
        let x = p.renewal_slope * (after.total().points() - p.renewal_middle);
        1.0 / (1.0 + (-x).exp())
    };
    assert!(chances(&after) > chances(&before) && chances(&after) < implied, "but loyalty less");
}

#[test]
fn the_calculator_of_players_and_bots() {
    let p = Parameters::default();
    let alone = forecast::duration(&p, Work::from_person_days(24.0), Work::ZERO);
    assert!((alone - 2.2).abs() < 1e-9, "24 days at 60 % of 20 with a tenth on top are {alone} weeks");
    let busy = forecast::duration(&p, Work::from_person_days(24.0), Work::from_person_days(60.0));
    assert!((busy - 1.1 * (24.0 + 42.0) / 20.0).abs() < 1e-9);
}

#[test]
fn what_a_client_minds_most_is_what_would_win_it_most() {
    let p = Parameters::default();
    let pool = Pool::new(Chance::new(Seed::new(3)), &p, Deck::Ordinary);
    let mut seen = std::collections::BTreeSet::new();
    for place in 0..8 {
        let client = pool.draw(ClientId::new(place), Week::new(1), Pinned::default());
        let asked = client.asked_week();
        for scope in Scope::ALL {
            for later in 0..4 {
                for discount in [0, 10, 25].map(Share::percent) {
                    let terms =
                        Terms { scope, week: asked.plus(later), discount, phase_two: PhaseTwo::Without };
                    // What each fault costs: the same offer without it.
                    let gain = |other: Terms| client.appeal(&p, &other) - client.appeal(&p, &terms);
                    let date = gain(Terms { week: asked, ..terms });
                    let left_out = match scope {
                        Scope::Core => gain(Terms { scope: Scope::Full, ..terms }),
                        Scope::Full | Scope::Extended => 0.0,
                    };
                    let bill = p.sign_per_discount * (terms.bill() - 1.0).max(0.0);
                    let most = date.max(left_out).max(bill);
                    let minded = client.minds(&p, &terms);
                    let of = match minded {
                        Objection::Date => date,
                        Objection::Bill => bill,
                        Objection::Scope => left_out,
                        Objection::Nothing => {
                            assert!(
                                most <= MINDED + 1e-9,
                                "{terms:?}: a fault that costs {most} goes unsaid"
                            );
                            most
                        }
                    };
                    assert!((of - most).abs() < 1e-9, "{terms:?}: {minded:?} costs {of}, not {most}");
                    seen.insert(format!("{minded:?}"));
                }
            }
        }
    }
    // What is left out weighs little in these numbers; the date, the price and nothing at all are all said.
    assert!(seen.len() >= 3, "{seen:?}");
}
