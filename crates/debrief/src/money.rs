//! The money of a quarter, client by client: what each step paid each seat, what silence spared it, and what came of it
//! for the client and the company. Every sum is one of the ledger or of the pay slips; nothing is reckoned anew.

// Some steps pay, the others have nothing to do with money.
#![allow(clippy::wildcard_enum_match_arm)]

use crate::ending::ClientEnding;
use crate::ledger::{ClientStory, Happening, LedgerStep, NewsFate, PaidBy};
use crate::quarter::Quarter;
use game::view::Stamps;
use game::{BySeat, Seat};
use pay::culture::{Culture, Deed};
use world::client::ClientId;
use world::project::Renewed;
use world::quantities::{Money, Points, Week};
use world::renewal;
use world::satisfaction::Part;

/// For what a seat was paid or spared money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaidStep {
    /// The signature.
    Signature,
    /// The delivery.
    Delivery,
    /// What the client said or did at the end.
    End,
    /// Pay that was taken back.
    TakenBack,
    /// Conduct: what it cost in standing.
    Standing(Deed),
    /// Bad news that it kept: what telling would have cost in standing. No slip shows it.
    Silence,
}

/// Money of a seat on the way of one client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MoneyStep {
    /// Whose.
    pub seat: Seat,
    /// In which week.
    pub week: Week,
    /// For what.
    pub what: PaidStep,
    /// How much; negative for what it cost.
    pub amount: Money,
}

/// What one client's promise paid, and what came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientMoney {
    /// Whose promise.
    pub client: ClientId,
    /// What it paid, in order.
    pub steps: Vec<MoneyStep>,
    /// How far the client ended below the goodwill at signing, in points; negative above it, nothing where it was
    /// not asked.
    pub lost: Option<Points>,
    /// What the mood of the day did to its answer, in points, where that weighs at least as much as all that happened
    /// to the promise: nobody's doing, and so not to be read as anybody's.
    pub mood: Option<Points>,
    /// What became of it.
    pub ending: ClientEnding,
    /// What the client is worth to the company from here on, or would be if it stayed.
    pub worth: Money,
}

impl ClientMoney {
    /// What the slips of both seats show for this client: all but what silence spared.
    #[must_use]
    pub fn paid(&self) -> Money {
        self.steps.iter().filter(|step| step.is_on_a_slip()).map(|step| step.amount).sum()
    }
}

impl MoneyStep {
    /// True for what a pay slip pays; standing and what was spared are on none.
    #[must_use]
    pub const fn is_on_a_slip(&self) -> bool {
        match self.what {
            PaidStep::Signature | PaidStep::Delivery | PaidStep::End | PaidStep::TakenBack => true,
            PaidStep::Standing(_) | PaidStep::Silence => false,
        }
    }
}

/// The money of a quarter.
#[derive(Clone, Debug, PartialEq)]
pub struct QuarterMoney {
    /// Every client with a promise.
    pub clients: Vec<ClientMoney>,
    /// The signatures without the stamp of operations, and what they paid sales on the day.
    pub alone: Counted,
    /// The promises of whose delay operations told nobody, and what that spared it in standing.
    pub silent: Counted,
}

/// So many, with what they came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// How many.
    pub count: usize,
    /// What they came to.
    pub money: Money,
}

impl Counted {
    fn add(&mut self, money: Money) {
        self.count += 1;
        self.money += money;
    }
}

impl QuarterMoney {
    /// The money of `quarter`.
    #[must_use]
    pub fn of(quarter: &Quarter) -> Self {
        let culture = &quarter.setup.culture;
        let (mut alone, mut silent) = (Counted::default(), Counted::default());
        let mut clients = Vec::new();
        for sheet in quarter.story.ledger().sheets.iter().filter(|sheet| sheet.signed().is_some()) {
            let steps = money_steps(sheet, culture);
            if is_signed_alone(sheet) {
                alone.add(steps.iter().filter(|step| is_at_signing(step)).map(|step| step.amount).sum());
            }
            for step in &steps {
                if step.what == PaidStep::Silence && step.seat == Seat::Operations {
                    silent.add(step.amount);
                }
            }
            clients.push(ClientMoney {
                client: sheet.client,
                steps,
                lost: lost(sheet),
                mood: mood(sheet),
                ending: ending(quarter, sheet.client),
                worth: worth(quarter, sheet.client),
            });
        }
        Self { clients, alone, silent }
    }

    /// The clients that it ended so with: how many, and what they are or would be worth.
    #[must_use]
    pub fn ended(&self, ending: ClientEnding) -> Counted {
        let mut ended = Counted::default();
        self.clients.iter().filter(|one| one.ending == ending).for_each(|one| ended.add(one.worth));
        ended
    }

    /// What both slips pay for the clients that it ended so with.
    #[must_use]
    pub fn paid_for(&self, ending: ClientEnding) -> Money {
        self.clients.iter().filter(|one| one.ending == ending).map(ClientMoney::paid).sum()
    }
}

fn is_at_signing(step: &MoneyStep) -> bool {
    step.what == PaidStep::Signature && step.seat == Seat::Sales
}

fn is_signed_alone(sheet: &ClientStory) -> bool {
    let stamps = sheet.signed().map(|step| step.what);
    matches!(stamps, Some(Happening::Signed { stamps: Stamps::SalesAlone(_), .. }))
}

fn money_steps(sheet: &ClientStory, culture: &Culture) -> Vec<MoneyStep> {
    let mut spared = BySeat { sales: false, operations: false };
    let mut steps = Vec::new();
    for step in &sheet.steps {
        steps.extend(paid_at(step));
        // Telling costs once, however often the date slips.
        let silent = spared_at(sheet, step, culture);
        steps.extend(silent.filter(|silent| !core::mem::replace(&mut spared[silent.seat], true)));
    }
    steps
}

/// What a step of the ledger paid; what is nothing is left out.
fn paid_at(step: &LedgerStep) -> impl Iterator<Item = MoneyStep> {
    let paid = step.paid.iter().filter(|paid| paid.amount != Money::ZERO);
    paid.map(|paid| MoneyStep {
        seat: paid.seat,
        week: step.week,
        what: match (paid.by, step.what) {
            (PaidBy::Standing(deed), _) => PaidStep::Standing(deed),
            (PaidBy::Clawback(_), _) => PaidStep::TakenBack,
            (PaidBy::Line(_), Happening::Signed { .. }) => PaidStep::Signature,
            (PaidBy::Line(_), Happening::Delivered { .. }) => PaidStep::Delivery,
            (PaidBy::Line(_), _) => PaidStep::End,
        },
        amount: paid.amount,
    })
}

/// What keeping bad news spared a seat, where it never told: not even once the date had passed.
fn spared_at(sheet: &ClientStory, step: &LedgerStep, culture: &Culture) -> Option<MoneyStep> {
    let (seat, deed) = match step.what {
        Happening::SlipSeen { fate: NewsFate::Kept(_), .. } => (Seat::Operations, Deed::Disclosed),
        Happening::SatOn(NewsFate::Kept(_)) => (Seat::Sales, Deed::PassedOn),
        _ => return None,
    };
    let told = sheet.steps.iter().any(|step| match (seat, step.what) {
        (Seat::Operations, Happening::Told(_) | Happening::Reviewed(_))
        | (Seat::Sales, Happening::PassedOn { .. } | Happening::Reviewed(_)) => true,
        (_, _) => false,
    });
    let amount = deed.price(culture);
    (!told && amount > Money::ZERO).then_some(MoneyStep {
        seat,
        week: step.week,
        what: PaidStep::Silence,
        amount,
    })
}

fn lost(sheet: &ClientStory) -> Option<Points> {
    sheet.score.map(|score| of_part(sheet, Part::Start) - score)
}

fn mood(sheet: &ClientStory) -> Option<Points> {
    let mood = of_part(sheet, Part::Mood);
    let rest = lost(sheet)?.tenths() + mood.tenths();
    (mood != Points::ZERO && mood.tenths().abs() >= rest.abs()).then_some(mood)
}

fn of_part(sheet: &ClientStory, part: Part) -> Points {
    sheet.terms.iter().filter(|term| term.part == part).map(|term| term.points).sum()
}

fn ending(quarter: &Quarter, client: ClientId) -> ClientEnding {
    quarter.outcome.clients.get(client.index()).map_or(ClientEnding::NoPromise, ClientEnding::of)
}

/// What the client is worth where it stays. Model 6.4.
fn worth(quarter: &Quarter, client: ClientId) -> Money {
    let project = quarter.outcome.clients.get(client.index()).and_then(|found| found.project.clone());
    let stays = project.map(|mut project| {
        project.renewed = Some(Renewed::Stays);
        project
    });
    stays.map_or(Money::ZERO, |project| renewal::lifetime(quarter.setup.scenario.parameters(), &project))
}
