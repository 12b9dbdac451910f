//! A scene: a quarter of which the learner decides a few moments. It stands in a chapter's file as a record without moves,
//! so that whatever can be played at the table can be a scene.

use crate::ask::SceneAsk;
use base::fault::{Fault, Faults};
use bots::{Opponent, Temperament};
use game::Seat;
use game::record::{Record, RecordFault};
use game::remedies::{self, Agreed};
use game::setup::Setup;
use game::{BySeat, who::Players};
use pay::alignment::Weights;
use serde::{Deserialize, Serialize};
use std::rc::Rc;
use world::chance::Seed;

/// A scene as it stands in a file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SceneDraft {
    /// The quarter before its first move. A person sits where the learner does, a bot across.
    pub table: Record,
    /// The temperament of the assistant, who plays for the learner what the scene does not ask.
    pub assistant: String,
    /// What the learner is asked.
    pub asks: Vec<SceneAsk>,
    /// How often at most; after that the last answer stands for the rest of the quarter. 1 to 12.
    pub most: u8,
    /// The same market once more, under something else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub then: Option<OtherTerms>,
}

/// What is otherwise when a market is played once more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OtherTerms {
    /// Another pay plan, a preset.
    Scheme(String),
    /// What both seats agreed on before.
    Agreed(Agreed),
}

/// A scene that is valid.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    setup: Setup,
    then: Option<(OtherTerms, Setup)>,
    learner: Seat,
    minds: BySeat<Temperament>,
    asks: Vec<SceneAsk>,
    most: u8,
}

/// What can be wrong with a scene.
#[derive(Clone, Debug, PartialEq)]
pub enum SceneFault {
    /// A name is empty, too long or has other characters.
    Id,
    /// Something at the table.
    Table(RecordFault),
    /// The table has moves already.
    Moves,
    /// There has to be one person at the table, and one bot.
    Players,
    /// There is no temperament of this name.
    Temperament(String),
    /// There is no pay plan of this name.
    Scheme(String),
    /// More remedies than a team can take along, or one twice.
    Remedies,
    /// Nothing is asked, the same twice, or something that is the other seat's to decide.
    Asks,
    /// It is asked less than once, or more often than twelve times.
    Most,
    /// A guess has not two to five choices in rising order.
    Bet,
    /// A question has not two to four answers, or its right one is none of them.
    Question,
}

impl From<RecordFault> for SceneFault {
    fn from(fault: RecordFault) -> Self {
        Self::Table(fault)
    }
}

impl SceneDraft {
    /// Checks the whole scene.
    ///
    /// # Errors
    /// All faults at once, each with its path.
    pub fn validate(&self) -> Result<Scene, Vec<Fault<SceneFault>>> {
        let mut faults = Faults::default();
        if !self.table.moves.is_empty() {
            faults.add("table.moves", SceneFault::Moves);
        }
        if !(1..=12).contains(&self.most) {
            faults.add("most", SceneFault::Most);
        }
        let assistant = temperament("assistant", &self.assistant, &mut faults);
        let across = opponent(&self.table.players, &mut faults);
        faults.add_below("table", self.table.faults());
        let setup = self.table.setup().ok().map(|setup| setup.after_talks(self.table.agreed.clone()));
        let then = self.then.as_ref().zip(setup.as_ref()).and_then(|(then, setup)| {
            let found = then.applied(setup);
            found.map_err(|fault| faults.add("then", fault)).ok().map(|setup| (then.clone(), setup))
        });
        let learner = across.as_ref().map_or(Seat::Sales, |across| across.seat.other());
        let mut asks = self.asks.clone();
        asks.sort();
        asks.dedup();
        let own = asks.iter().all(|ask| ask.seat() == learner);
        if asks.is_empty() || asks.len() != self.asks.len() || (across.is_some() && !own) {
            faults.add("asks", SceneFault::Asks);
        }
        let (Some(setup), Some(assistant), Some(across)) = (setup, assistant, across) else {
            // Each of these was noted as a fault.
            return faults.or(()).and_then(|()| Err(Vec::new()));
        };
        let minds =
            BySeat::from_fn(
                |seat| {
                    if seat == learner { assistant.clone() } else { across.temperament.clone() }
                },
            );
        faults.or(Scene { setup, then, learner, minds, asks: self.asks.clone(), most: self.most })
    }
}

fn temperament(path: &str, id: &str, faults: &mut Faults<SceneFault>) -> Option<Temperament> {
    let found = Temperament::preset(id);
    if found.is_none() {
        faults.add(path, SceneFault::Temperament(id.to_owned()));
    }
    found
}

/// The bot across the table, if there is one and a person.
fn opponent(players: &Players, faults: &mut Faults<SceneFault>) -> Option<Opponent> {
    match Opponent::among(players).as_deref() {
        Ok([opponent]) => Some(opponent.clone()),
        Ok(_) => {
            faults.add("table.players", SceneFault::Players);
            None
        }
        Err(unknown) => {
            let fault: Fault<RecordFault> = unknown.clone().into();
            faults.add_below("table", [fault]);
            None
        }
    }
}

impl OtherTerms {
    /// `setup` under these terms, the rates of its pay brought to the same budget.
    fn applied(&self, setup: &Setup) -> Result<Setup, SceneFault> {
        match self {
            Self::Scheme(id) => {
                let scheme = pay::presets::scheme(id).ok_or_else(|| SceneFault::Scheme(id.clone()))?;
                Ok(Setup { scheme: Rc::new(scheme), ..setup.clone() }.to_budget())
            }
            Self::Agreed(agreed) if !agreed.is_valid() => Err(SceneFault::Remedies),
            Self::Agreed(agreed) => {
                // Both departments are to pursue what the company does.
                let goals = BySeat { sales: &Weights::COMPANY, operations: &Weights::COMPANY };
                Ok(remedies::agreed_on(setup, goals, agreed))
            }
        }
    }
}

impl Scene {
    /// Where the learner sits.
    #[must_use]
    pub const fn learner(&self) -> Seat {
        self.learner
    }

    /// What the quarter of `seed` is played under; the scene's own seed where none is given.
    #[must_use]
    pub fn setup(&self, seed: Option<Seed>) -> Setup {
        let own = self.setup.clone();
        Setup { seed: seed.unwrap_or(own.seed), ..own }
    }

    /// The same market played once more, where the scene does that.
    #[must_use]
    pub fn again(&self) -> Option<Self> {
        let (_, setup) = self.then.clone()?;
        Some(Self { setup, then: None, ..self.clone() })
    }

    /// What is otherwise the second time, where the scene plays its market twice.
    #[must_use]
    pub fn then(&self) -> Option<&OtherTerms> {
        self.then.as_ref().map(|(terms, _)| terms)
    }

    /// The scene whose second time is under these terms instead.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn under(&self, terms: OtherTerms) -> Result<Self, SceneFault> {
        let setup = terms.applied(&self.setup)?;
        Ok(Self { then: Some((terms, setup)), ..self.clone() })
    }

    /// The temperaments of the two bots, of which one plays for the learner what is not asked.
    #[must_use]
    pub const fn minds(&self) -> &BySeat<Temperament> {
        &self.minds
    }

    /// What is asked.
    #[must_use]
    pub fn asks(&self) -> &[SceneAsk] {
        &self.asks
    }

    /// How often at most.
    #[must_use]
    pub const fn most(&self) -> u8 {
        self.most
    }
}
