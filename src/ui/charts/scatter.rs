//! Dots over two measures; those that count are numbered, and the numbers are told below.

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
    let place = |dot: &Dot| format!("--at:{:.2}%;--up:{:.2}%", x.at(dot.at.0), y.at(dot.at.1));
    html! {
        <div class="scatter" role="img" aria-label={summary}>
            <span class="panel-up"><i>{ up(high.1) }</i><i>{ up(high.0) }</i></span>
            <span class="scatter-field">
                for (index, dot) in dots.iter().enumerate() {
                    <i key={index} data-best={dot.number.map(|_| "true")} style={place(dot)}>
                        { dot.number.map(|number| number.to_string()) }
                    </i>
                }
            </span>
            <span class="panel-across"><i>{ across(wide.0) }</i><i>{ across(wide.1) }</i></span>
        </div>
    }
}
