//! The promise ledger tells the truth: its terms add up, its money adds up, and every step stands in the record.

use crate::random_play::{for_seeds, random_game};
use debrief::ledger::{Happening, Ledger, PaidBy};
use game::Seat;
use game::log::Logged;
use game::outcome::Outcome;
use pay::slip::PaidFor;
use world::client::ClientId;
use world::quantities::Money;
use world::satisfaction::Part;

#[test]
fn the_terms_add_up_to_the_score_of_every_client_in_a_thousand_games() {
    let asked = std::cell::Cell::new(0);
    // Some more than a thousand: markets of one client among the presets ask fewer.
    for_seeds(1_200, |seed| {
        let game = random_game(seed);
        for sheet in Ledger::of(&game).sheets {
            let project = game.state().project(sheet.client);
            let score = project.and_then(|project| project.surveyed);
            assert_eq!((sheet.score, sheet.renewed), (score, project.and_then(|project| project.renewed)));
            match score {
                None => assert!(sheet.terms.is_empty()),
                Some(score) => {
                    asked.set(asked.get() + 1);
                    assert_eq!(sheet.total(), score, "client {:?}", sheet.client);
                }
            }
        }
    });
    assert!(asked.get() > 900, "only {} clients were asked", asked.get());
}

#[test]
fn every_term_stands_at_the_step_that_made_it() {
    for_seeds(150, |seed| {
        let game = random_game(seed);
        for sheet in Ledger::of(&game).sheets {
            let Some(project) = game.state().project(sheet.client) else { continue };
            let dates = sheet.terms.iter().filter(|term| term.part == Part::NewDates).count();
            // Beyond the ceiling another date costs nothing more.
            assert_eq!(dates, usize::from(project.new_dates).min(3), "{:?}", sheet.client);
            for term in &sheet.terms {
                let made = sheet.steps[term.step].what;
                let fits = match term.part {
                    Part::Start => matches!(made, Happening::Signed { .. }),
                    Part::SilentLateness | Part::ToldLateness => {
                        matches!(made, Happening::Delivered { .. } | Happening::NeverCame)
                    }
                    Part::Early | Part::Flawless => matches!(made, Happening::Delivered { .. }),
                    Part::Surprise => project.warned.is_none(),
                    Part::NewDates => {
                        matches!(
                            made,
                            Happening::PassedOn { .. } | Happening::Reviewed(_) | Happening::Renegotiated(_)
                        )
                    }
                    Part::Flaws => matches!(made, Happening::Delivered { .. } | Happening::GateSkipped),
                    Part::NeverCame => made == Happening::NeverCame,
                    Part::Credit => made == Happening::Credited(project.credit),
                    Part::Apology => made == Happening::Apologised,
                    Part::Mood => matches!(made, Happening::Surveyed { .. }),
                };
                assert!(fits, "{term:?} is not made by {made:?}");
            }
        }
    });
}

#[test]
fn every_step_stands_in_the_record_and_in_its_week() {
    for_seeds(100, |seed| {
        let game = random_game(seed);
        for sheet in Ledger::of(&game).sheets {
            for step in &sheet.steps {
                assert!(step.after < game.moves().len());
                let stands = |logged: &Logged| logged.after == step.after && logged.week == step.week;
                let there = game.log().iter().any(stands);
                assert!(there, "{step:?}");
            }
            assert!(sheet.steps.is_sorted_by_key(|step| step.after));
        }
    });
}

#[test]
fn all_money_that_a_promise_paid_stands_on_its_sheet() {
    for_seeds(150, |seed| {
        let game = random_game(seed);
        let (outcome, ledger) = (Outcome::of(&game), Ledger::of(&game));
        for seat in Seat::ALL {
            let paid = |wanted: fn(PaidBy) -> bool| -> Money {
                let steps = ledger.sheets.iter().flat_map(|sheet| &sheet.steps);
                let all = steps.flat_map(|step| &step.paid);
                all.filter(|paid| paid.seat == seat && wanted(paid.by)).map(|paid| paid.amount).sum()
            };
            let items = outcome.slips[seat].lines.iter().flat_map(|line| &line.items);
            let of_promises =
                items.filter(|item| matches!(item.source, PaidFor::Promise(_) | PaidFor::Clawback(_)));
            assert_eq!(
                paid(|by| !matches!(by, PaidBy::Standing(_))),
                of_promises.map(|item| item.amount).sum()
            );
            let standing = outcome.standing[seat].iter().map(|line| line.amount).sum();
            assert_eq!(paid(|by| matches!(by, PaidBy::Standing(_))), standing);
        }
    });
}

#[test]
fn news_is_called_late_when_the_agreed_week_is_over() {
    let told = std::cell::Cell::new([0, 0]);
    for_seeds(600, |seed| {
        for sheet in Ledger::of(&random_game(seed)).sheets {
            let mut due = None;
            for step in &sheet.steps {
                match step.what {
                    Happening::Signed { week, .. } | Happening::Renegotiated(week) => due = Some(week),
                    Happening::PassedOn { .. } => {
                        let late = due.is_some_and(|due| due.end() <= step.week.start());
                        assert_eq!(sheet.is_past_its_date(step), late, "{step:?} of {sheet:?}");
                        let [before, after] = told.get();
                        told.set([before + i32::from(!late), after + i32::from(late)]);
                    }
                    _ => {}
                }
            }
        }
    });
    assert!(
        told.get().iter().all(|count| *count > 20),
        "{told:?}: clients are told before the date and after it"
    );
}

#[test]
fn the_ledger_of_the_war_says_who_knew() {
    let text =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/games/war.json")).unwrap();
    let game = game::record::Record::from_json(&text).unwrap().replay().unwrap();
    let ledger = Ledger::of(&game);
    let mut told = String::new();
    for sheet in &ledger.sheets {
        told += &format!("{:?} {:?}\n", sheet.client, sheet.knowledge);
        for step in &sheet.steps {
            let points: world::quantities::Points =
                sheet.terms.iter().filter(|t| sheet.steps[t.step] == *step).map(|t| t.points).sum();
            told += &format!("  {} {:?} {:?} {}\n", step.week.number(), step.who, step.what, points.tenths());
        }
    }
    expect_test::expect_file!["../../../../tests/games/war-ledger.txt"].assert_eq(&told);
    assert_eq!(ledger.sheets[0].client, ClientId::new(0));
}
