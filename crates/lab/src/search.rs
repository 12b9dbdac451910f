//! The search for the pay that serves an objective best.
//!
//! A candidate is a mix: for each seat, how its budget is spread over a few parts of pay. Candidates race by
//! sequential halving (Karnin, Koren and Somekh 2013): all play the same few seeds, the better half plays twice as
//! many, and so on; then neighbours of the best race once more. Common seeds make every comparison paired, and
//! nothing is fitted: a general optimiser would have to be told about the noise that common seeds take out. The last
//! round is played on seeds that no earlier round has seen, because who won a race was also lucky.

use super::estimate::{Difference, Estimate, difference, estimate};
use super::experiment::{ExperimentDraft, Seeds};
use super::measure::Measure;
use super::report::ENGINE;
use super::run::Results;
use crate::experiment::ExperimentFault;
use base::fault::Fault;
use base::order;
use base::writing;
use game::Seat;
use game::record::PresetOrFile;
use game::reference;
use game::scenario::Scenario;
use pay::budget::UNSCALED;
use pay::draft::{FORMAT, SchemeDraft};
use pay::metric::{Gate, Metric};
use pay::presets;
use pay::scheme::{Due, PayLine, Payee, Rate, Scheme};
use pay::slip;
use serde::{Serialize, Serializer};
use std::rc::Rc;
use world::quantities::{Money, Points, Share};

/// Parts of pay for each seat.
pub const PARTS: usize = 4;
/// A seat's budget is spread in quarters.
pub const WHOLE: u8 = 4;
/// Seeds of the first round of a race; each next round plays twice as many.
const FIRST_SEEDS: u32 = 60;
/// Seeds of the last round.
const LAST_SEEDS: u32 = 4_000;
/// The first seed of the last round: far beyond those of the races.
const LAST_FIRST: u32 = 1_000_000;
/// How many come to the last round.
const FINALISTS: usize = 4;

/// How each seat's budget is spread over its parts, in quarters.
///
/// For sales: commission at signature; commission once delivered on time to a content client; average satisfaction;
/// renewed prices. For operations: promises within effort; promises on time; average satisfaction; clients who stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Mix {
    /// Of sales.
    pub sales: [u8; PARTS],
    /// Of operations.
    pub operations: [u8; PARTS],
}

impl Mix {
    fn id(&self) -> String {
        let digits =
            |parts: [u8; PARTS]| parts.map(|part| char::from(b'0' + part)).iter().collect::<String>();
        format!("mix-{}-{}", digits(self.sales), digits(self.operations))
    }

    /// Every mix in which each seat is paid by one part alone, or by two in equal halves.
    fn first() -> Vec<Self> {
        let mut spreads = Vec::new();
        for one in 0..PARTS {
            for other in one..PARTS {
                let mut spread = [0; PARTS];
                spread[one] += WHOLE / 2;
                spread[other] += WHOLE / 2;
                spreads.push(spread);
            }
        }
        let all = |sales| spreads.iter().map(move |operations| Self { sales, operations: *operations });
        let mut mixes: Vec<Self> = spreads.iter().flat_map(|sales| all(*sales)).collect();
        // A race of 64 halves evenly; the mixes left out are neighbours of some that are in it.
        mixes.retain(|mix| mix.sales.iter().chain(&mix.operations).filter(|part| **part > 0).count() <= 3);
        mixes.truncate(MOST);
        mixes
    }

    /// Every mix that moves a quarter of one seat's budget from one part to another.
    fn neighbours(self) -> Vec<Self> {
        let Self { sales, operations } = self;
        let mut near = Vec::new();
        for (from, to) in (0..PARTS).flat_map(|from| (0..PARTS).map(move |to| (from, to))) {
            near.extend(moved(sales, from, to).map(|sales| Self { sales, operations }));
            near.extend(moved(operations, from, to).map(|operations| Self { sales, operations }));
        }
        near
    }
}

/// A spread with a quarter of the budget moved, if there is any to move.
fn moved(mut spread: [u8; PARTS], from: usize, to: usize) -> Option<[u8; PARTS]> {
    if from == to || spread[from] == 0 {
        return None;
    }
    spread[from] -= 1;
    spread[to] += 1;
    Some(spread)
}

/// The most candidates of a race.
pub const MOST: usize = 64;

/// The lines of a part at the rates they would have alone; the gates make the difference.
fn part(seat: Seat, place: usize) -> PayLine {
    let line = |metric, rate, gates, due| {
        let to = match seat {
            Seat::Sales => Payee::Sales,
            Seat::Operations => Payee::Operations,
        };
        PayLine { to, metric, rate, gates, due, clawback: None }
    };
    let slope = Rate::Slope {
        amount: Money::from_thousands(5.0),
        base: Share::percent(40),
        from: Points::from_tenths(600),
        per: Points::from_tenths(200),
    };
    let content = Gate::SatisfactionAtLeast(Points::from_tenths(600));
    let (five, each) = (Rate::Share(Share::percent(5)), Rate::Each(Money::from_thousands(1.0)));
    match (seat, place) {
        (Seat::Sales, 0) => line(Metric::Price, five, Vec::new(), Due::Signature),
        (Seat::Sales, 1) => line(Metric::Price, five, vec![Gate::OnTime, content], Due::Delivery),
        (Seat::Operations, 0) => {
            line(Metric::Promise, each, vec![Gate::WithinEffort(Share::percent(125))], Due::Delivery)
        }
        (Seat::Operations, 1) => line(Metric::Promise, each, vec![Gate::OnTime], Due::Delivery),
        (Seat::Sales | Seat::Operations, 2) => {
            line(Metric::AverageSatisfaction, slope, Vec::new(), Due::QuarterEnd)
        }
        (Seat::Sales, _) => line(Metric::RenewedPrice, five, Vec::new(), Due::QuarterEnd),
        (Seat::Operations, _) => line(Metric::Promise, each, vec![Gate::Renewed], Due::QuarterEnd),
    }
}

/// The parts of each seat, each at the rate at which it alone would pay the seat's budget.
#[derive(Clone, Debug)]
struct Parts {
    lines: [[PayLine; PARTS]; 2],
}

impl Parts {
    fn new(scenario: &Rc<Scenario>) -> Self {
        let reference = reference::quarters(scenario);
        let budget = scenario.draft().budget;
        let lines = Seat::ALL.map(|seat| {
            core::array::from_fn(|place| {
                let line = part(seat, place);
                let alone =
                    SchemeDraft { format: FORMAT, id: "alone".into(), name: None, lines: vec![line.clone()] };
                let scheme = alone.validate().unwrap_or_else(|_| Scheme::unpaid());
                let earned: Money =
                    reference.iter().map(|facts| slip::total(&scheme, UNSCALED, seat, facts)).sum();
                let mean = earned.thousands() / reference.len().max(1) as f64;
                let factor = if mean > 0.0 { budget[seat].thousands() / mean } else { 1.0 };
                PayLine { rate: line.rate.times(factor), ..line }
            })
        });
        Self { lines }
    }

    fn scheme(&self, mix: &Mix) -> SchemeDraft {
        let spreads = [mix.sales, mix.operations];
        let lines = self.lines.iter().zip(spreads).flat_map(|(lines, spread)| {
            lines.iter().zip(spread).filter(|(_, part)| *part > 0).map(|(line, part)| {
                let rate = line.rate.times(f64::from(part) / f64::from(WHOLE));
                PayLine { rate, ..line.clone() }
            })
        });
        SchemeDraft { format: FORMAT, id: mix.id(), name: None, lines: lines.collect() }
    }
}

/// Where a search stands.
#[derive(Clone, Debug, PartialEq)]
enum Stage {
    /// Racing; which race, from 1.
    Racing(u8),
    /// The finalists on fresh seeds.
    Last,
    /// Done.
    Done(Vec<Standing>),
}

/// What a search is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Round {
    /// Which round, from 1.
    pub number: u8,
    /// How many mixes are left.
    pub mixes: usize,
    /// Quarters that each plays in this round.
    pub quarters: u32,
}

/// How a finalist did on fresh seeds.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Standing {
    /// The name of its scheme.
    pub scheme: String,
    /// How it spreads the budgets; nothing for a preset.
    #[serde(skip)]
    pub mix: Option<Mix>,
    /// The scheme, ready to be played. In a file a mix is `plan`, a pay plan as its own file has it; a preset has its
    /// name.
    #[serde(rename = "plan", serialize_with = "written_out", skip_serializing_if = "is_preset")]
    pub draft: PresetOrFile<SchemeDraft>,
    /// The objective.
    pub estimate: Estimate,
    /// How far it lies from the winner of the races, on common seeds; nothing for that one.
    pub behind: Option<Difference>,
}

const fn is_preset(source: &PresetOrFile<SchemeDraft>) -> bool {
    matches!(source, PresetOrFile::Preset(_))
}

fn written_out<S: Serializer>(source: &PresetOrFile<SchemeDraft>, serializer: S) -> Result<S::Ok, S::Error> {
    match source {
        PresetOrFile::File(draft) => draft.serialize(serializer),
        PresetOrFile::Preset(id) => id.serialize(serializer),
    }
}

impl Standing {
    /// True if the winner of the races is better than this one beyond chance: the interval of the difference, which
    /// covers the truth in 95 of 100 such comparisons, lies below nothing.
    #[must_use]
    pub fn is_beaten(&self) -> bool {
        self.behind.is_some_and(|behind| behind.estimate.is_below(0.0))
    }
}

/// A search for the pay that makes `objective` greatest. It asks for one experiment after another.
#[derive(Clone, Debug)]
pub struct Search {
    base: ExperimentDraft,
    objective: Measure,
    parts: Parts,
    seeds: u32,
    field: Vec<Mix>,
    stage: Stage,
    rounds: u8,
}

impl Search {
    /// A search on the market, culture, players and numbers of `base`; its schemes and seeds are replaced.
    ///
    /// # Errors
    /// The faults of `base`.
    pub fn new(base: ExperimentDraft, objective: Measure) -> Result<Self, Vec<Fault<ExperimentFault>>> {
        let base = ExperimentDraft { sweep: Vec::new(), ..base };
        let valid = base.clone().validate()?;
        let parts = valid.points.first().map(Parts::new).ok_or_else(Vec::new)?;
        let (seeds, field, stage) = (FIRST_SEEDS, Mix::first(), Stage::Racing(1));
        // What the search replaces is no part of what its experiments have in common.
        let base =
            ExperimentDraft { schemes: Vec::new(), seeds: Seeds { first: 1, count: FIRST_SEEDS }, ..base };
        Ok(Self { base, objective, parts, seeds, field, stage, rounds: 0 })
    }

    /// The experiment that comes next; nothing when the search is done.
    #[must_use]
    pub fn next(&self) -> Option<ExperimentDraft> {
        let mixes = || self.field.iter().map(|mix| PresetOrFile::File(self.parts.scheme(mix)));
        let known = || presets::scheme_ids().map(|id| PresetOrFile::Preset(id.to_owned()));
        let (schemes, seeds) = match self.stage {
            Stage::Racing(_) => (mixes().collect(), Seeds { first: 1, count: self.seeds }),
            Stage::Last => (mixes().chain(known()).collect(), Seeds { first: LAST_FIRST, count: LAST_SEEDS }),
            Stage::Done(_) => return None,
        };
        Some(ExperimentDraft { schemes, seeds, ..self.base.clone() })
    }

    /// What it is at; nothing when it is done.
    #[must_use]
    pub fn round(&self) -> Option<Round> {
        let quarters = match self.stage {
            Stage::Racing(_) => self.seeds,
            Stage::Last => LAST_SEEDS,
            Stage::Done(_) => return None,
        };
        Some(Round { number: self.rounds + 1, mixes: self.field.len(), quarters })
    }

    /// The name of the mix that was ahead when the last race was run; nothing before the first was.
    #[must_use]
    pub fn ahead(&self) -> Option<String> {
        self.field.first().filter(|_| self.rounds > 0).map(Mix::id)
    }

    /// Takes what that experiment found.
    pub fn take(&mut self, results: &Results) {
        self.rounds = self.rounds.saturating_add(1);
        let mut order: Vec<(usize, f64)> = results
            .cells()
            .filter(|(cell, _)| cell.culture == 0)
            .filter_map(|(cell, found)| Some((cell.scheme, estimate(&found.summary, self.objective)?.mean)))
            .collect();
        order::by(&mut order, |a, b| b.1.total_cmp(&a.1));
        match self.stage {
            Stage::Done(_) => {}
            Stage::Last => self.stage = Stage::Done(self.standings(results)),
            Stage::Racing(race) => {
                let keep = (self.field.len() / 2).max(FINALISTS);
                let best = order.iter().take(keep).filter_map(|(place, _)| self.field.get(*place).copied());
                self.field = best.collect();
                self.seeds *= 2;
                if keep == FINALISTS {
                    self.end_race(race);
                }
            }
        }
    }

    fn end_race(&mut self, race: u8) {
        if race > 1 {
            self.stage = Stage::Last;
            return;
        }
        let near: Vec<Mix> = self.field.iter().flat_map(|mix| mix.neighbours()).collect();
        for mix in near {
            if !self.field.contains(&mix) && self.field.len() < MOST {
                self.field.push(mix);
            }
        }
        (self.seeds, self.stage) = (FIRST_SEEDS * 4, Stage::Racing(race + 1));
    }

    /// How the finalists and the presets did, best first.
    fn standings(&self, results: &Results) -> Vec<Standing> {
        let experiment = results.experiment();
        let cells = results.cells().filter(|(cell, _)| cell.culture == 0);
        let mut standings: Vec<Standing> = cells
            .filter_map(|(cell, found)| {
                let other = experiment.baseline(cell).and_then(|other| results.of(other));
                Some(Standing {
                    scheme: experiment.names(cell).0.to_owned(),
                    mix: self.field.get(cell.scheme).copied(),
                    draft: experiment.draft().schemes.get(cell.scheme)?.clone(),
                    estimate: estimate(&found.summary, self.objective)?,
                    behind: other.and_then(|other| {
                        difference(&found.summary, &other.summary, &found.pair, self.objective)
                    }),
                })
            })
            .collect();
        order::by(&mut standings, |a, b| b.estimate.mean.total_cmp(&a.estimate.mean));
        standings
    }

    /// What it came to, best first, once it is done. The winner of the races is the one with nothing behind; where
    /// another stands above it, or below it by no more than chance, the search cannot tell the two apart.
    #[must_use]
    pub fn outcome(&self) -> Option<&[Standing]> {
        match &self.stage {
            Stage::Done(standings) => Some(standings),
            Stage::Racing(_) | Stage::Last => None,
        }
    }

    /// What it came to, with all that is needed to find it again, once it is done.
    #[must_use]
    pub fn report(&self) -> Option<SearchReport<'_>> {
        let standings = self.outcome()?;
        Some(SearchReport { engine: ENGINE, objective: self.objective, base: &self.base, standings })
    }
}

/// What a search came to, as a file has it.
#[derive(Clone, Debug, Serialize)]
pub struct SearchReport<'a> {
    /// The engine that found it.
    pub engine: &'static str,
    /// What the pay should make most of.
    pub objective: Measure,
    /// The market, culture, players and numbers that its experiments had in common.
    pub base: &'a ExperimentDraft,
    /// How the finalists and the presets did, best first.
    pub standings: &'a [Standing],
}

impl SearchReport<'_> {
    /// The report as JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        writing::pretty(self)
    }
}
