//! A replayed game as JSON or text: every event, and what came of it.

use base::writing;
use core::fmt::Write;
use game::events::Event;
use game::outcome::{ClientOutcome, Outcome};
use game::play::{Game, Logged};
use game::provenance::Rules;
use game::{BySeat, Seat};
use pay::culture::StandingLine;
use pay::slip::{PaySlip, SlipItem};
use serde::Serialize;
use serde_json::Value;
use world::company::Company;
use world::project::Renewed;
use world::quantities::{Moment, Money, Points, Share, Week, Work};

/// Version of the format.
pub const FORMAT: u32 = 1;

/// A replayed game.
#[derive(Debug, Serialize)]
pub struct Replay<'a> {
    /// Version of the format; 1.
    pub format: u32,
    /// The scenario's name.
    pub scenario: &'a str,
    /// The scheme's name.
    pub scheme: &'a str,
    /// The culture's name.
    pub culture: &'a str,
    /// The seed.
    pub seed: u32,
    /// The rules that it is replayed under.
    pub rules: Rules,
    /// The rules under which its moves were first made, if they are others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replayed_from: Option<Rules>,
    /// Whether the quarter is over.
    pub over: bool,
    /// Every event, in order.
    pub events: Vec<EventRow<'a>>,
    /// What came of it.
    pub outcome: OutcomeFile,
}

/// An event with its place.
#[derive(Debug, Serialize)]
pub struct EventRow<'a> {
    /// In which week.
    pub week: Week,
    /// After how many moves.
    pub after: usize,
    /// What happened, under the name of who may hear of it.
    #[serde(flatten)]
    pub event: &'a Event,
}

/// What came of a game.
#[derive(Debug, Serialize)]
pub struct OutcomeFile {
    /// Every client.
    pub clients: Vec<ClientRow>,
    /// Both pay slips.
    pub pay: BySeat<SlipFile>,
    /// The company's books.
    pub company: CompanyFile,
}

/// What became of a client. Money in cents, work in tenths of a person-day, moments in tenths of a week.
#[derive(Debug, Serialize)]
pub struct ClientRow {
    /// The character.
    pub character: String,
    /// Agreed price.
    pub price: Option<Money>,
    /// Agreed date.
    pub due: Option<Week>,
    /// Delivery.
    pub delivered: Option<Moment>,
    /// True effort.
    pub effort: Option<Work>,
    /// Time spent.
    pub spent: Option<Work>,
    /// Measured satisfaction.
    pub satisfaction: Option<Points>,
    /// Whether it stays.
    pub renewed: Option<Renewed>,
}

/// A pay slip in a file.
#[derive(Debug, Default, Serialize)]
pub struct SlipFile {
    /// The factor on the scheme as written.
    pub scale: Share,
    /// Line by line.
    pub lines: Vec<SlipRow>,
    /// Pay in all.
    pub total: Money,
    /// What conduct cost in standing, as a negative amount.
    pub standing: Money,
    /// Pay less standing.
    pub worth: Money,
}

/// A pay line in a file.
#[derive(Debug, Serialize)]
pub struct SlipRow {
    /// The line's place in the scheme.
    pub line: usize,
    /// What it paid.
    pub amount: Money,
    /// For what.
    pub items: Vec<ItemRow>,
}

/// What a line paid for one thing.
#[derive(Debug, Serialize)]
pub struct ItemRow {
    /// For what.
    #[serde(flatten)]
    pub source: SourceRow,
    /// How much.
    pub amount: Money,
}

/// What an item is paid for.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub struct SourceRow(Value);

/// The company's books in a file, in cents.
#[derive(Debug, Serialize)]
pub struct CompanyFile {
    /// The quarter alone.
    pub quarter: Money,
    /// With what it left behind.
    pub lifetime_value: Money,
    /// Prices of what was delivered.
    pub revenue: Money,
    /// Prices of what was pulled in.
    pub pulled_in: Money,
    /// Contract penalties.
    pub penalties: Money,
    /// Credits.
    pub credits: Money,
    /// Overtime.
    pub overtime: Money,
    /// The regular team.
    pub regular: Money,
    /// Clients who stay.
    pub lifetime: Money,
    /// Clients who talk.
    pub word_of_mouth: Money,
    /// The pipeline.
    pub pipeline: Money,
}

impl<'a> Replay<'a> {
    /// The replay of `game`.
    #[must_use]
    pub fn of(game: &'a Game) -> Self {
        let setup = game.setup();
        Self {
            format: FORMAT,
            scenario: setup.scenario.id(),
            scheme: setup.scheme.id(),
            culture: &setup.culture.id,
            seed: setup.seed.number(),
            rules: Rules::today(setup),
            replayed_from: None,
            over: game.is_over(),
            events: game.log().iter().map(EventRow::from).collect(),
            outcome: OutcomeFile::of(game),
        }
    }

    /// The same, of moves that were first made under other rules.
    #[must_use]
    pub fn replayed_from(self, first: Option<Rules>) -> Self {
        Self { replayed_from: first, ..self }
    }

    /// As JSON, one event a line of its own when pretty-printed by the reader.
    #[must_use]
    pub fn to_json(&self) -> String {
        writing::pretty(self)
    }

    /// As text: one line an event, then the outcome.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = format!(
            "{} · pay {} · culture {} · seed {}\n",
            self.scenario, self.scheme, self.culture, self.seed
        );
        if let Some(first) = self.replayed_from {
            let _ = writeln!(
                text,
                "replayed under rules of revision {}, played under revision {} ({})",
                self.rules.revision, first.revision, first.digest
            );
        }
        for row in &self.events {
            line(&mut text, row);
        }
        self.outcome.write(&mut text);
        text
    }
}

impl<'a> From<&'a Logged> for EventRow<'a> {
    fn from(logged: &'a Logged) -> Self {
        Self { week: logged.week, after: logged.after, event: &logged.event }
    }
}

/// Writes one event as "w03 sales passed_on client=1 forecast=65".
fn line(text: &mut String, row: &EventRow<'_>) {
    let value = serde_json::to_value(row.event).unwrap_or_default();
    let (audience, rest) = tag(&value);
    let (name, facts) = tag(rest);
    let _ = write!(text, "w{:02} {audience:10} {name}", row.week.number());
    flat(text, "", facts);
    text.push('\n');
}

fn tag(value: &Value) -> (&str, &Value) {
    if let Value::Object(map) = value
        && let Some((name, rest)) = map.iter().next()
    {
        return (name, rest);
    }
    (value.as_str().unwrap_or_default(), &Value::Null)
}

fn flat(text: &mut String, name: &str, value: &Value) {
    match value {
        Value::Null => {}
        Value::Object(map) => {
            for (key, inner) in map {
                flat(text, key, inner);
            }
        }
        Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
            let _ = if name.is_empty() { write!(text, " {value}") } else { write!(text, " {name}={value}") };
        }
    }
}

impl OutcomeFile {
    /// What came of `game`.
    #[must_use]
    pub fn of(game: &Game) -> Self {
        let outcome = Outcome::of(game);
        let characters = &game.setup().scenario.draft().clients;
        let scales = game.setup().scales;
        Self {
            clients: outcome
                .clients
                .iter()
                .zip(characters)
                .map(|(client, file)| client_row(client, file.character.clone()))
                .collect(),
            pay: BySeat::from_fn(|seat| slip_file(&outcome, seat, scales[seat])),
            company: company_file(&outcome.company),
        }
    }

    fn write(&self, text: &mut String) {
        for row in &self.clients {
            let value = serde_json::to_value(row).unwrap_or_default();
            text.push_str("client    ");
            flat(text, "", &value);
            text.push('\n');
        }
        for (name, slip) in [("sales", &self.pay.sales), ("operations", &self.pay.operations)] {
            for row in &slip.lines {
                let _ = writeln!(text, "pay        {name} line {} {}", row.line + 1, row.amount.cents());
            }
            let (total, standing) = (slip.total.cents(), slip.standing.cents());
            let _ = writeln!(
                text,
                "pay        {name} total {total} standing {standing} worth {}",
                slip.worth.cents()
            );
        }
        let value = serde_json::to_value(&self.company).unwrap_or_default();
        text.push_str("company   ");
        flat(text, "", &value);
        text.push('\n');
    }
}

fn client_row(client: &ClientOutcome, character: String) -> ClientRow {
    let project = client.project.as_ref();
    ClientRow {
        character,
        price: project.map(|project| project.price),
        due: project.map(|project| project.due),
        delivered: project.and_then(|project| project.delivered),
        effort: project.map(|project| project.job.effort()),
        spent: project.map(|project| project.spent),
        satisfaction: client.satisfaction,
        renewed: client.renewed,
    }
}

fn slip_file(outcome: &Outcome, seat: Seat, scale: Share) -> SlipFile {
    let slip: &PaySlip = &outcome.slips[seat];
    let standing = |line: &StandingLine| line.amount;
    SlipFile {
        scale,
        lines: slip
            .lines
            .iter()
            .map(|line| SlipRow {
                line: line.line,
                amount: line.amount(),
                items: line.items.iter().map(ItemRow::from).collect(),
            })
            .collect(),
        total: slip.total(),
        standing: outcome.standing[seat].iter().map(standing).sum(),
        worth: outcome.worth(seat),
    }
}

impl From<&SlipItem> for ItemRow {
    fn from(item: &SlipItem) -> Self {
        let source = serde_json::json!({ "for": item.source });
        Self { source: SourceRow(source), amount: item.amount }
    }
}

fn company_file(company: &Company) -> CompanyFile {
    let Company {
        revenue,
        pulled_in,
        penalties,
        credits,
        overtime,
        regular,
        lifetime,
        word_of_mouth,
        pipeline,
    } = *company;
    CompanyFile {
        quarter: company.quarter(),
        lifetime_value: company.lifetime_value(),
        revenue,
        pulled_in,
        penalties,
        credits,
        overtime,
        regular,
        lifetime,
        word_of_mouth,
        pipeline,
    }
}
