//! Maps of squares: two things that are moved, across and upwards, and how dark what came of them is.

use yew::prelude::*;

/// A map.
#[derive(Clone, Debug, PartialEq)]
pub struct Heat {
    /// Whose it is.
    pub label: String,
    /// The map in a sentence.
    pub summary: String,
    /// Its columns, from left to right, each from bottom to top; nothing where nothing was found.
    pub columns: Vec<Vec<Option<f64>>>,
}

/// The maps, all from `least`, the palest, to `most`, the darkest.
pub fn heats(maps: &[Heat], (least, most): (f64, f64)) -> Html {
    let share = |value: f64| if most > least { (value - least) / (most - least) } else { 0.0 };
    html! {
        <div class="panels">
            for (index, map) in maps.iter().enumerate() {
                <figure key={index} class="heat">
                    <figcaption>{ &map.label }</figcaption>
                    { squares(map, &share) }
                </figure>
            }
        </div>
    }
}

fn squares(map: &Heat, share: &dyn Fn(f64) -> f64) -> Html {
    let rows = map.columns.iter().map(Vec::len).max().unwrap_or(0);
    let places = map.columns.iter().enumerate().flat_map(|(x, column)| {
        column.iter().enumerate().filter_map(move |(y, value)| Some((x, rows - 1 - y, (*value)?)))
    });
    let size = format!("0 0 {} {rows}", map.columns.len());
    html! {
        <svg viewBox={size} preserveAspectRatio="none" role="img" aria-label={map.summary.clone()}>
            for (x, y, value) in places {
                <rect
                    key={format!("{x} {y}")}
                    x={x.to_string()}
                    y={y.to_string()}
                    width="1"
                    height="1"
                    style={format!("--dark:{:.0}%", 100.0 * share(value))}
                />
            }
        </svg>
    }
}
