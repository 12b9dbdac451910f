//! A pay line as a sentence: what it pays for, under which conditions, when, and what is taken back.

use game::Seat;
use pay::metric::{Gate, Metric};
use pay::scheme::{Clawback, Due, PayLine, Payee, Rate, Target, a_point};
use words::Words;
use world::quantities::{Money, Share};

/// The pay line in words, its rates brought to the budget by `scale`. A line that pays both seats is told as
/// the shared pot it is; [`pay_line_for`] tells one seat's part of it.
#[must_use]
pub fn pay_line_sentence(words: &Words, line: &PayLine, scale: Share) -> String {
    let sentence = sentence(words, line, line.rate.times(scale.fraction()));
    match line.to {
        Payee::Sales | Payee::Operations => sentence,
        Payee::Both(split) => words.tell(
            "pay-line-pot",
            &[
                ("line", sentence.into()),
                ("sales", words.percent(split.sales).into()),
                ("operations", words.percent(split.operations).into()),
            ],
        ),
    }
}

/// The pay line in words as far as it pays `seat`.
#[must_use]
pub fn pay_line_for(words: &Words, line: &PayLine, seat: Seat, scale: Share) -> String {
    let sentence = sentence(words, line, line.rate_of(seat, scale));
    match line.to {
        Payee::Sales | Payee::Operations => sentence,
        Payee::Both(_) => words.tell("pay-line-part", &[("line", sentence.into())]),
    }
}

fn sentence(words: &Words, line: &PayLine, rate: Rate) -> String {
    words.tell(
        "pay-line",
        &[
            ("what", what(words, line.metric, rate).into()),
            ("gates", conditions(words, &line.gates).into()),
            ("due", words.say(due(line.due)).into()),
            ("back", line.clawback.map(|back| taken_back(words, back)).unwrap_or_default().into()),
        ],
    )
}

/// The rate and the metric, as in "5% of the price of each promise".
fn what(words: &Words, metric: Metric, rate: Rate) -> String {
    let thing = || words.say(thing(metric));
    let sum = |money: Money| words.money(money);
    let share = |share: Share| fine_percent(words, share);
    match rate {
        Rate::Share(part) if part < Share::ZERO => {
            words.tell("pay-deduction", &[("share", share(-part).into()), ("thing", thing().into())])
        }
        Rate::Share(part) => {
            words.tell("pay-share", &[("share", share(part).into()), ("thing", thing().into())])
        }
        Rate::Accelerated { share: part, quota, factor: more } => words.tell(
            "pay-accelerated",
            &[
                ("share", share(part).into()),
                ("thing", thing().into()),
                ("quota", words.money(quota).into()),
                ("more", share(part.times(more.fraction())).into()),
            ],
        ),
        Rate::Each(money) => {
            words.tell("pay-each", &[("money", sum(money).into()), ("thing", thing().into())])
        }
        Rate::UpTo { amount, target } => words.tell(
            "pay-up-to",
            &[
                ("money", sum(amount).into()),
                ("thing", thing().into()),
                ("target", words.percent(target).into()),
            ],
        ),
        Rate::Step { amount, target } => words.tell(
            "pay-step",
            &[
                ("money", sum(amount).into()),
                ("thing", thing().into()),
                ("target", target_in_words(words, target).into()),
            ],
        ),
        Rate::Slope { amount, base, from, per } => words.tell(
            "pay-slope",
            &[
                ("money", sum(amount.times(base.fraction())).into()),
                ("thing", thing().into()),
                ("from", words.points(from).into()),
                ("step", sum(a_point(amount, per)).into()),
            ],
        ),
    }
}

fn target_in_words(words: &Words, target: Target) -> String {
    match target {
        Target::Share(share) => words.percent(share),
        Target::Points(points) => words.points(points),
    }
}

/// What a metric is called in a sentence.
#[must_use]
pub const fn thing(metric: Metric) -> &'static str {
    match metric {
        Metric::Price => "pay-thing-price",
        Metric::Promise => "pay-thing-promise",
        Metric::RenewedPrice => "pay-thing-renewed-price",
        Metric::OvertimeCost => "pay-thing-overtime-cost",
        Metric::Utilisation => "pay-thing-utilisation",
        Metric::AverageSatisfaction => "pay-thing-average-satisfaction",
    }
}

const fn due(due: Due) -> &'static str {
    match due {
        Due::Signature => "pay-due-signature",
        Due::Delivery => "pay-due-delivery",
        Due::QuarterEnd => "pay-due-quarter-end",
    }
}

/// All conditions together, as in ", if A and B"; nothing where there are none.
fn conditions(words: &Words, gates: &[Gate]) -> String {
    let together = gates
        .iter()
        .map(|gate| gate_sentence(words, *gate))
        .reduce(|first, next| words.tell("pay-gate-and", &[("first", first.into()), ("next", next.into())]));
    together.map(|all| words.tell("pay-gates", &[("gates", all.into())])).unwrap_or_default()
}

/// A condition as a clause, as in "the client stays".
#[must_use]
pub fn gate_sentence(words: &Words, gate: Gate) -> String {
    match gate {
        Gate::OnTime => words.say("pay-gate-on-time"),
        Gate::SatisfactionAtLeast(least) => {
            words.tell("pay-gate-satisfaction", &[("points", words.points(least).into())])
        }
        Gate::Renewed => words.say("pay-gate-renewed"),
        Gate::WithinEffort(share) => {
            words.tell("pay-gate-within-effort", &[("share", words.percent(share).into())])
        }
        Gate::CheckedJointly => words.say("pay-gate-checked"),
        Gate::ReviewedJointly => words.say("pay-gate-reviewed"),
    }
}

fn taken_back(words: &Words, back: Clawback) -> String {
    words.tell(
        "pay-clawback",
        &[("share", words.percent(back.share).into()), ("gate", gate_sentence(words, back.unless).into())],
    )
}

/// A rate in percent, as fine as it is paid: pay brought to a budget is rarely a whole percent.
#[must_use]
pub fn fine_percent(words: &Words, share: Share) -> String {
    words.tell("pay-percent", &[("number", words.number(share.as_percent()).into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use pay::presets;
    use words::Language;

    fn told(scheme: &str) -> String {
        let words = Words::new(Language::English);
        let scheme = presets::scheme(scheme).expect("a preset");
        let lines = scheme.lines().iter();
        lines.map(|line| pay_line_sentence(&words, line, Share::WHOLE) + "\n").collect()
    }

    #[test]
    fn commission_is_told_with_its_quota() {
        expect_test::expect![[r#"
            5% of the price of each promise up to €100,000 in the quarter, 10% above that, paid when the client signs.
            €900 for each promise, if the work takes at most 125% of the stated effort, paid after delivery.
            Up to €5,500 for the team’s time in use, in full at 85%, paid at the end of the quarter.
        "#]]
        .assert_eq(&told("siloed"));
    }

    #[test]
    fn clawback_and_two_gates_and_a_slope_are_told() {
        expect_test::expect![[r#"
            5% of the price of each promise, paid when the client signs. 60% of it is paid back unless the client stays.
            €400 for each promise, if the work takes at most 125% of the stated effort, paid after delivery.
            €1,200 for each promise, if the client stays, paid at the end of the quarter.
            Up to €2,000 for the team’s time in use, in full at 85%, paid at the end of the quarter.
        "#]]
        .assert_eq(&told("clawback"));
        expect_test::expect![[r#"
            2% of the price of each promise, paid when the client signs.
            €720 when the clients’ average satisfaction is 60, €90 more or less for each point above or below, paid at the end of the quarter.
            €1,000 when the clients’ average satisfaction is 60, €125 more or less for each point above or below, paid at the end of the quarter.
        "#]]
        .assert_eq(&told("satisfaction"));
    }

    #[test]
    fn a_shared_pot_is_told_as_one() {
        let words = Words::new(Language::English);
        let pool = presets::scheme("pool").expect("a preset");
        let line = pool.lines().first().expect("a line");
        assert_eq!(
            pay_line_for(&words, line, Seat::Sales, Share::WHOLE),
            "6.2% of the price of each promise, paid at the end of the quarter. This is your part of a shared pot.",
        );
    }
}
