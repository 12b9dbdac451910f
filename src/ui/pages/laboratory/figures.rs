//! Figures of the laboratory as people read them.

use lab::estimate::{Estimate, REACH};
use lab::measure::{Measure, Unit};
use words::Words;
use world::quantities::Money;

/// A figure of `measure` in words.
#[must_use]
pub(in crate::ui::pages) fn figure(words: &Words, measure: Measure, value: f64) -> String {
    in_unit(words, measure.unit(), value)
}

/// What was found, counted in `unit`, with how far it reaches to either side.
#[must_use]
pub(in crate::ui::pages) fn reached(words: &Words, unit: Unit, estimate: &Estimate) -> String {
    let facts = [
        ("figure", in_unit(words, unit, estimate.mean).into()),
        ("margin", in_unit(words, unit, REACH * estimate.error).into()),
    ];
    words.tell("lab-mean", &facts)
}

/// A figure that is counted in `unit`, in words.
#[must_use]
pub(in crate::ui::pages) fn in_unit(words: &Words, unit: Unit, value: f64) -> String {
    match unit {
        Unit::Share => words.tell("lab-percent", &[("share", words.number(tenth(value * 100.0)).into())]),
        Unit::Weeks => words.number((value * 100.0).round() / 100.0),
        Unit::Points => words.number(tenth(value)),
        Unit::Thousands => words.money(Money::from_thousands(value)),
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
