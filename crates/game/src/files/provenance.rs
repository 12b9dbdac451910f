//! Which rules made a record, and what the quarter came to under them.
//!
//! A record names presets and moves, and everything else follows from the rules. When either changes, an old record
//! still plays, but comes to something else. So a record notes what it was made under and what it came to.

use crate::model::scenario::{ClientDraft, LONGEST_TEXT, Scenario, ScenarioDraft};
use crate::model::setup::Setup;
use crate::play::Game;
use crate::play::outcome::{ClientOutcome, Outcome};
use crate::policy::campaign::CampaignDraft;
use base::{text, writing};
use core::fmt;
use core::hash::Hasher;
use pay::culture::Culture;
use pay::draft::{SchemeDraft, is_id};
use pay::scheme::Scheme;
use pay::seat::BySeat;
use serde::{Deserialize, Serialize};
use siphasher::sip128::{Hasher128, SipHasher13};
use world::client::MOST_CLIENTS;
use world::parameters::ROWS;
use world::project::Renewed;
use world::quantities::{Money, Points};

/// The revision of the rules. It is raised by hand whenever the same moves come to something else; the golden games tell
/// when that is so.
pub const RULES_REVISION: u32 = 5;

/// The most money that a stored outcome may name, in cents, above or below nothing.
const MOST_CENTS: u64 = 100_000_000_000;

/// What a game is played under, in 128 bits: markets, pay and culture with every number in them, whatever they are
/// called and however their clients put it. Two that mean the same have the same digest.
///
/// It is `SipHash` of the JSON that files are written in, whose fields always come in the same order, with all numbers of
/// the world beside it. It guards against accidents, not against forgers, so a small hash does: it adds next to nothing
/// to the page, needs neither clock nor standard library, and is the same on every machine. As text it is 32 hexadecimal
/// digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(not(target_arch = "wasm32"), schemars(with = "String"))]
pub struct Digest(u128);

/// What is digested. Seed, openness and what was agreed on stand in a record themselves.
#[derive(Serialize)]
struct Resolved {
    market: Market,
    scheme: SchemeDraft,
    culture: Culture,
    budgeted_on: Option<Market>,
}

/// A market without what it and its clients are called. The draft leaves out numbers of the world that are the
/// reference's, so all of them stand beside it.
#[derive(Serialize)]
struct Market {
    draft: ScenarioDraft,
    numbers: Vec<f64>,
}

impl Market {
    fn of(draft: &ScenarioDraft) -> Self {
        let unnamed = |client: &ClientDraft| ClientDraft { name: None, wants: None, ..client.clone() };
        let draft = ScenarioDraft {
            id: String::new(),
            currency: String::new(),
            clients: draft.clients.iter().map(unnamed).collect(),
            ..draft.clone()
        };
        let numbers = ROWS.iter().filter_map(|row| draft.parameters.get(row.id)).collect();
        Self { draft, numbers }
    }
}

impl Digest {
    /// The digest of a market, its pay, its culture, and the market on which the pay was brought to its budget, if
    /// that is another.
    #[must_use]
    pub fn of(
        scenario: &Scenario,
        scheme: &Scheme,
        culture: &Culture,
        budgeted_on: Option<&Scenario>,
    ) -> Self {
        let market = |scenario: &Scenario| Market::of(scenario.draft());
        Self::of_json(&Resolved {
            market: market(scenario),
            scheme: SchemeDraft { id: String::new(), name: None, ..SchemeDraft::from(scheme) },
            culture: Culture { id: String::new(), ..culture.clone() },
            budgeted_on: budgeted_on.map(market),
        })
    }

    /// The digest of the plan of a campaign: its first market, its length, and who comes later.
    #[must_use]
    pub fn of_plan(plan: &CampaignDraft) -> Self {
        let newcomers: Vec<&str> = plan.newcomers.iter().map(|one| one.character.as_str()).collect();
        Self::of_json(&(Market::of(&plan.first), plan.quarters, plan.fresh, plan.most, newcomers))
    }

    /// The digest of anything that can be written as JSON.
    #[must_use]
    pub fn of_json(what: &impl Serialize) -> Self {
        let mut hasher = SipHasher13::new();
        hasher.write(writing::compact(what).as_bytes());
        Self(hasher.finish128().as_u128())
    }
}

impl Setup {
    /// What the game is played under, digested. It writes out the whole market, so it is asked for when a record is
    /// made and not with every setup.
    #[must_use]
    pub fn digest(&self) -> Digest {
        Digest::of(&self.scenario, &self.scheme, &self.culture, self.budgeted_on.as_deref())
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

impl From<Digest> for String {
    fn from(digest: Digest) -> Self {
        digest.to_string()
    }
}

/// What stands for a digest is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoDigest;

impl fmt::Display for NoDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a digest has 32 hexadecimal digits")
    }
}

impl TryFrom<String> for Digest {
    type Error = NoDigest;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let digits = text.len() == 32 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        let value = u128::from_str_radix(&text, 16).ok().filter(|_| digits);
        value.map(Self).ok_or(NoDigest)
    }
}

/// The rules that something was made under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// The revision of the rules.
    pub revision: u32,
    /// What was played under them.
    pub digest: Digest,
}

impl Rules {
    /// Today's rules over `setup`.
    #[must_use]
    pub fn today(setup: &Setup) -> Self {
        Self::over(setup.digest())
    }

    /// Today's rules over what has this digest.
    #[must_use]
    pub const fn over(digest: Digest) -> Self {
        Self { revision: RULES_REVISION, digest }
    }
}

/// How what made a file stands to today's rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MadeUnder {
    /// The same rules over the same market, pay and culture: it comes to the same.
    TheSame,
    /// It notes nothing, as files did not once: it is taken as it is.
    Unnoted,
    /// Others: what it comes to today need not be what it came to.
    Others(Others),
}

/// How rules are others than today's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Others {
    /// An older revision of the rules.
    Older(u32),
    /// A newer revision than this version knows.
    Newer(u32),
    /// The same rules, but what it names has changed since: market, pay or culture.
    OtherSetup,
    /// The same rules, but what it says it came to is not what its moves come to: one of them was changed by hand.
    OtherOutcome,
    /// The same of one quarter of a campaign, by its number from 1. Of several it is the first.
    OtherOutcomeOf(usize),
}

impl MadeUnder {
    /// How `noted` stands to today's rules over what has the digest `today`; none where it no longer exists.
    #[must_use]
    pub fn of(noted: Option<Rules>, today: Option<Digest>) -> Self {
        match noted {
            None => Self::Unnoted,
            Some(rules) if rules.revision < RULES_REVISION => Self::Others(Others::Older(rules.revision)),
            Some(rules) if rules.revision > RULES_REVISION => Self::Others(Others::Newer(rules.revision)),
            Some(rules) if Some(rules.digest) == today => Self::TheSame,
            Some(_) => Self::Others(Others::OtherSetup),
        }
    }
}

/// What a finished quarter came to, as it was told when it was played.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OutcomeAsTold {
    /// ISO 4217 code of the currency that money is told in.
    pub currency: String,
    /// Every client, in the order of arrival.
    pub clients: Vec<ClientAsTold>,
    /// The sum of each pay slip.
    pub pay: BySeat<Money>,
    /// What the quarter alone brought the company, before variable pay.
    pub quarter: Money,
    /// What the quarter was worth with what it left behind: clients, talk and pipeline.
    pub value: Money,
}

/// What became of a client, as it was told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClientAsTold {
    /// The character who played this client.
    pub character: String,
    /// Another name than the character's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The measured satisfaction, if surveyed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub satisfaction: Option<Points>,
    /// Whether it stays, if it was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stays: Option<bool>,
}

impl OutcomeAsTold {
    /// What `game` came to; nothing while it goes on.
    #[must_use]
    pub fn of(game: &Game) -> Option<Self> {
        game.is_over().then(|| {
            let outcome = Outcome::of(game);
            let drafts = &game.setup().scenario.draft().clients;
            let client = |(client, draft): (&ClientOutcome, &ClientDraft)| ClientAsTold {
                character: draft.character.clone(),
                name: draft.name.clone(),
                satisfaction: client.satisfaction,
                stays: client.renewed.map(|renewed| renewed == Renewed::Stays),
            };
            Self {
                currency: game.setup().scenario.draft().currency.clone(),
                clients: outcome.clients.iter().zip(drafts).map(client).collect(),
                pay: BySeat::from_fn(|seat| outcome.slips[seat].total()),
                quarter: outcome.company.quarter(),
                value: outcome.company.lifetime_value(),
            }
        })
    }

    /// The fields that no quarter can have come to, or that cannot be shown.
    #[must_use]
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        if self.currency.len() != 3 || !self.currency.bytes().all(|b| b.is_ascii_uppercase()) {
            faults.push("currency".to_owned());
        }
        if self.clients.is_empty() || self.clients.len() > MOST_CLIENTS {
            faults.push("clients".to_owned());
        }
        let (least, most) = (Points::from_tenths(0), Points::from_tenths(1000));
        for (index, client) in self.clients.iter().enumerate() {
            let named = client.name.as_deref().is_none_or(|name| text::is_line(name, LONGEST_TEXT));
            let asked = client.satisfaction.is_none_or(|points| (least..=most).contains(&points));
            let fields = [(is_id(&client.character), "character"), (named, "name"), (asked, "satisfaction")];
            let bad = fields.into_iter().filter(|(good, _)| !good);
            faults.extend(bad.map(|(_, field)| format!("clients[{index}].{field}")));
        }
        let sums = [
            ("pay.sales", self.pay.sales),
            ("pay.operations", self.pay.operations),
            ("quarter", self.quarter),
            ("value", self.value),
        ];
        let absurd = |money: &Money| money.cents().unsigned_abs() > MOST_CENTS;
        faults.extend(sums.iter().filter(|(_, money)| absurd(money)).map(|(field, _)| (*field).to_owned()));
        faults
    }
}
