//! One quarter, measured: whole numbers only, so that any sum of trials is exact.

use super::measure::{Measure, MeasureUnit};
use game::simulation::Simulation;
use game::state::State;
use world::chance::Chance;
use world::company::Company;
use world::pipeline::{Deal, DealId, Fate};
use world::project::{Joint, Project, Renewed};
use world::quantities::{Money, Week};

/// What one measure found in one quarter: so much of so much. For money the whole is one quarter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How much, in the measure's small unit.
    pub part: i64,
    /// Of how much; nothing was found where it is 0.
    pub whole: i64,
}

impl Tally {
    const fn of(part: i64, whole: i64) -> Self {
        Self { part, whole }
    }

    const fn money(money: Money) -> Self {
        Self { part: money.cents(), whole: 1 }
    }

    fn count(&mut self, hit: bool) {
        self.part += i64::from(hit);
        self.whole += 1;
    }

    fn add(&mut self, part: impl Into<i64>, whole: impl Into<i64>) {
        self.part += part.into();
        self.whole += whole.into();
    }

    /// The quarter's own figure in the measure's small unit, rounded down; hundredths of a percent for shares.
    #[must_use]
    pub fn figure(self, unit: MeasureUnit) -> Option<i64> {
        let fine = match unit {
            MeasureUnit::Share => 10_000,
            MeasureUnit::Weeks | MeasureUnit::Points | MeasureUnit::Thousands => 1,
        };
        (self.whole != 0).then(|| (self.part * fine).div_euclid(self.whole))
    }
}

/// One quarter, measured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trial {
    tallies: [Tally; Measure::COUNT],
}

impl Default for Trial {
    fn default() -> Self {
        Self { tallies: [Tally::default(); Measure::COUNT] }
    }
}

impl Trial {
    /// What `measure` found.
    #[must_use]
    pub const fn tally(&self, measure: Measure) -> Tally {
        self.tallies[measure as usize]
    }

    fn at(&mut self, measure: Measure) -> &mut Tally {
        &mut self.tallies[measure as usize]
    }

    /// Measures a quarter that is over.
    pub fn of(quarter: &mut Simulation) -> Self {
        let mut trial = Self::default();
        let (earned, standing, company) = (quarter.earned(), quarter.standing(), quarter.company());
        let weeks = quarter.setup().scenario.draft().weeks;
        let state = quarter.state();
        let ended = state.week();
        for project in state.projects.iter().flatten() {
            trial.measure_promise(project, Week::new(weeks));
            trial.measure_delivery(project, ended);
        }
        trial.measure_deals(state);
        trial.measure_team(state);
        trial.measure_conduct(quarter);
        trial.measure_books(&company);
        *trial.at(Measure::PayOfSales) = Tally::money(earned.sales);
        *trial.at(Measure::PayOfOperations) = Tally::money(earned.operations);
        *trial.at(Measure::StandingOfSales) = Tally::money(standing.sales);
        *trial.at(Measure::StandingOfOperations) = Tally::money(standing.operations);
        let net = company.lifetime_value() - earned.sales - earned.operations;
        *trial.at(Measure::NetValue) = Tally::money(net);
        *trial.at(Measure::PulledIn) = Tally::money(company.pulled_in);
        *trial.at(Measure::PipelineCost) = Tally::money(pipeline_cost(quarter));
        trial
    }

    /// Adds another quarter of the same campaign: shares are taken over both, sums of money add up.
    pub fn join(&mut self, later: &Self) {
        for measure in Measure::ALL {
            let (tally, next) = (self.at(measure), later.tally(measure));
            tally.part += next.part;
            match measure.unit() {
                MeasureUnit::Thousands => tally.whole = tally.whole.max(next.whole),
                MeasureUnit::Share | MeasureUnit::Weeks | MeasureUnit::Points => tally.whole += next.whole,
            }
        }
    }

    /// Takes the worth of the future out of a quarter that another one follows: there it is lived, not assumed.
    pub fn forget_future(&mut self, company: &Company) {
        let future = company.lifetime + company.word_of_mouth;
        for measure in [Measure::Value, Measure::NetValue] {
            self.at(measure).part -= future.cents();
        }
    }

    fn measure_promise(&mut self, project: &Project, last: Week) {
        self.at(Measure::Overpromised).count(project.is_overpromised());
        self.at(Measure::Checked).count(project.checked_jointly == Joint::Done);
        let off = project.list.times(project.terms.discount.fraction()).cents();
        let list = project.list.cents();
        self.at(Measure::Discount).add(off, list);
        match third(project.signed, last) {
            Part::Beginning => {}
            Part::Middle => self.at(Measure::DiscountMiddle).add(off, list),
            Part::End => self.at(Measure::DiscountEnd).add(off, list),
        }
    }

    fn measure_delivery(&mut self, project: &Project, ended: Week) {
        let at = project.delivered.unwrap_or_else(|| ended.end());
        let late = (at.tenths() - project.due.end().tenths()).max(0);
        self.at(Measure::Late).count(late > 0 || project.is_running());
        self.at(Measure::WeeksLate).add(late, 1);
        self.at(Measure::NeverDelivered).count(project.is_running());
        if !project.is_running() {
            let (spent, stated) = (project.spent.tenths(), project.stated.tenths());
            self.at(Measure::Overrun).add(spent - stated, stated);
            self.at(Measure::Flaws).add(project.undiscovered.tenths(), project.job.effort().tenths());
        }
        if let Some(points) = project.surveyed {
            self.at(Measure::Satisfaction).add(points.tenths(), 1);
        }
        if let Some(renewed) = project.renewed {
            self.at(Measure::Renewed).count(renewed == Renewed::Stays);
        }
    }

    fn measure_deals(&mut self, state: &State) {
        for deal in &state.deals {
            if let Fate::PulledIn(price) = deal.fate {
                let off = (deal.list - price).cents();
                self.at(Measure::PullInCost).add(off, price.cents());
                self.at(Measure::DiscountEnd).add(off, deal.list.cents());
            }
        }
        for project in state.projects.iter().flatten() {
            self.at(Measure::PullInCost).add(0, project.price.cents());
        }
    }

    fn measure_team(&mut self, state: &State) {
        let team = &state.team;
        let offered = team.offered.tenths();
        self.at(Measure::Utilisation).add(team.worked.tenths(), offered);
        self.at(Measure::Overtime).add(team.overtime.tenths(), offered);
        let promised: i32 =
            state.projects.iter().flatten().map(|project| project.job.effort().tenths()).sum();
        self.at(Measure::Load).add(promised, offered);
    }

    fn measure_conduct(&mut self, quarter: &Simulation) {
        let counts = quarter.counts();
        let leads = quarter.state().leads.len() as i64;
        *self.at(Measure::Won) = Tally::of(counts.signed.into(), leads);
        *self.at(Measure::Escalated) = Tally::of(counts.escalations.into(), leads);
        *self.at(Measure::Disclosed) = Tally::of(counts.slips_disclosed.into(), counts.slips_seen.into());
        *self.at(Measure::PassedOn) = Tally::of(counts.news_passed_on.into(), counts.slips_disclosed.into());
    }

    fn measure_books(&mut self, company: &Company) {
        let revenue = company.revenue + company.pulled_in;
        *self.at(Measure::Revenue) = Tally::money(revenue);
        *self.at(Measure::Result) = Tally::money(company.quarter());
        *self.at(Measure::Margin) = Tally::of(company.quarter().cents(), revenue.cents());
        *self.at(Measure::Value) = Tally::money(company.lifetime_value());
    }
}

/// What the deals pulled in would have left for next quarter, less what they do: by the same chance, so that it is what
/// pulling them in took from there.
fn pipeline_cost(quarter: &Simulation) -> Money {
    let setup = quarter.setup();
    let (chance, p) = (Chance::new(setup.seed), setup.scenario.parameters());
    let deals = (0u8..).map(DealId::new).zip(&quarter.state().deals);
    let taken = deals.map(|(id, deal)| {
        let left = Deal { fate: Fate::Waiting, ..*deal };
        match deal.fate {
            Fate::PulledIn(_) => left.carried_over(chance, p, id) - deal.carried_over(chance, p, id),
            Fate::Waiting | Fate::Declined => Money::ZERO,
        }
    });
    taken.sum()
}

enum Part {
    Beginning,
    Middle,
    End,
}

/// Which part of the quarter a week falls into: the first third, the middle, or the last quarter.
const fn third(week: Week, last: Week) -> Part {
    let (week, last) = (week.number() as u32, last.number() as u32);
    if week * 3 <= last {
        Part::Beginning
    } else if week * 4 <= last * 3 {
        Part::Middle
    } else {
        Part::End
    }
}
