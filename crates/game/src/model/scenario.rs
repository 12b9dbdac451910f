//! Scenarios: the market a game is played on. A draft comes from a file; a [`Scenario`] is valid.

use crate::BySeat;
use base::fault::Fault;
use base::fault::Faults;
use base::fault::OutOfRange;
use base::reading;
use pay::draft::is_id;
use serde::{Deserialize, Serialize};
use world::client::{Deck, MOST_CLIENTS, Past, Pinned};
use world::parameters::{Parameters, ROWS};
use world::quantities::{Days, Money, Points, Share, Week, Work};

/// Version of the scenario file format.
pub const FORMAT: u32 = 1;

/// A scenario as written in a file; validate it to get a [`Scenario`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ScenarioDraft {
    /// Version of the file format; 1.
    pub format: u32,
    /// A short name: lower-case letters, digits and hyphens.
    pub id: String,
    /// Weeks in which promises are made, 1 to 12.
    pub weeks: u8,
    /// Weeks after them in which late promises can still be delivered, 0 to 6.
    pub run_off: u8,
    /// ISO 4217 code of the currency that money is told in.
    pub currency: String,
    /// Which shocks are in the deck.
    pub deck: Deck,
    /// Whether sales may sign with one stamp.
    pub signing: Signing,
    /// Weeks a lead waits for an offer before it goes elsewhere.
    pub patience: u8,
    /// Offers a client will hear, 1 to 3.
    pub offers: u8,
    /// Days a week that sales has for clients, in tenths.
    pub sales_days: Days,
    /// What each seat earns on average under the reference policy.
    pub budget: BySeat<Money>,
    /// Deals in the pipeline, and the week from which they can be pulled in.
    pub pipeline: PipelineDraft,
    /// Numbers of the world that differ from the reference.
    #[serde(default)]
    pub parameters: Parameters,
    /// The clients, in the order of arrival.
    pub clients: Vec<ClientDraft>,
}

/// Whether sales may sign with one stamp.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Signing {
    /// Sales may sign alone.
    SalesAlone,
    /// Nothing binds without both stamps.
    BothStamps,
}

/// The pipeline of a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PipelineDraft {
    /// How many deals, 0 to 3.
    pub deals: u8,
    /// The week from which they can be pulled in.
    pub opens: Week,
}

/// A client of a scenario.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClientDraft {
    /// The character who plays this client: its name, face and voice are in the words.
    pub character: String,
    /// Another name than the character's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What this client wants, if not what the character wants.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wants: Option<String>,
    /// The first week in which the lead can be worked.
    pub arrives: Week,
    /// Stated size, if not left to chance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stated: Option<Work>,
    /// True effort, if not left to chance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effort: Option<Work>,
    /// Desired duration in weeks, if not left to chance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub desired_weeks: Option<u8>,
    /// Date sensitivity, if not left to chance; 10 000 is average.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sensitivity: Option<Share>,
    /// Good will at signing, if an earlier quarter left another than the reference's; in tenths of a point.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goodwill: Option<Points>,
    /// Appeal of a company that the client goes on with, in log odds; 10 000 is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reputation: Option<Share>,
}

/// Whether the company and a client know each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Acquaintance {
    /// They do not, or the client went elsewhere.
    New,
    /// The client stayed in an earlier quarter of the campaign.
    Back,
}

/// A valid scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    draft: ScenarioDraft,
}

/// What can be wrong with a scenario.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ScenarioFault {
    /// The file is of another format.
    Format,
    /// A name is empty, too long or has other characters.
    Id,
    /// A number is below or above what is possible.
    Range {
        /// The least.
        low: f64,
        /// The most.
        high: f64,
    },
    /// A lower end lies above its upper end.
    Crossed,
    /// The clients are not in the order of arrival.
    Order,
    /// A text is empty, too long or not fit to be shown in one line.
    Text,
    /// The currency is no three-letter code.
    Currency,
}

/// The longest text a file may give for a name or a wish, in characters.
pub const LONGEST_TEXT: usize = 120;

impl ScenarioDraft {
    /// The name that `character` has in this market instead of its own, if it has one.
    #[must_use]
    pub fn named(&self, character: &str) -> Option<&str> {
        self.clients.iter().find(|client| client.character == character)?.name.as_deref()
    }

    /// Checks the whole draft.
    ///
    /// # Errors
    /// All faults at once, each with its path.
    pub fn validate(self) -> Result<Scenario, Vec<Fault<ScenarioFault>>> {
        let mut faults = Faults::default();
        if self.format != FORMAT {
            faults.add("format", ScenarioFault::Format);
        }
        if !is_id(&self.id) {
            faults.add("id", ScenarioFault::Id);
        }
        if self.currency.len() != 3 || !self.currency.bytes().all(|b| b.is_ascii_uppercase()) {
            faults.add("currency", ScenarioFault::Currency);
        }
        self.check_frame(&mut faults);
        self.check_parameters(&mut faults);
        self.check_ends(&mut faults);
        for (index, client) in self.clients.iter().enumerate() {
            self.check_client(index, client, &mut faults);
        }
        faults.or(Scenario { draft: self })
    }

    fn check_frame(&self, faults: &mut Faults<ScenarioFault>) {
        faults.range("weeks", f64::from(self.weeks), 1.0, 12.0);
        faults.range("run_off", f64::from(self.run_off), 0.0, 6.0);
        faults.range("patience", f64::from(self.patience), 1.0, 12.0);
        faults.range("offers", f64::from(self.offers), 1.0, 3.0);
        faults.range("sales_days", f64::from(self.sales_days.tenths()), 5.0, 100.0);
        faults.range("budget.sales", self.budget.sales.cents() as f64, 0.0, 100_000_000.0);
        faults.range("budget.operations", self.budget.operations.cents() as f64, 0.0, 100_000_000.0);
        faults.range("pipeline.deals", f64::from(self.pipeline.deals), 0.0, 3.0);
        faults.range("pipeline.opens", f64::from(self.pipeline.opens.number()), 1.0, 18.0);
        faults.range("clients", self.clients.len() as f64, 1.0, MOST_CLIENTS as f64);
    }

    fn check_parameters(&self, faults: &mut Faults<ScenarioFault>) {
        for row in ROWS {
            if let Some(value) = self.parameters.get(row.id) {
                faults.range(&format!("parameters.{}", row.id), value, row.low, row.high);
            }
        }
    }

    fn check_ends(&self, faults: &mut Faults<ScenarioFault>) {
        let p = &self.parameters;
        let ends = [
            ("stated_low", p.stated_low, p.stated_high),
            ("desired_low", p.desired_low, p.desired_high),
            ("sensitivity_low", p.sensitivity_low, p.sensitivity_high),
            ("shock_low", p.shock_low, p.shock_high),
            ("creep_low", p.creep_low, p.creep_high),
            ("black_swan_low", p.black_swan_low, p.black_swan_high),
        ];
        for (id, low, high) in ends {
            if low > high {
                faults.add(format!("parameters.{id}"), ScenarioFault::Crossed);
            }
        }
    }

    fn check_client(&self, index: usize, client: &ClientDraft, faults: &mut Faults<ScenarioFault>) {
        let at = |field: &str| format!("clients[{index}].{field}");
        if !is_id(&client.character) {
            faults.add(at("character"), ScenarioFault::Id);
        }
        for (field, text) in [("name", &client.name), ("wants", &client.wants)] {
            if text.as_ref().is_some_and(|text| !base::text::is_line(text, LONGEST_TEXT)) {
                faults.add(at(field), ScenarioFault::Text);
            }
        }
        faults.range(&at("arrives"), f64::from(client.arrives.number()), 1.0, f64::from(self.weeks.max(1)));
        // In the units of the file, because that is where a person who reads of a fault will look.
        let work = |work: Option<Work>| f64::from(work.map_or(100, Work::tenths));
        faults.range(&at("stated"), work(client.stated), 10.0, 1_000.0);
        faults.range(&at("effort"), work(client.effort), 10.0, 3_000.0);
        faults.range(&at("desired_weeks"), f64::from(client.desired_weeks.unwrap_or(2)), 1.0, 12.0);
        faults.range(
            &at("sensitivity"),
            f64::from(client.sensitivity.map_or(10_000, Share::basis)),
            0.0,
            30_000.0,
        );
        faults.range(&at("goodwill"), f64::from(client.goodwill.map_or(720, Points::tenths)), 0.0, 1_000.0);
        faults.range(
            &at("reputation"),
            f64::from(client.reputation.map_or(0, Share::basis)),
            -40_000.0,
            40_000.0,
        );
        let before = index.checked_sub(1).and_then(|previous| self.clients.get(previous));
        if before.is_some_and(|previous| previous.arrives > client.arrives) {
            faults.add(at("arrives"), ScenarioFault::Order);
        }
    }
}

impl OutOfRange for ScenarioFault {
    fn out_of_range(low: f64, high: f64) -> Self {
        Self::Range { low, high }
    }
}

impl Scenario {
    /// What the file says.
    #[must_use]
    pub const fn draft(&self) -> &ScenarioDraft {
        &self.draft
    }

    /// The scenario's name.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.draft.id
    }

    /// The numbers of the world.
    #[must_use]
    pub const fn parameters(&self) -> &Parameters {
        &self.draft.parameters
    }

    /// The last week in which promises are made.
    #[must_use]
    pub const fn last_week(&self) -> Week {
        Week::new(self.draft.weeks)
    }

    /// The last week in which a late promise can still be delivered.
    #[must_use]
    pub const fn last_run_off(&self) -> Week {
        self.last_week().plus(self.draft.run_off)
    }
}

impl ClientDraft {
    /// Whether the company has served it before and it stayed: such a one likes the company to begin with.
    #[must_use]
    pub const fn acquaintance(&self) -> Acquaintance {
        match self.reputation {
            Some(_) => Acquaintance::Back,
            None => Acquaintance::New,
        }
    }

    /// What the file pins down about the client.
    #[must_use]
    pub const fn pinned(&self) -> Pinned {
        Pinned {
            stated: self.stated,
            effort: self.effort,
            desired_weeks: self.desired_weeks,
            sensitivity: self.sensitivity,
            past: Past {
                goodwill: self.goodwill,
                reputation: match self.reputation {
                    Some(reputation) => reputation,
                    None => Share::ZERO,
                },
            },
        }
    }
}

const PRESETS: [(&str, &str); 5] = [
    ("first-promise", include_str!("scenarios/first-promise.json")),
    ("sprint", include_str!("scenarios/sprint.json")),
    ("quarter", include_str!("scenarios/quarter.json")),
    ("crunch", include_str!("scenarios/crunch.json")),
    ("hard-winter", include_str!("scenarios/hard-winter.json")),
];

/// The names of the preset scenarios, shortest and easiest first.
pub fn preset_ids() -> impl Iterator<Item = &'static str> {
    PRESETS.iter().map(|(id, _)| *id)
}

/// The preset scenario called `id`, if there is one.
#[must_use]
pub fn preset(id: &str) -> Option<Scenario> {
    let (_, text) = PRESETS.iter().find(|(name, _)| *name == id)?;
    let draft: ScenarioDraft = reading::read(text).ok()?;
    draft.validate().ok()
}
