//! Intervals keep to what is possible, cover the truth as often as they say, and are unknown where nothing is known.

use crate::command_line::truce;
use crate::random_play::Dice;
use lab::estimate::{Estimate, estimate_of, wilson};
use lab::measure::{Measure, MeasureKind};
use lab::summary::Sums;

/// How many cases each quarter of these tests has, like the promises of a quarter.
const CASES: i128 = 6;

/// Quarters in which so many of a thousand cases hit; in so many quarters of a hundred, all go the same way.
fn quarters(dice: &mut Dice, count: usize, share: usize, alike: usize) -> Sums {
    let mut sums = Sums::default();
    for _ in 0..count {
        let hits = |dice: &mut Dice, cases| (0..cases).filter(|_| dice.below(1_000) < share).count() as i128;
        let part = if dice.below(100) < alike { CASES * hits(dice, 1) } else { hits(dice, CASES) };
        sums.found += 1;
        sums.part += part;
        sums.whole += CASES;
        sums.part_part += part * part;
        sums.part_whole += part * CASES;
        sums.whole_whole += CASES * CASES;
    }
    sums
}

fn ends(estimate: &Estimate) -> [f64; 2] {
    let within = estimate.within.expect("there are several quarters");
    [within.low, within.high]
}

/// The plain mean with its error covers a rare share in 20 to 90 of 100 experiments, and goes below nothing.
#[test]
fn intervals_of_shares_cover_the_truth_however_rare_it_is() {
    let (mut covered, mut all) = (0, 0);
    for count in [10, 40, 200] {
        for share in [3, 20, 100, 500, 950, 990] {
            for alike in [0, 50, 100] {
                let mut dice = Dice::new((count * 1_000_000 + share * 1_000 + alike) as u64);
                let (mut here, truth) = (0, share as f64 / 1_000.0);
                for _ in 0..400 {
                    let found =
                        estimate_of(&quarters(&mut dice, count, share, alike), Measure::NeverDelivered)
                            .expect("promises were found");
                    let [low, high] = ends(&found);
                    assert!(
                        0.0 <= low && low <= found.mean && found.mean <= high && high <= 1.0,
                        "{found:?}"
                    );
                    assert!(low < high, "nothing seen is no proof that there is nothing: {found:?}");
                    here += u32::from(low <= truth && truth <= high);
                }
                assert!(here >= 340, "{here} of 400: {count} quarters, {share} in 1,000, {alike} % alike");
                covered += here;
                all += 400;
            }
        }
    }
    assert!(covered * 100 >= all * 94, "{covered} of {all}");
}

#[test]
fn of_one_quarter_alone_no_interval_is_told() {
    let one = estimate_of(&quarters(&mut Dice::new(1), 1, 500, 0), Measure::Late).expect("it is there");
    assert_eq!(one.within, None);
    assert!(!one.is_above(-1.0) && !one.is_below(2.0) && !one.beats(&Estimate::exact(-5.0)));
    let told = truce(&["lab", "--scenario", "sprint", "--pay", "siloed,gated", "--seeds", "1"]);
    let told = String::from_utf8(told.stdout).unwrap();
    assert!(told.contains("± unknown") && !told.contains("± 0.0"), "{told}");
    let json = truce(&["lab", "--scenario", "sprint", "--seeds", "1", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    let value = &json["cells"][0]["measures"][Measure::Value as usize];
    assert!(value["estimate"]["mean"].is_number() && value["estimate"].get("low").is_none(), "{value}");
}

/// What the laboratory prints of few quarters stays possible, too: in every measure, and in differences of shares.
#[test]
fn nothing_that_is_printed_lies_beyond_what_is_possible() {
    let done = truce(&[
        "lab",
        "--scenario",
        "sprint",
        "--pay",
        "siloed,milestones",
        "--seeds",
        "4",
        "--format",
        "json",
    ]);
    let report: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    let mut seen = 0;
    for cell in report["cells"].as_array().unwrap() {
        for told in cell["measures"].as_array().unwrap() {
            let measure = Measure::named(told["measure"].as_str().unwrap()).unwrap();
            let end = |of: &str, end: &str| told[of][end].as_f64();
            let (Some(low), Some(high)) = (end("estimate", "low"), end("estimate", "high")) else { continue };
            let [least, most] = match measure.kind() {
                MeasureKind::Counted | MeasureKind::Weighed => [0.0, 1.0],
                MeasureKind::Amount => [0.0, f64::INFINITY],
                MeasureKind::Open => [f64::NEG_INFINITY, f64::INFINITY],
            };
            assert!(least <= low && low <= high && high <= most, "{measure:?}: {low} to {high}");
            if let (1.0, Some(low), Some(high)) = (most, end("difference", "low"), end("difference", "high"))
            {
                assert!(-1.0 <= low && low <= high && high <= 1.0, "{measure:?}: {low} to {high}");
                seen += 1;
            }
        }
    }
    assert!(seen > 10, "{seen} differences of shares");
}

#[test]
fn wilson_s_interval_is_the_one_in_the_books() {
    // 0 of 10 and 5 of 10, by hand: z²/(n+z²), and (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n).
    let near = |[low, high]: [f64; 2], by_hand: [f64; 2]| {
        (low - by_hand[0]).abs() < 5e-4 && (high - by_hand[1]).abs() < 5e-4
    };
    assert!(near(wilson(0.0, 10.0), [0.0, 0.2775]));
    assert!(near(wilson(0.5, 10.0), [0.2366, 0.7634]));
}
