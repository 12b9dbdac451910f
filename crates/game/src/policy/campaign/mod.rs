//! Linked quarters: each is an ordinary game whose market follows from the one before it.
//!
//! Clients who stay come back with what they remember (S0' = 0.5·S + 0.5·72) and sign more easily; talk brings new
//! leads or keeps them away; everybody else has to be won again. So the worth of a client is not assumed, it is
//! lived: in a campaign it counts once, for those who are still there at the very end. A campaign is its plan, its
//! seed, and what each of its quarters was played under with the moves that were made in it: pay and culture may
//! change in between, because that is what people agree on.

mod market;

pub use market::{Memory, next_market};

use crate::model::scenario::ScenarioFault;
use crate::model::scenario::{Scenario, ScenarioDraft};
use crate::model::setup::Setup;
use crate::play::Game;
use base::fault::Fault;
use base::fault::Faults;
use base::reading;
use pay::draft::is_id;
use serde::{Deserialize, Serialize};
use std::rc::Rc;
use world::chance::{Chance, Entity, Purpose, Seed};
use world::client::MOST_CLIENTS;
use world::company::Company;
use world::quantities::Money;

/// Version of the campaign file format.
pub const FORMAT: u32 = 1;

/// A campaign as written in a file; validate it to get a [`CampaignPlan`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CampaignDraft {
    /// Version of the file format; 1.
    pub format: u32,
    /// A short name: lower-case letters, digits and hyphens.
    pub id: String,
    /// How many quarters, 2 to 8.
    pub quarters: u8,
    /// How many new leads each quarter brings after the first, before talk; 0 to 6.
    pub fresh: u8,
    /// The most leads of a quarter, 1 to 12.
    pub most: u8,
    /// The first quarter. Those after it have its weeks, rules and numbers.
    pub first: ScenarioDraft,
    /// Who comes later, in order; when all have been here, those who have been away longest come again.
    pub newcomers: Vec<Newcomer>,
}

/// Somebody who comes in a later quarter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Newcomer {
    /// The character who plays this client.
    pub character: String,
}

/// A valid campaign.
#[derive(Clone, Debug, PartialEq)]
pub struct CampaignPlan {
    draft: CampaignDraft,
    first: Rc<Scenario>,
}

impl CampaignDraft {
    /// Checks the whole draft.
    ///
    /// # Errors
    /// All faults at once, each with its path.
    pub fn validate(self) -> Result<CampaignPlan, Vec<Fault<ScenarioFault>>> {
        let mut faults = Faults::default();
        if self.format != FORMAT {
            faults.add("format", ScenarioFault::Format);
        }
        if !is_id(&self.id) {
            faults.add("id", ScenarioFault::Id);
        }
        for (field, value, low, high) in [
            ("quarters", self.quarters, 2.0, 8.0),
            ("fresh", self.fresh, 0.0, 6.0),
            ("most", self.most, 1.0, MOST_CLIENTS as f64),
        ] {
            faults.range(field, f64::from(value), low, high);
        }
        for (index, newcomer) in self.newcomers.iter().enumerate() {
            if !is_id(&newcomer.character) {
                faults.add(format!("newcomers[{index}].character"), ScenarioFault::Id);
            }
        }
        match self.first.clone().validate() {
            Ok(first) => faults.or(CampaignPlan { first: Rc::new(first), draft: self }),
            Err(found) => {
                faults.add_below("first", found);
                Err(faults.into_vec())
            }
        }
    }
}

impl CampaignPlan {
    /// What the file says.
    #[must_use]
    pub const fn draft(&self) -> &CampaignDraft {
        &self.draft
    }

    /// What it is called, if it is one of the presets.
    #[must_use]
    pub fn preset_id(&self) -> Option<&'static str> {
        let named = preset_ids().find(|id| *id == self.draft.id)?;
        (preset(named).as_ref() == Some(self)).then_some(named)
    }

    /// The year of four quarters that begins on this market, as the long game has it: half as many new leads a quarter
    /// as the first had clients, two more leads at most, and whoever plays a client in the long game may come.
    #[must_use]
    pub fn year_on(first: &Rc<Scenario>) -> Self {
        let clients = first.draft().clients.len() as u8;
        let known: Vec<&String> = first.draft().clients.iter().map(|client| &client.character).collect();
        let newcomers = preset("long-game").map(|plan| plan.draft).map(|draft| {
            let firsts = draft.first.clients.into_iter().map(|client| client.character);
            let later = draft.newcomers.into_iter().map(|newcomer| newcomer.character);
            let all = firsts.chain(later).filter(|character| !known.contains(&character));
            all.map(|character| Newcomer { character }).collect()
        });
        let draft = CampaignDraft {
            format: FORMAT,
            id: "year".into(),
            quarters: 4,
            fresh: clients.div_ceil(2).min(6),
            most: (clients + 2).min(MOST_CLIENTS as u8),
            first: first.draft().clone(),
            newcomers: newcomers.unwrap_or_default(),
        };
        Self { draft, first: Rc::clone(first) }
    }

    /// The same plan on another first market, whose numbers count for all quarters.
    #[must_use]
    pub fn with_first(&self, first: &Rc<Scenario>) -> Self {
        let draft = CampaignDraft { first: first.draft().clone(), ..self.draft.clone() };
        Self { draft, first: Rc::clone(first) }
    }

    /// The market of the first quarter.
    #[must_use]
    pub const fn first(&self) -> &Rc<Scenario> {
        &self.first
    }
}

/// The seed of the quarter at `index` of the campaign of `seed`; the first has the campaign's own.
#[must_use]
pub fn quarter_seed(seed: Seed, index: u8) -> Seed {
    if index == 0 {
        return seed;
    }
    let unit = Chance::new(seed).stream(Purpose::LinkedQuarter, Entity::Company, index).unit();
    Seed::new((unit * 4_294_967_296.0) as u32)
}

/// A campaign being played.
#[derive(Clone, Debug, PartialEq)]
pub struct Campaign {
    plan: Rc<CampaignPlan>,
    memory: Memory,
    past: Vec<Game>,
    running: Game,
}

/// Why the next quarter cannot begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotYet {
    /// The running quarter is not over.
    QuarterRuns,
    /// It was the last.
    CampaignOver,
}

/// The place, from 0, of the first quarter that does not follow from those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfPlace(pub usize);

/// The books of a campaign.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CampaignBooks {
    /// The books of each quarter so far.
    pub quarters: Vec<Company>,
    /// What all of them brought in cash, deals carried over included and before variable pay.
    pub cash: Money,
    /// What the clients who are there at the end are worth beyond it, by the model's assumption, with their talk.
    pub ahead: Money,
}

impl Campaign {
    /// A campaign before its first move. `setup` is that of its first quarter, with the pay brought to the budget of
    /// the plan's first market; a scenario that is another is replaced by it, and the rates of the pay stay.
    #[must_use]
    pub fn new(plan: Rc<CampaignPlan>, setup: Setup) -> Self {
        let setup = Setup { scenario: Rc::clone(plan.first()), budgeted_on: None, ..setup };
        Self { plan, memory: Memory::default(), past: Vec::new(), running: Game::new(setup) }
    }

    /// The campaign of these quarters, in order; the last may still run.
    ///
    /// # Errors
    /// The first quarter whose market, seed or budget is not the one that follows.
    pub fn of(
        plan: Rc<CampaignPlan>,
        first: Game,
        later: impl IntoIterator<Item = Game>,
    ) -> Result<Self, OutOfPlace> {
        let Setup { scenario, budgeted_on, .. } = first.setup();
        if scenario != plan.first() || budgeted_on.is_some() {
            return Err(OutOfPlace(0));
        }
        let mut campaign = Self { plan, memory: Memory::default(), past: Vec::new(), running: first };
        for (game, place) in later.into_iter().zip(1..) {
            let (memory, next) = campaign.ahead().map_err(|_| OutOfPlace(place))?;
            let Setup { scenario, seed, budgeted_on, .. } = game.setup();
            if (scenario, seed, budgeted_on) != (&next.scenario, &next.seed, &next.budgeted_on) {
                return Err(OutOfPlace(place));
            }
            campaign.go_on(memory, game);
        }
        Ok(campaign)
    }

    /// The plan.
    #[must_use]
    pub fn plan(&self) -> &CampaignPlan {
        &self.plan
    }

    /// The running quarter.
    #[must_use]
    pub const fn quarter(&self) -> &Game {
        &self.running
    }

    /// The running quarter, to play it.
    pub const fn quarter_mut(&mut self) -> &mut Game {
        &mut self.running
    }

    /// Every quarter so far, the running one last.
    pub fn quarters(&self) -> impl Iterator<Item = &Game> {
        self.past.iter().chain([&self.running])
    }

    /// True when the last quarter is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.running.is_over() && self.past.len() + 1 >= usize::from(self.plan.draft.quarters)
    }

    /// Begins the next quarter.
    ///
    /// # Errors
    /// Why it cannot; the campaign stays as it was.
    pub fn begin_next(&mut self) -> Result<(), NotYet> {
        let (memory, setup) = self.ahead()?;
        self.go_on(memory, Game::new(setup));
        Ok(())
    }

    /// What the next quarter is played under where nothing was agreed on: its market and its seed, and the pay and the
    /// culture of the running one.
    ///
    /// # Errors
    /// Why there is none.
    pub fn next_setup(&self) -> Result<Setup, NotYet> {
        self.ahead().map(|(_, setup)| setup)
    }

    fn go_on(&mut self, memory: Memory, next: Game) {
        self.memory = memory;
        self.past.push(core::mem::replace(&mut self.running, next));
    }

    fn ahead(&self) -> Result<(Memory, Setup), NotYet> {
        if !self.running.is_over() {
            return Err(NotYet::QuarterRuns);
        }
        if self.is_over() {
            return Err(NotYet::CampaignOver);
        }
        let (setup, next) = (self.running.setup(), self.past.len() as u8 + 1);
        let mut memory = self.memory.clone();
        let scenario = next_market(&self.plan, &mut memory, &setup.scenario, self.running.state(), next);
        let first = self.quarters().next().map_or(setup.seed, |game| game.setup().seed);
        Ok((memory, setup.moved_to(Rc::new(scenario), quarter_seed(first, next))))
    }

    /// The books so far.
    #[must_use]
    pub fn ledger(&self) -> CampaignBooks {
        let quarters: Vec<Company> = self.quarters().map(Game::company).collect();
        let cash = quarters.iter().map(Company::cash).sum();
        let ahead = quarters.last().map_or(Money::ZERO, |books| books.lifetime + books.word_of_mouth);
        CampaignBooks { quarters, cash, ahead }
    }
}

const PRESETS: [(&str, &str); 1] = [("long-game", include_str!("../../model/scenarios/long-game.json"))];

/// The names of the preset campaigns.
pub fn preset_ids() -> impl Iterator<Item = &'static str> {
    PRESETS.iter().map(|(id, _)| *id)
}

/// The preset campaign called `id`, if there is one.
#[must_use]
pub fn preset(id: &str) -> Option<CampaignPlan> {
    let (_, text) = PRESETS.iter().find(|(name, _)| *name == id)?;
    let draft: CampaignDraft = reading::read(text).ok()?;
    draft.validate().ok()
}
