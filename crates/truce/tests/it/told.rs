//! What a reveal tells adds up to what was played: endings, sums, pairs of quarters, campaigns, what bots weighed, what
//! was known. The pages draw these and reckon nothing.

use crate::campaign::played;
use crate::random_play::{for_seeds, random_game};
use bots::Opponent;
use debrief::both::{Both, BothQuarters};
use debrief::ending::{Arrival, ClientEnding, Lesson, Moral};
use debrief::ledger::{Happening, Ledger};
use debrief::lenses::{Bargain, Cause, CauseTally, Causes, Evidence};
use debrief::otherwise::{Balance, MoveDifference};
use debrief::peace::{Hours, Pricing};
use debrief::quarter::Quarter;
use debrief::reasons::{BotDecision, Reasons};
use debrief::replay::{Chair, Secret, known};
use debrief::shortlist::{Account, CalledBy, Motive};
use debrief::so_far::{SoFar, brought_back};
use game::campaign::Campaign;
use game::record::Record;
use game::remedies::{Agreed, Remedy};
use game::view::HeardNews;
use game::{BySeat, Seat};
use pay::alignment::Weights;
use pay::scheme::Due;
use std::cell::Cell;
use std::collections::BTreeSet;
use std::rc::Rc;
use world::project::Renewed;
use world::quantities::{Money, Points, Week};

#[test]
fn endings_count_up_to_who_stays_and_lateness_is_that_of_the_date() {
    let seen = Cell::new([0; 3]);
    for_seeds(700, |seed| {
        let quarter = Quarter::of(&random_game(seed));
        let endings: Vec<ClientEnding> = quarter.outcome.clients.iter().map(ClientEnding::of).collect();
        let count = |wanted: ClientEnding| endings.iter().filter(|ending| **ending == wanted).count();
        let (asked, stay) = quarter.staying();
        assert_eq!(
            (count(ClientEnding::Stays), count(ClientEnding::Stays) + count(ClientEnding::Leaves)),
            (stay, asked)
        );
        let signed = quarter.outcome.clients.iter().filter(|client| client.project.is_some()).count();
        assert_eq!(count(ClientEnding::NoPromise) + signed, endings.len());
        for project in quarter.outcome.clients.iter().filter_map(|client| client.project.as_ref()) {
            let [never, on_time, late] = seen.get();
            seen.set(match Arrival::of_project(project) {
                Arrival::Never => {
                    assert!(project.delivered.is_none());
                    [never + 1, on_time, late]
                }
                Arrival::OnTime => {
                    assert!(project.delivered.unwrap() <= project.due.end());
                    [never, on_time + 1, late]
                }
                Arrival::Late(weeks) => {
                    assert!(project.delivered.unwrap() > project.due.end() && weeks >= 0.1);
                    [never, on_time, late + 1]
                }
            });
        }
    });
    assert!(seen.get().iter().all(|count| *count > 5), "{seen:?}: promises end in every way");
}

#[test]
fn what_a_signature_paid_is_a_part_of_what_was_paid() {
    let early = Cell::new(0);
    for_seeds(200, |seed| {
        let quarter = Quarter::of(&random_game(seed));
        for seat in Seat::ALL {
            let at_signing = quarter.setup.scheme.lines().iter().any(|line| line.due == Due::Signature);
            if !at_signing {
                assert_eq!(quarter.at_signing(seat), Money::ZERO);
            }
            // Every line is paid at one time.
            let lines = quarter.outcome.slips[seat].lines.iter();
            let later: Money = lines
                .filter(|slip| quarter.setup.scheme.lines()[slip.line].due != Due::Signature)
                .map(|slip| slip.amount())
                .sum();
            assert_eq!(quarter.at_signing(seat) + later, quarter.paid(seat));
            early.set(early.get() + i32::from(quarter.at_signing(seat).is_positive()));
        }
        assert!(quarter.last_week() >= Week::new(quarter.setup.scenario.draft().weeks));
        assert_eq!(quarter.cast().count(), quarter.outcome.clients.len());
    });
    assert!(early.get() > 20, "a signature is paid for");
}

#[test]
fn only_a_quarter_with_one_client_has_a_moral_and_it_is_of_what_was_done() {
    let met = Cell::new(0);
    for_seeds(300, |seed| {
        let quarter = Quarter::of(&random_game(seed));
        let [client] = quarter.outcome.clients.as_slice() else {
            assert_eq!(Moral::of(&quarter), None);
            return;
        };
        met.set(met.get() + 1);
        let moral = Moral::of(&quarter).unwrap();
        assert_eq!(moral.lesson == Lesson::NoPromise, client.project.is_none());
        assert_eq!(moral.renewed, client.renewed);
        assert_eq!(moral.chance.is_some(), client.satisfaction.is_some());
        if let Some(project) = &client.project {
            assert_eq!(moral.lesson == Lesson::NeverCame, project.delivered.is_none());
            assert!(moral.paid.is_none_or(|week| week == project.signed));
        } else {
            assert_eq!(moral.paid, None);
        }
        if moral.lesson == Lesson::Told {
            assert!(client.project.as_ref().is_some_and(|project| project.warned.is_some()));
        }
    });
    assert!(met.get() > 20, "{met:?} quarters had one client");
}

#[test]
fn two_quarters_beside_each_other_are_each_what_they_are_alone() {
    for_seeds(40, |seed| {
        let [one, other] = [seed, seed + 1_000].map(|seed| Rc::new(Quarter::of(&random_game(seed))));
        let both: Both = BothQuarters { before: Rc::clone(&one), now: Rc::clone(&other) };
        let turned: Both = BothQuarters { before: other, now: one };
        let (change, back) = (both.change(), turned.change());
        assert_eq!(change.company, -back.company);
        assert!(Seat::ALL.iter().all(|seat| change.worth[*seat] == -back.worth[*seat]));
        let moods = both.moods();
        assert!(moods.is_sorted_by(|one, other| one.week < other.week));
        for (quarter, of) in [
            (&both.before, (|pair| pair.before) as fn(BothQuarters<Option<Points>>) -> _),
            (&both.now, |pair| pair.now),
        ] {
            let alone = quarter.outcome.moods.iter().map(|mood| (mood.week, mood.mood));
            assert!(alone.eq(moods.iter().filter_map(|each| Some((each.week, of(each.mood)?)))));
        }
        let course = both.courses().now;
        assert_eq!(course.map(|course| course.last), both.now.outcome.moods.last().map(|mood| mood.mood));
        for (client, upshot) in both.clients() {
            let alone = &both.now.outcome.clients[client.index()];
            assert_eq!((upshot.now.ending, upshot.now.points), (ClientEnding::of(alone), alone.satisfaction));
            assert_eq!(upshot.now.arrival.is_none(), upshot.now.ending == ClientEnding::NoPromise);
        }
    });
}

fn so_far(campaign: &Campaign) -> SoFar {
    let quarters = campaign.quarters().map(|game| Rc::new(Quarter::of(game))).collect();
    SoFar::of(Rc::new(campaign.plan().clone()), campaign, quarters)
}

#[test]
fn a_campaign_is_told_quarter_by_quarter() {
    let returned = Cell::new(0);
    for seed in 1..=8 {
        let so_far = so_far(&played(seed));
        assert_eq!((so_far.quarters.len(), so_far.all()), (4, 4));
        let passages = so_far.passages();
        for (place, quarter) in so_far.quarters.iter().enumerate() {
            let there = passages.iter().filter_map(|passage| passage.quarters[place]);
            let stay = there.clone().filter(|upshot| upshot.ending == ClientEnding::Stays).count();
            assert_eq!((there.count(), stay), (quarter.outcome.clients.len(), quarter.staying().1));
        }
        // Who was there at the beginning comes first; nobody is named twice.
        assert!(passages.iter().enumerate().all(|(place, one)| {
            passages.iter().skip(place + 1).all(|other| other.character != one.character)
        }));
        let takings = so_far.takings();
        assert_eq!(brought_back(&so_far.quarters[0]), Money::ZERO);
        assert!(takings.back >= Money::ZERO && takings.back <= takings.revenue, "{takings:?}");
        returned.set(returned.get() + i32::from(takings.back.is_positive()));
        assert_eq!(so_far.stay(), so_far.quarters[3].staying().1);
    }
    assert!(returned.get() > 4, "clients come back and pay");
}

#[test]
fn the_talks_reckon_with_what_was_paid() {
    let goals = BySeat { sales: Weights::COMPANY, operations: Weights::COMPANY };
    for_seeds(20, |seed| {
        let quarter = Rc::new(Quarter::of(&random_game(seed)));
        let pricing = Pricing::of(&quarter);
        let offer = |remedies: &[Remedy]| {
            let agreed = remedies.iter().fold(Agreed::default(), |all, remedy| all.toggled(*remedy));
            pricing.offer(&agreed, &goals)
        };
        assert_eq!(offer(&[]), None, "nothing was agreed on");
        assert_eq!(offer(&[Remedy::KnownClient]), None, "a habit leaves pay as it is");
        let shared = offer(&[Remedy::SharedMetrics]).unwrap();
        assert!(Seat::ALL.iter().all(|seat| shared.did[*seat] == quarter.outcome.worth(*seat)));
        assert_ne!(&shared.scheme, &*quarter.setup.scheme);
        let hours = Hours::of(&quarter);
        assert!([hours.meeting, hours.visit, hours.review].iter().all(|work| *work <= hours.capacity));
    });
}

/// What the bot weighed in the golden game `name`.
fn decisions(name: &str) -> Vec<BotDecision> {
    let text =
        std::fs::read_to_string(format!("{}/../../tests/games/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let record = Record::from_json(&text).unwrap();
    let (game, bots) = (record.replay().unwrap(), Opponent::among(&record.players).unwrap());
    Reasons::of(&game, &bots).iter().flat_map(|reasons| reasons.decisions.to_vec()).collect()
}

#[test]
fn what_a_bot_weighed_is_told_whole() {
    let (mut some_left, mut undone) = (0, 0);
    for decision in ["solo.json", "solo-typed.json"].into_iter().flat_map(decisions) {
        let options = &decision.weighing.options;
        let short = decision.shortlist();
        assert_eq!(short.told.len() + short.left, options.len());
        assert!((2..=5).contains(&short.told.len()));
        assert!(short.told.iter().any(|(place, _)| *place == decision.weighing.taken));
        assert!(short.told.is_sorted_by(|(_, one), (_, other)| one.chance >= other.chance));
        let told: f64 = short.told.iter().map(|(_, option)| option.chance).sum();
        assert!((told + short.together - 1.0).abs() < 1e-6, "{told} {}", short.together);
        some_left += usize::from(short.left > 0);
        match decision.called_by() {
            CalledBy::Taken(option) => assert_eq!(option.made.as_ref(), decision.weighing.made()),
            CalledBy::LeftUndone(option) => {
                undone += 1;
                assert!(decision.weighing.made().is_none() && option.is_some());
            }
        }
        for option in options {
            let account = Account::of(&option.worth);
            assert_eq!(account.parts.first().map(|(motive, _)| *motive), Some(Motive::Pay));
            let sum: Money = account.parts.iter().map(|(_, money)| *money).sum();
            // Each part and the total round by half a cent, and four parts may be left out.
            assert!((sum - account.total).cents().abs() <= 4 * 50 + 3, "{account:?}");
        }
    }
    assert!(some_left > 5 && undone > 5, "{some_left} {undone}");
}

#[test]
fn tallies_count_every_finding_once() {
    let found = Cell::new(0);
    for_seeds(120, |seed| {
        let game = random_game(seed);
        let ledger = Ledger::of(&game);
        let causes = Causes::of(&game, &ledger);
        for cause in Cause::ALL {
            let all = causes.by(cause).count();
            let counted = match causes.tally(cause) {
                CauseTally::SelfPreservation { delays, kept, padded } => {
                    let late = causes
                        .by(cause)
                        .filter(|it| matches!(it.evidence, Evidence::Kept { .. } | Evidence::Buried { .. }));
                    let late: BTreeSet<_> = late.map(|it| it.client).collect();
                    assert_eq!(delays, late.len(), "a promise is late once, however often that is kept back");
                    kept + padded
                }
                CauseTally::ConflictingGoals { choices } | CauseTally::StrategyMisalignment { choices } => {
                    choices
                }
                CauseTally::Miscommunication { unchecked, against, silent } => {
                    let silences = causes.by(cause);
                    let silences =
                        silences.filter(|it| matches!(it.evidence, Evidence::Silence { .. })).count();
                    assert!(silent >= silences, "a silence lasts a week at least");
                    unchecked + against + silences
                }
                CauseTally::ClashingIncentives { apart, weighed } => {
                    assert!(apart <= weighed);
                    apart
                }
            };
            assert_eq!(counted, all, "{cause:?}");
            found.set(found.get() + all);
        }
        assert_eq!(causes.first().is_none(), causes.findings.is_empty());
        assert!(causes.all_moments() <= causes.findings.len());
        for finding in &causes.findings {
            bargain_is_told_from_its_gain(&finding.evidence, finding.spot.seat);
        }
    });
    assert!(found.get() > 20, "{found:?}");
}

/// Whoever chose gains by what the rules call a gain, and somebody else loses by it.
fn bargain_is_told_from_its_gain(evidence: &Evidence, seat: Seat) {
    let (choice, mover, others) = match *evidence {
        Evidence::AtTheOthersCost { choice, mover, other }
        | Evidence::PulledApart { choice, mover, other } => (choice, mover, other),
        _ => return,
    };
    assert_eq!(choice.seat(), seat);
    let (gain, loss) = match Bargain::of(mover, others) {
        Bargain::Worth { gain, loss } | Bargain::Gift { gain, loss } => (gain, loss),
    };
    assert!(gain >= Money::ZERO && loss >= Money::ZERO, "{evidence:?}");
    assert!([gain, loss].iter().all(|money| money.cents() % 1_000 == 0));
}

#[test]
fn another_way_costs_brings_or_comes_to_the_same() {
    let of = |cents: i64| {
        let worth = BySeat { sales: Money::from_cents(cents), operations: Money::ZERO };
        MoveDifference { worth, company: Money::ZERO, points: None }.balance(Seat::Sales)
    };
    let money = Money::from_cents;
    assert_eq!(
        [50, 49, 0, -49, -50].map(of),
        [
            Balance::Cost(money(50)),
            Balance::Nothing,
            Balance::Nothing,
            Balance::Nothing,
            Balance::Brought(money(50)),
        ]
    );
}

#[test]
fn a_chair_hides_what_the_other_seat_alone_knew() {
    let promised = Cell::new(0);
    for_seeds(60, |seed| {
        let quarter = Quarter::of(&random_game(seed));
        let story = &quarter.story;
        for week in 1..=story.last_week().number() {
            let week = Week::new(week);
            let seen = story.seen_in(week).unwrap();
            let open = known(&seen, Chair::Nobody);
            assert!(
                open.iter().all(|known| known.forecast != Secret::Hidden && known.expected != Secret::Hidden)
            );
            for (chair, hides) in [(Seat::Sales, Seat::Operations), (Seat::Operations, Seat::Sales)] {
                let there = known(&seen, Chair::Seat(chair));
                for (one, all) in there.iter().zip(&open) {
                    let [forecast, expected] = match hides {
                        Seat::Operations => [Secret::Hidden, all.expected],
                        Seat::Sales => [all.forecast, Secret::Hidden],
                    };
                    assert_eq!((one.forecast, one.expected), (forecast, expected));
                    assert_eq!((one.client, one.promised, one.told), (all.client, all.promised, all.told));
                }
                assert_eq!(there.len(), open.len());
                let heard = story.heard(week, Chair::Seat(chair));
                assert!(heard.map(|heard| heard.only).all(|only| only != Some(hides)));
            }
            for heard in story.heard(week, Chair::Nobody) {
                assert_eq!(heard.only.is_none(), matches!(heard.news, HeardNews::Public(_)));
            }
            promised.set(promised.get() + open.len());
        }
    });
    assert!(promised.get() > 100, "{promised:?}");
}

#[test]
fn the_ledger_names_who_was_hurt_most() {
    for_seeds(100, |seed| {
        let ledger = Ledger::of(&random_game(seed));
        let hurt = ledger.most_hurt().and_then(|client| ledger.sheets.iter().find(|it| it.client == client));
        let least = ledger.sheets.iter().filter_map(|sheet| sheet.score).min();
        assert_eq!(hurt.is_none(), ledger.sheets.is_empty());
        assert!(least.is_none() || hurt.and_then(|sheet| sheet.score) == least);
        for sheet in &ledger.sheets {
            let steps = (0..sheet.steps.len()).filter_map(|step| sheet.points_of(step));
            assert_eq!(steps.sum::<Points>(), sheet.total());
            let stretch = sheet.stretch();
            let signed = sheet.steps.iter().find(|step| matches!(step.what, Happening::Signed { .. }));
            assert_eq!(stretch.map(|it| it.from), signed.map(|step| step.week));
            assert!(stretch.is_none_or(|it| it.from <= it.to));
            assert!(sheet.renewed != Some(Renewed::Stays) || stretch.is_some());
        }
    });
}
