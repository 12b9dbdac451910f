//! The turning point of a quarter: what it says of itself holds, and it can be asked about.

use crate::random_play::{for_seeds, random_game};
use crate::what_ifs::lively_game;
use debrief::ledger::Ledger;
use debrief::money::{PaidStep, QuarterMoney};
use debrief::otherwise::DecisionQueue;
use debrief::quarter::Quarter;
use debrief::story::Story;
use debrief::turning_point::TurningPoint;
use debrief::what_if::turnings::turnings;
use game::Seat;
use world::quantities::Money;

#[test]
fn the_costliest_decision_can_be_asked_about_and_no_other_cost_more() {
    let mut found = 0;
    for seed in 1..=24 {
        let lively = seed % 2 == 0;
        let game = if lively { lively_game("sprint", seed) } else { random_game(seed.into()) };
        let weighed = DecisionQueue::of(&game).finish();
        let Some(turn) = TurningPoint::among(&weighed) else { continue };
        found += 1;
        let cost = turn.pull.company;
        assert!(cost.is_below(Money::ZERO), "seed {seed}: beyond doubt");
        let sure =
            weighed.iter().filter_map(|one| one.pull).filter(|pull| pull.company.is_below(Money::ZERO));
        assert!(sure.into_iter().all(|pull| pull.company.mean >= cost.mean), "seed {seed}");
        let all = turnings(&game);
        let place = turn.place(&all);
        assert!(place.is_some(), "seed {seed}: {:?} is among the turnings", turn.decision);
        let asked = &all[place.unwrap()];
        assert_eq!(
            (asked.at, asked.by, asked.client),
            (turn.decision.at, turn.decision.seat, turn.decision.client)
        );
    }
    assert!(found > 12, "{found} of 24 quarters have one");
}

#[test]
fn the_money_of_the_clients_and_of_the_quarter_is_what_the_slips_pay() {
    for_seeds(60, |seed| {
        let game = random_game(seed);
        let quarter = Quarter::of(&game);
        let money = QuarterMoney::of(&quarter);
        for seat in Seat::ALL {
            let mine = money.clients.iter().flat_map(|one| &one.steps).filter(|step| step.seat == seat);
            let paid: Money = mine.clone().filter(|step| step.is_on_a_slip()).map(|step| step.amount).sum();
            let items = quarter.outcome.slips[seat].lines.iter().flat_map(|line| &line.items);
            let of_clients = items.filter(|item| {
                matches!(item.source, pay::slip::PaidFor::Promise(_) | pay::slip::PaidFor::Clawback(_))
            });
            assert_eq!(paid, of_clients.map(|item| item.amount).sum(), "seed {seed}: pay of {seat:?}");
            let standing: Money =
                mine.filter(|step| matches!(step.what, PaidStep::Standing(_))).map(|step| step.amount).sum();
            let charged: Money = quarter.outcome.standing[seat].iter().map(|line| line.amount).sum();
            assert!(standing >= charged, "seed {seed}: no sheet charges more than the slip");
        }
        // What was spared stands on no slip, and only where nobody was told.
        let ledger = Ledger::of(Story::of(&game).game());
        for one in &money.clients {
            let silent =
                one.steps.iter().any(|step| step.what == PaidStep::Silence && step.seat == Seat::Operations);
            let sheet = &ledger.sheets[one.client.index()];
            let told =
                sheet.steps.iter().any(|step| matches!(step.what, debrief::ledger::Happening::Told(_)));
            assert!(!(silent && told), "seed {seed}: {:?} was told, so nothing was spared", one.client);
        }
    });
}
