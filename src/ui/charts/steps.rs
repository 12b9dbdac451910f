//! How a number came about, step by step: every step begins where the one before it ended.
//!
//! Rows of text with bars behind them, not a picture: the words are their own alternative.

use super::scale::Scale;
use yew::prelude::*;

/// A row of the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartStep {
    /// What it is.
    pub label: AttrValue,
    /// How much, in words.
    pub figure: AttrValue,
    /// How much, to be drawn.
    pub value: f64,
    /// What it does to the running total.
    pub kind: StepKind,
}

/// What a step does to the running total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepKind {
    /// Adds its value to it.
    Change,
    /// Shows it: the value is the total itself.
    Total,
}

/// Props of [`Steps`].
#[derive(Properties, PartialEq)]
pub struct StepsProps {
    /// What the steps lead to, for those who hear it.
    pub label: AttrValue,
    /// The steps, in order.
    pub steps: Vec<ChartStep>,
    /// The scale, where several charts should share one; the steps' own unless given.
    #[prop_or_default]
    pub domain: Option<(f64, f64)>,
}

/// Where each step begins and ends.
#[must_use]
pub fn spans(steps: &[ChartStep]) -> Vec<(f64, f64)> {
    let mut total = 0.0;
    steps
        .iter()
        .map(|step| match step.kind {
            StepKind::Change => {
                let from = total;
                total += step.value;
                (from, total)
            }
            StepKind::Total => {
                total = step.value;
                (0.0, total)
            }
        })
        .collect()
}

/// The least and greatest place that the steps reach; zero is always on the scale.
#[must_use]
pub fn domain(steps: &[ChartStep]) -> (f64, f64) {
    spans(steps).into_iter().fold((0.0, 0.0), |(low, high): (f64, f64), (from, to)| {
        (low.min(from).min(to), high.max(from).max(to))
    })
}

/// Steps to a total.
#[component]
pub fn Steps(props: &StepsProps) -> Html {
    let scale = Scale::new(props.domain.unwrap_or_else(|| domain(&props.steps)), (0.0, 100.0));
    html! {
        <ul class="steps" role="list" aria-label={props.label.clone()} style={format!("--zero:{:.2}%", scale.at(0.0))}>
            for (index, (step, span)) in props.steps.iter().zip(spans(&props.steps)).enumerate() {
                { row(index, step, span, &scale) }
            }
        </ul>
    }
}

fn row(index: usize, step: &ChartStep, (from, to): (f64, f64), scale: &Scale) -> Html {
    let kind = match step.kind {
        StepKind::Total => "total",
        StepKind::Change if to < from => "less",
        StepKind::Change => "more",
    };
    let (left, right) = (scale.at(from.min(to)), scale.at(from.max(to)));
    html! {
        <li key={index} class="step" data-kind={kind}>
            <span class="step-label">{ &step.label }</span>
            <span class="step-bar" aria-hidden="true" style={format!("--at:{left:.2}%;--to:{right:.2}%")}><i /></span>
            <span class="step-figure">{ &step.figure }</span>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(value: f64, kind: StepKind) -> ChartStep {
        ChartStep { label: "".into(), figure: "".into(), value, kind }
    }

    #[test]
    fn every_change_begins_where_the_last_ended() {
        let steps = [
            step(72.0, StepKind::Change),
            step(-30.0, StepKind::Change),
            step(4.0, StepKind::Change),
            step(46.0, StepKind::Total),
        ];
        assert_eq!(spans(&steps), [(0.0, 72.0), (72.0, 42.0), (42.0, 46.0), (0.0, 46.0)]);
        assert_eq!(domain(&steps), (0.0, 72.0));
    }

    #[test]
    fn zero_is_always_on_the_scale() {
        assert_eq!(domain(&[step(-5.0, StepKind::Change)]), (-5.0, 0.0));
    }
}
