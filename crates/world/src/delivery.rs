//! A week of work on a project: pressure, haste, flaws, rework, the quality gate, delivery.

use super::chance::{Chance, Purpose};
use super::client::Deck;
use super::forecast::Remaining;
use super::job::Content;
use super::parameters::Parameters;
use super::project::{Project, QualityGate};
use super::quantities::{Moment, Share, Week, Work};

/// How hard the week presses: Σ Ŵ / max(e − t, 0.7), over capacity. 1 is a full week. Model 6.4.
#[must_use]
pub fn pressure(
    p: &Parameters,
    projects: &[Option<Project>],
    remaining: &Remaining,
    now: Moment,
    capacity: Work,
) -> f64 {
    let needed: f64 = remaining
        .iter()
        .filter_map(|(client, work)| {
            let weeks =
                projects.get(client.index())?.as_ref()?.expected.weeks_since(now).max(p.pressure_floor);
            Some(work.person_days() / weeks)
        })
        .sum();
    needed / capacity.person_days().max(0.1)
}

/// Work done per person-day: m = 1 + 0.3·clip(π − 1, 0, 0.5). Cutting corners is quick. Model 6.4.
#[must_use]
pub fn speed(p: &Parameters, pressure: f64) -> f64 {
    1.0 + p.haste * (pressure - 1.0).clamp(0.0, p.haste_ceiling)
}

/// Share of the work that is flawed: ε = min(0.4, 0.10 + 0.20·clip(π − 1, 0, 1) + 0.3·F).
/// Structure after Oliva and Sterman (2001). Model 6.4.
#[must_use]
pub fn flawed_share(p: &Parameters, pressure: f64, fatigue: Share) -> f64 {
    let hurried = p.defect_pressure * (pressure - 1.0).clamp(0.0, 1.0);
    (p.defect_base + hurried + p.defect_fatigue * fatigue.fraction()).min(p.defect_ceiling)
}

/// The conditions under which a week is worked.
#[derive(Clone, Copy, Debug)]
pub struct Conditions {
    /// The week.
    pub week: Week,
    /// Work done per person-day.
    pub speed: f64,
    /// Share of it that is flawed.
    pub flawed: f64,
}

/// What a week did to a project. All of it in tenths of a person-day, so that the books balance:
/// `remaining after = remaining before − progress + found + returned + crept`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct WeekOfWork {
    /// Time of the team used.
    pub used: Work,
    /// Work taken off the remaining.
    pub progress: Work,
    /// Flaws that surfaced and became work again.
    pub found: Work,
    /// Flaws that the quality gate sent back.
    pub returned: Work,
    /// Work that the client added.
    pub crept: Work,
}

/// Work the client adds this week: 4 % a project-week, 10 to 25 % of the effort. Model 6.4.
#[must_use]
pub fn creep(chance: Chance, p: &Parameters, deck: Deck, project: &Project, week: Week) -> Work {
    match deck {
        Deck::Calm => Work::ZERO,
        Deck::Ordinary | Deck::Hard => {
            let mut stream = chance.stream(Purpose::ScopeCreep, project.client.entity(), week.number());
            if stream.happens(p.creep_chance) {
                project.job.effort().times(stream.uniform(p.creep_low, p.creep_high))
            } else {
                Work::ZERO
            }
        }
    }
}

/// Works `allotted` time on `project` and delivers it when it is ready.
///
/// Flaws surface at the end of the week. When no more than 0.3 person-days remain, the one quality gate sends
/// back 60 % of the flaws if they are more than 5 % of the effort; else the project ships, flaws and all.
pub fn work_week(
    p: &Parameters,
    project: &mut Project,
    allotted: Work,
    crept: Work,
    at: Conditions,
) -> WeekOfWork {
    let mut week = WeekOfWork { crept, ..WeekOfWork::default() };
    let mut left = project.job.content();
    left.effort += crept;
    left.remaining += crept;
    advance(project, &mut left, allotted, at, &mut week);
    if is_shippable(p, left) && hold_gate(p, project, &mut left, &mut week) {
        advance(project, &mut left, allotted - week.used, at, &mut week);
    }
    project.spent += week.used;
    if is_shippable(p, left) && project.gate != QualityGate::Planned {
        project.delivered = Some(within(at.week, week.used, allotted));
    } else {
        let found = project.undiscovered.times(p.rework_found);
        project.undiscovered -= found;
        left.remaining += found;
        week.found = found;
    }
    project.job.becomes(left);
    week
}

fn is_shippable(p: &Parameters, left: Content) -> bool {
    left.remaining <= Work::from_person_days(p.shippable)
}

/// Does up to `allotted` of work.
fn advance(project: &mut Project, left: &mut Content, allotted: Work, at: Conditions, week: &mut WeekOfWork) {
    let possible = allotted.times(at.speed);
    let progress = possible.min(left.remaining);
    let used = if progress < possible { progress.times(1.0 / at.speed).min(allotted) } else { allotted };
    left.remaining -= progress;
    project.undiscovered += progress.times(at.flawed);
    week.progress += progress;
    week.used += used;
}

/// Holds the gate if it is planned; true when it sent work back.
fn hold_gate(p: &Parameters, project: &mut Project, left: &mut Content, week: &mut WeekOfWork) -> bool {
    match project.gate {
        QualityGate::Skipped | QualityGate::Held => false,
        QualityGate::Planned => {
            project.gate = QualityGate::Held;
            if share_of_flaws(project, left.effort).fraction() <= p.gate_threshold {
                return false;
            }
            let returned = project.undiscovered.times(p.gate_found);
            project.undiscovered -= returned;
            left.remaining += returned;
            week.returned = returned;
            true
        }
    }
}

/// Work, in person-days, that the quality gate is to be expected to send back from a project that goes on without pressure,
/// while it is still ahead: 60 % of 10 % of the whole, as far as operations knows it.
#[must_use]
pub fn foreseen_rework(p: &Parameters, project: &Project) -> f64 {
    match project.gate {
        QualityGate::Skipped | QualityGate::Held => 0.0,
        QualityGate::Planned => {
            let whole = project.job.content().done() + project.job.estimated_remaining();
            p.gate_found * p.defect_base * whole.person_days()
        }
    }
}

/// Undiscovered flaws as a share of the effort.
#[must_use]
pub fn flaws(project: &Project) -> Share {
    share_of_flaws(project, project.job.effort())
}

fn share_of_flaws(project: &Project, effort: Work) -> Share {
    project.undiscovered.share_of(effort).unwrap_or_default()
}

/// The moment within `week` at which `used` of `allotted` is done; at least a tenth into the week. In whole numbers:
/// a fraction that is off by its last bit would be a tenth of a week too late.
fn within(week: Week, used: Work, allotted: Work) -> Moment {
    let tenths = match (used.tenths().max(0).unsigned_abs(), allotted.tenths().max(0).unsigned_abs()) {
        (_, 0) => 10,
        (used, allotted) => (used * 10).div_ceil(allotted).clamp(1, 10),
    };
    Moment::from_tenths(week.start().tenths() + tenths as i32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_that_takes_seven_tenths_of_its_time_is_done_after_seven_tenths_of_the_week() {
        for allotted in 1..=400 {
            for used in 0..=allotted {
                let week = Week::new(3);
                let at = within(week, Work::from_tenths(used), Work::from_tenths(allotted));
                let into = at.tenths() - week.start().tenths();
                assert!(into * allotted >= used * 10, "{used} of {allotted} is not done at {into}");
                assert!(into == 1 || (into - 1) * allotted < used * 10, "{used} of {allotted} at {into}");
            }
        }
    }
}
