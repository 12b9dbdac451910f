//! A line chart with its labels at the lines.

use super::scale::{Scale, apart, rounded_out};
use yew::prelude::*;

/// In which ink a line is drawn; each also has its own stroke, so that colour is never alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// What is being looked at: a solid line.
    Now,
    /// What it is compared with: a dashed line.
    Before,
}

impl Ink {
    const fn name(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Before => "before",
        }
    }
}

/// A line of the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// Its last value, written at its end.
    pub figure: AttrValue,
    /// What it is called, written below that.
    pub label: AttrValue,
    /// Its ink.
    pub ink: Ink,
    /// Its points, from left to right.
    pub points: Vec<(f64, f64)>,
}

/// What [`line_chart`] draws from.
#[derive(Properties, PartialEq)]
pub struct LinesProps {
    /// The chart in a sentence, for those who cannot see it.
    pub summary: AttrValue,
    /// What stands under the left end.
    pub from: AttrValue,
    /// What stands under the right end.
    pub to: AttrValue,
    /// The lines.
    pub lines: Vec<Curve>,
}

const WIDTH: f64 = 560.0;
const HEIGHT: f64 = 270.0;
const LEFT: f64 = 38.0;
const RIGHT: f64 = 440.0;
const TOP: f64 = 18.0;
const BOTTOM: f64 = 226.0;

/// Values over weeks, on a scale that opens outwards to tens.
pub fn line_chart(props: &LinesProps) -> Html {
    let all = || props.lines.iter().flat_map(|line| line.points.iter().copied());
    let across = rounded_out(all().map(|(x, _)| x), 1.0).unwrap_or((0.0, 1.0));
    let up = rounded_out(all().map(|(_, y)| y), 10.0).unwrap_or((0.0, 100.0));
    let (x, y) = (Scale::new(across, (LEFT, RIGHT)), Scale::new(up, (BOTTOM, TOP)));
    let ends: Vec<f64> =
        props.lines.iter().map(|line| line.points.last().map_or(BOTTOM, |p| y.at(p.1))).collect();
    let labels = apart(&ends, 46.0, (TOP + 6.0, BOTTOM - 18.0));
    html! {
        <svg class="chart" viewBox={format!("0 0 {WIDTH} {HEIGHT}")} role="img" aria-label={props.summary.clone()}>
            for tick in y.ticks(4) {
                { grid(tick, y.at(tick)) }
            }
            for (line, label) in props.lines.iter().zip(labels) {
                { drawn(line, &x, &y, label) }
            }
            <text class="chart-axis" x={LEFT.to_string()} y="250">{ &props.from }</text>
            <text class="chart-axis" x={RIGHT.to_string()} y="250" text-anchor="end">{ &props.to }</text>
        </svg>
    }
}

fn grid(tick: f64, at: f64) -> Html {
    let level = round(at);
    html! {
        <g key={tick.to_string()}>
            <path class="chart-grid" d={format!("M{LEFT} {level}H{RIGHT}")} />
            <text class="chart-axis" x={(LEFT - 10.0).to_string()} y={round(at + 4.0)} text-anchor="end">
                { tick.to_string() }
            </text>
        </g>
    }
}

fn drawn(line: &Curve, x: &Scale, y: &Scale, label: f64) -> Html {
    let ink = line.ink.name();
    let mut path = String::new();
    for (index, (across, up)) in line.points.iter().enumerate() {
        path.push(if index == 0 { 'M' } else { 'L' });
        path.push_str(&format!("{} {}", round(x.at(*across)), round(y.at(*up))));
    }
    let end = line.points.last().map(|(across, up)| (x.at(*across), y.at(*up)));
    html! {
        <g key={ink} class="chart-line" data-ink={ink}>
            <path d={path} />
            if let Some((cx, cy)) = end {
                if cx < RIGHT {
                    <path class="chart-leader" d={format!("M{} {}H{RIGHT}", round(cx), round(cy))} />
                }
                <circle cx={round(cx)} cy={round(cy)} r="5" />
                <text class="chart-figure" x={round(RIGHT + 14.0)} y={round(label + 6.0)}>{ &line.figure }</text>
                <text x={round(RIGHT + 14.0)} y={round(label + 24.0)}>{ &line.label }</text>
            }
        </g>
    }
}

fn round(value: f64) -> String {
    format!("{value:.1}")
}
