//! Whether a scene teaches what its chapter says: its natural and its better answers, over many markets.

use crate::ask::Way;
use crate::chapter::Chapter;
use crate::scene::{OtherTerms, Scene};
use crate::staging::Staging;
use base::{reading, writing};
use debrief::ledger::Ledger;
use debrief::lenses::{Cause, Causes};
use game::remedies::{Agreed, Remedy};
use game::simulation::Simulation;
use lab::estimate::{self, Estimate};
use lab::measure::Measure;
use lab::summary::{Pair, Summary};
use lab::trial::Trial;
use serde::{Deserialize, Serialize};
use std::rc::Rc;
use world::chance::Seed;

/// In how many markets a scene is proved.
pub const MARKETS: u32 = 2_000;

/// In how many of the first of them the cause is looked for: that takes longer than to play.
pub const LOOKED_AT: u32 = 40;

/// How many markets are played again to see whether the proof still holds: all of them take minutes.
pub const AGAIN: u32 = 20;

/// What is told of a scene beside the measure that it is judged by: what it does to the clients, and what it costs whom.
pub const TOLD: [Measure; 6] = [
    Measure::Satisfaction,
    Measure::Renewed,
    Measure::Result,
    Measure::NetValue,
    Measure::PayOfSales,
    Measure::PayOfOperations,
];

/// What was found of a scene over many markets.
#[derive(Clone, Debug, Default)]
pub struct SceneTrials {
    natural: Summary,
    better: Summary,
    pair: Pair,
}

/// A measure both ways, and by how much the better way raises it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProvedMeasure {
    /// Which.
    pub measure: Measure,
    /// Answered as comes naturally.
    pub natural: Estimate,
    /// Answered better.
    pub better: Estimate,
    /// The better way less the natural one, market by market.
    pub gain: Estimate,
}

/// What is proved of a chapter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChapterProof {
    /// Which chapter.
    pub chapter: String,
    /// In how many markets.
    pub markets: u32,
    /// What is told of it, with the measure that it is judged by among them.
    pub measures: Vec<ProvedMeasure>,
    /// In how many of how many markets the cause was found, naturally and better answered.
    pub found: [u32; 2],
    /// Of so many.
    pub looked_at: u32,
    /// The points of all clients of the first [`AGAIN`] markets, in tenths, naturally and better answered: a test plays them
    /// again and must come to the same.
    pub first: [i64; 2],
    /// Whether it was found in the scene's own market, naturally and better answered.
    pub found_here: [Presence; 2],
    /// What each remedy alone does to satisfaction, where the chapter is about remedies.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levers: Vec<Lever>,
}

/// What one remedy alone does to the average satisfaction, in points.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lever {
    /// Which.
    pub remedy: Remedy,
    /// By how much it raises it, market by market.
    pub gain: Estimate,
}

/// Whether a cause was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Presence {
    /// It was.
    There,
    /// It was not, or the chapter is about none.
    Absent,
}

/// What a chapter fails by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotProved {
    /// The better answers do not raise its measure beyond chance.
    Measure,
    /// Its cause is not found where the scene is answered as comes naturally.
    NotFound,
    /// Its cause is found where the scene is answered better, too.
    StillFound,
}

impl SceneTrials {
    /// Plays the market of `seed` both ways and adds what came of it.
    pub fn add(&mut self, scene: &Rc<Scene>, seed: Seed) {
        let [natural, better] = Way::BOTH.map(|way| {
            let staging = played(scene, Some(seed), way);
            Trial::of(&mut Simulation::from(staging.game()))
        });
        self.natural.add(&natural);
        self.better.add(&better);
        self.pair.add(&natural, &better);
    }

    /// Adds what was found elsewhere.
    pub fn merge(&mut self, other: &Self) {
        self.natural.merge(&other.natural);
        self.better.merge(&other.better);
        self.pair.merge(&other.pair);
    }

    /// What it says about `measure`; nothing where too few quarters found anything.
    #[must_use]
    pub fn of(&self, measure: Measure) -> Option<ProvedMeasure> {
        let natural = estimate::estimate(&self.natural, measure)?.to_six_digits();
        let better = estimate::estimate(&self.better, measure)?.to_six_digits();
        // The pair was added with the natural way first.
        let less = estimate::difference(&self.natural, &self.better, &self.pair, measure)?.estimate;
        Some(ProvedMeasure { measure, natural, better, gain: less.times(-1.0).to_six_digits() })
    }
}

impl ChapterProof {
    /// The proof of `chapter` from its trials, and from how often its cause was found in the first markets.
    #[must_use]
    pub fn of(chapter: &Chapter, trials: &SceneTrials, (found, looked_at): ([u32; 2], u32)) -> Self {
        let judged = Some(chapter.measure).filter(|measure| !TOLD.contains(measure));
        Self {
            chapter: chapter.id.clone(),
            markets: u32::try_from(trials.natural.quarters()).unwrap_or(u32::MAX),
            first: first(&chapter.scene),
            levers: Vec::new(),
            measures: judged.into_iter().chain(TOLD).filter_map(|measure| trials.of(measure)).collect(),
            found,
            looked_at,
            found_here: Way::BOTH.map(|way| {
                let here =
                    chapter.finds.is_some_and(|cause| finds(&played(&chapter.scene, None, way), cause));
                if here { Presence::There } else { Presence::Absent }
            }),
        }
    }

    /// The same with what each remedy alone does to satisfaction.
    #[must_use]
    pub fn with_levers(self, levers: Vec<Lever>) -> Self {
        Self { levers, ..self }
    }

    /// What it says about `measure`.
    #[must_use]
    pub fn measured(&self, measure: Measure) -> Option<&ProvedMeasure> {
        self.measures.iter().find(|found| found.measure == measure)
    }

    /// What `chapter` fails by; nothing where it is proved.
    #[must_use]
    pub fn faults(&self, chapter: &Chapter) -> Vec<NotProved> {
        let mut faults = Vec::new();
        if !self.measured(chapter.measure).is_some_and(|found| found.gain.is_above(0.0)) {
            faults.push(NotProved::Measure);
        }
        if chapter.finds.is_some() {
            let [natural, better] = self.found_here;
            faults.extend((natural == Presence::Absent).then_some(NotProved::NotFound));
            faults.extend((better == Presence::There).then_some(NotProved::StillFound));
        }
        faults
    }

    /// What was proved of the chapters of Truce with this version of the engine, as kept beside them: it takes minutes, and
    /// a test holds a part of it against today's. Nothing only where the file is damaged.
    #[must_use]
    pub fn recorded() -> Option<Vec<Self>> {
        reading::read(include_str!("proofs.json")).ok()
    }

    /// Proofs as JSON, for a file.
    #[must_use]
    pub fn to_json(proofs: &[Self]) -> String {
        writing::pretty(&proofs)
    }
}

/// The scene under each remedy alone, for a chapter about remedies.
#[must_use]
pub fn levers(chapter: &Chapter) -> Vec<(Remedy, Rc<Scene>)> {
    if !matches!(chapter.scene.then(), Some(OtherTerms::Agreed(_))) {
        return Vec::new();
    }
    let under = |remedy: Remedy| {
        let terms = OtherTerms::Agreed(Agreed::default().toggled(remedy));
        Some((remedy, Rc::new(chapter.scene.under(terms).ok()?)))
    };
    Remedy::ALL.into_iter().filter_map(under).collect()
}

/// The market of `seed` answered in one way, the scene's own where none is given. Where a scene plays its market twice, the
/// better way is the second time, and what is proved is what the terms do: the assistant follows its own pay both times.
#[must_use]
pub fn played(scene: &Rc<Scene>, seed: Option<Seed>, way: Way) -> Staging {
    match (scene.again(), way) {
        (None, _) => Staging::played(Rc::clone(scene), seed, way),
        (Some(_), Way::Natural) => Staging::watched(Rc::clone(scene), seed),
        (Some(again), Way::Better) => Staging::watched(Rc::new(again), seed),
    }
}

/// The points of all clients of the first [`AGAIN`] markets, in tenths, naturally and better answered.
#[must_use]
pub fn first(scene: &Rc<Scene>) -> [i64; 2] {
    Way::BOTH.map(|way| {
        let points = |seed: u32| {
            let staging = played(scene, Some(Seed::new(seed)), way);
            Trial::of(&mut Simulation::from(staging.game())).tally(Measure::Satisfaction).part
        };
        (1..=AGAIN).map(points).sum()
    })
}

/// Whether `cause` is found in what the learner did in a scene that was played to its end.
#[must_use]
pub fn finds(staging: &Staging, cause: Cause) -> bool {
    let (game, learner) = (staging.game(), staging.scene().learner());
    Causes::of(game, &Ledger::of(game)).by(cause).any(|finding| finding.spot.seat == learner)
}

/// In which of both ways the cause of `chapter` is found in the market of `seed`.
#[must_use]
pub fn found_in(chapter: &Chapter, seed: Seed) -> [bool; 2] {
    Way::BOTH
        .map(|way| chapter.finds.is_some_and(|cause| finds(&played(&chapter.scene, Some(seed), way), cause)))
}
