//! The strategy cascade: from the strategy over objectives and metrics to owners and departments, and how far each
//! department points the same way. Model 6.8.

use game::{BySeat, Seat};
use pay::alignment::{Aim, Weights, declared};
use serde::{Deserialize, Serialize};
use world::quantities::Share;

/// Version of the file format.
pub const FORMAT: u32 = 1;
/// The most characters of the strategy, and of an objective.
pub const LONGEST: usize = 160;
/// The most characters of an owner's name.
pub const LONGEST_OWNER: usize = 60;
/// From this cosine on two directions are told to be the same; below the other they have little in common.
pub const SAME: f64 = 0.8;
/// Below this, what two directions have in common is told to be little. Both marks are ours.
pub const LITTLE: f64 = 0.5;

/// A strategy to begin with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// The company of the model: some of everything.
    Balanced,
    /// More sold than last year.
    Growth,
    /// Clients who stay.
    Loyalty,
    /// More out of the same team.
    Efficiency,
}

impl Preset {
    /// Every preset.
    pub const ALL: [Self; 4] = [Self::Balanced, Self::Growth, Self::Loyalty, Self::Efficiency];

    /// What the company weighs. The first is the model's; the others are assumptions of ours.
    #[must_use]
    pub const fn weights(self) -> Weights {
        match self {
            Self::Balanced => Weights::COMPANY,
            Self::Growth => Weights::percent([60, 20, 0, 0, 5, 5, 10]),
            Self::Loyalty => Weights::percent([10, 20, 0, 0, 20, 25, 25]),
            Self::Efficiency => Weights::percent([10, 35, 25, 20, 10, 0, 0]),
        }
    }
}

/// What one aim is to the company: the objective behind it, and who answers for it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// What is to be reached, in the team's words.
    #[serde(default)]
    pub objective: String,
    /// Who answers for it.
    #[serde(default)]
    pub owner: String,
}

/// The sheet that a team fills in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cascade {
    /// Version of the file format; 1.
    pub format: u32,
    /// The strategy, in the team's words.
    pub strategy: String,
    /// The goals, in the order of [`Aim::ALL`].
    pub goals: [Goal; Aim::ALL.len()],
    /// What each aim weighs for the company, in hundredths of a percent, in the order of [`Aim::ALL`].
    pub company: Weights,
    /// What it weighs for each department.
    pub departments: BySeat<Weights>,
}

impl Default for Cascade {
    fn default() -> Self {
        Self {
            format: FORMAT,
            strategy: String::new(),
            goals: core::array::from_fn(|_| Goal::default()),
            company: Weights::COMPANY,
            departments: BySeat { sales: Weights::COMPANY, operations: Weights::COMPANY },
        }
    }
}

/// How far directions agree, as cosines; nothing where one of them is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Alignment {
    /// Each department with the company.
    pub company: BySeat<Option<f64>>,
    /// The departments with each other.
    pub departments: Option<f64>,
}

impl Alignment {
    /// How far two departments' weights agree with the company's, and with each other.
    #[must_use]
    pub fn of(company: &Weights, departments: &BySeat<Option<Weights>>) -> Self {
        let with = |seat: Seat| departments[seat].as_ref().and_then(|weights| declared(weights, company));
        let BySeat { sales, operations } = departments;
        Self {
            company: BySeat::from_fn(with),
            departments: sales.as_ref().zip(operations.as_ref()).and_then(|(a, b)| declared(a, b)),
        }
    }
}

impl Cascade {
    /// How far what is written agrees.
    #[must_use]
    pub fn declared(&self) -> Alignment {
        Alignment::of(&self.company, &self.departments.map(Some))
    }

    /// How far what the pay says agrees with what the company wants.
    #[must_use]
    pub fn paid(&self, told_by_pay: &BySeat<Option<Weights>>) -> Alignment {
        Alignment::of(&self.company, told_by_pay)
    }

    /// True if it can be kept and opened again: texts within their lengths, weights between nothing and the whole.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        let short = |text: &str, most: usize| {
            text.chars().count() <= most && !text.chars().any(|c| base::text::is_hidden(c) && c != '\n')
        };
        let goals = self
            .goals
            .iter()
            .all(|goal| short(&goal.objective, LONGEST) && short(&goal.owner, LONGEST_OWNER));
        let all = [&self.company, &self.departments.sales, &self.departments.operations];
        let weights = all.into_iter().all(|weights| {
            Aim::ALL.into_iter().all(|aim| (Share::ZERO..=Share::WHOLE).contains(&weights.of(aim)))
        });
        self.format == FORMAT && short(&self.strategy, LONGEST) && goals && weights
    }
}

/// A seat whose measures disagree: what is written or paid for, and what comes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disagreement {
    /// Written down to point with the company, and paid to point elsewhere.
    WrittenNotPaid(Seat),
    /// Paid for what the company wants, by its words, and moved elsewhere by its money.
    PaidNotMoved(Seat),
    /// Moved by its money where the company wants it, whatever the words of its pay are.
    MovedNotPaid(Seat),
}

/// Where the measures disagree: a direction that is the same by one and has little in common by another.
#[must_use]
pub fn disagreements(written: &Alignment, paid: &Alignment, moved: Option<&Alignment>) -> Vec<Disagreement> {
    let same = |cosine: Option<f64>| cosine.is_some_and(|cosine| cosine >= SAME);
    let little = |cosine: Option<f64>| cosine.is_some_and(|cosine| cosine < LITTLE);
    let mut found = Vec::new();
    for seat in Seat::ALL {
        let (written, paid) = (written.company[seat], paid.company[seat]);
        let moved = moved.and_then(|moved| moved.company[seat]);
        if same(written) && little(paid) {
            found.push(Disagreement::WrittenNotPaid(seat));
        }
        if same(paid) && little(moved) {
            found.push(Disagreement::PaidNotMoved(seat));
        }
        if little(paid) && same(moved) {
            found.push(Disagreement::MovedNotPaid(seat));
        }
    }
    found
}
