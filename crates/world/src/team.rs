//! The team of operations: how much work a week holds, and what overtime does to it.

use super::chance::{Chance, Entity, Purpose};
use super::client::Deck;
use super::parameters::Parameters;
use super::quantities::{Money, Share, Week, Work};

/// The team over the quarter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Team {
    /// Tiredness: 0 is rested, the whole is spent.
    pub fatigue: Share,
    /// Time worked in the quarter's weeks so far, meetings and visits included.
    pub worked: Work,
    /// Regular time offered in the quarter's weeks so far.
    pub offered: Work,
    /// Overtime paid so far, after the quarter's end too.
    pub overtime: Work,
}

/// What a shock takes from the team in `week`; 0 in most weeks. Model 6.4: 8 % a week, −15 to −40 %.
#[must_use]
pub fn shock(chance: Chance, p: &Parameters, deck: Deck, week: Week) -> Share {
    match deck {
        Deck::Calm => Share::ZERO,
        Deck::Ordinary | Deck::Hard => {
            let mut stream = chance.stream(Purpose::CapacityShock, Entity::Company, week.number());
            if stream.happens(p.shock_chance) {
                Share::from_fraction(stream.uniform(p.shock_low, p.shock_high))
            } else {
                Share::ZERO
            }
        }
    }
}

/// What the capacity of a week is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CapacityTerms {
    /// A rested team without overtime.
    pub regular: Work,
    /// What overtime adds.
    pub overtime: Work,
    /// What tiredness takes, as a negative amount.
    pub fatigue: Work,
    /// What a shock takes, as a negative amount.
    pub shock: Work,
}

impl Team {
    /// Work that fits into a week: C·(1 + g(o))·(1 − ½F)·(1 − shock), where overtime o yields itself up to
    /// 20 % and 70 % of what goes beyond (Pencavel 2015). Model 6.4.
    #[must_use]
    pub fn capacity(&self, p: &Parameters, overtime: Share, shock: Share) -> Work {
        let o = overtime.fraction();
        let gain = o.min(p.overtime_bend) + p.overtime_slope * (o - p.overtime_bend).max(0.0);
        let rested = 1.0 - p.fatigue_loss * self.fatigue.fraction();
        Work::from_person_days(p.capacity * (1.0 + gain) * rested * (1.0 - shock.fraction()))
    }

    /// The same, term by term. The terms add up to the capacity exactly.
    #[must_use]
    pub fn capacity_terms(&self, p: &Parameters, overtime: Share, shock: Share) -> CapacityTerms {
        let rested = Self { fatigue: Share::ZERO, ..Self::default() };
        let regular = rested.capacity(p, Share::ZERO, Share::ZERO);
        let longer = rested.capacity(p, overtime, Share::ZERO);
        let tired = self.capacity(p, overtime, Share::ZERO);
        CapacityTerms {
            regular,
            overtime: longer - regular,
            fatigue: tired - longer,
            shock: self.capacity(p, overtime, shock) - tired,
        }
    }

    /// The most of a week that one project can use.
    #[must_use]
    pub fn ceiling(p: &Parameters, capacity: Work) -> Work {
        capacity.times(p.project_ceiling)
    }

    /// The overtime that a week's work took of what was planned: only as far as the week did more than regular time
    /// holds, in all or for one project. Whoever had nothing to do went home.
    #[must_use]
    pub fn overtime_worked(
        &self,
        p: &Parameters,
        planned: Share,
        shock: Share,
        on_people: Work,
        on_projects: &[Work],
    ) -> Share {
        let regular = self.capacity(p, Share::ZERO, shock);
        let gained = self.capacity(p, planned, shock) - regular;
        if !gained.is_positive() {
            return Share::ZERO;
        }
        let ceiling = Self::ceiling(p, regular);
        let beyond = |work: &Work| (*work - ceiling).max(Work::ZERO);
        let on_all: Work = on_projects.iter().copied().sum();
        let in_all = on_people + on_all - regular;
        let alone: Work = on_projects.iter().map(beyond).sum();
        let extra = in_all.max(alone).max(Work::ZERO).min(gained);
        Share::from_fraction(planned.fraction() * extra.person_days() / gained.person_days())
    }

    /// Pays and tires the team for a week in which it worked this overtime: fatigue follows overtime by a third of the gap each
    /// week. Model 6.4.
    pub fn tire(&mut self, p: &Parameters, overtime: Share) {
        self.overtime += Work::from_person_days(p.capacity * overtime.fraction());
        let gap = overtime.fraction() - self.fatigue.fraction();
        self.fatigue = Share::from_fraction(self.fatigue.fraction() + gap / p.fatigue_weeks);
    }

    /// Books a week of the quarter in which `worked` was used. Weeks after the quarter are not booked: the
    /// utilisation that anybody is paid for is the quarter's.
    pub fn book(&mut self, p: &Parameters, worked: Work) {
        self.worked += worked;
        self.offered += Work::from_person_days(p.capacity);
    }

    /// Time worked over regular time offered so far.
    #[must_use]
    pub fn utilisation(&self) -> Share {
        self.worked.share_of(self.offered).unwrap_or_default()
    }

    /// What overtime has cost so far.
    #[must_use]
    pub fn overtime_cost(&self, p: &Parameters) -> Money {
        Money::from_thousands(self.overtime.person_days() * p.overtime_cost)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_overtime_that_is_worked_counts() {
        let p = Parameters::default();
        let (team, planned) = (Team::default(), Share::percent(30));
        let days = |days: &[f64]| days.iter().map(|one| Work::from_person_days(*one)).collect::<Vec<_>>();
        let worked = |on_people: f64, on_projects: &[f64]| {
            let people = Work::from_person_days(on_people);
            team.overtime_worked(&p, planned, Share::ZERO, people, &days(on_projects))
        };
        // 20 person-days of regular time, 12 of them for one project; 5.4 more with overtime.
        assert_eq!(worked(0.0, &[]), Share::ZERO);
        assert_eq!(worked(1.0, &[12.0, 7.0]), Share::ZERO);
        assert_eq!(worked(0.0, &[12.0, 10.7]), Share::percent(15));
        assert_eq!(worked(0.0, &[14.7]), Share::percent(15));
        assert_eq!(worked(0.0, &[15.2, 10.2]), planned);
        assert_eq!(
            team.overtime_worked(&p, Share::ZERO, Share::ZERO, Work::ZERO, &days(&[12.0, 8.0])),
            Share::ZERO
        );
    }

    #[test]
    fn the_terms_of_a_capacity_add_up_to_it() {
        let p = Parameters::default();
        for (overtime, fatigue, shock) in [(0, 0, 0), (10, 3, 0), (20, 20, 15), (30, 26, 40)] {
            let team = Team { fatigue: Share::percent(fatigue), ..Team::default() };
            let (overtime, shock) = (Share::percent(overtime), Share::percent(shock));
            let made = team.capacity_terms(&p, overtime, shock);
            let sum = made.regular + made.overtime + made.fatigue + made.shock;
            assert_eq!(sum, team.capacity(&p, overtime, shock));
            assert_eq!(made.regular, Work::from_person_days(p.capacity));
            assert!(made.overtime >= Work::ZERO && made.fatigue <= Work::ZERO && made.shock <= Work::ZERO);
        }
    }
}
