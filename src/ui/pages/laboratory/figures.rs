//! Figures of the laboratory as people read them.

use lab::estimate::{Estimate, REACH};
use lab::measure::{Measure, MeasureUnit};
use words::Words;
use world::quantities::Money;

/// A figure of `measure` in words.
#[must_use]
pub(in crate::ui::pages) fn figure(words: &Words, measure: Measure, value: f64) -> String {
    in_unit(words, measure.unit(), value)
}

/// What was found, counted in `unit`, with how far it reaches to either side.
#[must_use]
pub(in crate::ui::pages) fn reached(words: &Words, unit: MeasureUnit, estimate: &Estimate) -> String {
    let facts = [
        ("figure", in_unit(words, unit, estimate.mean).into()),
        ("margin", in_unit(words, unit, REACH * estimate.error).into()),
    ];
    words.tell("lab-mean", &facts)
}

/// A figure that is counted in `unit`, in words.
#[must_use]
pub(in crate::ui::pages) fn in_unit(words: &Words, unit: MeasureUnit, value: f64) -> String {
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
