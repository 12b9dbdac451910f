//! What a quarter came to, or two on the same market, as JSON and as one long table: a row for each figure.

use super::replay::OutcomeFile;
use super::sheet::CsvTable;
use base::writing;
use debrief::lenses::{Causes, LensFinding, Otherwise};
use debrief::otherwise::MoveDifference;
use debrief::quarter::Made;
use game::bets::Bet;
use game::commitment::Commitment;
use game::outcome::Outcome;
use game::play::Game;
use game::provenance::Rules;
use game::record::Record;
use game::{BySeat, Seat};
use pay::scheme::PayLine;
use serde::Serialize;
use world::company::Company;
use world::project::Renewed;
use world::quantities::{Money, Share, Week};
use world::satisfaction::Satisfaction;

/// Version of the format.
pub const FORMAT: u32 = 1;

/// The columns of the table, in order.
pub const COLUMNS: [&str; 6] = ["quarter", "part", "whose", "item", "value", "unit"];

/// One quarter or two, for other programs.
#[derive(Debug, Serialize)]
pub struct Debrief {
    /// Version of the format; 1.
    pub format: u32,
    /// Version of the engine that replayed the records.
    pub engine: &'static str,
    /// The quarters, the first time first.
    pub quarters: Vec<QuarterFile>,
}

/// A finished quarter with what is told of it.
#[derive(Clone, Copy, Debug)]
pub struct ToldQuarter<'a> {
    /// The game.
    pub game: &'a Game,
    /// Its record, guesses and all.
    pub record: &'a Record,
    /// What the rules found in it.
    pub causes: &'a Causes,
}

/// A quarter in a file. Money in cents, shares in hundredths of a percent, points in tenths.
#[derive(Debug, Serialize)]
pub struct QuarterFile {
    /// The record it was told from: what it was played under, every move, guess and commitment.
    pub record: Record,
    /// The factors that brought the pay to its budget.
    pub scales: BySeat<Share>,
    /// The pay lines of both seats.
    pub pay_lines: Vec<PayLine>,
    /// What came of it.
    pub outcome: OutcomeFile,
    /// How each surveyed client's satisfaction was made.
    pub satisfaction: Vec<MadeFile>,
    /// The average mood of all signed clients at the end of each week.
    pub moods: Vec<MoodFile>,
    /// What the rules for the five causes found, each with what the other way would have come to.
    pub causes: Causes,
}

/// How a satisfaction was made; the terms add up to what was measured.
#[derive(Debug, Serialize)]
pub struct MadeFile {
    /// The client's place in the market, from 0.
    pub client: usize,
    /// Term by term.
    pub terms: Satisfaction,
    /// How likely the client was to stay.
    pub chance_to_stay: Share,
}

/// A mood in a file.
#[derive(Debug, Serialize)]
pub struct MoodFile {
    /// The week.
    pub week: Week,
    /// In tenths of a point.
    pub mood: i32,
}

/// How the satisfaction of every surveyed client of `game` was made.
fn made(game: &Game) -> impl Iterator<Item = MadeFile> {
    game.log().iter().filter_map(|logged| Made::of(&logged.event)).map(|made| MadeFile {
        client: made.client.index(),
        terms: made.satisfaction,
        chance_to_stay: made.renewal,
    })
}

impl QuarterFile {
    /// The quarter that is told of.
    #[must_use]
    pub fn of(told: ToldQuarter<'_>) -> Self {
        let ToldQuarter { game, record, causes } = told;
        let moods = game.moods().iter().map(|mood| MoodFile { week: mood.week, mood: mood.mood.tenths() });
        Self {
            record: record.clone(),
            scales: game.setup().scales,
            pay_lines: game.setup().scheme.lines().to_vec(),
            outcome: OutcomeFile::of(game),
            satisfaction: made(game).collect(),
            moods: moods.collect(),
            causes: causes.clone(),
        }
    }
}

impl Debrief {
    /// The debrief of these quarters, the first time first.
    #[must_use]
    pub fn of(quarters: &[ToldQuarter<'_>]) -> Self {
        let quarters = quarters.iter().map(|told| QuarterFile::of(*told)).collect();
        Self { format: FORMAT, engine: env!("CARGO_PKG_VERSION"), quarters }
    }

    /// As JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        writing::pretty(self)
    }
}

/// The table of quarters, the first time first, with a header.
#[must_use]
pub fn csv(quarters: &[ToldQuarter<'_>]) -> String {
    let mut sheet = CsvTable::default();
    COLUMNS.iter().for_each(|name| sheet.text(name));
    sheet.end_row();
    for (told, number) in quarters.iter().zip(1..) {
        let ToldQuarter { game, record, causes } = *told;
        let mut rows = Rows { sheet: &mut sheet, number, game };
        rows.setup(record.replayed_from);
        rows.clients();
        rows.pay();
        rows.company();
        causes.findings.iter().zip(1..).for_each(|(finding, number)| rows.cause(finding, number));
        record.bets.iter().for_each(|bet| rows.bet(bet));
        record.commitments.iter().for_each(|commitment| rows.commitment(commitment));
    }
    sheet.finish()
}

/// The rows of one quarter.
struct Rows<'a> {
    sheet: &'a mut CsvTable,
    number: u8,
    game: &'a Game,
}

const COMPANY: &str = "company";

const fn name(seat: Seat) -> &'static str {
    match seat {
        Seat::Sales => "sales",
        Seat::Operations => "operations",
    }
}

impl Rows<'_> {
    fn open(&mut self, part: &str, whose: &str, item: &str) {
        self.sheet.number(self.number);
        self.sheet.text(part);
        self.sheet.text(whose);
        self.sheet.text(item);
    }

    fn figure(&mut self, [part, whose, item]: [&str; 3], value: i64, unit: &str) {
        self.open(part, whose, item);
        self.sheet.number(value);
        self.sheet.text(unit);
        self.sheet.end_row();
    }

    fn told(&mut self, [part, whose, item]: [&str; 3], value: &str) {
        self.open(part, whose, item);
        self.sheet.text(value);
        self.sheet.text("text");
        self.sheet.end_row();
    }

    fn money(&mut self, place: [&str; 3], money: Money) {
        self.figure(place, money.cents(), "cents");
    }

    fn rules(&mut self, item: &str, rules: Rules) {
        self.figure(["setup", COMPANY, &format!("{item} revision")], i64::from(rules.revision), "count");
        self.told(["setup", COMPANY, &format!("{item} digest")], &rules.digest.to_string());
    }

    fn setup(&mut self, first: Option<Rules>) {
        let setup = self.game.setup().clone();
        self.told(["setup", COMPANY, "scenario"], setup.scenario.id());
        self.figure(["setup", COMPANY, "seed"], i64::from(setup.seed.number()), "count");
        self.told(["setup", COMPANY, "pay"], setup.scheme.name().unwrap_or(setup.scheme.id()));
        self.told(["setup", COMPANY, "culture"], &setup.culture.id);
        self.rules("rules", Rules::today(&setup));
        if let Some(first) = first {
            self.rules("replayed_from", first);
        }
        for remedy in setup.agreed.remedies() {
            self.told(["setup", COMPANY, "agreed"], &writing::name(remedy));
        }
        for seat in Seat::ALL {
            let scale = i64::from(setup.scales[seat].basis());
            self.figure(["setup", name(seat), "pay_scale"], scale, "basis_points");
        }
    }

    fn whose(&self, client: usize) -> String {
        let drafts = &self.game.setup().scenario.draft().clients;
        let character = drafts.get(client).map_or("client", |draft| draft.character.as_str());
        format!("{character} {}", client + 1)
    }

    fn clients(&mut self) {
        let outcome = Outcome::of(self.game);
        for client in &outcome.clients {
            let whose = self.whose(client.client.index());
            if let Some(project) = &client.project {
                self.money(["client", &whose, "price"], project.price);
                self.figure(["client", &whose, "signed"], i64::from(project.signed.number()), "week");
                let first = i64::from(project.terms.week.number());
                self.figure(["client", &whose, "promised"], first, "week");
                self.figure(["client", &whose, "agreed"], i64::from(project.due.number()), "week");
                if let Some(at) = project.delivered {
                    self.figure(["client", &whose, "delivered"], i64::from(at.tenths()), "tenths_of_a_week");
                }
            }
            if let Some(points) = client.satisfaction {
                let tenths = i64::from(points.tenths());
                self.figure(["client", &whose, "satisfaction"], tenths, "tenths_of_a_point");
            }
            if let Some(renewed) = client.renewed {
                let end = match renewed {
                    Renewed::Stays => "stays",
                    Renewed::Leaves => "leaves",
                };
                self.told(["client", &whose, "decision"], end);
            }
        }
        for made in made(self.game) {
            let whose = self.whose(made.client);
            for (part, points) in made.terms.parts() {
                let item = writing::name(&part);
                self.figure(["satisfaction", &whose, &item], i64::from(points.tenths()), "tenths_of_a_point");
            }
            let chance = i64::from(made.chance_to_stay.basis());
            self.figure(["satisfaction", &whose, "chance_to_stay"], chance, "basis_points");
        }
        for mood in &outcome.moods {
            let item = format!("week {}", mood.week.number());
            self.figure(["mood", "clients", &item], i64::from(mood.mood.tenths()), "tenths_of_a_point");
        }
    }

    fn pay(&mut self) {
        let outcome = Outcome::of(self.game);
        for seat in Seat::ALL {
            for line in &outcome.slips[seat].lines {
                self.money(["pay", name(seat), &format!("line {}", line.line + 1)], line.amount());
            }
            self.money(["pay", name(seat), "total"], outcome.slips[seat].total());
            let standing = outcome.standing[seat].iter().map(|line| line.amount).sum();
            self.money(["pay", name(seat), "standing"], standing);
            self.money(["pay", name(seat), "worth"], outcome.worth(seat));
        }
    }

    fn company(&mut self) {
        let books = self.game.company();
        let (quarter, value) = (books.quarter(), books.lifetime_value());
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
        } = books;
        let rows = [
            ("revenue", revenue),
            ("pulled_in", pulled_in),
            ("penalties", penalties),
            ("credits", credits),
            ("overtime", overtime),
            ("regular", regular),
            ("quarter", quarter),
            ("lifetime", lifetime),
            ("word_of_mouth", word_of_mouth),
            ("pipeline", pipeline),
            ("lifetime_value", value),
        ];
        for (item, money) in rows {
            self.money([COMPANY, COMPANY, item], money);
        }
    }

    fn cause(&mut self, finding: &LensFinding, number: usize) {
        let LensFinding { cause, spot, client, evidence, otherwise } = finding;
        let about = client.map(|client| format!(" {}", self.whose(client.index()))).unwrap_or_default();
        let item = format!("{number} {} {}{about}", writing::name(cause), writing::name(evidence));
        let whose = name(spot.seat);
        self.figure(["cause", whose, &format!("{item} at")], i64::from(spot.week.number()), "week");
        let Otherwise::Played { difference: MoveDifference { worth, points, .. }, by, .. } = otherwise else {
            return;
        };
        // What the other way would have cost is what the game brought beyond it.
        self.money(["cause", name(*by), &format!("{item} pay")], worth[*by]);
        for (when, points) in points.iter().flat_map(|(was, would)| [("", was), (" otherwise", would)]) {
            let tenths = i64::from(points.tenths());
            self.figure(["cause", whose, &format!("{item} points{when}")], tenths, "tenths_of_a_point");
        }
    }

    fn bet(&mut self, bet: &Bet) {
        let matter = writing::name(&bet.on);
        if let Some(points) = bet.points {
            let tenths = i64::from(points.tenths());
            self.figure(
                ["guess", name(bet.by), &format!("{matter} satisfaction")],
                tenths,
                "tenths_of_a_point",
            );
        }
        if let Some(money) = bet.money {
            self.money(["guess", name(bet.by), &matter], money);
        }
        if let Some(share) = bet.share {
            self.figure(["guess", name(bet.by), &matter], i64::from(share.basis()), "basis_points");
        }
        for (end, clients) in [("stays", &bet.stay), ("leaves", &bet.leave)] {
            for client in clients {
                let item = format!("{matter} {}", self.whose(client.index()));
                self.told(["guess", name(bet.by), &item], end);
            }
        }
    }

    fn commitment(&mut self, commitment: &Commitment) {
        let whose = name(commitment.by);
        self.told(["commitment", whose, "what"], &commitment.what);
        self.told(["commitment", whose, "name"], &commitment.name);
        self.told(["commitment", whose, "until"], &commitment.until);
    }
}
