//! The record of a game: its scenario, its pay and culture, its seed and its moves. Everything else follows.

use crate::Seat;
use crate::files::bets::BetFault;
use crate::files::bets::{self, Bet};
use crate::files::commitment::CommitmentFault;
use crate::files::commitment::{self, Commitment};
use crate::files::provenance::{Digest, MadeUnder, OutcomeAsTold, Rules};
use crate::files::who::Players;
use crate::model::refusal::Refusal;
use crate::model::scenario::ScenarioFault;
use crate::model::scenario::{self, Scenario, ScenarioDraft};
use crate::model::setup::{Openness, Setup};
use crate::play::{Entry, Game};
use crate::policy::remedies::{self, Agreed};
use base::fault::Fault;
use base::reading::{self, Broken, Unreadable};
use base::writing;
use pay::budget::Scaling;
use pay::culture::Culture;
use pay::draft::{SchemeDraft, SchemeFault};
use pay::presets;
use pay::scheme::Scheme;
use serde::{Deserialize, Serialize};
use std::rc::Rc;
use world::chance::Seed;

/// Version of the record file format.
pub const FORMAT: u32 = 1;

/// The largest file that is read, in bytes.
pub const LARGEST: usize = 4_000_000;

/// The most moves a record may hold; a real quarter has some hundreds.
pub const MOST_MOVES: usize = 20_000;

/// A record as it stands in a file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Version of the file format; 1.
    pub format: u32,
    /// The scenario.
    pub scenario: PresetOrFile<ScenarioDraft>,
    /// The pay of both seats.
    pub scheme: PresetOrFile<SchemeDraft>,
    /// The culture.
    pub culture: PresetOrFile<Culture>,
    /// Whether each seat knows the other's pay.
    pub openness: Openness,
    /// Which market, which storms.
    pub seed: Seed,
    /// The market on which the pay was brought to its budget, if not this scenario: in a linked quarter the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budgeted_on: Option<PresetOrFile<ScenarioDraft>>,
    /// Who played; left out where two people did, as in older files.
    #[serde(default, skip_serializing_if = "Players::are_people")]
    pub players: Players,
    /// Whether the pay is brought to the budget at all; older files say nothing, and it is.
    #[serde(default, skip_serializing_if = "is_to_budget")]
    pub scaling: Scaling,
    /// What both seats agreed on before they sat down; none in older files.
    #[serde(default, skip_serializing_if = "Agreed::is_empty")]
    pub agreed: Agreed,
    /// Every move, in order.
    pub moves: Vec<Entry>,
    /// What each seat guessed before the reveal, in the order in which they were asked; none in older files.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bets: Vec<Bet>,
    /// What each seat took upon itself after the reveal; none in older files.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub commitments: Vec<Commitment>,
    /// The rules that it was made under; older files note none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rules: Option<Rules>,
    /// The rules under which its moves were first made, where they were replayed under others since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replayed_from: Option<Rules>,
    /// What the quarter came to when it was played; none while it goes on, and none in older files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<OutcomeAsTold>,
}

// For serde, which asks with a reference.
#[allow(clippy::trivially_copy_pass_by_ref)]
const fn is_to_budget(scaling: &Scaling) -> bool {
    matches!(scaling, Scaling::ToBudget)
}

/// A preset by name, or a whole file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PresetOrFile<T> {
    /// A preset, by name.
    Preset(String),
    /// Written out.
    File(T),
}

impl PresetOrFile<ScenarioDraft> {
    /// Where `scenario` comes from: named if it is a preset, or else written out.
    #[must_use]
    pub fn of_scenario(scenario: &Scenario) -> Self {
        if scenario::preset(scenario.id()).as_ref() == Some(scenario) {
            Self::Preset(scenario.id().to_owned())
        } else {
            Self::File(scenario.draft().clone())
        }
    }

    /// The scenario, which stands in the field `field`.
    ///
    /// # Errors
    /// Every fault of it, each with its path.
    pub fn scenario(&self, field: &str) -> Result<Scenario, Vec<Fault<RecordFault>>> {
        match self {
            Self::Preset(id) => scenario::preset(id).ok_or_else(|| no_preset(field, id)),
            Self::File(draft) => draft.clone().validate().map_err(|faults| {
                faults.into_iter().map(|fault| fault.below(&format!("{field}.file"))).collect()
            }),
        }
    }
}

/// What can be wrong with a record.
#[derive(Clone, Debug, PartialEq)]
pub enum RecordFault {
    /// The file is larger than any record.
    TooLarge,
    /// It is no JSON, or not of this form; with the line and column.
    Unreadable {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// How.
        how: Broken,
    },
    /// The file is of another format.
    Format,
    /// There is no preset of this name.
    NoSuchPreset(String),
    /// The scenario is not valid.
    Scenario(ScenarioFault),
    /// The scheme is not valid.
    Scheme(SchemeFault),
    /// There are more moves than any game has.
    TooManyMoves,
    /// A move is against the rules.
    Refused(Refusal),
    /// A guess is not valid.
    Bet(BetFault),
    /// More was agreed on than a team can take along, or the same twice.
    Agreed,
    /// A commitment is not valid.
    Commitment(CommitmentFault),
    /// A campaign without quarters.
    NoQuarters,
    /// A quarter that does not follow from those before it.
    OutOfPlace,
    /// What it says it came to is nothing that a quarter comes to.
    Outcome,
}

impl Record {
    /// The record of `game`. Presets are named, everything else is written out.
    #[must_use]
    pub fn of(game: &Game) -> Self {
        let Setup { scenario, scheme, scales: _, culture, openness, seed, budgeted_on, scaling, agreed } =
            game.setup();
        let preset = |same: bool, id: &str| same.then(|| id.to_owned());
        let same_scheme = presets::scheme(scheme.id()).as_ref() == Some(&**scheme);
        let same_culture = presets::culture(&culture.id).as_ref() == Some(&**culture);
        Self {
            format: FORMAT,
            scenario: PresetOrFile::of_scenario(scenario),
            scheme: preset(same_scheme, scheme.id())
                .map_or_else(|| PresetOrFile::File(SchemeDraft::from(&**scheme)), PresetOrFile::Preset),
            culture: preset(same_culture, &culture.id)
                .map_or_else(|| PresetOrFile::File((**culture).clone()), PresetOrFile::Preset),
            openness: *openness,
            seed: *seed,
            budgeted_on: budgeted_on.as_ref().map(|scenario| PresetOrFile::of_scenario(scenario)),
            players: Players::PEOPLE,
            scaling: *scaling,
            agreed: agreed.clone(),
            moves: game.moves().to_vec(),
            bets: Vec::new(),
            commitments: Vec::new(),
            rules: Some(Rules::today(game.setup())),
            replayed_from: None,
            outcome: OutcomeAsTold::of(game),
        }
    }

    /// How the rules that made the record stand to today's. What it names and no longer exists is another setup.
    #[must_use]
    pub fn made_under(&self) -> MadeUnder {
        MadeUnder::of(self.rules, self.digest_today())
    }

    /// Whether it says that it came to something else than `game`, which is its moves under today's rules.
    #[must_use]
    pub fn contradicts(&self, game: &Game) -> bool {
        self.outcome.is_some() && self.outcome != OutcomeAsTold::of(game)
    }

    fn digest_today(&self) -> Option<Digest> {
        let (scenario, scheme, culture) = (self.scenario().ok()?, self.scheme().ok()?, self.culture().ok()?);
        let first = self.budgeted_on.as_ref().map(|source| source.scenario("budgeted_on").ok());
        let first = match first {
            None => None,
            Some(found) => Some(found?),
        };
        Some(Digest::of(&scenario, &scheme, &culture, first.as_ref()))
    }

    /// The record of moves that were first made under these rules and have been replayed since.
    #[must_use]
    pub fn replayed_from(self, first: Option<Rules>) -> Self {
        Self { replayed_from: first, ..self }
    }

    /// The record of what it came to as `game`, which is its moves under today's rules. Where it was made under others,
    /// it notes which.
    #[must_use]
    pub fn under_today(self, game: &Game) -> Self {
        match self.made_under() {
            MadeUnder::TheSame | MadeUnder::Unnoted if !self.contradicts(game) => self,
            MadeUnder::TheSame | MadeUnder::Unnoted | MadeUnder::Others(_) => Self {
                rules: Some(Rules::today(game.setup())),
                replayed_from: self.replayed_from.or(self.rules),
                outcome: OutcomeAsTold::of(game),
                ..self
            },
        }
    }

    /// The record with who played.
    #[must_use]
    pub fn with_players(self, players: &Players) -> Self {
        Self { players: players.clone(), ..self }
    }

    /// The record with what was guessed before the reveal.
    #[must_use]
    pub fn with_bets(self, bets: &[Bet]) -> Self {
        Self { bets: bets.to_vec(), ..self }
    }

    /// The record with what each seat took upon itself.
    #[must_use]
    pub fn with_commitments(self, commitments: &[Commitment]) -> Self {
        Self { commitments: commitments.to_vec(), ..self }
    }

    /// The record as JSON, for a file.
    #[must_use]
    pub fn to_json(&self) -> String {
        writing::compact(self)
    }

    /// Reads a record from JSON. What it says is checked by [`Self::replay`].
    ///
    /// # Errors
    /// The first fault, with its path.
    pub fn from_json(text: &str) -> Result<Self, Fault<RecordFault>> {
        if text.len() > LARGEST {
            return Err(Fault::at("", RecordFault::TooLarge));
        }
        Ok(reading::read(text)?)
    }

    /// Plays the record from the beginning: every file in it is validated, every move is checked.
    ///
    /// # Errors
    /// The first fault in the order of the file, with its path. [`Self::faults`] tells them all.
    pub fn replay(&self) -> Result<Game, Fault<RecordFault>> {
        self.replay_in(self.setup()?)
    }

    /// What the quarter is played under, before anything was agreed: every file in the record is validated.
    ///
    /// # Errors
    /// The first fault in the order of the file, with its path.
    pub fn setup(&self) -> Result<Setup, Fault<RecordFault>> {
        if self.format != FORMAT {
            return Err(Fault::at("format", RecordFault::Format));
        }
        let scenario = Rc::new(self.scenario().map_err(first)?);
        let scheme = Rc::new(self.scheme().map_err(first)?);
        let culture = Rc::new(self.culture().map_err(first)?);
        let written = |on| Setup::as_written(on, scheme, culture, self.openness, self.seed);
        let setup = match &self.budgeted_on {
            None => written(scenario),
            Some(source) => {
                let first = Rc::new(source.scenario("budgeted_on").map_err(first)?);
                written(first).moved_to(scenario, self.seed)
            }
        };
        Ok(setup.scaled(self.scaling))
    }

    /// Plays the record in its own [`Self::setup`]: what was agreed is applied, every move is checked.
    ///
    /// # Errors
    /// The first fault, with its path.
    pub fn replay_in(&self, setup: Setup) -> Result<Game, Fault<RecordFault>> {
        if !self.agreed.is_valid() {
            return Err(Fault::at("agreed", RecordFault::Agreed));
        }
        if self.moves.len() > MOST_MOVES {
            return Err(Fault::at("moves", RecordFault::TooManyMoves));
        }
        let mut game = Game::new(setup.after_talks(self.agreed.clone()));
        for (index, entry) in self.moves.iter().enumerate() {
            game.enter(entry.clone())
                .map_err(|refusal| Fault::at(format!("moves[{index}]"), RecordFault::Refused(refusal)))?;
        }
        if self.moves.iter().all(|entry| entry.origin.is_choice()) {
            // Older files do not say what was done out of an agreed habit: it is found again.
            for seat in Seat::ALL {
                game.mark_habits(&remedies::kept(&game, seat));
            }
        }
        self.later_faults(&game).into_iter().next().map_or(Ok(game), Err)
    }

    /// Every fault of the record: all those of the files in it, or else the one that stops the replay, because a
    /// move after a refused one means nothing.
    #[must_use]
    pub fn faults(&self) -> Vec<Fault<RecordFault>> {
        let faults = self.file_faults();
        if !faults.is_empty() {
            return faults;
        }
        // Bets and commitments need a game to be about; all their faults are told together.
        let bare = Self { bets: Vec::new(), commitments: Vec::new(), ..self.clone() };
        match bare.replay() {
            Ok(game) => self.later_faults(&game),
            Err(fault) => vec![fault],
        }
    }

    /// What is wrong with it under any rules.
    #[must_use]
    pub fn own_faults(&self) -> Vec<Fault<RecordFault>> {
        let checks = [
            (self.format == FORMAT, "format", RecordFault::Format),
            (self.agreed.is_valid(), "agreed", RecordFault::Agreed),
            (self.moves.len() <= MOST_MOVES, "moves", RecordFault::TooManyMoves),
        ];
        let bad = checks.into_iter().filter(|(good, _, _)| !good);
        let mut faults: Vec<Fault<RecordFault>> = bad.map(|(_, path, kind)| Fault::at(path, kind)).collect();
        faults.extend(self.told_faults());
        faults
    }

    fn told_faults(&self) -> Vec<Fault<RecordFault>> {
        let told = self.outcome.as_ref().map(OutcomeAsTold::faults).unwrap_or_default();
        told.into_iter().map(|field| Fault::at(format!("outcome.{field}"), RecordFault::Outcome)).collect()
    }

    /// Every fault of the files in it, in their order; of another format nothing more can be said.
    #[must_use]
    pub fn file_faults(&self) -> Vec<Fault<RecordFault>> {
        if self.format != FORMAT {
            return vec![Fault::at("format", RecordFault::Format)];
        }
        let budgeted_on = self.budgeted_on.as_ref().and_then(|source| source.scenario("budgeted_on").err());
        let files = [self.scenario().err(), self.scheme().err(), self.culture().err(), budgeted_on];
        files.into_iter().flatten().flatten().collect()
    }

    fn later_faults(&self, game: &Game) -> Vec<Fault<RecordFault>> {
        let mut faults = self.bet_faults(game);
        let commitments = commitment::faults(&self.commitments);
        faults.extend(
            commitments.into_iter().map(|(path, kind)| Fault::at(path, RecordFault::Commitment(kind))),
        );
        faults.extend(self.told_faults());
        faults
    }

    fn bet_faults(&self, game: &Game) -> Vec<Fault<RecordFault>> {
        if !self.bets.is_empty() && !game.is_over() {
            return vec![Fault::at("bets", RecordFault::Bet(BetFault::TooEarly))];
        }
        let faults = bets::faults(&self.bets, game.state().clients.len());
        faults.into_iter().map(|(path, kind)| Fault::at(path, RecordFault::Bet(kind))).collect()
    }

    fn scenario(&self) -> Result<Scenario, Vec<Fault<RecordFault>>> {
        self.scenario.scenario("scenario")
    }

    fn scheme(&self) -> Result<Scheme, Vec<Fault<RecordFault>>> {
        match &self.scheme {
            PresetOrFile::Preset(id) => presets::scheme(id).ok_or_else(|| no_preset("scheme", id)),
            PresetOrFile::File(draft) => draft
                .clone()
                .validate()
                .map_err(|faults| faults.into_iter().map(|fault| fault.below("scheme.file")).collect()),
        }
    }

    fn culture(&self) -> Result<Culture, Vec<Fault<RecordFault>>> {
        match &self.culture {
            PresetOrFile::Preset(id) => presets::culture(id).ok_or_else(|| no_preset("culture", id)),
            PresetOrFile::File(culture) => {
                let below = culture.faults().into_iter().map(|fault| fault.below("culture.file"));
                let faults: Vec<Fault<RecordFault>> = below.collect();
                if faults.is_empty() { Ok(culture.clone()) } else { Err(faults) }
            }
        }
    }
}

impl From<Unreadable> for RecordFault {
    fn from(Unreadable { path: _, line, column, how }: Unreadable) -> Self {
        Self::Unreadable { line, column, how }
    }
}

impl From<ScenarioFault> for RecordFault {
    fn from(fault: ScenarioFault) -> Self {
        Self::Scenario(fault)
    }
}

impl From<SchemeFault> for RecordFault {
    fn from(fault: SchemeFault) -> Self {
        Self::Scheme(fault)
    }
}

fn no_preset(field: &str, id: &str) -> Vec<Fault<RecordFault>> {
    vec![Fault::at(format!("{field}.preset"), RecordFault::NoSuchPreset(id.to_owned()))]
}

/// The first of several faults; a draft that failed has at least one.
fn first(faults: Vec<Fault<RecordFault>>) -> Fault<RecordFault> {
    faults.into_iter().next().unwrap_or_else(|| Fault::at("", RecordFault::Format))
}
