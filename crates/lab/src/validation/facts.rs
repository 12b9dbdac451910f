//! The stylised facts that need players. Those of the world alone are in [`super::physics`].

use super::study::{DECIDERS, Evidence, Leads, POWERS, SCHEMES, Study};
use super::{Claim, Finding};
use crate::estimate::{Estimate, REACH};
use crate::measure::Measure;
use crate::process::{Dates, Slips};

const BASE: (&str, &str) = ("siloed", "neutral");

/// The pay plans by the names that the claims have for them.
const PLANS: [(&str, &str); 6] = [
    ("siloed", "siloed pay"),
    ("gated", "gated pay"),
    ("pool", "the shared pool"),
    ("satisfaction", "satisfaction pay"),
    ("clawback", "clawback"),
    ("milestones", "joint milestones"),
];

/// The name of a pay plan.
fn plan(scheme: &str) -> &str {
    PLANS.iter().find(|(id, _)| *id == scheme).map_or(scheme, |(_, name)| name)
}

const fn under(scheme: &'static str) -> (&'static str, &'static str) {
    (scheme, "neutral")
}

/// The facts, in the model's order.
pub const FACTS: [Claim; 15] = [
    Claim {
        id: "1",
        claim: "Commission on signature raises over-promising; faster promises sell more and retain less",
        expected: "Promises below the true feasible date: siloed at least 10 points above gated; leads won at least as many; renewals fewer",
        source: "Cui, Lu, Sun and Golden 2024; Holmström and Milgrom 1991; Kishore et al. 2013",
        judge: overpromising,
    },
    Claim {
        id: "2",
        claim: "Accelerators are paid for in end-of-period prices",
        expected: "Discounts for pulling deals in, of all prices booked: 6 to 8% under siloed pay, clearly less under every other; discount higher in the last weeks than mid-quarter",
        source: "Larkin 2014",
        judge: accelerators,
    },
    Claim {
        id: "3",
        claim: "Plain profit sharing free-rides",
        expected: "Over-promising in the shared pool within 5 points of siloed pay; its gain in satisfaction below a third of that of gated pay",
        source: "Holmström 1982; Jerath, Netessine and Zhang",
        judge: free_riding,
    },
    Claim {
        id: "4a",
        claim: "Not all conflict is bad",
        expected: "Who should set the dates depends on load: between 4, 6 and 8 leads the order of two deciders in company value turns round, each time by more than chance",
        source: "Rotemberg and Saloner; Balasubramanian and Bhardwaj 2004",
        judge: conflict,
    },
    Claim {
        id: "4b",
        claim: "More incentive is not always better",
        expected: "Company value over pay times 0 to 4 rises and falls again, under siloed pay and joint milestones: both ends below the best by more than chance",
        source: "Holmström and Milgrom 1991",
        judge: power,
    },
    Claim {
        id: "5",
        claim: "Waiting grows without bound as load nears capacity (Kingman)",
        expected: "Open queue: within 15% of the formula from 60 to 95% load. Game: lateness convex in load",
        source: "Kingman 1961",
        judge: super::physics::kingman,
    },
    Claim {
        id: "6",
        claim: "Bad news travels badly, and worse where it is punished",
        expected: "Slips told under siloed pay: 30 to 50% in the neutral culture, fewer under blame, more where the customer comes first",
        source: "Snow, Keil and Wallace 2007; Keil et al. 2014",
        judge: mum_effect,
    },
    Claim {
        id: "7",
        claim: "Early warning saves accounts",
        expected: "The same two weeks late: renewal rises with how early the client is warned, and is lowest when it never is",
        source: "Fennis and Stroebe 2014 for the sign; size assumed. Built in",
        judge: super::physics::warning,
    },
    Claim {
        id: "8",
        claim: "A broken promise costs more than an exceeded one is worth",
        expected: "A week late unannounced costs at least twice a week announced; a week early is worth 2 points at most",
        source: "Brown et al. 2024; Gneezy and Epley 2014. Built in",
        judge: super::physics::asymmetry,
    },
    Claim {
        id: "9",
        claim: "Projects take more than anybody states",
        expected: "True over stated effort: mean 1.30 to 1.40; above 1 for 60 to 80%; above 2 for 5 to 15%",
        source: "Moløkken and Jørgensen 2003. Built in, by the overrun of the table; the long presets draw less, because rework comes on top",
        judge: super::physics::overrun,
    },
    Claim {
        id: "10",
        claim: "Overtime helps for a while; haste shows up as flaws",
        expected: "20% more hours give less than 10% more work after six weeks, and more at first; flaws shipped rise with pressure",
        source: "Pencavel 2015; Oliva and Sterman 2001. Built in",
        judge: super::physics::overtime,
    },
    Claim {
        id: "11",
        claim: "Process can rival pay",
        expected: "Telling every slip instead of none, under siloed pay, raises company value by at least the median gain of the other five schemes",
        source: "Oliva and Watson 2011",
        judge: process,
    },
    Claim {
        id: "12",
        claim: "Joint and individual pay together make people share what they know",
        expected: "Promises checked under joint milestones at least twice as often as under siloed pay; more slips told",
        source: "Siemsen, Balasubramanian and Roth 2007",
        judge: sharing,
    },
    Claim {
        id: "13",
        claim: "Making good restores satisfaction more than loyalty",
        expected: "A credit of 10% after two weeks late: renewal rises by less than the same points would raise it",
        source: "de Matos, Henrique and Rossi 2007. Built in",
        judge: super::physics::recovery,
    },
    Claim {
        id: "14",
        claim: "Placebo: where clients do not mind, careful pay has no advantage",
        expected: "Company value under gated pay, satisfaction pay and joint milestones not above siloed pay by more than chance",
        source: "Our own rule: an effect of pay must go by way of clients who mind",
        judge: placebo,
    },
];

fn overpromising(evidence: &Evidence) -> Option<Finding> {
    let mut f = Finding::default();
    let looked_at = [
        ("over-promised", Measure::Overpromised),
        ("leads won", Measure::Won),
        ("clients who stay", Measure::Renewed),
    ];
    for scheme in ["siloed", "gated"] {
        for (name, measure) in looked_at {
            let figure = evidence.figure(Study::Pay, under(scheme), measure)?;
            f.see(format!("{name}, {}", plan(scheme)), measure.unit(), figure);
        }
    }
    let mut gap = |(name, measure): (&str, Measure)| {
        let gain = evidence.gain(Study::Pay, under("gated"), measure)?.estimate;
        let turned = Estimate::new(-gain.mean, gain.error);
        Some(f.see(format!("{name}, siloed pay less gated"), measure.unit(), turned))
    };
    let [over, won, renewed] = looked_at.map(&mut gap);
    let (over, won, renewed) = (over?, won?, renewed?);
    f.judged(over >= 0.10 && won >= 0.0 && renewed < 0.0)
}

fn accelerators(evidence: &Evidence) -> Option<Finding> {
    let mut f = Finding::default();
    let measure = Measure::PullInCost;
    let siloed = f.see("given away, siloed pay", measure.unit(), evidence.figure(Study::Pay, BASE, measure)?);
    let mut less = true;
    for scheme in &SCHEMES[1..] {
        let gain = evidence.gain(Study::Pay, under(scheme), measure)?.estimate;
        f.see(format!("given away, {} less siloed", plan(scheme)), measure.unit(), gain);
        less &= gain.high < 0.0;
    }
    let mut discount = |what, measure: Measure| {
        Some(f.see(what, measure.unit(), evidence.figure(Study::Pay, BASE, measure)?))
    };
    let middle = discount("discount in mid-quarter, siloed pay", Measure::DiscountMiddle)?;
    let end = discount("discount in the last weeks, siloed pay", Measure::DiscountEnd)?;
    f.judged((0.06..=0.08).contains(&siloed) && less && end > middle)
}

fn free_riding(evidence: &Evidence) -> Option<Finding> {
    let mut f = Finding::default();
    let mut gain = |name, scheme, measure: Measure| {
        let gain = evidence.gain(Study::Pay, under(scheme), measure)?.estimate;
        Some(f.see(format!("{name}, {} less siloed", plan(scheme)), measure.unit(), gain))
    };
    let over = gain("over-promised", "pool", Measure::Overpromised)?;
    let mut mood = |scheme| gain("satisfaction", scheme, Measure::Satisfaction);
    let (pool, gated) = (mood("pool")?, mood("gated")?);
    f.judged(over.abs() <= 0.05 && pool < gated / 3.0)
}

fn conflict(evidence: &Evidence) -> Option<Finding> {
    let mut f = Finding::default();
    let mut markets = Vec::new();
    for leads in Leads::ALL {
        let mut figures = Vec::new();
        for dates in DECIDERS {
            let figure = evidence.figure(Study::Dates(leads, dates), under("gated"), Measure::Value)?;
            let (few, who) = (said_leads(leads), said_dates(dates));
            f.see(format!("{few} leads, {who}"), Measure::Value.unit(), figure);
            figures.push(figure);
        }
        markets.push(figures);
    }
    // The order of some two deciders turns round between two markets, each time by more than chance.
    let ahead = |one: usize, other: usize| markets.iter().any(|f| beats(&f[one], &f[other]));
    f.judged([(0, 1), (0, 2), (1, 2)].into_iter().any(|(one, other)| ahead(one, other) && ahead(other, one)))
}

const fn said_leads(leads: Leads) -> &'static str {
    match leads {
        Leads::Four => "four",
        Leads::Six => "six",
        Leads::Eight => "eight",
    }
}

const fn said_dates(dates: Dates) -> &'static str {
    match dates {
        Dates::Bargained => "dates are bargained",
        Dates::Sales => "sales sets the dates",
        Dates::Operations => "operations sets the dates",
    }
}

/// Whether one figure lies above another by more than chance; both are taken as if from separate experiments.
fn beats(one: &Estimate, other: &Estimate) -> bool {
    one.mean - other.mean > REACH * (one.error * one.error + other.error * other.error).sqrt()
}

fn greatest(values: &[f64]) -> Option<usize> {
    let best = values.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1))?;
    Some(best.0)
}

fn power(evidence: &Evidence) -> Option<Finding> {
    let mut f = Finding::default();
    let mut both = true;
    for scheme in ["siloed", "milestones"] {
        let mut figures = Vec::new();
        for percent in POWERS {
            let figure = evidence.figure(Study::Power(percent), under(scheme), Measure::Value)?;
            let what = format!("{}, pay times {}", plan(scheme), f64::from(percent) / 100.0);
            f.see(what, Measure::Value.unit(), figure);
            figures.push(figure);
        }
        let values: Vec<f64> = figures.iter().map(|figure| figure.mean).collect();
        let top = *figures.get(greatest(&values)?)?;
        let beyond = |end: &Estimate| beats(&top, end);
        both &= figures.first().is_some_and(beyond) && figures.last().is_some_and(beyond);
    }
    f.judged(both)
}

fn mum_effect(evidence: &Evidence) -> Option<Finding> {
    let mut f = Finding::default();
    let mut told = |scheme: &'static str, culture, name| {
        let figure = evidence.figure(Study::Cultures, (scheme, culture), Measure::Disclosed)?;
        Some(f.see(format!("{}, {name}", plan(scheme)), Measure::Disclosed.unit(), figure))
    };
    let mut order = |scheme| {
        let blame = told(scheme, "blame", "under blame")?;
        let neutral = told(scheme, "neutral", "neutral culture")?;
        Some([blame, neutral, told(scheme, "customer-first", "the customer first")?])
    };
    let [blame, neutral, kind] = order("siloed")?;
    order("milestones")?;
    f.judged((0.30..=0.50).contains(&neutral) && blame < neutral && neutral < kind)
}

fn process(evidence: &Evidence) -> Option<Finding> {
    let mut f = Finding::default();
    let value = Measure::Value;
    let mut figure = |what, study| Some(f.see(what, value.unit(), evidence.figure(study, BASE, value)?));
    let never = figure("siloed pay, no slip told", Study::Slips(Slips::NeverTold))?;
    let always = figure("siloed pay, every slip told", Study::Slips(Slips::AlwaysTold))?;
    let mut gains = Vec::new();
    for scheme in &SCHEMES[1..] {
        let gain = evidence.gain(Study::Pay, under(scheme), value)?.estimate;
        gains.push(f.see(format!("{} less siloed", plan(scheme)), value.unit(), gain));
    }
    gains.sort_by(f64::total_cmp);
    f.judged(always - never >= *gains.get(gains.len() / 2)?)
}

fn sharing(evidence: &Evidence) -> Option<Finding> {
    let mut f = Finding::default();
    let mut both = |name, measure: Measure| {
        let mut figure = |scheme| {
            let figure = evidence.figure(Study::Pay, under(scheme), measure)?;
            Some(f.see(format!("{name}, {}", plan(scheme)), measure.unit(), figure))
        };
        Some([figure("siloed")?, figure("milestones")?])
    };
    let [checked, more_checked] = both("promises checked", Measure::Checked)?;
    let [told, more_told] = both("slips told", Measure::Disclosed)?;
    f.judged(more_checked > 0.0 && more_checked >= 2.0 * checked && more_told > told)
}

fn placebo(evidence: &Evidence) -> Option<Finding> {
    let mut f = Finding::default();
    let value = Measure::Value;
    f.see("siloed pay", value.unit(), evidence.figure(Study::Placebo, BASE, value)?);
    let mut gone = true;
    for scheme in ["gated", "satisfaction", "milestones"] {
        let gain = evidence.gain(Study::Placebo, under(scheme), value)?.estimate;
        f.see(format!("{} less siloed", plan(scheme)), value.unit(), gain);
        gone &= gain.low <= 0.0;
    }
    f.judged(gone)
}
