//! The stylised facts (model 6.10) of the world alone: nobody is paid and nobody decides. Those called built in
//! test the code against the model, not the model against the world.

use super::Finding;
use super::controlled::{self, Mean};
use super::queue;
use super::study::{Study, StudyResults};
use super::what::What;
use crate::estimate::Estimate;
use crate::measure::{Measure, MeasureUnit};
use world::chance::logistic;
use world::parameters::Parameters;
use world::project::Project;
use world::quantities::{Moment, Share};

/// The loads at which the open queue is tried.
const LOADS: [f64; 6] = [0.60, 0.70, 0.80, 0.85, 0.90, 0.95];

pub fn kingman(evidence: &StudyResults) -> Option<Finding> {
    let mut f = Finding::default();
    let p = Parameters::default();
    let clients = queue::efforts(&p);
    let mut near = true;
    for load in LOADS {
        let (wait, formula) = queue::waits(&p, &clients, load);
        let ratio = wait.times(1.0 / formula);
        let off = f.see(What::WaitOverFormula { load: percent(load) }, MeasureUnit::Share, ratio);
        near &= (off - 1.0).abs() <= 0.15;
    }
    let (loads, late) =
        (evidence.along(Study::Load, Measure::Load), evidence.along(Study::Load, Measure::WeeksLate));
    let mut points: Vec<(f64, f64)> = Vec::new();
    for (load, late) in loads.iter().zip(&late) {
        let weeks = f.see(What::WeeksLate { load: percent(load.mean) }, MeasureUnit::Weeks, *late);
        points.push((load.mean, weeks));
    }
    points.sort_by(|a, b| a.0.total_cmp(&b.0));
    let slopes: Vec<f64> =
        points.windows(2).map(|pair| (pair[1].1 - pair[0].1) / (pair[1].0 - pair[0].0)).collect();
    let convex = slopes.len() >= 2 && slopes.windows(2).all(|pair| pair[1] >= pair[0]);
    f.judged(near && convex)
}

/// A share in whole percent.
fn percent(share: f64) -> f64 {
    libm::round(share * 100.0)
}

pub fn warning(_: &StudyResults) -> Option<Finding> {
    let mut f = Finding::default();
    let p = Parameters::default();
    let mut renewals = Vec::new();
    let hidden = controlled::delivered(&p, 2.0, leave);
    renewals.push(f.see(What::NeverWarned, MeasureUnit::Share, hidden.renewal));
    for weeks in [0.5, 2.0, 4.0] {
        let ended = controlled::delivered(&p, 2.0, controlled::warned(&p, weeks));
        renewals.push(f.see(What::Warned { weeks }, MeasureUnit::Share, ended.renewal));
    }
    f.judged(renewals.windows(2).all(|pair| pair[1] > pair[0]))
}

const fn leave(_: &mut Project, _: Moment) {}

pub fn asymmetry(_: &StudyResults) -> Option<Finding> {
    let mut f = Finding::default();
    let p = Parameters::default();
    // Announced in full: the client expects the late date, so that only the told lateness counts.
    let announced = |project: &mut Project, at: Moment| {
        project.expected = at;
        project.warned = Some(at.week());
    };
    let points = |late: f64, told: bool| {
        if told { controlled::delivered(&p, late, announced) } else { controlled::delivered(&p, late, leave) }
            .points
    };
    let on_time = points(0.0, false);
    let mut change = |what, points: Estimate| {
        f.see(what, MeasureUnit::Points, Estimate::exact(points.mean - on_time.mean))
    };
    let silent = change(What::LateUnannounced, points(1.0, false));
    let told = change(What::LateAnnounced, points(1.0, true));
    let early = change(What::Early, points(-1.0, false));
    f.judged(silent <= 2.0 * told && told < 0.0 && early <= 2.0)
}

pub fn overrun(_: &StudyResults) -> Option<Finding> {
    let mut f = Finding::default();
    let (mut ratio, mut above, mut far) = (Mean::default(), Mean::default(), Mean::default());
    for client in queue::efforts(&Parameters::default()) {
        let x = client.effort.person_days() / client.stated.person_days();
        ratio.add(x);
        above.add(f64::from(u8::from(x > 1.0)));
        far.add(f64::from(u8::from(x > 2.0)));
    }
    let mean = f.see(What::EffortOverStated, MeasureUnit::Share, ratio.estimate());
    let above = f.see(What::AboveStated, MeasureUnit::Share, above.estimate());
    let far = f.see(What::AboveTwice, MeasureUnit::Share, far.estimate());
    let holds =
        (1.30..=1.40).contains(&mean) && (0.60..=0.80).contains(&above) && (0.05..=0.15).contains(&far);
    f.judged(holds)
}

pub fn overtime(_: &StudyResults) -> Option<Finding> {
    let mut f = Finding::default();
    let p = Parameters::default();
    let mut gain = |what, weeks| {
        let gain = controlled::sustained(&p, Share::percent(20), weeks);
        f.see(what, MeasureUnit::Share, Estimate::exact(gain))
    };
    let (first, sixth) = (gain(What::FirstWeek, 1), gain(What::SeventhWeek, 7));
    let mut flaws = Vec::new();
    for pressure in [1.0, 1.25, 1.5, 2.0] {
        let shipped = controlled::shipped_flaws(&p, pressure);
        flaws.push(f.see(What::FlawsShipped { pressure }, MeasureUnit::Share, shipped));
    }
    f.judged(first > sixth && sixth < 0.10 && flaws.windows(2).all(|pair| pair[1] > pair[0]))
}

pub fn recovery(_: &StudyResults) -> Option<Finding> {
    let mut f = Finding::default();
    let p = Parameters::default();
    let credited = |project: &mut Project, _: Moment| project.credit = Share::percent(10);
    let (bare, mended) = (controlled::delivered(&p, 2.0, leave), controlled::delivered(&p, 2.0, credited));
    let points = mended.points.mean - bare.points.mean;
    let renewal = mended.renewal.mean - bare.renewal.mean;
    // The slope of renewal at the middle of the two, times the points that were mended.
    let middle = (bare.points.mean + mended.points.mean) / 2.0;
    let odds = logistic(p.renewal_slope * (middle - p.renewal_middle));
    let implied = p.renewal_slope * odds * (1.0 - odds) * points;
    f.see(What::PointsWonBack, MeasureUnit::Points, Estimate::exact(points));
    f.see(What::RenewalGained, MeasureUnit::Share, Estimate::exact(renewal));
    f.see(What::RenewalImplied, MeasureUnit::Share, Estimate::exact(implied));
    f.judged(points > 0.0 && renewal > 0.0 && renewal < implied)
}
