//! Two distributions over each other, with flags where single quarters stand among them. A picture with its sentence;
//! the numbers are told beside it.

use super::scale::Scale;
use core::fmt::Write;
use yew::prelude::*;

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// What is compared with: filled.
    Base,
    /// What is compared: an outline over it.
    Other,
}

impl Side {
    const fn name(self) -> &'static str {
        match self {
            Self::Base => "base",
            Self::Other => "other",
        }
    }
}

/// A distribution.
#[derive(Clone, Debug, PartialEq)]
pub struct Hill {
    /// Which it is.
    pub side: Side,
    /// Its steps without gaps: from, to, and the share that falls between.
    pub steps: Vec<(f64, f64, f64)>,
}

/// A single quarter among them.
#[derive(Clone, Debug, PartialEq)]
pub struct HillFlag {
    /// Which it belongs to.
    pub side: Side,
    /// What is written on it.
    pub label: String,
    /// Where it stands.
    pub at: f64,
}

/// What is written below the hills.
#[derive(Clone, Copy)]
pub enum HillAxis<'a> {
    /// What the values at both ends and in the middle are called.
    Ends(&'a dyn Fn(f64) -> String),
    /// What every whole number is called: there are few, and nothing lies between them.
    Whole(&'a dyn Fn(f64) -> String),
}

/// Steps below this share are too thin to be seen and do not widen the scale.
const VISIBLE: f64 = 0.003;
const HEIGHT: f64 = 40.0;

/// The hills on one scale, which also holds the flags.
pub fn hills(summary: String, hills: &[Hill], flags: &[HillFlag], axis: HillAxis<'_>) -> Html {
    let visible = || hills.iter().flat_map(|hill| &hill.steps).filter(|(_, _, share)| *share >= VISIBLE);
    // One step of room on either side; a hill of one step stands on a plain of five.
    let room = visible().map(|(from, to, _)| to - from).fold(0.0, f64::max);
    let flags_at = || flags.iter().map(|flag| flag.at);
    let edges = || visible().flat_map(|(from, to, _)| [from - room, to + room]).chain(flags_at());
    let (low, high) = (edges().fold(f64::INFINITY, f64::min), edges().fold(f64::NEG_INFINITY, f64::max));
    let (low, high) = if high - low < 5.0 * room { (low - room, high + room) } else { (low, high) };
    let top = visible().map(|(_, _, share)| *share).fold(0.0, f64::max);
    if low >= high || top <= 0.0 {
        return Html::default();
    }
    let across = Scale::new((low, high), (0.0, 100.0));
    let up = Scale::new((0.0, top), (HEIGHT, 1.0));
    html! {
        <div class="hills" role="img" aria-label={summary}>
            for (index, flag) in flags.iter().enumerate() {
                { planted(index, flag, across.at(flag.at)) }
            }
            <div class="hills-ground">
                <svg viewBox="0 0 100 40" preserveAspectRatio="none">
                    for hill in hills {
                        <path key={hill.side.name()} data-side={hill.side.name()} d={path(hill, &across, &up)} />
                    }
                </svg>
                for (index, flag) in flags.iter().enumerate() {
                    <i key={index} data-side={flag.side.name()} style={format!("--at:{:.2}%", across.at(flag.at))} />
                }
            </div>
            { marks(axis, (low, high), &across) }
        </div>
    }
}

fn marks(axis: HillAxis<'_>, (low, high): (f64, f64), across: &Scale) -> Html {
    match axis {
        HillAxis::Ends(tick) => html! {
            <p class="hills-axis">
                for mark in [low, f64::midpoint(low, high), high] {
                    <span>{ tick(mark) }</span>
                }
            </p>
        },
        HillAxis::Whole(tick) => html! {
            <p class="hills-axis" data-marks="whole">
                for mark in (low.max(0.0).ceil() as i32..=high.floor() as i32).map(f64::from) {
                    <span key={mark.to_string()} style={format!("--at:{:.2}%", across.at(mark))}>{ tick(mark) }</span>
                }
            </p>
        },
    }
}

/// A flag's label stands on the side of its pole that has more room.
fn planted(index: usize, flag: &HillFlag, at: f64) -> Html {
    let (lean, room) = if at > 50.0 { ("left", 100.0 - at) } else { ("right", at) };
    html! {
        <p class="hills-flag" key={index} data-side={flag.side.name()} data-lean={lean} style={format!("--room:{room:.2}%")}>
            <span>{ &flag.label }</span>
        </p>
    }
}

fn path(hill: &Hill, across: &Scale, up: &Scale) -> String {
    let seen = |(_, _, share): &(f64, f64, f64)| *share > 0.0;
    let (Some(first), Some(last)) = (hill.steps.iter().position(seen), hill.steps.iter().rposition(seen))
    else {
        return String::new();
    };
    let mut path = String::new();
    for (index, (from, to, share)) in hill.steps[first..=last].iter().enumerate() {
        let (x0, x1, y) = (across.at(*from), across.at(*to), up.at(*share));
        // Writing to a string cannot fail.
        let _ = if index == 0 {
            write!(path, "M{x0:.2} {HEIGHT}V{y:.2}H{x1:.2}")
        } else {
            write!(path, "V{y:.2}H{x1:.2}")
        };
    }
    let _ = write!(path, "V{HEIGHT}Z");
    path
}
