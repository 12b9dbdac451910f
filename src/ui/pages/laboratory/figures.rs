//! Figures of the laboratory as people read them.

use lab::estimate::{Estimate, Within};
use lab::measure::{Measure, MeasureUnit};
use words::Words;
use world::quantities::Money;

/// A figure of `measure` in words.
#[must_use]
pub(in crate::ui::pages) fn figure(words: &Words, measure: Measure, value: f64) -> String {
    in_unit(words, measure.unit(), value)
}

/// What was found, counted in `unit`, with how far it reaches: the same to either side, or from here to there. What is
/// known exactly reaches nowhere, and of one quarter alone nothing is known.
#[must_use]
pub(in crate::ui::pages) fn reached(words: &Words, unit: MeasureUnit, estimate: &Estimate) -> String {
    let told = |value| in_unit(words, unit, value);
    let figure = told(estimate.mean);
    let Some(Within { low, high, .. }) = estimate.within else {
        return words.tell("lab-mean-unknown", &[("figure", figure.into())]);
    };
    if low == high {
        return figure;
    }
    let [below, above] = [estimate.mean - low, high - estimate.mean].map(told);
    if below == above {
        return words.tell("lab-mean", &[("figure", figure.into()), ("margin", above.into())]);
    }
    let facts = [("figure", figure.into()), ("low", told(low).into()), ("high", told(high).into())];
    words.tell("lab-mean-between", &facts)
}

/// A figure that is counted in `unit`, in words.
fn in_unit(words: &Words, unit: MeasureUnit, value: f64) -> String {
    match unit {
        MeasureUnit::Share => {
            words.tell("lab-percent", &[("share", words.number(tenth(value * 100.0)).into())])
        }
        MeasureUnit::Weeks => words.number((value * 100.0).round() / 100.0),
        MeasureUnit::Points => words.number(tenth(value)),
        MeasureUnit::Thousands => words.money(Money::from_thousands(value)),
    }
}

/// The same with its sign shown.
#[must_use]
pub(in crate::ui::pages) fn signed(words: &Words, measure: Measure, value: f64) -> String {
    let plus = if value > 0.0 { "+" } else { "" };
    format!("{plus}{}", figure(words, measure, value))
}

fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}
