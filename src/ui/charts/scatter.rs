//! Dots over two measures; those that count are numbered, and the numbers are told below. Where several would lie on top
//! of each other, the first bears the numbers of all of them.

use super::scale::{Scale, round_step, rounded_out};
use yew::prelude::*;

/// A dot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dot {
    /// Its place: across, upwards.
    pub at: (f64, f64),
    /// Its number, if it counts; from 1.
    pub number: Option<usize>,
}

/// How one of the two measures writes its figures.
pub type Tick<'a> = &'a dyn Fn(f64) -> String;

/// The dots on round scales. `summary` is the chart in a sentence.
pub fn scatter(dots: &[Dot], summary: String, [across, up]: [Tick<'_>; 2]) -> Html {
    let ends = |of: fn(&Dot) -> f64| {
        let values = || dots.iter().map(of);
        let reach = values().fold(f64::NEG_INFINITY, f64::max) - values().fold(f64::INFINITY, f64::min);
        let step = round_step(reach / 3.0);
        // Half a step of air, so that no dot lies on the frame.
        rounded_out(values().flat_map(|value| [value - step / 4.0, value + step / 4.0]), step)
    };
    let (Some(wide), Some(high)) = (ends(|dot| dot.at.0), ends(|dot| dot.at.1)) else {
        return Html::default();
    };
    let (x, y) = (Scale::new(wide, (0.0, 100.0)), Scale::new(high, (0.0, 100.0)));
    let places: Vec<(f64, f64)> = dots.iter().map(|dot| (x.at(dot.at.0), y.at(dot.at.1))).collect();
    let numbers = numbers(dots, &places);
    html! {
        <div class="scatter" role="img" aria-label={summary}>
            <span class="panel-up"><i>{ up(high.1) }</i><i>{ up(high.0) }</i></span>
            <span class="scatter-field">
                for (index, ((at, up), number)) in places.iter().zip(numbers).enumerate() {
                    <i key={index} data-best={number.kind()} style={format!("--at:{at:.2}%;--up:{up:.2}%")}>
                        { number.text() }
                    </i>
                }
            </span>
            <span class="panel-across"><i>{ across(wide.0) }</i><i>{ across(wide.1) }</i></span>
        </div>
    }
}

/// What is written on a dot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Number {
    /// Nothing: it does not count.
    Without,
    /// Its own number, and those of dots right beside it: the first and the last.
    Bears(usize, usize),
    /// Nothing, because one right beside it bears its number.
    Borne,
}

impl Number {
    const fn kind(self) -> Option<&'static str> {
        match self {
            Self::Without => None,
            Self::Bears(..) => Some("bears"),
            Self::Borne => Some("borne"),
        }
    }

    fn text(self) -> String {
        match self {
            Self::Without | Self::Borne => String::new(),
            Self::Bears(first, last) if first == last => first.to_string(),
            Self::Bears(first, last) => format!("{first}–{last}"),
        }
    }
}

/// How near two dots are when one hides the number of the other: in hundredths of the field, across and upwards.
const NEAR: (f64, f64) = (6.0, 9.0);

/// What is written on each dot. Numbers follow each other along the frontier, so that whoever lies on top of one that
/// bears a number follows it.
fn numbers(dots: &[Dot], places: &[(f64, f64)]) -> Vec<Number> {
    let mut numbers = vec![Number::Without; dots.len()];
    let mut counted: Vec<(usize, usize)> =
        dots.iter().enumerate().filter_map(|(index, dot)| Some((dot.number?, index))).collect();
    counted.sort_unstable();
    let mut bearer: Option<usize> = None;
    for (number, index) in counted {
        let near = |bearer: &usize| {
            let ((x, y), (u, v)) = (places[*bearer], places[index]);
            (x - u).abs() < NEAR.0 && (y - v).abs() < NEAR.1
        };
        match bearer.filter(near).map(|bearer| &mut numbers[bearer]) {
            Some(Number::Bears(_, last)) => {
                *last = number;
                numbers[index] = Number::Borne;
            }
            Some(Number::Without | Number::Borne) | None => {
                numbers[index] = Number::Bears(number, number);
                bearer = Some(index);
            }
        }
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dot_that_would_hide_the_number_before_it_shares_it() {
        let at = [((10.0, 90.0), Some(1)), ((40.0, 50.0), None), ((41.0, 52.0), Some(2))];
        let crowd = [((43.0, 49.0), Some(3)), ((44.0, 46.0), Some(4)), ((49.0, 45.0), Some(5))];
        let dots: Vec<Dot> = at.into_iter().chain(crowd).map(|(at, number)| Dot { at, number }).collect();
        let places: Vec<(f64, f64)> = dots.iter().map(|dot| dot.at).collect();
        let told: Vec<String> = numbers(&dots, &places).into_iter().map(Number::text).collect();
        assert_eq!(told, ["1", "", "2–4", "", "", "5"]);
    }
}
