//! The stylised facts that need players. Those of the world alone are in [`super::physics`].

use super::ClaimKind::{BuiltIn, Found};
use super::study::{DECIDERS, Leads, POWERS, SCHEMES, Study, StudyResults};
use super::what::{Of, What};
use super::{Claim, Finding};
use crate::estimate::Estimate;
use crate::measure::Measure;
use crate::process::Slips;

const BASE: (&str, &str) = ("siloed", "neutral");

const fn under(scheme: &'static str) -> (&'static str, &'static str) {
    (scheme, "neutral")
}

/// The facts, in the model's order.
pub const FACTS: [Claim; 16] = [
    Claim { id: "1", kind: Found, judge: overpromising },
    Claim { id: "2", kind: Found, judge: accelerators },
    Claim { id: "3", kind: Found, judge: free_riding },
    Claim { id: "4a", kind: Found, judge: conflict },
    Claim { id: "4b", kind: Found, judge: power },
    Claim { id: "5", kind: Found, judge: super::physics::kingman },
    Claim { id: "6", kind: Found, judge: mum_effect },
    Claim { id: "7", kind: BuiltIn, judge: super::physics::warning },
    Claim { id: "8", kind: BuiltIn, judge: super::physics::asymmetry },
    Claim { id: "9", kind: BuiltIn, judge: super::physics::overrun },
    Claim { id: "10", kind: BuiltIn, judge: super::physics::overtime },
    Claim { id: "11", kind: Found, judge: process },
    Claim { id: "12", kind: Found, judge: sharing },
    Claim { id: "13", kind: BuiltIn, judge: super::physics::recovery },
    Claim { id: "14", kind: Found, judge: placebo },
    Claim { id: "15", kind: Found, judge: kind_culture },
];

fn overpromising(evidence: &StudyResults) -> Option<Finding> {
    let mut f = Finding::default();
    let looked_at =
        [(Of::Overpromised, Measure::Overpromised), (Of::Won, Measure::Won), (Of::Renewed, Measure::Renewed)];
    for scheme in ["siloed", "gated"] {
        for (of, measure) in looked_at {
            let figure = evidence.figure(Study::Pay, under(scheme), measure)?;
            f.see(What::paid(of, scheme), measure.unit(), figure);
        }
    }
    let mut gap = |(of, measure): (Of, Measure)| {
        let gain = evidence.gain(Study::Pay, under("gated"), measure)?.estimate;
        let turned = gain.times(-1.0);
        let what = What::PaidLess { of, plan: "siloed".into(), less: "gated".into() };
        Some(f.see(what, measure.unit(), turned))
    };
    let [over, won, renewed] = looked_at.map(&mut gap);
    let (over, won, renewed) = (over?, won?, renewed?);
    f.judged(over >= 0.10 && won >= 0.0 && renewed < 0.0)
}

fn accelerators(evidence: &StudyResults) -> Option<Finding> {
    let mut f = Finding::default();
    let measure = Measure::PullInCost;
    let given = evidence.figure(Study::Pay, BASE, measure)?;
    let siloed = f.see(What::paid(Of::GivenAway, BASE.0), measure.unit(), given);
    let mut less = true;
    for scheme in &SCHEMES[1..] {
        let gain = evidence.gain(Study::Pay, under(scheme), measure)?.estimate;
        f.see(What::less_siloed(Of::GivenAway, scheme), measure.unit(), gain);
        less &= gain.is_below(0.0);
    }
    let mut discount = |of, measure: Measure| {
        Some(f.see(What::paid(of, BASE.0), measure.unit(), evidence.figure(Study::Pay, BASE, measure)?))
    };
    let middle = discount(Of::DiscountMiddle, Measure::DiscountMiddle)?;
    let end = discount(Of::DiscountEnd, Measure::DiscountEnd)?;
    f.judged((0.06..=0.08).contains(&siloed) && less && end > middle)
}

fn free_riding(evidence: &StudyResults) -> Option<Finding> {
    let mut f = Finding::default();
    let mut gain = |of, scheme, measure: Measure| {
        let gain = evidence.gain(Study::Pay, under(scheme), measure)?.estimate;
        Some(f.see(What::less_siloed(of, scheme), measure.unit(), gain))
    };
    let over = gain(Of::Overpromised, "pool", Measure::Overpromised)?;
    let mut mood = |scheme| gain(Of::Satisfaction, scheme, Measure::Satisfaction);
    let (pool, gated) = (mood("pool")?, mood("gated")?);
    f.judged(over.abs() <= 0.05 && pool < gated / 3.0)
}

fn conflict(evidence: &StudyResults) -> Option<Finding> {
    let mut f = Finding::default();
    let mut markets = Vec::new();
    for leads in Leads::ALL {
        let mut figures = Vec::new();
        for dates in DECIDERS {
            let figure = evidence.figure(Study::Dates(leads, dates), under("gated"), Measure::Value)?;
            f.see(What::Dates { leads, dates }, Measure::Value.unit(), figure);
            figures.push(figure);
        }
        markets.push(figures);
    }
    // The order of some two deciders turns round between two markets, each time by more than chance.
    let ahead = |one: usize, other: usize| markets.iter().any(|f| f[one].beats(&f[other]));
    f.judged([(0, 1), (0, 2), (1, 2)].into_iter().any(|(one, other)| ahead(one, other) && ahead(other, one)))
}

fn greatest(values: &[f64]) -> Option<usize> {
    let best = values.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1))?;
    Some(best.0)
}

fn power(evidence: &StudyResults) -> Option<Finding> {
    let mut f = Finding::default();
    let mut both = true;
    for scheme in ["siloed", "milestones"] {
        let mut figures = Vec::new();
        for percent in POWERS {
            let figure = evidence.figure(Study::Power(percent), under(scheme), Measure::Value)?;
            let what = What::Power { plan: scheme.into(), times: f64::from(percent) / 100.0 };
            f.see(what, Measure::Value.unit(), figure);
            figures.push(figure);
        }
        let values: Vec<f64> = figures.iter().map(|figure| figure.mean).collect();
        let top = *figures.get(greatest(&values)?)?;
        let beyond = |end: &Estimate| top.beats(end);
        both &= figures.first().is_some_and(beyond) && figures.last().is_some_and(beyond);
    }
    f.judged(both)
}

fn mum_effect(evidence: &StudyResults) -> Option<Finding> {
    let mut f = Finding::default();
    let mut told = |scheme: &'static str, culture: &'static str| {
        let figure = evidence.figure(Study::Cultures, (scheme, culture), Measure::Disclosed)?;
        let what = What::InCulture { plan: scheme.into(), culture: culture.into() };
        Some(f.see(what, Measure::Disclosed.unit(), figure))
    };
    let mut order = |scheme| {
        let blame = told(scheme, "blame")?;
        let neutral = told(scheme, "neutral")?;
        Some([blame, neutral, told(scheme, "customer-first")?])
    };
    let [blame, neutral, kind] = order("siloed")?;
    order("milestones")?;
    f.judged((0.30..=0.50).contains(&neutral) && blame < neutral && neutral < kind)
}

/// Held against the pay plans after pay, because they pay differently. It fails where telling does no good, or does less
/// than the pay plan in the middle.
fn process(evidence: &StudyResults) -> Option<Finding> {
    let mut f = Finding::default();
    let value = Measure::NetValue;
    let mut figure = |of, study| {
        let figure = evidence.figure(study, BASE, value)?;
        f.see(What::paid(of, BASE.0), value.unit(), figure);
        Some(figure)
    };
    let never = figure(Of::NoSlipTold, Study::Slips(Slips::NeverTold))?;
    let always = figure(Of::EverySlipTold, Study::Slips(Slips::AlwaysTold))?;
    let mut gains = Vec::new();
    for scheme in &SCHEMES[1..] {
        let gain = evidence.gain(Study::Pay, under(scheme), value)?.estimate;
        gains.push(f.see(What::less_siloed(Of::Claim, scheme), value.unit(), gain));
    }
    gains.sort_by(f64::total_cmp);
    f.judged(always.beats(&never) && always.mean - never.mean >= *gains.get(gains.len() / 2)?)
}

fn sharing(evidence: &StudyResults) -> Option<Finding> {
    let mut f = Finding::default();
    let mut both = |of, measure: Measure| {
        let mut figure = |scheme| {
            let figure = evidence.figure(Study::Pay, under(scheme), measure)?;
            Some(f.see(What::paid(of, scheme), measure.unit(), figure))
        };
        Some([figure("siloed")?, figure("milestones")?])
    };
    let [checked, more_checked] = both(Of::Checked, Measure::Checked)?;
    let [told, more_told] = both(Of::Told, Measure::Disclosed)?;
    f.judged(more_checked > 0.0 && more_checked >= 2.0 * checked && more_told > told)
}

/// What careful pay gains where clients mind, against what it gains where they mind nothing: the difference is what runs
/// through clients.
fn placebo(evidence: &StudyResults) -> Option<Finding> {
    let mut f = Finding::default();
    let value = Measure::NetValue;
    let mut through_clients = true;
    for scheme in ["gated", "satisfaction", "milestones"] {
        let mut gain = |of, study| {
            let gain = evidence.gain(study, under(scheme), value)?.estimate;
            f.see(What::less_siloed(of, scheme), value.unit(), gain);
            Some(gain)
        };
        let minded = gain(Of::ClientsMind, Study::Pay)?;
        let unminded = gain(Of::ClientsMindNothing, Study::Placebo)?;
        through_clients &= minded.beats(&unminded);
    }
    f.judged(through_clients)
}

/// Whether clients are better off where the customer comes first, and worse off under blame.
fn kind_culture(evidence: &StudyResults) -> Option<Finding> {
    let mut f = Finding::default();
    let satisfied = Measure::Satisfaction;
    for culture in ["blame", "neutral", "customer-first"] {
        let what = What::InCulture { plan: BASE.0.into(), culture: culture.into() };
        f.see(what, satisfied.unit(), evidence.figure(Study::Cultures, (BASE.0, culture), satisfied)?);
    }
    let gain = |culture| Some(evidence.gain(Study::Cultures, (BASE.0, culture), satisfied)?.estimate);
    let (kind, blame) = (gain("customer-first")?, gain("blame")?);
    f.judged(kind.is_above(0.0) && blame.is_below(0.0))
}
