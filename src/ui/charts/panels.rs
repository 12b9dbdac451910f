//! Lines with the band that covers the truth, a panel for each, all on one scale. The other lines are drawn thin behind
//! each, so that a panel is compared without a legend.

use super::scale::{Scale, round_step, rounded_out};
use core::fmt::Write;
use yew::prelude::*;

/// A point of a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChartPoint {
    /// Where it stands.
    pub x: f64,
    /// The figure.
    pub at: f64,
    /// Where its interval begins.
    pub low: f64,
    /// Where it ends.
    pub high: f64,
}

/// A line in its panel.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// Whose it is.
    pub label: String,
    /// The line in a sentence.
    pub summary: String,
    /// Its points, from left to right; never fewer than two.
    pub points: Vec<ChartPoint>,
}

/// The height of a panel's drawing, in units of which it is 100 wide; it is stretched to its place.
const HEIGHT: f64 = 60.0;

/// The panels. `ends` stand below the left and the right end of each.
pub fn panels(rows: &[Panel], ends: &[String; 2], tick: &dyn Fn(f64) -> String) -> Html {
    let all = || rows.iter().flat_map(|row| &row.points);
    let reach = || all().flat_map(|point| [point.low, point.high]);
    let least = reach().fold(f64::INFINITY, f64::min);
    let most = reach().fold(f64::NEG_INFINITY, f64::max);
    let domain = rounded_out(reach(), round_step((most - least) / 4.0));
    let (Some(domain), Some(across)) = (domain, extent(all().map(|point| point.x))) else {
        return Html::default();
    };
    let (x, y) = (Scale::new(across, (0.0, 100.0)), Scale::new(domain, (HEIGHT, 0.0)));
    let lines: Vec<String> = rows.iter().map(|row| line(&row.points, &x, &y)).collect();
    html! {
        <div class="panels">
            for (index, row) in rows.iter().enumerate() {
                <figure key={index} class="panel">
                    <figcaption>{ &row.label }</figcaption>
                    <span class="panel-up" aria-hidden="true"><i>{ tick(domain.1) }</i><i>{ tick(domain.0) }</i></span>
                    <svg viewBox={format!("0 0 100 {HEIGHT}")} preserveAspectRatio="none" role="img" aria-label={row.summary.clone()}>
                        for (other, path) in lines.iter().enumerate().filter(|(other, _)| *other != index) {
                            <path key={other} class="panel-other" d={path.clone()} />
                        }
                        <path class="panel-band" d={band(&row.points, &x, &y)} />
                        <path class="panel-line" d={lines[index].clone()} />
                    </svg>
                    <span class="panel-across" aria-hidden="true"><i>{ &ends[0] }</i><i>{ &ends[1] }</i></span>
                </figure>
            }
        </div>
    }
}

/// The least and the greatest; nothing for no values.
fn extent(values: impl Iterator<Item = f64>) -> Option<(f64, f64)> {
    let (low, high) =
        values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), x| (low.min(x), high.max(x)));
    (low <= high).then_some((low, high))
}

fn line(points: &[ChartPoint], x: &Scale, y: &Scale) -> String {
    traced(points.iter().map(|point| (x.at(point.x), y.at(point.at))))
}

fn band(points: &[ChartPoint], x: &Scale, y: &Scale) -> String {
    let above = points.iter().map(|point| (x.at(point.x), y.at(point.high)));
    let below = points.iter().rev().map(|point| (x.at(point.x), y.at(point.low)));
    let mut path = traced(above.chain(below));
    path.push('Z');
    path
}

fn traced(points: impl Iterator<Item = (f64, f64)>) -> String {
    let mut path = String::new();
    for (index, (x, y)) in points.enumerate() {
        // Writing to a string cannot fail.
        let _ = write!(path, "{}{x:.2} {y:.2}", if index == 0 { 'M' } else { 'L' });
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_band_goes_out_along_its_upper_edge_and_back_along_its_lower() {
        let at = |x, at| ChartPoint { x, at, low: at - 1.0, high: at + 1.0 };
        let (x, y) = (Scale::new((0.0, 2.0), (0.0, 100.0)), Scale::new((0.0, 6.0), (60.0, 0.0)));
        let points = [at(0.0, 2.0), at(2.0, 4.0)];
        assert_eq!(line(&points, &x, &y), "M0.00 40.00L100.00 20.00");
        assert_eq!(band(&points, &x, &y), "M0.00 30.00L100.00 10.00L100.00 30.00L0.00 50.00Z");
    }
}
