//! Dots with intervals: an average, and how far it can be trusted. Rows of text with a drawing between them.

use super::scale::{Scale, round_step, rounded_out};
use yew::prelude::*;

/// A row of the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Interval {
    /// Whose it is.
    pub label: String,
    /// The figure in words.
    pub figure: String,
    /// The dot.
    pub at: f64,
    /// Where the interval begins.
    pub low: f64,
    /// Where it ends.
    pub high: f64,
}

/// The rows on one scale. Where there is a `zero`, it is on the scale, with a line through all rows.
pub fn intervals(rows: &[Interval], zero: Option<f64>, tick: &dyn Fn(f64) -> String) -> Html {
    let ends = || rows.iter().flat_map(|row| [row.low, row.high]).chain(zero);
    let least = ends().fold(f64::INFINITY, f64::min);
    let most = ends().fold(f64::NEG_INFINITY, f64::max);
    let Some(domain) = rounded_out(ends(), round_step((most - least) / 4.0)) else { return Html::default() };
    let scale = Scale::new(domain, (0.0, 100.0));
    let at = |value: f64| format!("{:.2}%", scale.at(value));
    html! {
        <div class="intervals">
            <ul role="list">
                for (index, row) in rows.iter().enumerate() {
                    <li key={index}>
                        <span class="intervals-label">{ &row.label }</span>
                        <span class="intervals-track" aria-hidden="true">
                            if let Some(zero) = zero {
                                <i class="intervals-zero" style={format!("--at:{}", at(zero))} />
                            }
                            <i class="intervals-reach" style={format!("--from:{};--to:{}", at(row.low), at(row.high))} />
                            <i class="intervals-dot" style={format!("--at:{}", at(row.at))} />
                        </span>
                        <b>{ &row.figure }</b>
                    </li>
                }
                { axis(&scale, domain, tick) }
            </ul>
        </div>
    }
}

/// The two ends of a scale and its middle, in words: the last row, below the drawings.
pub(super) fn axis(scale: &Scale, (low, high): (f64, f64), tick: &dyn Fn(f64) -> String) -> Html {
    let marks = [low, (low + high) / 2.0, high];
    html! {
        <li class="intervals-axis" aria-hidden="true">
            <span>
                for mark in marks {
                    <i style={format!("--at:{:.2}%", scale.at(mark))}>{ tick(mark) }</i>
                }
            </span>
        </li>
    }
}
