//! Distributions one below the other: how single quarters fall, never an average alone.

use super::intervals::axis;
use super::scale::Scale;
use core::fmt::Write;
use yew::prelude::*;

/// A distribution.
#[derive(Clone, Debug, PartialEq)]
pub struct Ridge {
    /// Whose it is.
    pub label: String,
    /// A mark on it: its mean.
    pub mark: f64,
    /// Its steps: from, to, and the share that falls between.
    pub steps: Vec<(f64, f64, f64)>,
}

/// Steps below this share are too thin to be seen and do not widen the scale.
const VISIBLE: f64 = 0.002;

/// The distributions on one scale, as high as the highest of all.
pub fn ridges(rows: &[Ridge], tick: &dyn Fn(f64) -> String) -> Html {
    let visible = || rows.iter().flat_map(|row| &row.steps).filter(|(_, _, share)| *share >= VISIBLE);
    let low = visible().map(|(from, _, _)| *from).fold(f64::INFINITY, f64::min);
    let high = visible().map(|(_, to, _)| *to).fold(f64::NEG_INFINITY, f64::max);
    let top = visible().map(|(_, _, share)| *share).fold(0.0, f64::max);
    if low >= high || top <= 0.0 {
        return Html::default();
    }
    let across = Scale::new((low, high), (0.0, 100.0));
    let up = Scale::new((0.0, top), (30.0, 0.0));
    html! {
        <div class="intervals ridges">
            <ul role="list">
                for (index, row) in rows.iter().enumerate() {
                    <li key={index}>
                        <span class="intervals-label">{ &row.label }</span>
                        <span class="ridge" aria-hidden="true">
                            <svg viewBox="0 0 100 30" preserveAspectRatio="none">
                                <path d={path(row, &across, &up)} />
                            </svg>
                            <i class="ridge-mark" style={format!("--at:{:.2}%", across.at(row.mark))} />
                        </span>
                    </li>
                }
                { axis(&across, (low, high), tick) }
            </ul>
        </div>
    }
}

fn path(row: &Ridge, across: &Scale, up: &Scale) -> String {
    let mut path = String::from("M0 30");
    for (from, to, share) in row.steps.iter().filter(|(_, _, share)| *share >= VISIBLE / 2.0) {
        let (x0, x1, y) = (across.at(*from), across.at(*to), up.at(*share));
        // Writing to a string cannot fail.
        let _ = write!(path, "L{x0:.2} 30L{x0:.2} {y:.2}L{x1:.2} {y:.2}L{x1:.2} 30");
    }
    path.push('Z');
    path
}
