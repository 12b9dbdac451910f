//! A ruler of weeks with labelled flags: what was promised, countered, forecast, delivered.

use super::Role;
use base::order;
use world::quantities::{Moment, Week};
use yew::prelude::*;

/// What a flag stands for; the styles tell the kinds apart by shape, not by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FlagKind {
    /// What the client asks for.
    Asked,
    /// What is offered or promised.
    Promised,
    /// What somebody expects.
    Forecast,
    /// What came true.
    Delivered,
    /// Where the game is now.
    Now,
}

impl FlagKind {
    const fn name(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Promised => "promised",
            Self::Forecast => "forecast",
            Self::Delivered => "delivered",
            Self::Now => "now",
        }
    }
}

/// A flag on the ruler.
#[derive(Clone, Debug, PartialEq)]
pub struct Flag {
    /// Where it stands; a promised week stands at its end.
    pub at: Moment,
    /// What it says.
    pub label: AttrValue,
    /// Whose it is.
    pub role: Option<Role>,
    /// What it stands for.
    pub kind: FlagKind,
}

/// Props of [`Ruler`].
#[derive(Properties, PartialEq)]
pub struct RulerProps {
    /// What the ruler is about, for those who hear it.
    pub label: AttrValue,
    /// The first week on it.
    pub first: Week,
    /// The last week on it.
    pub last: Week,
    /// The flags; they are set in lanes so that no label covers another.
    pub flags: Vec<Flag>,
}

/// Which way a flag flies from its pole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fly {
    Right,
    Left,
}

/// Where a flag is drawn: along the ruler in percent, and in which lane from the bottom.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Flown {
    at: f64,
    lane: usize,
    fly: Fly,
}

/// A letter of a label, in percent of the narrowest ruler (a phone).
const LETTER: f64 = 2.3;
/// Padding of a label, in the same percent.
const PADDING: f64 = 6.0;

/// Sets the flags in lanes so that no label covers another. The latest goes lowest: the pole of an earlier flag
/// then passes to the left of it. What still crosses passes behind the label.
fn places(first: Week, last: Week, flags: &[Flag]) -> Vec<Flown> {
    let mut order: Vec<usize> = (0..flags.len()).collect();
    order::by_key(&mut order, |index| flags.get(*index).map(|flag| core::cmp::Reverse(flag.at)));
    let mut taken: Vec<(usize, f64, f64)> = Vec::with_capacity(flags.len());
    let mut places: Vec<(usize, Flown)> = Vec::with_capacity(flags.len());
    for (index, flag) in order.into_iter().filter_map(|index| Some((index, flags.get(index)?))) {
        let at = along(first, last, flag.at);
        let width = flag.label.chars().count() as f64 * LETTER + PADDING;
        let fly = if at + width > 100.0 && at > 50.0 { Fly::Left } else { Fly::Right };
        let (from, to) = match fly {
            Fly::Right => (at, at + width),
            Fly::Left => (at - width, at),
        };
        let free = |lane: usize| {
            taken.iter().all(|(other, low, high)| *other != lane || to <= *low || from >= *high)
        };
        let lane = (0..taken.len()).find(|lane| free(*lane)).unwrap_or(taken.len());
        taken.push((lane, from, to));
        places.push((index, Flown { at, lane, fly }));
    }
    order::by_key(&mut places, |(index, _)| *index);
    places.into_iter().map(|(_, place)| place).collect()
}

/// A moment in percent along the ruler.
fn along(first: Week, last: Week, at: Moment) -> f64 {
    let span = last.end().weeks_since(first.start()).max(1.0);
    (at.weeks_since(first.start()) / span * 100.0).clamp(0.0, 100.0)
}

/// A ruler of weeks with labelled flags.
#[component]
pub fn Ruler(props: &RulerProps) -> Html {
    let places = places(props.first, props.last, &props.flags);
    let lanes = places.iter().map(|place| place.lane + 1).max().unwrap_or(0);
    let weeks = (props.first.number()..=props.last.number().max(props.first.number())).collect::<Vec<u8>>();
    html! {
        <div
            class="ruler"
            role="group"
            aria-label={props.label.clone()}
            data-weeks={(weeks.len() > 12).then_some("many")}
            style={format!("--lanes:{lanes};--weeks:{}", weeks.len())}
        >
            <ul class="ruler-flags" role="list">
                for (flag, place) in props.flags.iter().zip(&places) {
                    { flown(flag, *place) }
                }
            </ul>
            <ol class="ruler-weeks" aria-hidden="true">
                for week in weeks.iter() {
                    <li key={*week}>{ *week }</li>
                }
            </ol>
        </div>
    }
}

fn flown(flag: &Flag, place: Flown) -> Html {
    let fly = match place.fly {
        Fly::Right => "right",
        Fly::Left => "left",
    };
    let key = format!("{}-{}", flag.kind.name(), flag.label);
    html! {
        <li
            {key}
            class="flag"
            data-kind={flag.kind.name()}
            data-role={flag.role.map(Role::name)}
            data-fly={fly}
            style={format!("--at:{:.2}%;--lane:{}", place.at, place.lane)}
        >
            <span>{ &flag.label }</span>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flag(tenths: i32, label: &'static str) -> Flag {
        Flag { at: Moment::from_tenths(tenths), label: label.into(), role: None, kind: FlagKind::Promised }
    }

    #[test]
    fn a_promised_week_stands_at_its_end() {
        assert!((along(Week::new(1), Week::new(8), Week::new(6).end()) - 75.0).abs() < 1e-9);
    }

    #[test]
    fn labels_that_would_touch_lie_in_different_lanes() {
        let flags = [flag(60, "You offer week 6"), flag(65, "Ops says week 6.5"), flag(10, "Asked")];
        let places = places(Week::new(1), Week::new(12), &flags);
        assert_eq!(places.iter().map(|place| place.lane).collect::<Vec<_>>(), [1, 0, 0]);
    }

    #[test]
    fn a_flag_near_the_end_flies_to_the_left() {
        let places = places(Week::new(1), Week::new(8), &[flag(80, "Forecast week 8")]);
        assert_eq!(places.first().map(|place| place.fly), Some(Fly::Left));
    }
}
