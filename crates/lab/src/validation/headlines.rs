//! What a debrief may headline: how often a second quarter on the same market, under another pay, ends higher than the
//! first under siloed pay; for one pair of people, and for the mean of several.

use super::study::SCHEMES;
use crate::estimate::six_digits;
use crate::experiment::{Experiment, ExperimentDraft, Seeds};
use crate::measure::Measure;
use crate::run::SlicePlayer;
use crate::trial::Trial;
use game::record::PresetOrFile;
use pay::draft::SchemeDraft;
use pay::metric::Metric;
use pay::presets;
use pay::scheme::{Due, PayLine, Payee, Rate};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use world::chance::{Chance, Entity, Purpose, Seed};
use world::quantities::Share;

/// Of how many teams the mean is taken.
pub const TEAMS: [usize; 4] = [1, 5, 10, 20];
/// What is looked at.
pub const HEADLINED: [Measure; 3] = [Measure::Satisfaction, Measure::Renewed, Measure::Value];
/// How often comparisons must agree, either way, for something to be called likely, and for a headline; in percent.
pub const AGREE: [u32; 2] = [80, 90];
/// How often teams are put together at random.
const DRAWS: u32 = 4_000;
/// The share of overtime that Operations bears under [`SHARED_OVERTIME`], in percent.
const BORNE: i32 = 25;
/// Gated pay under which Operations bears part of the overtime.
pub const SHARED_OVERTIME: &str = "gated-overtime";

/// Where it is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HeadlineMarket {
    /// Six weeks.
    Sprint,
    /// Twelve weeks.
    Quarter,
    /// Four linked quarters.
    LongGame,
}

impl HeadlineMarket {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Sprint, Self::Quarter, Self::LongGame];

    /// The preset's name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Sprint => "sprint",
            Self::Quarter => "quarter",
            Self::LongGame => "long-game",
        }
    }

    /// How many pairs of quarters are played for each plan; of the long game, pairs of years.
    #[must_use]
    pub const fn pairs(self) -> u32 {
        match self {
            Self::Sprint | Self::Quarter => 1_000,
            Self::LongGame => 400,
        }
    }

    const fn plans(self) -> &'static [&'static str] {
        match self {
            Self::Sprint => &["gated", "satisfaction", "milestones", SHARED_OVERTIME],
            Self::Quarter => &["gated"],
            Self::LongGame => &["gated", "clawback"],
        }
    }

    /// Siloed pay and the plans it is followed by.
    #[must_use]
    pub fn draft(self) -> ExperimentDraft {
        let seeds = Seeds { first: 1, count: self.pairs() };
        let mut draft = ExperimentDraft::of_presets(self.id(), &SCHEMES[..1], &["neutral"], seeds);
        draft.schemes.extend(self.plans().iter().map(|plan| match *plan {
            SHARED_OVERTIME => PresetOrFile::File(shared_overtime()),
            preset => PresetOrFile::Preset(preset.to_owned()),
        }));
        draft
    }
}

/// Gated pay with a line that makes Operations bear part of what overtime costs.
#[must_use]
pub fn shared_overtime() -> SchemeDraft {
    let gated = presets::scheme("gated").map(|gated| gated.lines().to_vec());
    let bears = PayLine {
        to: Payee::Operations,
        metric: Metric::OvertimeCost,
        rate: Rate::Share(Share::percent(-BORNE)),
        gates: Vec::new(),
        due: Due::QuarterEnd,
        clawback: None,
    };
    let lines = gated.unwrap_or_default().into_iter().chain([bears]).collect();
    SchemeDraft { format: pay::draft::FORMAT, id: SHARED_OVERTIME.to_owned(), name: None, lines }
}

/// Some of the quarters of a market.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeadlineJob {
    /// Where.
    pub market: HeadlineMarket,
    /// The first seed.
    pub first: u32,
    /// How many.
    pub count: u32,
}

/// What a quarter ended with under each plan, siloed pay first, in each of [`HEADLINED`].
pub type PairEnded = Vec<[Option<f64>; HEADLINED.len()]>;

impl HeadlineJob {
    /// Everything that is to be played, in small pieces.
    #[must_use]
    pub fn all() -> Vec<Self> {
        const PIECE: u32 = 20;
        let pieces = |market: HeadlineMarket| {
            (0..market.pairs() / PIECE).map(move |piece| Self {
                market,
                first: 1 + piece * PIECE,
                count: PIECE,
            })
        };
        HeadlineMarket::ALL.into_iter().flat_map(pieces).collect()
    }

    /// Plays it.
    pub fn run(&self, player: &mut SlicePlayer) -> Vec<PairEnded> {
        let seeds = self.first..self.first + self.count;
        seeds.map(|seed| player.trials(0, Seed::new(seed)).iter().map(figures).collect()).collect()
    }
}

fn figures(trial: &Trial) -> [Option<f64>; HEADLINED.len()] {
    HEADLINED.map(|measure| {
        let tally = trial.tally(measure);
        (tally.whole != 0).then(|| tally.part as f64 / tally.whole as f64)
    })
}

/// How often a second quarter ends higher.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Headline {
    /// The market.
    pub market: HeadlineMarket,
    /// The pay of the second quarter.
    pub plan: Cow<'static, str>,
    /// What is compared.
    pub measure: Measure,
    /// In how many pairs there was anything to compare.
    pub pairs: u32,
    /// The share of single pairs that ended the same.
    pub same: f64,
    /// The share of comparisons in which the second is higher, by [`TEAMS`].
    pub higher: [f64; TEAMS.len()],
}

impl Headline {
    /// Whether so many percent of the comparisons agree at this place of [`TEAMS`]: that the second is higher, or that it
    /// is lower.
    #[must_use]
    pub fn agrees(&self, place: usize, percent: u32) -> bool {
        let agree = f64::from(percent) / 100.0;
        let higher = self.higher.get(place).copied().unwrap_or_default();
        let same = if place == 0 { self.same } else { 0.0 };
        higher >= agree || 1.0 - same - higher >= agree
    }
}

/// The least number of teams from which so many percent agree in all of these; nothing where even the most do not.
#[must_use]
pub fn agree_from<'a>(rows: impl Iterator<Item = &'a Headline> + Clone, percent: u32) -> Option<usize> {
    let agree = |place: usize| rows.clone().all(|row| row.agrees(place, percent));
    // Whoever agrees by chance with few teams and not with more does not agree.
    (0..TEAMS.len()).find(|place| (*place..TEAMS.len()).all(agree)).map(|place| TEAMS[place])
}

/// What the quarters of each market came to, in the order of [`HeadlineMarket::ALL`].
#[must_use]
pub fn headlines(ended: &[Vec<PairEnded>]) -> Vec<Headline> {
    let mut rows = Vec::new();
    for (market, ended) in HeadlineMarket::ALL.into_iter().zip(ended) {
        for (plan, name) in (1..).zip(market.plans()) {
            for (place, measure) in HEADLINED.into_iter().enumerate() {
                rows.push(row(market, name, measure, &gains(ended, plan, place)));
            }
        }
    }
    rows
}

/// By how much the second quarter is higher, pair by pair.
fn gains(ended: &[PairEnded], plan: usize, place: usize) -> Vec<f64> {
    let of = |quarter: &PairEnded, plan: usize| quarter.get(plan).and_then(|figures| figures[place]);
    ended.iter().filter_map(|quarter| Some(of(quarter, plan)? - of(quarter, 0)?)).collect()
}

fn row(market: HeadlineMarket, plan: &'static str, measure: Measure, gains: &[f64]) -> Headline {
    let n = gains.len().max(1) as f64;
    let share = |of: &dyn Fn(f64) -> bool| gains.iter().filter(|gain| of(**gain)).count() as f64 / n;
    let mut chance = Chance::new(Seed::new(17)).stream(Purpose::EffortRatio, Entity::Company, 2);
    let higher = TEAMS.map(|teams| {
        if teams == 1 {
            return share(&|gain| gain > 0.0);
        }
        let mut mean = || -> f64 {
            let drawn = (0..teams).filter_map(|_| gains.get((chance.unit() * n) as usize));
            drawn.sum::<f64>()
        };
        let ahead = (0..DRAWS).filter(|_| mean() > 0.0).count();
        ahead as f64 / f64::from(DRAWS)
    });
    let pairs = u32::try_from(gains.len()).unwrap_or(u32::MAX);
    let same = share(&|gain| gain == 0.0);
    let (same, higher) = (six_digits(same), higher.map(six_digits));
    Headline { market, plan: Cow::Borrowed(plan), measure, pairs, same, higher }
}

/// The experiment of a market. Its draft is valid; a test says so.
#[must_use]
pub fn experiment(market: HeadlineMarket) -> Option<Experiment> {
    market.draft().validate().ok()
}
